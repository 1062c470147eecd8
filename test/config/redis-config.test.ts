import { loadConfig } from '../../src/config.js';

const keyText = (fill: number): string => Buffer.alloc(32, fill).toString('base64');

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
