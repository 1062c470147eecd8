import { type ListReading, listReader, type ReadList, type Window } from '../../src/access/list-reader.js';
import { type Owner, ownerOf, ownerParameter } from '../../src/access/owner.js';
import { ask, nothing, type Policy } from '../../src/access/policy.js';
import { coversCustomer, type CustomerKey, type Scope } from '../../src/access/scope.js';
import { type Answer, json, type Received } from '../upstream/server.js';
import { startUpstream, type TestUpstream } from '../support/sessions.js';
import { SCOPES } from '../support/viewers.js';

/** Open to everybody, cut below partner scope: what a policy of customers does, without its other rules. */
const policy: Policy<Owner, CustomerKey> = {
  narrow: (scope, question) => (scope.permissions !== 'ALL' && scope.permissions.size === 0 ? nothing : ask(question)),
  sees: coversCustomer,
  seesAll: ({ rows }) => rows === 'PARTNER',
};

const reading: ListReading<'ListSubCustomers', Owner, CustomerKey> = {
  operation: 'ListSubCustomers',
  policy,
  request: (question) => ({ body: ownerParameter(question) }),
  rowOf: (wire, question) => ({ customerId: wire.customer_id, ...ownerOf(question) }),
};

/** A partner with `count` customers c0, c1, … */
const customers =
  (count: number): Answer =>
  (response, request, index) => {
    const { offset, limit } = request.body as { offset: number; limit: number };
    const here = Math.max(0, Math.min(limit, count - offset));
    const rows = Array.from({ length: here }, (_, at) => ({ customer_id: `c${String(offset + at)}` }));
    json({ count, customer_infos: rows })(response, request, index);
  };

let upstream: TestUpstream;
const start = async (count: number): Promise<void> => {
  upstream = await startUpstream(customers(count));
};
afterEach(() => upstream.close());

const listFor = (scope: Scope): ReadList<Owner, CustomerKey> => listReader(upstream.session(scope), reading);
const idsOf = (rows: readonly CustomerKey[]): string[] => rows.map(({ customerId }) => customerId);
const askedOf = ({ body }: Received): unknown[] => [body['offset'], body['limit']];
const asked = (): unknown[][] => upstream.requests.map(askedOf);

async function pageOf(scope: Scope, window: Window) {
  const { rows, ...rest } = await listFor(scope).page({}, window);
  return { ids: idsOf(rows), ...rest };
}

