import { setTimeout as sleep } from 'node:timers/promises';
import type { UpstreamClient } from '../../src/upstream/client.js';
import { pagesOf, readAll } from '../../src/upstream/pages.js';
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

/** A list of so many customers, as ListSubCustomers answers it. */
const customers =
  (count: number, most = 100): Answer =>
  (response, request, nth) => {
    const { offset, limit } = bounds(request);
    const page = rowsFrom(offset, Math.min(limit, most, count - offset));
    json({ count, customer_infos: page })(response, request, nth);
  };

const asked = () => server.requests.map((request) => [bounds(request).offset, bounds(request).limit]);
const inOffsetOrder = () => asked().toSorted(([a = 0], [b = 0]) => a - b);

async function gathered<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(page);
  return all;
}

const list = (wish = {}) => pagesOf(client, PROOF, 'ListSubCustomers', { body: { association_type: '1' } }, wish);

describe('a list with a total', () => {
  it('is read to its end in order, with the filters in every call', async () => {
    await start(customers(345));
    const pages = await gathered(list());
    expect(pages.map(({ offset, total, rows }) => [offset, total, rows.length])).toEqual([
      [0, 345, 100],
      [100, 345, 100],
      [200, 345, 100],
      [300, 345, 45],
    ]);
    expect(pages.flatMap(({ rows }) => rows)).toEqual(rowsFrom(0, 345));
    expect(inOffsetOrder()).toEqual([
      [0, 100],
      [100, 100],
      [200, 100],
      [300, 100],
    ]);
    expect(server.requests.every(({ body }) => body['association_type'] === '1')).toBe(true);
  });

  it.each([
    [0, 1],
    [1, 1],
    [100, 1],
    [101, 2],
    [200, 2],
  ])('of %d rows takes %d calls', async (count, calls) => {
    await start(customers(count));
    const { rows, total } = await readAll(client, PROOF, 'ListSubCustomers', { body: {} });
    expect(rows).toHaveLength(count);
    expect(total).toBe(count);
    expect(server.requests).toHaveLength(calls);
  });

  it('gives 20 rows for one call with that limit', async () => {
    await start(customers(2000));
    await expect(gathered(list({ from: 40, rows: 20 }))).resolves.toEqual([
      { rows: rowsFrom(40, 20), total: 2000, offset: 40 },
    ]);
    expect(asked()).toEqual([[40, 20]]);
  });

  it('gives a wish larger than a page with as few calls as the limit allows', async () => {
    await start(customers(2000));
    const pages = await gathered(list({ from: 5, rows: 250 }));
    expect(pages.flatMap(({ rows }) => rows)).toEqual(rowsFrom(5, 250));
    expect(inOffsetOrder()).toEqual([
      [5, 100],
      [105, 100],
      [205, 50],
    ]);
  });

  it('asks for no row when none is wanted', async () => {
    await start(customers(2000));
    await expect(gathered(list({ rows: 0 }))).resolves.toEqual([]);
    expect(server.requests).toHaveLength(0);
  });

  it('past its end is one empty page', async () => {
    await start(customers(30));
    await expect(gathered(list({ from: 30, rows: 20 }))).resolves.toEqual([{ rows: [], total: 30, offset: 30 }]);
  });

  it('goes by the page size that is asked for, and by the contract above it', async () => {
    await start(customers(150));
    await gathered(list({ pageSize: 60 }));
    await gathered(list({ pageSize: 1000 }));
    expect(asked().map(([, limit]) => limit)).toEqual([60, 60, 60, 100, 100]);
  });

  it('fetches its pages side by side, up to the bound, and yields them in order', async () => {
    let underWay = 0;
    let most = 0;
    await start((response, request, nth) => {
      underWay += 1;
      most = Math.max(most, underWay);
      // Later pages answer first.
      void sleep(60 - bounds(request).offset / 50).then(() => {
        underWay -= 1;
        customers(1200)(response, request, nth);
      });
    });
    const pages = await gathered(list({ parallel: 3 }));
    expect(pages.map(({ offset }) => offset)).toEqual(Array.from({ length: 12 }, (_, index) => index * 100));
    expect(most).toBe(3);
  });

  it('stops when the consumer stops', async () => {
    await start(customers(5000));
    const seen: number[] = [];
    for await (const page of list({ parallel: 2 })) {
      seen.push(page.offset);
      if (seen.length === 2) break;
    }
    await sleep(50);
    expect(seen).toEqual([0, 100]);
    expect(server.requests.length).toBeLessThanOrEqual(3);
  });

  it('passes on a failure in the middle after the pages before it', async () => {
    await start((response, request, nth) => {
      (bounds(request).offset === 200 ? json({ error_code: 'CBC.0151' }, 403) : customers(900))(response, request, nth);
    });
    const seen: number[] = [];
    const reading = (async () => {
      for await (const page of list()) seen.push(page.offset);
    })();
    await expect(reading).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN', operation: 'ListSubCustomers' } });
    expect(seen).toEqual([0, 100]);
  });

  it('is read whole from a server that gives smaller pages than asked for', async () => {
    await start(customers(130, 50));
    const { rows } = await readAll(client, PROOF, 'ListSubCustomers', { body: {} });
    expect(rows).toEqual(rowsFrom(0, 130));
    expect(server.requests).toHaveLength(3);
  });

  it.each<[string, (request: Received) => object]>([
    [
      'a page in the middle is short',
      (request) => ({ count: 500, customer_infos: rowsFrom(0, bounds(request).offset === 200 ? 40 : 100) }),
    ],
    ['the first page is empty though rows are counted', () => ({ count: 500, customer_infos: [] })],
    ['a page holds more rows than asked for', () => ({ count: 500, customer_infos: rowsFrom(0, 101) })],
    ['the rows are no list', () => ({ count: 500, customer_infos: 'many' })],
  ])('ends with a failure when %s', async (_, answer) => {
    await start((response, request, nth) => {
      json(answer(request))(response, request, nth);
    });
    await expect(readAll(client, PROOF, 'ListSubCustomers', { body: {} })).rejects.toMatchObject({
      extensions: { code: 'UPSTREAM_CONTRACT_BROKEN', operation: 'ListSubCustomers' },
    });
    expect(server.requests.length).toBeLessThanOrEqual(6);
  });

  it('that shrinks while it is read ends where it now ends', async () => {
    await start((response, request, nth) => {
      customers(nth === 1 ? 400 : 150)(response, request, nth);
    });
    const { rows, total } = await readAll(client, PROOF, 'ListSubCustomers', { body: {} });
    expect(rows).toHaveLength(150);
    expect(total).toBe(150);
  });

  it('pages in the query where the contract says so, and finds total and rows under their names', async () => {
    await start((response, request, nth) => {
      const [offset, limit] = [Number(request.query.get('offset')), Number(request.query.get('limit'))];
      const records = Array.from({ length: Math.min(limit, 120 - offset) }, (_, index) => ({
        id: `${offset + index}`,
      }));
      json({ total_count: 120, records })(response, request, nth);
    });
    const { rows, total } = await readAll(client, PROOF, 'ListPartnerAdjustRecords', { query: { customer_id: 'c1' } });
    expect([rows.length, total]).toEqual([120, 120]);
    expect(server.requests.map(({ query }) => String(query))).toEqual([
      'customer_id=c1&limit=100&offset=0',
      'customer_id=c1&limit=100&offset=100',
    ]);
  });
});
