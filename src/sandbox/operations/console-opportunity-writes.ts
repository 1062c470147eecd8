import type { components } from '../../upstream/contract/console.js';
import { Amount } from '../amount.js';
import type { SandboxAnswer } from '../operation.js';
import { statusOf, type Opportunity } from '../world/opportunities.js';
import { BUSINESS_SYSTEMS, INDUSTRIES, TYPES, type Words } from '../world/opportunity-words.js';
import { entityId } from '../world/organization-id.js';
import { ACCOUNT_DIRECTOR, holdsCustomers } from '../world/organization-roles.js';
import {
  conflict,
  forbidden,
  invalid,
  missing,
  present,
  recordChange,
  requireVersion,
  versioned,
  type ConsoleCall,
} from './console-call.js';
import { opportunityOf, toProgress, toWire } from './console-opportunity-rows.js';

type Wire = components['schemas'];

/** Whoever sees no more than his own writes no more than that; undefined: everything of the organization. */
function ownManagerId({ organization, actorId }: ConsoleCall): string | undefined {
  const actor = actorId === undefined ? undefined : organization.members.get(actorId);
  if (actor === undefined) return undefined;
  if (actor.roleCodes.includes(ACCOUNT_DIRECTOR)) throw forbidden('directors only read (R-090)');
  return organization.effectiveScopeOf(actor).scope === 'OWN' ? actor.id : undefined;
}

/** Who may own opportunities. @throws Refusal CON.0100 */
function requireOwner({ organization, ownerId }: ConsoleCall, memberId: string | undefined): string {
  const member = memberId === undefined ? undefined : organization.memberOf(ownerId, memberId);
  if (member?.status === 'ACTIVE' && holdsCustomers(member.roleCodes)) return member.id;
  throw invalid('account_manager_id', 'is no active account manager');
}

/** */
function newOwnerOf(call: ConsoleCall, named: string | undefined): string {
  const own = ownManagerId(call);
  if (own === undefined) return requireOwner(call, named);
  if (named !== undefined) throw forbidden('an account manager registers for himself (R-091)');
  return own;
}

/** Whom it is about, as it is known at this moment. */
type Subject = Pick<Opportunity, 'customerId' | 'reportId' | 'customerName' | 'accountName' | 'indirectPartnerId'>;

/** An associated customer, or one that is preregistered. */
function subjectOf(call: ConsoleCall, body: Wire['CreateOpportunityRequest']): Subject {
  const { customer_id, report_id } = body;
  if (report_id !== undefined && customer_id === undefined) return reportedOne(call, report_id, body);
  if (customer_id !== undefined && report_id === undefined) return associatedOne(call, customer_id, body);
  throw invalid('customer_id', 'is needed, or report_id, and not both');
}

/** One of the organization or of a reseller of it, and for an account manager one he holds. */
function associatedOne(
  call: ConsoleCall,
  customerId: string,
  { customer_indirect_partner_id: reseller }: Wire['CreateOpportunityRequest'],
): Subject {
  const { world, organization, ownerId } = call;
  const isOwnReseller = reseller === undefined || organization.ownerOf(reseller) === ownerId;
  const customer = isOwnReseller ? world.customers.oneOf(reseller ?? ownerId, customerId) : undefined;
  if (customer === undefined || !isHeld(call, reseller ?? customerId)) throw missing('customer');
  const { name, accountName } = customer;
  return {
    customerId,
    reportId: undefined,
    customerName: name ?? accountName,
    accountName,
    indirectPartnerId: reseller,
  };
}

/** Of the organization itself, never of a reseller, and for an account manager one he reported. */
function reportedOne(
  call: ConsoleCall,
  reportId: string,
  { customer_indirect_partner_id: reseller }: Wire['CreateOpportunityRequest'],
): Subject {
  if (reseller !== undefined)
    throw invalid('customer_indirect_partner_id', 'a reported customer is nobody’s yet (R-092)');
  const own = ownManagerId(call);
  const report = call.world.customerReports.get(reportId, call.now);
  const isOwn = report?.ownerId === call.ownerId && (own === undefined || report.submittedBy === own);
  if (report === undefined || !isOwn) throw missing('customer report');
  if (report.status !== 'PREREGISTERED') throw conflict(report.status, 'the customer is not preregistered');
  const { customerName, accountName } = report;
  return { customerId: undefined, reportId, customerName, accountName, indirectPartnerId: undefined };
}

/** Whether the acting member may register for it: an account manager only while he holds it. */
function isHeld(call: ConsoleCall, subjectId: string): boolean {
  const own = ownManagerId(call);
  return own === undefined || call.organization.assignments.openOf(subjectId)?.managerId === own;
}

function requireWord(field: string, words: Words, code: string | undefined): void {
  if (code !== undefined && !Object.hasOwn(words, code)) throw invalid(field, `${code} is no word of the reference`);
}

function requireWords({ industry, business_system, type }: Partial<Wire['OpportunityBasicsInput']>): void {
  requireWord('industry', INDUSTRIES, industry);
  requireWord('business_system', BUSINESS_SYSTEMS, business_system);
  requireWord('type', TYPES, type);
}

const centsOf = ({ amount }: Wire['OpportunityAmount']): bigint => Amount.parse(amount)?.cents ?? 0n;

type Values = Partial<
  Pick<
    Opportunity,
    'name' | 'industry' | 'businessSystem' | 'type' | 'isTestProject' | 'isBiddingProject' | 'estimatedAmount'
  > &
    Pick<Opportunity, 'expectedCloseDate' | 'chargeMode' | 'products' | 'cloudStatus' | 'operation'>
>;

/** An empty detail is none. */
const detail = (text: string | undefined, before: string | undefined): string | undefined =>
  text === '' ? undefined : (text ?? before);

