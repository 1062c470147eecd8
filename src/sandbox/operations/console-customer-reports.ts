import { Refusal, type SandboxAnswer } from '../operation.js';
import {
  type CustomerReport,
  isOpen,
  MOST_OPEN_REPORTS,
  newReport,
  preregister,
  type ReportFacts,
} from '../world/customer-reports.js';
import type { Customer } from '../world/customers.js';
import { type Obstacle, PROSPECTS, type ReviewReason } from '../world/prospects.js';
import { blocked, conflict, missing, present, recordChange, versioned, type ConsoleCall } from './console-call.js';
import { listOf, managerIdsOf, pageOf, textOf, timeOf } from './console-list.js';

const iso = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString();

const toWire = (report: CustomerReport): Record<string, unknown> =>
  present({
    id: report.id,
    customer_name: report.customerName,
    account_name: report.accountName,
    mobile: report.mobile,
    email: report.email,
    country: report.country,
    industry: report.industry,
    status: report.status,
    refusal_reasons: report.refusalReasons,
    review_reasons: report.reviewReasons,
    review_required: report.reviewReasons.length > 0,
    submitted_by: report.submittedBy,
    created_at: iso(report.createdAt),
    approved_at: iso(report.approvedAt),
    expires_at: iso(report.expiresAt),
    customer_id: report.customerId,
    version: report.version,
  });

/** Reports of the organization, of the managers in sight where they are named. */
export function reportsInSight(call: ConsoleCall): readonly CustomerReport[] {
  const managerIds = managerIdsOf(call);
  return call.world.customerReports
    .ofOwner(call.ownerId, call.now)
    .filter(({ submittedBy }) => managerIds === undefined || managerIds.has(submittedBy ?? ''));
}

/** ListCustomerReports: filters status, customer_name, submitted_by, created_from/to, expires_before; batch read by ids. */
export function listCustomerReports(call: ConsoleCall): SandboxAnswer {
  const { request } = call;
  const statuses = listOf(request, 'status');
  const name = textOf(request, 'customer_name') ?? '';
  const submittedBy = textOf(request, 'submitted_by');
  const from = timeOf(request, 'created_from') ?? -Infinity;
  const to = timeOf(request, 'created_to') ?? Infinity;
  const expiresBefore = timeOf(request, 'expires_before');
  const matches = [
    (report: CustomerReport) => statuses === undefined || statuses.has(report.status),
    (report: CustomerReport) => report.customerName.startsWith(name),
    (report: CustomerReport) => submittedBy === undefined || report.submittedBy === submittedBy,
    (report: CustomerReport) => report.createdAt >= from && report.createdAt <= to,
    (report: CustomerReport) => expiresBefore === undefined || (report.expiresAt ?? Infinity) < expiresBefore,
  ];
  return pageOf(
    reportsInSight(call).filter((report) => matches.every((match) => match(report))),
    request,
    {
      field: 'customer_reports',
      idOf: ({ id }) => id,
      sortable: { created_at: ({ createdAt }) => createdAt },
      toWire,
      endless: true,
    },
  );
}

/** ShowCustomerReportQuota. */
export const showCustomerReportQuota = ({ world, ownerId, now }: ConsoleCall): SandboxAnswer => ({
  body: { used: world.customerReports.openOf(ownerId, now), max: MOST_OPEN_REPORTS },
});

type ReportInput = Readonly<Record<'customer_name' | 'country', string>> &
  Partial<Readonly<Record<'account_name' | 'mobile' | 'email' | 'industry', string>>>;

const factsOf = (input: ReportInput): ReportFacts => ({
  customerName: input.customer_name,
  accountName: input.account_name,
  mobile: input.mobile,
  email: input.email,
  country: input.country,
  industry: input.industry,
});

/** What is known of the customer and speaks against it. @throws Refusal CON.0411 for an own customer. */
function obstacleTo({ world, ownerId, now }: ConsoleCall, facts: ReportFacts): Obstacle | undefined {
  const { customers, customerReports } = world;
  const { accountName } = facts;
  const isNamed = (one: Customer): boolean => one.accountName === accountName;
  const known = customers.all.find((one) => isNamed(one) && customers.isAssociated(one));
  if (known?.ownerId === ownerId) throw new Refusal('CON.0411', 'already a customer of yours');
  if (known) return 'CUSTOMER_OF_OTHER_PARTNER';
  const isReserved = customerReports.about(facts, now).some((one) => one.ownerId !== ownerId && isOpen(one));
  return isReserved ? 'ALREADY_REPORTED' : PROSPECTS[accountName ?? '']?.obstacle;
}

