import type { IncentiveDetail } from '../../../src/sandbox/world/incentive-book.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { memberIdOf } from '../../support/personas.js';
import { type Amount, BLIND, errorsOf, inSight, read, type Row, SIGHT, sumOf, yuan } from './incentive-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 300 } });
});
afterAll(() => gateway.close());

const world = () => gateway.sandbox.world;
const amountOf = ({ cents, bill }: IncentiveDetail): { amount: Amount } => ({
  amount: { amount: yuan(cents), currency: bill.program.currency },
});

describe('the incentive board', () => {
  const board = (persona: string, args: string): Promise<{ asOf: string; totalAmount: Amount[]; lines: Row[] }> =>
    read(
      gateway,
      persona,
      `{ incentiveBoard(${args}) { asOf totalAmount { amount currency }
        lines { period accountManager { memberId } amounts { amount currency } detailCount } } }`,
    );
  const year = () => Math.floor(world().calendar.current / 12);

  it.each(Object.keys(SIGHT))('adds up to the details of the year in sight: %s (R-191, R-065)', async (persona) => {
    const expected = inSight(world(), persona).filter(({ bill }) => Math.floor(bill.period / 12) === year());
    for (const groupBy of ['[MONTH]', '[ACCOUNT_MANAGER]', '[MONTH, ACCOUNT_MANAGER]']) {
      const { asOf, totalAmount, lines } = await board(persona, `groupBy: ${groupBy}`);
      expect(totalAmount).toEqual(sumOf(expected.map(amountOf)));
      const amounts = lines.flatMap((line) => (line['amounts'] as Amount[]).map((amount) => ({ amount })));
      expect(sumOf(amounts)).toEqual(totalAmount);
      expect(lines.reduce((count, line) => count + (line['detailCount'] as number), 0)).toBe(expected.length);
      expect(Date.parse(asOf)).toBeLessThanOrEqual(Date.now());
    }
  });

  it('is cut to a director’s team or to one manager, and to the viewer’s scope (R-036)', async () => {
    const ofTeam = `directorId: "${memberIdOf('director')}"`;
    expect((await board('finance', ofTeam)).totalAmount).toEqual((await board('director', 'year: null')).totalAmount);
    expect((await board('director-2', ofTeam)).lines).toEqual([]);
    const ofOne = `accountManagerId: "${memberIdOf('account-manager')}"`;
    expect((await board('director', ofOne)).totalAmount).toEqual(
      (await board('account-manager', 'year: null')).totalAmount,
    );
    expect((await board('account-manager-2', ofOne)).lines).toEqual([]);
  });

  it.each(BLIND)('is forbidden to the %s', async (persona) => {
    const [error] = await errorsOf(gateway, persona, '{ incentiveBoard { asOf } }');
    expect(error?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('the upstream calls of incentive screens', () => {
  let fresh: TestGateway;
  beforeEach(async () => {
    fresh = await startGateway({ sandbox: { customers: 20 } });
  });
  afterEach(() => fresh.close());

  it.each([
    [
      'the first page of the details with their sum',
      '{ incentiveDetails { totalCount totalAmount { amount } nodes { amount { amount } customerName { masked } } } }',
      { ListIncentiveDetails: 1, ShowMemberEffectiveScope: 1 },
    ],
    [
      'a page of no rows, for the sum alone',
      '{ incentiveDetails(first: 0) { totalCount totalAmount { amount } } }',
      { ListIncentiveDetails: 1, ShowMemberEffectiveScope: 1 },
    ],
    [
      'details with their managers',
      '{ incentiveDetails(first: 50) { nodes { accountManager { name { masked } } } } }',
      { ListIncentiveDetails: 1, ListMembers: 1, ShowMemberEffectiveScope: 1 },
    ],
    ['the board', '{ incentiveBoard { lines { period } } }', { ListIncentiveStats: 1, ShowMemberEffectiveScope: 1 }],
  ])('are as few as can be: %s', async (_what, query, calls) => {
    for (const persona of ['finance', 'director', 'account-manager']) {
      await fresh.forgetCalls();
      expect(await errorsOf(fresh, persona, query)).toEqual([]);
      const { ListMembers, ...others } = await fresh.calls();
      // The organization is read once for everybody.
      expect(others).toEqual(Object.fromEntries(Object.entries(calls).filter(([name]) => name !== 'ListMembers')));
      expect(ListMembers ?? 0).toBeLessThanOrEqual((calls as Record<string, number>)['ListMembers'] ?? 0);
    }
  });
});
