import type { components } from '../../upstream/contract/console.js';
import { Amount } from '../amount.js';
import { dayAt, dayName } from '../world/calendar.js';
import { statusOf, type Opportunity, type Progress } from '../world/opportunities.js';
import { ACCOUNT_DIRECTOR, holdsCustomers } from '../world/organization-roles.js';
import { missing, present, type ConsoleCall } from './console-call.js';
import { listOf, managerIdsOf, textOf, timeOf } from './console-list.js';

type Wire = components['schemas'];

const iso = (time: number): string => new Date(time).toISOString();

export const toMoney = (cents: bigint): Wire['Money'] => ({ amount: new Amount(cents).toString(), currency: 'CNY' });

export const toWire = (row: Opportunity): Record<string, unknown> =>
  present({
    id: row.id,
    name: row.name,
    customer_id: row.customerId,
    report_id: row.reportId,
    customer_name: row.customerName,
    account_name: row.accountName,
    industry: row.industry,
    business_system: row.businessSystem,
    type: row.type,
    account_manager_id: row.accountManagerId,
    indirect_partner_id: row.indirectPartnerId,
    stage: row.stage,
    win_probability: row.winProbability,
    is_test_project: row.isTestProject,
    is_bidding_project: row.isBiddingProject,
    cloud_status: row.cloudStatus,
    operation: row.operation,
    revenue: {
      estimated_amount: toMoney(row.estimatedAmount),
      expected_close_date: row.expectedCloseDate,
      charge_mode: row.chargeMode,
      products: row.products,
    },
    status: statusOf(row),
    task_id: row.taskId,
    created_at: iso(row.createdAt),
    updated_at: iso(row.updatedAt),
    version: row.version,
  });

export const toProgress = (entry: Progress): Record<string, unknown> =>
  present({
    id: entry.id,
    stage: entry.stage,
    win_probability: entry.winProbability,
    technical_exchange: entry.technicalExchange,
    test_details: entry.testDetails,
    text: entry.text,
    author_id: entry.authorId,
    at: iso(entry.at),
  });

/** The opportunity that a path names, of this organization and, where a scope is sent, of one of its managers. */
export function opportunityOf(call: ConsoleCall): Opportunity {
  const opportunity = call.world.opportunities.oneOf(call.ownerId, call.request.path['id'] ?? '');
  const managerIds = managerIdsOf(call);
  if (opportunity === undefined || managerIds?.has(opportunity.accountManagerId) === false)
    throw missing('opportunity');
  return opportunity;
}

type Test = (row: Opportunity) => boolean;

/** Open, and its expected day has passed in Beijing. */
const isOverdue = (row: Opportunity, now: Date): boolean =>
  statusOf(row) === 'OPEN' && row.expectedCloseDate < dayName(dayAt(now.getTime()));

/** The managers of a director, and himself where he holds customers too: what his own scope has. */
function teamOf({ organization, ownerId }: ConsoleCall, directorId: string): ReadonlySet<string> {
  const director = organization.memberOf(ownerId, directorId);
  if (director?.roleCodes.includes(ACCOUNT_DIRECTOR) !== true) return new Set();
  const team = organization.teamOf(directorId).map(({ id }) => id);
  return new Set(holdsCustomers(director.roleCodes) ? [...team, directorId] : team);
}

/** Whose they are, and for whose customers: what lists and statistics have in common. */
function commonTests(call: ConsoleCall): readonly (Test | undefined)[] {
  const { request } = call;
  const managerIds = managerIdsOf(call);
  const directorId = textOf(request, 'director_id');
  const team = directorId === undefined ? undefined : teamOf(call, directorId);
  const ownership = textOf(request, 'ownership');
  const resellers = listOf(request, 'customer_indirect_partner_ids');
  const from = textOf(request, 'close_from');
  const to = textOf(request, 'close_to');
  return [
    managerIds && ((row) => managerIds.has(row.accountManagerId)),
    team && ((row) => team.has(row.accountManagerId)),
    ownership === undefined ? undefined : (row) => (row.indirectPartnerId === undefined) === (ownership === 'OWN'),
    resellers && ((row) => row.indirectPartnerId !== undefined && resellers.has(row.indirectPartnerId)),
    from === undefined ? undefined : (row) => row.expectedCloseDate >= from,
    to === undefined ? undefined : (row) => row.expectedCloseDate <= to,
  ];
}

function rangeTests(call: ConsoleCall): readonly (Test | undefined)[] {
  const { request } = call;
  const cents = (name: string): bigint | undefined => {
    const text = textOf(request, name);
    return text === undefined ? undefined : Amount.parse(text)?.cents;
  };
  const [from, to] = [timeOf(request, 'updated_from'), timeOf(request, 'updated_to')];
  const [least, most] = [cents('amount_from'), cents('amount_to')];
  return [
    from === undefined ? undefined : (row) => row.updatedAt >= from,
    to === undefined ? undefined : (row) => row.updatedAt <= to,
    least === undefined ? undefined : (row) => row.estimatedAmount >= least,
    most === undefined ? undefined : (row) => row.estimatedAmount <= most,
  ];
}

function listTests(call: ConsoleCall): readonly (Test | undefined)[] {
  const { request, now } = call;
  const name = textOf(request, 'name');
  const customerName = textOf(request, 'customer_name');
  const accountName = textOf(request, 'account_name');
  const stages = listOf(request, 'stage');
  const status = textOf(request, 'status');
  const customerIds = listOf(request, 'customer_ids');
  const overdue = request.query['overdue'];
  return [
    name === undefined ? undefined : (row) => row.name.includes(name),
    customerName === undefined ? undefined : (row) => row.customerName.startsWith(customerName),
    accountName === undefined ? undefined : (row) => row.accountName?.startsWith(accountName) === true,
    stages && ((row) => stages.has(row.stage)),
    status === undefined ? undefined : (row) => statusOf(row) === status,
    customerIds && ((row) => customerIds.has(row.customerId ?? '')),
    typeof overdue === 'boolean' ? (row) => isOverdue(row, now) === overdue : undefined,
  ];
}

function matching(call: ConsoleCall, tests: readonly (Test | undefined)[]): readonly Opportunity[] {
  const sent = tests.filter((test) => test !== undefined);
  return call.world.opportunities.ofOwner(call.ownerId).filter((row) => sent.every((passes) => passes(row)));
}

/** Rows that pass every filter of a list. */
export const listed = (call: ConsoleCall): readonly Opportunity[] =>
  matching(call, [...commonTests(call), ...rangeTests(call), ...listTests(call)]);

/** Rows that statistics count. */
export const counted = (call: ConsoleCall): readonly Opportunity[] => matching(call, commonTests(call));