function reviewReasonsOf({ accountName, country }: ReportFacts): readonly ReviewReason[] {
  const { review } = PROSPECTS[accountName ?? ''] ?? {};
  return [...(review === undefined ? [] : [review]), ...(country === 'CN' ? [] : (['OTHER_COUNTRY'] as const))];
}

/** who reports can be reached. */
function requireContact({ organization, ownerId, actorId }: ConsoleCall): void {
  const actor = organization.memberOf(ownerId, actorId ?? '');
  const isReachable = actor === undefined || [actor.mobile, actor.email].some((text) => text !== '');
  if (isReachable) return;
  throw blocked('PROFILE_CONTACT_MISSING', 'the acting member has neither phone nor email');
}

/**
 * Reports a customer, anew where a report of it has ended.
 *
 * @throws Refusal CON.0411 when it is reported already, CON.0422 when it cannot be; an obstacle is kept on the report.
 */
function report(call: ConsoleCall, facts: ReportFacts): CustomerReport {
  const { world, ownerId, actorId, now } = call;
  const { customerReports } = world;
  requireContact(call);
  const former = customerReports.about(facts, now).find((one) => one.ownerId === ownerId);
  requireRoom(call, former);
  const obstacle = obstacleTo(call, facts);
  const at = now.getTime();
  const reported = former ?? newReport(customerReports, ownerId, facts, { memberId: actorId, at });
  customerReports.add(reported);
  if (former !== undefined) reported.version += 1;
  const begun = { submittedBy: actorId, createdAt: at, approvedAt: undefined, expiresAt: undefined };
  Object.assign(reported, facts, begun, { refusalReasons: [], reviewReasons: reviewReasonsOf(facts) });
  settle(reported, obstacle, at);
  recordChange(call, 'CustomerReport', reported, former === undefined ? 'CREATED' : 'UPDATED');
  if (obstacle !== undefined) throw blocked(obstacle, 'the customer cannot be reported');
  return reported;
}

/** Nobody is reserved twice, and no more than the cap. */
function requireRoom({ world, ownerId, now }: ConsoleCall, former: CustomerReport | undefined): void {
  if (former !== undefined && (isOpen(former) || former.status === 'ASSOCIATED')) {
    throw new Refusal('CON.0411', `already ${former.status}`);
  }
  if (world.customerReports.openOf(ownerId, now) < MOST_OPEN_REPORTS) return;
  throw blocked('QUOTA_EXCEEDED', `${MOST_OPEN_REPORTS} reports are open`);
}

function settle(reported: CustomerReport, obstacle: Obstacle | undefined, at: number): void {
  if (obstacle !== undefined)
    Object.assign(reported, { status: 'REFUSED', refusalReasons: [obstacle], reviewReasons: [] });
  else if (reported.reviewReasons.length > 0) reported.status = 'PENDING_REVIEW';
  else preregister(reported, at);
}

/** CreateCustomerReport: 202 while a person reviews it. */
export function createCustomerReport(call: ConsoleCall): SandboxAnswer {
  const reported = report(call, factsOf(call.request.body as ReportInput));
  const answer = versioned(reported.version, toWire(reported));
  return reported.status === 'PENDING_REVIEW' ? { ...answer, status: 202 } : answer;
}

/** The part of a refusal that an item of a batch tells. */
export function itemRefusal(error: unknown): Record<string, unknown> {
  if (!(error instanceof Refusal)) throw error;
  const [details = {}] = (error.details ?? []) as readonly Record<string, unknown>[];
  return { ok: false, error_code: error.code, error_msg: error.message, ...details };
}

/** Runs every item, whether or not one fails. */
function forEach<Item>(items: readonly Item[], run: (item: Item) => CustomerReport): SandboxAnswer {
  const results = items.map((item, index) => {
    try {
      return { index, id: run(item).id, ok: true };
    } catch (error) {
      return { index, ...(typeof item === 'string' && { id: item }), ...itemRefusal(error) };
    }
  });
  return { body: { results } };
}

/** BatchCreateCustomerReports: beyond the cap nothing more is done. */
export const batchCreateCustomerReports = (call: ConsoleCall): SandboxAnswer =>
  forEach(call.request.body['reports'] as readonly ReportInput[], (input) => report(call, factsOf(input)));

/** BatchDeleteCustomerReports: what became a customer stays. */
export function batchDeleteCustomerReports(call: ConsoleCall): SandboxAnswer {
  const own = new Map(reportsInSight(call).map((one) => [one.id, one]));
  return forEach(call.request.body['ids'] as readonly string[], (id) => {
    const found = own.get(id);
    if (found === undefined) throw missing('customer report');
    if (found.status === 'ASSOCIATED') throw conflict(found.status, 'the customer is associated');
    call.world.customerReports.delete(found);
    own.delete(id);
    recordChange(call, 'CustomerReport', found, 'DELETED');
    return found;
  });
}
