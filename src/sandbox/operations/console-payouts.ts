import { Amount } from '../amount.js';
import { Refusal, type SandboxAnswer } from '../operation.js';
import { cycleName } from '../world/calendar.js';
import { centsOf, nameOf } from '../world/incentive-book.js';
import { needsInvoice, type PayoutMethod } from '../world/payout-states.js';
import {
  applicableRows,
  invoiced,
  stateOf,
  type EligibleRow,
  type PayoutApplication,
  type PayoutInvoice,
} from '../world/payouts.js';
import {
  blocked,
  conflict,
  invalid,
  missing,
  present,
  recordChange,
  requireVersion,
  versioned,
  type ConsoleCall,
} from './console-call.js';
import { moneyOf, sumsOf } from './console-incentive-rows.js';
import { pageOf, textOf, timeOf } from './console-list.js';
import { applicationToWire } from './console-payout-rows.js';

const eligibleToWire = (row: EligibleRow): Record<string, unknown> =>
  present({
    id: row.id,
    period: cycleName(row.period),
    program_kind: row.kind,
    association_type: row.associationType,
    amount: moneyOf(row.cents, row.currency),
    frozen: row.frozen !== undefined,
    freeze_reason: row.frozen,
    allowed_methods: row.methods.map((method) => ({ method, invoice_required: needsInvoice(method) })),
    bill_ids: row.bills.map(({ id }) => id),
  });

/** ListIncentiveEligibility: filters period, association_type, frozen; what is frozen is in no sum. */
export function listIncentiveEligibility({ world, ownerId, request }: ConsoleCall): SandboxAnswer {
  const period = textOf(request, 'period');
  const type = textOf(request, 'association_type');
  const { frozen } = request.query;
  const { missing: lacking, hasOverdueBills } = world.payouts.standingOf(ownerId);
  const rows = world.payouts
    .eligible(ownerId)
    .filter((row) => period === undefined || cycleName(row.period) === period)
    .filter((row) => type === undefined || row.associationType === type)
    .filter((row) => typeof frozen !== 'boolean' || (row.frozen !== undefined) === frozen);
  const { body } = pageOf(rows, request, {
    field: 'eligibility',
    idOf: ({ id }) => id,
    sortable: {},
    toWire: eligibleToWire,
  });
  const applicable = sumsOf(
    rows.filter((row) => row.frozen === undefined),
    (row) => row,
  );
  return {
    body: {
      ...(body as object),
      applicable_amount: applicable,
      missing_certifications: lacking,
      has_overdue_bills: hasOverdueBills,
    },
  };
}

/** ListPayoutApplications: filters state, method, submitted_from/to, period. */
export function listPayoutApplications({ world, ownerId, request }: ConsoleCall): SandboxAnswer {
  const state = textOf(request, 'state');
  const method = textOf(request, 'method');
  const period = textOf(request, 'period');
  const from = timeOf(request, 'submitted_from') ?? -Infinity;
  const to = timeOf(request, 'submitted_to') ?? Infinity;
  const matches = [
    (application: PayoutApplication) => state === undefined || stateOf(application) === state,
    (application: PayoutApplication) => method === undefined || application.method === method,
    ({ submittedAt }: PayoutApplication) => submittedAt >= from && submittedAt <= to,
    ({ bills }: PayoutApplication) => period === undefined || bills.some((bill) => cycleName(bill.period) === period),
  ];
  return pageOf(
    world.payouts.applicationsOf(ownerId).filter((application) => matches.every((match) => match(application))),
    request,
    {
      field: 'applications',
      idOf: ({ id }) => id,
      sortable: { submitted_at: ({ submittedAt }) => submittedAt },
      toWire: applicationToWire,
    },
  );
}

const answered = (application: PayoutApplication): SandboxAnswer =>
  versioned(application.version, applicationToWire(application));

function applicationOf({ world, ownerId, request }: ConsoleCall): PayoutApplication {
  const application = world.payouts.applicationOf(ownerId, request.path['id'] ?? '');
  if (application === undefined) throw missing('payout application');
  return application;
}

export const showPayoutApplication = (call: ConsoleCall): SandboxAnswer => answered(applicationOf(call));

interface Wish {
  readonly scope: 'ALL' | 'IDS';
  readonly method: PayoutMethod;
  readonly ids?: readonly string[];
  readonly currency?: string;
}

const SETTLEMENT_CURRENCY = 'CNY';

/** The rows named, all of them open to the method. @throws Refusal naming what stands in the way. */
function namedRows(rows: readonly EligibleRow[], ids: readonly string[], method: PayoutMethod): readonly EligibleRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    if (row === undefined) throw missing('eligibility row');
    if (row.frozen === 'OVERDUE_BILLS') throw blocked('OVERDUE_BILLS', 'a bill is overdue');
    if (row.frozen !== undefined) throw blocked('FROZEN', `frozen: ${row.frozen}`);
    if (!row.methods.includes(method)) throw blocked('METHOD_NOT_ALLOWED', `allowed: ${row.methods.join(', ')}`);
    return row;
  });
}