describe('a page of a list that is in sight as a whole', () => {
  it('is upstream’s own page: one call, with the limit as asked', async () => {
    await start(250);
    expect(await pageOf(SCOPES.partner, { offset: 20, limit: 3 })).toEqual({
      ids: ['c20', 'c21', 'c22'],
      offset: 20,
      total: 250,
      more: true,
    });
    expect(asked()).toEqual([[20, 3]]);
  });

  it('is kept: asking again costs nothing', async () => {
    await start(250);
    await pageOf(SCOPES.partner, { offset: 0, limit: 20 });
    await pageOf(SCOPES.finance, { offset: 0, limit: 20 });
    expect(asked()).toEqual([[0, 20]]);
  });

  it('larger than upstream’s pages is put together', async () => {
    await start(250);
    const page = await pageOf(SCOPES.partner, { offset: 40, limit: 150 });
    expect([page.ids[0], page.ids.at(-1), page.ids.length]).toEqual(['c40', 'c189', 150]);
    expect(asked()).toEqual([
      [40, 100],
      [140, 50],
    ]);
  });

  it('at the end says so', async () => {
    await start(25);
    expect(await pageOf(SCOPES.partner, { offset: 20, limit: 20 })).toMatchObject({ total: 25, more: false });
    expect(await pageOf(SCOPES.partner, { offset: 30, limit: 20 })).toMatchObject({ ids: [], total: 25, more: false });
  });

  it('from the end costs one more call, to find the end', async () => {
    await start(250);
    const page = await pageOf(SCOPES.partner, { offset: 0, limit: 2, fromEnd: true });
    expect(page).toEqual({ ids: ['c248', 'c249'], offset: 248, total: 250, more: false });
    expect(asked()).toEqual([
      [0, 1],
      [248, 2],
    ]);
  });

  it('from the end stays behind the cursor', async () => {
    await start(10);
    const page = await pageOf(SCOPES.partner, { offset: 8, limit: 5, fromEnd: true });
    expect(page).toMatchObject({ ids: ['c8', 'c9'], offset: 8, more: false });
  });

  it('of no rows still has the total', async () => {
    await start(250);
    expect(await pageOf(SCOPES.partner, { offset: 0, limit: 0 })).toEqual({
      ids: [],
      offset: 0,
      total: 250,
      more: true,
    });
    expect(await pageOf(SCOPES.partner, { offset: 0, limit: 0, fromEnd: true })).toMatchObject({
      ids: [],
      more: false,
    });
    expect(asked()).toEqual([[0, 1]]);
  });

  it('is cut from the whole list once that is there', async () => {
    await start(250);
    await listFor(SCOPES.partner).all({});
    const before = upstream.requests.length;
    expect(await pageOf(SCOPES.partner, { offset: 5, limit: 2 })).toEqual({
      ids: ['c5', 'c6'],
      offset: 5,
      total: 250,
      more: true,
    });
    expect(upstream.requests).toHaveLength(before);
  });
});

describe('a page of a list that is in sight in part', () => {
  it('has the rows in sight, and counts no other (R-018)', async () => {
    await start(250);
    expect(await pageOf(SCOPES.manager, { offset: 0, limit: 20 })).toEqual({
      ids: ['c1'],
      offset: 0,
      total: 1,
      more: false,
    });
    expect(asked()).toEqual([
      [0, 100],
      [100, 100],
      [200, 100],
    ]);
  });

  it.each<[Window, string[], number, boolean]>([
    [{ offset: 0, limit: 1 }, ['c1'], 0, true],
    [{ offset: 1, limit: 1 }, ['c2'], 1, false],
    [{ offset: 0, limit: 1, fromEnd: true }, ['c2'], 1, false],
    [{ offset: 0, limit: 0 }, [], 0, true],
    [{ offset: 7, limit: 5 }, [], 7, false],
  ])('is a window of what is left after the cut: %j (R-022)', async (window, ids, offset, more) => {
    await start(30);
    expect(await pageOf(SCOPES.director, window)).toEqual({ ids, offset, total: 2, more });
  });

  it('shares the list that another viewer has read, and shows each his own (R-018, R-022)', async () => {
    await start(250);
    const [director, manager] = await Promise.all(
      [SCOPES.director, SCOPES.manager].map(async (scope) => idsOf(await listFor(scope).all({}))),
    );
    expect([director, manager]).toEqual([['c1', 'c2'], ['c1']]);
    expect(idsOf(await listFor(SCOPES.customer).all({}))).toEqual(['c1']);
    expect(upstream.requests).toHaveLength(3);
  });

  it('costs no call when the policy says that nothing is left', async () => {
    await start(30);
    const scope: Scope = { ...SCOPES.manager, permissions: new Set() };
    expect(await pageOf(scope, { offset: 0, limit: 20 })).toEqual({ ids: [], offset: 0, total: 0, more: false });
    expect(await listFor(scope).all({})).toEqual([]);
    expect(await listFor(scope).allIfCheaper({}, 250)).toEqual([]);
    expect(upstream.requests).toEqual([]);
  });

  it('is never shared between owners (R-012)', async () => {
    await start(3);
    await listFor(SCOPES.partner).all({});
    const rows = await listFor(SCOPES.reseller).all({ indirectPartnerId: 'b1' });
    expect(rows.map(({ indirectPartnerId }) => indirectPartnerId)).toEqual(['b1', 'b1', 'b1']);
    expect(upstream.requests.map(({ body }) => body['indirect_partner_id'])).toEqual([undefined, 'b1']);
  });
});

