import type { PersonaClaims } from '../../src/embedded/personas.js';
import type { SandboxRequest } from '../../src/sandbox/operation.js';
import type { Assignment } from '../../src/sandbox/world/organization-assignments.js';
import type { Member } from '../../src/sandbox/world/organization-members.js';
import type { World } from '../../src/sandbox/world/world.js';
import { descriptorOf, type OperationId } from '../../src/upstream/contract/operations.js';
import {
  ATTRIBUTED,
  customerOf,
  EXPORTS,
  type Holders,
  HOLDERS,
  idsIn,
  IN_WINDOWS,
  isReference,
  MEMBERS,
  MONEY,
  resellerIn,
  type Row,
  SUMS,
  UNASKED,
} from './owners.js';

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
    if (operation === 'ShowProjectSpecialist' && request.path['id'] === this.persona.memberId) return true;
    return (
      this.#holdsItemOf(operation) && this.#isOwnersQuestion(operation, request) && this.#isOwnSum(operation, request)
    );
  }

  /** Whether this row of the answer is. */
  sees(operation: OperationId, request: SandboxRequest, row: Row): boolean {
    if (MEMBERS.has(operation)) return this.#seesMember(String(row['id']));
    if (EXPORTS.has(operation)) return this.#seesExport(row['created_by']);
    if (operation in ATTRIBUTED) return this.#seesAttributed(operation, request, row);
    const holders = HOLDERS[operation]?.(row, request, this.world);
    return holders === undefined ? this.#seesSubject(operation, request, row) : this.#seesHolders(holders);
  }

  /** Fields of a row in sight that are not. */
  hiddenFields(operation: OperationId, request: SandboxRequest): ReadonlySet<string> {
    const isResellers = this.persona.party === 'PARTNER' && resellerIn(request) !== undefined;
    return isResellers && operation === 'ListSubCustomers' ? CONTACTS : new Set();
  }

  /** Of the party itself, or of its master: nobody can take rights away from it. */
  #isAccount(): boolean {
    const { memberId, master } = this.persona;
    return memberId === undefined || master === true;
  }

  /** None for accounts, and for project specialists, who see nothing but their own record. */
  #member(): Member | undefined {
    return this.#isAccount() ? undefined : this.world.organization.members.get(this.persona.memberId ?? '');
  }

  #holdsItemOf(operation: OperationId): boolean {
    const { permissionItems } = descriptorOf(operation);
    if (this.#isAccount() || permissionItems.length === 0) return true;
    const member = this.#member();
    const held = member && this.world.organization.permissionsOf(member);
    return held !== undefined && permissionItems.some((item) => held.has(item));
  }

  #isOwnersQuestion(operation: OperationId, request: SandboxRequest): boolean {
    const { party, indirectPartnerId } = this.persona;
    const asked = resellerIn(request);
    if (party === 'INDIRECT_PARTNER' && asked === undefined) {
      // Where no reseller can be named, the customer says whose it is.
      return isReference(operation) || customerOf(operation, request, {}, this.world) !== undefined;
    }
    if (party === 'INDIRECT_PARTNER') return asked === indirectPartnerId;
    return party === 'CUSTOMER' || asked === undefined || this.#seesReseller(asked);
  }

  #isOwnSum(operation: OperationId, request: SandboxRequest): boolean {
    if (this.persona.party === 'CUSTOMER') return !SUMS.has(operation) || this.#isCustomersSum(request);
    if (!SUMS.has(operation) && !IN_WINDOWS.has(operation)) return true;
    return this.#isAboutReseller(request) || this.#isManagersSum(operation, request);
  }

  #isCustomersSum(request: SandboxRequest): boolean {
    return idsIn(request, 'customer_ids').join() === this.persona.customerId;
  }

  /** Managers hold each customer for a time, and nothing before or after it is theirs: the question has to say so. */
  #isManagersSum(operation: OperationId, request: SandboxRequest): boolean {
    const managers = this.#managers();
    if (managers === undefined) return true;
    const asked = idsIn(request, 'account_manager_ids');
    const isWindowed = !IN_WINDOWS.has(operation) || request.query['windows'] === true;
    return isWindowed && asked.length > 0 && asked.every((id) => managers.has(id));
  }

  /** A reseller's customers come with the reseller, for all time. */
  #isAboutReseller(request: SandboxRequest): boolean {
    return this.persona.party === 'PARTNER' && resellerIn(request) !== undefined;
  }

  /** the members whose rows he sees; undefined when he sees everybody's. */
  #managers(): ReadonlySet<string> | undefined {
    if (this.#isAccount()) return undefined;
    const member = this.#member();
    if (member === undefined) return new Set();
    const { roleCodes, id } = member;
    const sales = ['ACCOUNT_DIRECTOR', 'ACCOUNT_MANAGER', 'SALESPERSON'];
    if (roleCodes.some((code) => !sales.includes(code))) return undefined;
    const team = this.world.organization.teamOf(id).map((one) => one.id);
    return new Set(roleCodes.includes('ACCOUNT_DIRECTOR') ? [...team, id] : [id]);
  }

  #seesHolders({ managers, specialists }: Holders): boolean {
    if (this.persona.party === 'CUSTOMER') return false;
    const member = this.#member();
    const isSpecialist = member?.roleCodes.every((code) => code === 'SA_SPECIALIST') === true;
    if (isSpecialist && specialists !== undefined) return specialists.includes(member.id);
    const seen = this.#managers();
    return seen === undefined || managers.some((id) => seen.has(String(id)));
  }

  #seesMember(id: string): boolean {
    if (this.persona.party === 'CUSTOMER') return false;
    if (this.#isAccount() || id === this.persona.memberId) return true;
    return this.#managers()?.has(id) ?? this.#holdsItemOf('ListMembers');
  }

  #seesExport(creator: unknown): boolean {
    if (this.persona.party === 'CUSTOMER') return false;
    return (
      this.#isAccount() || this.#member()?.roleCodes.includes('ADMIN') === true || this.persona.memberId === creator
    );
  }

  #seesReseller(id: string): boolean {
    const managers = this.#managers();
    if (managers === undefined) return true;
    const holder = this.world.organization.assignments.openOf(id)?.managerId;
    return holder !== undefined && managers.has(holder);
  }

  #seesAttributed(operation: OperationId, request: SandboxRequest, row: Row): boolean {
    if (this.persona.party === 'CUSTOMER') return row['customer_id'] === this.persona.customerId;
    const holders = ATTRIBUTED[operation]?.(row, request, this.world);
    return this.#isAboutReseller(request) || (holders !== undefined && this.#seesHolders(holders));
  }

  #seesSubject(operation: OperationId, request: SandboxRequest, row: Row): boolean {
    const customerId = customerOf(operation, request, row, this.world);
    if (typeof customerId !== 'string') return this.#seesPartysRow(operation, request, row['indirect_partner_id']);
    return this.#seesCustomer(customerId) && this.#isInWindow(operation, request, customerId, row);
  }

  /** A row that names no customer. */
  #seesPartysRow(operation: OperationId, { caller }: SandboxRequest, reseller: unknown): boolean {
    if (MONEY.has(operation) && !this.#seesAll()) return false;
    const { party, customerId } = this.persona;
    if (party === 'CUSTOMER') return caller.accountId === customerId || isReference(operation) || SUMS.has(operation);
    return party !== 'PARTNER' || typeof reseller !== 'string' || this.#seesReseller(reseller);
  }

  #seesCustomer(id: string): boolean {
    const { party, customerId, indirectPartnerId } = this.persona;
    if (party === 'CUSTOMER') return id === customerId;
    const { organization } = this.world;
    const own = indirectPartnerId ?? organization.partnerId;
    const owner = organization.ownerOf(id);
    // Of what the party itself received it is called the customer.
    if (id === own) return this.#seesAll();
    if (owner === own) return this.#seesHolders({ managers: [organization.assignments.openOf(id)?.managerId] });
    return party === 'PARTNER' && this.#seesOthersCustomer(owner);
  }

  /** Of a reseller, or of nobody any more. */
  #seesOthersCustomer(owner: string | undefined): boolean {
    return owner === undefined ? this.#seesAll() : this.#seesReseller(owner);
  }

  #seesAll(): boolean {
    return this.#managers() === undefined;
  }

  /** What a customer consumed is for the managers who held it then. */
  #isInWindow(operation: OperationId, request: SandboxRequest, customerId: string, row: Row): boolean {
    const managers = this.#managers();
    const { assignments } = this.world.organization;
    if (managers === undefined || this.#isAboutReseller(request)) return true;
    const periods = assignments.historyOf(customerId).filter(({ managerId }) => managers.has(managerId));
    const extent = EXTENTS[operation]?.(request, row);
    return extent === undefined || periods.some((period) => overlaps(period, extent));
  }
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

const overlaps = ({ from, to = Infinity }: Assignment, extent: Extent): boolean =>
  from <= extent.from ? extent.from < to : from < extent.to;

const CHINA_TIME = 8 * 3_600_000;

/** When that was which a row is about. */
const EXTENTS: Partial<Record<OperationId, (request: SandboxRequest, row: Row) => Extent>> = {
  ListSubCustomerBillDetail: (_request, row) => {
    const at = Date.parse(String(row['consume_time']));
    return { from: at, to: at };
  },
  ListConsumeSubCustomers: ({ body, query }) => {
    const [year = 0, month = 0] = String(body['bill_cycle'] ?? query['bill_cycle'])
      .split('-')
      .map(Number);
    return { from: Date.UTC(year, month - 1) - CHINA_TIME, to: Date.UTC(year, month) - CHINA_TIME };
  },
};
