import { readFileSync } from 'node:fs';
import {
  CHANGED_ENTITIES,
  CLASSES,
  freshnessOf,
  KEEPING,
  operationsToldBy,
  tagsOf,
  tagsOfChange,
  usefulSeconds,
} from '../../src/access/freshness.js';
import type { ReadOperationId } from '../../src/upstream/contract/operations.js';

const NOW = new Date('2026-11-05T00:00:00Z');
const classOf = (operation: ReadOperationId, question: object, now = NOW, value: unknown = []) =>
  Object.entries(CLASSES).find(([, one]) => one === freshnessOf(operation, question, value, now))?.[0];
/** Whether a change outdates the answer to a question. */
const outdates = (change: readonly string[], question: readonly string[]): boolean =>
  change.some((tag) => question.includes(tag));

describe('how long answers are good', () => {
  it('is days for reference data and closed billing cycles, seconds for balances, tens of seconds for lists', () => {
    expect(CLASSES.CLOSED_CYCLE.fresh).toBeGreaterThanOrEqual(2 * 86_400);
    expect(CLASSES.REFERENCE.fresh).toBe(86_400);
    expect(CLASSES.LIST.fresh).toBeGreaterThanOrEqual(10);
    expect(CLASSES.LIST.fresh).toBeLessThan(100);
    expect(CLASSES.BALANCE.fresh).toBeLessThanOrEqual(10);
  });

  it('outlasts five minutes without upstream for all that a dashboard shows', () => {
    const shown = Object.values(KEEPING).filter(({ class: name }) => name !== 'PROOF' && name !== 'PRICE');
    const useful = shown.map(({ class: name }) => CLASSES[name === 'CYCLE' ? 'RUNNING_CYCLE' : name].onError);
    expect(Math.min(...useful)).toBeGreaterThanOrEqual(600);
    expect(useful.length).toBeGreaterThan(100);
  });

  it.each<[string, string, string]>([
    ['2026-11', '2026-11-05T00:00:00Z', 'RUNNING_CYCLE'],
    ['2026-10', '2026-11-05T00:00:00Z', 'RUNNING_CYCLE'],
    ['2026-10', '2026-11-10T15:59:59Z', 'RUNNING_CYCLE'],
    ['2026-10', '2026-11-10T16:00:00Z', 'CLOSED_CYCLE'],
    ['2025-12', '2026-01-10T16:00:00Z', 'CLOSED_CYCLE'],
    ['2026-09', '2026-11-05T00:00:00Z', 'CLOSED_CYCLE'],
  ])('depends on whether the month %s is over for ten days of China time at %s', (cycle, now, name) => {
    expect(classOf('ListSubcustomerMonthlyBills', { cycle, customerId: 'c1' }, new Date(now))).toBe(name);
    expect(classOf('ShowCustomerMonthlySum', { wire: { query: { bill_cycle: cycle } } }, new Date(now))).toBe(name);
  });

  it('is short where there is no such row, unless it is shorter anyway', () => {
    expect(freshnessOf('ListSubCustomers', {}, null, NOW)).toEqual({ fresh: 10, stale: 0, onError: 10 });
    expect(freshnessOf('ShowExportJob', {}, null, NOW)).toBe(CLASSES.JOB);
  });

  it('is the longest that anybody wants it', () => {
    expect(usefulSeconds({ fresh: 10, stale: 20, onError: 5 })).toBe(30);
    expect(usefulSeconds({ fresh: 10, stale: 20, onError: 50 })).toBe(50);
  });
});

describe('what outdates an answer', () => {
  const balanceOf = (customerId: string) => tagsOf('p', 'ListCustomersBalancesDetail', { customerId });
  const all = tagsOf('p', 'ListCustomersBalancesDetail', {});

  it('is a change about the customer it is about, or about nobody in particular', () => {
    const change = tagsOfChange('p', 'ListCustomersBalancesDetail', { customerId: 'c1' });
    expect([balanceOf('c1'), balanceOf('c2'), all].map((question) => outdates(change, question))).toEqual([
      true,
      false,
      true,
    ]);
    const wide = tagsOfChange('p', 'ListCustomersBalancesDetail');
    expect([balanceOf('c1'), balanceOf('c2'), all].every((question) => outdates(wide, question))).toBe(true);
  });

  it('is no change of another partner', () => {
    expect(outdates(tagsOfChange('q', 'ListCustomersBalancesDetail'), balanceOf('c1'))).toBe(false);
  });

  it('is told by the change feed, by the names that the console gives its rows', () => {
    expect(operationsToldBy('Opportunity')).toContain('ListOpportunities');
    expect(operationsToldBy('Unknown')).toEqual([]);
    const told = readFileSync(new URL('../../src/sandbox/world/change-log.ts', import.meta.url), 'utf8');
    expect(CHANGED_ENTITIES.filter((entity) => !told.includes(`'${entity}'`))).toEqual([]);
  });
});
