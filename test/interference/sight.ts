import type { SandboxRequest } from '../../src/sandbox/operation.js';
import type { Member } from '../../src/sandbox/world/organization-members.js';
import type { World } from '../../src/sandbox/world/world.js';
import type { PersonaClaims } from '../../src/embedded/personas.js';
import { descriptorOf, type OperationId } from '../../src/upstream/contract/operations.js';

export type Row = Readonly<Record<string, unknown>>;

/** Whose a row is, where it is not the customer's or the reseller's that it names. */
const BY_MANAGER: Readonly<Record<string, readonly string[]>> = {
  ListAssignments: ['account_manager_id'],
  ListConsumptionSummary: ['account_manager_ids'],
  ListCustomerReports: ['submitted_by'],
  ListIncentiveDetails: ['account_manager_id'],
  ListInvitations: ['created_by'],
  ListOpportunities: ['account_manager_id'],
  ListPerformance: ['account_manager_id'],
  ListSharedOpportunities: ['account_manager_ids', 'specialist_ids'],
  ShowInvitation: ['created_by'],
  ShowOpportunity: ['account_manager_id'],
  ShowSharedOpportunity: ['account_manager_ids', 'specialist_ids'],
};
/** Sums over everybody's rows, unless the question names whose. */
const SUMS: ReadonlySet<string> = new Set([
  'ListIncentiveStats',
  'ListOpportunityStats',
  'ShowConsumptionStats',
  'ShowCustomerStats',
  'ShowPerformanceStats',
]);
const BY_MEMBER: ReadonlySet<string> = new Set(['ListMembers', 'ListAccountManagers']);
/** What the gateway asks for itself, whatever the viewer may. */
const UNASKED: ReadonlySet<string> = new Set([
  'ListChangeEvents',
  'ListMembers',
  'ShowMemberEffectiveScope',
  'ShowSecuritySettings',
]);
/** Without an owner: the same for whoever asks. */
const REFERENCE: ReadonlySet<string> = new Set([
  'ListAnnouncements',
  'ListDocuments',
  'ListIncentiveDiscountPolicies',
  'ListIncentiveIndicators',
  'ListIncentivePolicies',
  'ListIncentivePrograms',
  'ListOpportunityReference',
  'ShowCustomerContacts',
  'ShowSecuritySettings',
]);
/** Of a customer whom the path names. */
const OF_CUSTOMER: ReadonlySet<string> = new Set(['ListCustomerAuthorizations', 'ShowEnterpriseProfile']);
/** Reseller's customers: for the distributor's people the basic set alone. */
const CONTACTS: ReadonlySet<string> = new Set(['mobile_phone', 'email']);

/**
 * What a persona may see of the sandbox, told from the organization itself and from the role table of the business rules: an
 * opinion of its own, which shares no code with the gateway.
 */
export class Sight {
  constructor(
    private readonly world: World,
    private readonly persona: PersonaClaims,
  ) {}

  /** Whether anything that this operation answers to this question is for the persona. */
  mayAsk(operation: OperationId, request: SandboxRequest): boolean {
    if (UNASKED.has(operation))
      return operation !== 'ShowMemberEffectiveScope' || this.#seesMember(String(request.path['id']));
    return (
      this.#holdsItemOf(operation) && this.#isOwnersQuestion(operation, request) && this.#isOwnSum(operation, request)
    );
  }

  /** Whether this row of the answer is. */
  sees(operation: OperationId, request: SandboxRequest, row: Row): boolean {
    if (BY_MEMBER.has(operation)) return this.#seesMember(String(row['id']));
    const owners = BY_MANAGER[operation];
    if (owners !== undefined) return owners.flatMap((name) => row[name]).some((id) => this.#seesManagersRow(id));
    const customerId = row['customer_id'] ?? customerIn(operation, request);
    if (typeof customerId === 'string') return this.#seesCustomer(customerId);
    return this.#seesPartysRow(operation, request, row['indirect_partner_id']);
  }

  /** A row that names no customer. */
  #seesPartysRow(operation: OperationId, { caller }: SandboxRequest, reseller: unknown): boolean {
    const { party, customerId } = this.persona;
    if (party === 'CUSTOMER') return caller.accountId === customerId || isReference(operation);
    return party !== 'PARTNER' || typeof reseller !== 'string' || this.#seesReseller(reseller);
  }