function rowsOf({ world, ownerId }: ConsoleCall, wish: Wish): readonly EligibleRow[] {
  const { method, scope, ids, currency = SETTLEMENT_CURRENCY } = wish;
  if ((ids !== undefined) !== (scope === 'IDS')) throw invalid('ids', 'goes with scope IDS');
  const eligible = world.payouts.eligible(ownerId);
  const rows = ids === undefined ? applicableRows(eligible, method, currency) : namedRows(eligible, ids, method);
  if (rows.length === 0) throw blocked('NOTHING_APPLICABLE', 'nothing is applicable by this method');
  if (new Set(rows.map((row) => row.currency)).size > 1) throw blocked('CURRENCY_MIXED', 'one currency at a time');
  return rows;
}

/** CreatePayoutApplication: what is applied for is applicable no more. */
export function createPayoutApplication(call: ConsoleCall): SandboxAnswer {
  const { world, ownerId, now, request } = call;
  const wish = request.body as unknown as Wish;
  const [lacking] = world.payouts.standingOf(ownerId).missing;
  if (lacking !== undefined) {
    const details = [{ blocker: 'CERTIFICATION_REQUIRED', state: lacking }];
    throw new Refusal('CON.0422', `${lacking} has to be passed first`, details);
  }
  const application = world.payouts.apply(ownerId, rowsOf(call, wish), { method: wish.method, at: now.getTime() });
  recordChange(call, 'PayoutApplication', application, 'CREATED');
  return answered(application);
}

/** ShowPayoutInvoicingList. */
export function showPayoutInvoicingList(call: ConsoleCall): SandboxAnswer {
  const { applicationNo, bills, method, cents, currency } = applicationOf(call);
  if (!needsInvoice(method)) throw missing('invoicing list');
  const lines = bills.map((bill) => ({
    period: cycleName(bill.period),
    program_name: nameOf(bill),
    amount: moneyOf(centsOf(bill), currency),
  }));
  return {
    body: {
      application_no: applicationNo,
      recipient: '华为云计算技术有限公司',
      address: '贵州省贵安新区黔中大道交兴功路华为云数据中心 伙伴激励发票组',
      mailbox: 'partner-invoice@huaweicloud.example',
      lines,
      total: moneyOf(cents, currency),
    },
  };
}

type NewInvoice = Pick<PayoutInvoice, 'kind' | 'number'> & { code?: string; amount: string; issued_on: string };

function invoicesOf(call: ConsoleCall, application: PayoutApplication): readonly PayoutInvoice[] {
  const { world, ownerId, request } = call;
  const sent = request.body['invoices'] as readonly NewInvoice[];
  const names = sent.map(({ code = '', number }) => `${code} ${number}`);
  if (new Set(names).size < names.length) throw invalid('invoices', 'names an invoice twice');
  return sent.map(({ kind, code, number, amount, issued_on }) => {
    const cents = Amount.parse(amount)?.cents ?? 0n;
    if (cents <= 0n) throw invalid('amount', 'must be above zero');
    if (world.payouts.holderOf(ownerId, { code, number }) !== undefined) {
      throw new Refusal('CON.0411', `invoice ${number} is in ${application.applicationNo} or another application`);
    }
    return { kind, code, number, cents, issuedOn: issued_on, state: 'SUBMITTED' };
  });
}

/** AddPayoutInvoices: several to one application, none to two. */
export function addPayoutInvoices(call: ConsoleCall): SandboxAnswer {
  const { world, now } = call;
  const application = applicationOf(call);
  const state = stateOf(application);
  if (state !== 'PENDING_INVOICE') throw conflict(state, 'no invoice is waited for');
  requireVersion(call, application.version);
  const added = invoicesOf(call, application);
  const total = added.reduce((sum, { cents }) => sum + cents, invoiced(application));
  if (total > application.cents) throw blocked('INVOICE_AMOUNT_EXCEEDED', 'the invoices exceed the amount applied for');
  application.invoices.push(...added);
  if (total === application.cents) world.payouts.happen(application, 'RECEIVE_INVOICES', now.getTime());
  else application.version += 1;
  recordChange(call, 'PayoutApplication', application);
  return answered(application);
}

/** WithdrawPayoutApplication: its bills may be applied for again. */
export function withdrawPayoutApplication(call: ConsoleCall): SandboxAnswer {
  const { world, now } = call;
  const application = applicationOf(call);
  const state = stateOf(application);
  if (!world.payouts.mayHappen(application, 'WITHDRAW')) throw conflict(state, 'it is too late to withdraw');
  requireVersion(call, application.version);
  world.payouts.happen(application, 'WITHDRAW', now.getTime());
  recordChange(call, 'PayoutApplication', application);
  return answered(application);
}
