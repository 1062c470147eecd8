import type { SandboxAnswer } from '../operation.js';
import { totalsOf, type Totals } from '../world/bill-groups.js';
import type { MonthlyRow } from '../world/bills.js';
import { cycleName, DAY, monthOf, startOf, type Month } from '../world/calendar.js';
import { isResale } from '../world/customers.js';
import { resourceIdOf } from '../world/subscriptions.js';
import { missing, present, type ConsoleCall } from './console-call.js';
import { listOf, pageOf, textOf } from './console-list.js';
import { iso, money, personOf } from './console-statistics.js';

const MODES = [1, 3, 11] as const;
const HOUR = 3_600_000;

/** 12:00 of Beijing on the 5th of the next month. */
const issuedAt = (month: Month): number => startOf(month + 1) + 4 * DAY + 12 * HOUR;

interface PartnerBill {
  readonly month: Month;
  readonly isIssued: boolean;
  readonly totals: Totals;
  readonly customers: number;
}

function billOf({ world, ownerId, now }: ConsoleCall, month: Month): PartnerBill {
  const months = world.customers
    .everOf(ownerId)
    .filter(isResale)
    .map((customer) => world.bills.linesOf(customer, month))
    .filter((lines) => lines.length > 0);
  return {
    month,
    isIssued: issuedAt(month) <= now.getTime(),
    totals: totalsOf(months.flat()),
    customers: months.length,
  };
}

const toBill = ({ month, isIssued, totals: { payable, payment }, customers }: PartnerBill): Record<string, unknown> =>
  present({
    cycle: cycleName(month),
    status: isIssued ? 'ISSUED' : 'PENDING',
    issued_at: isIssued ? iso(issuedAt(month)) : undefined,
    amount: money(payable),
    paid: money(payable - payment.debt),
    unpaid: money(payment.debt),
    customer_count: customers,
  });

/** ListPartnerBills: one of each month there is data of. */
export function listPartnerBills(call: ConsoleCall): SandboxAnswer {
  const { world, request } = call;
  const from = textOf(request, 'cycle_from') ?? '';
  const to = textOf(request, 'cycle_to') ?? '9999-12';
  const status = textOf(request, 'status');
  const bills = world.calendar.months
    .filter((month) => cycleName(month) >= from && cycleName(month) <= to)
    .map((month) => billOf(call, month))
    .filter(({ isIssued }) => status === undefined || (status === 'ISSUED') === isIssued);
  return pageOf(bills, request, {
    field: 'partner_bills',
    idOf: ({ month }) => cycleName(month),
    sortable: { cycle: ({ month }) => month },
    toWire: toBill,
  });
}

interface Line extends MonthlyRow {
  readonly totals: Totals;
}

function linesOf({ world, ownerId, request }: ConsoleCall, month: Month): readonly Line[] {
  const ids = listOf(request, 'customer_ids');
  const [service, mode, kind] = ['service_type', 'charge_mode', 'bill_type'].map((name) => textOf(request, name));
  const { bills, customers } = world;
  return customers
    .everOf(ownerId)
    .filter(({ id }) => ids === undefined || ids.has(id))
    .flatMap((customer) => MODES.flatMap((of) => bills.monthlyRows(customer, month, of)))
    .filter(
      ({ subscription, billType }) =>
        (service === undefined || subscription.product.service.code === service) &&
        (mode === undefined || subscription.mode === Number(mode)) &&
        (kind === undefined || billType === kind),
    )
    .map((row) => ({ ...row, totals: totalsOf(bills.linesOfRow(row)) }));
}

const idOf = ({ customer, subscription, month, billType }: Line): string =>
  [cycleName(month), customer.id.slice(-9), resourceIdOf(subscription), billType].join('.');

function toLine(line: Line): Record<string, unknown> {
  const { customer, subscription, billType, totals } = line;
  const { service, resource } = subscription.product;
  return present({
    id: idOf(line),
    ...personOf(customer),
    service_type: service.code,
    service_type_name: service.zh,
    resource_type: resource.code,
    resource_type_name: resource.zh,
    charge_mode: String(subscription.mode),
    bill_type: billType,
    amount: money(totals.payable),
    paid: money(totals.payable - totals.payment.debt),
    unpaid: money(totals.payment.debt),
  });
}

/** ListPartnerBillLines: what the bill of a month adds up. */
export function listPartnerBillLines(call: ConsoleCall): SandboxAnswer {
  const month = monthOf(call.request.path['cycle'] ?? '');
  if (!call.world.calendar.months.includes(month)) throw missing('bill');
  return pageOf(linesOf(call, month), call.request, {
    field: 'lines',
    idOf,
    sortable: { amount: ({ totals }) => Number(totals.payable), customer_id: ({ customer }) => customer.id },
    toWire: toLine,
  });
}
