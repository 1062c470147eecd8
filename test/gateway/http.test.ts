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
    expect(await (await get('/metrics')).text()).toMatch(
      /gateway_upstream_calls_total\{operation="ListSubCustomers",outcome="ok"\} \d/,
    );
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
    const allowed = await get('/healthz', { origin: 'https://shop.example' });
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    const other = await get('/healthz', { origin: 'https://elsewhere.example' });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
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