/** The new values among those sent. */
const valuesOf = ({ basic = {}, revenue = {} }: Wire['UpdateOpportunityRequest']): Values =>
  present({
    name: basic.name,
    industry: basic.industry,
    businessSystem: basic.business_system,
    type: basic.type,
    isTestProject: basic.is_test_project,
    isBiddingProject: basic.is_bidding_project,
    estimatedAmount: revenue.estimated_amount && centsOf(revenue.estimated_amount),
    expectedCloseDate: revenue.expected_close_date,
    chargeMode: revenue.charge_mode,
    products: revenue.products,
  });

/** CreateOpportunity: in its three parts. */
export function createOpportunity(call: ConsoleCall): SandboxAnswer {
  const body = call.request.body as Wire['CreateOpportunityRequest'];
  const { basic, details, revenue } = body;
  const accountManagerId = newOwnerOf(call, body.account_manager_id);
  const subject = subjectOf(call, body);
  requireWords(basic);
  const opportunity = call.world.opportunities.add({
    ownerId: call.ownerId,
    ...subject,
    taskId: body.task_id,
    createdAt: call.now.getTime(),
    accountManagerId,
    name: basic.name,
    industry: basic.industry,
    businessSystem: basic.business_system,
    type: basic.type,
    isTestProject: basic.is_test_project,
    isBiddingProject: basic.is_bidding_project,
    cloudStatus: detail(details.cloud_status, undefined),
    operation: detail(details.operation, undefined),
    estimatedAmount: centsOf(revenue.estimated_amount),
    expectedCloseDate: revenue.expected_close_date,
    chargeMode: revenue.charge_mode,
    products: revenue.products,
    stage: basic.stage,
    winProbability: basic.win_probability,
  });
  recordChange(call, 'Opportunity', opportunity, 'CREATED');
  return versioned(opportunity.version, toWire(opportunity));
}

/** The opportunity that the call may change. @throws Refusal CON.0404 for somebody else's, CON.0409 for a final one. */
function openOpportunityOf(call: ConsoleCall): Opportunity {
  const own = ownManagerId(call);
  const opportunity = opportunityOf(call);
  if (own !== undefined && opportunity.accountManagerId !== own) throw missing('opportunity');
  const status = statusOf(opportunity);
  if (status !== 'OPEN') throw conflict(status, 'the opportunity is final');
  return opportunity;
}

/** UpdateOpportunity: the contract has no room for stage and probability. */
export function updateOpportunity(call: ConsoleCall): SandboxAnswer {
  const body = call.request.body as Wire['UpdateOpportunityRequest'];
  const opportunity = openOpportunityOf(call);
  requireVersion(call, opportunity.version);
  requireWords(body.basic ?? {});
  Object.assign(opportunity, valuesOf(body));
  opportunity.cloudStatus = detail(body.details?.cloud_status, opportunity.cloudStatus);
  opportunity.operation = detail(body.details?.operation, opportunity.operation);
  call.world.opportunities.touch(opportunity, call.now.getTime());
  recordChange(call, 'Opportunity', opportunity);
  return versioned(opportunity.version, toWire(opportunity));
}

/** AddOpportunityProgress. */
export function addOpportunityProgress(call: ConsoleCall): SandboxAnswer {
  const body = call.request.body as Wire['AddOpportunityProgressRequest'];
  const opportunity = openOpportunityOf(call);
  const entry = call.world.opportunities.addProgress(opportunity, {
    stage: body.stage,
    winProbability: body.win_probability,
    technicalExchange: body.technical_exchange,
    testDetails: body.test_details,
    text: body.text,
    authorId: call.actorId,
    at: call.now.getTime(),
  });
  recordChange(call, 'Opportunity', opportunity);
  return { body: toProgress(entry) };
}

type ItemResult = Wire['OpportunityItemResult'];

const failed = (id: string, error_code: string, error_msg: string): ItemResult => ({
  id,
  ok: false,
  error_code,
  error_msg,
});

/** the trail tells who gave what to whom. */
function recordTransfer({ organization, ownerId, actorId, now, request }: ConsoleCall, ids: readonly string[]): void {
  const { auditEvents } = organization;
  auditEvents.push({
    id: entityId('e', auditEvents.length + 1),
    ownerId,
    actorId,
    action: 'WRITE',
    entity: 'Opportunity',
    ids,
    fields: ['account_manager_id'],
    reason: undefined,
    ip: undefined,
    requestId: request.headers['x-request-id'],
    at: now,
  });
}

/** BatchTransferOpportunities: one result per id, in the order asked; the rest is done even if one fails. */
export function batchTransferOpportunities(call: ConsoleCall): SandboxAnswer {
  const { world, ownerId, now, request } = call;
  const { ids, account_manager_id } = request.body as Wire['BatchTransferOpportunitiesRequest'];
  const accountManagerId = requireOwner(call, account_manager_id);
  const results = ids.map((id): ItemResult => {
    const opportunity = world.opportunities.oneOf(ownerId, id);
    if (opportunity === undefined) return failed(id, 'CON.0404', 'not found');
    const status = statusOf(opportunity);
    if (status !== 'OPEN') return failed(id, 'CON.0409', `the opportunity is ${status}`);
    if (opportunity.accountManagerId === accountManagerId) return { id, ok: true };
    opportunity.accountManagerId = accountManagerId;
    world.opportunities.touch(opportunity, now.getTime());
    recordChange(call, 'Opportunity', opportunity);
    return { id, ok: true };
  });
  const done = results.filter(({ ok }) => ok).map(({ id }) => id);
  if (done.length > 0) recordTransfer(call, done);
  return { body: { results } };
}
