import type { SandboxAnswer } from '../operation.js';
import { groupBy, totalsOf, type Totals } from '../world/bill-groups.js';
import type { BillLine } from '../world/bills.js';
import { cycleName, type Month } from '../world/calendar.js';
import { consumptionAsOf } from '../world/data-age.js';
import { WINDOW_OFFSET_DAYS } from '../world/holding-windows.js';
import { present, type ConsoleCall } from './console-call.js';
import { pageOf, textOf } from './console-list.js';
import {
  customerNames,
  cycleOf,
  cyclesOf,
  factsOf,
  iso,
  money,
  personOf,
  rankingOf,
  Sums,
  type CustomerMonth,
  type Fact,
} from './console-statistics.js';

const consumedIn = (call: ConsoleCall, months: readonly Month[]): readonly CustomerMonth[] =>
  factsOf(call, { months, asOf: consumptionAsOf(call.now), offsetDays: WINDOW_OFFSET_DAYS.CONSUMPTION });

const centsOfRefunds = (lines: readonly BillLine[]): bigint =>
  totalsOf(lines.filter(({ payable }) => payable < 0n)).payable;

/** coupons are no payment of the customer. */
const paidOf = ({ payable, payment }: Totals): bigint => payable - payment.coupon - payment.flexiPurchaseCoupon;

/** The key of a line in a split sum, and how that is called. */
type Group = (line: BillLine) => { readonly key: string; readonly name?: string };

const byService: Group = ({ subscription: { product } }) => ({ key: product.service.code, name: product.service.zh });

const GROUPS: Readonly<Record<string, Group>> = {
  SERVICE_TYPE: byService,
  CHARGE_MODE: ({ subscription: { mode } }) => ({ key: String(mode) }),
  REGION: ({ subscription: { region } }) => ({ key: region.code, name: region.zh }),
};

const paymentParts = ({ payment }: Totals) => ({
  cash: payment.cash,
  credit: payment.credit,
  coupon: payment.coupon,
  flexi_purchase_coupon: payment.flexiPurchaseCoupon,
  stored_value_card: payment.storedValueCard,
  bonus: 0n,
  arrears: payment.debt,
  adjustment: payment.writeOff,
});

const asMoney = (parts: Readonly<Record<string, bigint>>) =>
  Object.fromEntries(Object.entries(parts).map(([name, cents]) => [name, money(cents)]));

function paymentStatus({ payable, payment: { debt } }: Totals): string {
  if (debt === 0n) return 'PAID';
  return debt === payable ? 'UNPAID' : 'PARTLY_PAID';
}

interface Summary extends CustomerMonth {
  readonly lines: readonly BillLine[];
  readonly totals: Totals;
}

function toSummary({ request }: ConsoleCall, { customer, month, facts, lines, totals }: Summary) {
  const group = GROUPS[textOf(request, 'group_by') ?? ''] ?? byService;
  const managers = new Set(facts.flatMap(({ managerId }) => managerId ?? []));
  return present({
    ...personOf(customer),
    association_type: customer.associationType,
    cycle: cycleName(month),
    amount_due: money(totals.payable),
    amount_paid: money(paidOf(totals)),
    refund_amount: money(centsOfRefunds(lines)),
    saved: money(totals.discount),
    payment_status: paymentStatus(totals),
    parts: asMoney(paymentParts(totals)),
    groups: groupBy(lines, (line) => group(line).key).map((own) => ({
      ...group(own[0]),
      amount_due: money(totalsOf(own).payable),
      refund_amount: money(centsOfRefunds(own)),
    })),
    account_manager_ids: [...managers].sort(),
  });
}

/** ListConsumptionSummary: one row per customer of a cycle. */
export function listConsumptionSummary(call: ConsoleCall): SandboxAnswer {
  const hidesZero = call.request.query['hide_zero'] === true;
  const rows = consumedIn(call, [cycleOf(call, 'cycle')])
    .map((consumed): Summary => {
      const lines = consumed.facts.map(({ line }) => line);
      return { ...consumed, lines, totals: totalsOf(lines) };
    })
    .filter(({ totals }) => !hidesZero || totals.payable !== 0n);
  return pageOf(rows, call.request, {
    field: 'summaries',
    idOf: ({ customer }) => customer.id,
    sortable: { amount_due: ({ totals }) => Number(totals.payable), customer_id: ({ customer }) => customer.id },
    toWire: (row) => toSummary(call, row),
  });
}

