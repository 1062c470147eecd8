import { sum } from '../amount.js';
import type { BillLine, Bills } from './bills.js';
import { DAY, startOf, type Calendar, type Month } from './calendar.js';
import { wasResale, type Customer } from './customers.js';
import { OwnAccount, type CreditLine, type Movement, type PaymentChannel } from './own-accounts.js';
import { scramble } from './subscriptions.js';
import { tradeIdOf } from './trade-ids.js';

const HOUR = 3_600_000;
const RECHARGE_STEP = 10_000n;
const CHANNELS: readonly PaymentChannel['id'][] = ['1', '2', '5'];

export interface HistoryOptions {
  readonly bills: Bills;
  readonly calendar: Calendar;
}

/** The account of a referral customer after 13 months of bills: cash is paid in before it is spent, credit paid back. */
export function openOwnAccount(customer: Customer, { bills, calendar }: HistoryOptions): OwnAccount {
  const now = calendar.now.getTime();
  // Who came since the world began, or paid its partner until now, has neither paid in nor bought anything.
  if (customer.associatedAt >= now || wasResale(customer)) return new OwnAccount(customer.id, 0n);
  const months = calendar.months.map((month) => ({
    month,
    lines: bills.linesOf(customer, month).filter(({ at }) => at < now),
  }));
  const isOnCredit = months.some(({ lines }) => lines.some(({ payment }) => payment.credit !== 0n));
  const hasCredit = serialOf(customer) % 10 === 9 || isOnCredit;
  const account = new OwnAccount(customer.id, 0n, hasCredit ? creditLines(now) : []);
  playCash(account, customer, months);
  playCredit(account, months, calendar);
  return account;
}

interface MonthOfLines {
  readonly month: Month;
  /** Oldest first. */
  readonly lines: readonly BillLine[];
}

const serialOf = ({ id }: Customer): number => Number(id.slice(-9));

/** A permanent line, one for the coming months and one that ran out. */
function creditLines(now: number): CreditLine[] {
  const line = (cents: bigint, expiresAt?: number): CreditLine => ({ line: cents, balance: cents, expiresAt });
  return [line(20_000_000n), line(5_000_000n, now + 90 * DAY), line(1_000_000n, now - 30 * DAY)];
}

function playCash(account: OwnAccount, customer: Customer, months: readonly MonthOfLines[]): void {
  const spare = BigInt(scramble(serialOf(customer), 0) % 5_000_000);
  months.forEach(({ month, lines }, index) => {
    const needed = sum(lines, ({ payment }) => (payment.cash > 0n ? payment.cash : 0n));
    recharge(account, needed + (index === 0 ? spare : 0n) - account.balance, month);
    for (const line of lines) if (line.payment.cash !== 0n) account.post(spending(line, line.payment.cash));
  });
}

function recharge(account: OwnAccount, short: bigint, month: Month): void {
  if (short <= 0n) return;
  const serial = `${month}${account.ownerId.slice(-9)}`;
  account.post({
    kind: 'RECHARGE',
    tradeId: `RC${serial}`,
    cents: ((short + RECHARGE_STEP - 1n) / RECHARGE_STEP) * RECHARGE_STEP,
    at: startOf(month) + HOUR / 2,
    channel: { id: CHANNELS[Number(serial) % CHANNELS.length] ?? '1', no: `PAY${serial}` },
  });
}

const spending = (line: BillLine, cents: bigint): Movement => ({
  kind: cents > 0n ? 'DEDEUCT' : 'REFUND',
  tradeId: tradeIdOf(line),
  cents: -cents,
  at: line.at,
  line,
});

/** What a month took of the credit is paid back at the beginning of the next one. */
function playCredit(account: OwnAccount, months: readonly MonthOfLines[], { first, now }: Calendar): void {
  const serial = account.ownerId.slice(-9);
  const movements: Movement[] = account.creditLines.flatMap(({ line, expiresAt }, index) => {
    const granted: Movement = { kind: 'ADJUST', tradeId: `CR${serial}${index}`, cents: line, at: startOf(first) };
    if (expiresAt === undefined || expiresAt >= now.getTime()) return [granted];
    return [granted, { ...granted, kind: 'EXPIRED', cents: -line, at: expiresAt }];
  });
  for (const { month, lines } of months) {
    const onCredit = lines.filter(({ payment }) => payment.credit !== 0n);
    movements.push(...onCredit.map((line) => spending(line, line.payment.credit)));
    const cents = sum(onCredit, ({ payment }) => payment.credit);
    const paidBack: Movement = { kind: 'RECHARGE', tradeId: `PB${month}${serial}`, cents, at: startOf(month + 1) };
    if (paidBack.at >= now.getTime()) spendOf(account, cents);
    else if (cents > 0n) movements.push({ ...paidBack, channel: { id: '2', no: `PAY${month}${serial}` } });
  }
  for (const movement of movements.sort((a, b) => a.at - b.at)) account.postCredit(movement);
}

/** What is not paid back yet is missing on the permanent line, which is larger than any bill of a month. */
function spendOf({ creditLines: [permanent] }: OwnAccount, cents: bigint): void {
  if (permanent !== undefined) permanent.balance -= cents;
}
