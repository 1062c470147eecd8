import { type Assignment, AssignmentBook } from './organization-assignments.js';
import { seedHistory, type AssignableCustomer, type Staffing } from './organization-history.js';
import { entityId } from './organization-id.js';
import { RESELLER_IDS, seedMembers, type Member } from './organization-members.js';
import {
  ACCOUNT_MANAGER,
  COUPON_DESK,
  customRole,
  holdsCustomers,
  PRESET_ROLES,
  rowScopeOf,
  SALESPERSON,
  type Role,
} from './organization-roles.js';
import type { Random } from './random.js';

/** One line of the trail; never changed, never removed. */
export interface AuditEvent {
  readonly id: string;
  readonly ownerId: string;
  /** Undefined for the master account. */
  readonly actorId: string | undefined;
  readonly action: string;
  readonly entity: string;
  readonly ids: readonly string[];
  readonly fields: readonly string[];
  readonly reason: string | undefined;
  readonly ip: string | undefined;
  readonly requestId: string | undefined;
  readonly at: Date;
}

/** What a member may see at one instant; the lists restrict `TEAM` and `OWN`, and nobody whose scope is `PARTNER`. */
export interface EffectiveScope {
  readonly scope: 'PARTNER' | 'TEAM' | 'OWN';
  readonly permissionCodes: readonly string[];
  readonly managerIds: readonly string[];
  /** Every period in which those managers held a customer that one of them holds now. */
  readonly customerPeriods: readonly Assignment[];
  readonly indirectPartnerIds: readonly string[];
}

/** New ids start behind all seeded ones. */
const FIRST_NEW_SERIAL = 1001;

/** Members, roles, assignments and audit trail of the partner and of its resellers, each its own organization. */
export class Organization {
  /** Of all organizations, by member id. */
  readonly members = new Map<string, Member>();
  readonly assignments = new AssignmentBook();
  /** By account id of the owner. */
  readonly customRoles = new Map<string, Role[]>();
  readonly auditEvents: AuditEvent[] = [];
  /** Made when first needed: only changes of assignments ask whose a customer is. */
  #owners: Map<string, string> | undefined;
  readonly #revisions = new Map<string, number>();
  #nextSerial = FIRST_NEW_SERIAL;

  constructor(
    readonly partnerId: string,
    private readonly customers: readonly AssignableCustomer[],
  ) {}

  /** Whether the account has an organization here: the partner, or one of its resellers. */
  isOwner(accountId: string): boolean {
    return accountId === this.partnerId || RESELLER_IDS.includes(accountId);
  }

  /** Account id of the partner or reseller the subject belongs to; undefined when unknown. */
  ownerOf(subjectId: string): string | undefined {
    if (RESELLER_IDS.includes(subjectId)) return this.partnerId;
    return this.#ownersOfCustomers().get(subjectId);
  }

  /** A customer that came since the world began; nobody holds it yet. */
  addCustomer({ id, ownerId }: { readonly id: string; readonly ownerId: string }): void {
    this.#ownersOfCustomers().set(id, ownerId);
    this.changed(ownerId);
  }

  /** Its association ended: nobody manages it any more. */
  removeCustomer({ id, ownerId }: { readonly id: string; readonly ownerId: string }, at: number): void {
    if (this.assignments.openOf(id) !== undefined) this.assignments.close(id, at);
    this.#ownersOfCustomers().delete(id);
    this.changed(ownerId);
  }

