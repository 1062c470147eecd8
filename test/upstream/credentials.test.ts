import type { UpstreamClient } from '../../src/upstream/client.js';
import { fixedToken, IamTokens, tokenCredentials } from '../../src/upstream/credentials.js';
import { HttpOrigin } from '../../src/upstream/http.js';
import { type Answer, clientOf, json, PROOF, serve, type TestServer } from './server.js';

const HOUR = 3_600_000;
const PASSWORD = 'not-for-any-log-1';
let server: TestServer;
let iam: HttpOrigin;
let client: UpstreamClient;
let now: number;
let logins: number;
let accepted: (token: string) => boolean;
let login: Answer;

const members = json({ total_count: 0, offset: 0, limit: 20, members: [] });
const refusal = json({ error_code: 'CBC.0154', error_msg: 'token invalid' }, 401);

beforeEach(async () => {
  now = Date.now();
  logins = 0;
  accepted = () => true;
  login = (response, request, count) => {
    const token = { expires_at: new Date(now + 24 * HOUR).toISOString() };
    json({ token }, 201, { 'x-subject-token': `token-${logins}` })(response, request, count);
  };
  server = await serve((response, request, count) => {
    if (request.path === '/v3/auth/tokens') {
      logins += 1;
      login(response, request, count);
    } else if (accepted(request.headers['x-auth-token'] ?? '')) members(response, request, count);
    else refusal(response, request, count);
  });
  iam = new HttpOrigin(server.origin);
  const tokens = new IamTokens(
    iam,
    { kind: 'password', user: 'gateway', password: PASSWORD, domain: 'partner' },
    () => now,
  );
  client = clientOf(server.origin, { console: { origin: server.origin, credentials: tokenCredentials(tokens) } });
});

afterEach(async () => {
  await client.close();
  await iam.close();
  await server.close();
});

const call = () => client.call(PROOF, 'ListMembers', {});
const tokensSent = () =>
  server.requests.filter(({ path }) => path !== '/v3/auth/tokens').map(({ headers }) => headers['x-auth-token']);

describe('a token of IAM', () => {
  it('is got by password login and sent instead of a signature', async () => {
    await call();
    expect(server.requests[0]?.body).toEqual({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'gateway', password: PASSWORD, domain: { name: 'partner' } } },
        },
        scope: { domain: { name: 'partner' } },
      },
    });
    expect(tokensSent()).toEqual(['token-1']);
    expect(server.requests[1]?.headers).not.toHaveProperty('authorization');
  });

  it('is got once for many calls at the same time (R-247)', async () => {
    await Promise.all(Array.from({ length: 8 }, call));
    expect(logins).toBe(1);
    expect(tokensSent()).toEqual(Array(8).fill('token-1'));
  });

  it('is renewed ahead of its expiry, without making a call wait (R-247)', async () => {
    await call();
    now += 24 * HOUR - 5 * 60_000;
    await call();
    expect(tokensSent()).toEqual(['token-1', 'token-1']);
    expect(logins).toBe(2);
    await call();
    expect(tokensSent()).toEqual(['token-1', 'token-1', 'token-2']);
  });

  it('is never sent after its expiry', async () => {
    await call();
    now += 25 * HOUR;
    await call();
    expect(tokensSent()).toEqual(['token-1', 'token-2']);
  });

  it('is renewed once when upstream refuses it, and the call repeated once', async () => {
    await call();
    accepted = (token) => token !== 'token-1';
    await expect(call()).resolves.toMatchObject({ members: [] });
    expect(tokensSent()).toEqual(['token-1', 'token-1', 'token-2']);
  });

  it('refused after its renewal fails the call', async () => {
    accepted = () => false;
    await expect(call()).rejects.toMatchObject({
      extensions: { code: 'UPSTREAM_CREDENTIALS_REFUSED', upstreamCode: 'CBC.0154', operation: 'ListMembers' },
    });
    expect(tokensSent()).toEqual(['token-1', 'token-2']);
  });

  it('refused for many calls at the same time is renewed once', async () => {
    await call();
    accepted = (token) => token !== 'token-1';
    await Promise.all(Array.from({ length: 4 }, call));
    expect(logins).toBe(2);
  });

  it.each<[string, Answer, string]>([
    ['a refused login', json({ error: { message: 'wrong password' } }, 401), 'UPSTREAM_CREDENTIALS_REFUSED'],
    ['a token service that is down', json('', 503), 'UPSTREAM_UNAVAILABLE'],
    ['a login answered without a token', json({ token: {} }, 201), 'UPSTREAM_CONTRACT_BROKEN'],
  ])('that cannot be had for %s fails the call with nothing secret in it', async (_, answer, code) => {
    login = answer;
    const failure = await call().then(
      () => undefined,
      (error: unknown) => error as Error,
    );
    expect(failure).toMatchObject({ extensions: { code, operation: 'ListMembers' } });
    expect(`${String(failure)} ${JSON.stringify(failure)} ${String(failure?.cause)}`).not.toContain(PASSWORD);
    expect(tokensSent()).toEqual([]);
  });

  it('that does not come before the deadline fails the call', async () => {
    login = () => undefined;
    const hasty = clientOf(server.origin, {
      console: {
        origin: server.origin,
        credentials: tokenCredentials(
          new IamTokens(iam, { kind: 'password', user: 'u', password: PASSWORD, domain: 'd' }),
        ),
      },
      timeoutMs: 100,
    });
    await expect(hasty.call(PROOF, 'ListMembers', {})).rejects.toMatchObject({
      extensions: { code: 'UPSTREAM_TIMEOUT' },
    });
    await hasty.close();
    await server.close();
  });
});

describe('a fixed token', () => {
  it('is not sent again once it is refused', async () => {
    accepted = () => false;
    const fixed = clientOf(server.origin, {
      console: { origin: server.origin, credentials: tokenCredentials(fixedToken('given')) },
    });
    await expect(fixed.call(PROOF, 'ListMembers', {})).rejects.toMatchObject({
      extensions: { code: 'UPSTREAM_CREDENTIALS_REFUSED' },
    });
    expect(tokensSent()).toEqual(['given']);
    await fixed.close();
  });
});
