import { Amount } from '../amount.js';
import type { SandboxAnswer } from '../operation.js';
import { SA_SPECIALIST } from '../world/organization-roles.js';
import { PCE } from '../world/programs.js';
import type {
  CompanyData,
  Contact,
  Content,
  Offering,
  SharedOpportunity,
  SharedOpportunityEvent,
} from '../world/shared-opportunities.js';
import {
  blocked,
  conflict,
  invalid,
  present,
  recordChange,
  requireVersion,
  versioned,
  type ConsoleCall,
} from './console-call.js';
import { entryToWire, opportunityOf, toWire } from './console-shared-opportunities.js';

/** sharing and accepting are for members of the program. */
function requireProgram({ world, ownerId }: ConsoleCall): void {
  if (!world.programs.hasJoined(ownerId, PCE)) throw blocked('PROGRAM_REQUIRED', `${PCE} has to be joined first`);
}

interface ContentOnWire {
  readonly name?: string;
  readonly description?: string;
  readonly customer?: {
    readonly company_name: string;
    readonly industry?: string;
    readonly region?: string;
    readonly account_id?: string;
  };
  readonly contacts?: readonly Contact[];
  readonly presales_activities?: readonly string[];
  readonly offerings?: readonly Omit<Offering, 'updatedBy'>[];
  readonly services?: readonly string[];
  readonly expected_revenue?: { readonly amount: string; readonly currency: string };
  readonly specialist_ids?: readonly string[];
}

/** The account is a customer of the organization that shares. */
function customerOf({ organization, ownerId }: ConsoleCall, { customer }: ContentOnWire): CompanyData | undefined {
  if (customer === undefined) return undefined;
  const { company_name: companyName, industry, region, account_id: accountId } = customer;
  if (accountId !== undefined && organization.ownerOf(accountId) !== ownerId) {
    throw invalid('customer.account_id', `${accountId} is no customer`);
  }
  return { companyName, industry, region, accountId };
}

/** what is not above zero is no revenue. */
function revenueOf({ expected_revenue: revenue }: ContentOnWire): bigint | undefined {
  if (revenue === undefined) return undefined;
  if (revenue.currency !== 'CNY') throw invalid('expected_revenue.currency', 'the site settles in yuan');
  const cents = Amount.parse(revenue.amount)?.cents ?? 0n;
  if (cents <= 0n) throw invalid('expected_revenue.amount', 'is not above zero');
  return cents;
}

function specialistsIn({ organization, ownerId }: ConsoleCall, { specialist_ids: ids }: ContentOnWire) {
  const other = ids?.find((id) => organization.memberOf(ownerId, id)?.roleCodes.includes(SA_SPECIALIST) !== true);
  if (other !== undefined) throw invalid('specialist_ids', `${other} is no SA specialist`);
  return ids;
}

/** What was sent; what was not stays out. */
function contentOf(call: ConsoleCall): Partial<Content> {
  const body = call.request.body as ContentOnWire;
  return present({
    name: body.name,
    description: body.description,
    customer: customerOf(call, body),
    contacts: body.contacts,
    presalesActivities: body.presales_activities,
    offerings: body.offerings?.map((offering) => ({ ...offering, updatedBy: 'PARTNER' as const })),
    services: body.services,
    expectedRevenue: revenueOf(body),
    specialistIds: specialistsIn(call, body),
  });
}

type Whole = Pick<SharedOpportunity, keyof Content>;

/** Parts a submission must have, by their names on the wire. */
const MANDATORY: Readonly<Record<string, (row: Whole) => boolean>> = {
  description: ({ description = '' }) => description.trim() !== '',
  'customer.industry': ({ customer }) => customer.industry !== undefined,
  'customer.region': ({ customer }) => customer.region !== undefined,
  contacts: ({ contacts }) => contacts.length > 0,
  services: ({ services }) => services.length > 0,
  expected_revenue: ({ expectedRevenue }) => expectedRevenue !== undefined,
};

/** @throws Refusal CON.0100 naming what is missing. */
function requireWhole(row: Whole, consent: unknown): void {
  if (consent !== true) throw invalid('customer_consent', 'the customer has to agree');
  const lacking = Object.entries(MANDATORY).find(([, holds]) => !holds(row));
  if (lacking !== undefined) throw invalid(lacking[0], 'is needed for a submission');
}

const answer = (call: ConsoleCall, row: SharedOpportunity): SandboxAnswer => versioned(row.version, toWire(call, row));