  #ownersOfCustomers(): Map<string, string> {
    this.#owners ??= new Map(
      this.customers.map(({ id, indirectPartnerId }) => [id, indirectPartnerId ?? this.partnerId]),
    );
    return this.#owners;
  }

  membersOf(ownerId: string): readonly Member[] {
    return [...this.members.values()].filter((member) => member.ownerId === ownerId);
  }

  memberOf(ownerId: string, memberId: string): Member | undefined {
    const member = this.members.get(memberId);
    return member?.ownerId === ownerId ? member : undefined;
  }

  /** Who holds the customer now. */
  managerOf(customerId: string): Member | undefined {
    const open = this.assignments.openOf(customerId);
    return open && this.members.get(open.managerId);
  }

  /** The account managers whose director is this member. */
  teamOf(directorId: string): readonly Member[] {
    return [...this.members.values()].filter((member) => member.directorId === directorId);
  }

  rolesOf(ownerId: string): readonly Role[] {
    return [...PRESET_ROLES, ...(this.customRoles.get(ownerId) ?? [])];
  }

  /** Union of his roles' items; a disabled member has none. */
  permissionsOf(member: Member): ReadonlySet<string> {
    if (member.status === 'DISABLED') return new Set();
    const roles = this.rolesOf(member.ownerId).filter(({ code }) => member.roleCodes.includes(code));
    return new Set(roles.flatMap(({ permissionCodes }) => permissionCodes));
  }

  /** From the whole role set; a disabled member sees nothing. */
  effectiveScopeOf(member: Member): EffectiveScope {
    const scope = member.status === 'DISABLED' ? 'OWN' : rowScopeOf(member.roleCodes);
    const managerIds = member.status === 'DISABLED' ? [] : this.#managersOf(member);
    const held = (type: 'CUSTOMER' | 'INDIRECT_PARTNER'): readonly string[] =>
      managerIds.flatMap((id) => [...this.assignments.heldBy(id, type)]);
    return {
      scope,
      permissionCodes: [...this.permissionsOf(member)],
      managerIds,
      customerPeriods: held('CUSTOMER').flatMap((id) =>
        this.assignments.historyOf(id).filter(({ managerId }) => managerIds.includes(managerId)),
      ),
      indirectPartnerIds: held('INDIRECT_PARTNER'),
    };
  }

  /** Rises with every change of this organization; the version of everything computed from several rows. */
  revisionOf(ownerId: string): number {
    return this.#revisions.get(ownerId) ?? 1;
  }

  /** To be called by whoever changed something of this organization. */
  changed(ownerId: string): void {
    this.#revisions.set(ownerId, this.revisionOf(ownerId) + 1);
  }

  newSerial(): number {
    return this.#nextSerial++;
  }

  /** Whatever his scope is: what a member holds himself, and what his team holds, is told even to those who see everything. */
  #managersOf(member: Member): readonly string[] {
    const team = this.teamOf(member.id).map(({ id }) => id);
    return holdsCustomers(member.roleCodes) ? [...team, member.id] : team;
  }
}

export interface OrganizationOptions {
  readonly random: Random;
  readonly now: Date;
  readonly customers: readonly AssignableCustomer[];
  /** schema/upstream/personas.json. */
  readonly personas: { readonly partnerId: string };
}

function staffingOf(organization: Organization, ownerId: string): Staffing {
  const withRole = (role: string): readonly string[] =>
    organization.membersOf(ownerId).flatMap(({ id, roleCodes }) => (roleCodes.includes(role) ? [id] : []));
  const [salesperson] = withRole(SALESPERSON);
  return {
    managers: withRole(ACCOUNT_MANAGER),
    ...(salesperson !== undefined && { salesperson }),
    administrator: withRole('ADMIN')[0] ?? '',
    openShare: ownerId === organization.partnerId ? 0.95 : 0.8,
  };
}

/** The seeded organizations: the same seed, customers and clock give the same members and the same history. */
export function createOrganization({ random, now, customers, personas }: OrganizationOptions): Organization {
  const { partnerId } = personas;
  const organization = new Organization(partnerId, customers);
  for (const member of seedMembers(partnerId, random.fork('members'), now)) organization.members.set(member.id, member);
  organization.customRoles.set(partnerId, [customRole(101, COUPON_DESK)]);

  const staffing = new Map([partnerId, ...RESELLER_IDS].map((id) => [id, staffingOf(organization, id)]));
  const history = random.fork('assignments');
  const firstCustomer = entityId('c', 1);
  for (const customer of customers) {
    const staff = staffing.get(customer.indirectPartnerId ?? partnerId);
    if (staff === undefined) throw new Error(`${customer.id} belongs to an unknown reseller`);
    // The persona of the first account manager always has a customer to look at.
    const fixed = customer.id === firstCustomer && { holder: entityId('m', 6) };
    seedHistory(organization.assignments, customer, staff, { random: history, now, ...fixed });
  }
  // one reseller has an account manager at its distributor.
  organization.assignments.open({
    subjectType: 'INDIRECT_PARTNER',
    subjectId: entityId('b', 2),
    managerId: entityId('m', 7),
    from: now.getTime() - 200 * 86_400_000,
    assignedBy: entityId('m', 1),
    source: 'MANUAL',
  });
  organization.assignments.renumber();
  return organization;
}
