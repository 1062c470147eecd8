import type { SandboxRequest } from '../../src/sandbox/operation.js';
import type { World } from '../../src/sandbox/world/world.js';
import { descriptorOf, type OperationId } from '../../src/upstream/contract/operations.js';

export type Row = Readonly<Record<string, unknown>>;

/** The members that a row belongs to; SA specialists see what they work on themselves, and nobody else's. */
export interface Holders {
  readonly managers: readonly unknown[];
  readonly specialists?: readonly unknown[];
}
type HoldersOf = (row: Row, request: SandboxRequest, world: World) => Holders;

const namedAs =
  (name: string): HoldersOf =>
  (row) => ({ managers: [row[name]] });
const namedAll = (row: Row): Holders => ({
  managers: listOf(row['account_manager_ids']),
  specialists: listOf(row['specialist_ids']),
});
const listOf = (value: unknown): readonly unknown[] => (value ?? []) as readonly unknown[];

/** Whose a row is, where it is not the customer's or the reseller's that it names. */
export const HOLDERS: Partial<Record<OperationId, HoldersOf>> = {
  ListAccountManagers: namedAs('id'),
  ListAssignments: namedAs('account_manager_id'),
  ListCustomerReports: namedAs('submitted_by'),
  ListIncentiveDetails: namedAs('account_manager_id'),
  ListInvitations: namedAs('created_by'),
  ListOpportunities: namedAs('account_manager_id'),
  ListOpportunityProgress: (_row, request, { opportunities, organization }) => {
    const ownerId = resellerIn(request) ?? organization.partnerId;
    return { managers: [opportunities.oneOf(ownerId, request.path['id'] ?? '')?.accountManagerId] };
  },
  ListSharedOpportunities: namedAll,
  ListSharedOpportunityProgress: (_row, request, { sharedOpportunities, organization, now }) => {
    const opportunity = sharedOpportunities.one(request.path['id'] ?? '', now);
    const holder = organization.managerOf(opportunity?.customer.accountId ?? '');
    return { managers: [opportunity?.createdBy, holder?.id], specialists: listOf(opportunity?.specialistIds) };
  },
  ShowInvitation: namedAs('created_by'),
  ShowOpportunity: namedAs('account_manager_id'),
  ShowSharedOpportunity: namedAll,
};
/** Who consumed, and to whom it is attributed. */
export const ATTRIBUTED: Partial<Record<OperationId, HoldersOf>> = {
  ListConsumptionSummary: (row) => ({ managers: listOf(row['account_manager_ids']) }),
  ListPerformance: namedAs('account_manager_id'),
};
/** Sums over everybody's rows, unless the question names whose. */
export const SUMS: ReadonlySet<string> = new Set([
  'ListIncentiveStats',
  'ListOpportunityStats',
  'ShowConsumptionStats',
  'ShowCustomerStats',
  'ShowPerformanceStats',
]);
/** Managers hold their customers for a time, and nothing before or after it is theirs: the question has to say so. */
export const IN_WINDOWS: ReadonlySet<string> = new Set([
  'ListConsumptionSummary',
  'ListIncentiveStats',
  'ListPerformance',
  'ShowConsumptionStats',
  'ShowCustomerStats',
  'ShowPerformanceStats',
]);
/** The party's own money and coupon budgets, which are for nobody who sees but some of its rows. */
export const MONEY: ReadonlySet<string> = new Set([
  'ListCouponQuotasRecords',
  'ListIssuedCouponQuotas',
  'ListPartnerAccountChangeRecords',
  'ListPartnerAdjustRecords',
  'ListPartnerBalances',
  'ListQuotaCoupons',
]);
/** For whoever asked for them, and for administrators. */
export const EXPORTS: ReadonlySet<string> = new Set(['ListExportJobs', 'ShowExportJob']);
export const MEMBERS: ReadonlySet<string> = new Set(['ListMembers', 'ShowMember']);
/** What the gateway asks for itself, whatever the viewer may. */
export const UNASKED: ReadonlySet<string> = new Set([
  'ListChangeEvents',
  'ListMembers',
  'ShowMemberEffectiveScope',
  'ShowSecuritySettings',
]);
/** Without an owner: the same for whoever asks. */
const REFERENCE: ReadonlySet<string> = new Set([
  'CheckUserIdentity',
  'ListAnnouncements',
  'ListDocuments',
  'ListIncentiveDiscountPolicies',
  'ListIncentiveIndicators',
  'ListIncentivePolicies',
  'ListIncentivePrograms',
  'ListOpportunityReference',
  'ListPermissions',
  'ShowCustomerContacts',
  'ShowSecuritySettings',
]);
/** Of a customer whom the path names. */
const OF_CUSTOMER: ReadonlySet<string> = new Set(['ListCustomerAuthorizations', 'ShowEnterpriseProfile']);

/** The same for everybody: operations without any owner. */
export function isReference(operation: OperationId): boolean {
  const { audience, queryParams, permissionItems } = descriptorOf(operation);
  if (REFERENCE.has(operation)) return true;
  return audience.includes('customer') && permissionItems.length === 0 && !queryParams.includes('customer_id');
}

const asked = ({ query, body, path }: SandboxRequest, name: string): string | undefined => {
  const value = query[name] ?? body[name] ?? path[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};
export const resellerIn = (request: SandboxRequest): string | undefined => asked(request, 'indirect_partner_id');

/** Whose customer's rows they are: the row says so, or the question. */
export function customerOf(operation: OperationId, request: SandboxRequest, row: Row, { orders }: World): unknown {
  const named = row['customer_id'] ?? asked(request, OF_CUSTOMER.has(operation) ? 'id' : 'customer_id');
  return named ?? orders.find(asked(request, 'order_id') ?? '')?.customer.id;
}

/** Ids of a filter; none when it is absent, which asks for everybody's. */
export const idsIn = ({ query }: SandboxRequest, name: string): readonly string[] =>
  (query[name] ?? []) as readonly string[];