  /** Fields of a row in sight that are not. */
  hiddenFields(operation: OperationId, request: SandboxRequest): ReadonlySet<string> {
    const isResellers = this.persona.party === 'PARTNER' && resellerIn(request) !== undefined;
    return isResellers && operation === 'ListSubCustomers' ? CONTACTS : new Set();
  }

  #member(): Member | undefined {
    const { memberId, master } = this.persona;
    return memberId === undefined || master === true ? undefined : this.world.organization.members.get(memberId);
  }

  #holdsItemOf(operation: OperationId): boolean {
    const { permissionItems } = descriptorOf(operation);
    const member = this.#member();
    if (member === undefined || permissionItems.length === 0) return true;
    const held = this.world.organization.permissionsOf(member);
    return permissionItems.some((item) => held.has(item));
  }

  #isOwnersQuestion(operation: OperationId, request: SandboxRequest): boolean {
    const { party, indirectPartnerId } = this.persona;
    const asked = resellerIn(request);
    if (party === 'INDIRECT_PARTNER') return asked === indirectPartnerId || isReference(operation);
    return party === 'CUSTOMER' || asked === undefined || this.#seesReseller(asked);
  }

  #isOwnSum(operation: OperationId, { query }: SandboxRequest): boolean {
    const managers = this.#managers();
    if (!SUMS.has(operation) || managers === undefined) return true;
    const asked = (query['account_manager_ids'] ?? []) as readonly string[];
    return asked.length > 0 && asked.every((id) => managers.has(id));
  }

  /** the members whose rows he sees; undefined when he sees everybody's. */
  #managers(): ReadonlySet<string> | undefined {
    const member = this.#member();
    if (member === undefined) return undefined;
    const { roleCodes, id } = member;
    const sales = ['ACCOUNT_DIRECTOR', 'ACCOUNT_MANAGER', 'SALESPERSON'];
    if (roleCodes.some((code) => !sales.includes(code))) return undefined;
    const team = this.world.organization.teamOf(id).map((one) => one.id);
    return new Set(roleCodes.includes('ACCOUNT_DIRECTOR') ? [...team, id] : [id]);
  }

  #seesManagersRow(managerId: unknown): boolean {
    if (this.persona.party === 'CUSTOMER') return false;
    return this.#managers()?.has(String(managerId)) ?? true;
  }

  #seesMember(id: string): boolean {
    if (this.persona.party === 'CUSTOMER') return false;
    const member = this.#member();
    if (member === undefined || id === member.id) return true;
    const managers = this.#managers();
    if (managers !== undefined) return managers.has(id);
    return this.world.organization.permissionsOf(member).has('CONSOLE_MEMBER_VIEW');
  }

  #seesReseller(id: string): boolean {
    const managers = this.#managers();
    if (managers === undefined) return true;
    const holder = this.world.organization.assignments.openOf(id)?.managerId;
    return holder !== undefined && managers.has(holder);
  }

  #seesCustomer(id: string): boolean {
    const { party, customerId, indirectPartnerId } = this.persona;
    if (party === 'CUSTOMER') return id === customerId;
    const { organization } = this.world;
    const owner = organization.ownerOf(id);
    const own = indirectPartnerId ?? organization.partnerId;
    if (owner !== own)
      return party === 'PARTNER' && (owner === undefined ? this.#seesAll() : this.#seesReseller(owner));
    return this.#seesAll() || this.#seesManagersRow(organization.assignments.openOf(id)?.managerId);
  }

  #seesAll(): boolean {
    return this.#managers() === undefined;
  }
}

/** The same for everybody: operations without any owner. */
function isReference(operation: OperationId): boolean {
  const { audience, queryParams, permissionItems } = descriptorOf(operation);
  if (REFERENCE.has(operation)) return true;
  return audience.includes('customer') && permissionItems.length === 0 && !queryParams.includes('customer_id');
}

const asked = ({ query, body, path }: SandboxRequest, name: string): string | undefined => {
  const value = query[name] ?? body[name] ?? path[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};
const resellerIn = (request: SandboxRequest): string | undefined => asked(request, 'indirect_partner_id');
const customerIn = (operation: OperationId, request: SandboxRequest): string | undefined =>
  asked(request, OF_CUSTOMER.has(operation) ? 'id' : 'customer_id');
