import { NOTHING } from './bill-payments.js';
import { DAY, monthAt, type Month } from './calendar.js';
import { centsOfPeriod, PRODUCTS, type Product } from './catalogue.js';
import type { Customer } from './customers.js';
import { itemsOf } from './order-items.js';
import { newOrder, unpaid, type Order, type OrderLine, type OrderStatus, type OrderType, type Term } from './orders.js';
import { type PeriodResource } from './period-resources.js';
import { REGIONS, type Region } from './services.js';
import { tradeIdIn } from './trade-ids.js';
import { drawFor, isExemplary, trialOf, type Trial } from './trials.js';

interface Plan {
  /** Marks the order's id. */
  readonly letter: string;
  readonly type: OrderType;
  readonly status: OrderStatus;
  readonly hoursAgo: number;
  /** How many orders are combined. */
  readonly parts?: number;
}

/** One of every kind that no money was paid for. */
const PLANS: readonly Plan[] = [
  { letter: 'A', type: 1, status: 6, hoursAgo: 26 },
  { letter: 'B', type: 1, status: 6, hoursAgo: 47, parts: 3 },
  { letter: 'C', type: 2, status: 6, hoursAgo: 4 },
  { letter: 'D', type: 1, status: 4, hoursAgo: 480 },
  // Its seven days are over.
  { letter: 'E', type: 1, status: 6, hoursAgo: 215 },
  { letter: 'F', type: 1, status: 1, hoursAgo: 6 },
  { letter: 'G', type: 1, status: 9, hoursAgo: 31 },
  { letter: 'H', type: 3, status: 3, hoursAgo: 2 },
];
const SHARE_WITH_ORDERS = 4;

/** How far back these orders go. */
export const OLDEST_OTHER = 81 * DAY;

interface Circumstances {
  readonly now: Date;
  readonly resourcesOf: (customer: Customer) => readonly PeriodResource[];
  /** The only month they are wanted of. */
  readonly month?: Month;
}

/** Orders of which no bill tells: not paid yet, never paid, or free. */
export function otherOrdersOf(customer: Customer, circumstances: Circumstances): readonly Order[] {
  const { now, month } = circumstances;
  const planned = plansFor(customer).flatMap((plan) => plannedOrder(plan, customer, circumstances) ?? []);
  const trial = trialOf(customer, now);
  const isWanted = trial !== undefined && (month === undefined || monthAt(trial.from) === month);
  return isWanted ? [trialOrder(customer, trial), ...planned] : planned;
}

function plansFor(customer: Customer): readonly Plan[] {
  if (isExemplary(customer)) return PLANS;
  const draw = drawFor(customer, 2);
  const plan = PLANS[(draw >>> 8) % PLANS.length];
  return plan !== undefined && draw % SHARE_WITH_ORDERS === 0 ? [plan] : [];
}

function plannedOrder(plan: Plan, customer: Customer, circumstances: Circumstances): Order | undefined {
  const createdAt = createdAtOf(plan, customer, circumstances.now);
  const { month = monthAt(createdAt) } = circumstances;
  if (createdAt <= customer.associatedAt || monthAt(createdAt) !== month) return undefined;
  const rest = { customer, type: plan.type, status: plan.status, createdAt };
  const id = tradeIdIn(customer, month, plan.letter);
  const { parts: count = 0 } = plan;
  const parts = Array.from({ length: count }, (_, index) =>
    newOrder({
      ...rest,
      id: `${id}-${index + 1}`,
      lines: purchaseLines(customer, labelOf(plan) + 100 * (index + 1)),
      wholeId: id,
    }),
  );
  const lines = count > 0 ? parts.flatMap((part) => part.lines) : linesOf(plan, customer, circumstances);
  return lines.length === 0 ? undefined : newOrder({ ...rest, id, lines, parts });
}

const labelOf = ({ letter }: Plan): number => letter.charCodeAt(0);

function createdAtOf(plan: Plan, customer: Customer, now: Date): number {
  const seconds = plan.hoursAgo * 3_600 + (drawFor(customer, labelOf(plan)) % 3_600);
  return (Math.floor(now.getTime() / 1000) - seconds) * 1000;
}

function linesOf(plan: Plan, customer: Customer, { resourcesOf }: Circumstances): readonly OrderLine[] {
  const { type } = plan;
  if (type === 1) return purchaseLines(customer, labelOf(plan));
  const running = resourcesOf(customer).filter(({ status, isTrial }) => status === 2 && !isTrial);
  const [first] = running;
  if (type === 2) return first === undefined ? [] : renewalLines(first, { unit: 2, count: 3 });
  // A change at no extra price, of another resource than the one to be renewed.
  const last = running.at(-1);
  if (last === undefined || last === first) return [];
  return [unpaid(last.items[0], { unit: 2, count: 1 }, { official: 0n, payable: 0n })];
}

const TERMS: readonly Term[] = [
  { unit: 2, count: 1 },
  { unit: 2, count: 3 },
  { unit: 2, count: 6 },
  { unit: 3, count: 1 },
];

const SOLD_BY_MONTH = PRODUCTS.filter(({ periods }) => periods[2] !== undefined && periods[3] !== undefined);

function purchaseLines(customer: Customer, label: number): readonly OrderLine[] {
  const region = customer.subscriptions[0]?.region ?? REGIONS[0];
  if (region === undefined) return [];
  const salt = drawFor(customer, label);
  const product = SOLD_BY_MONTH[salt % SOLD_BY_MONTH.length];
  const term = TERMS[(salt >>> 8) % TERMS.length];
  if (product === undefined || term === undefined) return [];
  const size = product.size === undefined ? 1 : product.size.least;
  const price = listPrice({ product, region, size }, term);
  const [main, ...attached] = itemsOf({ product, region, size, salt });
  return [
    unpaid(main, term, { official: price, payable: price }),
    ...attached.map((item) => unpaid(item, term, { official: 0n, payable: 0n })),
  ];
}

/** Cents of a whole term. */
const listPrice = (
  { product, region, size }: { readonly product: Product; readonly region: Region; readonly size: number },
  { unit, count }: Term,
): bigint => BigInt((centsOfPeriod(product, unit, region) ?? 0) * size * count);

/** What is renewed costs what it cost. */
export function renewalLines({ items: [main, ...attached] }: PeriodResource, term: Term): readonly OrderLine[] {
  const price = listPrice({ ...main, size: main.size ?? 1 }, term);
  return [
    unpaid(main, term, { official: price, payable: price }),
    ...attached.map((item) => unpaid(item, term, { official: 0n, payable: 0n })),
  ];
}

/** The partner had it set up for the customer. */
function trialOrder(customer: Customer, { items, from, to }: Trial): Order {
  const free = { official: 0n, payable: 0n, payment: NOTHING, refund: undefined };
  const term: Term = { unit: 2, count: 1 };
  const lines = items.map((item) => ({ item, term, validity: { from, to }, ...free }));
  const id = tradeIdIn(customer, monthAt(from), 'T');
  return {
    ...newOrder({ id, customer, type: 13, status: 5, createdAt: from, lines }),
    paidAt: from,
    createdBy: 'AGENT',
  };
}