function partsOf(view: string, facts: readonly Fact[]) {
  if (view !== 'ASSOCIATION_TYPE') {
    const parts = paymentParts(totalsOf(facts.map(({ line }) => line)));
    return Object.entries(parts).map(([name, cents]) => ({ key: name.toUpperCase(), amount: money(cents) }));
  }
  const sums = new Sums();
  for (const { line } of facts) sums.add(line.customer.associationType, line.payable);
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, cents]) => ({ key, amount: money(cents) }));
}

function sumsOf(view: string, facts: readonly Fact[]) {
  const lines = facts.map(({ line }) => line);
  const totals = totalsOf(lines);
  return {
    amount_due: money(totals.payable),
    amount_paid: money(paidOf(totals)),
    refund_amount: money(centsOfRefunds(lines)),
    saved: money(totals.discount),
    parts: partsOf(view, facts),
  };
}

type KeyOf = (fact: Fact) => string;

const DISTRIBUTIONS: Readonly<Record<string, KeyOf>> = {
  SERVICE_TYPE: ({ line }) => line.subscription.product.service.code,
  CHARGE_MODE: ({ line }) => String(line.subscription.mode),
  ASSOCIATION_TYPE: ({ line }) => line.customer.associationType,
  ACCOUNT_MANAGER: ({ managerId }) => managerId ?? '',
  CUSTOMER: ({ line }) => line.customer.id,
};

function distributionOf(call: ConsoleCall, facts: readonly Fact[]) {
  const dimension = textOf(call.request, 'group_by') ?? '';
  const keyOf = DISTRIBUTIONS[dimension];
  if (keyOf === undefined) return undefined;
  const [sums, services] = [new Sums(), new Map<string, string>()];
  for (const fact of facts) {
    sums.add(keyOf(fact), fact.line.payable);
    const { service } = fact.line.subscription.product;
    services.set(service.code, service.zh);
  }
  const names = { SERVICE_TYPE: (key: string) => ({ name: services.get(key) }), CUSTOMER: customerNames(call) };
  return rankingOf(call, sums, names[dimension as keyof typeof names]);
}

/** Where list price and amount due differ, largest first. */
const discountsOf = (lines: readonly BillLine[]) =>
  groupBy(lines, ({ subscription }) => subscription.product.service.code)
    .map((own) => ({ service: own[0].subscription.product.service, ...totalsOf(own) }))
    .filter(({ discount }) => discount !== 0n)
    .sort((a, b) => Number(b.discount - a.discount) || (a.service.code < b.service.code ? -1 : 1))
    .map(({ service, official, discount, payable }) => ({
      service_type: service.code,
      service_type_name: service.zh,
      list_amount: money(official),
      saved: money(discount),
      amount_due: money(payable),
    }));

/** ShowConsumptionStats: sums, the course of the months and one distribution. */
export function showConsumptionStats(call: ConsoleCall): SandboxAnswer {
  const months = cyclesOf(call);
  const consumed = consumedIn(call, months);
  const view = textOf(call.request, 'view') ?? '';
  const facts = consumed.flatMap((own) => own.facts);
  const series = months.flatMap((month) => {
    const own = consumed.filter((of) => of.month === month).flatMap((of) => of.facts);
    return own.length === 0 ? [] : [{ cycle: cycleName(month), ...sumsOf(view, own) }];
  });
  return {
    body: present({
      as_of: iso(consumptionAsOf(call.now)),
      totals: facts.length === 0 ? [] : [sumsOf(view, facts)],
      series,
      distribution: distributionOf(call, facts),
      discounts: discountsOf(facts.map(({ line }) => line)),
    }),
  };
}
