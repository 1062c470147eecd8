import { isResale } from '../../src/sandbox/world/customers.js';
import { monthOf } from '../../src/sandbox/world/calendar.js';
import { performanceAsOf } from '../../src/sandbox/world/data-age.js';
import type { World } from '../../src/sandbox/world/world.js';
import {
  allOf,
  askConsole,
  consoleRefusal,
  m,
  partnerApiLines,
  sumMoney,
  sumOfRanking,
  type ConsoleQuestion,
} from './console-world-support.js';
import { cents, CYCLE, PARTNER, sumOf, worldOf, type Row } from './world-support.js';

const CLOSED = '2026-02';
const MONTH = { cycle_from: CLOSED, cycle_to: CLOSED };
const YEAR = { cycle_from: '2025-04', cycle_to: CLOSED };

let world: World;
beforeEach(() => {
  world = worldOf({ customers: 80 });
});

const linesOf = (cycle: string, isIncluded: (line: Row) => boolean = () => true): readonly Row[] =>
  partnerApiLines(world, cycle).filter(isIncluded);

describe('performance', () => {
  const rows = (query: ConsoleQuestion['query'] = {}) =>
    allOf(world, 'ListPerformance', { query: { ...MONTH, ...query } });

  it('is the cash part of what was consumed, without services that earn none (R-171)', () => {
    const earning = linesOf(CLOSED, (line) => !line['service_type_code']!.includes('modelarts'));
    expect(sumMoney(rows().map(({ amount }) => amount))).toBe(sumOf(earning, 'cash_amount'));
    expect(rows({ eligible: false }).every(({ eligible }) => !eligible)).toBe(true);
    expect([...rows({ eligible: true }), ...rows({ eligible: false })]).toHaveLength(rows().length);
    expect(rows({ eligible: false }).length).toBeGreaterThan(0);
  });

  it.each([
    ['Tuesday: Monday’s is not there before Tuesday is over', '2026-03-17T08:00:00Z', '2026-03-15T16:00:00.000Z'],
    ['Wednesday: Monday’s is there', '2026-03-17T16:00:00Z', '2026-03-16T16:00:00.000Z'],
    ['Monday: Thursday’s is the last', '2026-03-16T08:00:00Z', '2026-03-12T16:00:00.000Z'],
    ['Sunday: Thursday’s is the last', '2026-03-15T08:00:00Z', '2026-03-12T16:00:00.000Z'],
  ])('is there after one working day; on a %s (R-172)', (_, now, asOf) => {
    expect(new Date(performanceAsOf(new Date(now))).toISOString()).toBe(asOf);
  });

  it('is ranked without losing a cent, and its board adds up its rows', () => {
    const board = askConsole(world, 'ShowPerformanceStats', { query: { ...MONTH, top: 2 } });
    const total = sumMoney(rows().map(({ amount }) => amount));
    expect(sumMoney(board.totals.map(({ amount }) => amount))).toBe(total);
    for (const ranking of ['account_managers', 'service_types', 'customers'] as const) {
      expect([ranking, sumOfRanking(board[ranking])]).toEqual([ranking, total]);
      expect(board[ranking].entries).toHaveLength(2);
    }
  });
});

describe('the customer board', () => {
  const board = (query: ConsoleQuestion['query'] = {}) =>
    askConsole(world, 'ShowCustomerStats', { query: { ...YEAR, ...query } });

  it('counts who is there, came, consumed and was lost month by month (R-191)', () => {
    const { series } = board();
    const own = world.customers.ofOwner(PARTNER.accountId);
    const consumers = (cycle: string) =>
      new Set(own.filter((one) => world.bills.linesOf(one, monthOf(cycle)).length > 0).map(({ id }) => id));
    expect(series.map(({ cycle, active }) => [cycle, active])).toEqual(
      series.map(({ cycle }) => [cycle, consumers(cycle).size]),
    );
    const before = ['2025-03', ...series.map(({ cycle }) => cycle)];
    expect(series.map(({ lost }) => lost)).toEqual(
      series.map(({ cycle }, index) => [...consumers(before[index]!)].filter((id) => !consumers(cycle).has(id)).length),
    );
    expect(series.slice(1).map((period) => period.total - period.new)).toEqual(
      series.slice(0, -1).map((period) => period.total),
    );
    expect(series.at(-1)!.total).toBe(
      own.filter(({ associatedAt }) => associatedAt < Date.parse('2026-02-28T16:00:00Z')).length,
    );
  });

  it('says nothing of who was lost in a month that is not over', () => {
    expect(board({ cycle_to: CYCLE }).series.at(-1)).not.toHaveProperty('lost');
  });

  it('counts for a manager who is his at the end of the month (R-065)', () => {
    const [period] = board({ cycle_from: CYCLE, cycle_to: CYCLE, account_manager_ids: [m(6)], windows: true }).series;
    expect(period!.total).toBe(world.organization.assignments.heldBy(m(6), 'CUSTOMER').size);
  });

  it('counts a customer no more that has left, and what it contributed still (R-062)', () => {
    const month = { cycle_from: CYCLE, cycle_to: CYCLE };
    const before = board(month);
    const consumed = before.contribution.entries[0]!;
    world.customers.leave(world.customers.get(consumed.key!)!);
    const after = board(month);
    expect(after.series[0]!.total).toBe(before.series[0]!.total - 1);
    expect(after.contribution).toEqual(before.contribution);
  });

  it('ranks what customers contribute without losing a cent (R-191)', () => {
    const { totals, contribution } = board({ top: 4 });
    expect(sumOfRanking(contribution)).toBe(sumMoney(totals));
    expect(contribution.entries).toHaveLength(4);
  });
});

