import { EMBEDDED_PARTS, environment, loadConfig } from '../../src/config.js';

type Variables = Readonly<Record<string, string>>;

const BSS = {
  BSS_ENDPOINT: 'https://bss.example.com',
  CONSOLE_ENDPOINT: 'https://console.example.com',
  BSS_AK: 'AK0000000000000001',
  BSS_SK: 'the-secret-key',
};
const OIDC = { OIDC_ISSUER: 'https://issuer.example.com', OIDC_AUDIENCE: 'partner-gateway', PARTNER_ID: 'a1' };
const KEY = Buffer.alloc(32, 7).toString('base64');
const REDIS = { REDIS_URL: 'redis://:the-redis-password@redis.example.com:6379', CACHE_KEYS: `2026:${KEY}` };
const LOGIN = { IAM_DOMAIN: 'domain', IAM_USER: 'user', IAM_PASSWORD: 'the-iam-password' };
const CONNECTED = { ...BSS, ...OIDC, ...REDIS };
const { BSS_AK: _ak, BSS_SK: _sk, ...ENDPOINTS } = BSS;

function problemsOf(variables: Variables): string {
  try {
    loadConfig(variables);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('nothing set', () => {
  const config = loadConfig({});

  it('means embedded parts on the usual ports of this machine', () => {
    expect(config).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 4000,
      SANDBOX_PORT: 4010,
      SANDBOX_CUSTOMERS: 2000,
      SANDBOX_SEED: 1,
      LOG_LEVEL: 'info',
      graphiql: true,
      upstream: null,
      issuer: null,
      embedded: new Set(EMBEDDED_PARTS),
    });
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('is what an empty variable means', () => {
    expect(loadConfig({ PORT: '', REDIS_URL: '', BSS_ENDPOINT: '', OIDC_ISSUER: '' })).toEqual(config);
  });

  it('is not disturbed by variables of others', () => {
    expect(loadConfig({ PATH: '/bin', HOME: '/root' })).toEqual(config);
  });
});

describe('a connected gateway', () => {
  it('has no embedded part', () => {
    expect(loadConfig({ ...CONNECTED, NODE_ENV: 'production' })).toMatchObject({
      embedded: new Set(),
      graphiql: false,
      upstream: {
        bssEndpoint: BSS.BSS_ENDPOINT,
        consoleEndpoint: BSS.CONSOLE_ENDPOINT,
        iamEndpoint: BSS.BSS_ENDPOINT,
        key: { accessKey: BSS.BSS_AK, secretKey: BSS.BSS_SK },
        login: { kind: 'key', accessKey: BSS.BSS_AK, secretKey: BSS.BSS_SK },
      },
      issuer: { issuer: OIDC.OIDC_ISSUER, jwksUrl: null, audience: OIDC.OIDC_AUDIENCE },
    });
  });

  it('logs in by password where one is set, with or without a key', () => {
    const login = { kind: 'password', domain: 'domain', user: 'user', password: 'the-iam-password' };
    expect(loadConfig({ ...CONNECTED, ...LOGIN }).upstream).toMatchObject({ login, key: { accessKey: BSS.BSS_AK } });
    expect(loadConfig({ ...ENDPOINTS, ...OIDC, ...LOGIN }).upstream).toMatchObject({ login, key: null });
  });

  it.each([
    ['https://bss.myhuaweicloud.com', 'https://iam.myhuaweicloud.com'],
    ['https://bss.cn-north-1.myhuaweicloud.com', 'https://iam.myhuaweicloud.com'],
    ['https://bss.example.com', 'https://bss.example.com'],
    // The secret goes there: a name that only contains Huawei's is somebody else's.
    ['https://bss.myhuaweicloud.com.example.com', 'https://bss.myhuaweicloud.com.example.com'],
    ['https://example.com/.myhuaweicloud.com', 'https://example.com/.myhuaweicloud.com'],
  ])('over %s gets its tokens from %s', (BSS_ENDPOINT, iamEndpoint) => {
    expect(loadConfig({ ...CONNECTED, BSS_ENDPOINT }).upstream).toMatchObject({ iamEndpoint });
  });

  it('takes the token service that is named', () => {
    const upstream = { iamEndpoint: 'https://iam.example.com' };
    expect(loadConfig({ ...CONNECTED, IAM_ENDPOINT: 'https://iam.example.com' })).toMatchObject({ upstream });
  });
});

describe('lists', () => {
  it('are split at commas', () => {
    expect(loadConfig({ OIDC_ALGORITHMS: 'ES256,RS256' }).OIDC_ALGORITHMS).toEqual(['ES256', 'RS256']);
    expect(loadConfig({ CORS_ORIGINS: 'https://a.example.com,http://b.example.com:8080' }).CORS_ORIGINS).toEqual([
      'https://a.example.com',
      'http://b.example.com:8080',
    ]);
    expect(loadConfig({ EMBEDDED: 'sandbox,cache' }).EMBEDDED).toEqual(['sandbox', 'cache']);
  });
});

/** Variable, values that it refuses, and what the message says is allowed. */
const WRONG: readonly (readonly [keyof typeof environment.shape, readonly string[], RegExp])[] = [
  ['PORT', ['abc', '-1', '65536', '40.5', '4000;', '0x10', '1e3'], /a whole number from 0 to 65535/],
  ['LOG_LEVEL', ['loud', 'INFO'], /"fatal"\|"error"\|"warn"\|"info"/],
  ['GRAPHIQL', ['yes', 'true'], /"on"\|"off"/],
  ['EMBEDDED', ['database', 'sandbox,database', 'sandbox, cache'], /"sandbox"\|"issuer"\|"cache"/],
  ['PARTNER_ID', ['a'.repeat(65)], /<=64/],
  ['BSS_ENDPOINT', ['bss.example.com', 'ftp://bss.example.com', 'file:///etc/passwd'], /http or https URL/],
  ['CONSOLE_ENDPOINT', ['console', 'redis://console'], /http or https URL/],
  ['IAM_ENDPOINT', ['iam', 'ftp://iam'], /http or https URL/],
  ['UPSTREAM_TIMEOUT_MS', ['0', '120001', '1.5', 'soon'], /a whole number from 1 to 120000/],
  ['REVEALS_PER_MINUTE', ['0', '-1', '1.5', 'many'], /a whole number from 1 to 1000000/],
  ['EGRESS_ADDRESS', ['a b', 'x'.repeat(65), '{a}'], /up to 64 letters/],
  ['UPSTREAM_RATE_MULTIPLIER', ['0', '1001', 'fast'], /number|>=0\.1|<=1000/],
  ['REDIS_SENTINELS', ['sentinel', 'sentinel:0', 'a:1,b', 'a:65536', 'redis://a:1', ','], /comma separated host:port/],
  ['REDIS_CLUSTER', ['node', 'node:x', '::1:6379', 'a:1;b:2'], /comma separated host:port/],
  ['REDIS_TLS', ['yes', 'true'], /"on"\|"off"/],
  ['REDIS_CA', ['/no/such/file', 'package.json'], /a file with certificates in PEM/],
  [
    'CACHE_KEYS',
    ['one', KEY, `1:${KEY},1:${KEY}`, '1:c2hvcnQ=', `1:${KEY},2`, `1 2:${KEY}`],
    /every id once.*32 bytes/,
  ],
  ['CACHE_IN_CLEAR', ['yes', 'true'], /"on"\|"off"/],
  ['REDIS_URL', ['http://redis.example.com', 'redis.example.com'], /redis or rediss URL/],
  ['OIDC_ISSUER', ['issuer', 'ldap://issuer'], /http or https URL/],
  ['JWKS_URL', ['keys', 'data:application/json,{}'], /http or https URL/],
  ['OIDC_ALGORITHMS', ['none', 'HS256', 'RS256,none'], /"RS256"\|/],
  ['CORS_ORIGINS', ['*', 'https://a.example.com,b'], /http or https URL/],
  ['TRUST_PROXY', ['true', '1'], /"on"\|"off"/],
  ['WARM_START', ['true', 'yes'], /"on"\|"off"/],
  ['ACCOUNT_MANAGER_SCOPE', ['loose', 'STRICT'], /"documented"\|"strict"/],
  ['MOST_CUSTOM_ROLES', ['-1', '1001', 'ten'], /a whole number from 0 to 1000/],
  ['CONSUMPTION_DELAY_DAYS', ['-1', '32', '1d'], /a whole number from 0 to 31/],
  ['SANDBOX_PORT', ['abc', '70000'], /a whole number from 0 to 65535/],
  ['SANDBOX_CUSTOMERS', ['0', '1000001', 'many'], /a whole number from 1 to 1000000/],
  ['SANDBOX_SEED', ['-1', '1000000000', '1.5'], /a whole number from 0 to 999999999/],
  ['SANDBOX_NOW', ['today', '2026-11-01', '2026-11-01T00:00:00+08:00', '2026-02-30T00:00:00Z'], /UTC time/],
];
/** Any text will do for these. */
const FREE_TEXT = [
  ...['NODE_ENV', 'HOST', 'BSS_AK', 'BSS_SK', 'IAM_DOMAIN', 'IAM_USER', 'IAM_PASSWORD', 'OIDC_AUDIENCE'],
  ...['REDIS_SENTINEL_MASTER', 'REDIS_SENTINEL_PASSWORD', 'REDIS_USERNAME', 'REDIS_PASSWORD'],
];
const SECRETS = ['REDIS_URL', 'CACHE_KEYS'];

describe('a wrong value', () => {
  it('is tried here for every variable there is', () => {
    const known = [...WRONG.map(([name]) => name), ...FREE_TEXT];
    expect(known.toSorted()).toEqual(Object.keys(environment.shape).toSorted());
  });

  it.each(WRONG.flatMap(([name, values, allowed]) => values.map((value) => [name, value, allowed] as const)))(
    'stops the start, naming %s, "%s" and what is allowed',
    (name, value, allowed) => {
      const message = problemsOf({ [name]: value });
      expect(message).toMatch(new RegExp(`^The configuration is not usable:\\n {2}${name}: `));
      expect(message.split('\n')[1]).toMatch(allowed);
      expect(message.includes(`"${value}"`)).toBe(!SECRETS.includes(name));
    },
  );

  it('is named together with all the others', () => {
    const message = problemsOf({ PORT: 'abc', LOG_LEVEL: 'loud', SANDBOX_SEED: '-1' });
    expect(message.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^ {2}PORT: "abc" /),
      expect.stringMatching(/^ {2}LOG_LEVEL: "loud" /),
      expect.stringMatching(/^ {2}SANDBOX_SEED: "-1" /),
    ]);
  });
});

