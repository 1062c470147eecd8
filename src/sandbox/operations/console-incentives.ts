import type { SandboxAnswer } from '../operation.js';
import { cycleName } from '../world/calendar.js';
import { feedbackState, nameOf, type IncentiveBill, type IncentiveDetail } from '../world/incentive-book.js';
import { conflict, missing, recordChange, requireVersion, versioned, type ConsoleCall } from './console-call.js';
import {
  billToWire,
  calculationOf,
  detailToWire,
  holderNameOf,
  holderOf,
  presentHolderOf,
  resellerOf,
  sumsOf,
} from './console-incentive-rows.js';
import { managerIdsOf, pageOf, textOf } from './console-list.js';

type Test<Row> = (row: Row) => boolean;

/**
 * The details of the managers named: what happened while they held the customer, and without `windows` also the rest of the
 * history of the customers they hold now.
 */
export function inScope(call: ConsoleCall): Test<IncentiveDetail> {
  const managerIds = managerIdsOf(call);
  if (managerIds === undefined) return () => true;
  const isNamed = (id: string | undefined): boolean => id !== undefined && managerIds.has(id);
  if (call.request.query['windows'] === true) return (detail) => isNamed(holderOf(call, detail));
  return (detail) => isNamed(holderOf(call, detail)) || isNamed(presentHolderOf(call, detail));
}

/** Text filters of R-176: names match from their first character, everything else as a whole. */
const EQUAL: Readonly<Record<string, (detail: IncentiveDetail) => string | undefined>> = {
  period: ({ bill }) => cycleName(bill.period),
  order_no: ({ orderNo }) => orderNo,
  product_type: ({ productType }) => productType,
  association_type: ({ bill }) => bill.associationType,
  charge_mode: ({ chargeMode }) => chargeMode,
  status: ({ bill }) => bill.status,
  bill_id: ({ bill }) => bill.id,
  data_id: ({ id }) => id,
  feedback_state: ({ feedback }) => feedbackState(feedback),
};
const BEGINNING: Readonly<Record<string, (detail: IncentiveDetail, call: ConsoleCall) => string | undefined>> = {
  program_name: ({ bill }) => nameOf(bill),
  account_manager_name: (detail, call) => holderNameOf(call, detail),
  customer_name: ({ customer }) => customer.name,
  account_name: ({ customer }) => customer.accountName,
  indirect_partner_name: (detail, call) => resellerOf(call, detail)?.name,
};

function filtersOf(call: ConsoleCall): readonly Test<IncentiveDetail>[] {
  const { request } = call;
  const { year } = request.query;
  const equal = Object.entries(EQUAL).map(([name, valueOf]): Test<IncentiveDetail> => {
    const wanted = textOf(request, name);
    return (detail) => wanted === undefined || valueOf(detail) === wanted;
  });
  const beginning = Object.entries(BEGINNING).map(([name, valueOf]): Test<IncentiveDetail> => {
    const wanted = textOf(request, name);
    return (detail) => wanted === undefined || valueOf(detail, call)?.startsWith(wanted) === true;
  });
  const ofYear: Test<IncentiveDetail> = ({ bill }) => year === undefined || Math.floor(bill.period / 12) === year;
  return [inScope(call), ofYear, ...equal, ...beginning];
}

/** ListIncentiveDetails: filters of R-176, with the sum of what they leave. */
export function listIncentiveDetails(call: ConsoleCall): SandboxAnswer {
  const { world, ownerId, request } = call;
  const filters = filtersOf(call);
  const rows = world.incentives.detailsOf(ownerId).filter((detail) => filters.every((passes) => passes(detail)));
  const { body } = pageOf(rows, request, {
    field: 'incentive_details',
    idOf: ({ id }) => id,
    sortable: {
      period: ({ bill }) => bill.period,
      amount: ({ cents }) => Number(cents),
      order_no: ({ orderNo }) => orderNo ?? '',
    },
    toWire: (detail) => detailToWire(call, detail),
    endless: true,
  });
  const total = sumsOf(rows, ({ cents, bill }) => ({ cents, currency: bill.program.currency }));
  return { body: { ...(body as object), total_amount: total } };
}

type Body = Readonly<Record<string, unknown>>;

