import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../src/config.js';
import { selfSigned } from '../support/certificate.js';

const keyText = (fill: number): string => Buffer.alloc(32, fill).toString('base64');

const CLEAR = { CACHE_IN_CLEAR: 'on' };

describe('Redis', () => {
  it('is one server, the master that Sentinels name, or a cluster', () => {
    expect(loadConfig({}).redis).toBeNull();
    expect(loadConfig({ REDIS_URL: 'redis://localhost:6379/2' }).redis).toEqual({
      kind: 'server',
      url: 'redis://localhost:6379/2',
      tls: null,
    });
    const sentinels = { REDIS_SENTINELS: 'one.example.com:26379,[::1]:26380', REDIS_SENTINEL_MASTER: 'partner' };
    expect(loadConfig({ ...CLEAR, ...sentinels, REDIS_SENTINEL_PASSWORD: 'the-sentinel-password' }).redis).toEqual({
      kind: 'sentinels',
      sentinels: [
        { host: 'one.example.com', port: 26379 },
        { host: '::1', port: 26380 },
      ],
      master: 'partner',
      sentinelPassword: 'the-sentinel-password',
      tls: null,
    });
    const user = { REDIS_USERNAME: 'gateway', REDIS_PASSWORD: 'the-redis-password' };
    expect(loadConfig({ ...CLEAR, ...user, REDIS_CLUSTER: '10.0.0.1:6379', REDIS_TLS: 'on' }).redis).toEqual({
      kind: 'cluster',
      nodes: [{ host: '10.0.0.1', port: 6379 }],
      username: 'gateway',
      password: 'the-redis-password',
      tls: {},
    });
  });

  it('is not embedded where any of them is set', () => {
    for (const place of [
      { REDIS_URL: 'redis://localhost' },
      { REDIS_SENTINELS: 'localhost:1', REDIS_SENTINEL_MASTER: 'partner' },
      { REDIS_CLUSTER: 'localhost:1' },
    ]) {
      expect([...loadConfig({ ...CLEAR, ...place }).embedded]).toEqual(['sandbox', 'issuer']);
    }
  });

  it('is vouched for by the certificates of a file', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'redis-config-test-'));
    const { certificate } = await selfSigned(directory, 'redis');
    const variables = { REDIS_URL: 'rediss://localhost', REDIS_CA: certificate };
    const text = await readFile(certificate, 'utf8');
    expect(loadConfig(variables).redis).toMatchObject({ tls: { ca: text } });
    expect(() => loadConfig({ ...variables, REDIS_URL: 'redis://localhost' })).toThrow('REDIS_TLS: must be on');
    await rm(directory, { recursive: true });
  });

  it('is refused when its variables do not go together, all of them named', () => {
    const variables = {
      REDIS_URL: 'redis://:the-redis-password@localhost',
      REDIS_CLUSTER: 'localhost:1',
      REDIS_USERNAME: 'gateway',
      REDIS_SENTINEL_MASTER: 'partner',
      REDIS_SENTINEL_PASSWORD: 'the-sentinel-password',
    };
    expect(() => loadConfig(variables)).toThrow(
      [
        'The configuration is not usable:',
        '  REDIS_URL, REDIS_CLUSTER: only one of them says where Redis is',
        '  REDIS_SENTINELS: required with REDIS_SENTINEL_MASTER',
        '  REDIS_SENTINELS: required with REDIS_SENTINEL_PASSWORD',
        '  REDIS_PASSWORD: required with REDIS_USERNAME',
      ].join('\n'),
    );
    expect(() => loadConfig({ ...CLEAR, REDIS_SENTINELS: 'localhost:1' })).toThrow(
      'REDIS_SENTINEL_MASTER: required with REDIS_SENTINELS',
    );
  });
});

describe('keys for what is kept in Redis', () => {
  it('are read in their order, each with its id', () => {
    const { cacheKeys } = loadConfig({ CACHE_KEYS: `2026-11:${keyText(1)},2026-10:${keyText(255)}` });
    expect(cacheKeys).toEqual([
      { id: '2026-11', key: Buffer.alloc(32, 1) },
      { id: '2026-10', key: Buffer.alloc(32, 255) },
    ]);
  });

  it.each(['redis://redis.example.com', 'rediss://10.0.0.7:6380/1', 'redis://127.0.0.1.example.com'])(
    'are required for a Redis elsewhere, at %s, unless values may be in the clear',
    (REDIS_URL) => {
      expect(() => loadConfig({ REDIS_URL })).toThrow('CACHE_KEYS: required with a Redis on another machine');
      expect(loadConfig({ REDIS_URL, CACHE_IN_CLEAR: 'on' }).cacheKeys).toEqual([]);
      expect(loadConfig({ REDIS_URL, CACHE_KEYS: `a:${keyText(1)}` }).cacheKeys).toHaveLength(1);
    },
  );

  it('are required where Sentinels or nodes name other machines', () => {
    const sentinels = { REDIS_SENTINELS: 'localhost:26379', REDIS_SENTINEL_MASTER: 'partner' };
    for (const variables of [sentinels, { REDIS_CLUSTER: 'localhost:6379' }]) {
      expect(() => loadConfig(variables)).toThrow('CACHE_KEYS: required');
    }
  });

  it.each(['redis://localhost', 'redis://127.0.0.1:6379', 'redis://[::1]:6379'])(
    'are not required for a Redis on this machine, at %s',
    (REDIS_URL) => {
      expect(loadConfig({ REDIS_URL }).cacheKeys).toEqual([]);
    },
  );

  it('are never told, neither when they are wrong nor when another variable is', () => {
    const secret = keyText(9);
    for (const CACHE_KEYS of [`a:${secret},a:${secret}`, `a:${secret}x`, secret, `a:${secret}`]) {
      expect(() => loadConfig({ CACHE_KEYS, PORT: 'abc' })).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining(secret) as string }) as Error,
      );
    }
  });
});
