import { cacheKey } from '../../src/cache/cache.js';
import { LocalCache } from '../../src/cache/local-cache.js';

const keyOf = (name: string) => cacheKey('p', 'Op', { name });

describe('the cache inside the process', () => {
  it('counts a list by its rows, so that a few large lists cannot fill the memory', async () => {
    const cache = new LocalCache(10);
    const list = Array.from({ length: 6 }, (_, index) => index);
    await cache.setMany([{ key: keyOf('list'), value: list }], 60);
    await cache.setMany([{ key: keyOf('slice'), value: { rows: list, total: 6 } }], 60);
    expect(await cache.getMany([keyOf('list'), keyOf('slice')])).toEqual([undefined, { rows: list, total: 6 }]);
  });

  it('keeps nothing that is larger than itself', async () => {
    const cache = new LocalCache(10);
    await cache.setMany([{ key: keyOf('huge'), value: Array.from({ length: 100 }) }], 60);
    expect(await cache.getMany([keyOf('huge')])).toEqual([undefined]);
  });
});
