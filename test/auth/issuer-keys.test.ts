import { jest } from '@jest/globals';
import { tokenAuthenticator } from '../../src/gateway/authenticate.js';
import { remoteKeys } from '../../src/gateway/issuer-keys.js';
import { type Refusal, rulesWith, signed, type SigningKey, signingKey } from '../support/issuer.js';
import { type Answer, json, serve, type TestServer } from '../upstream/server.js';

/** jose asks for keys it does not know at most once in this time. */
const COOLDOWN_MS = 30_000;
const DISCOVERY = '/.well-known/openid-configuration';

const [first, second] = await Promise.all([signingKey(), signingKey()]);

let server: TestServer;
let published: readonly SigningKey[];
let isDown: Answer | undefined;

beforeEach(async () => {
  published = [first];
  isDown = undefined;
  server = await serve((response, request, count) => {
    const { origin } = server;
    const answer =
      request.path === DISCOVERY
        ? json({ issuer: origin, jwks_uri: `${origin}/keys` })
        : json({ keys: published.map(({ jwk }) => jwk) });
    (isDown ?? answer)(response, request, count);
  });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await server.close();
});

const paths = (): string[] => server.requests.map(({ path }) => path);
const byDiscovery = () => tokenAuthenticator(rulesWith(remoteKeys(server.origin, null), server.origin));
const byUrl = () => tokenAuthenticator(rulesWith(remoteKeys(server.origin, `${server.origin}/keys`), server.origin));
const tokenOf = async (key: SigningKey, kid?: string): Promise<string> =>
  `Bearer ${await signed(key, { issuer: server.origin, ...(kid !== undefined && { kid }) })}`;
const outcomeOf = (outcome: Promise<unknown>): Promise<string> =>
  outcome.then(
    () => 'ok',
    (error: unknown) => {
      const { code, http } = (error as Refusal).extensions;
      return `${code} ${http.status}`;
    },
  );
const later = (milliseconds: number): void => {
  const time = Date.now() + milliseconds;
  jest.spyOn(Date, 'now').mockImplementation(() => time);
};

const UNKNOWN = 'UNAUTHENTICATED 401';
const DOWN = 'UPSTREAM_UNAVAILABLE 503';

describe('keys of the issuer', () => {
  it('are found through its discovery document, once for many tokens', async () => {
    const authenticate = byDiscovery();
    const tokens = await Promise.all(Array.from({ length: 10 }, () => tokenOf(first)));
    await Promise.all(tokens.map(authenticate));
    expect(paths()).toEqual([DISCOVERY, '/keys']);
  });

  it('are fetched where the configuration says, without discovery', async () => {
    await byUrl()(await tokenOf(first));
    expect(paths()).toEqual(['/keys']);
  });

  it.each([
    ['discovery', byDiscovery],
    ['a fixed URL', byUrl],
  ])('may rotate: a new one is accepted after a look at the issuer (%s)', async (_, create) => {
    const authenticate = create();
    await authenticate(await tokenOf(first));
    published = [first, second];
    later(COOLDOWN_MS + 1000);
    expect(await outcomeOf(authenticate(await tokenOf(second)))).toBe('ok');
    expect(await outcomeOf(authenticate(await tokenOf(first)))).toBe('ok');
    expect(paths().filter((path) => path === '/keys')).toHaveLength(2);
  });

  it.each([
    ['discovery', byDiscovery],
    ['a fixed URL', byUrl],
  ])('are not fetched again for every token with a made-up key id (%s)', async (_, create) => {
    const authenticate = create();
    await authenticate(await tokenOf(first));
    const before = paths().length;
    for (let call = 0; call < 20; call += 1) {
      expect(await outcomeOf(authenticate(await tokenOf(second, `made-up-${String(call)}`)))).toBe(UNKNOWN);
    }
    expect(paths()).toHaveLength(before);
  });

  it('no longer published are refused after a look at the issuer', async () => {
    const authenticate = byUrl();
    await authenticate(await tokenOf(first));
    published = [second];
    later(11 * 60_000);
    const token = await signed(first, { issuer: server.origin, expiresIn: 60 });
    expect(await outcomeOf(authenticate(`Bearer ${token}`))).toBe(UNKNOWN);
  });
});

describe('an issuer that cannot be asked', () => {
  it.each<[string, Answer]>([
    ['drops the connection', (response) => response.socket?.resetAndDestroy()],
    ['answers 500', json({}, 500)],
    ['answers no JSON', json('<html>')],
    ['answers JSON that is neither document', json({ hello: 'world' })],
  ])('is no fault of the token: 503, and asked again for the next (%s)', async (_, answer) => {
    for (const create of [byDiscovery, byUrl]) {
      const authenticate = create();
      isDown = answer;
      expect(await outcomeOf(authenticate(await tokenOf(first)))).toBe(DOWN);
      isDown = undefined;
      expect(await outcomeOf(authenticate(await tokenOf(first)))).toBe('ok');
    }
  });

  it('is told as repeatable, and not by its address', async () => {
    isDown = json({}, 500);
    const failure: unknown = await byUrl()(await tokenOf(first)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: 'The token issuer cannot be reached', extensions: { retryable: true } });
  });

  it('that is another than configured is not believed', async () => {
    isDown = json({ issuer: 'https://other.test', jwks_uri: `${server.origin}/keys` });
    expect(await outcomeOf(byDiscovery()(await tokenOf(first)))).toBe(DOWN);
    expect(paths()).toEqual([DISCOVERY]);
  });
});