describe('variables that belong together', () => {
  it.each<[string, Variables, readonly string[]]>([
    ['BSS without console', { ...BSS, CONSOLE_ENDPOINT: '' }, ['CONSOLE_ENDPOINT: required with BSS_ENDPOINT']],
    ['console without BSS', { ...BSS, BSS_ENDPOINT: '' }, ['BSS_ENDPOINT: required with CONSOLE_ENDPOINT']],
    ['AK without SK', { ...BSS, BSS_SK: '' }, ['BSS_SK: required with BSS_AK']],
    ['SK without AK', { ...BSS, BSS_AK: '' }, ['BSS_AK: required with BSS_SK']],
    ['no credentials', ENDPOINTS, ['BSS_AK, BSS_SK: required with BSS_ENDPOINT']],
    ['a user without password', { ...BSS, IAM_USER: 'user' }, ['IAM_DOMAIN, IAM_USER, IAM_PASSWORD: set all three']],
    ['a password alone', { ...BSS, IAM_PASSWORD: 'the-iam-password' }, ['IAM_DOMAIN, IAM_USER, IAM_PASSWORD']],
    ['an issuer without audience', { ...OIDC, OIDC_AUDIENCE: '' }, ['OIDC_AUDIENCE: required with OIDC_ISSUER']],
    ['an issuer without partner', { ...OIDC, PARTNER_ID: '' }, ['PARTNER_ID: required with OIDC_ISSUER']],
    [
      'keys without issuer and audience',
      { JWKS_URL: 'https://issuer.example.com/keys', PARTNER_ID: 'a1' },
      ['OIDC_AUDIENCE: required', 'OIDC_ISSUER: required with JWKS_URL'],
    ],
  ])('are missed when they are not there: %s', (_, variables, expected) => {
    const message = problemsOf(variables);
    for (const text of expected) expect(message).toContain(text);
  });
});

