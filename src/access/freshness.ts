import type { Tag } from '../cache/changelog.js';
import { CHINA_TIME_MS } from '../kernel/china-time.js';
import type { ReadOperationId } from '../upstream/contract/operations.js';

/** How long an answer is good for; in seconds since upstream was asked. */
export interface Freshness {
  /** It answers as if it were new. */
  readonly fresh: number;
  /** As long again after that it still answers, while it is read anew behind the viewer's back. */
  readonly stale: number;
  /** Up to this age it answers when upstream cannot. */
  readonly onError: number;
}

/** How the answers of one operation are kept. */
export interface Keeping {
  readonly class: FreshnessClass;
  /** The part of a question that says whom it is about: a change that is about another one does not outdate the answer. */
  readonly about?: 'customerId';
  /** Kinds of rows on the console's change feed whose changes outdate the answers (`ListChangeEvents`). */
  readonly told?: readonly string[];
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The classes of the table below; what a person may notice decides, and what one has just paid for. */
export const CLASSES = {
  /** Names and codes that change with a release of the cloud. */
  REFERENCE: { fresh: DAY, stale: DAY, onError: 7 * DAY },
  /** A billing cycle that is over: upstream changes nothing any more. */
  CLOSED_CYCLE: { fresh: 3 * DAY, stale: 4 * DAY, onError: 30 * DAY },
  /** The running cycle, and the one before until it is closed: upstream refreshes once a day. */
  RUNNING_CYCLE: { fresh: 5 * MINUTE, stale: 15 * MINUTE, onError: DAY },
  /** Programs, policies, tags: changed by few people, rarely. */
  SLOW: { fresh: 10 * MINUTE, stale: 50 * MINUTE, onError: DAY },
  /** Who there is: customers, resellers, members. */
  DIRECTORY: { fresh: MINUTE, stale: 5 * MINUTE, onError: DAY },
  /** What people work on. */
  LIST: { fresh: 20, stale: 100, onError: HOUR },
  /** Catalogue prices. */
  PRICE: { fresh: 5 * MINUTE, stale: 0, onError: 0 },
  /** Money that people act on: as new as a screen that was just refreshed. */
  BALANCE: { fresh: 10, stale: 20, onError: 15 * MINUTE },
  /** A job somebody waits for. */
  JOB: { fresh: 2, stale: 0, onError: 10 * MINUTE },
  /** What decides about the next step; kept for those who ask at the same moment. */
  PROOF: { fresh: 1, stale: 0, onError: 0 },
} as const satisfies Record<string, Freshness>;

type FreshnessClass = keyof typeof CLASSES | 'CYCLE';

const BALANCE: Keeping = { class: 'BALANCE' };
/** Closed or running, as the question's cycle is. */
const CYCLE: Keeping = { class: 'CYCLE' };
const DIRECTORY: Keeping = { class: 'DIRECTORY' };
const JOB: Keeping = { class: 'JOB' };
const LIST: Keeping = { class: 'LIST' };
const PRICE: Keeping = { class: 'PRICE' };
const PROOF: Keeping = { class: 'PROOF' };
const REFERENCE: Keeping = { class: 'REFERENCE' };
const SLOW: Keeping = { class: 'SLOW' };

/** Every read operation, how long its answers are good, and what outdates them before that. */
export const KEEPING: Readonly<Record<ReadOperationId, Keeping>> = {
  CheckStepUpProof: PROOF,
  CheckUserIdentity: PROOF,
  ListAccountManagers: { ...DIRECTORY, told: ['Member', 'Role', 'Assignment'] },
  ListAgreements: { ...LIST, told: ['Agreement'] },
  ListAnnouncements: SLOW,
  ListAssignments: { ...LIST, told: ['Assignment'] },
  ListAssociationRequests: { ...LIST, told: ['AssociationRequest'] },
  ListAuditEvents: LIST,
  ListChangeEvents: PROOF,
  ListCities: REFERENCE,
  ListConsumeSubCustomers: CYCLE,
  ListConsumptionSummary: CYCLE,
  ListConversions: REFERENCE,
  ListCosts: CYCLE,
  ListCounties: REFERENCE,
  ListCouponQuotasRecords: LIST,
  ListCustomerAccountChangeRecords: LIST,
  ListCustomerAuthorizations: { ...LIST, told: ['CustomerAuthorization'] },
  ListCustomerBillsFeeRecords: CYCLE,
  ListCustomerBillsMonthlyBreakDown: CYCLE,
  ListCustomerCouponChangeRecords: LIST,
  ListCustomerOnDemandResources: LIST,
  ListCustomerOrders: LIST,
  ListCustomerReports: { ...LIST, told: ['CustomerReport'] },
  ListCustomersBalancesDetail: { ...BALANCE, about: 'customerId' },
  ListCustomerselfResourceRecordDetails: CYCLE,
  ListCustomerselfResourceRecords: CYCLE,
  ListDocuments: SLOW,
  ListEnterpriseMultiAccount: BALANCE,
  ListEnterpriseOrganizations: SLOW,
  ListEnterpriseSubCustomers: LIST,
  ListExportJobs: JOB,
  ListFreeResourceInfos: LIST,
  ListFreeResourceUsages: LIST,
  ListFreeResourcesUsageRecords: LIST,
  ListIncentiveBills: { ...LIST, told: ['IncentiveBill'] },
  ListIncentiveDetails: { ...LIST, told: ['IncentiveDetail'] },
  ListIncentiveDiscountPolicies: SLOW,
  ListIncentiveEligibility: { ...LIST, told: ['IncentiveBill', 'PayoutApplication'] },
  ListIncentiveIndicators: LIST,
  ListIncentivePolicies: SLOW,
  ListIncentivePrograms: SLOW,
  ListIncentiveStats: { ...LIST, told: ['IncentiveBill', 'IncentiveDetail'] },
  ListIndirectPartners: DIRECTORY,
  ListInvitations: { ...LIST, told: ['Invitation'] },
  ListIssuedCouponQuotas: BALANCE,
  ListIssuedPartnerCoupons: LIST,
  ListMeasureUnits: REFERENCE,
  ListMembers: { ...DIRECTORY, told: ['Member', 'Role', 'Assignment'] },
  ListMultiAccountRetrieveCoupons: BALANCE,
  ListMultiAccountTransferCoupons: BALANCE,
  ListOnDemandResourceRatings: PRICE,
  ListOpportunities: { ...LIST, told: ['Opportunity'] },
  ListOpportunityProgress: { ...LIST, told: ['Opportunity'] },
  ListOpportunityReference: SLOW,
  ListOpportunityStats: { ...LIST, told: ['Opportunity'] },
  ListOrderCouponsByOrderId: BALANCE,
  ListOrderDiscounts: BALANCE,
  ListPartnerAccountChangeRecords: LIST,
  ListPartnerAdjustRecords: LIST,
  ListPartnerBalances: BALANCE,
  ListPartnerBillLines: CYCLE,
  ListPartnerBills: CYCLE,
  ListPartnerCouponsRecord: LIST,
  ListPayPerUseCustomerResources: LIST,
  ListPayoutApplications: { ...LIST, told: ['PayoutApplication'] },
  ListPerformance: { ...LIST, told: ['Assignment'] },
  ListPermissions: SLOW,
  ListProgramMemberships: DIRECTORY,
  ListProjectSpecialists: { ...LIST, told: ['ProjectSpecialist'] },
  ListProvinces: REFERENCE,
  ListQuotaCoupons: BALANCE,
  ListRateOnPeriodDetail: PRICE,
  ListRenewRateOnPeriod: BALANCE,
  ListResourceSpecs: SLOW,
  ListResourceTypes: REFERENCE,
  ListResourceUsage: CYCLE,
  ListResourceUsageSummary: CYCLE,
  ListRoles: { ...DIRECTORY, told: ['Role', 'Member'] },
  ListServiceResources: REFERENCE,
  ListServiceTypes: REFERENCE,
  ListSharedOpportunities: { ...LIST, told: ['SharedOpportunity'] },
  ListSharedOpportunityProgress: { ...LIST, told: ['SharedOpportunity'] },
  ListStaffInvitations: { ...LIST, told: ['StaffInvitation'] },
  ListStoredValueCards: LIST,
  ListSubCustomerBillDetail: LIST,
  ListSubCustomerCoupons: LIST,
  ListSubCustomerNewTag: { ...SLOW, about: 'customerId' },
  ListSubCustomers: { ...DIRECTORY, told: ['Assignment', 'AssociationRequest', 'Invitation'] },
  ListSubcustomerMonthlyBills: CYCLE,
  ListUsageTypes: REFERENCE,
  ShowAutoPayout: { ...LIST, told: ['AutoPayout'] },
  ShowConsumptionStats: LIST,
  ShowCustomerAccountBalances: BALANCE,
  ShowCustomerContacts: { ...DIRECTORY, about: 'customerId', told: ['CustomerContact'] },
  ShowCustomerMonthlySum: CYCLE,
  ShowCustomerOrderDetails: LIST,
  ShowCustomerReportQuota: { ...LIST, told: ['CustomerReport'] },
  ShowCustomerStats: { ...LIST, told: ['Assignment'] },
  ShowEnterpriseProfile: { ...SLOW, about: 'customerId' },
  ShowExportJob: JOB,
  ShowIncentiveBill: { ...LIST, told: ['IncentiveBill'] },
  ShowInvitation: { ...LIST, told: ['Invitation'] },
  ShowMember: { ...DIRECTORY, told: ['Member', 'Role', 'Assignment'] },
  ShowMemberEffectiveScope: SLOW,
  ShowMultiAccountTransferAmount: BALANCE,
  ShowOpportunity: { ...LIST, told: ['Opportunity'] },
  ShowPayoutApplication: { ...LIST, told: ['PayoutApplication'] },
  ShowPayoutInvoicingList: SLOW,
  ShowPerformanceStats: { ...LIST, told: ['Assignment'] },
  ShowProjectSpecialist: { ...LIST, told: ['ProjectSpecialist'] },
  ShowRealNameAuthStatus: PROOF,
  ShowRealnameAuthenticationReviewResult: PROOF,
  ShowRefundOrderDetails: BALANCE,
  ShowSecuritySettings: SLOW,
  ShowSharedOpportunity: { ...LIST, told: ['SharedOpportunity'] },
};

/** There is no row: nobody waits long for one that has just been made elsewhere. */
const ABSENT: Freshness = { fresh: 10, stale: 0, onError: 10 };
/** In days of the month after a billing cycle, until nothing of it changes any more. */
const CLOSED_AFTER_DAYS = 10;

/** How long an answer to this question is good. */
export function freshnessOf(operation: ReadOperationId, question: object, value: unknown, now: Date): Freshness {
  const { class: name } = KEEPING[operation];
  if (value === null && !(name === 'PROOF' || name === 'JOB')) return ABSENT;
  if (name !== 'CYCLE') return CLASSES[name];
  return CLASSES[isClosed(cycleIn(question), now) ? 'CLOSED_CYCLE' : 'RUNNING_CYCLE'];
}

/** The longest that anybody wants the answer. */
export function usefulSeconds(freshness: Freshness): number {
  return Math.max(freshness.fresh + freshness.stale, freshness.onError);
}

const CYCLE_FORM = /"(?:cycle|bill_cycle|shared_month)":"(\d{4}-\d{2})"/;

/** The last month that a question names, wherever it does. */
const cycleIn = (question: object): string | undefined => CYCLE_FORM.exec(JSON.stringify(question))?.[1];

function isClosed(cycle: string | undefined, now: Date): boolean {
  if (cycle === undefined) return false;
  const [year = 0, month = 0] = cycle.split('-').map(Number);
  return now.getTime() + CHINA_TIME_MS >= Date.UTC(year, month, 1 + CLOSED_AFTER_DAYS);
}

/** What a change is about, where it is about one of them; a change about nobody in particular is one about all. */
export interface About {
  readonly customerId?: string | undefined;
}

/** What outdates the answer to a question. */
export function tagsOf(partnerId: string, operation: ReadOperationId, question: object): readonly Tag[] {
  const { about } = KEEPING[operation];
  const all = `${partnerId} ${operation}`;
  if (about === undefined) return [all];
  const subject = (question as About)[about];
  return [all, `${all} ${subject ?? 'any'}`];
}

/** What a change of such answers is told by. */
export function tagsOfChange(partnerId: string, operation: ReadOperationId, change: About = {}): readonly Tag[] {
  const { about } = KEEPING[operation];
  const all = `${partnerId} ${operation}`;
  const subject = about && change[about];
  // Who asked about nobody in particular is answered about this one too.
  return subject === undefined ? [all] : [`${all} ${subject}`, `${all} any`];
}

/** Whether the console's change feed tells when answers are outdated. */
export const isTold = (operation: ReadOperationId): boolean => KEEPING[operation].told !== undefined;

/** The operations whose answers a change of such a row outdates. */
export const operationsToldBy = (entity: string): readonly ReadOperationId[] => TOLD.get(entity) ?? [];

const TOLD: ReadonlyMap<string, readonly ReadOperationId[]> = toldBy();
/** The kinds of rows whose changes outdate something. */
export const CHANGED_ENTITIES: readonly string[] = [...TOLD.keys()];

function toldBy(): Map<string, ReadOperationId[]> {
  const byEntity = new Map<string, ReadOperationId[]>();
  for (const [operation, { told = [] }] of Object.entries(KEEPING) as [ReadOperationId, Keeping][])
    for (const entity of told) byEntity.set(entity, [...(byEntity.get(entity) ?? []), operation]);
  return byEntity;
}