/** What belongs in a file: nothing of customers that none of the named managers holds any more. */
export function listExportedIncentiveDetails(call: ConsoleCall): SandboxAnswer {
  const { request, world, ownerId } = call;
  const answer = listIncentiveDetails(call);
  const managerIds = managerIdsOf(call);
  if (managerIds === undefined) return answer;
  const body = answer.body as Body & { readonly incentive_details: readonly (Body & { readonly id: string })[] };
  const known = new Set(
    world.incentives
      .detailsOf(ownerId)
      .filter((detail) => managerIds.has(presentHolderOf(call, detail) ?? ''))
      .map(({ id }) => id),
  );
  const namesCustomer = textOf(request, 'customer_name') !== undefined || textOf(request, 'account_name') !== undefined;
  const rows = body.incentive_details
    .filter(({ id }) => !namesCustomer || known.has(id))
    .map((row) => (known.has(row.id) ? row : withoutCustomer(row)));
  return { ...answer, body: { ...body, total_count: rows.length, incentive_details: rows } };
}

const withoutCustomer = ({ customer_id: _id, customer_name: _name, account_name: _account, ...row }: Body): Body => row;

/** CreateIncentiveFeedback: one doubt at a time. */
export function createIncentiveFeedback(call: ConsoleCall): SandboxAnswer {
  const { world, ownerId, now, request } = call;
  const detail = world.incentives.detailOf(ownerId, request.path['id'] ?? '');
  if (detail === undefined) throw missing('incentive detail');
  if (feedbackState(detail.feedback) === 'SUBMITTED')
    throw conflict('SUBMITTED', 'an earlier text waits for its answer');
  detail.feedback = { text: String(request.body['text']), submittedAt: now.getTime() };
  recordChange(call, 'IncentiveDetail', { id: detail.id, version: 1 });
  return { body: detailToWire(call, detail) };
}

/** ListIncentiveBills: filters period, program_name, status, frozen. */
export function listIncentiveBills({ world, ownerId, request }: ConsoleCall): SandboxAnswer {
  const period = textOf(request, 'period');
  const program = textOf(request, 'program_name') ?? '';
  const status = textOf(request, 'status');
  const { frozen } = request.query;
  const matches: readonly Test<IncentiveBill>[] = [
    (bill) => period === undefined || cycleName(bill.period) === period,
    (bill) => nameOf(bill).startsWith(program),
    (bill) => status === undefined || bill.status === status,
    (bill) => typeof frozen !== 'boolean' || (bill.frozen !== undefined) === frozen,
  ];
  return pageOf(
    world.incentives.billsOf(ownerId).filter((bill) => matches.every((match) => match(bill))),
    request,
    { field: 'bills', idOf: ({ id }) => id, sortable: { period: (bill) => bill.period }, toWire: billToWire },
  );
}

function billOf({ world, ownerId, request }: ConsoleCall): IncentiveBill {
  const bill = world.incentives.billOf(ownerId, request.path['id'] ?? '');
  if (bill === undefined) throw missing('incentive bill');
  return bill;
}

const answered = (bill: IncentiveBill): SandboxAnswer =>
  versioned(bill.version, { ...billToWire(bill), calculation: calculationOf(bill) });

export const showIncentiveBill = (call: ConsoleCall): SandboxAnswer => answered(billOf(call));

/** ConfirmIncentiveBill: a confirmed bill stays as it is, whoever confirmed it. */
export function confirmIncentiveBill(call: ConsoleCall): SandboxAnswer {
  const { world, ownerId, now } = call;
  const bill = billOf(call);
  if (bill.status === 'ISSUING' || bill.status === 'ISSUED') return answered(bill);
  if (bill.status !== 'PENDING_CONFIRMATION') throw conflict(bill.status, 'an estimate cannot be confirmed');
  requireVersion(call, bill.version);
  bill.status = 'ISSUING';
  bill.confirmedAt = now.getTime();
  bill.confirmedBy = 'PARTNER';
  bill.confirmBy = undefined;
  bill.version += 1;
  const drawnUp = world.payouts.drawUp(ownerId, now.getTime());
  recordChange(call, 'IncentiveBill', bill);
  if (drawnUp !== undefined) recordChange(call, 'PayoutApplication', drawnUp, 'CREATED');
  return answered(bill);
}
