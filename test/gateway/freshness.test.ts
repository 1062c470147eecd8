import { setTimeout as sleep } from 'node:timers/promises';
import { type RedisServer, startRedis } from '../support/redis.js';
import { startGateway, type TestGateway } from '../support/gateway.js';

const PAGE = '{ customers(first: 5) { nodes { customerId } } }';
const BALANCE = 'query ($id: ID!) { customer(id: $id) { balances { available { amount } } } }';

interface Freshness {
  readonly asOf: string;
  readonly source: string;
}
type ByField = Readonly<Record<string, Freshness>>;

let gateway: TestGateway;
/** What the answer says of its own age, and its headers. */
async function told(
  query: string,
  {
    headers = {},
    persona = 'administrator',
    method = 'POST',
  }: { headers?: Record<string, string>; persona?: string; method?: string } = {},
): Promise<{ freshness: ByField | undefined; headers: Headers; status: number; errors: unknown }> {
  const sent = {
    authorization: `Bearer ${await gateway.token(persona)}`,
    'content-type': 'application/json',
    'apollo-require-preflight': 'true',
    ...headers,
  };
  const isGet = method === 'GET';
  const url = `${gateway.origin}/graphql${isGet ? `?query=${encodeURIComponent(query)}` : ''}`;
  const reply = await fetch(url, { method, headers: sent, ...(!isGet && { body: JSON.stringify({ query }) }) });
  const body = (await reply.json()) as { extensions?: { freshness?: ByField }; errors?: unknown };
  return { freshness: body.extensions?.freshness, headers: reply.headers, status: reply.status, errors: body.errors };
}

beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 60 } });
});
afterAll(() => gateway.close());

describe('extensions.freshness', () => {
  it('says for each root field, by its alias, where it came from and how old the oldest of it is', async () => {
    const before = Date.now();
    const first = await told(PAGE);
    expect(first.freshness).toEqual({ customers: { asOf: expect.any(String) as string, source: 'LIVE' } });
    expect(Date.parse(first.freshness!['customers']!.asOf)).toBeGreaterThanOrEqual(before);
    const { freshness } = await told(
      `{ known: customers(first: 5) { nodes { customerId } } quotas: couponQuotas { totalCount } }`,
    );
    expect(freshness).toEqual({
      known: { asOf: first.freshness!['customers']!.asOf, source: 'CACHE' },
      quotas: { asOf: expect.any(String) as string, source: 'LIVE' },
    });
  });

  it('counts what is nested in a root field as that field’s, also where several read at once', async () => {
    await told('{ customers(first: 3) { nodes { customerId } } }');
    const { freshness } = await told(
      '{ plain: customers(first: 3) { nodes { customerId } } rich: customers(first: 3) { nodes { balances { available { amount } } } } }',
    );
    expect(freshness?.['plain']?.source).toBe('CACHE');
    // The list was cached, the balances are new: what is shown is as old as the list.
    expect(freshness?.['rich']?.source).toBe('CACHE');
  });

  it('is left out where nothing was read', async () => {
    expect((await told('{ __typename }')).freshness).toBeUndefined();
  });

  it('says STALE for what upstream cannot give anew, and the viewer sees no error', async () => {
    const jobs = '{ exportJobs { totalCount } }';
    const seen = await told(jobs);
    await gateway.fault({ operation: 'ListExportJobs', status: 503 });
    await sleep(2100);
    const again = await told(jobs);
    expect([again.errors, again.freshness]).toEqual([
      undefined,
      { exportJobs: { asOf: seen.freshness!['exportJobs']!.asOf, source: 'STALE' } },
    ]);
  });
});

describe('a viewer who needs something newer', () => {
  it('says so with X-Max-Age, and gets it', async () => {
    await told(PAGE);
    const sources: unknown[] = [];
    for (const headers of [{}, { 'x-max-age': '60' }, { 'x-max-age': '0' }, {}]) {
      const { freshness } = await told(PAGE, { headers: headers });
      sources.push(freshness?.['customers']?.source);
    }
    expect(sources).toEqual(['CACHE', 'CACHE', 'LIVE', 'CACHE']);
  });

  it.each(['-1', '1.5', 'soon', '99999999', ''])('is told what X-Max-Age may be, not %j', async (value) => {
    await gateway.forgetCalls();
    const { errors } = await told(PAGE, { headers: { 'x-max-age': value } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'X-Max-Age' } }]);
    expect(await gateway.calls()).toEqual({});
  });
});

describe('Cache-Control of a GET', () => {
  it('lets the viewer’s own cache keep the answer for as long as it is as good as new, and no cache on the way', async () => {
    const { headers } = await told(PAGE, { method: 'GET' });
    const [, seconds] = /^private, max-age=(\d+)$/.exec(headers.get('cache-control') ?? '') ?? [];
    expect(Number(seconds)).toBeGreaterThan(30);
    expect(Number(seconds)).toBeLessThanOrEqual(60);
    expect(headers.get('vary')).toMatch(/authorization/i);
  });

  it('keeps no error and nothing that was sent with POST', async () => {
    expect(
      (await told('{ customer(id: "nobody") { customerId } }', { method: 'GET' })).headers.get('cache-control'),
    ).toBe('no-store');
    expect((await told(PAGE)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('after a mutation', () => {
  const ROUNDS = 20;
  let redis: RedisServer;
  let author: TestGateway;
  let other: TestGateway;
  beforeAll(async () => {
    redis = await startRedis();
    author = await startGateway({ sandbox: { customers: 60 }, variables: { REDIS_URL: redis.url } });
    other = await startGateway({
      variables: { REDIS_URL: redis.url, BSS_ENDPOINT: author.sandbox.origin, CONSOLE_ENDPOINT: author.sandbox.origin },
    });
  });
  afterAll(async () => {
    await Promise.all([author.close(), other.close()]);
    await redis.stop();
  });

  const available = async (of: TestGateway, persona: string, id: string): Promise<string | undefined> => {
    const { data } = await of.ask<object>(persona, BALANCE, { id });
    return JSON.stringify(data);
  };

  it('its author reads its effect at once, and so does everybody else on the other replicas', async () => {
    const { data } = await author.ask<{ customers: { nodes: { id: string; customerId: string }[] } }>(
      'administrator',
      '{ customers(first: 1, filter: { associationType: RESELLER }) { nodes { id customerId } } }',
    );
    const { id } = data.customers.nodes[0]!;
    const stale: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = await available(other, 'finance', id);
      const moved = await author.ask<{ allocateToCustomer: { userErrors: unknown[] } }>(
        'administrator',
        'mutation ($input: AllocateToCustomerInput!) { allocateToCustomer(input: $input) { userErrors { code message } } }',
        {
          input: {
            customerId: id,
            amount: '0.01',
            idempotencyKey: `round-${String(round).padStart(4, '0')}-${String(Date.now())}`,
          },
        },
      );
      expect(moved.data.allocateToCustomer.userErrors).toEqual([]);
      const [own, others] = [await available(author, 'administrator', id), await available(other, 'finance', id)];
      if (own === before || others === before) stale.push(round);
    }
    expect(stale).toEqual([]);
  });
});
