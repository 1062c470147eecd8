// Generated from schema/upstream/console.openapi.yaml by schema/upstream/generate.mjs.
export interface paths {
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members of the organization
         * @description Roles, director and state of each member; values are unmasked and masked by the gateway (R-038).
         */
        get: operations["ListMembers"];
        put?: never;
        /**
         * Create a member
         * @description One to three roles; ADMIN stands alone and manager and director exclude each other (R-015, R-016, R-017), otherwise 422 with blocker ROLE_CONFLICT. A taken account name is 409 CON.0411.
         */
        post: operations["CreateMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One member
         * @description A member reads himself without any permission item.
         */
        get: operations["ShowMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a member
         * @description Fields left out keep their value. The account name cannot be changed (R-027), and no password travels here (R-028).
         */
        patch: operations["UpdateMember"];
        trace?: never;
    };
    "/v1/members/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the roles of a member
         * @description Removing the director role leaves his account managers without a director; they are listed in the answer (R-023). A role under qualification review cannot be removed: 409 CON.0409 with state ROLE_LOCKED (R-029).
         */
        put: operations["UpdateMemberRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}/director": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set or clear the director of an account manager
         * @description Only account managers have a director: 422 CON.0422 with blocker NOT_ACCOUNT_MANAGER for others.
         */
        put: operations["UpdateMemberDirector"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the member a link to set a new password
         * @description The password itself never travels (R-028).
         */
        post: operations["ResetMemberPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}/effective-scope": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a member may see, as one snapshot
         * @description Computed from the whole role set, never role by role (R-015 to R-022): any role besides account manager, salesperson and director lifts to PARTNER (R-019). A member reads his own scope without any permission item.
         */
        get: operations["ShowMemberEffectiveScope"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preset and custom roles
         * @description Preset roles are the same in every organization and read only.
         */
        get: operations["ListRoles"];
        put?: never;
        /**
         * Define a custom role
         * @description At most ten custom roles (R-024), otherwise 422 CON.0422 with blocker QUOTA_EXCEEDED. A taken code is 409 CON.0411.
         */
        post: operations["CreateRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a custom role
         * @description A role that members hold cannot be deleted: 409 CON.0409 with state IN_USE; a preset role neither, with state PRESET.
         */
        delete: operations["DeleteRole"];
        options?: never;
        head?: never;
        /**
         * Change a custom role
         * @description Fields left out keep their value. Preset roles cannot be changed: 409 CON.0409 with state PRESET (R-020).
         */
        patch: operations["UpdateRole"];
        trace?: never;
    };
    "/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Catalogue of permission items
         * @description The items of the partner API and those of the console; implied ones come with any role (R-025).
         */
        get: operations["ListPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Current and former assignments
         * @description One row per period in which a manager held a customer or a reseller. Two open rows of one subject never exist (R-064).
         */
        get: operations["ListAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/batch-assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign up to 100 customers or resellers to an account manager
         * @description Not atomic: read results. A subject held by somebody answers CON.0411 unless replace is true; then the former assignment ends at the instant the new one starts (R-064, R-067, R-074).
         */
        post: operations["BatchAssignCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/batch-reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the open assignments of up to 100 customers or resellers
         * @description Not atomic: read results. A subject without an open assignment answers CON.0409 (R-067).
         */
        post: operations["BatchReclaimAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account-managers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members who can hold customers
         * @description Account managers and salespersons, with the number of customers and resellers they hold.
         */
        get: operations["ListAccountManagers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the audit trail
         * @description For administrators and roles with the audit item.
         */
        get: operations["ListAuditEvents"];
        put?: never;
        /**
         * Append to the audit trail
         * @description Append only: there is no way to change or delete an event. Actor and time are set here, from X-Member-Id and the clock (R-039).
         */
        post: operations["CreateAuditEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opportunities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Opportunities of the organization
         * @description Each belongs to the account manager who registered it, whoever holds the customer by now (R-088, R-099); another organization never sees it.
         */
        get: operations["ListOpportunities"];
        put?: never;
        /**
         * Register an opportunity
         * @description An account manager registers for a customer he holds, or one of a reseller he holds, and it is his (R-091, R-092); whoever sees the whole organization names the owner (Q-14). Refused to directors: 403 (R-090).
         */
        post: operations["CreateOpportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opportunities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One opportunity
         * @description With account_manager_ids an opportunity of nobody among them is 404 (R-089).
         */
        get: operations["ShowOpportunity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an open opportunity
         * @description Fields left out keep their value. Stage and win probability change by progress only (R-096). One that is WON or LOST is final: 409 with its state. Refused to directors: 403 (R-090).
         */
        patch: operations["UpdateOpportunity"];
        trace?: never;
    };
    "/v1/opportunities/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Progress of an opportunity
         * @description The latest entry first; entries never change (R-097). With account_manager_ids an opportunity of nobody among them is 404.
         */
        get: operations["ListOpportunityProgress"];
        put?: never;
        /**
         * Add progress
         * @description The only way to another stage or win probability (R-096, R-097). WON sets the probability to 100 and LOST to 0, and both are final: 409 with the state afterwards. Entries never collide, so no If-Match. Refused to directors: 403 (R-090).
         */
        post: operations["AddOpportunityProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opportunities/batch-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up to 100 open opportunities to another account manager
         * @description Not atomic: read results. Only so does an opportunity change its owner (R-099); every transfer is written to the audit trail. One that is WON or LOST answers CON.0409.
         */
        post: operations["BatchTransferOpportunities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opportunity-stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts and amounts of opportunities
         * @description Over all opportunities that match, and grouped as asked.
         */
        get: operations["ListOpportunityStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opportunity-reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Words of opportunities
         * @description Stages, types, industries and business systems with their Chinese names (Q-7). The same for everybody.
         */
        get: operations["ListOpportunityReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/change-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed since
         * @description Feed used to drop caches: at least once, in order per row. It tells of the partner and of its resellers. Without since there are no events and next_since is the present.
         */
        get: operations["ListChangeEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Any refusal. */
        ConsoleError: {
            /** @description One of info.x-error-codes, e.g. CON.0404. */
            error_code: string;
            /** @description Text for operators. */
            error_msg: string;
            /** @description What exactly was refused. */
            details?: components["schemas"]["ConsoleErrorDetail"][];
        };
        /** @description One reason; which property is set depends on the code. */
        ConsoleErrorDetail: {
            /** @description Parameter or body field at fault (CON.0100). */
            field?: string;
            /** @description State that forbids the action (CON.0409): ROLE_LOCKED, PRESET, IN_USE. */
            state?: string;
            /** @description Failed precondition (CON.0422): ROLE_CONFLICT, QUOTA_EXCEEDED, NOT_ACCOUNT_MANAGER. */
            blocker?: string;
            /** @description Current version (CON.0412). */
            version?: number;
            /** @description Text for operators. */
            message?: string;
        };
        /** @description Members. */
        MemberPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            members: components["schemas"]["Member"][];
            /** @description Asked for by ids and not found or not matching. */
            not_found_ids?: string[];
        };
        /** @description A user of the partner or reseller account. */
        Member: {
            /** @description Member id. */
            id: string;
            /** @description Sign-in name; never changes (R-027). */
            account_name: string;
            /** @description Name of the person. */
            name: string;
            /** @description Mobile number without country code. */
            mobile: string;
            /** @description Email address. */
            email: string;
            /** @description One to three roles (R-015). */
            roles: components["schemas"]["RoleReference"][];
            /** @description Director of an account manager; absent without one. */
            director_id?: string;
            status: components["schemas"]["MemberStatus"];
            /**
             * @description Qualification as account manager or SA specialist; PENDING locks that role (R-029).
             * @enum {string}
             */
            qualification_review: "NONE" | "PENDING" | "PASSED";
            /** @description Customers he holds now. */
            customer_count: number;
            /**
             * Format: date-time
             * @description When the member was created, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Last sign-in, UTC; absent if never.
             */
            last_login_at?: string;
            /**
             * Format: date-time
             * @description When a reset link was last sent, UTC; absent if never.
             */
            password_reset_at?: string;
            /** @description For If-Match. */
            version: number;
        };
        /**
         * @description State of a member.
         * @enum {string}
         */
        MemberStatus: "ACTIVE" | "DISABLED";
        /** @description A role as a member holds it. */
        RoleReference: {
            /** @description Role id. */
            id: string;
            /** @description Role code: ADMIN, FINANCE, SA_SPECIALIST, ACCOUNT_DIRECTOR, ACCOUNT_MANAGER, SALESPERSON or that of a custom role. */
            code: string;
            /** @description Name shown to people. */
            name: string;
            kind: components["schemas"]["RoleKind"];
        };
        /**
         * @description Kind of role.
         * @enum {string}
         */
        RoleKind: "PRESET" | "CUSTOM";
        /** @description Codes of one to three different roles (R-015). */
        RoleCodes: string[];
        /** @description A new member. */
        CreateMemberRequest: {
            /** @description Sign-in name, unique in the organization. */
            account_name: string;
            /** @description Name of the person. */
            name: string;
            /** @description Mobile number without country code. */
            mobile: string;
            /** @description Email address. */
            email: string;
            role_codes: components["schemas"]["RoleCodes"];
            /** @description Director; only for an account manager. */
            director_id?: string;
        };
        /** @description New values. */
        UpdateMemberRequest: {
            /** @description Name of the person. */
            name?: string;
            /** @description Mobile number without country code. */
            mobile?: string;
            /** @description Email address. */
            email?: string;
            status?: components["schemas"]["MemberStatus"];
        };
        /** @description The whole new role set. */
        UpdateMemberRolesRequest: {
            role_codes: components["schemas"]["RoleCodes"];
        };
        /** @description The member after the change. */
        UpdateMemberRolesResponse: {
            member: components["schemas"]["Member"];
            /** @description Account managers who lost their director by this change (R-023). */
            orphaned_account_manager_ids: string[];
        };
        /** @description The new director. */
        UpdateMemberDirectorRequest: {
            /** @description Member with the director role; null clears. */
            director_id: string | null;
        };
        /** @description Row scope and permission items of one member at one instant. The id lists restrict TEAM and OWN, also when they are empty; with PARTNER they restrict nothing and tell what the member holds himself. */
        EffectiveScope: {
            /** @description Member id. */
            member_id: string;
            /**
             * @description Row scope.
             * @enum {string}
             */
            scope: "PARTNER" | "TEAM" | "OWN" | "DISPATCHED";
            /** @description Codes of his roles. */
            role_codes: string[];
            /** @description Union of the items of his roles, implied ones included (R-025). */
            permission_codes: string[];
            /** @description TEAM: the account managers of the director; OWN: the member; PARTNER: those of the member who besides is a director or holds customers. */
            account_manager_ids: string[];
            /** @description Every period in which those managers held a customer that one of them holds now (R-065). */
            customer_periods: components["schemas"]["HeldPeriod"][];
            /** @description Resellers with an open assignment to those managers (R-074). */
            indirect_partner_ids: string[];
            /** @description Rises with every change of the organization. */
            version: number;
        };
        /** @description A period in which a customer was assigned to an account manager. */
        HeldPeriod: {
            /** @description Customer id. */
            customer_id: string;
            /**
             * Format: date-time
             * @description Start, UTC, inclusive.
             */
            from: string;
            /**
             * Format: date-time
             * @description End, UTC, exclusive; absent while the customer is held.
             */
            to?: string;
        };
        /** @description Roles. */
        RolePage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            roles: components["schemas"]["Role"][];
        };
        /** @description A set of permission items. */
        Role: {
            /** @description Role id. */
            id: string;
            /** @description Role code, unique in the organization. */
            code: string;
            /** @description Name shown to people. */
            name: string;
            kind: components["schemas"]["RoleKind"];
            /** @description Permission items, implied ones included (R-025). */
            permission_codes: string[];
            /** @description Members who hold it. */
            member_count: number;
            /** @description False for preset roles. */
            editable: boolean;
            /** @description For If-Match. */
            version: number;
        };
        /** @description A new custom role. */
        CreateRoleRequest: {
            /** @description Role code, unique in the organization. */
            code: string;
            /** @description Name shown to people. */
            name: string;
            /** @description Items of the catalogue; implied ones need not be named. */
            permission_codes: string[];
        };
        /** @description New values. */
        UpdateRoleRequest: {
            /** @description Name shown to people. */
            name?: string;
            /** @description The whole new set of items; implied ones need not be named. */
            permission_codes?: string[];
        };
        /** @description Permission items. */
        PermissionPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            permissions: components["schemas"]["Permission"][];
        };
        /** @description A permission item. */
        Permission: {
            /** @description Permission code. */
            code: string;
            /** @description Menu and action it opens, e.g. "customer list: view". */
            menu_path: string;
            /** @description Comes with any role (R-025). */
            implied: boolean;
        };
        /** @description Assignments. */
        AssignmentPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description Send as after for the next page; absent on the last one. */
            next_after?: string;
            /** @description The rows. */
            assignments: components["schemas"]["Assignment"][];
        };
        /**
         * @description Kind of subject.
         * @enum {string}
         */
        SubjectType: "CUSTOMER" | "INDIRECT_PARTNER";
        /** @description A period in which an account manager holds a customer or a reseller. */
        Assignment: {
            /** @description Assignment id. */
            id: string;
            subject_type: components["schemas"]["SubjectType"];
            /** @description Customer or reseller id. */
            subject_id: string;
            /** @description Member id of the holder. */
            account_manager_id: string;
            /**
             * Format: date-time
             * @description First instant, UTC.
             */
            from: string;
            /**
             * Format: date-time
             * @description End, UTC, exclusive; absent while open.
             */
            to?: string;
            /** @description Member id of who assigned; absent for the master account and for invitations. */
            assigned_by?: string;
            /**
             * @description How it came about.
             * @enum {string}
             */
            source: "MANUAL" | "INVITATION" | "TRANSFER";
        };
        /** @description Subjects and their new account manager. */
        BatchAssignRequest: {
            subject_type: components["schemas"]["SubjectType"];
            /** @description Customer or reseller ids. */
            ids: string[];
            /** @description Active member who can hold customers, see ListAccountManagers. */
            account_manager_id: string;
            /**
             * @description Take over subjects that somebody holds.
             * @default false
             */
            replace?: boolean;
        };
        /** @description Subjects to be without account manager. */
        BatchReclaimRequest: {
            subject_type: components["schemas"]["SubjectType"];
            /** @description Customer or reseller ids. */
            ids: string[];
        };
        /** @description What became of each id. */
        BatchResult: {
            /** @description One per id, in the order asked. */
            results: components["schemas"]["BatchItemResult"][];
        };
        /** @description What became of one id. */
        BatchItemResult: {
            /** @description Customer or reseller id. */
            id: string;
            /** @description Whether it was done. */
            ok: boolean;
            /** @description Why not: CON.0404, CON.0409 or CON.0411; absent when done. */
            error_code?: string;
            /** @description Text for operators; absent when done. */
            error_msg?: string;
            /** @description Who holds the subject already (CON.0411). */
            account_manager_id?: string;
        };
        /** @description Members who can hold customers. */
        AccountManagerPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            account_managers: components["schemas"]["AccountManager"][];
            /** @description Asked for by ids and not found or not matching. */
            not_found_ids?: string[];
        };
        /** @description A member who can hold customers. */
        AccountManager: {
            /** @description Member id. */
            id: string;
            /** @description Sign-in name. */
            account_name: string;
            /** @description Name of the person. */
            name: string;
            /** @description Mobile number without country code. */
            mobile: string;
            /** @description Email address. */
            email: string;
            status: components["schemas"]["MemberStatus"];
            /** @description His director; absent without one. */
            director_id?: string;
            /** @description Customers he holds now. */
            customer_count: number;
            /** @description Resellers he holds now (R-074). */
            indirect_partner_count: number;
        };
        /** @description Audit events. */
        AuditEventPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description Send as after for the next page; absent on the last one. */
            next_after?: string;
            /** @description The rows. */
            events: components["schemas"]["AuditEvent"][];
        };
        /** @description The events as recorded. */
        AuditEventList: {
            /** @description In the order sent. */
            events: components["schemas"]["AuditEvent"][];
        };
        /**
         * @description What was done.
         * @enum {string}
         */
        AuditAction: "REVEAL" | "EXPORT" | "WRITE";
        /** @description Who did what to which rows. */
        AuditEvent: {
            /** @description Event id. */
            id: string;
            /** @description Acting member; absent for the master account. */
            actor_id?: string;
            action: components["schemas"]["AuditAction"];
            /** @description Kind of entity, e.g. Customer. */
            entity: string;
            /** @description Ids of the rows. */
            ids: string[];
            /** @description Fields concerned, e.g. mobile. */
            fields: string[];
            /** @description Reason given by the member. */
            reason?: string;
            /**
             * Format: date-time
             * @description When it was recorded, UTC.
             */
            at: string;
            /** @description Address the member called from. */
            ip?: string;
            /** @description X-Request-Id of the call that recorded it. */
            request_id?: string;
        };
        /** @description Events to append. */
        CreateAuditEventsRequest: {
            /** @description The events. */
            events: components["schemas"]["AuditEventInput"][];
        };
        /** @description An event to append. */
        AuditEventInput: {
            action: components["schemas"]["AuditAction"];
            /** @description Kind of entity, e.g. Customer. */
            entity: string;
            /** @description Ids of the rows. */
            ids: string[];
            /** @description Fields concerned. */
            fields: string[];
            /** @description Reason given by the member. */
            reason?: string;
            /** @description Address the member called from. */
            ip?: string;
        };
        /** @description An exact amount. */
        Money: {
            /** @description Amount with two decimals, e.g. 123.45. */
            amount: string;
            /** @description ISO 4217 code. */
            currency: string;
        };
        /** @description Opportunities. */
        OpportunityPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description Send as after for the next page; absent on the last one. */
            next_after?: string;
            /** @description The rows. */
            opportunities: components["schemas"]["Opportunity"][];
            /** @description Asked for by ids and not found or not matching. */
            not_found_ids?: string[];
        };
        /**
         * @description Development phase (Q-7).
         * @enum {string}
         */
        OpportunityStage: "IDENTIFIED" | "QUALIFIED" | "SOLUTION" | "TESTING" | "NEGOTIATION" | "WON" | "LOST";
        /**
         * @description State; follows from the stage.
         * @enum {string}
         */
        OpportunityStatus: "OPEN" | "WON" | "LOST";
        /**
         * @description How the customer will be charged.
         * @enum {string}
         */
        OpportunityChargeMode: "PAY_PER_USE" | "YEARLY_MONTHLY" | "MIXED";
        /**
         * @description A way to group.
         * @enum {string}
         */
        OpportunityGrouping: "stage" | "account_manager" | "month";
        /** @description An opportunity that somebody of the organization registered; private to the organization. */
        Opportunity: {
            /** @description Opportunity id. */
            id: string;
            /** @description Name. */
            name: string;
            /** @description Customer id, when it is an associated customer. */
            customer_id?: string;
            /** @description Customer report (preregistration), when the customer is not associated yet. */
            report_id?: string;
            /** @description Name of the customer. */
            customer_name: string;
            /** @description Account name of the customer. */
            account_name: string;
            /** @description Industry of the customer, a code of ListOpportunityReference. */
            industry: string;
            /** @description Business system, a code of ListOpportunityReference. */
            business_system: string;
            /** @description Type, a code of ListOpportunityReference. */
            type: string;
            /** @description Member id of the owner (R-088). */
            account_manager_id: string;
            /** @description Reseller whose customer it is about; absent for customers of the organization itself. */
            indirect_partner_id?: string;
            stage: components["schemas"]["OpportunityStage"];
            /** @description Win probability, percent. */
            win_probability: number;
            /** @description Whether it is a test project. */
            is_test_project: boolean;
            /** @description Whether there is a call for bids. */
            is_bidding_project: boolean;
            /** @description How far the customer is in the cloud. */
            cloud_status?: string;
            /** @description How the opportunity is worked on. */
            operation?: string;
            revenue: components["schemas"]["OpportunityRevenue"];
            status: components["schemas"]["OpportunityStatus"];
            /** @description Sales expansion task it came from (R-098). */
            task_id?: string;
            /**
             * Format: date-time
             * @description When it was registered, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            updated_at: string;
            /** @description For If-Match. */
            version: number;
        };
        /** @description Expected revenue. */
        OpportunityRevenue: {
            estimated_amount: components["schemas"]["Money"];
            /**
             * Format: date
             * @description Day the deal is expected, GMT+08:00.
             */
            expected_close_date: string;
            charge_mode: components["schemas"]["OpportunityChargeMode"];
            /** @description What is to be sold. */
            products: string[];
        };
        /** @description An amount in the currency of the site. */
        OpportunityAmount: {
            /** @description Yuan, with at most two decimals. */
            amount: string;
            /**
             * @description The currency of the site (Q-11).
             * @enum {string}
             */
            currency: "CNY";
        };
        /** @description An opportunity in its three parts (R-093). */
        CreateOpportunityRequest: {
            /** @description Customer id. */
            customer_id: string;
            /** @description Reseller whose customer it is; absent for customers of the organization itself. */
            customer_indirect_partner_id?: string;
            /** @description Owner: named by those who see the whole organization and by nobody else (R-091, Q-14). */
            account_manager_id?: string;
            /** @description Sales expansion task it comes from (R-098). */
            task_id?: string;
            basic: components["schemas"]["OpportunityBasicsInput"];
            details: components["schemas"]["OpportunityDetailsInput"];
            revenue: components["schemas"]["OpportunityRevenueInput"];
        };
        /** @description Basic information. */
        OpportunityBasicsInput: {
            /** @description Name. */
            name: string;
            /** @description Industry of the customer, a code of ListOpportunityReference. */
            industry: string;
            /** @description Business system, a code of ListOpportunityReference. */
            business_system: string;
            /** @description Type, a code of ListOpportunityReference. */
            type: string;
            /**
             * @description Development phase; a new opportunity is open.
             * @enum {string}
             */
            stage: "IDENTIFIED" | "QUALIFIED" | "SOLUTION" | "TESTING" | "NEGOTIATION";
            /** @description Win probability, percent. */
            win_probability: number;
            /** @description Whether it is a test project. */
            is_test_project: boolean;
            /** @description Whether there is a call for bids. */
            is_bidding_project: boolean;
        };
        /** @description Details. */
        OpportunityDetailsInput: {
            /** @description How far the customer is in the cloud. */
            cloud_status?: string;
            /** @description How the opportunity is worked on. */
            operation?: string;
        };
        /** @description Revenue information, all of it (R-093). */
        OpportunityRevenueInput: {
            estimated_amount: components["schemas"]["OpportunityAmount"];
            /**
             * Format: date
             * @description Day the deal is expected, GMT+08:00.
             */
            expected_close_date: string;
            charge_mode: components["schemas"]["OpportunityChargeMode"];
            /** @description What is to be sold. */
            products: string[];
        };
        /** @description New values; an empty detail clears it. */
        UpdateOpportunityRequest: {
            basic?: components["schemas"]["OpportunityBasicsChange"];
            details?: components["schemas"]["OpportunityDetailsInput"];
            revenue?: components["schemas"]["OpportunityRevenueChange"];
        };
        /** @description New basic information; stage and win probability are not among it (R-096). */
        OpportunityBasicsChange: {
            /** @description Name. */
            name?: string;
            /** @description Industry of the customer, a code of ListOpportunityReference. */
            industry?: string;
            /** @description Business system, a code of ListOpportunityReference. */
            business_system?: string;
            /** @description Type, a code of ListOpportunityReference. */
            type?: string;
            /** @description Whether it is a test project. */
            is_test_project?: boolean;
            /** @description Whether there is a call for bids. */
            is_bidding_project?: boolean;
        };
        /** @description New revenue information. */
        OpportunityRevenueChange: {
            estimated_amount?: components["schemas"]["OpportunityAmount"];
            /**
             * Format: date
             * @description Day the deal is expected, GMT+08:00.
             */
            expected_close_date?: string;
            charge_mode?: components["schemas"]["OpportunityChargeMode"];
            /** @description What is to be sold. */
            products?: string[];
        };
        /** @description Progress of an opportunity. */
        OpportunityProgressPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            progress: components["schemas"]["OpportunityProgress"][];
        };
        /** @description An entry; it never changes (R-097). */
        OpportunityProgress: {
            /** @description Entry id. */
            id: string;
            stage: components["schemas"]["OpportunityStage"];
            /** @description Win probability from then on, percent. */
            win_probability: number;
            /** @description Technical exchange with the customer. */
            technical_exchange?: string;
            /** @description What was tested and how it went. */
            test_details?: string;
            /** @description What happened; with LOST, why. */
            text: string;
            /** @description Member who wrote it; absent for the master account. */
            author_id?: string;
            /**
             * Format: date-time
             * @description When it was written, UTC.
             */
            at: string;
        };
        /** @description What happened, and where the opportunity stands now. */
        AddOpportunityProgressRequest: {
            stage: components["schemas"]["OpportunityStage"];
            /** @description Win probability, percent; absent keeps it. WON and LOST set it whatever is sent. */
            win_probability?: number;
            /** @description Technical exchange with the customer. */
            technical_exchange?: string;
            /** @description What was tested and how it went. */
            test_details?: string;
            /** @description What happened; with LOST, why. */
            text: string;
        };
        /** @description Opportunities and their new owner. */
        BatchTransferOpportunitiesRequest: {
            /** @description Opportunity ids. */
            ids: string[];
            /** @description Active member who can hold customers, see ListAccountManagers. */
            account_manager_id: string;
        };
        /** @description What became of each id. */
        OpportunityBatchResult: {
            /** @description One per id, in the order asked. */
            results: components["schemas"]["OpportunityItemResult"][];
        };
        /** @description What became of one id. */
        OpportunityItemResult: {
            /** @description Opportunity id. */
            id: string;
            /** @description Whether it was done. */
            ok: boolean;
            /** @description Why not: CON.0404 or CON.0409; absent when done. */
            error_code?: string;
            /** @description Text for operators; absent when done. */
            error_msg?: string;
        };
        /** @description Counts and amounts. */
        OpportunityStats: {
            /**
             * Format: date-time
             * @description When they were counted, UTC.
             */
            as_of: string;
            /** @description All opportunities that match. */
            count: number;
            amount: components["schemas"]["Money"];
            /** @description Groups that hold anything, way by way. */
            groups: components["schemas"]["OpportunityGroup"][];
        };
        /** @description One group. */
        OpportunityGroup: {
            grouping: components["schemas"]["OpportunityGrouping"];
            /** @description Stage, member id, or month as YYYY-MM. */
            value: string;
            /** @description Opportunities in the group. */
            count: number;
            amount: components["schemas"]["Money"];
        };
        /** @description Words of opportunities. */
        OpportunityReference: {
            /** @description Development phases in their order. */
            stages: components["schemas"]["OpportunityWord"][];
            /** @description Types. */
            types: components["schemas"]["OpportunityWord"][];
            /** @description Industries. */
            industries: components["schemas"]["OpportunityWord"][];
            /** @description Business systems. */
            business_systems: components["schemas"]["OpportunityWord"][];
        };
        /** @description A word. */
        OpportunityWord: {
            /** @description Code. */
            code: string;
            /** @description Name shown to people. */
            name: string;
        };
        /** @description Changes in the order they were made. */
        ChangeEventList: {
            /** @description The changes. */
            events: components["schemas"]["ChangeEvent"][];
            /** @description Where the next call goes on; opaque. */
            next_since: string;
            /** @description Whether changes follow these already. */
            more: boolean;
            /** @description False when changes since then are forgotten: whatever was kept may be old. */
            complete: boolean;
        };
        /** @description That a row changed, not what of it. */
        ChangeEvent: {
            /** @description Kind of row, e.g. Assignment; EffectiveScope has the id of the member whose rights or rows changed. */
            entity: string;
            /** @description Id of the row. */
            id: string;
            /** @description Its version after the change. */
            version: number;
            /**
             * @description What happened to it.
             * @enum {string}
             */
            kind: "CREATED" | "UPDATED" | "DELETED";
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Reseller whose row it is; absent for the partner's own. */
            indirect_partner_id?: string;
        };
    };
    responses: {
        /** @description Error. */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConsoleError"];
            };
        };
        /** @description Too many requests; wait and retry. */
        Throttled: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConsoleError"];
            };
        };
    };
    parameters: {
        /** @description Acting member; absent for the master account. */
        MemberHeader: string;
        /** @description Id of the request, for both logs. */
        RequestHeader: string;
        /** @description The same key and body within 24 hours returns the first answer; another body is 409 CON.0410. */
        IdempotencyKey: string;
        /** @description Version the change is based on, in double quotes. Missing is 428 CON.0428, stale 412 CON.0412. */
        IfMatch: string;
        /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
        IndirectPartnerId: string;
        /** @description Member id. */
        MemberId: string;
        /** @description Role id. */
        RoleId: string;
        /** @description Ids, comma separated. All found rows are answered, whatever offset and limit say; missing ids are listed in not_found_ids. */
        Ids: string[];
        /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
        AccountManagerIds: string[];
        /** @description Zero-based row offset: rows to skip. */
        Offset: number;
        /** @description Rows per call. */
        Limit: number;
        /** @description The next_after of the previous page; continues behind its last row and replaces offset. */
        After: string;
    };
    requestBodies: never;
    headers: {
        /** @description Version of the row in double quotes, for If-Match. */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListMembers: {
        parameters: {
            query?: {
                /** @description Ids, comma separated. All found rows are answered, whatever offset and limit say; missing ids are listed in not_found_ids. */
                ids?: components["parameters"]["Ids"];
                /** @description Name of the member; matches from its first character. */
                name?: string;
                /** @description Account name; matches from its first character. */
                account_name?: string;
                /** @description Role codes, comma separated; a member with any of them matches. */
                role?: string[];
                /** @description State of the member. */
                status?: "ACTIVE" | "DISABLED";
                /** @description Account managers of this director. */
                director_id?: string;
                /** @description Order of the rows; ties by id. */
                sort?: "created_at:desc" | "created_at:asc" | "name:asc" | "name:desc";
                /** @description Zero-based row offset: rows to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Rows per call. */
                limit?: components["parameters"]["Limit"];
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateMember: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header: {
                /** @description The same key and body within 24 hours returns the first answer; another body is 409 CON.0410. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMemberRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowMember: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Member id. */
                id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    UpdateMember: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Version the change is based on, in double quotes. Missing is 428 CON.0428, stale 412 CON.0412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Member id. */
                id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMemberRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    UpdateMemberRoles: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Version the change is based on, in double quotes. Missing is 428 CON.0428, stale 412 CON.0412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Member id. */
                id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMemberRolesRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateMemberRolesResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    UpdateMemberDirector: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Version the change is based on, in double quotes. Missing is 428 CON.0428, stale 412 CON.0412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Member id. */
                id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMemberDirectorRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ResetMemberPassword: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header: {
                /** @description The same key and body within 24 hours returns the first answer; another body is 409 CON.0410. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Member id. */
                id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link was sent. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowMemberEffectiveScope: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Member id. */
                id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectiveScope"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListRoles: {
        parameters: {
            query?: {
                /** @description Kind of role. */
                kind?: "PRESET" | "CUSTOM";
                /** @description Order of the rows; ties by id. */
                sort?: "code:asc" | "code:desc" | "name:asc" | "name:desc";
                /** @description Zero-based row offset: rows to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Rows per call. */
                limit?: components["parameters"]["Limit"];
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolePage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateRole: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header: {
                /** @description The same key and body within 24 hours returns the first answer; another body is 409 CON.0410. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRoleRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    DeleteRole: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Version the change is based on, in double quotes. Missing is 428 CON.0428, stale 412 CON.0412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Role id. */
                id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    UpdateRole: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Version the change is based on, in double quotes. Missing is 428 CON.0428, stale 412 CON.0412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Role id. */
                id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRoleRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListPermissions: {
        parameters: {
            query?: {
                /** @description Zero-based row offset: rows to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Rows per call. */
                limit?: components["parameters"]["Limit"];
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListAssignments: {
        parameters: {
            query?: {
                /** @description Kind of subject. */
                subject_type?: "CUSTOMER" | "INDIRECT_PARTNER";
                /** @description Customer or reseller ids, comma separated. A page may hold several rows per subject unless open is true. */
                subject_ids?: string[];
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description true for the current assignments, false for the former ones. */
                open?: boolean;
                /** @description Rows in force at or after this time, UTC. */
                from?: string;
                /** @description Rows in force at or before this time, UTC. */
                to?: string;
                /** @description Order of the rows; ties by id. */
                sort?: "from:desc" | "from:asc";
                /** @description The next_after of the previous page; continues behind its last row and replaces offset. */
                after?: components["parameters"]["After"];
                /** @description Zero-based row offset: rows to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Rows per call. */
                limit?: components["parameters"]["Limit"];
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    BatchAssignCustomers: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header: {
                /** @description The same key and body within 24 hours returns the first answer; another body is 409 CON.0410. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchAssignRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    BatchReclaimAssignments: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header: {
                /** @description The same key and body within 24 hours returns the first answer; another body is 409 CON.0410. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchReclaimRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListAccountManagers: {
        parameters: {
            query?: {
                /** @description Ids, comma separated. All found rows are answered, whatever offset and limit say; missing ids are listed in not_found_ids. */
                ids?: components["parameters"]["Ids"];
                /** @description Name of the member; matches from its first character. */
                name?: string;
                /** @description Account managers of this director. */
                director_id?: string;
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description Order of the rows; ties by id. */
                sort?: "name:asc" | "name:desc" | "customer_count:desc" | "customer_count:asc";
                /** @description Zero-based row offset: rows to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Rows per call. */
                limit?: components["parameters"]["Limit"];
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountManagerPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListAuditEvents: {
        parameters: {
            query?: {
                /** @description Member ids, comma separated. */
                actor_ids?: string[];
                /** @description What was done. */
                action?: "REVEAL" | "EXPORT" | "WRITE";
                /** @description Kind of entity, e.g. Customer. */
                entity?: string;
                /** @description Entity ids, comma separated; an event about any of them matches. */
                entity_ids?: string[];
                /** @description First instant, UTC, inclusive. */
                at_from?: string;
                /** @description Last instant, UTC, inclusive. */
                at_to?: string;
                /** @description Order of the rows; ties by id. */
                sort?: "at:desc" | "at:asc";
                /** @description The next_after of the previous page; continues behind its last row and replaces offset. */
                after?: components["parameters"]["After"];
                /** @description Zero-based row offset: rows to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Rows per call. */
                limit?: components["parameters"]["Limit"];
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateAuditEvents: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header: {
                /** @description The same key and body within 24 hours returns the first answer; another body is 409 CON.0410. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAuditEventsRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventList"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListOpportunities: {
        parameters: {
            query?: {
                /** @description Ids, comma separated. All found rows are answered, whatever offset and limit say; missing ids are listed in not_found_ids. */
                ids?: components["parameters"]["Ids"];
                /** @description Name; matches any part of it. */
                name?: string;
                /** @description Name of the customer; matches from its first character. */
                customer_name?: string;
                /** @description Account name of the customer; matches from its first character. */
                account_name?: string;
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description Opportunities of the account managers of this director; unknown to the organization it finds none (R-036). */
                director_id?: string;
                /** @description Development phases, comma separated; an opportunity in any of them matches. */
                stage?: components["schemas"]["OpportunityStage"][];
                /** @description State. */
                status?: components["schemas"]["OpportunityStatus"];
                /** @description Opportunities for customers of the organization itself or for those of its resellers (R-011); absent means both. */
                ownership?: "OWN" | "INDIRECT";
                /** @description Opportunities for customers of these resellers, comma separated. indirect_partner_id names the organization whose opportunities are meant. */
                customer_indirect_partner_ids?: string[];
                /** @description Customers, comma separated. */
                customer_ids?: string[];
                /** @description Changed at or after this time, UTC. */
                updated_from?: string;
                /** @description Changed at or before this time, UTC. */
                updated_to?: string;
                /** @description Expected to close on or after this day, GMT+08:00. */
                close_from?: string;
                /** @description Expected to close on or before this day, GMT+08:00. */
                close_to?: string;
                /** @description Estimated amount of at least this many yuan. */
                amount_from?: string;
                /** @description Estimated amount of at most this many yuan. */
                amount_to?: string;
                /** @description true for open opportunities whose expected day has passed (GMT+08:00), false for all others (Q-8). */
                overdue?: boolean;
                /** @description Order of the rows; ties by id. */
                sort?: "updated_at:desc" | "updated_at:asc" | "estimated_amount:desc" | "estimated_amount:asc" | "expected_close_date:desc" | "expected_close_date:asc" | "win_probability:desc" | "win_probability:asc" | "name:asc" | "name:desc";
                /** @description The next_after of the previous page; continues behind its last row and replaces offset. */
                after?: components["parameters"]["After"];
                /** @description Zero-based row offset: rows to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Rows per call. */
                limit?: components["parameters"]["Limit"];
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateOpportunity: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header: {
                /** @description The same key and body within 24 hours returns the first answer; another body is 409 CON.0410. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOpportunityRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opportunity"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowOpportunity: {
        parameters: {
            query?: {
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Opportunity id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opportunity"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    UpdateOpportunity: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Version the change is based on, in double quotes. Missing is 428 CON.0428, stale 412 CON.0412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Opportunity id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOpportunityRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opportunity"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListOpportunityProgress: {
        parameters: {
            query?: {
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description Zero-based row offset: rows to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Rows per call. */
                limit?: components["parameters"]["Limit"];
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Opportunity id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityProgressPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    AddOpportunityProgress: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header: {
                /** @description The same key and body within 24 hours returns the first answer; another body is 409 CON.0410. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Opportunity id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOpportunityProgressRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityProgress"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    BatchTransferOpportunities: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header: {
                /** @description The same key and body within 24 hours returns the first answer; another body is 409 CON.0410. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchTransferOpportunitiesRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityBatchResult"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListOpportunityStats: {
        parameters: {
            query: {
                /** @description How to group, comma separated; each way has rows of its own. */
                group_by: components["schemas"]["OpportunityGrouping"][];
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description Opportunities of the account managers of this director; unknown to the organization it finds none (R-036). */
                director_id?: string;
                /** @description Opportunities for customers of the organization itself or for those of its resellers (R-011); absent means both. */
                ownership?: "OWN" | "INDIRECT";
                /** @description Opportunities for customers of these resellers, comma separated. indirect_partner_id names the organization whose opportunities are meant. */
                customer_indirect_partner_ids?: string[];
                /** @description Expected to close on or after this day, GMT+08:00. */
                close_from?: string;
                /** @description Expected to close on or before this day, GMT+08:00. */
                close_to?: string;
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityStats"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListOpportunityReference: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityReference"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListChangeEvents: {
        parameters: {
            query?: {
                /** @description The next_since of the answer before. */
                since?: string;
                /** @description Events per call. */
                limit?: number;
            };
            header?: {
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeEventList"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
}
