import fc from 'fast-check';
import { consumptionAsOf } from '../../src/sandbox/world/data-age.js';
import { managerAt } from '../../src/sandbox/world/holding-windows.js';
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
import { b, c, cents, CYCLE, NOW, PARTNER, sumOf, worldOf, type Row } from './world-support.js';

const CLOSED = '2026-02';
const YEAR = { cycle_from: '2025-04', cycle_to: CLOSED };
const MANAGERS = [6, 7, 8, 9, 10, 11, 12, 13, 14].map(m);

let world: World;
beforeEach(() => {
  world = worldOf({ customers: 80 });
});

const summaries = (query: ConsoleQuestion['query'] = {}) =>
  allOf(world, 'ListConsumptionSummary', { query: { hide_zero: false, ...query } });
const linesOf = (cycle: string, isIncluded: (line: Row) => boolean = () => true): readonly Row[] =>
  partnerApiLines(world, cycle).filter(isIncluded);

describe('the consumption summary', () => {
  it('agrees with the bill lines of each customer to the cent', () => {
    const rows = summaries({ cycle: CLOSED });
    for (const row of rows) {
      const lines = linesOf(CLOSED, ({ customer_id }) => customer_id === row.customer_id);
      expect([row.customer_id, cents(row.amount_due.amount)]).toEqual([
        row.customer_id,
        sumOf(lines, 'payment_amount'),
      ]);
      expect(cents(row.saved.amount)).toBe(sumOf(lines, 'official_discount_amount'));
      const refunds = lines.filter((line) => cents(line['payment_amount']) < 0n);
      expect(cents(row.refund_amount.amount)).toBe(sumOf(refunds, 'payment_amount'));
      const { parts } = row;
      for (const [part, field] of [
        ['cash', 'cash_amount'],
        ['coupon', 'coupon_amount'],
        ['flexi_purchase_coupon', 'flexipurchase_coupon_amount'],
        ['arrears', 'debt_amount'],
        ['adjustment', 'writeoff_amount'],
      ] as const) {
        expect([part, cents(parts[part].amount)]).toEqual([part, sumOf(lines, field)]);
      }
    }
    expect(new Set(rows.map((row) => row.customer_id))).toEqual(
      new Set(linesOf(CLOSED).map((line) => line['customer_id'])),
    );
    expect(rows.length).toBeGreaterThan(30);
  });

  it('is due as the sum of its parts and of its groups, and paid less coupons (R-165, R-166)', () => {
    const rows = summaries({ cycle: CLOSED });
    for (const { amount_due, amount_paid, parts, groups } of rows) {
      const due = cents(amount_due.amount);
      expect(sumMoney(Object.values(parts))).toBe(due);
      expect(sumMoney(groups.map((group) => group.amount_due))).toBe(due);
      const coupons = cents(parts.coupon.amount) + cents(parts.flexi_purchase_coupon.amount);
      expect(cents(amount_paid.amount)).toBe(due - coupons);
    }
    expect(rows.some(({ parts }) => parts.coupon.amount !== '0.00')).toBe(true);
  });

  it('still tells what a customer consumed that has left since (R-062)', () => {
    const before = summaries({ cycle: CLOSED });
    const customer = world.customers.get(before[0]!.customer_id)!;
    world.customers.leave(customer);
    expect(summaries({ cycle: CLOSED })).toEqual(before);
  });

  it('leaves out zero rows unless told otherwise (R-163)', () => {
    const hidden = allOf(world, 'ListConsumptionSummary', { query: { cycle: CLOSED } });
    const shown = summaries({ cycle: CLOSED });
    expect(hidden).toEqual(shown.filter((row) => row.amount_due.amount !== '0.00'));
  });

  it('tells the current cycle up to a day that is complete, and no further (R-162)', () => {
    const asOf = consumptionAsOf(NOW);
    expect(new Date(asOf).toISOString()).toBe('2026-03-15T16:00:00.000Z');
    const known = linesOf(CYCLE, (line) => Date.parse(line['consume_time']!) < asOf);
    const due = sumMoney(summaries({ cycle: CYCLE }).map((row) => row.amount_due));
    expect(due).toBe(sumOf(known, 'payment_amount'));
    expect(due).not.toBe(sumOf(linesOf(CYCLE), 'payment_amount'));
  });

  it('is refused for a month that is kept no more or has not begun (R-160)', () => {
    for (const cycle of ['2024-08', '2026-04']) {
      expect(consoleRefusal(world, 'ListConsumptionSummary', { query: { cycle } })).toBe('CON.0100');
    }
    expect(summaries({ cycle: '2024-09' })).toEqual([]);
  });

  it('is sorted by what is due', () => {
    const due = (sort: string) => summaries({ cycle: CLOSED, sort }).map((row) => Number(row.amount_due.amount));
    expect(due('amount_due:desc')).toEqual(due('amount_due:asc').toReversed());
    expect(due('amount_due:asc')).toEqual(due('amount_due:asc').toSorted((x, y) => x - y));
  });
});