describe('in production', () => {
  const real = { sandbox: BSS, issuer: OIDC, cache: REDIS };

  it.each(EMBEDDED_PARTS)('the embedded %s is refused unless EMBEDDED names it', (part) => {
    const variables = { NODE_ENV: 'production', ...CONNECTED };
    const without = Object.fromEntries(Object.entries(variables).filter(([name]) => !(name in real[part])));
    const message = problemsOf(without);
    expect(message).toContain(`EMBEDDED=${part}`);
    expect(message.split('\n')).toHaveLength(2);
    expect(loadConfig({ ...without, EMBEDDED: part }).embedded).toEqual(new Set([part]));
    expect(problemsOf({ ...without, EMBEDDED: EMBEDDED_PARTS.filter((one) => one !== part).join() })).toBe(message);
  });

  it('nothing set is refused for each part', () => {
    const message = problemsOf({ NODE_ENV: 'production' });
    expect(EMBEDDED_PARTS.filter((part) => message.includes(`EMBEDDED=${part}`))).toEqual(EMBEDDED_PARTS);
  });

  it.each([
    ['production', undefined, false],
    ['production', 'on', true],
    ['development', undefined, true],
    ['development', 'off', false],
  ])('GraphiQL is off unless asked for: %s, %s', (NODE_ENV, GRAPHIQL, graphiql) => {
    expect(loadConfig({ ...CONNECTED, NODE_ENV, ...(GRAPHIQL && { GRAPHIQL }) }).graphiql).toBe(graphiql);
  });
});

