import type { Scope } from '../../src/access/scope.js';
import { customerLoader } from '../../src/domains/customer/customer.loader.js';
import type { CustomerFilter } from '../../src/domains/customer/customer.type.js';
import { type Answer, json, type Received } from '../upstream/server.js';
import { startUpstream, type TestUpstream } from '../support/sessions.js';
import { SCOPES } from '../support/viewers.js';

interface Asked {
  readonly customer_id?: string;
  readonly indirect_partner_id?: string;
  readonly offset?: number;
  readonly limit: number;
}

/** `count` customers c0, c1, … of the partner, and as many of each reseller. */
const customers =
  (count: number): Answer =>
  (response, request, index) => {
    const { customer_id, offset = 0, limit } = request.body as unknown as Asked;
    const ids = Array.from({ length: count }, (_, at) => `c${String(at)}`);
    const matching = customer_id === undefined ? ids : ids.filter((id) => id === customer_id);
    const rows = matching.slice(offset, offset + limit).map((id) => ({
      customer_id: id,
      customer: `云启${id}`,
      association_type: '2',
      label: 'note',
      customer_level: 'V1',
      account_managers: [{ account_name: 'manager_06' }],
    }));
    json({ count: matching.length, customer_infos: rows })(response, request, index);
  };

let upstream: TestUpstream;
afterEach(() => upstream.close());
const start = async (count: number): Promise<void> => {
  upstream = await startUpstream(customers(count));
};

function loaderFor(scope: Scope, resellers: readonly string[] = []) {
  const session = upstream.session(scope);
  return customerLoader(session, () => Promise.resolve(resellers));
}
const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => `c${String(at)}`);
const byId = (scope: Scope, asked: readonly string[]) => {
  const load = loaderFor(scope);
  return Promise.all(asked.map((id) => load.one(id, scope.viewer.indirectPartnerId)));
};
const page = (scope: Scope, filter: Partial<CustomerFilter> = {}, limit = 20) =>
  loaderFor(scope, ['b1']).page({ filter, order: null }, { offset: 0, limit });
const bodies = (): Asked[] => upstream.requests.map(({ body }: Received) => body as unknown as Asked);

describe('customers by id', () => {
  it('asked for 50 times cost one call', async () => {
    await start(1600);
    const rows = await byId(
      SCOPES.partner,
      Array.from({ length: 50 }, () => 'c7'),
    );
    expect(new Set(rows.map((row) => row?.customerId))).toEqual(new Set(['c7']));
    expect(bodies()).toEqual([{ customer_id: 'c7', limit: 1 }]);
  });

  it('that are more than the pages of the list are found in the list: 250 of 1600 in 16 calls', async () => {
    await start(1600);
    const rows = await byId(SCOPES.partner, ids(250));
    expect(rows.map((row) => row?.customerId)).toEqual(ids(250));
    expect(upstream.requests).toHaveLength(16);
  });

  it('that are fewer are asked for one by one, after one look at the size', async () => {
    await start(1600);
    expect(await byId(SCOPES.partner, ids(10))).toHaveLength(10);
    expect(bodies().map(({ customer_id }) => customer_id)).toEqual([undefined, ...ids(10)]);
  });

  it('cost nothing once the list is there', async () => {
    await start(300);
    await byId(SCOPES.partner, ids(20));
    const before = upstream.requests.length;
    const others = ids(40).slice(20);
    expect((await byId(SCOPES.partner, others)).map((row) => row?.customerId)).toEqual(others);
    expect(upstream.requests).toHaveLength(before);
  });

  it('that do not exist read like those out of sight', async () => {
    await start(5);
    expect(await byId(SCOPES.manager, ['c2', 'c99'])).toEqual([null, null]);
    expect(await byId(SCOPES.partner, ['c99'])).toEqual([null]);
  });

  it('of a reseller’s people are the reseller’s (R-012)', async () => {
    await start(5);
    expect((await byId(SCOPES.reseller, ['c3']))[0]).toMatchObject({ id: 'Customer:c3@b1' });
    expect(bodies()).toEqual([{ customer_id: 'c3', limit: 1, indirect_partner_id: 'b1' }]);
  });
});

describe('a page of customers', () => {
  it('is one call where all are in sight', async () => {
    await start(300);
    expect(await page(SCOPES.partner)).toMatchObject({ total: 300, more: true });
    expect(bodies()).toEqual([{ limit: 20, offset: 0 }]);
  });

  it('of managers is read by the ids of their customers, once for all of them and whatever they filter by, however many others there are (R-018, R-022)', async () => {
    await start(300);
    expect(await page(SCOPES.director)).toMatchObject({ total: 2 });
    expect(await page(SCOPES.manager)).toMatchObject({ total: 1 });
    expect(await page(SCOPES.director, { customerId: 'c2' })).toMatchObject({ total: 1, rows: [{ customerId: 'c2' }] });
    expect(await page(SCOPES.manager, { customerId: 'c2' })).toMatchObject({ total: 0, rows: [] });
    expect(await page(SCOPES.manager, { name: '云启c1' })).toMatchObject({ total: 1 });
    expect(bodies().map(({ customer_id }) => customer_id)).toEqual(['c1', 'c2']);
  });

  it('of a customer has the customer itself and nothing of the partner’s notes', async () => {
    await start(300);
    const slice = await page(SCOPES.customer);
    expect(slice).toMatchObject({
      total: 1,
      rows: [{ customerId: 'c1', label: null, level: null, accountManagers: [] }],
    });
    expect(bodies()).toEqual([{ customer_id: 'c1', limit: 20, offset: 0 }]);
  });

  it.each<[CustomerFilter['ownership'], (string | undefined)[]]>([
    ['OWN', [undefined]],
    ['INDIRECT', ['b1']],
    ['ALL', [undefined, 'b1']],
  ])('holds the customers of the owners asked for: %s (R-011)', async (ownership, owners) => {
    await start(3);
    expect(await page(SCOPES.partner, { ownership })).toMatchObject({ total: 3 * owners.length });
    expect(bodies().map(({ indirect_partner_id }) => indirect_partner_id)).toEqual(owners);
  });

  it('is always of its own customers for a reseller, whatever is asked (R-011, R-012)', async () => {
    await start(3);
    expect(await page(SCOPES.reseller, { ownership: 'ALL' })).toMatchObject({ total: 3 });
    expect(bodies().map(({ indirect_partner_id }) => indirect_partner_id)).toEqual(['b1']);
  });
});