describe('the windows of account managers', () => {
  const attributed = (line: Row): string | undefined => line['account_manager_id'];

  it('cut consumption to the periods in which each held the customer (R-065, R-069, R-070)', () => {
    for (const manager of MANAGERS) {
      const rows = summaries({ cycle: CLOSED, account_manager_ids: [manager], windows: true });
      const lines = linesOf(CLOSED, (line) => attributed(line) === manager);
      expect(sumMoney(rows.map((row) => row.amount_due))).toBe(sumOf(lines, 'payment_amount'));
      expect(rows.every(({ account_manager_ids }) => account_manager_ids.join() === manager)).toBe(true);
    }
  });

  it('keep what a manager earned with customers that have left him since (Q-3)', () => {
    const { assignments } = world.organization;
    const before = summaries({ cycle: CLOSED, account_manager_ids: [m(6)], windows: true });
    const held = before.find((row) => assignments.openOf(row.customer_id)?.managerId === m(6))!;
    assignments.close(held.customer_id, NOW.getTime());
    expect(summaries({ cycle: CLOSED, account_manager_ids: [m(6)], windows: true })).toEqual(before);
  });

  it('of a team are the union of its managers’ own (R-072, Q-2)', () => {
    const team = world.organization.teamOf(m(4)).map(({ id }) => id);
    const rows = summaries({ cycle: CLOSED, account_manager_ids: team, windows: true });
    const lines = linesOf(CLOSED, (line) => team.includes(attributed(line) ?? ''));
    expect(sumMoney(rows.map((row) => row.amount_due))).toBe(sumOf(lines, 'payment_amount'));
    const filtered = summaries({ cycle: CLOSED, director_id: m(4) });
    expect(filtered).toEqual(rows);
  });

  it('begin with performance on the day after the assignment, of Beijing, and with consumption at once (R-069, R-071)', () => {
    const from = Date.parse('2026-02-10T03:00:00Z');
    const held = [{ managerId: 'm1', from, to: undefined }];
    const nextDay = Date.parse('2026-02-10T16:00:00Z');
    expect([from - 1, from, nextDay - 1, nextDay].map((time) => managerAt(held, time))).toEqual([
      undefined,
      ...['m1', 'm1', 'm1'],
    ]);
    expect([from, nextDay - 1, nextDay].map((time) => managerAt(held, time, 1))).toEqual([undefined, undefined, 'm1']);
  });

  it('name nobody for an unknown filter, and refuse an unknown scope (R-036)', () => {
    expect(summaries({ cycle: CLOSED, account_manager_id: 'm-unknown' })).toEqual([]);
    expect(summaries({ cycle: CLOSED, director_id: m(6) })).toEqual([]);
    const query = { cycle: CLOSED, account_manager_ids: ['m-unknown'] };
    expect(consoleRefusal(world, 'ListConsumptionSummary', { query })).toBe('CON.0100');
  });

  interface Attributed {
    readonly total: bigint;
    readonly entries: readonly { readonly key?: string; readonly amount: { amount: string; currency: string } }[];
  }

  /** What managers see in their windows, and what nobody was attributed, is all that there is. */
  function expectWhole(of: World, read: (query: ConsoleQuestion['query']) => Attributed): void {
    const { total, entries } = read({});
    const unassigned = sumMoney(entries.filter(({ key }) => key === undefined).map(({ amount }) => amount));
    const managers = of.organization.membersOf(PARTNER.accountId).map(({ id }) => id);
    const parts = managers.map((id) => read({ account_manager_ids: [id], windows: true }).total);
    expect(parts.reduce((sum, part) => sum + part, unassigned)).toBe(total);
  }

  it('add up to the partner’s total with what was attributed to nobody, whoever held whom when', () => {
    const day = 86_400_000;
    const anyPeriods = fc.array(fc.tuple(fc.constantFrom(...MANAGERS), fc.integer({ min: 1, max: 300 })), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(anyPeriods, { minLength: 5, maxLength: 12 }), (histories) => {
        const fresh = worldOf({ customers: 24, seed: 5 });
        const { assignments } = fresh.organization;
        histories.forEach((periods, index) => {
          const id = c(index + 1);
          if (fresh.organization.ownerOf(id) !== PARTNER.accountId) return;
          if (assignments.openOf(id)) assignments.close(id, assignments.openOf(id)!.from);
          let at = (assignments.historyOf(id)[0]?.to ?? 0) + 1;
          at = Math.max(at, NOW.getTime() - 700 * day);
          for (const [managerId, days] of periods) {
            assignments.open({
              subjectType: 'CUSTOMER',
              subjectId: id,
              managerId,
              from: at,
              assignedBy: undefined,
              source: 'MANUAL',
            });
            at += days * day;
            assignments.close(id, at);
          }
        });
        expectWhole(fresh, (query) => {
          const { totals, distribution } = askConsole(fresh, 'ShowConsumptionStats', {
            query: { ...YEAR, top: 100, group_by: 'ACCOUNT_MANAGER', ...query },
          });
          return { total: sumMoney(totals.map(({ amount_due }) => amount_due)), entries: distribution!.entries };
        });
        expectWhole(fresh, (query) => {
          const { totals, account_managers } = askConsole(fresh, 'ShowPerformanceStats', {
            query: { ...YEAR, top: 100, ...query },
          });
          return { total: sumMoney(totals.map(({ amount }) => amount)), entries: account_managers.entries };
        });
      }),
      { numRuns: 8 },
    );
  });
});

