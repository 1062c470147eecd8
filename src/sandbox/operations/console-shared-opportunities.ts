import { Amount } from '../amount.js';
import type { SandboxAnswer } from '../operation.js';
import { dueAtOf, type ProgressEntry, type SharedOpportunity } from '../world/shared-opportunities.js';
import { demandTagsOf } from '../world/shared-opportunity-offerings.js';
import { invalid, missing, present, versioned, type ConsoleCall } from './console-call.js';
import { listOf, managerIdsOf, pageOf, textOf, timeOf } from './console-list.js';

const iso = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString();

/** Who saved it, and who manages the customer's account now. */
const managerIdsOfRow = ({ organization }: ConsoleCall, row: SharedOpportunity): readonly string[] => {
  const { accountId } = row.customer;
  const holder = accountId === undefined ? undefined : organization.managerOf(accountId)?.id;
  return [...new Set([row.createdBy, holder].filter((id) => id !== undefined))];
};

const textsOf = (row: SharedOpportunity): Record<string, unknown> => ({
  id: row.id,
  code: row.code,
  direction: row.direction,
  status: row.status,
  name: row.name,
  description: row.description,
  customer: present({
    company_name: row.customer.companyName,
    industry: row.customer.industry,
    region: row.customer.region,
    account_id: row.customer.accountId,
  }),
  contacts: row.contacts,
  presales_activities: row.presalesActivities,
  offerings: row.offerings.map(({ kind, id, name, updatedBy }) => ({ kind, id, name, updated_by: updatedBy })),
  services: row.services,
  demand_tags: demandTagsOf(row.offerings),
});

export const toWire = (call: ConsoleCall, row: SharedOpportunity): Record<string, unknown> =>
  present({
    ...textsOf(row),
    expected_revenue:
      row.expectedRevenue === undefined
        ? undefined
        : { amount: new Amount(row.expectedRevenue).toString(), currency: 'CNY' },
    customer_consent: row.customerConsent,
    account_manager_ids: managerIdsOfRow(call, row),
    specialist_ids: row.specialistIds,
    created_by: row.createdBy,
    review_result: row.reviewResult,
    reject_reason: row.rejectReason,
    duplicate_of: row.duplicateOf,
    incentive_state: row.incentiveState,
    verification_due_at: iso(row.verificationDueAt),
    acceptance_due_at: iso(row.acceptanceDueAt),
    submitted_at: iso(row.submittedAt),
    created_at: iso(row.createdAt),
    updated_at: iso(row.updatedAt),
    version: row.version,
  });

type Test = (row: SharedOpportunity) => boolean;

/** Row scope; as for account managers, an unknown member is refused and not ignored. */
function specialistIdsOf({ organization, ownerId, request }: ConsoleCall): ReadonlySet<string> | undefined {
  const ids = listOf(request, 'specialist_ids');
  const unknown = [...(ids ?? [])].find((id) => organization.memberOf(ownerId, id) === undefined);
  if (unknown !== undefined) throw invalid('specialist_ids', `${unknown} is no member`);
  return ids;
}

function scopeTests(call: ConsoleCall): readonly Test[] {
  const managerIds = managerIdsOf(call);
  const specialistIds = specialistIdsOf(call);
  return [
    (row) => managerIds === undefined || managerIdsOfRow(call, row).some((id) => managerIds.has(id)),
    (row) => specialistIds === undefined || row.specialistIds.some((id) => specialistIds.has(id)),
  ];
}

const isWithin = (time: number | undefined, from: number | undefined, to: number | undefined): boolean =>
  (from === undefined && to === undefined) ||
  (time !== undefined && time >= (from ?? -Infinity) && time <= (to ?? Infinity));

function filterTests({ request }: ConsoleCall): readonly Test[] {
  const direction = textOf(request, 'direction');
  const statuses = listOf(request, 'status');
  const name = textOf(request, 'name') ?? '';
  const customerName = textOf(request, 'customer_name') ?? '';
  const [from, to] = [timeOf(request, 'submitted_from'), timeOf(request, 'submitted_to')];
  const dueBefore = timeOf(request, 'due_before');
  return [
    (row) => (direction ?? row.direction) === row.direction,
    (row) => statuses?.has(row.status) ?? true,
    (row) => row.name.includes(name) && row.customer.companyName.startsWith(customerName),
    (row) => isWithin(row.submittedAt, from, to),
    (row) => isWithin(dueAtOf(row), undefined, dueBefore),
  ];
}

/** ListSharedOpportunities: filters and scope as in the contract; batch read by ids. */
export function listSharedOpportunities(call: ConsoleCall): SandboxAnswer {
  const { world, ownerId, now, request } = call;
  const tests = [...scopeTests(call), ...filterTests(call)];
  const rows = world.sharedOpportunities.of(ownerId, now).filter((row) => tests.every((passes) => passes(row)));
  return pageOf(rows, request, {
    field: 'shared_opportunities',
    idOf: ({ id }) => id,
    sortable: { updated_at: ({ updatedAt }) => updatedAt, due_at: (row) => dueAtOf(row) ?? Infinity },
    toWire: (row) => toWire(call, row),
  });
}

/** @throws Refusal CON.0404 for a row that is not there or another organization's. */
export function opportunityOf({ world, ownerId, now, request }: ConsoleCall): SharedOpportunity {
  const row = world.sharedOpportunities.one(request.path['id'] ?? '', now);
  if (row?.ownerId !== ownerId) throw missing('shared opportunity');
  return row;
}

/** ShowSharedOpportunity. */
export function showSharedOpportunity(call: ConsoleCall): SandboxAnswer {
  const row = opportunityOf(call);
  if (!scopeTests(call).every((passes) => passes(row))) throw missing('shared opportunity');
  return versioned(row.version, toWire(call, row));
}

export const entryToWire = ({ id, author, memberId, text, at }: ProgressEntry): Record<string, unknown> =>
  present({ id, author, member_id: memberId, text, at: iso(at) });

/** ListSharedOpportunityProgress: the latest first. */
export function listSharedOpportunityProgress(call: ConsoleCall): SandboxAnswer {
  return pageOf(opportunityOf(call).progress.toReversed(), call.request, {
    field: 'progress',
    idOf: ({ id }) => id,
    sortable: {},
    toWire: entryToWire,
  });
}
