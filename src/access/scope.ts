import { CHINA_TIME_MS } from '../kernel/china-time.js';
import type { Viewer } from '../kernel/viewer.js';
import { type Choices, DOCUMENTED } from '../kernel/choices.js';
import type { Owner } from './owner.js';

/**
 * What a viewer may see; worked out once per request, and every policy is a function of it.
 *
 * `PARTNER`: all rows of the data's owner. `TEAM`, `OWN`: rows of the listed managers, customers and resellers.
 * `SELF`: a customer's own rows.
 */
export interface Scope {
  readonly viewer: Viewer;
  readonly rows: 'PARTNER' | 'TEAM' | 'OWN' | 'SELF';
  readonly roles: readonly string[];
  /** Function permissions: any one of an operation's items opens it. */
  readonly permissions: ReadonlySet<string> | 'ALL';
  /** Account managers whose rows are in sight: a director's team, or a manager himself. */
  readonly managerIds: ReadonlySet<string>;
  /** Customers with an open assignment to one of them, and all the periods in which they held each. */
  readonly customers: ReadonlyMap<string, readonly Period[]>;
  /** Resellers assigned to one of them; their customers come along. */
  readonly indirectPartnerIds: ReadonlySet<string>;
  /** Days from the start of a period until the customer's consumption shows. */
  readonly consumptionDelayDays: number;
}

/** From `from` until before `to`, in milliseconds since the epoch; `to` is Infinity while it lasts. */
interface Period {
  readonly from: number;
  readonly to: number;
}

interface HeldPeriod {
  readonly customer_id: string;
  readonly from: string;
  readonly to?: string;
}

/** A member's rights as the organization knows them (`ShowMemberEffectiveScope`). */
export interface MemberRights {
  readonly scope: string;
  readonly role_codes: readonly string[];
  readonly permission_codes: readonly string[];
  readonly account_manager_ids: readonly string[];
  readonly customer_periods: readonly HeldPeriod[];
  readonly indirect_partner_ids: readonly string[];
}

const NONE: ReadonlySet<string> = new Set();
const NO_CUSTOMERS: Scope['customers'] = new Map();

/** What a customer may do with its own rows; everything else is the partner's (role table, "Customer"). */
const CUSTOMER_PERMISSIONS: ReadonlySet<string> = new Set([
  'BPC_ITEM_SUBCUSTSERV_010100',
  'BPC_ITEM_SUBCUSTSERV_010105',
  'BPC_ITEM_SUBCUSTSERV_030200',
  'BPC_ITEM_FINANCE_020100',
  'BPC_ITEM_FINANCE_090100',
]);

/** The scope of a party's own account: it needs no look at the organization, since nobody can take its rights away. */
export function scopeOfAccount(viewer: Viewer): Scope {
  const own = { viewer, managerIds: NONE, customers: NO_CUSTOMERS, indirectPartnerIds: NONE, consumptionDelayDays: 0 };
  return viewer.party === 'CUSTOMER'
    ? { ...own, rows: 'SELF', roles: ['CUSTOMER'], permissions: CUSTOMER_PERMISSIONS }
    : { ...own, rows: 'PARTNER', roles: ['ADMIN'], permissions: 'ALL' };
}

/** The scope of a viewer of whom nothing is known yet: he sees nothing. */
export const emptyScope = (viewer: Viewer): Scope => ({
  viewer,
  rows: 'OWN',
  roles: [],
  permissions: NONE,
  managerIds: NONE,
  customers: NO_CUSTOMERS,
  indirectPartnerIds: NONE,
  consumptionDelayDays: 0,
});

/**
 * The scope of an organization member, from his whole role set.
 *
 * Which rows that means is the organization's word (R-021 included); a word we do not know means nothing at all.
 */
export function scopeOfMember(viewer: Viewer, rights: MemberRights, choices: Choices = DOCUMENTED): Scope {
  const rows = rowsOfMember(rights, choices);
  const known = {
    viewer,
    roles: rights.role_codes,
    permissions: new Set(rights.permission_codes),
    consumptionDelayDays: choices.consumptionDelayDays,
  };
  if (rows === 'PARTNER') {
    return { ...known, rows, managerIds: NONE, customers: NO_CUSTOMERS, indirectPartnerIds: NONE };
  }
  if (rows !== 'TEAM' && rows !== 'OWN') return { ...emptyScope(viewer), roles: rights.role_codes };
  return {
    ...known,
    rows,
    managerIds: new Set(rights.account_manager_ids),
    customers: periodsByCustomer(rights.customer_periods),
    indirectPartnerIds: new Set(rights.indirect_partner_ids),
  };
}

