import type { UpstreamClient } from '../../src/upstream/client.js';
import { type Page, pagesOf, readAll } from '../../src/upstream/pages.js';
import { type Answer, clientOf, json, PROOF, type Received, serve, type TestServer } from './server.js';

let server: TestServer;
let client: UpstreamClient;

async function start(answer: Answer): Promise<void> {
  server = await serve(answer);
  client = clientOf(server.origin, { rateMultiplier: 100 });
}

afterEach(async () => {
  await client.close();
  await server.close();
});

const rowsFrom = (offset: number, count: number) =>
  Array.from({ length: Math.max(0, count) }, (_, index) => ({ customer_id: `c${offset + index}` }));

const bounds = ({ body }: Received) => ({ offset: Number(body['offset']), limit: Number(body['limit']) });
const asked = () => server.requests.map((request) => [bounds(request).offset, bounds(request).limit]);

async function gathered<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(page);
  return all;
}

describe('a list without a total', () => {
  const tags =
    (count: number): Answer =>
    (response, request, nth) => {
      const { offset, limit } = bounds(request);
      json({ new_customer_tags: rowsFrom(offset, Math.min(limit, count - offset)) })(response, request, nth);
    };
  const read = (wish = {}) =>
    gathered(pagesOf(client, PROOF, 'ListSubCustomerNewTag', { body: { customer_ids: ['c1'] } }, wish));

  it.each([
    [0, 1],
    [199, 1],
    [200, 2],
    [450, 3],
  ])('of %d rows takes %d calls, one after the other, and ends at a short page', async (count, calls) => {
    await start(tags(count));
    const pages: Page<unknown>[] = await read();
    expect(pages.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(count);
    expect(pages.every(({ total }) => total === null)).toBe(true);
    expect(server.requests).toHaveLength(calls);
  });

  it('ends at the rows wanted', async () => {
    await start(tags(450));
    await read({ rows: 200 });
    expect(asked()).toEqual([[0, 200]]);
  });
});

describe('a list by cursor', () => {
  const request = {
    body: {
      cloud_service_type: 'hws.service.type.ec2',
      resource_type: 'hws.resource.type.vm',
      region_code: 'cn-north-4',
      charge_mode: 'PRE_PAID',
    },
  } as never;
  const read = (wish = {}) => gathered(pagesOf(client, PROOF, 'ListResourceSpecs', request, wish));
  const specs =
    (next: (nth: number) => string | undefined, size = 100): Answer =>
    (response, received, nth) => {
      json({ page_info: { next_marker: next(nth) }, cloud_service_basics: rowsFrom(nth * 100, size) })(
        response,
        received,
        nth,
      );
    };
  const markers = () => server.requests.map(({ body }) => body['marker']);

  it('follows the cursor to its end', async () => {
    await start(specs((nth) => (nth < 3 ? `after-${nth}` : undefined)));
    const pages = await read();
    expect(pages.map(({ offset, total }) => [offset, total])).toEqual([
      [0, null],
      [100, null],
      [200, null],
    ]);
    expect(markers()).toEqual([undefined, 'after-1', 'after-2']);
  });

  it('takes an empty cursor for the end', async () => {
    await start(specs(() => ''));
    await read();
    expect(server.requests).toHaveLength(1);
  });

  it('ends at the rows wanted', async () => {
    await start(specs((nth) => `after-${nth}`));
    await read({ rows: 200 });
    expect(server.requests).toHaveLength(2);
  });

  it('ends at an empty page, whatever the cursor says', async () => {
    await start(specs((nth) => `after-${nth}`, 0));
    await read();
    expect(server.requests).toHaveLength(1);
  });

  it('does not go round in a circle', async () => {
    await start(specs((nth) => `after-${nth % 2}`));
    await expect(read()).rejects.toMatchObject({ extensions: { code: 'UPSTREAM_CONTRACT_BROKEN' } });
    expect(server.requests).toHaveLength(3);
  });

  it('cannot be entered in the middle', async () => {
    await start(specs(() => undefined));
    await expect(read({ from: 10 })).rejects.toThrow(RangeError);
  });
});

describe('a list whose offsets have a limit', () => {
  it('goes on by cursor from there', async () => {
    const count = 10_250;
    await start((response, { query }, nth) => {
      const after = query.get('after');
      const offset = after === null ? Number(query.get('offset')) : Number(after);
      const rows = rowsFrom(offset, Math.min(100, count - offset)).map(({ customer_id: id }) => ({ id }));
      const end = offset + rows.length;
      const answer = { total_count: count, offset, limit: 100, assignments: rows };
      json(end < count ? { ...answer, next_after: `${end}` } : answer)(response, server.requests[nth - 1]!, nth);
    });
    const { rows } = await readAll(client, PROOF, 'ListAssignments', {});
    expect(rows.map(({ id }) => id)).toEqual(rowsFrom(0, count).map(({ customer_id: id }) => id));
    expect(server.requests).toHaveLength(103);
    expect(server.requests.slice(-2).map(({ query }) => String(query))).toEqual([
      'after=10100&limit=100',
      'after=10200&limit=100',
    ]);
  });
});