describe('the bills of the partner', () => {
  const bills = (query: ConsoleQuestion['query'] = {}) => allOf(world, 'ListPartnerBills', { query });

  it('agree with the monthly bills of reseller-model customers to the cent, line by line (R-169)', () => {
    const [bill] = bills({ cycle_from: CLOSED, cycle_to: CLOSED });
    const resale = new Set(world.customers.all.filter(isResale).map(({ id }) => id));
    const lines = linesOf(CLOSED, (line) => resale.has(line['customer_id']!));
    expect(cents(bill!.amount.amount)).toBe(sumOf(lines, 'payment_amount'));
    expect(cents(bill!.unpaid.amount)).toBe(sumOf(lines, 'debt_amount'));
    expect(cents(bill!.paid.amount) + cents(bill!.unpaid.amount)).toBe(cents(bill!.amount.amount));
    const own = allOf(world, 'ListPartnerBillLines', { path: { cycle: CLOSED } });
    expect(sumMoney(own.map(({ amount }) => amount))).toBe(cents(bill!.amount.amount));
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
  });

  it('still hold the lines of customers that have left since (R-062)', () => {
    const before = bills();
    const [line] = allOf(world, 'ListPartnerBillLines', { path: { cycle: CLOSED } });
    world.customers.leave(world.customers.get(line!.customer_id)!);
    expect(bills()).toEqual(before);
    expect(allOf(world, 'ListPartnerBillLines', { path: { cycle: CLOSED } })[0]).toEqual(line);
  });

  it('are issued by 12:00 of Beijing on the 5th of the next month (R-169)', () => {
    const stateAt = (now: string) =>
      askConsole(worldOf({ customers: 3, now: new Date(now) }), 'ListPartnerBills', {
        query: { cycle_from: CLOSED, cycle_to: CLOSED },
      }).partner_bills[0];
    expect(stateAt('2026-03-05T03:59:59Z')).toMatchObject({ status: 'PENDING' });
    expect(stateAt('2026-03-05T03:59:59Z')).not.toHaveProperty('issued_at');
    expect(stateAt('2026-03-05T04:00:00Z')).toMatchObject({ status: 'ISSUED', issued_at: '2026-03-05T04:00:00.000Z' });
    expect(bills({ status: 'PENDING' }).map(({ cycle }) => cycle)).toEqual([CYCLE]);
  });

  it('are for members with the item, and no account manager (R-170)', () => {
    const mayRead = [1, 2, 3, 4, 6, 14, 15].filter((serial) => {
      try {
        return askConsole(world, 'ListPartnerBills', { as: m(serial) }).total_count > 0;
      } catch {
        return false;
      }
    });
    expect(mayRead).toEqual([1, 2]);
  });

  it('are not found for a cycle without one', () => {
    expect(consoleRefusal(world, 'ListPartnerBillLines', { path: { cycle: '2020-01' } })).toBe('CON.0404');
  });

  it('narrow their lines', () => {
    const own = (query: ConsoleQuestion['query'] = {}) =>
      allOf(world, 'ListPartnerBillLines', { path: { cycle: CLOSED }, query });
    const [first] = own();
    const filters = [
      ['service_type', 'service_type'],
      ['charge_mode', 'charge_mode'],
      ['bill_type', 'bill_type'],
      ['customer_ids', 'customer_id'],
    ] as const;
    for (const [filter, field] of filters) {
      const found = own({ [filter]: first![field] });
      expect([filter, found]).toEqual([filter, own().filter((line) => line[field] === first![field])]);
    }
  });
});
