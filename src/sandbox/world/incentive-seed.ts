import { DAY, dayAt, dayEnd, daysIn, monthAt, startOf, type Calendar, type Month } from './calendar.js';
import { isResale, type Customer, type CustomerBook } from './customers.js';
import type { IncentiveBill, IncentiveBook } from './incentive-book.js';
import { PROGRAMS, type IncentiveProgram } from './incentive-programs.js';
import { RESELLER_IDS } from './organization-members.js';
import type { Random } from './random.js';

export interface IncentiveSeed {
  readonly partnerId: string;
  readonly customers: CustomerBook;
  readonly calendar: Calendar;
  readonly random: Random;
}

/** How many customers of each kind earn, however many there are. */
const EARNERS = { PARTNER: 60, RESELLER: 20, OF_RESELLERS: 8 };
/** The first customers, which tests and examples count on, earn with every program in every month. */
const FIXED = 9;
const MONTHS = 10;
/** what resale customers earned before this month has other payout options; one row is left from then. */
const LONG_AGO = 2023 * 12 + 8;

const CHARGE_MODES = ['1', '3', '3', '10', '11'] as const;

/** Earnings of the last months, and the bills they are on, in the state that their age brings. */
export function seedIncentives(book: IncentiveBook, seed: IncentiveSeed): void {
  const { partnerId, customers } = seed;
  const firstOf = (ownerId: string, count: number): readonly Customer[] =>
    customers.all.filter((customer) => customer.ownerId === ownerId).slice(0, count);
  for (const customer of firstOf(partnerId, EARNERS.PARTNER)) earnMonthly(book, partnerId, customer, seed);
  for (const resellerId of RESELLER_IDS) {
    for (const customer of firstOf(resellerId, EARNERS.RESELLER)) earnMonthly(book, resellerId, customer, seed);
    for (const customer of firstOf(resellerId, EARNERS.OF_RESELLERS)) earnMonthly(book, partnerId, customer, seed);
  }
  for (const bill of book.bills.values()) age(bill, seed);
}

function earnMonthly(book: IncentiveBook, ownerId: string, customer: Customer, seed: IncentiveSeed): void {
  const { random, calendar } = seed;
  const programs = PROGRAMS.filter(({ associationTypes }) => associationTypes.includes(customer.associationType));
  const isFixed = Number(customer.id.slice(1)) <= FIXED;
  const first = Math.max(monthAt(customer.associatedAt) + 1, calendar.current - MONTHS + 1);
  for (let month = first; month <= calendar.current; month += 1) {
    for (const program of programs) {
      if (isFixed || random.next() < 0.35) earn(book, ownerId, { customer, program, month, seed });
    }
  }
  const [program] = programs;
  if (isFixed && isResale(customer) && program) earn(book, ownerId, { customer, program, month: LONG_AGO, seed });
}

interface Earning {
  readonly customer: Customer;
  readonly program: IncentiveProgram;
  readonly month: Month;
  readonly seed: IncentiveSeed;
}

function earn(book: IncentiveBook, ownerId: string, { customer, program, month, seed }: Earning): void {
  const { random, calendar } = seed;
  const base = BigInt(random.int(100_000, 8_000_000));
  const serial = random.int(0, 999_999).toString().padStart(6, '0');
  const chargeMode = random.pick(CHARGE_MODES);
  const place = random.next();
  // Today is not counted yet.
  const days = month === calendar.current ? dayAt(calendar.now.getTime()) - dayAt(startOf(month)) : daysIn(month);
  const occurredAt = startOf(month) + Math.floor((days * DAY * place) / 1000) * 1000;
  if (days === 0) return;
  book.earn(ownerId, program, {
    customer,
    occurredAt,
    orderNo:
      chargeMode === '3'
        ? undefined
        : `CS${new Date(occurredAt).toISOString().slice(2, 10).replaceAll('-', '')}${serial}`,
    productType: random.pick(program.productTypes),
    chargeMode,
    base,
    cents: (base * program.rate) / 10_000n,
  });
}

/** R-179 by months since the period: estimated, then waiting for the partner, then on its way. */
function age(bill: IncentiveBill, { calendar }: IncentiveSeed): void {
  const now = calendar.now.getTime();
  const months = calendar.current - bill.period;
  if (months === 0) return;
  if (months === 1) {
    bill.status = 'PENDING_CONFIRMATION';
    bill.confirmBy = dayEnd(now + 6 * DAY);
    return;
  }
  bill.status = 'ISSUING';
  bill.confirmedAt = startOf(bill.period + 1) + 12 * DAY;
  bill.confirmedBy = bill.program.kind === 'REVENUE' ? 'PARTNER' : 'SYSTEM';
  // the whole cycle waits for its spending to be paid, and what was bought on credit for its repayment.
  if (months === 3) bill.frozen = 'UNPAID_SPENDING';
  if (months === 4 && bill.program.onCredit) bill.frozen = 'CREDIT_UNPAID';
}