describe('the consumption statistics', () => {
  const stats = (query: ConsoleQuestion['query'] = {}) =>
    askConsole(world, 'ShowConsumptionStats', { query: { ...YEAR, ...query } });

  it('are the bill lines of all months, split by how they are paid or by association type (R-164, R-165)', () => {
    const due = cents(stats().totals[0]!.amount_due.amount);
    const months = Array.from(
      { length: 11 },
      (_, index) => `202${index < 9 ? 5 : 6}-${String(((index + 3) % 12) + 1).padStart(2, '0')}`,
    );
    expect(due).toBe(months.reduce((sum, cycle) => sum + sumOf(linesOf(cycle), 'payment_amount'), 0n));
    for (const view of ['PAYMENT_METHOD', 'ASSOCIATION_TYPE']) {
      const { totals, series } = stats({ view });
      expect([view, sumMoney(totals[0]!.parts.map(({ amount }) => amount))]).toEqual([view, due]);
      for (const period of series) {
        expect(sumMoney(period.parts.map(({ amount }) => amount))).toBe(cents(period.amount_due.amount));
      }
      expect(series.map(({ cycle }) => cycle)).toEqual(months);
    }
  });

  it('are distributed without losing a cent, whatever fits in the ranking (R-164)', () => {
    const due = cents(stats().totals[0]!.amount_due.amount);
    for (const group_by of ['SERVICE_TYPE', 'CHARGE_MODE', 'ASSOCIATION_TYPE', 'ACCOUNT_MANAGER', 'CUSTOMER']) {
      const { distribution } = stats({ group_by, top: 3 });
      expect([group_by, sumOfRanking(distribution!)]).toEqual([group_by, due]);
    }
    expect(stats().distribution).toBeUndefined();
  });

  it('explain what was saved by service type (R-164)', () => {
    const { totals, discounts } = stats();
    const { saved } = totals[0]!;
    expect(sumMoney(discounts.map((discount) => discount.saved))).toBe(cents(saved.amount));
  });

  it('say nothing where nothing is in scope', () => {
    expect(stats({ account_manager_id: 'm-unknown' })).toMatchObject({ totals: [], series: [], discounts: [] });
  });

  it('need months in order', () => {
    const query = { cycle_from: CLOSED, cycle_to: '2026-01' };
    expect(consoleRefusal(world, 'ShowConsumptionStats', { query })).toBe('CON.0100');
  });

  it('are a reseller’s own for its distributor, who names it (R-012)', () => {
    const query = { cycle_from: CLOSED, cycle_to: CLOSED };
    const own = askConsole(world, 'ShowConsumptionStats', {
      query,
      caller: { kind: 'INDIRECT_PARTNER', accountId: b(1) },
    });
    expect(askConsole(world, 'ShowConsumptionStats', { query: { ...query, indirect_partner_id: b(1) } })).toEqual(own);
    expect(own).not.toEqual(stats(query));
  });
});
