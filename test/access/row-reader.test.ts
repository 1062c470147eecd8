import { ownerOf, ownerParameter } from '../../src/access/owner.js';
import { ask, type Keys, nothing, type Policy } from '../../src/access/policy.js';
import { type ReadRow, type RowReading, rowReader } from '../../src/access/row-reader.js';
import { coversCustomer, type CustomerKey, type Scope } from '../../src/access/scope.js';
import { type Answer, json, type Received } from '../upstream/server.js';
import { startUpstream, type TestUpstream } from '../support/sessions.js';
import { SCOPES } from '../support/viewers.js';

interface Balance extends CustomerKey {
  readonly amount: string;
}

const policy: Policy<Keys<CustomerKey>, Balance> = {
  narrow: (scope, { keys }) => {
    const covered = keys.filter((key) => coversCustomer(scope, key));
    return covered.length > 0 ? ask({ keys: covered }) : nothing;
  },
  sees: coversCustomer,
};

const reading: RowReading<CustomerKey, Balance> = {
  operation: 'ListCustomersBalancesDetail',
  policy,
  groupOf: ({ indirectPartnerId = '' }) => indirectPartnerId,
  fetch: async (upstream, { keys }) => {
    const owner = ownerOf(keys[0] ?? {});
    const customer_infos = keys.map(({ customerId }) => ({ customer_id: customerId }));
    const answer = await upstream.call('ListCustomersBalancesDetail', {
      body: { customer_infos, ...ownerParameter(owner) },
    });
    return (answer.customer_balances ?? []).map((row) => ({
      customerId: row.customer_id,
      amount: String(row.amount),
      ...owner,
    }));
  },
  keyOf: ({ customerId, indirectPartnerId }) => ({ customerId, ...ownerOf({ indirectPartnerId }) }),
};

const idsOf = ({ body }: Received): string[] =>
  (body['customer_infos'] as { customer_id: string }[]).map(({ customer_id }) => customer_id);
const balancesOf = (ids: readonly string[]) => ({
  customer_balances: ids.map((id) => ({ customer_id: id, amount: `${String(id.length)}.50` })),
});
/** Every customer has a balance; the answer comes in the opposite order. */
const everyBalance: Answer = (response, request, count) => {
  json(balancesOf(idsOf(request).toReversed()))(response, request, count);
};

let upstream: TestUpstream;
const start = async (answer: Answer): Promise<void> => {
  upstream = await startUpstream(answer);
};
afterEach(() => upstream.close());

const readerFor = (scope: Scope, own: Partial<RowReading<CustomerKey, Balance>> = {}): ReadRow<CustomerKey, Balance> =>
  rowReader(upstream.session(scope), { ...reading, ...own });
const keys = (count: number): CustomerKey[] =>
  Array.from({ length: count }, (_, index) => ({ customerId: `c${String(index)}` }));
const readAll = (read: ReadRow<CustomerKey, Balance>, asked: readonly CustomerKey[]) => Promise.all(asked.map(read));
const outcomes = (read: ReadRow<CustomerKey, Balance>, asked: readonly CustomerKey[]) =>
  Promise.all(
    asked.map((key) =>
      read(key).then(
        (row) => row?.customerId ?? null,
        (error: unknown) => (error as { extensions: { code: string } }).extensions.code,
      ),
    ),
  );

