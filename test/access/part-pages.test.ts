import { listReader, type ListReading } from '../../src/access/list-reader.js';
import { partPages, type PartsTogether } from '../../src/access/part-pages.js';
import { ask } from '../../src/access/policy.js';
import { coversCustomer, type Scope } from '../../src/access/scope.js';
import { startUpstream, type TestUpstream } from '../support/sessions.js';
import { SCOPES } from '../support/viewers.js';
import { type Answer, json } from '../upstream/server.js';

interface Question {
  readonly customerIds: readonly string[];
  readonly status?: 'OPEN';
}
interface Row {
  readonly id: string;
  readonly customerId: string;
}

const OPPORTUNITIES: ListReading<'ListOpportunities', Question, Row> = {
  operation: 'ListOpportunities',
  policy: {
    narrow: (_scope, question) => ask(question),
    sees: (scope, { customerId }) => coversCustomer(scope, { customerId }),
    seesAll: () => true,
  },
  request: ({ customerIds, status }) => ({ query: { customer_ids: [...customerIds], ...(status && { status }) } }),
  rowOf: ({ id, customer_id = '' }) => ({ id, customerId: customer_id }),
};
const BY_CUSTOMER: PartsTogether<Question, Row> = {
  restOf: ({ customerIds: _part, ...rest }) => rest,
  partOf: (of) => ('id' in of ? of.customerId : (of.customerIds[0] ?? '')),
  together: ([first, ...others]) => ({
    ...first,
    customerIds: [first, ...others].flatMap((question) => question?.customerIds ?? []),
  }),
  most: 100,
};

let upstream: TestUpstream;
afterEach(() => upstream.close());

const askedIn = ({ query }: { readonly query: URLSearchParams }): string[] =>
  query.get('customer_ids')?.split(',') ?? [];

/** `each` opportunities of every customer asked for; customer c3 fails where it is asked for alone. */
const opportunities =
  (each: number): Answer =>
  (response, request, count) => {
    const ids = askedIn(request);
    const rows = ids.flatMap((id) =>
      Array.from({ length: each }, (_, index) => ({ id: `${id}-${String(index)}`, customer_id: id })),
    );
    const [offset = 0, limit = 20] = ['offset', 'limit'].map((name) => Number(request.query.get(name) ?? 0));
    const page = { total_count: rows.length, offset, limit, opportunities: rows.slice(offset, offset + limit) };
    const isBroken = ids.length === 1 && ids[0] === 'c3';
    (isBroken ? json({ error_code: 'CON.0999' }, 500) : json(page))(response, request, count);
  };
const start = async (each: number, scope: Scope = SCOPES.partner) => {
  upstream = await startUpstream(opportunities(each));
  return partPages(listReader(upstream.session(scope), OPPORTUNITIES), BY_CUSTOMER);
};
const asked = (count: number): Question[] =>
  Array.from({ length: count }, (_, index) => ({ customerIds: [`c${String(index)}`] }));
const FIRST_TWO = { offset: 0, limit: 2 };

describe('pages of lists that upstream can give together', () => {
  it('are read in one call, each with its own total', async () => {
    const read = await start(3);
    const slices = await Promise.all(asked(20).map((question) => read(question, FIRST_TWO)));
    expect(slices.map(({ rows }) => rows.map(({ id }) => id))).toEqual(
      asked(20).map(({ customerIds: [id] }) => [`${String(id)}-0`, `${String(id)}-1`]),
    );
    expect(new Set(slices.map(({ total, more }) => `${String(total)} ${String(more)}`))).toEqual(new Set(['3 true']));
    expect(upstream.requests).toHaveLength(1);
  });

  it('are read page by page where all together take more calls', async () => {
    const read = await start(200);
    const slices = await Promise.all(asked(3).map((question) => read(question, FIRST_TWO)));
    expect(slices.map(({ rows, total }) => [rows.length, total])).toEqual(Array(3).fill([2, 200]));
    expect(upstream.requests.map((request) => askedIn(request).length)).toEqual([3, 1, 1, 1]);
  });

  it('are asked for in as many parts as upstream takes', async () => {
    const read = await start(0);
    await Promise.all(asked(250).map((question) => read(question, FIRST_TWO)));
    expect(upstream.requests.map((request) => askedIn(request).length).sort()).toEqual([100, 100, 50]);
  });

  it('of different filters are different lists', async () => {
    const read = await start(1);
    const questions = asked(5).flatMap((question) => [question, { ...question, status: 'OPEN' as const }]);
    await Promise.all(questions.map((question) => read(question, FIRST_TWO)));
    expect(upstream.requests.map(({ query }) => query.get('status')).sort()).toEqual(['OPEN', null]);
  });

  it('are upstream’s own page where only one is asked for, and what is asked twice is one part', async () => {
    const read = await start(50);
    const [question] = asked(1) as [Question];
    await Promise.all(Array.from({ length: 5 }, () => read(question, { offset: 10, limit: 2 })));
    expect(upstream.requests.map(({ query }) => [query.get('offset'), query.get('limit')])).toEqual([['10', '2']]);
  });

  it('are cut to what is in sight', async () => {
    const read = await start(2, SCOPES.manager);
    const slices = await Promise.all(asked(10).map((question) => read(question, FIRST_TWO)));
    expect(slices.flatMap(({ rows }) => rows.map(({ customerId }) => customerId))).toEqual(['c1', 'c1']);
  });

  it('fail one by one', async () => {
    const read = await start(200);
    const results = await Promise.allSettled(asked(4).map((question) => read(question, FIRST_TWO)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
  });
});