/** Who holds customers himself; "salesperson" is the account manager of the order pages. */
const MANAGER_ROLES: readonly string[] = ['ACCOUNT_MANAGER', 'SALESPERSON'];
const DIRECTOR_ROLE = 'ACCOUNT_DIRECTOR';

/**
 * Which rows a member sees: the organization's word, and where the deployment chose so, not more than his own for an account
 * manager whom another role would lift to everybody's. His other role's function permissions stay.
 */
export function rowsOfMember(
  { scope, role_codes }: Pick<MemberRights, 'scope' | 'role_codes'>,
  { accountManagerScope }: Choices,
): string {
  const isLifted = scope === 'PARTNER' && MANAGER_ROLES.some((role) => role_codes.includes(role));
  if (accountManagerScope === 'documented' || !isLifted) return scope;
  return role_codes.includes(DIRECTOR_ROLE) ? 'TEAM' : 'OWN';
}

function periodsByCustomer(held: readonly HeldPeriod[]): Scope['customers'] {
  const byCustomer = new Map<string, Period[]>();
  for (const { customer_id, from, to } of held) {
    const period = { from: Date.parse(from), to: to === undefined ? Infinity : Date.parse(to) };
    const periods = byCustomer.get(customer_id);
    if (periods) periods.push(period);
    else byCustomer.set(customer_id, [period]);
  }
  return byCustomer;
}

/** A customer, and the reseller it belongs to; without one it is the partner's own. */
export interface CustomerKey extends Owner {
  readonly customerId: string;
}

/** Whether this is the viewer's own party's: a reseller's of its people, the partner's of all others. A customer's is who serves it. */
export const isOwnParty = ({ viewer }: Pick<Scope, 'viewer'>, { indirectPartnerId }: Owner): boolean =>
  indirectPartnerId === viewer.indirectPartnerId;

/** Whether rows of this customer are in sight. */
export function coversCustomer(scope: Scope, { customerId, indirectPartnerId }: CustomerKey): boolean {
  const { viewer } = scope;
  const isOwners = indirectPartnerId === viewer.indirectPartnerId;
  switch (scope.rows) {
    case 'SELF':
      return isOwners && customerId === viewer.customerId;
    case 'PARTNER':
      return coversOwner(scope, indirectPartnerId);
    case 'TEAM':
    case 'OWN':
      // Customers are assigned within their owner's organization; a reseller's come to the partner's people with the reseller.
      return isOwners ? scope.customers.has(customerId) : assignedReseller(scope, indirectPartnerId);
  }
}

/**
 * The customers of an owner that are in sight, where the scope itself names them all; undefined where a list has to tell.
 * What is read by them costs the same however many customers the owner has.
 */
export function customerIdsOf(scope: Scope, { indirectPartnerId }: Owner): readonly string[] | undefined {
  const isNamed = isUncut(scope) ? false : indirectPartnerId === scope.viewer.indirectPartnerId;
  return isNamed && scope.customers.size > 0 ? [...scope.customers.keys()] : undefined;
}

/** Whether any customers of this owner can be in sight at all: a reseller's come only with the reseller. */
export function hasCustomersOf(scope: Scope, { indirectPartnerId }: Owner): boolean {
  switch (scope.rows) {
    case 'SELF':
      return false;
    case 'PARTNER':
      return coversOwner(scope, indirectPartnerId);
    case 'TEAM':
    case 'OWN':
      return indirectPartnerId === scope.viewer.indirectPartnerId
        ? scope.customers.size > 0
        : assignedReseller(scope, indirectPartnerId);
  }
}

/**
 * Whether what a customer in sight did at this time is in sight too: an account manager sees the consumption of the time in
 * which he held the customer, a director what each of his managers saw, everybody else has no such cut.
 */