describe('rows by id', () => {
  it('are paired by key, not by their place in the answer', async () => {
    await start(everyBalance);
    const asked = keys(30);
    const rows = await readAll(readerFor(SCOPES.partner), asked);
    expect(rows.map((row) => row?.customerId)).toEqual(asked.map(({ customerId }) => customerId));
  });

  it('nobody asked for are not taken up', async () => {
    await start(json(balancesOf(['c1', 'c9'])));
    expect(await outcomes(readerFor(SCOPES.partner), [{ customerId: 'c1' }])).toEqual(['c1']);
    expect(await outcomes(readerFor(SCOPES.partner), [{ customerId: 'c9' }])).toEqual(['c9']);
    expect(upstream.requests).toHaveLength(2);
  });

  it('are asked for in calls as large as the contract allows: 250 in 3', async () => {
    await start(everyBalance);
    await readAll(readerFor(SCOPES.partner), keys(250));
    expect(upstream.requests.map((request) => idsOf(request).length)).toEqual([100, 100, 50]);
    expect(new Set(upstream.requests.flatMap(idsOf)).size).toBe(250);
  });

  it('are asked for in one call where the reading spreads them itself', async () => {
    await start(everyBalance);
    const rows = await readAll(readerFor(SCOPES.partner, { batchSize: Infinity }), keys(250));
    expect(upstream.requests).toHaveLength(1);
    expect(rows).not.toContain(null);
  });

  it('of different resellers never share a call, and each call names its reseller (R-012, R-013)', async () => {
    await start(everyBalance);
    const asked = [undefined, 'b1', 'b2', undefined, 'b1'].map((reseller, index) => ({
      customerId: `c${String(index)}`,
      ...ownerOf({ indirectPartnerId: reseller }),
    }));
    await readAll(readerFor(SCOPES.partner), asked);
    expect(upstream.requests.map((request) => [request.body['indirect_partner_id'], idsOf(request)])).toEqual([
      [undefined, ['c0', 'c3']],
      ['b1', ['c1', 'c4']],
      ['b2', ['c2']],
    ]);
  });

  it('asked for 50 times at once are read once', async () => {
    await start(everyBalance);
    const read = readerFor(SCOPES.partner);
    const rows = await readAll(
      read,
      Array.from({ length: 50 }, () => ({ customerId: 'c1' })),
    );
    expect(upstream.requests.map(idsOf)).toEqual([['c1']]);
    expect(new Set(rows).size).toBe(1);
  });

  it('that upstream does not know are remembered as absent', async () => {
    await start(json({ customer_balances: [] }));
    expect(await outcomes(readerFor(SCOPES.partner), keys(2))).toEqual([null, null]);
    expect(await outcomes(readerFor(SCOPES.partner), keys(2))).toEqual([null, null]);
    expect(upstream.requests).toHaveLength(1);
  });

  it('are shared with the next viewer, each of whom gets those in his sight only (R-018)', async () => {
    await start(everyBalance);
    await readAll(readerFor(SCOPES.partner), [{ customerId: 'c1' }, { customerId: 'c2' }]);
    const asked = [{ customerId: 'c1' }, { customerId: 'c2' }];
    expect(await outcomes(readerFor(SCOPES.manager), asked)).toEqual(['c1', null]);
    expect(await outcomes(readerFor(SCOPES.customer), asked)).toEqual(['c1', null]);
    expect(upstream.requests).toHaveLength(1);
  });

  it('out of sight are not even asked for', async () => {
    await start(everyBalance);
    expect(await outcomes(readerFor(SCOPES.manager), [{ customerId: 'c2' }, { customerId: 'c1' }])).toEqual([
      null,
      'c1',
    ]);
    expect(upstream.requests.map(idsOf)).toEqual([['c1']]);
  });

  it('that turn out to be somebody else’s are not shown', async () => {
    await start(everyBalance);
    const keyIsOpen: Policy<Keys<CustomerKey>, Balance> = { ...policy, narrow: (_scope, question) => ask(question) };
    expect(await outcomes(readerFor(SCOPES.manager, { policy: keyIsOpen }), keys(3))).toEqual([null, 'c1', null]);
  });
});

describe('a failed call', () => {
  const failing: Answer = (response, request, count) => {
    const answer = idsOf(request).includes('c150')
      ? json({ error_code: 'CBC.0100', error_msg: 'no' }, 400)
      : everyBalance;
    answer(response, request, count);
  };

  it('fails its own ids and no other', async () => {
    await start(failing);
    const result = await outcomes(readerFor(SCOPES.partner), keys(250));
    expect(result.slice(0, 100)).toEqual(keys(100).map(({ customerId }) => customerId));
    expect(new Set(result.slice(100, 200))).toEqual(new Set(['UPSTREAM_REFUSED']));
    expect(result.slice(200)).not.toContain('UPSTREAM_REFUSED');
  });

  it.each([
    ['CBC.5002', 404],
    ['CBC.99000037', 403],
  ])(
    'that says "no such row" in its own way (%s) reads as absent, like a row out of sight (R-014)',
    async (code, status) => {
      await start(json({ error_code: code, error_msg: 'no' }, status));
      expect(await outcomes(readerFor(SCOPES.partner), [{ customerId: 'c1', indirectPartnerId: 'b1' }])).toEqual([
        null,
      ]);
    },
  );

  it('is not remembered: the next request asks again, for its ids only', async () => {
    await start(failing);
    await outcomes(readerFor(SCOPES.partner), keys(250));
    const before = upstream.requests.length;
    await outcomes(readerFor(SCOPES.partner), keys(250));
    expect(upstream.requests.slice(before).map((request) => idsOf(request).length)).toEqual([100]);
  });
});
