import { entityId } from '../../../src/sandbox/world/organization-id.js';
import type { Row } from '../../support/changes.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

const m = (serial: number): string => entityId('m', serial);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 120 } });
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

const organization = () => gateway.sandbox.world.organization;

describe('accountManagers', () => {
  const ask = async (persona: string, filter: object = {}, orderBy: object | null = null) => {
    const { data, errors } = await gateway.ask<{
      accountManagers: { totalCount: number; nodes: (Row & { memberId: string })[] };
    }>(
      persona,
      `query ($filter: AccountManagerFilter, $orderBy: AccountManagerOrder) {
        accountManagers(first: 100, filter: $filter, orderBy: $orderBy) {
          totalCount nodes { memberId customerCount indirectPartnerCount name { masked } } } }`,
      { filter, orderBy },
    );
    expect(errors).toBeUndefined();
    return data.accountManagers;
  };
  const serials = (...numbers: number[]): string[] => numbers.map(m);

  it.each([
    ['administrator', serials(6, 7, 8, 9, 10, 11, 12, 13, 14)],
    ['finance', serials(6, 7, 8, 9, 10, 11, 12, 13, 14)],
    ['director', serials(6, 7, 8, 9)],
    ['account-manager', serials(6)],
    ['salesperson', serials(14)],
    ['reseller', serials(102, 103)],
    ['reseller-account-manager', serials(102)],
    ['customer', []],
  ])('are, for the %s, those in sight who can hold customers (R-018, R-022)', async (persona, expected) => {
    const { totalCount, nodes } = await ask(persona);
    expect([totalCount, nodes.map(({ memberId }) => memberId).sort()]).toEqual([expected.length, expected]);
  });

  it('are whole rows when incentives by account manager were asked for first', async () => {
    const board = `{ incentiveBoard(accountManagerId: "${m(14)}") { asOf } }`;
    expect((await gateway.ask('salesperson', board)).errors).toBeUndefined();
    const { nodes } = await ask('salesperson');
    expect(nodes.map(({ memberId }) => memberId)).toEqual(serials(14));
  });

  it('say how many customers and resellers each holds (R-074)', async () => {
    for (const { memberId, customerCount, indirectPartnerCount } of (await ask('administrator')).nodes) {
      const { assignments } = organization();
      expect(customerCount).toBe(assignments.heldBy(memberId, 'CUSTOMER').size);
      expect(indirectPartnerCount).toBe(memberId === m(7) ? 1 : 0);
    }
  });

  it('are filtered by name and director, and none for a director out of sight', async () => {
    const under = (filter: object, persona = 'administrator') =>
      ask(persona, filter).then(({ nodes }) => nodes.map(({ memberId }) => memberId).sort());
    expect(await under({ directorId: m(5) })).toEqual(serials(10, 11, 12, 13));
    expect(await under({ name: '李' })).toEqual(serials(6));
    expect(await under({ directorId: m(5) }, 'director')).toEqual([]);
    expect(await under({ directorId: m(4) }, 'account-manager')).toEqual([]);
  });

  it('are sorted by how many they hold, upstream, in one call', async () => {
    const counts = (await ask('administrator', {}, { field: 'CUSTOMER_COUNT', direction: 'DESC' })).nodes.map(
      ({ customerCount }) => Number(customerCount),
    );
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(await gateway.calls()).toEqual({ ListAccountManagers: 1 });
  });
});