/** CreateSharedOpportunity: a draft, or submitted at once. */
export function createSharedOpportunity(call: ConsoleCall): SandboxAnswer {
  const { world, ownerId, actorId, now, request } = call;
  requireProgram(call);
  const { customer_consent: customerConsent, submit } = request.body;
  const isSubmitted = submit === true;
  const empty = { contacts: [], presalesActivities: [], offerings: [], services: [], specialistIds: [] };
  const content = { ...empty, ...(contentOf(call) as Content) };
  if (isSubmitted) requireWhole(content, customerConsent);
  const at = now.getTime();
  const row = world.sharedOpportunities.add({
    ...content,
    ownerId,
    direction: 'PO',
    createdBy: actorId,
    createdAt: at,
    status: isSubmitted ? 'UNDER_REVIEW' : 'DRAFT',
    updatedAt: at,
    customerConsent: customerConsent === true,
    reviewResult: undefined,
    rejectReason: undefined,
    duplicateOf: undefined,
    incentiveState: undefined,
    verificationDueAt: undefined,
    acceptanceDueAt: undefined,
    submittedAt: isSubmitted ? at : undefined,
  });
  recordChange(call, 'SharedOpportunity', row, 'CREATED');
  return answer(call, row);
}

/** The row of a change, if its state and its version allow it. */
function openFor(call: ConsoleCall, event: SharedOpportunityEvent): SharedOpportunity {
  const row = opportunityOf(call);
  requireProgram(call);
  // Before the version: whoever is late is told what became of it.
  if (!call.world.sharedOpportunities.allows(row, event)) throw conflict(row.status, `not in ${row.status}`);
  requireVersion(call, row.version);
  return row;
}

function changed(
  call: ConsoleCall,
  row: SharedOpportunity,
  event: SharedOpportunityEvent,
  changes: Parameters<typeof call.world.sharedOpportunities.apply>[3] = {},
): SandboxAnswer {
  call.world.sharedOpportunities.apply(row, event, call.now.getTime(), changes);
  recordChange(call, 'SharedOpportunity', row);
  return answer(call, row);
}

/** UpdateSharedOpportunity: only before Huawei Cloud has it. */
export function updateSharedOpportunity(call: ConsoleCall): SandboxAnswer {
  const row = openFor(call, 'edit');
  return changed(call, row, 'edit', contentOf(call));
}

/** DeleteSharedOpportunity: drafts only. */
export function deleteSharedOpportunity(call: ConsoleCall): SandboxAnswer {
  const row = opportunityOf(call);
  requireProgram(call);
  if (row.status !== 'DRAFT') throw conflict(row.status, 'only a draft can be deleted');
  requireVersion(call, row.version);
  call.world.sharedOpportunities.remove(row);
  recordChange(call, 'SharedOpportunity', row, 'DELETED');
  return { status: 204 };
}

/** SubmitSharedOpportunity. */
export function submitSharedOpportunity(call: ConsoleCall): SandboxAnswer {
  const row = openFor(call, 'submit');
  requireWhole(row, call.request.body['customer_consent']);
  const submittedAt = call.now.getTime();
  return changed(call, row, 'submit', { customerConsent: true, submittedAt, rejectReason: undefined });
}

/** AcceptSharedOpportunity: after the due date the system has rejected it. */
export function acceptSharedOpportunity(call: ConsoleCall): SandboxAnswer {
  const row = openFor(call, 'accept');
  const specialistIds = specialistsIn(call, call.request.body) ?? row.specialistIds;
  return changed(call, row, 'accept', { specialistIds });
}

/** RejectSharedOpportunity. */
export function rejectSharedOpportunity(call: ConsoleCall): SandboxAnswer {
  const row = openFor(call, 'reject');
  return changed(call, row, 'reject', { rejectReason: String(call.request.body['reason']) });
}

/** AddSharedOpportunityProgress: entries are never changed. */
export function addSharedOpportunityProgress(call: ConsoleCall): SandboxAnswer {
  const row = opportunityOf(call);
  requireProgram(call);
  const { world, actorId, now, request } = call;
  const entry = {
    author: 'PARTNER' as const,
    memberId: actorId,
    text: String(request.body['text']),
    at: now.getTime(),
  };
  const added = world.sharedOpportunities.addProgress(row, entry);
  if (added === undefined) throw conflict(row.status, `no progress in ${row.status}`);
  recordChange(call, 'SharedOpportunity', row);
  return { body: entryToWire(added) };
}

type Ending = 'WON' | 'DELIVERED' | 'LOST' | 'CLOSED';
const ENDINGS = { WON: 'win', DELIVERED: 'deliver', LOST: 'lose', CLOSED: 'close' } as const;

/** CloseSharedOpportunity: what was not won needs a reason. */
export function closeSharedOpportunity(call: ConsoleCall): SandboxAnswer {
  const { result, reason } = call.request.body as { readonly result: Ending; readonly reason?: string };
  const row = openFor(call, ENDINGS[result]);
  const needsReason = result === 'LOST' || result === 'CLOSED';
  if (needsReason && reason === undefined) throw invalid('reason', `${result} needs one`);
  return changed(call, row, ENDINGS[result], needsReason ? { rejectReason: reason } : {});
}