describe('a page that the gateway shapes itself', () => {
  it('is kept, ordered and counted after reading the whole list', async () => {
    await start(30);
    const slice = await listFor(SCOPES.partner).page(
      {},
      { offset: 0, limit: 2 },
      {
        keep: ({ customerId }) => customerId.endsWith('7'),
        order: (a, b) => (a.customerId < b.customerId ? 1 : -1),
      },
    );
    expect({ ...slice, rows: idsOf(slice.rows) }).toEqual({ rows: ['c7', 'c27'], offset: 0, total: 3, more: true });
  });

  it('is never kept in the cache: the next viewer gets the list unshaped', async () => {
    await start(3);
    await listFor(SCOPES.partner).page({}, { offset: 0, limit: 2 }, { keep: () => false });
    expect(await pageOf(SCOPES.partner, { offset: 0, limit: 5 })).toMatchObject({ ids: ['c0', 'c1', 'c2'], total: 3 });
  });
});

describe('a cold list that 20 viewers want at once', () => {
  it('is read once', async () => {
    await start(250);
    const lists = await Promise.all(Array.from({ length: 20 }, () => listFor(SCOPES.director).all({})));
    expect(new Set(lists.map((rows) => idsOf(rows).join(' ')))).toEqual(new Set(['c1 c2']));
    expect(upstream.requests).toHaveLength(3);
  });

  it('is one call where a page is enough', async () => {
    await start(250);
    await Promise.all(Array.from({ length: 20 }, () => pageOf(SCOPES.partner, { offset: 0, limit: 20 })));
    expect(asked()).toEqual([[0, 20]]);
  });

  it('fails for all of them, and is not kept', async () => {
    const refuseFirst: Answer = (response, request, index) => {
      const refusal = json({ error_code: 'CBC.0100', error_msg: 'no' }, 400);
      (index === 1 ? refusal : customers(3))(response, request, index);
    };
    upstream = await startUpstream(refuseFirst);
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => listFor(SCOPES.director).all({})));
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(upstream.requests).toHaveLength(1);
    expect(idsOf(await listFor(SCOPES.director).all({}))).toEqual(['c1', 'c2']);
  });
});

describe('the whole list in place of single calls', () => {
  it.each([
    // The first page of 100 tells the total, and is one of the pages.
    [1600, 250, 16, true],
    [1600, 16, 16, true],
    [1600, 15, 1, false],
    [1600, 3, 1, false],
    [200, 3, 2, true],
    [300, 3, 3, true],
    [301, 3, 1, false],
    [100, 3, 1, true],
    [0, 3, 1, true],
  ])('of %i customers, to save %i calls, costs %i', async (count, saved, cost, isTaken) => {
    await start(count);
    const rows = await listFor(SCOPES.partner).allIfCheaper({}, saved);
    expect(rows?.length).toBe(isTaken ? count : undefined);
    expect(upstream.requests).toHaveLength(cost);
  });

  it.each([1, 2])('is not even considered to save %i calls', async (saved) => {
    await start(5);
    expect(await listFor(SCOPES.partner).allIfCheaper({}, saved)).toBeUndefined();
    expect(upstream.requests).toEqual([]);
  });

  it('costs nothing when it is there, and is cut as always (R-018)', async () => {
    await start(1600);
    await listFor(SCOPES.partner).all({});
    const before = upstream.requests.length;
    expect((await listFor(SCOPES.partner).allIfCheaper({}, 1))?.length).toBe(1600);
    expect(idsOf((await listFor(SCOPES.manager).allIfCheaper({}, 1)) ?? [])).toEqual(['c1']);
    expect(upstream.requests).toHaveLength(before);
  });
});