describe('over a real upstream', () => {
  it.each([
    'https://bss.example.com',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'http://10.0.0.1:4010',
    'http://[::2]:4010',
  ])('at %s the embedded issuer, which lets anybody in, is refused unless EMBEDDED names it', (BSS_ENDPOINT) => {
    const variables = { ...BSS, BSS_ENDPOINT };
    expect(problemsOf(variables)).toContain('EMBEDDED=issuer');
    expect(loadConfig({ ...variables, EMBEDDED: 'issuer' }).issuer).toBeNull();
  });

  it.each(['http://localhost:4010', 'http://127.0.0.1:4010', 'http://127.1.2.3:4010', 'http://[::1]:4010'])(
    'that is a sandbox of this machine at %s, the embedded issuer will do',
    (BSS_ENDPOINT) => {
      expect(loadConfig({ ...BSS, BSS_ENDPOINT }).issuer).toBeNull();
    },
  );
});

describe('a secret', () => {
  const secrets = ['the-secret-key', 'the-iam-password', 'the-redis-password'];
  const everySecret = { ...CONNECTED, ...LOGIN };

  it.each<[string, Variables]>([
    ['another variable is wrong', { ...everySecret, PORT: 'abc' }],
    ['Redis has another protocol', { ...everySecret, REDIS_URL: 'http://:the-redis-password@redis.example.com' }],
    ['Redis has no URL', { ...everySecret, REDIS_URL: 'the-redis-password@redis' }],
    ['its key is missing', { ...everySecret, BSS_AK: '', IAM_USER: '' }],
    ['its endpoint is missing', { ...everySecret, BSS_ENDPOINT: '' }],
  ])('is never told when %s', (_, variables) => {
    const message = problemsOf(variables);
    expect(message).not.toBe('');
    expect(secrets.filter((secret) => message.includes(secret))).toEqual([]);
  });
});
