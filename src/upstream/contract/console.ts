// Generated from schema/upstream/console.openapi.yaml by schema/upstream/generate.mjs.
import type { WireDecimal } from './wire-json.js';

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
         * @description An account manager registers for a customer he holds, one of a reseller he holds, or one he preregistered, and it is his (R-091, R-092); a report that is not PREREGISTERED: 409 CON.0409 with its state; whoever sees the whole organization names the owner (Q-14). Refused to directors: 403 (R-090).
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
    "/v1/shared-opportunities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shared opportunities of the organization
         * @description POs that the partner shared with Huawei Cloud and HOs that Huawei Cloud shared with the partner (R-100, R-102, R-103). Reading lets nothing happen, but due dates that have passed show as rejections (R-108, R-112).
         */
        get: operations["ListSharedOpportunities"];
        put?: never;
        /**
         * Save or submit a PO
         * @description Without submit it is saved as DRAFT (R-105); with submit: true it goes to UNDER_REVIEW, which needs customer_consent: true (R-106) and the mandatory parts: description, industry, region, a contact, a service and a revenue above zero (R-107), otherwise 400 naming the part. 422 PROGRAM_REQUIRED outside the PCE program (R-101).
         */
        post: operations["CreateSharedOpportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shared-opportunities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One shared opportunity
         * @description With account_manager_ids or specialist_ids a row of nobody among them is 404.
         */
        get: operations["ShowSharedOpportunity"];
        put?: never;
        post?: never;
        /**
         * Delete a draft
         * @description Only in DRAFT (R-105).
         */
        delete: operations["DeleteSharedOpportunity"];
        options?: never;
        head?: never;
        /**
         * Change a PO that is not submitted
         * @description Fields left out keep their value, lists are replaced. Only in DRAFT and REVIEW_REJECTED (R-105).
         */
        patch: operations["UpdateSharedOpportunity"];
        trace?: never;
    };
    "/v1/shared-opportunities/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a PO for review
         * @description From DRAFT or REVIEW_REJECTED to UNDER_REVIEW; the same demands as for CreateSharedOpportunity with submit.
         */
        post: operations["SubmitSharedOpportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shared-opportunities/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an HO
         * @description From PENDING_ACCEPTANCE to ACCEPTED (R-111). After acceptance_due_at it is AUTO_REJECTED and this is 409 (R-112).
         */
        post: operations["AcceptSharedOpportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shared-opportunities/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject an HO
         * @description From PENDING_ACCEPTANCE to REJECTED, with a reason (R-111).
         */
        post: operations["RejectSharedOpportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shared-opportunities/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Progress of a shared opportunity
         * @description Entries of the partner and of Huawei Cloud, the latest first; they never change (R-110, R-113).
         */
        get: operations["ListSharedOpportunityProgress"];
        put?: never;
        /**
         * Add an entry
         * @description Only in VERIFIED, ACCEPTED and IN_PROGRESS; the first entry makes it IN_PROGRESS (R-110, R-113). Entries never collide, so no If-Match.
         */
        post: operations["AddSharedOpportunityProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shared-opportunities/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say how it ended
         * @description IN_PROGRESS to WON, LOST or CLOSED, and WON to DELIVERED (R-110, R-113). LOST and CLOSED need a reason.
         */
        post: operations["CloseSharedOpportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/program-memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programs the organization applied for or joined
         * @description Level and state of each; certificates of those that were joined (R-241). PCE is the program that sharing opportunities needs (R-101).
         */
        get: operations["ListProgramMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incentive-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Incentive details
         * @description One row per order or usage that earns. Who held the customer then is its account manager (R-065). total_amount is the sum of all rows that match, one entry per currency (R-176).
         */
        get: operations["ListIncentiveDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incentive-details/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Question a detail row
         * @description While an earlier text waits for its answer: 409 CON.0409 with state SUBMITTED (R-181).
         */
        post: operations["CreateIncentiveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incentive-bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Incentive bills
         * @description One per period, program and association type (R-179).
         */
        get: operations["ListIncentiveBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incentive-bills/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One incentive bill
         * @description With the steps of its calculation.
         */
        get: operations["ShowIncentiveBill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incentive-bills/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a bill
         * @description From PENDING_CONFIRMATION only, otherwise 409 CON.0409 with the state; a bill that is confirmed already, by whomever, answers 200 whatever version is sent (R-180). With automatic payout on, what became applicable is applied for (R-183).
         */
        post: operations["ConfirmIncentiveBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incentive-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What may be applied for
         * @description Confirmed bills that are in no payout application, one row per period, program kind, association type, currency and reason of freezing. The id stands for exactly these bills: when one is added the row has another id.
         */
        get: operations["ListIncentiveEligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incentive-programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Incentive programs
         * @description Newest year first.
         */
        get: operations["ListIncentivePrograms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incentive-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which programs reward a product
         * @description R-178.
         */
        get: operations["ListIncentivePolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incentive-indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Indicators of the organization
         * @description Newest period first (R-191).
         */
        get: operations["ListIncentiveIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incentive-stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Incentives by month and by account manager
         * @description Sums of the details of a year, per currency; oldest month first (R-191).
         */
        get: operations["ListIncentiveStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payout applications
         * @description One per submission (R-186).
         */
        get: operations["ListPayoutApplications"];
        put?: never;
        /**
         * Apply for payout
         * @description ALL takes every row of the eligibility that is not frozen, is in the currency and allows the method; IDS takes the rows named. Refused with 422 and blocker CERTIFICATION_REQUIRED (state names the missing one, R-174), FROZEN, OVERDUE_BILLS (R-185), METHOD_NOT_ALLOWED (R-182), CURRENCY_MIXED or NOTHING_APPLICABLE; a row that is not there is 404.
         */
        post: operations["CreatePayoutApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One payout application
         * @description With its invoices and its way so far.
         */
        get: operations["ShowPayoutApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-applications/{id}/invoicing-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List to print and send with the invoice
         * @description 404 where the method needs no invoice (R-190).
         */
        get: operations["ShowPayoutInvoicingList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-applications/{id}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add invoices to an application
         * @description In PENDING_INVOICE only, otherwise 409 CON.0409. An invoice belongs to one application: 409 CON.0411 (R-186). Together they may not exceed the amount (422 INVOICE_AMOUNT_EXCEEDED); when they reach it the review begins.
         */
        post: operations["AddPayoutInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-applications/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an application
         * @description In PENDING_SUBMISSION and PROCESSING only, otherwise 409 CON.0409; its bills may be applied for again.
         */
        post: operations["WithdrawPayoutApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auto-payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether payouts are applied for automatically
         * @description R-183.
         */
        get: operations["ShowAutoPayout"];
        /**
         * Switch automatic payout
         * @description Switched on it needs a method.
         */
        put: operations["UpdateAutoPayout"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/disassociation-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether a customer can be disassociated
         * @description Every condition with whether it holds (R-054); the result is good for ten minutes (R-052). For administrators (R-053).
         */
        post: operations["CheckDisassociation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/association-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a customer to end or switch its association
         * @description For administrators (R-053). DISASSOCIATE needs check_id of a passed check of the last ten minutes (CON.0422 CHECK_REQUIRED) and acknowledged true (R-052); SWITCH needs target_type (R-060). One request per customer in three months (CON.0422 REQUEST_LIMIT_REACHED, R-055); an open one is 409 with its status.
         */
        post: operations["CreateAssociationRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/association-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests to end or switch associations
         * @description With account_manager_ids those of customers these managers hold now. A customer reads its own, whatever it asks for.
         */
        get: operations["ListAssociationRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/association-requests/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to or refuse a request
         * @description Only the other side decides: the customer what its partner asks (PENDING_CUSTOMER), an administrator what the customer asks (PENDING_PARTNER, R-053, R-056). Agreed, a disassociation ends the association: coupons of the partner and its allocated balance return to it (R-057, R-058, R-059); a switch changes the type.
         */
        post: operations["DecideAssociationRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Authorizations to act on behalf of a customer
         * @description Newest first; at most one is PENDING or GRANTED (R-046). A customer reads its own.
         */
        get: operations["ListCustomerAuthorizations"];
        put?: never;
        /**
         * Ask for or give an authorization
         * @description A partner asks (PENDING), the customer itself gives (GRANTED, also what was asked for). Reseller-model customers only: CON.0422 RESELLER_MODEL_REQUIRED; a reseller needs the authorization of its distributor first: CON.0422 DISTRIBUTOR_AUTHORIZATION_REQUIRED (R-046).
         */
        post: operations["CreateCustomerAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/authorizations/{aid}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an authorization back
         * @description By the customer, with a reason and the code sent to its phone (R-046): without challenge_id and verification_code the code is sent and 428 CON.0430 names the challenge.
         */
        post: operations["RevokeCustomerAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agreements of the customer
         * @description What the customer signed, and the version in force when it has not signed that yet (R-063).
         */
        get: operations["ListAgreements"];
        put?: never;
        /**
         * Sign an agreement
         * @description Only the version in force can be signed: 409 with state SUPERSEDED for an older one, CON.0411 when it is signed already (R-063).
         */
        post: operations["SignAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/enterprise-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Enterprise profile of a customer
         * @description Without profile unless the customer is a company whose real name is authenticated (R-051).
         */
        get: operations["ShowEnterpriseProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prospective customers that were reported
         * @description Values are unmasked and masked by the gateway (R-038).
         */
        get: operations["ListCustomerReports"];
        put?: never;
        /**
         * Report a prospective customer
         * @description Reserves the customer for 15 days (R-076). 202 when a person reviews it first (R-080). CON.0422 with QUOTA_EXCEEDED beyond 100 open reports (R-077), PROFILE_CONTACT_MISSING when the acting member has neither phone nor email (R-078), or one of CustomerReportObstacle, and then the report is kept as REFUSED (R-079). CON.0411 when it is reported already. A report of the same account that ended is reported anew.
         */
        post: operations["CreateCustomerReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer-reports/batch-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report up to 100 prospective customers
         * @description Not atomic: read results. Stops at the cap: every later item answers CON.0422 with QUOTA_EXCEEDED (R-077).
         */
        post: operations["BatchCreateCustomerReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer-reports/batch-delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete up to 100 reports
         * @description Not atomic: read results. A report whose customer is associated answers CON.0409 (R-082).
         */
        post: operations["BatchDeleteCustomerReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer-report-quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many open reports there are and may be
         * @description Reports under review and preregistered ones count (R-077).
         */
        get: operations["ShowCustomerReportQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations that were sent or generated
         * @description Generated links stay listed (R-084).
         */
        get: operations["ListInvitations"];
        put?: never;
        /**
         * Invite customers
         * @description EMAIL needs report_ids, each PREREGISTERED (R-081) and with an email address: items answer CON.0409 with state, or CON.0422 EMAIL_MISSING. The other channels give one generic link (R-084), EVENT with event_id. Who accepts is assigned to the acting member (R-066, R-085). preview true sends nothing and answers the text.
         */
        post: operations["CreateInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One invitation
         * @description With its failure, if any (R-086).
         */
        get: operations["ShowInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again what expired or failed
         * @description Makes a new invitation; the old one stays (R-086). Only EXPIRED and FAILED: CON.0409 otherwise, and FAILED for a cause that sending again does not mend is CON.0422 with that cause (R-087).
         */
        post: operations["ResendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consumption-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What customers consumed in a billing cycle
         * @description One row per customer. A day is in it once the next day is over (as_of, R-162); the bill lines are authoritative. It is no bill: nothing is settled or invoiced by it (R-161). With windows, a customer counts from the instant of the assignment (R-070). Needed in full by a customer about itself, so the consumption item opens it too.
         */
        get: operations["ListConsumptionSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consumption-stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What customers consumed over some billing cycles
         * @description Sums per currency, the course of the months and one distribution (R-164). With windows, consumption counts from the instant of the assignment (R-069). Lists are empty when nothing is in scope.
         */
        get: operations["ShowConsumptionStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Performance by cycle, customer, service type and account manager
         * @description The cash part of what was paid for resources in use (R-171), a working day after it was paid (as_of of ShowPerformanceStats, R-172). It is attributed to the account manager from the day after the assignment (R-071).
         */
        get: operations["ListPerformance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/performance-stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Performance over some billing cycles
         * @description Totals per currency, the course of the months, and the rankings of account managers, service types and customers, over the rows of ListPerformance.
         */
        get: operations["ShowPerformanceStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer-stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customers by month, and what they contribute
         * @description How many there are, came, consumed and were lost in each month (R-191), and the customers that consumed most. With windows, a customer is there while an account manager of account_manager_ids holds it.
         */
        get: operations["ShowCustomerStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partner-bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Monthly bills of the partner
         * @description What customers of the reseller model spent in a month of Beijing time, issued by 12:00 on the 5th of the next month (R-169). Not for account managers (R-170).
         */
        get: operations["ListPartnerBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partner-bills/{cycle}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines of a monthly bill of the partner
         * @description One line per resource of a customer, charged or given back; they add up to the amount of the bill. 404 for a cycle without a bill.
         */
        get: operations["ListPartnerBillLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * News of the partner center
         * @description Those meant for the caller: a reseller does not see what is for partners alone.
         */
        get: operations["ListAnnouncements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Library of the partner center
         * @description Guides, templates and sales material.
         */
        get: operations["ListDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the customer list
         * @description Creates a job that writes the rows of the same filters into a CSV file, with personal texts masked whoever asks (R-040). For administrators alone (R-041).
         */
        post: operations["CreateCustomerExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consumption-summary/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the consumption summary
         * @description Creates a job that writes the rows of the same filters into a CSV file, with personal texts masked whoever asks (R-040). The permission to read the rows is needed too.
         */
        post: operations["CreateConsumptionSummaryExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/performance/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export performance
         * @description Creates a job that writes the rows of the same filters into a CSV file, with personal texts masked whoever asks (R-040). The permission to read the rows is needed too.
         */
        post: operations["CreatePerformanceExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opportunities/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export opportunities
         * @description Creates a job that writes the rows of the same filters into a CSV file, with personal texts masked whoever asks (R-040). The permission to read the rows is needed too.
         */
        post: operations["CreateOpportunityExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incentive-details/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export incentive details
         * @description Creates a job that writes the rows of the same filters into a CSV file, with personal texts masked whoever asks (R-040). The permission to read the rows is needed too. With account_manager_ids nothing is told of customers that none of them holds now, and no such row is found by their names (Q-3).
         */
        post: operations["CreateIncentiveDetailExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partner-bills/{cycle}/lines/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the lines of a bill of the partner
         * @description Creates a job that writes the rows of the same filters into a CSV file, with personal texts masked whoever asks (R-040). The permission to read the rows is needed too.
         */
        post: operations["CreatePartnerBillLineExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export jobs
         * @description The history of exports. Downloads are with ShowExportJob alone.
         */
        get: operations["ListExportJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export-jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One export job
         * @description With the address of the file while it can be downloaded, for one hour, and for its creator alone (R-042).
         */
        get: operations["ShowExportJob"];
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
    "/v1/security-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Security settings of the organization
         * @description Whether sensitive acts of its members need a verification code (R-045). A distributor does not switch for its resellers: each organization has its own.
         */
        get: operations["ShowSecuritySettings"];
        /**
         * Switch verification codes on or off
         * @description One switch, set to what the body says whatever it was before, so that no version is asked for. Whoever may act for others must not be able to switch codes off without one: the caller sees to that (R-045).
         */
        put: operations["UpdateSecuritySettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/step-up-challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a verification code to the acting member
         * @description A code of six digits goes to the mobile number of the acting member; for the master account, to that of the first administrator. It is good for 5 minutes. Within a minute the same member is not sent another code for the same purpose: the open challenge is answered again. Too many codes to one phone: 422 CON.0422 with blocker TOO_MANY_CODES.
         */
        post: operations["CreateStepUpChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/step-up-challenges/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the code, get a proof
         * @description The proof is good for 10 minutes, for the member who was sent the code and for the purpose it was sent for. A wrong code: 400 CON.0100 naming code. After three wrong ones, when the code has expired or is used: 409 CON.0409 with state LOCKED, EXPIRED or USED. Somebody else’s challenge reads as unknown: 404.
         */
        post: operations["VerifyStepUpChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/step-up-proofs/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a proof is good
         * @description For the acting member, for this purpose and now. An expired proof, one of another member or for another purpose and an unknown one read the same. A POST, so that no proof stands in an address; it changes nothing.
         */
        post: operations["CheckStepUpProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contacts published to customers
         * @description Up to five; with none a customer is shown the administrator (R-031).
         */
        get: operations["ShowCustomerContacts"];
        /**
         * Replace the contacts published to customers
         * @description The whole list, up to five (R-031).
         */
        put: operations["UpdateCustomerContacts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations of staff
         * @description To bind a personal Huawei account to the organization, within seven days (R-033).
         */
        get: operations["ListStaffInvitations"];
        put?: never;
        /**
         * Invite staff
         * @description All of them or none: an organization sends at most 100 a day of China, beyond it 422 with blocker DAILY_LIMIT (R-034). Inviting somebody again makes a new invitation (R-033).
         */
        post: operations["CreateStaffInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/project-specialists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Project specialists
         * @description Staff with a bound personal account that is, was or may become a project specialist; no members of the organization (R-032).
         */
        get: operations["ListProjectSpecialists"];
        put?: never;
        /**
         * Put staff on the list
         * @description Whose personal account is bound by this invitation (R-032): 409 CON.0409 with its state otherwise, 409 CON.0411 for somebody who is on the list.
         */
        post: operations["CreateProjectSpecialist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/project-specialists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One project specialist
         * @description A specialist reads himself without any permission item.
         */
        get: operations["ShowProjectSpecialist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/project-specialists/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply for the specialist status
         * @description For one path, from NONE and CANCELLED: 409 CON.0409 with the state otherwise. ACTIVE once Huawei Cloud approves, NONE when it refuses (R-032).
         */
        post: operations["ApplyForProjectSpecialist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/project-specialists/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the specialist status up
         * @description From ACTIVE only: 409 CON.0409 with the state otherwise. CANCELLED once Huawei Cloud approves, ACTIVE again when it refuses (R-035).
         */
        post: operations["CancelProjectSpecialist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/project-specialists/{id}/unbind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unbind the personal account
         * @description Nobody is unbound while he is a specialist or about to be one: from NONE and CANCELLED only, 409 CON.0409 with the state otherwise. Nothing personal is told from then on (R-035).
         */
        post: operations["UnbindProjectSpecialist"];
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
            /** @description Customer report (preregistration) that it was registered for, if any. */
            report_id?: string;
            /** @description Name of the customer. */
            customer_name: string;
            /** @description Account name of the customer; absent when a report named none. */
            account_name?: string;
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
            /** @description Customer id; this or report_id and not both. */
            customer_id?: string;
            /** @description Customer report of the organization, PREREGISTERED; never of a reseller’s customer (R-091, R-092). */
            report_id?: string;
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
        /** @description Shared opportunities. */
        SharedOpportunityPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            shared_opportunities: components["schemas"]["SharedOpportunity"][];
            /** @description Asked for by ids and not found or not matching. */
            not_found_ids?: string[];
        };
        /**
         * @description Who shared it.
         * @enum {string}
         */
        SharedOpportunityDirection: "PO" | "HO";
        /**
         * @description State.
         * @enum {string}
         */
        SharedOpportunityStatus: "DRAFT" | "UNDER_REVIEW" | "REVIEW_REJECTED" | "UNDER_VERIFICATION" | "VERIFIED" | "VERIFICATION_REJECTED" | "PENDING_ACCEPTANCE" | "ACCEPTED" | "REJECTED" | "AUTO_REJECTED" | "IN_PROGRESS" | "WON" | "DELIVERED" | "LOST" | "CLOSED";
        /**
         * @description Whose people did it.
         * @enum {string}
         */
        SharedOpportunityParty: "PARTNER" | "HUAWEI";
        /**
         * @description Kind of offering.
         * @enum {string}
         */
        SharedOpportunityOfferingKind: "KOOGALLERY" | "BASELINE_SOLUTION";
        /** @description An opportunity shared between the partner and Huawei Cloud. */
        SharedOpportunity: {
            /** @description Id. */
            id: string;
            /** @description Number shown to people. */
            code: string;
            direction: components["schemas"]["SharedOpportunityDirection"];
            status: components["schemas"]["SharedOpportunityStatus"];
            /** @description Name. */
            name: string;
            /** @description The need after BANT: budget, decision maker, need, schedule (R-107). */
            description?: string;
            customer: components["schemas"]["SharedOpportunityCustomer"];
            /** @description People of the customer. */
            contacts: components["schemas"]["SharedOpportunityContact"][];
            /** @description What was done already. */
            presales_activities: string[];
            /** @description Offerings of the partner; Huawei Cloud may change them (R-104). */
            offerings: components["schemas"]["SharedOpportunityOffering"][];
            /** @description Huawei Cloud services concerned. */
            services: string[];
            /** @description They follow from the offerings (R-104). */
            demand_tags: string[];
            expected_revenue?: components["schemas"]["Money"];
            /** @description Whether the customer agreed to its data being shared (R-106). */
            customer_consent: boolean;
            /** @description Whose row it is: who saved it, and who manages the customer account now. */
            account_manager_ids: string[];
            /** @description SA specialists who work on it. */
            specialist_ids: string[];
            /** @description Member who saved it; absent for the master account and for HOs. */
            created_by?: string;
            /** @description What the review or the verification found. */
            review_result?: string;
            /** @description Why it was refused, by whom it was. */
            reject_reason?: string;
            /** @description Id of the earlier one that counts instead; it may be of another partner, to be shown to nobody (R-109). */
            duplicate_of?: string;
            /** @description State of its incentive bill: PENDING_CONFIRMATION, ISSUING, ISSUED; absent without one (R-115). */
            incentive_state?: string;
            /**
             * Format: date-time
             * @description UTC; ten working days after the review (R-108).
             */
            verification_due_at?: string;
            /**
             * Format: date-time
             * @description UTC; three working days after sharing (R-112).
             */
            acceptance_due_at?: string;
            /**
             * Format: date-time
             * @description UTC; when it was submitted last, or shared by Huawei Cloud.
             */
            submitted_at?: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            updated_at: string;
            /** @description For If-Match. */
            version: number;
        };
        /** @description Whose need it is. */
        SharedOpportunityCustomer: {
            /** @description Name of the company. */
            company_name: string;
            /** @description Industry. */
            industry?: string;
            /** @description Region or city. */
            region?: string;
            /** @description Customer id; absent for a company without an account. */
            account_id?: string;
        };
        /** @description Whose need it is. */
        SharedOpportunityCustomerInput: {
            /** @description Name of the company. */
            company_name: string;
            /** @description Industry. */
            industry?: string;
            /** @description Region or city. */
            region?: string;
            /** @description Customer of the organization. */
            account_id?: string;
        };
        /** @description A person of the customer. */
        SharedOpportunityContact: {
            /** @description Name of the person. */
            name: string;
            /** @description Mobile number. */
            mobile?: string;
            /** @description Email address. */
            email?: string;
            /** @description Position in the company. */
            position?: string;
        };
        /** @description A person of the customer. */
        SharedOpportunityContactInput: {
            /** @description Name of the person. */
            name: string;
            /** @description Mobile number. */
            mobile?: string;
            /** @description Email address. */
            email?: string;
            /** @description Position in the company. */
            position?: string;
        };
        /** @description What the partner brings. */
        SharedOpportunityOffering: {
            kind: components["schemas"]["SharedOpportunityOfferingKind"];
            /** @description Number of the goods or of the solution. */
            id: string;
            /** @description Name. */
            name: string;
            updated_by: components["schemas"]["SharedOpportunityParty"];
        };
        /** @description What the partner brings. */
        SharedOpportunityOfferingInput: {
            kind: components["schemas"]["SharedOpportunityOfferingKind"];
            /** @description Number of the goods or of the solution. */
            id: string;
            /** @description Name. */
            name: string;
        };
        /** @description A new PO. */
        CreateSharedOpportunityRequest: {
            /** @description Name. */
            name: string;
            /** @description The need after BANT: budget, decision maker, need, schedule (R-107). */
            description?: string;
            customer: components["schemas"]["SharedOpportunityCustomerInput"];
            /** @description People of the customer. */
            contacts?: components["schemas"]["SharedOpportunityContactInput"][];
            /** @description What was done already. */
            presales_activities?: string[];
            /** @description Offerings of the partner. */
            offerings?: components["schemas"]["SharedOpportunityOfferingInput"][];
            /** @description Huawei Cloud services concerned. */
            services?: string[];
            expected_revenue?: components["schemas"]["Money"];
            /** @description SA specialists of the organization who work on it. */
            specialist_ids?: string[];
            /**
             * @description Submit at once.
             * @default false
             */
            submit?: boolean;
            /**
             * @description Whether the customer agreed to its data being shared (R-106).
             * @default false
             */
            customer_consent?: boolean;
        };
        /** @description New values. */
        UpdateSharedOpportunityRequest: {
            /** @description Name. */
            name?: string;
            /** @description The need after BANT: budget, decision maker, need, schedule (R-107). */
            description?: string;
            customer?: components["schemas"]["SharedOpportunityCustomerInput"];
            /** @description People of the customer. */
            contacts?: components["schemas"]["SharedOpportunityContactInput"][];
            /** @description What was done already. */
            presales_activities?: string[];
            /** @description Offerings of the partner. */
            offerings?: components["schemas"]["SharedOpportunityOfferingInput"][];
            /** @description Huawei Cloud services concerned. */
            services?: string[];
            expected_revenue?: components["schemas"]["Money"];
            /** @description SA specialists of the organization who work on it. */
            specialist_ids?: string[];
        };
        /** @description What a submission needs. */
        SubmitSharedOpportunityRequest: {
            /** @description Must be true (R-106). */
            customer_consent: boolean;
        };
        /** @description Who works on it. */
        AcceptSharedOpportunityRequest: {
            /** @description SA specialists of the organization who work on it. */
            specialist_ids?: string[];
        };
        /** @description Why. */
        RejectSharedOpportunityRequest: {
            /** @description Reason for Huawei Cloud. */
            reason: string;
        };
        /** @description How it ended. */
        CloseSharedOpportunityRequest: {
            /**
             * @description New state.
             * @enum {string}
             */
            result: "WON" | "DELIVERED" | "LOST" | "CLOSED";
            /** @description Why it was lost or closed, which need one. */
            reason?: string;
        };
        /** @description Entries. */
        SharedOpportunityProgressPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            progress: components["schemas"]["SharedOpportunityProgress"][];
        };
        /** @description What was done at a time. */
        SharedOpportunityProgress: {
            /** @description Id. */
            id: string;
            author: components["schemas"]["SharedOpportunityParty"];
            /** @description Member who wrote it; absent for Huawei Cloud and for the master account. */
            member_id?: string;
            /** @description What was done. */
            text: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
        };
        /** @description An entry. */
        AddSharedOpportunityProgressRequest: {
            /** @description What was done. */
            text: string;
        };
        /** @description Program memberships. */
        ProgramMembershipPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            program_memberships: components["schemas"]["ProgramMembership"][];
        };
        /**
         * @description State of a membership.
         * @enum {string}
         */
        ProgramMembershipStatus: "APPLIED" | "JOINED" | "EXPIRED";
        /** @description A program and how the organization stands to it (R-241). */
        ProgramMembership: {
            /** @description Id. */
            id: string;
            /** @description Code of the program, e.g. PCE, the Partner Customer Engagement (R-101). */
            program: string;
            /** @description Name of the program. */
            name: string;
            /** @description Level within the program; absent where it has none. */
            tier?: string;
            status: components["schemas"]["ProgramMembershipStatus"];
            /**
             * Format: date
             * @description Last day of the certificate.
             */
            valid_until?: string;
            /** @description Where the certificate is; absent unless joined. */
            certificate_url?: string;
        };
        /**
         * @description State of a bill and of what is in it (R-179).
         * @enum {string}
         */
        IncentiveStatus: "ESTIMATED" | "PENDING_CONFIRMATION" | "ISSUING" | "ISSUED";
        /**
         * @description What a program rewards.
         * @enum {string}
         */
        IncentiveKind: "REVENUE" | "OPPORTUNITY" | "KOOGALLERY" | "OTHER";
        /**
         * @description Why it is blocked from payout (R-184).
         * @enum {string}
         */
        IncentiveFreezeReason: "UNPAID_SPENDING" | "CREDIT_UNPAID" | "OVERDUE_BILLS";
        /**
         * @description State of the feedback (R-181).
         * @enum {string}
         */
        IncentiveFeedbackState: "NONE" | "SUBMITTED" | "ANSWERED";
        /**
         * @description Association type, coded as in the partner API.
         * @enum {string}
         */
        IncentiveAssociationType: "1" | "2";
        /**
         * @description Charge mode, coded as in the partner API.
         * @enum {string}
         */
        IncentiveChargeMode: "1" | "3" | "10" | "11";
        /** @description Incentive details. */
        IncentiveDetailPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            incentive_details: components["schemas"]["IncentiveDetail"][];
            /** @description Sum of all rows that match, one entry per currency. */
            total_amount: components["schemas"]["Money"][];
            /** @description For after; absent on the last page. */
            next_after?: string;
            /** @description Asked for by ids and not found or not matching. */
            not_found_ids?: string[];
        };
        /** @description What one order or usage earns. */
        IncentiveDetail: {
            /** @description Incentive data id. */
            id: string;
            /** @description Incentive bill it is in. */
            bill_id: string;
            /** @description Name of the program. */
            program_name: string;
            /** @description Reconciliation period. */
            period: string;
            /**
             * Format: date-time
             * @description When it was bought or used, UTC; decides whose customer it was.
             */
            occurred_at: string;
            /** @description Order number; absent for usage. */
            order_no?: string;
            /** @description Customer. */
            customer_id: string;
            /** @description Name of the customer; absent until verified. */
            customer_name?: string;
            /** @description Account name of the customer. */
            account_name: string;
            /** @description Reseller whose customer it is. */
            indirect_partner_id?: string;
            /** @description Name of that reseller. */
            indirect_partner_name?: string;
            /** @description Who held the customer then; absent if nobody. */
            account_manager_id?: string;
            /** @description Name of that member. */
            account_manager_name?: string;
            /** @description Product type. */
            product_type: string;
            association_type: components["schemas"]["IncentiveAssociationType"];
            charge_mode: components["schemas"]["IncentiveChargeMode"];
            status: components["schemas"]["IncentiveStatus"];
            base_amount: components["schemas"]["Money"];
            amount: components["schemas"]["Money"];
            /** @description Blocked from payout. */
            frozen: boolean;
            freeze_reason?: components["schemas"]["IncentiveFreezeReason"];
            feedback_state: components["schemas"]["IncentiveFeedbackState"];
            feedback?: components["schemas"]["IncentiveFeedback"];
        };
        /** @description What the partner wrote, and the answer. */
        IncentiveFeedback: {
            /** @description What the partner wrote. */
            text: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            submitted_at: string;
            /** @description What Huawei answered. */
            answer?: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            answered_at?: string;
        };
        /** @description A doubt about a row. */
        CreateIncentiveFeedbackRequest: {
            /** @description What is doubtful. */
            text: string;
        };
        /** @description Incentive bills. */
        IncentiveBillPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            bills: components["schemas"]["IncentiveBill"][];
        };
        /** @description What a program earns in a period. */
        IncentiveBill: {
            /** @description Bill id. */
            id: string;
            /** @description Reconciliation period. */
            period: string;
            /** @description Name of the program. */
            program_name: string;
            program_kind: components["schemas"]["IncentiveKind"];
            association_type: components["schemas"]["IncentiveAssociationType"];
            amount: components["schemas"]["Money"];
            status: components["schemas"]["IncentiveStatus"];
            /**
             * Format: date-time
             * @description The system confirms after this, UTC (R-180).
             */
            confirm_by?: string;
            /**
             * Format: date-time
             * @description When it was confirmed, UTC.
             */
            confirmed_at?: string;
            /**
             * @description Who confirmed it.
             * @enum {string}
             */
            confirmed_by?: "PARTNER" | "SYSTEM";
            /**
             * Format: date
             * @description Day by which reconciliation is expected (R-189).
             */
            expected_by?: string;
            /** @description Blocked from payout. */
            frozen: boolean;
            freeze_reason?: components["schemas"]["IncentiveFreezeReason"];
            feedback_state: components["schemas"]["IncentiveFeedbackState"];
            /** @description Rows in it. */
            detail_count: number;
            /** @description Payout application it is in. */
            payout_application_id?: string;
            /** @description Steps; only of a single bill. */
            calculation?: components["schemas"]["IncentiveCalculationStep"][];
            /** @description For If-Match. */
            version: number;
        };
        /** @description One step from performance to incentive. */
        IncentiveCalculationStep: {
            /** @description What is done. */
            name: string;
            /** @description Per cent applied, exact decimal text. */
            rate?: string;
            amount: components["schemas"]["Money"];
        };
        /** @description What may be applied for. */
        IncentiveEligibilityPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            eligibility: components["schemas"]["IncentiveEligibility"][];
            /** @description Sum of the rows that match and are not frozen, one entry per currency. */
            applicable_amount: components["schemas"]["Money"][];
            /** @description What has to be passed before anything can be applied for (R-174). */
            missing_certifications: components["schemas"]["Certification"][];
            /** @description Whether a bill is overdue, which freezes all benefits (R-185). */
            has_overdue_bills: boolean;
        };
        /**
         * @description A certification of the organization (R-174).
         * @enum {string}
         */
        Certification: "REAL_NAME" | "BUSINESS_INFO";
        /** @description An amount that may be applied for. */
        IncentiveEligibility: {
            /** @description Stands for exactly these bills. */
            id: string;
            /** @description Reconciliation period. */
            period: string;
            program_kind: components["schemas"]["IncentiveKind"];
            association_type: components["schemas"]["IncentiveAssociationType"];
            amount: components["schemas"]["Money"];
            /** @description Blocked from payout. */
            frozen: boolean;
            freeze_reason?: components["schemas"]["IncentiveFreezeReason"];
            /** @description Methods that may be chosen (R-182). */
            allowed_methods: components["schemas"]["AllowedPayoutMethod"][];
            /** @description The bills. */
            bill_ids: string[];
        };
        /** @description A payout option. */
        AllowedPayoutMethod: {
            method: components["schemas"]["PayoutMethod"];
            /** @description Whether the partner has to send an invoice. */
            invoice_required: boolean;
        };
        /** @description Incentive programs. */
        IncentiveProgramPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            programs: components["schemas"]["IncentiveProgram"][];
        };
        /** @description A set of rules for rewards. */
        IncentiveProgram: {
            /** @description Program id. */
            id: string;
            /** @description Name. */
            name: string;
            /** @description Year. */
            year: number;
            kind: components["schemas"]["IncentiveKind"];
            /** @description Page with its policy (R-175). */
            policy_url?: string;
            /** @description Product types it rewards. */
            product_types: string[];
        };
        /** @description Policies by product. */
        IncentivePolicyPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            policies: components["schemas"]["IncentivePolicy"][];
        };
        /** @description Programs that reward a product type. */
        IncentivePolicy: {
            /** @description Product type. */
            product_type: string;
            /** @description The programs. */
            programs: components["schemas"]["IncentiveProgram"][];
        };
        /** @description Indicators. */
        IncentiveIndicatorPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            indicators: components["schemas"]["IncentiveIndicator"][];
        };
        /** @description A number that incentives are judged by. */
        IncentiveIndicator: {
            /** @description Name. */
            name: string;
            /** @description How it is computed. */
            method: string;
            /**
             * @description How often.
             * @enum {string}
             */
            cycle: "MONTHLY";
            /** @description Period. */
            period: string;
            /** @description Exact decimal text. */
            value: string;
            /** @description Unit. */
            unit: string;
        };
        /** @description Sums. */
        IncentiveStatsPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            stats: components["schemas"]["IncentiveStat"][];
            /** @description Sum of all rows, one entry per currency. */
            total_amount: components["schemas"]["Money"][];
            /**
             * Format: date-time
             * @description What happened before this is in it, UTC.
             */
            as_of: string;
        };
        /** @description The sum of one group. */
        IncentiveStat: {
            /** @description Month, when grouped by month. */
            period?: string;
            /** @description Manager, when grouped by manager; absent for what nobody held. */
            account_manager_id?: string;
            /** @description Name of that member. */
            account_manager_name?: string;
            /** @description One entry per currency. */
            amounts: components["schemas"]["Money"][];
            /** @description Rows in it. */
            detail_count: number;
        };
        /**
         * @description Payout option (R-182).
         * @enum {string}
         */
        PayoutMethod: "BANK_TRANSFER" | "TOP_UP" | "TOP_UP_OWED_INVOICE" | "COUPON";
        /**
         * @description State (R-187).
         * @enum {string}
         */
        PayoutState: "PENDING_SUBMISSION" | "PROCESSING" | "PENDING_INVOICE" | "INVOICE_REVIEW" | "PAYOUT_REVIEW" | "PAYING" | "COMPLETED" | "REJECTED" | "WITHDRAWN";
        /**
         * @description Stage of the way (R-187).
         * @enum {string}
         */
        PayoutStage: "APPLICATION_HANDLING" | "INVOICING" | "REVIEW" | "PAYMENT" | "DONE";
        /** @description Payout applications. */
        PayoutApplicationPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            applications: components["schemas"]["PayoutApplication"][];
        };
        /** @description One request for payment. */
        PayoutApplication: {
            /** @description Application id. */
            id: string;
            /** @description Number shown to people. */
            application_no: string;
            /** @description Drawn up by the system. */
            automatic: boolean;
            /** @description Periods it is for, oldest first. */
            periods: string[];
            method: components["schemas"]["PayoutMethod"];
            /** @description Whether the partner has to send an invoice. */
            invoice_required: boolean;
            amount: components["schemas"]["Money"];
            state: components["schemas"]["PayoutState"];
            stage: components["schemas"]["PayoutStage"];
            /**
             * @description How it ended (R-188).
             * @enum {string}
             */
            completion?: "BANK_TRANSFERRED" | "TOPPED_UP" | "QUOTA_ISSUED" | "QUOTA_FAILED";
            /** @description Id of the account change or of the coupon quota. */
            completion_reference?: string;
            /**
             * Format: date-time
             * @description When it was applied for or drawn up, UTC.
             */
            submitted_at: string;
            /**
             * Format: date
             * @description Day by which the invoice is asked for (R-189).
             */
            expected_invoice_notice_by?: string;
            /**
             * Format: date
             * @description Day by which invoice and list have to arrive.
             */
            invoice_due_by?: string;
            /**
             * Format: date
             * @description Day by which it is paid (R-189).
             */
            expected_payment_by?: string;
            /**
             * Format: date-time
             * @description When it was paid, UTC.
             */
            completed_at?: string;
            /** @description The bills. */
            bill_ids: string[];
            /** @description Its invoices, refused ones included. */
            invoices: components["schemas"]["PayoutInvoice"][];
            /** @description Its states so far, oldest first. */
            history: components["schemas"]["PayoutStep"][];
            /** @description Why invoice or payment was refused last. */
            reject_reason?: string;
            /** @description For If-Match. */
            version: number;
        };
        /** @description A state and when it began. */
        PayoutStep: {
            state: components["schemas"]["PayoutState"];
            stage: components["schemas"]["PayoutStage"];
            /**
             * Format: date-time
             * @description When it began, UTC.
             */
            at: string;
        };
        /**
         * @description Form of an invoice.
         * @enum {string}
         */
        PayoutInvoiceKind: "DIGITAL" | "ELECTRONIC" | "PAPER";
        /** @description An invoice of the partner. */
        PayoutInvoice: {
            kind: components["schemas"]["PayoutInvoiceKind"];
            /** @description Code of a paper or electronic invoice. */
            code?: string;
            /** @description Number. */
            number: string;
            amount: components["schemas"]["Money"];
            /**
             * Format: date
             * @description Day of issue.
             */
            issued_on: string;
            /**
             * @description State.
             * @enum {string}
             */
            state: "SUBMITTED" | "ACCEPTED" | "REFUSED";
        };
        /** @description Invoices for one application. */
        AddPayoutInvoicesRequest: {
            /** @description Each number once. */
            invoices: components["schemas"]["NewPayoutInvoice"][];
        };
        /** @description An invoice of the partner. */
        NewPayoutInvoice: {
            kind: components["schemas"]["PayoutInvoiceKind"];
            /** @description Code of a paper or electronic invoice. */
            code?: string;
            /** @description Number. */
            number: string;
            /** @description Above zero, in the currency of the application. */
            amount: string;
            /**
             * Format: date
             * @description Day of issue.
             */
            issued_on: string;
        };
        /** @description What is printed and sent with the invoice (R-190). */
        PayoutInvoicingList: {
            /** @description Number of the application. */
            application_no: string;
            /** @description Who the invoice is made out to. */
            recipient: string;
            /** @description Where paper is sent. */
            address: string;
            /** @description Where electronic invoices are sent. */
            mailbox: string;
            /** @description One per bill. */
            lines: components["schemas"]["PayoutInvoicingLine"][];
            total: components["schemas"]["Money"];
        };
        /** @description A line of the list. */
        PayoutInvoicingLine: {
            /** @description Reconciliation period. */
            period: string;
            /** @description Name of the program. */
            program_name: string;
            amount: components["schemas"]["Money"];
        };
        /** @description What to apply for. */
        CreatePayoutApplicationRequest: {
            /**
             * @description All that is applicable, or the rows named.
             * @enum {string}
             */
            scope: "ALL" | "IDS";
            /** @description Eligibility rows, with scope IDS only. */
            ids?: string[];
            method: components["schemas"]["PayoutMethod"];
            /** @description With scope ALL; the settlement currency when absent. An application has one currency. */
            currency?: string;
        };
        /** @description Automatic application. */
        AutoPayout: {
            /** @description Whether it is on. */
            enabled: boolean;
            method?: components["schemas"]["PayoutMethod"];
            /** @description For If-Match. */
            version: number;
        };
        /** @description How to apply automatically. */
        UpdateAutoPayoutRequest: {
            /** @description Whether it is on. */
            enabled: boolean;
            method?: components["schemas"]["PayoutMethod"];
        };
        /** @description Association requests. */
        AssociationRequestPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description Send as after for the next page; absent on the last one. */
            next_after?: string;
            /** @description The rows. */
            association_requests: components["schemas"]["AssociationRequest"][];
            /** @description Asked for by ids and not found or not matching. */
            not_found_ids?: string[];
        };
        /**
         * @description What is asked for.
         * @enum {string}
         */
        AssociationRequestKind: "DISASSOCIATE" | "SWITCH";
        /**
         * @description Where the request stands (R-056).
         * @enum {string}
         */
        AssociationRequestStatus: "PENDING_CUSTOMER" | "PENDING_PARTNER" | "AGREED" | "REFUSED" | "CANCELLED" | "EXPIRED";
        /**
         * @description Who contracts and pays (R-006).
         * @enum {string}
         */
        ConsoleAssociationType: "REFERRAL" | "RESELLER";
        /**
         * @description What stands in the way of a disassociation when it does not hold (R-054).
         * @enum {string}
         */
        DisassociationCondition: "NO_MEMBERS" | "NOT_FROZEN" | "NO_RESERVED_INSTANCE" | "NO_SUPPORT_PLAN" | "NO_SPECIAL_CONTRACT" | "NO_ARREARS";
        /** @description One condition. */
        DisassociationCheckItem: {
            code: components["schemas"]["DisassociationCondition"];
            /** @description Whether it holds. */
            passed: boolean;
            /** @description Text for people. */
            message: string;
        };
        /** @description A check of one customer. */
        DisassociationCheck: {
            /** @description For the request that follows. */
            check_id: string;
            /** @description Customer id. */
            customer_id: string;
            /** @description Whether every condition holds. */
            passed: boolean;
            /** @description Every condition. */
            items: components["schemas"]["DisassociationCheckItem"][];
            /**
             * Format: date-time
             * @description When, UTC.
             */
            checked_at: string;
            /**
             * Format: date-time
             * @description Good until then, UTC.
             */
            expires_at: string;
        };
        /** @description What the partner asks of the customer. */
        CreateAssociationRequestRequest: {
            kind: components["schemas"]["AssociationRequestKind"];
            /** @description Why; the customer reads it. */
            reason: string;
            /** @description The notes on disassociation were read (R-052). */
            acknowledged?: boolean;
            /** @description Of a passed check; for DISASSOCIATE. */
            check_id?: string;
            target_type?: components["schemas"]["ConsoleAssociationType"];
        };
        /** @description What the other side says. */
        DecideAssociationRequestRequest: {
            /**
             * @description The decision.
             * @enum {string}
             */
            decision: "AGREE" | "REFUSE";
            /** @description Why; who asked reads it. */
            reason?: string;
        };
        /** @description A request to end or switch an association. */
        AssociationRequest: {
            /** @description Association request id. */
            id: string;
            /** @description Customer id. */
            customer_id: string;
            kind: components["schemas"]["AssociationRequestKind"];
            target_type?: components["schemas"]["ConsoleAssociationType"];
            /**
             * @description Who asked.
             * @enum {string}
             */
            initiator: "PARTNER" | "CUSTOMER" | "SYSTEM";
            /** @description Why it is asked for. */
            reason: string;
            status: components["schemas"]["AssociationRequestStatus"];
            /**
             * Format: date-time
             * @description When it was asked, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it left PENDING, UTC; absent before.
             */
            decided_at?: string;
            /** @description What the other side said. */
            decision_reason?: string;
            /** @description The check it rests on; empty for SWITCH. */
            check_result: components["schemas"]["DisassociationCheckItem"][];
            /** @description For If-Match. */
            version: number;
        };
        /** @description Authorizations of one customer. */
        CustomerAuthorizationList: {
            /** @description Newest first. */
            authorizations: components["schemas"]["CustomerAuthorization"][];
        };
        /** @description Whether the partner may order for the customer and operate its resources. */
        CustomerAuthorization: {
            /** @description Authorization id. */
            id: string;
            /** @description Customer id. */
            customer_id: string;
            /**
             * @description Where it stands.
             * @enum {string}
             */
            state: "PENDING" | "GRANTED" | "REVOKED";
            /**
             * Format: date-time
             * @description When the partner asked, UTC.
             */
            requested_at?: string;
            /**
             * Format: date-time
             * @description When the customer gave it, UTC.
             */
            granted_at?: string;
            /**
             * Format: date-time
             * @description When the customer took it back, UTC.
             */
            revoked_at?: string;
            /** @description Why it was taken back. */
            revoke_reason?: string;
            /** @description For If-Match. */
            version: number;
        };
        /** @description Why, and the proof that it is the customer. */
        RevokeCustomerAuthorizationRequest: {
            /** @description Why; the partner reads it. */
            reason: string;
            /** @description As 428 CON.0430 named it. */
            challenge_id?: string;
            /** @description The code that was sent. */
            verification_code?: string;
        };
        /** @description Agreements of the customer. */
        AgreementList: {
            /** @description Newest first. */
            agreements: components["schemas"]["Agreement"][];
        };
        /** @description One version of an agreement. */
        Agreement: {
            /** @description The agreement, e.g. ASSOCIATION_NOTICE. */
            code: string;
            /** @description Its name. */
            name: string;
            /** @description Its version, e.g. 2.0. */
            version: string;
            /**
             * @description Whether the customer signed it.
             * @enum {string}
             */
            status: "PENDING" | "SIGNED";
            /**
             * Format: date-time
             * @description Since when it is in force, UTC.
             */
            published_at: string;
            /**
             * Format: date-time
             * @description When it was signed, UTC; absent while PENDING.
             */
            signed_at?: string;
        };
        /** @description What is signed. */
        SignAgreementRequest: {
            /** @description The agreement. */
            code: string;
            /** @description The version in force. */
            version: string;
        };
        /** @description The profile, when there is one. */
        EnterpriseProfileAnswer: {
            /** @description Customer id. */
            customer_id: string;
            profile?: components["schemas"]["EnterpriseProfile"];
        };
        /** @description What is registered of a company. */
        EnterpriseProfile: {
            /** @description Registered name. */
            company_name: string;
            /** @description Unified social credit code. */
            credit_code: string;
            registered_capital: components["schemas"]["RegisteredCapital"];
            /** @description Industry. */
            industry: string;
            /** @description Website; absent when it has none. */
            website?: string;
            /**
             * Format: date
             * @description Day of its foundation.
             */
            established_on: string;
            /** @description Name of the legal representative. */
            legal_representative: string;
            /** @description Registered address. */
            registered_address: string;
            /** @description What it may do. */
            business_scope: string;
            /** @description Companies and persons around it. */
            relations: components["schemas"]["EnterpriseRelation"][];
        };
        /** @description An amount of money. */
        RegisteredCapital: {
            /**
             * Format: decimal
             * @description With two decimals.
             */
            amount: WireDecimal;
            /** @description ISO 4217 code. */
            currency: string;
        };
        /** @description One edge of the relation graph. */
        EnterpriseRelation: {
            /** @description The other party. */
            name: string;
            /**
             * @description What it is to the company.
             * @enum {string}
             */
            relation: "SHAREHOLDER" | "SUBSIDIARY" | "BRANCH";
            /** @description Whole percent it holds, or that are held of it. */
            share_percent?: number;
        };
        /** @description Customer reports. */
        CustomerReportPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description Send as after for the next page; absent on the last one. */
            next_after?: string;
            /** @description The rows. */
            customer_reports: components["schemas"]["CustomerReport"][];
            /** @description Asked for by ids and not found or not matching. */
            not_found_ids?: string[];
        };
        /**
         * @description Where a report stands.
         * @enum {string}
         */
        CustomerReportStatus: "NOT_REPORTED" | "PENDING_REVIEW" | "PREREGISTERED" | "REFUSED" | "ASSOCIATED" | "EXPIRED";
        /**
         * @description Why a customer cannot be reported (R-079).
         * @enum {string}
         */
        CustomerReportObstacle: "CUSTOMER_OF_OTHER_PARTNER" | "ALREADY_REPORTED" | "DIRECT_CONTRACT" | "CONSUMER_CLOUD_USER" | "CASH_SPENDING" | "MEMBER_OF_MASTER" | "WRONG_SITE";
        /**
         * @description Why a person has to look at it (R-080).
         * @enum {string}
         */
        CustomerReportReview: "ACCOUNT_TOO_OLD" | "CASH_SPENDING" | "OTHER_COUNTRY" | "ONLINE_SALES";
        /** @description A prospective customer, never a project (R-075). */
        CustomerReport: {
            /** @description Customer report id. */
            id: string;
            /** @description Name of the company or person. */
            customer_name: string;
            /** @description Its account; absent when it has none yet. */
            account_name?: string;
            /** @description Mobile number without country code. */
            mobile?: string;
            /** @description Email address. */
            email?: string;
            /** @description ISO country, e.g. CN. */
            country: string;
            /** @description Industry. */
            industry?: string;
            status: components["schemas"]["CustomerReportStatus"];
            /** @description Why it was refused; empty otherwise. */
            refusal_reasons: components["schemas"]["CustomerReportObstacle"][];
            /** @description Why a person looks or looked at it. */
            review_reasons: components["schemas"]["CustomerReportReview"][];
            /** @description Whether a person looks or looked at it. */
            review_required: boolean;
            /** @description Member id; absent for the master account. */
            submitted_by?: string;
            /**
             * Format: date-time
             * @description When it was reported or noted, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it became PREREGISTERED, UTC.
             */
            approved_at?: string;
            /**
             * Format: date-time
             * @description 15 days later, UTC (R-076).
             */
            expires_at?: string;
            /** @description The customer it became. */
            customer_id?: string;
            /** @description Rises with every change. */
            version: number;
        };
        /** @description Whom to report. */
        CustomerReportInput: {
            /** @description Name of the company or person. */
            customer_name: string;
            /** @description Its account. */
            account_name?: string;
            /** @description Mobile number without country code. */
            mobile?: string;
            /** @description Email address; invitations by email go there. */
            email?: string;
            /**
             * @description ISO country, e.g. CN.
             * @default CN
             */
            country?: string;
            /** @description Industry. */
            industry?: string;
        };
        /** @description Whom to report. */
        BatchCreateCustomerReportsRequest: {
            /** @description One each. */
            reports: components["schemas"]["CustomerReportInput"][];
        };
        /** @description Reports to delete. */
        BatchDeleteCustomerReportsRequest: {
            /** @description Customer report ids. */
            ids: string[];
        };
        /** @description What became of each item. */
        CustomerReportBatchResult: {
            /** @description One per item, in the order asked. */
            results: components["schemas"]["CustomerReportItemResult"][];
        };
        /** @description What became of one item. */
        CustomerReportItemResult: {
            /** @description Its place in the list that was sent, from 0. */
            index: number;
            /** @description Customer report id; absent when there is none. */
            id?: string;
            /** @description Whether it was done. */
            ok: boolean;
            /** @description Why not; absent when done. */
            error_code?: string;
            /** @description Text for operators; absent when done. */
            error_msg?: string;
            /** @description State that forbids it (CON.0409). */
            state?: string;
            /** @description Failed precondition (CON.0422). */
            blocker?: string;
        };
        /** @description Open reports. */
        CustomerReportQuota: {
            /** @description Under review and preregistered. */
            used: number;
            /** @description At most so many. */
            max: number;
        };
        /** @description Invitations. */
        InvitationPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description Send as after for the next page; absent on the last one. */
            next_after?: string;
            /** @description The rows. */
            invitations: components["schemas"]["Invitation"][];
            /** @description Asked for by ids and not found or not matching. */
            not_found_ids?: string[];
        };
        /**
         * @description How it reaches the customer (R-084).
         * @enum {string}
         */
        InvitationChannel: "EMAIL" | "LINK" | "QR" | "EVENT";
        /**
         * @description Where it stands.
         * @enum {string}
         */
        InvitationStatus: "SENT" | "ASSOCIATED" | "EXPIRED" | "FAILED";
        /**
         * @description Why an association was refused (R-061, R-086).
         * @enum {string}
         */
        InvitationFailureCode: "SYSTEM_BUSY" | "LINK_MISSING" | "LINK_EXPIRED" | "CODE_USED" | "PREPAID_PARTNER" | "REGISTERED_BY_OTHER" | "IS_PARTNER" | "OTHER_PARTNER" | "SPECIAL_CONTRACT" | "INTERNAL_ACCOUNT" | "MASTER_WITH_MEMBERS" | "MEMBER_ACCOUNT" | "CONSUMER_USER" | "REPORTED_BY_HUAWEI" | "PROMOTION_MEMBER" | "ACCOUNT_TOO_OLD";
        /** @description An invitation to associate. */
        Invitation: {
            /** @description Invitation id. */
            id: string;
            channel: components["schemas"]["InvitationChannel"];
            association_type: components["schemas"]["ConsoleAssociationType"];
            /** @description The report it was sent for; absent for generic ones. */
            report_id?: string;
            /** @description Where it was sent; EMAIL only. */
            email?: string;
            /** @description The link. */
            url?: string;
            /** @description Picture of the QR code; QR only. */
            qr_url?: string;
            /** @description Account name of who generated it (R-085). */
            tag?: string;
            /** @description Member id; absent for the master account. */
            created_by?: string;
            status: components["schemas"]["InvitationStatus"];
            /**
             * Format: date-time
             * @description When, UTC.
             */
            sent_at: string;
            /**
             * Format: date-time
             * @description Dead after it, UTC; absent when it has no end (R-083).
             */
            expires_at?: string;
            failure?: components["schemas"]["InvitationFailure"];
            /** @description The customer who accepted. */
            customer_id?: string;
            /** @description The event; EVENT only. */
            event_id?: string;
            /** @description The invitation this one replaces. */
            resent_from?: string;
            /** @description Rises with every change. */
            version: number;
        };
        /** @description Why the association was refused. */
        InvitationFailure: {
            code: components["schemas"]["InvitationFailureCode"];
            /** @description Text for people. */
            message: string;
            /** @description Whether sending again may help. */
            retryable: boolean;
        };
        /** @description Whom to invite, and how. */
        CreateInvitationsRequest: {
            /** @description For EMAIL. */
            report_ids?: string[];
            channel: components["schemas"]["InvitationChannel"];
            association_type: components["schemas"]["ConsoleAssociationType"];
            /** @description For EVENT. */
            event_id?: string;
            /**
             * @description Only answer the text.
             * @default false
             */
            preview?: boolean;
        };
        /** @description What became of each, or the text. */
        InvitationBatch: {
            /** @description One per report in the order asked, one for a generic link, none for a preview. */
            results: components["schemas"]["InvitationResult"][];
            preview?: components["schemas"]["InvitationPreview"];
        };
        /** @description What became of one. */
        InvitationResult: {
            /** @description The report; absent for a generic link. */
            report_id?: string;
            /** @description The invitation; absent when none was sent. */
            invitation_id?: string;
            /** @description Whether it was sent. */
            ok: boolean;
            /** @description Why not; absent when sent. */
            error_code?: string;
            /** @description Text for operators; absent when sent. */
            error_msg?: string;
            /** @description State that forbids it (CON.0409). */
            state?: string;
            /** @description Failed precondition (CON.0422). */
            blocker?: string;
        };
        /** @description What a customer would read. */
        InvitationPreview: {
            /** @description Subject line. */
            subject: string;
            /** @description Text. */
            text: string;
        };
        /** @description An exact amount. */
        Money: {
            /** @description Amount with two decimals, e.g. 123.45. */
            amount: string;
            /** @description ISO 4217 code. */
            currency: string;
        };
        /** @description A page. */
        ConsumptionSummaryPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            summaries: components["schemas"]["ConsumptionSummary"][];
        };
        /** @description What a customer consumed in a billing cycle. */
        ConsumptionSummary: {
            /** @description Customer id. */
            customer_id: string;
            /** @description Name of the customer; absent until verified. */
            customer_name?: string;
            /** @description Account name of the customer. */
            account_name: string;
            /**
             * @description Association type, coded as in the partner API.
             * @enum {string}
             */
            association_type: "1" | "2";
            /** @description Billing cycle. */
            cycle: string;
            /** @description Amount due, refunds taken off. */
            amount_due: components["schemas"]["Money"];
            /** @description Amount due less the coupons used (R-166). */
            amount_paid: components["schemas"]["Money"];
            /** @description Of it refunds; negative. */
            refund_amount: components["schemas"]["Money"];
            /** @description List price less amount due. */
            saved: components["schemas"]["Money"];
            /**
             * @description Whether it is paid.
             * @enum {string}
             */
            payment_status: "PAID" | "PARTLY_PAID" | "UNPAID";
            /** @description How it is paid; the parts add up to the amount due (R-165). */
            parts: components["schemas"]["ConsumptionParts"];
            /** @description Split as asked for; adds up to the amount due. */
            groups: components["schemas"]["ConsumptionGroup"][];
            /** @description To whom it is attributed; nobody where it fell between two assignments. */
            account_manager_ids: string[];
        };
        /** @description How consumption is paid. */
        ConsumptionParts: {
            /** @description From cash. */
            cash: components["schemas"]["Money"];
            /** @description From credit. */
            credit: components["schemas"]["Money"];
            /** @description By coupons. */
            coupon: components["schemas"]["Money"];
            /** @description By flexi-purchase coupons. */
            flexi_purchase_coupon: components["schemas"]["Money"];
            /** @description By stored-value cards. */
            stored_value_card: components["schemas"]["Money"];
            /** @description From bonus. */
            bonus: components["schemas"]["Money"];
            /** @description Not yet. */
            arrears: components["schemas"]["Money"];
            /** @description Written off. */
            adjustment: components["schemas"]["Money"];
        };
        /** @description A part of a sum. */
        ConsumptionGroup: {
            /** @description Code of the service type, billing mode or region. */
            key: string;
            /** @description Its name; absent for billing modes. */
            name?: string;
            /** @description Amount due. */
            amount_due: components["schemas"]["Money"];
            /** @description Of it refunds; negative. */
            refund_amount: components["schemas"]["Money"];
        };
        /** @description Consumption over some billing cycles. */
        ConsumptionStats: {
            /**
             * Format: date-time
             * @description Everything before this instant is in it, UTC.
             */
            as_of: string;
            /** @description One per currency. */
            totals: components["schemas"]["ConsumptionTotal"][];
            /** @description One per month and currency, oldest first. */
            series: components["schemas"]["ConsumptionPeriod"][];
            /** @description By amount due; absent unless asked for. */
            distribution?: components["schemas"]["Ranking"];
            /** @description Where the savings come from, by service type, largest first. */
            discounts: components["schemas"]["DiscountDetail"][];
        };
        /** @description Sums of one currency. */
        ConsumptionTotal: {
            /** @description Amount due. */
            amount_due: components["schemas"]["Money"];
            /** @description Amount due less the coupons used (R-166). */
            amount_paid: components["schemas"]["Money"];
            /** @description Of it refunds; negative. */
            refund_amount: components["schemas"]["Money"];
            /** @description List price less amount due. */
            saved: components["schemas"]["Money"];
            /** @description Split by the view; the parts add up to the amount due. */
            parts: components["schemas"]["StatisticsPart"][];
        };
        /** @description Sums of one month and currency. */
        ConsumptionPeriod: {
            /** @description Billing cycle. */
            cycle: string;
            /** @description Amount due. */
            amount_due: components["schemas"]["Money"];
            /** @description Amount due less the coupons used (R-166). */
            amount_paid: components["schemas"]["Money"];
            /** @description Of it refunds; negative. */
            refund_amount: components["schemas"]["Money"];
            /** @description List price less amount due. */
            saved: components["schemas"]["Money"];
            /** @description Split by the view; the parts add up to the amount due. */
            parts: components["schemas"]["StatisticsPart"][];
        };
        /** @description A part of a sum. */
        StatisticsPart: {
            /** @description CASH, CREDIT, COUPON, FLEXI_PURCHASE_COUPON, STORED_VALUE_CARD, BONUS, ARREARS, ADJUSTMENT; or 1 and 2 for the association types. */
            key: string;
            /** @description How much. */
            amount: components["schemas"]["Money"];
        };
        /** @description What was saved on a service type. */
        DiscountDetail: {
            /** @description Service type code. */
            service_type: string;
            /** @description Service type name. */
            service_type_name: string;
            /** @description List price. */
            list_amount: components["schemas"]["Money"];
            /** @description List price less amount due. */
            saved: components["schemas"]["Money"];
            /** @description Amount due. */
            amount_due: components["schemas"]["Money"];
        };
        /** @description The largest, and what is left. */
        Ranking: {
            /** @description Largest first, ties by key. */
            entries: components["schemas"]["RankingEntry"][];
            /** @description All others together, one per currency; empty when there are none. */
            rest: components["schemas"]["Money"][];
        };
        /** @description One of a ranking. */
        RankingEntry: {
            /** @description Code or id; absent for what is attributed to nobody. */
            key?: string;
            /** @description Name of the service type or customer. */
            name?: string;
            /** @description Account name of a customer. */
            account_name?: string;
            /** @description What it is ranked by. */
            amount: components["schemas"]["Money"];
        };
        /** @description A page. */
        PerformancePage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            performance: components["schemas"]["Performance"][];
        };
        /** @description Performance of a customer with one service in a cycle. */
        Performance: {
            /** @description Id of the row. */
            id: string;
            /** @description Billing cycle. */
            cycle: string;
            /** @description Customer id. */
            customer_id: string;
            /** @description Name of the customer; absent until verified. */
            customer_name?: string;
            /** @description Account name of the customer. */
            account_name: string;
            /**
             * @description Association type, coded as in the partner API.
             * @enum {string}
             */
            association_type: "1" | "2";
            /** @description Service type code. */
            service_type: string;
            /** @description Service type name. */
            service_type_name: string;
            /** @description To whom it is attributed; absent for nobody. */
            account_manager_id?: string;
            /** @description Performance. */
            amount: components["schemas"]["Money"];
            /** @description Whether it counts for incentives. */
            eligible: boolean;
        };
        /** @description Performance over some billing cycles. */
        PerformanceStats: {
            /**
             * Format: date-time
             * @description Everything before this instant is in it, UTC.
             */
            as_of: string;
            /** @description One per currency. */
            totals: components["schemas"]["PerformanceTotal"][];
            /** @description One per month and currency, oldest first. */
            series: components["schemas"]["PerformancePeriod"][];
            /** @description By account manager. */
            account_managers: components["schemas"]["Ranking"];
            /** @description By service type. */
            service_types: components["schemas"]["Ranking"];
            /** @description By customer. */
            customers: components["schemas"]["Ranking"];
        };
        /** @description Sums of one currency. */
        PerformanceTotal: {
            /** @description Performance. */
            amount: components["schemas"]["Money"];
            /** @description Of it what counts for incentives. */
            eligible_amount: components["schemas"]["Money"];
        };
        /** @description Sums of one month and currency. */
        PerformancePeriod: {
            /** @description Billing cycle. */
            cycle: string;
            /** @description Performance. */
            amount: components["schemas"]["Money"];
            /** @description Of it what counts for incentives. */
            eligible_amount: components["schemas"]["Money"];
        };
        /** @description Customers by month. */
        CustomerStats: {
            /**
             * Format: date-time
             * @description Everything before this instant is in it, UTC.
             */
            as_of: string;
            /** @description One per month, oldest first. */
            series: components["schemas"]["CustomerPeriod"][];
            /** @description What they consumed, one per currency. */
            totals: components["schemas"]["Money"][];
            /** @description By amount due. */
            contribution: components["schemas"]["Ranking"];
        };
        /** @description Customers of one month. */
        CustomerPeriod: {
            /** @description Billing cycle. */
            cycle: string;
            /** @description There at its end. */
            total: number;
            /** @description Came in it. */
            new: number;
            /** @description Consumed something. */
            active: number;
            /** @description Consumed something in the month before and nothing in this one; absent while the month lasts. */
            lost?: number;
        };
        /** @description A page. */
        PartnerBillPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            partner_bills: components["schemas"]["PartnerBill"][];
        };
        /** @description A monthly bill of the partner. */
        PartnerBill: {
            /** @description Billing cycle. */
            cycle: string;
            /**
             * @description State.
             * @enum {string}
             */
            status: "PENDING" | "ISSUED";
            /**
             * Format: date-time
             * @description When it was issued, UTC; absent while pending.
             */
            issued_at?: string;
            /** @description What it comes to, refunds taken off. */
            amount: components["schemas"]["Money"];
            /** @description Of it paid. */
            paid: components["schemas"]["Money"];
            /** @description Of it owed. */
            unpaid: components["schemas"]["Money"];
            /** @description Customers on it. */
            customer_count: number;
        };
        /** @description A page. */
        PartnerBillLinePage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            lines: components["schemas"]["PartnerBillLine"][];
        };
        /** @description A line of a monthly bill of the partner. */
        PartnerBillLine: {
            /** @description Id of the line. */
            id: string;
            /** @description Customer id. */
            customer_id: string;
            /** @description Name of the customer; absent until verified. */
            customer_name?: string;
            /** @description Account name of the customer. */
            account_name: string;
            /** @description Service type code. */
            service_type: string;
            /** @description Service type name. */
            service_type_name: string;
            /** @description Resource type code. */
            resource_type: string;
            /** @description Resource type name. */
            resource_type_name: string;
            /**
             * @description Billing mode, coded as in the partner API.
             * @enum {string}
             */
            charge_mode: "1" | "3" | "10" | "11";
            /**
             * @description Kind of line, coded as in the partner API.
             * @enum {string}
             */
            bill_type: "0" | "1";
            /** @description Amount; negative for an unsubscription. */
            amount: components["schemas"]["Money"];
            /** @description Of it paid. */
            paid: components["schemas"]["Money"];
            /** @description Of it owed. */
            unpaid: components["schemas"]["Money"];
        };
        /** @description A page. */
        AnnouncementPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            announcements: components["schemas"]["Announcement"][];
            /** @description Asked for by ids and not found or not matching. */
            not_found_ids?: string[];
        };
        /** @description A piece of news. */
        Announcement: {
            /** @description Announcement id. */
            id: string;
            /** @description Title. */
            title: string;
            /**
             * Format: date-time
             * @description When it was published, UTC.
             */
            published_at: string;
            /**
             * @description For whom it is.
             * @enum {string}
             */
            audience: "ALL" | "PARTNER" | "RESELLER";
            /** @description Where it can be read. */
            url: string;
        };
        /** @description A page. */
        DocumentPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            documents: components["schemas"]["Document"][];
            /** @description Asked for by ids and not found or not matching. */
            not_found_ids?: string[];
        };
        /** @description A document of the library. */
        Document: {
            /** @description Document id. */
            id: string;
            /** @description Name. */
            name: string;
            /** @description GUIDE, POLICY, SALES, TEMPLATE or TRAINING. */
            category: string;
            /** @description Where it can be had. */
            url: string;
        };
        /** @description A page. */
        ExportJobPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            export_jobs: components["schemas"]["ExportJob"][];
            /** @description Asked for by ids and not found or not matching. */
            not_found_ids?: string[];
        };
        /** @description An export and what became of it. */
        ExportJob: {
            /** @description Job id. */
            id: string;
            /**
             * @description What is exported.
             * @enum {string}
             */
            kind: "CUSTOMERS" | "CONSUMPTION_SUMMARY" | "PERFORMANCE" | "PARTNER_BILL_LINES" | "OPPORTUNITIES" | "INCENTIVE_DETAILS";
            /** @description Which rows. */
            filters: components["schemas"]["ExportFilter"][];
            /**
             * @description State; CREATED to RUNNING to COMPLETED or FAILED, COMPLETED to EXPIRED after an hour.
             * @enum {string}
             */
            status: "CREATED" | "RUNNING" | "COMPLETED" | "FAILED" | "EXPIRED";
            /** @description Member id of who asked for it; master-account for the party's own account. */
            created_by: string;
            /**
             * Format: date-time
             * @description When it was asked for, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was completed or failed, UTC.
             */
            finished_at?: string;
            /**
             * Format: date-time
             * @description When the file goes, UTC; absent unless it was completed.
             */
            expires_at?: string;
            /** @description Rows in the file; absent unless it was completed. */
            rows?: number;
            /** @description Why it failed: an error_code, or TOO_MANY_ROWS. */
            failure?: string;
            /** @description Where the file can be downloaded; only while COMPLETED and for its creator. */
            url?: string;
            /** @description Rises with every change of state. */
            version: number;
        };
        /** @description A filter of an export. */
        ExportFilter: {
            /** @description Name of the parameter. */
            name: string;
            /** @description Its value; lists are comma separated. */
            value: string;
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
        /** @description What protects the organization’s sensitive acts. */
        SecuritySettings: {
            /** @description Whether sensitive acts need a verification code; off at first (R-045). */
            verification_code_enabled: boolean;
        };
        /** @description The settings as they shall be. */
        UpdateSecuritySettingsRequest: {
            /** @description Whether sensitive acts need a verification code. */
            verification_code_enabled: boolean;
        };
        /** @description What the code shall be good for. */
        CreateStepUpChallengeRequest: {
            /** @description The operation that the member is about to call, e.g. CreatePartnerCoupons. */
            purpose: string;
        };
        /** @description A code that was sent and is waited for. */
        StepUpChallenge: {
            /** @description Challenge id. */
            id: string;
            /** @description What the code is good for. */
            purpose: string;
            /**
             * Format: date-time
             * @description Until when the code can be given.
             */
            expires_at: string;
        };
        /** @description What the member read on the phone. */
        VerifyStepUpChallengeRequest: {
            /** @description The code. */
            code: string;
        };
        /** @description Says that the member had the phone at hand. */
        StepUpProof: {
            /** @description Opaque; a secret of the member. */
            proof: string;
            /** @description What it is good for. */
            purpose: string;
            /**
             * Format: date-time
             * @description Until when.
             */
            expires_at: string;
        };
        /** @description The proof and what it shall be good for. */
        CheckStepUpProofRequest: {
            /** @description The proof. */
            proof: string;
            /** @description The operation. */
            purpose: string;
        };
        /** @description Whether the proof is good. */
        StepUpProofCheck: {
            /** @description Whether it is. */
            valid: boolean;
        };
        /** @description Whom customers may turn to. */
        CustomerContacts: {
            /** @description As published, at most five (R-031). */
            contacts: components["schemas"]["CustomerContact"][];
            administrator: components["schemas"]["CustomerContact"];
            /** @description For If-Match. */
            version: number;
        };
        /** @description A person to turn to. */
        CustomerContact: {
            /** @description Name of the person. */
            name: string;
            /** @description Mobile number. */
            mobile?: string;
            /** @description Email address. */
            email?: string;
            /** @description What he is there for. */
            position?: string;
        };
        /** @description The new list. */
        UpdateCustomerContactsRequest: {
            /** @description All of them, in the order they are shown (R-031). */
            contacts: components["schemas"]["CustomerContactInput"][];
        };
        /** @description A person to turn to. */
        CustomerContactInput: {
            /** @description Name of the person. */
            name: string;
            /** @description Mobile number. */
            mobile?: string;
            /** @description Email address. */
            email?: string;
            /** @description What he is there for. */
            position?: string;
        };
        /** @description Staff invitations. */
        StaffInvitationPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            staff_invitations: components["schemas"]["StaffInvitation"][];
            /** @description Asked for by ids and not found or not matching. */
            not_found_ids?: string[];
        };
        /** @description What was sent. */
        StaffInvitationList: {
            /** @description In the order asked. */
            staff_invitations: components["schemas"]["StaffInvitation"][];
        };
        /**
         * @description State of an invitation.
         * @enum {string}
         */
        StaffInvitationStatus: "SENT" | "BOUND" | "EXPIRED" | "UNBOUND";
        /**
         * @description How it was sent.
         * @enum {string}
         */
        StaffInvitationChannel: "MOBILE" | "EMAIL" | "ACCOUNT";
        /** @description An invitation to bind a personal Huawei account (R-033). */
        StaffInvitation: {
            /** @description Id. */
            id: string;
            channel: components["schemas"]["StaffInvitationChannel"];
            /** @description Mobile number, email address or account name; absent once unbound (R-035). */
            target?: string;
            status: components["schemas"]["StaffInvitationStatus"];
            /** @description Member who sent it; absent for the master account. */
            sent_by?: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            sent_at: string;
            /**
             * Format: date-time
             * @description UTC, seven days after sent_at (R-033).
             */
            expires_at: string;
            /**
             * Format: date-time
             * @description UTC; absent until it is bound.
             */
            bound_at?: string;
        };
        /** @description Whom to invite. */
        CreateStaffInvitationsRequest: {
            channel: components["schemas"]["StaffInvitationChannel"];
            /** @description Mobile numbers, email addresses or account names. */
            targets: string[];
        };
        /**
         * @description A path that has project specialists; the distribution and the solution provider program have none (R-032).
         * @enum {string}
         */
        SpecialistPath: "SERVICE" | "SI_CONSULTING" | "LEARNING";
        /**
         * @description State of the specialist status.
         * @enum {string}
         */
        ProjectSpecialistStatus: "NONE" | "APPLYING" | "ACTIVE" | "CANCELLING" | "CANCELLED";
        /** @description What a specialist proved. */
        SpecialistCertificate: {
            /** @description Name of the certificate. */
            name: string;
            /**
             * Format: date
             * @description Last day; absent where it does not end.
             */
            valid_until?: string;
        };
        /** @description Staff for a path, no member of the organization (R-032). */
        ProjectSpecialist: {
            /** @description Id. */
            id: string;
            /** @description By which the personal account was bound. */
            staff_invitation_id: string;
            /** @description Name of the person; absent once unbound (R-035). */
            name?: string;
            /** @description Personal Huawei account; absent once unbound (R-035). */
            account_name?: string;
            /** @description Mobile number; absent once unbound (R-035). */
            mobile?: string;
            status: components["schemas"]["ProjectSpecialistStatus"];
            path?: components["schemas"]["SpecialistPath"];
            /** @description Whether the personal account is bound. */
            bound: boolean;
            /** @description None once unbound. */
            certificates: components["schemas"]["SpecialistCertificate"][];
            /**
             * Format: date-time
             * @description UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description UTC, of the latest application; absent without one.
             */
            applied_at?: string;
            /** @description For If-Match. */
            version: number;
        };
        /** @description Project specialists. */
        ProjectSpecialistPage: {
            /** @description Rows of all pages. */
            total_count: number;
            /** @description Rows skipped. */
            offset: number;
            /** @description Most rows of a page. */
            limit: number;
            /** @description The rows. */
            project_specialists: components["schemas"]["ProjectSpecialist"][];
            /** @description Asked for by ids and not found or not matching. */
            not_found_ids?: string[];
        };
        /** @description Whom to put on the list. */
        CreateProjectSpecialistRequest: {
            /** @description By which the personal account was bound. */
            staff_invitation_id: string;
        };
        /** @description What to apply for. */
        ApplyForProjectSpecialistRequest: {
            path: components["schemas"]["SpecialistPath"];
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
        /** @description Project specialist id. */
        ProjectSpecialistId: string;
        /** @description Role id. */
        RoleId: string;
        /** @description Incentive data id. */
        IncentiveDetailId: string;
        /** @description Incentive bill id. */
        IncentiveBillId: string;
        /** @description Payout application id. */
        PayoutApplicationId: string;
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
    ListSharedOpportunities: {
        parameters: {
            query?: {
                /** @description Ids, comma separated. All found rows are answered, whatever offset and limit say; missing ids are listed in not_found_ids. */
                ids?: components["parameters"]["Ids"];
                /** @description Who shared it. */
                direction?: components["schemas"]["SharedOpportunityDirection"];
                /** @description States, comma separated; a row in any of them matches. */
                status?: components["schemas"]["SharedOpportunityStatus"][];
                /** @description Name; matches any part of it. */
                name?: string;
                /** @description Company of the customer; matches from its first character. */
                customer_name?: string;
                /** @description Submitted or shared at or after this time, UTC. */
                submitted_from?: string;
                /** @description Submitted or shared at or before this time, UTC. */
                submitted_to?: string;
                /** @description Waiting for a verification or an acceptance that is due at or before this time, UTC. */
                due_before?: string;
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description Row scope or filter, comma separated; rows that one of these SA specialists works on. An id that is no member of the organization is refused. */
                specialist_ids?: string[];
                /** @description Order of the rows; ties by id. Rows without a due date count as due last. */
                sort?: "updated_at:desc" | "updated_at:asc" | "due_at:asc" | "due_at:desc";
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
                    "application/json": components["schemas"]["SharedOpportunityPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateSharedOpportunity: {
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
                "application/json": components["schemas"]["CreateSharedOpportunityRequest"];
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
                    "application/json": components["schemas"]["SharedOpportunity"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowSharedOpportunity: {
        parameters: {
            query?: {
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description Row scope, as in the list. */
                specialist_ids?: string[];
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
                /** @description Shared opportunity id. */
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
                    "application/json": components["schemas"]["SharedOpportunity"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    DeleteSharedOpportunity: {
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
                /** @description Shared opportunity id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
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
    UpdateSharedOpportunity: {
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
                /** @description Shared opportunity id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSharedOpportunityRequest"];
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
                    "application/json": components["schemas"]["SharedOpportunity"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    SubmitSharedOpportunity: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header: {
                /** @description Version the change is based on, in double quotes. Missing is 428 CON.0428, stale 412 CON.0412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description The same key and body within 24 hours returns the first answer; another body is 409 CON.0410. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Shared opportunity id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitSharedOpportunityRequest"];
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
                    "application/json": components["schemas"]["SharedOpportunity"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    AcceptSharedOpportunity: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header: {
                /** @description Version the change is based on, in double quotes. Missing is 428 CON.0428, stale 412 CON.0412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description The same key and body within 24 hours returns the first answer; another body is 409 CON.0410. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Shared opportunity id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptSharedOpportunityRequest"];
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
                    "application/json": components["schemas"]["SharedOpportunity"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    RejectSharedOpportunity: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header: {
                /** @description Version the change is based on, in double quotes. Missing is 428 CON.0428, stale 412 CON.0412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description The same key and body within 24 hours returns the first answer; another body is 409 CON.0410. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Shared opportunity id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectSharedOpportunityRequest"];
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
                    "application/json": components["schemas"]["SharedOpportunity"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListSharedOpportunityProgress: {
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
            path: {
                /** @description Shared opportunity id. */
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
                    "application/json": components["schemas"]["SharedOpportunityProgressPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    AddSharedOpportunityProgress: {
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
                /** @description Shared opportunity id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSharedOpportunityProgressRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedOpportunityProgress"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CloseSharedOpportunity: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header: {
                /** @description Version the change is based on, in double quotes. Missing is 428 CON.0428, stale 412 CON.0412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description The same key and body within 24 hours returns the first answer; another body is 409 CON.0410. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Shared opportunity id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseSharedOpportunityRequest"];
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
                    "application/json": components["schemas"]["SharedOpportunity"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListProgramMemberships: {
        parameters: {
            query?: {
                /** @description Code of the program. */
                program?: string;
                /** @description State. */
                status?: components["schemas"]["ProgramMembershipStatus"];
                /** @description Order of the rows; ties by id. */
                sort?: "program:asc" | "program:desc";
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
                    "application/json": components["schemas"]["ProgramMembershipPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListIncentiveDetails: {
        parameters: {
            query?: {
                /** @description Ids, comma separated. All found rows are answered, whatever offset and limit say; missing ids are listed in not_found_ids. */
                ids?: components["parameters"]["Ids"];
                /** @description Year of the reconciliation period. */
                year?: number;
                /** @description Reconciliation period, e.g. 2026-03. */
                period?: string;
                /** @description Name of the program; matches from its first character. */
                program_name?: string;
                /** @description Order number. */
                order_no?: string;
                /** @description Name of the customer; matches from its first character. */
                customer_name?: string;
                /** @description Account name of the customer; matches from its first character. */
                account_name?: string;
                /** @description Name of who held the customer then; matches from its first character. */
                account_manager_name?: string;
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description true leaves out what happened outside the periods in which the named managers held the customer (R-065); without it the whole history of the customers they hold now comes along. */
                windows?: boolean;
                /** @description Product type. */
                product_type?: string;
                /** @description Association type, coded as in the partner API. */
                association_type?: "1" | "2";
                /** @description Charge mode, coded as in the partner API. */
                charge_mode?: "1" | "3" | "10" | "11";
                /** @description State of the bill it is in. */
                status?: "ESTIMATED" | "PENDING_CONFIRMATION" | "ISSUING" | "ISSUED";
                /** @description Incentive bill. */
                bill_id?: string;
                /** @description Incentive data id. */
                data_id?: string;
                /** @description Name of the reseller whose customer it is; matches from its first character. */
                indirect_partner_name?: string;
                /** @description State of the feedback (R-181). */
                feedback_state?: "NONE" | "SUBMITTED" | "ANSWERED";
                /** @description Order of the rows; ties by id. */
                sort?: "period:desc" | "period:asc" | "amount:desc" | "amount:asc" | "order_no:asc" | "order_no:desc";
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
                    "application/json": components["schemas"]["IncentiveDetailPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateIncentiveFeedback: {
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
                /** @description Incentive data id. */
                id: components["parameters"]["IncentiveDetailId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIncentiveFeedbackRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncentiveDetail"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListIncentiveBills: {
        parameters: {
            query?: {
                /** @description Reconciliation period, e.g. 2026-03. */
                period?: string;
                /** @description Name of the program; matches from its first character. */
                program_name?: string;
                /** @description State. */
                status?: "ESTIMATED" | "PENDING_CONFIRMATION" | "ISSUING" | "ISSUED";
                /** @description true for those blocked from payout, false for the others. */
                frozen?: boolean;
                /** @description Order of the rows; ties by id. */
                sort?: "period:desc" | "period:asc";
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
                    "application/json": components["schemas"]["IncentiveBillPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowIncentiveBill: {
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
                /** @description Incentive bill id. */
                id: components["parameters"]["IncentiveBillId"];
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
                    "application/json": components["schemas"]["IncentiveBill"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ConfirmIncentiveBill: {
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
                /** @description Incentive bill id. */
                id: components["parameters"]["IncentiveBillId"];
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
                    "application/json": components["schemas"]["IncentiveBill"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListIncentiveEligibility: {
        parameters: {
            query?: {
                /** @description Reconciliation period, e.g. 2026-03. */
                period?: string;
                /** @description Association type, coded as in the partner API. */
                association_type?: "1" | "2";
                /** @description true for what is blocked, false for what is applicable. */
                frozen?: boolean;
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
                    "application/json": components["schemas"]["IncentiveEligibilityPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListIncentivePrograms: {
        parameters: {
            query?: {
                /** @description Year of the program. */
                year?: number;
                /** @description What it rewards. */
                kind?: "REVENUE" | "OPPORTUNITY" | "KOOGALLERY" | "OTHER";
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
                    "application/json": components["schemas"]["IncentiveProgramPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListIncentivePolicies: {
        parameters: {
            query?: {
                /** @description Product type. */
                product_type?: string;
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
                    "application/json": components["schemas"]["IncentivePolicyPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListIncentiveIndicators: {
        parameters: {
            query?: {
                /** @description Period, e.g. 2026-03. */
                period?: string;
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
                    "application/json": components["schemas"]["IncentiveIndicatorPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListIncentiveStats: {
        parameters: {
            query?: {
                /** @description What a row stands for. */
                group_by?: ("month" | "account_manager")[];
                /** @description Year of the periods; the present one without. */
                year?: number;
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description true leaves out what happened outside the periods in which the named managers held the customer (R-065); without it the whole history of the customers they hold now comes along. */
                windows?: boolean;
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
                    "application/json": components["schemas"]["IncentiveStatsPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListPayoutApplications: {
        parameters: {
            query?: {
                /** @description State. */
                state?: "PENDING_SUBMISSION" | "PROCESSING" | "PENDING_INVOICE" | "INVOICE_REVIEW" | "PAYOUT_REVIEW" | "PAYING" | "COMPLETED" | "REJECTED" | "WITHDRAWN";
                /** @description Payout option. */
                method?: "BANK_TRANSFER" | "TOP_UP" | "TOP_UP_OWED_INVOICE" | "COUPON";
                /** @description First instant, UTC, inclusive. */
                submitted_from?: string;
                /** @description Last instant, UTC, inclusive. */
                submitted_to?: string;
                /** @description A period it is for, e.g. 2026-03. */
                period?: string;
                /** @description Order of the rows; ties by id. */
                sort?: "submitted_at:desc" | "submitted_at:asc";
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
                    "application/json": components["schemas"]["PayoutApplicationPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreatePayoutApplication: {
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
                "application/json": components["schemas"]["CreatePayoutApplicationRequest"];
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
                    "application/json": components["schemas"]["PayoutApplication"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowPayoutApplication: {
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
                /** @description Payout application id. */
                id: components["parameters"]["PayoutApplicationId"];
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
                    "application/json": components["schemas"]["PayoutApplication"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowPayoutInvoicingList: {
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
                /** @description Payout application id. */
                id: components["parameters"]["PayoutApplicationId"];
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
                    "application/json": components["schemas"]["PayoutInvoicingList"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    AddPayoutInvoices: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header: {
                /** @description Version the change is based on, in double quotes. Missing is 428 CON.0428, stale 412 CON.0412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description The same key and body within 24 hours returns the first answer; another body is 409 CON.0410. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Payout application id. */
                id: components["parameters"]["PayoutApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPayoutInvoicesRequest"];
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
                    "application/json": components["schemas"]["PayoutApplication"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    WithdrawPayoutApplication: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header: {
                /** @description Version the change is based on, in double quotes. Missing is 428 CON.0428, stale 412 CON.0412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description The same key and body within 24 hours returns the first answer; another body is 409 CON.0410. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Payout application id. */
                id: components["parameters"]["PayoutApplicationId"];
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
                    "application/json": components["schemas"]["PayoutApplication"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowAutoPayout: {
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutoPayout"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    UpdateAutoPayout: {
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAutoPayoutRequest"];
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
                    "application/json": components["schemas"]["AutoPayout"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CheckDisassociation: {
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
                /** @description Customer id. */
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
                    "application/json": components["schemas"]["DisassociationCheck"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateAssociationRequest: {
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
                /** @description Customer id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAssociationRequestRequest"];
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
                    "application/json": components["schemas"]["AssociationRequest"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListAssociationRequests: {
        parameters: {
            query?: {
                /** @description Ids, comma separated. All found rows are answered, whatever offset and limit say; missing ids are listed in not_found_ids. */
                ids?: components["parameters"]["Ids"];
                /** @description Customer ids, comma separated. */
                customer_ids?: string[];
                /** @description States, comma separated. */
                status?: components["schemas"]["AssociationRequestStatus"][];
                /** @description What is asked for. */
                kind?: components["schemas"]["AssociationRequestKind"];
                /** @description First instant, UTC, inclusive. */
                created_from?: string;
                /** @description Last instant, UTC, inclusive. */
                created_to?: string;
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description Order of the rows; ties by id. */
                sort?: "created_at:desc" | "created_at:asc";
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
                    "application/json": components["schemas"]["AssociationRequestPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    DecideAssociationRequest: {
        parameters: {
            query?: {
                /** @description Reseller id; a distributor sends it to act on that reseller's organization, otherwise only its own (R-012). Never empty (R-013). */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header: {
                /** @description The same key and body within 24 hours returns the first answer; another body is 409 CON.0410. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Version the change is based on, in double quotes. Missing is 428 CON.0428, stale 412 CON.0412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Acting member; absent for the master account. */
                "X-Member-Id"?: components["parameters"]["MemberHeader"];
                /** @description Id of the request, for both logs. */
                "X-Request-Id"?: components["parameters"]["RequestHeader"];
            };
            path: {
                /** @description Association request id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAssociationRequestRequest"];
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
                    "application/json": components["schemas"]["AssociationRequest"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListCustomerAuthorizations: {
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
                /** @description Customer id. */
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
                    "application/json": components["schemas"]["CustomerAuthorizationList"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateCustomerAuthorization: {
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
                /** @description Customer id. */
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
                    "application/json": components["schemas"]["CustomerAuthorization"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    RevokeCustomerAuthorization: {
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
                /** @description Customer id. */
                id: string;
                /** @description Authorization id. */
                aid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeCustomerAuthorizationRequest"];
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
                    "application/json": components["schemas"]["CustomerAuthorization"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListAgreements: {
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
                    "application/json": components["schemas"]["AgreementList"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    SignAgreement: {
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
                "application/json": components["schemas"]["SignAgreementRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowEnterpriseProfile: {
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
                /** @description Customer id. */
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
                    "application/json": components["schemas"]["EnterpriseProfileAnswer"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListCustomerReports: {
        parameters: {
            query?: {
                /** @description Ids, comma separated. All found rows are answered, whatever offset and limit say; missing ids are listed in not_found_ids. */
                ids?: components["parameters"]["Ids"];
                /** @description States, comma separated. */
                status?: components["schemas"]["CustomerReportStatus"][];
                /** @description Name of the customer; matches from its first character (R-047). */
                customer_name?: string;
                /** @description Member who reported it. */
                submitted_by?: string;
                /** @description First instant, UTC, inclusive. */
                created_from?: string;
                /** @description Last instant, UTC, inclusive. */
                created_to?: string;
                /** @description Reservations that end before this instant, UTC. */
                expires_before?: string;
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description Order of the rows; ties by id. */
                sort?: "created_at:desc" | "created_at:asc";
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
                    "application/json": components["schemas"]["CustomerReportPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateCustomerReport: {
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
                "application/json": components["schemas"]["CustomerReportInput"];
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
                    "application/json": components["schemas"]["CustomerReport"];
                };
            };
            /** @description Accepted; a person reviews it. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerReport"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    BatchCreateCustomerReports: {
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
                "application/json": components["schemas"]["BatchCreateCustomerReportsRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerReportBatchResult"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    BatchDeleteCustomerReports: {
        parameters: {
            query?: {
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
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
                "application/json": components["schemas"]["BatchDeleteCustomerReportsRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerReportBatchResult"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowCustomerReportQuota: {
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
                    "application/json": components["schemas"]["CustomerReportQuota"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListInvitations: {
        parameters: {
            query?: {
                /** @description Ids, comma separated. All found rows are answered, whatever offset and limit say; missing ids are listed in not_found_ids. */
                ids?: components["parameters"]["Ids"];
                /** @description How it was sent. */
                channel?: components["schemas"]["InvitationChannel"];
                /** @description States, comma separated. */
                status?: components["schemas"]["InvitationStatus"][];
                /** @description Type the customer is invited to. */
                association_type?: components["schemas"]["ConsoleAssociationType"];
                /** @description First instant, UTC, inclusive. */
                created_from?: string;
                /** @description Last instant, UTC, inclusive. */
                created_to?: string;
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description Order of the rows; ties by id. */
                sort?: "sent_at:desc" | "sent_at:asc";
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
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateInvitations: {
        parameters: {
            query?: {
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
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
                "application/json": components["schemas"]["CreateInvitationsRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationBatch"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowInvitation: {
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
                /** @description Invitation id. */
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
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ResendInvitation: {
        parameters: {
            query?: {
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
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
                /** @description Invitation id. */
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
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListConsumptionSummary: {
        parameters: {
            query: {
                /** @description Billing cycle, at most 18 months back (R-160). */
                cycle: string;
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description Leave out what lies outside the periods in which the account managers of account_manager_ids held the customer (R-065). */
                windows?: boolean;
                /** @description Filter: what is attributed to this account manager; nothing for an unknown one. */
                account_manager_id?: string;
                /** @description Filter: what is attributed to account managers of this director; nothing for an unknown one (R-036). */
                director_id?: string;
                /** @description Filter: customer ids, comma separated. */
                customer_ids?: string[];
                /** @description Filter: association type, coded as in the partner API. */
                association_type?: "1" | "2";
                /** @description Filter: billing mode, coded as in the partner API. */
                charge_mode?: "1" | "3" | "10" | "11";
                /** @description Filter: service type code. */
                service_type?: string;
                /** @description Leave out customers to whom nothing is due (R-163). */
                hide_zero?: boolean;
                /** @description What the sum of each customer is split by. */
                group_by?: "SERVICE_TYPE" | "CHARGE_MODE" | "REGION";
                /** @description Order of the rows; ties by id. */
                sort?: "amount_due:desc" | "amount_due:asc" | "customer_id:asc" | "customer_id:desc";
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
                    "application/json": components["schemas"]["ConsumptionSummaryPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowConsumptionStats: {
        parameters: {
            query: {
                /** @description First billing cycle, at most 18 months back (R-160). */
                cycle_from: string;
                /** @description Last billing cycle, inclusive. */
                cycle_to: string;
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description Leave out what lies outside the periods in which the account managers of account_manager_ids held the customer (R-065). */
                windows?: boolean;
                /** @description Filter: what is attributed to this account manager; nothing for an unknown one. */
                account_manager_id?: string;
                /** @description Filter: what is attributed to account managers of this director; nothing for an unknown one (R-036). */
                director_id?: string;
                /** @description Filter: customer ids, comma separated. */
                customer_ids?: string[];
                /** @description Filter: association type, coded as in the partner API. */
                association_type?: "1" | "2";
                /** @description Filter: billing mode, coded as in the partner API. */
                charge_mode?: "1" | "3" | "10" | "11";
                /** @description Filter: service type code. */
                service_type?: string;
                /** @description What sums are split by. */
                view?: "PAYMENT_METHOD" | "ASSOCIATION_TYPE";
                /** @description What the distribution is by; none without it. */
                group_by?: "SERVICE_TYPE" | "CHARGE_MODE" | "ASSOCIATION_TYPE" | "ACCOUNT_MANAGER" | "CUSTOMER";
                /** @description Entries of each ranking; what is left is summed up beside. */
                top?: number;
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
                    "application/json": components["schemas"]["ConsumptionStats"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListPerformance: {
        parameters: {
            query: {
                /** @description First billing cycle, at most 18 months back (R-160). */
                cycle_from: string;
                /** @description Last billing cycle, inclusive. */
                cycle_to: string;
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description Leave out what lies outside the periods in which the account managers of account_manager_ids held the customer (R-065). */
                windows?: boolean;
                /** @description Filter: what is attributed to this account manager; nothing for an unknown one. */
                account_manager_id?: string;
                /** @description Filter: what is attributed to account managers of this director; nothing for an unknown one (R-036). */
                director_id?: string;
                /** @description Filter: customer ids, comma separated. */
                customer_ids?: string[];
                /** @description Filter: association type, coded as in the partner API. */
                association_type?: "1" | "2";
                /** @description Filter: billing mode, coded as in the partner API. */
                charge_mode?: "1" | "3" | "10" | "11";
                /** @description Filter: service type code. */
                service_type?: string;
                /** @description Filter: whether it counts for incentives. */
                eligible?: boolean;
                /** @description Order of the rows; ties by id. */
                sort?: "cycle:desc" | "cycle:asc" | "amount:desc" | "amount:asc";
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
                    "application/json": components["schemas"]["PerformancePage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowPerformanceStats: {
        parameters: {
            query: {
                /** @description First billing cycle, at most 18 months back (R-160). */
                cycle_from: string;
                /** @description Last billing cycle, inclusive. */
                cycle_to: string;
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description Leave out what lies outside the periods in which the account managers of account_manager_ids held the customer (R-065). */
                windows?: boolean;
                /** @description Filter: what is attributed to this account manager; nothing for an unknown one. */
                account_manager_id?: string;
                /** @description Filter: what is attributed to account managers of this director; nothing for an unknown one (R-036). */
                director_id?: string;
                /** @description Filter: customer ids, comma separated. */
                customer_ids?: string[];
                /** @description Filter: association type, coded as in the partner API. */
                association_type?: "1" | "2";
                /** @description Filter: billing mode, coded as in the partner API. */
                charge_mode?: "1" | "3" | "10" | "11";
                /** @description Filter: service type code. */
                service_type?: string;
                /** @description Filter: whether it counts for incentives. */
                eligible?: boolean;
                /** @description Entries of each ranking; what is left is summed up beside. */
                top?: number;
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
                    "application/json": components["schemas"]["PerformanceStats"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowCustomerStats: {
        parameters: {
            query: {
                /** @description First billing cycle, at most 18 months back (R-160). */
                cycle_from: string;
                /** @description Last billing cycle, inclusive. */
                cycle_to: string;
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description Leave out what lies outside the periods in which the account managers of account_manager_ids held the customer (R-065). */
                windows?: boolean;
                /** @description Filter: what is attributed to this account manager; nothing for an unknown one. */
                account_manager_id?: string;
                /** @description Filter: what is attributed to account managers of this director; nothing for an unknown one (R-036). */
                director_id?: string;
                /** @description Filter: association type, coded as in the partner API. */
                association_type?: "1" | "2";
                /** @description Entries of each ranking; what is left is summed up beside. */
                top?: number;
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
                    "application/json": components["schemas"]["CustomerStats"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListPartnerBills: {
        parameters: {
            query?: {
                /** @description Filter: first billing cycle. */
                cycle_from?: string;
                /** @description Filter: last billing cycle, inclusive. */
                cycle_to?: string;
                /** @description Filter: state. */
                status?: "PENDING" | "ISSUED";
                /** @description Order of the rows; ties by id. */
                sort?: "cycle:desc" | "cycle:asc";
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
                    "application/json": components["schemas"]["PartnerBillPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListPartnerBillLines: {
        parameters: {
            query?: {
                /** @description Filter: customer ids, comma separated. */
                customer_ids?: string[];
                /** @description Filter: service type code. */
                service_type?: string;
                /** @description Filter: billing mode, coded as in the partner API. */
                charge_mode?: "1" | "3" | "10" | "11";
                /** @description Filter: kind of line, coded as in the partner API. */
                bill_type?: "0" | "1";
                /** @description Order of the rows; ties by id. */
                sort?: "amount:desc" | "amount:asc" | "customer_id:asc" | "customer_id:desc";
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
                /** @description Billing cycle. */
                cycle: string;
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
                    "application/json": components["schemas"]["PartnerBillLinePage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListAnnouncements: {
        parameters: {
            query?: {
                /** @description Ids, comma separated. All found rows are answered, whatever offset and limit say; missing ids are listed in not_found_ids. */
                ids?: components["parameters"]["Ids"];
                /** @description Filter: words of the title. */
                title?: string;
                /** @description Filter: first instant, UTC, inclusive. */
                published_from?: string;
                /** @description Filter: last instant, UTC, inclusive. */
                published_to?: string;
                /** @description Order of the rows; ties by id. */
                sort?: "published_at:desc" | "published_at:asc" | "title:asc" | "title:desc";
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
                    "application/json": components["schemas"]["AnnouncementPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListDocuments: {
        parameters: {
            query?: {
                /** @description Ids, comma separated. All found rows are answered, whatever offset and limit say; missing ids are listed in not_found_ids. */
                ids?: components["parameters"]["Ids"];
                /** @description Filter: words of the name. */
                name?: string;
                /** @description Filter: category. */
                category?: "GUIDE" | "POLICY" | "SALES" | "TEMPLATE" | "TRAINING";
                /** @description Order of the rows; ties by id. */
                sort?: "name:asc" | "name:desc";
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
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateCustomerExport: {
        parameters: {
            query?: {
                /** @description Selected rows: customer ids, comma separated. */
                customer_ids?: string[];
                /** @description Filter: association type, coded as in the partner API. */
                association_type?: "1" | "2";
                /** @description Filter: first instant of the association, UTC, inclusive. */
                associated_from?: string;
                /** @description Filter: last instant of the association, UTC, inclusive. */
                associated_to?: string;
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
        requestBody?: never;
        responses: {
            /** @description Success. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateConsumptionSummaryExport: {
        parameters: {
            query: {
                /** @description Billing cycle, at most 18 months back (R-160). */
                cycle: string;
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description Leave out what lies outside the periods in which the account managers of account_manager_ids held the customer (R-065). */
                windows?: boolean;
                /** @description Filter: what is attributed to this account manager; nothing for an unknown one. */
                account_manager_id?: string;
                /** @description Filter: what is attributed to account managers of this director; nothing for an unknown one (R-036). */
                director_id?: string;
                /** @description Filter: customer ids, comma separated. */
                customer_ids?: string[];
                /** @description Filter: association type, coded as in the partner API. */
                association_type?: "1" | "2";
                /** @description Filter: billing mode, coded as in the partner API. */
                charge_mode?: "1" | "3" | "10" | "11";
                /** @description Filter: service type code. */
                service_type?: string;
                /** @description Leave out customers to whom nothing is due (R-163). */
                hide_zero?: boolean;
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
        requestBody?: never;
        responses: {
            /** @description Success. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreatePerformanceExport: {
        parameters: {
            query: {
                /** @description First billing cycle, at most 18 months back (R-160). */
                cycle_from: string;
                /** @description Last billing cycle, inclusive. */
                cycle_to: string;
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description Leave out what lies outside the periods in which the account managers of account_manager_ids held the customer (R-065). */
                windows?: boolean;
                /** @description Filter: what is attributed to this account manager; nothing for an unknown one. */
                account_manager_id?: string;
                /** @description Filter: what is attributed to account managers of this director; nothing for an unknown one (R-036). */
                director_id?: string;
                /** @description Filter: customer ids, comma separated. */
                customer_ids?: string[];
                /** @description Filter: association type, coded as in the partner API. */
                association_type?: "1" | "2";
                /** @description Filter: billing mode, coded as in the partner API. */
                charge_mode?: "1" | "3" | "10" | "11";
                /** @description Filter: service type code. */
                service_type?: string;
                /** @description Filter: whether it counts for incentives. */
                eligible?: boolean;
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
        requestBody?: never;
        responses: {
            /** @description Success. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateOpportunityExport: {
        parameters: {
            query?: {
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
        requestBody?: never;
        responses: {
            /** @description Success. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateIncentiveDetailExport: {
        parameters: {
            query?: {
                /** @description Year of the reconciliation period. */
                year?: number;
                /** @description Reconciliation period, e.g. 2026-03. */
                period?: string;
                /** @description Name of the program; matches from its first character. */
                program_name?: string;
                /** @description Order number. */
                order_no?: string;
                /** @description Name of the customer; matches from its first character. */
                customer_name?: string;
                /** @description Account name of the customer; matches from its first character. */
                account_name?: string;
                /** @description Name of who held the customer then; matches from its first character. */
                account_manager_name?: string;
                /** @description Row scope or filter, comma separated; an id that is no member of the organization is refused. */
                account_manager_ids?: components["parameters"]["AccountManagerIds"];
                /** @description true leaves out what happened outside the periods in which the named managers held the customer (R-065); without it the whole history of the customers they hold now comes along. */
                windows?: boolean;
                /** @description Product type. */
                product_type?: string;
                /** @description Association type, coded as in the partner API. */
                association_type?: "1" | "2";
                /** @description Charge mode, coded as in the partner API. */
                charge_mode?: "1" | "3" | "10" | "11";
                /** @description State of the bill it is in. */
                status?: "ESTIMATED" | "PENDING_CONFIRMATION" | "ISSUING" | "ISSUED";
                /** @description Incentive bill. */
                bill_id?: string;
                /** @description Incentive data id. */
                data_id?: string;
                /** @description Name of the reseller whose customer it is; matches from its first character. */
                indirect_partner_name?: string;
                /** @description State of the feedback (R-181). */
                feedback_state?: "NONE" | "SUBMITTED" | "ANSWERED";
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
        requestBody?: never;
        responses: {
            /** @description Success. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreatePartnerBillLineExport: {
        parameters: {
            query?: {
                /** @description Filter: customer ids, comma separated. */
                customer_ids?: string[];
                /** @description Filter: service type code. */
                service_type?: string;
                /** @description Filter: billing mode, coded as in the partner API. */
                charge_mode?: "1" | "3" | "10" | "11";
                /** @description Filter: kind of line, coded as in the partner API. */
                bill_type?: "0" | "1";
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
                /** @description Billing cycle. */
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListExportJobs: {
        parameters: {
            query?: {
                /** @description Ids, comma separated. All found rows are answered, whatever offset and limit say; missing ids are listed in not_found_ids. */
                ids?: components["parameters"]["Ids"];
                /** @description Filter: jobs of this member; master-account for those of the party's own account. */
                created_by?: string;
                /** @description Filter: what is exported. */
                kind?: "CUSTOMERS" | "CONSUMPTION_SUMMARY" | "PERFORMANCE" | "PARTNER_BILL_LINES" | "OPPORTUNITIES" | "INCENTIVE_DETAILS";
                /** @description Filter: state. */
                status?: "CREATED" | "RUNNING" | "COMPLETED" | "FAILED" | "EXPIRED";
                /** @description Filter: first instant, UTC, inclusive. */
                created_from?: string;
                /** @description Filter: last instant, UTC, inclusive. */
                created_to?: string;
                /** @description Order of the rows; ties by id. */
                sort?: "created_at:desc" | "created_at:asc";
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
                    "application/json": components["schemas"]["ExportJobPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowExportJob: {
        parameters: {
            query: {
                /** @description Member the answer is for; master-account for the party's own account. The url is for the creator alone. */
                requested_by: string;
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
                /** @description Job id. */
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
                    "application/json": components["schemas"]["ExportJob"];
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
    ShowSecuritySettings: {
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
                    "application/json": components["schemas"]["SecuritySettings"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    UpdateSecuritySettings: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSecuritySettingsRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecuritySettings"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateStepUpChallenge: {
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
                "application/json": components["schemas"]["CreateStepUpChallengeRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepUpChallenge"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    VerifyStepUpChallenge: {
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
                /** @description Challenge id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyStepUpChallengeRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepUpProof"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CheckStepUpProof: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckStepUpProofRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepUpProofCheck"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowCustomerContacts: {
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerContacts"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    UpdateCustomerContacts: {
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomerContactsRequest"];
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
                    "application/json": components["schemas"]["CustomerContacts"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListStaffInvitations: {
        parameters: {
            query?: {
                /** @description Ids, comma separated. All found rows are answered, whatever offset and limit say; missing ids are listed in not_found_ids. */
                ids?: components["parameters"]["Ids"];
                /** @description State. */
                status?: components["schemas"]["StaffInvitationStatus"];
                /** @description How they were sent. */
                channel?: components["schemas"]["StaffInvitationChannel"];
                /** @description Order of the rows; ties by id. */
                sort?: "sent_at:desc" | "sent_at:asc";
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
                    "application/json": components["schemas"]["StaffInvitationPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateStaffInvitations: {
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
                "application/json": components["schemas"]["CreateStaffInvitationsRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffInvitationList"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListProjectSpecialists: {
        parameters: {
            query?: {
                /** @description Ids, comma separated. All found rows are answered, whatever offset and limit say; missing ids are listed in not_found_ids. */
                ids?: components["parameters"]["Ids"];
                /** @description State. */
                status?: components["schemas"]["ProjectSpecialistStatus"];
                /** @description Path. */
                path?: components["schemas"]["SpecialistPath"];
                /** @description Order of the rows; ties by id. */
                sort?: "created_at:desc" | "created_at:asc";
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
                    "application/json": components["schemas"]["ProjectSpecialistPage"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateProjectSpecialist: {
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
                "application/json": components["schemas"]["CreateProjectSpecialistRequest"];
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
                    "application/json": components["schemas"]["ProjectSpecialist"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowProjectSpecialist: {
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
                /** @description Project specialist id. */
                id: components["parameters"]["ProjectSpecialistId"];
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
                    "application/json": components["schemas"]["ProjectSpecialist"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ApplyForProjectSpecialist: {
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
                /** @description Project specialist id. */
                id: components["parameters"]["ProjectSpecialistId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyForProjectSpecialistRequest"];
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
                    "application/json": components["schemas"]["ProjectSpecialist"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CancelProjectSpecialist: {
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
                /** @description Project specialist id. */
                id: components["parameters"]["ProjectSpecialistId"];
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
                    "application/json": components["schemas"]["ProjectSpecialist"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    UnbindProjectSpecialist: {
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
                /** @description Project specialist id. */
                id: components["parameters"]["ProjectSpecialistId"];
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
                    "application/json": components["schemas"]["ProjectSpecialist"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
}