export function coversMoment(scope: Scope, customer: CustomerKey, time: string | undefined): boolean {
  if (!coversCustomer(scope, customer)) return false;
  const periods = scope.customers.get(customer.customerId);
  if (isUncut(scope) || periods === undefined) return true;
  const moment = Date.parse(time ?? '');
  return periods.some(({ from, to }) => moment >= shownFrom(scope, from) && moment < to);
}

/** Whether some of what a customer in sight did in a month of China time is in sight; as {@link coversMoment}. */
export function coversMonth(scope: Scope, customer: CustomerKey, cycle: string): boolean {
  if (!coversCustomer(scope, customer)) return false;
  const periods = scope.customers.get(customer.customerId);
  if (isUncut(scope) || periods === undefined) return true;
  const [year = 0, month = 0] = cycle.split('-').map(Number);
  const startOf = (index: number): number => Date.UTC(year, index, 1) - CHINA_TIME_MS;
  return periods.some(({ from, to }) => shownFrom(scope, from) < startOf(month) && to > startOf(month - 1));
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** From when on what a customer consumes shows to whom it was assigned at this moment; directors wait for nothing. */
function shownFrom({ rows, consumptionDelayDays: days }: Scope, from: number): number {
  if (days === 0 || rows !== 'OWN') return from;
  const dayOfAssignment = Math.floor((from + CHINA_TIME_MS) / DAY_MS);
  return (dayOfAssignment + days) * DAY_MS - CHINA_TIME_MS;
}

/** Whether a scope shows customers for all time. */
export const isUncut = ({ rows }: Scope): boolean => rows === 'PARTNER' || rows === 'SELF';

/** Whether rows of this reseller itself are in sight; a reseller sees itself and no other. */
export function coversIndirectPartner(scope: Scope, indirectPartnerId: string): boolean {
  if (scope.rows === 'SELF' || !coversOwner(scope, indirectPartnerId)) return false;
  return scope.rows === 'PARTNER' || assignedReseller(scope, indirectPartnerId);
}

/** Whether the money and the coupon budgets of this owner are in sight: of one's own party, or of a reseller further down. */
export const coversMoneyOf = (scope: Scope, { indirectPartnerId }: Owner): boolean =>
  scope.rows === 'PARTNER' && coversOwner(scope, indirectPartnerId);

/** A row that belongs to an account manager, whoever holds the customer by now. */
export interface ManagerRow extends Owner {
  readonly accountManagerId: string | undefined;
}

/** Whether a row of this manager is in sight: his own, a director's team's, or all of the party's. */
export function coversManagerRow(scope: Scope, { accountManagerId, indirectPartnerId }: ManagerRow): boolean {
  switch (scope.rows) {
    case 'SELF':
      return false;
    case 'PARTNER':
      return coversOwner(scope, indirectPartnerId);
    case 'TEAM':
    case 'OWN':
      return (
        indirectPartnerId === scope.viewer.indirectPartnerId &&
        accountManagerId !== undefined &&
        scope.managerIds.has(accountManagerId)
      );
  }
}

/** Whether rows of this organization member are in sight: every member sees himself, a director his team. */
export const coversMember = (scope: Scope, memberId: string): boolean =>
  scope.rows === 'PARTNER' || memberId === scope.viewer.memberId || scope.managerIds.has(memberId);

/**
 * Whether this belongs to a reseller while a distributor's people look: they see the basic data of the reseller's customers,
 * and the rest has to come from the reseller, unless it entrusted their operation, which no upstream tells yet.
 */
export const isResellersAffair = ({ viewer }: Scope, { indirectPartnerId }: Owner): boolean =>
  viewer.party === 'PARTNER' && indirectPartnerId !== undefined;

/** A reseller's people see what the reseller owns and nothing else; the partner's people may look down the chain. */
const coversOwner = ({ viewer }: Scope, indirectPartnerId: string | undefined): boolean =>
  viewer.indirectPartnerId === undefined || viewer.indirectPartnerId === indirectPartnerId;

const assignedReseller = (scope: Scope, indirectPartnerId: string | undefined): boolean =>
  coversOwner(scope, indirectPartnerId) &&
  indirectPartnerId !== undefined &&
  scope.indirectPartnerIds.has(indirectPartnerId);
