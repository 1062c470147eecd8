import { serverAudits } from 'graphql-http';
import { startGateway, type TestGateway } from '../support/gateway.js';

describe('the HTTP server', () => {
  let gateway: TestGateway;
  let authorization: string;

  beforeAll(async () => {
    gateway = await startGateway({ variables: { GRAPHIQL: 'on', CORS_ORIGINS: 'https://shop.example' } });
    authorization = `Bearer ${await gateway.token('administrator')}`;
  });
  afterAll(() => gateway.close());

  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${gateway.origin}${path}`, { headers, redirect: 'manual' });

  it('keeps to GraphQL over HTTP', async () => {
    const signedIn: typeof fetch = (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('authorization', authorization);
      // What a browser must send with a GET, so that no other site can make one in the viewer's name.
      headers.set('apollo-require-preflight', 'true');
      return fetch(input, { ...init, headers });
    };
    const audits = serverAudits({ url: `${gateway.origin}/graphql`, fetchFn: signedIn });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    const failed = results.flatMap((result) => (result.status === 'ok' ? [] : [`${result.status}: ${result.name}`]));
    expect(results.length).toBeGreaterThan(50);
    expect(failed).toEqual([]);
  });

  it('answers while it lives, and is ready when both upstreams answer', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'alive' });
    const ready = await get('/readyz');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({
      status: 'ready',
      upstreams: { bss: 'answers', console: 'answers' },
      cache: 'memory',
    });
  });

  it('serves the schema as text', async () => {
    const answer = await get('/schema.graphql');
    expect(answer.headers.get('content-type')).toMatch(/^application\/graphql/);
    expect(await answer.text()).toContain('type Customer implements Node {');
  });

  it('counts upstream calls in its metrics', async () => {
    await gateway.ask('administrator', '{ customers { totalCount } }');
    const text = await (await get('/metrics')).text();
    expect(text).toMatch(/gateway_upstream_calls_total\{operation="ListSubCustomers",outcome="ok"\} \d/);
    expect(text).toMatch(/gateway_upstream_wait_seconds_count\{urgency="VIEWER"\} \d/);
  });

  it('compresses large answers', async () => {
    const query = encodeURIComponent('{ customers(first: 200) { nodes { id label level } } }');
    const answer = await get(`/graphql?query=${query}`, {
      authorization,
      'accept-encoding': 'gzip',
      'apollo-require-preflight': 'yes',
    });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
  });

  it('lets the frontends named call from a browser, and no others', async () => {
    const allowed = async (origin: string) => {
      const headers = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      };
      const answer = await fetch(`${gateway.origin}/graphql`, { method: 'OPTIONS', headers });
      return answer.headers.get('access-control-allow-origin');
    };
    expect(await allowed('https://shop.example')).toBe('https://shop.example');
    expect(await allowed('https://elsewhere.example')).toBeNull();
  });

  it('gives every answer a request id', async () => {
    expect((await get('/healthz')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('hands out personas to its own page only, over a strict content policy', async () => {
    const page = await get('/graphiql');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const personas = await get('/graphiql/personas', { origin: 'https://shop.example' });
    expect(personas.headers.get('access-control-allow-origin')).toBeNull();
    expect(personas.headers.get('cache-control')).toBe('no-store');
    expect(((await personas.json()) as { name: string }[]).map(({ name }) => name)).toContain('director');
  });
});
