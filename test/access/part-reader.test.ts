import { listReader, type ListReading } from '../../src/access/list-reader.js';
import { type Parts, partReader } from '../../src/access/part-reader.js';
import { ask, nothing } from '../../src/access/policy.js';
import { coversCustomer, type Scope } from '../../src/access/scope.js';
import { startUpstream, type TestUpstream } from '../support/sessions.js';
import { SCOPES } from '../support/viewers.js';
import { type Answer, json } from '../upstream/server.js';

interface Question {
  readonly customerId?: string;
  readonly cycle: string;
}
interface Row {
  readonly customerId: string;
  readonly amount: string;
}

const BILLS: ListReading<'ListSubcustomerMonthlyBills', Question, Row> = {
  operation: 'ListSubcustomerMonthlyBills',
  policy: {
    narrow: (scope, question) => (question.customerId === 'c9' || scope.rows === 'SELF' ? nothing : ask(question)),
    sees: (scope, { customerId }) => coversCustomer(scope, { customerId }),
  },
  request: ({ customerId, cycle }) => ({
    query: { cycle, charge_mode: '1', ...(customerId !== undefined && { customer_id: customerId }) },
  }),
  rowOf: (wire, { customerId = '' }) => ({
    customerId: wire.customer_id ?? customerId,
    amount: String(wire.amount),
  }),
};
const BY_CUSTOMER: Parts<Question, Row> = {
  wholeOf: ({ cycle }) => ({ cycle }),
  partOf: ({ customerId = '' }) => customerId,
};

let upstream: TestUpstream;
afterEach(() => upstream.close());

/** Two bills each for `customers` customers. */
const bills =
  (customers: number): Answer =>
  (response, request, count) => {
    const only = request.query.get('customer_id');
    const ids = Array.from({ length: customers }, (_, index) => `c${String(index)}`);
    const rows = ids
      .filter((id) => only === null || id === only)
      .flatMap((id) =>
        [`${id.slice(1)}.10`, `${id.slice(1)}.20`].map((amount) => ({ customer_id: id, amount: amount })),
      );
    const [offset, limit] = ['offset', 'limit'].map((name) => Number(request.query.get(name) ?? 0));
    const page = rows.slice(offset, (offset ?? 0) + (limit ?? 10));
    if (only === 'c3') json({ error_code: 'CBC.0999' }, 500)(response, request, count);
    else json({ count: rows.length, bill_sums: page })(response, request, count);
  };
const start = async (customers: number, scope: Scope = SCOPES.partner) => {
  upstream = await startUpstream(bills(customers));
  return partReader(listReader(upstream.session(scope), BILLS), BY_CUSTOMER);
};
const asked = (count: number): Question[] =>
  Array.from({ length: count }, (_, index) => ({ customerId: `c${String(index)}`, cycle: '2026-03' }));
const wholeCalls = (): number => upstream.requests.filter(({ query }) => !query.has('customer_id')).length;

describe('parts of a list that are asked for at once', () => {
  it('are read as a whole where that takes fewer calls', async () => {
    const read = await start(100);
    const lists = await Promise.all(asked(100).map(read));
    expect(lists.map((rows) => rows.map(({ amount }) => amount))).toEqual(
      asked(100).map((_, index) => [`${String(index)}.10`, `${String(index)}.20`]),
    );
    expect(upstream.requests).toHaveLength(2);
    expect(wholeCalls()).toBe(2);
  });

  it('are read one by one where the whole is long', async () => {
    const read = await start(1000);
    const lists = await Promise.all([...asked(3), { customerId: 'c7', cycle: '2026-03' }].map(read));
    expect(lists.map((rows) => rows.length)).toEqual([2, 2, 2, 2]);
    expect(wholeCalls()).toBe(1);
    expect(upstream.requests).toHaveLength(5);
  });

  it('are read one by one where there are two or fewer, without asking for the size', async () => {
    const read = await start(100);
    await Promise.all(asked(2).map(read));
    expect(wholeCalls()).toBe(0);
    expect(upstream.requests).toHaveLength(2);
  });

  it('of different wholes are different lists', async () => {
    const read = await start(100);
    await Promise.all(['2026-02', '2026-03'].flatMap((cycle) => asked(20).map((one) => read({ ...one, cycle }))));
    expect(upstream.requests.map(({ query }) => query.get('cycle'))).toHaveLength(4);
  });

  it('are found in a whole that is cached, however few', async () => {
    const read = await start(100);
    await Promise.all(asked(100).map(read));
    expect(await read({ customerId: 'c5', cycle: '2026-03' })).toHaveLength(2);
    expect(upstream.requests).toHaveLength(2);
  });

  it('are cut to what is in sight, in the whole as one by one', async () => {
    const read = await start(100, SCOPES.manager);
    const lists = await Promise.all(asked(10).map(read));
    expect(lists.flat().map(({ customerId }) => customerId)).toEqual(['c1', 'c1']);
  });

  it('fail one by one', async () => {
    const read = await start(1000);
    const results = await Promise.allSettled(asked(4).map(read));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
  });

  it('fail with the whole that cannot be sized, and leave other wholes alone', async () => {
    upstream = await startUpstream((response, request, count) => {
      const isRefused = request.query.get('cycle') === '2026-02';
      (isRefused ? json({ error_code: 'CBC.0100' }, 400) : bills(100))(response, request, count);
    });
    const read = partReader(listReader(upstream.session(SCOPES.partner), BILLS), BY_CUSTOMER);
    const questions = ['2026-02', '2026-03'].flatMap((cycle) => asked(3).map((one) => ({ ...one, cycle })));
    const results = await Promise.allSettled(questions.map(read));
    expect(results.map(({ status }) => status)).toEqual([
      ...Array<string>(3).fill('rejected'),
      ...Array<string>(3).fill('fulfilled'),
    ]);
  });
});
