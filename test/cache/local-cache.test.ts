import { cacheKey } from '../../src/cache/cache.js';
import { LocalCache } from '../../src/cache/local-cache.js';
import { heldNow } from '../support/held.js';

const keyOf = (name: string) => cacheKey('p', 'Op', { name });
const values = async (cache: LocalCache, ...names: string[]): Promise<unknown[]> =>
  (await cache.getMany(names.map(keyOf))).map((held) => held?.value);

describe('the cache inside the process', () => {
  it('counts a list by its rows, so that a few large lists cannot fill the memory', async () => {
    const cache = new LocalCache(10);
    const list = Array.from({ length: 6 }, (_, index) => index);
    const slice = { rows: list, total: 6 };
    await cache.setMany([{ key: keyOf('list'), held: heldNow(list) }]);
    await cache.setMany([{ key: keyOf('slice'), held: heldNow(slice) }]);
    expect(await values(cache, 'list', 'slice')).toEqual([undefined, slice]);
  });

  it('keeps nothing that is larger than itself', async () => {
    const cache = new LocalCache(10);
    await cache.setMany([{ key: keyOf('huge'), held: heldNow(Array.from({ length: 100 })) }]);
    expect(await values(cache, 'huge')).toEqual([undefined]);
  });

  it('makes room for new entries by dropping those not used for longest', async () => {
    const cache = new LocalCache(2);
    for (const name of ['a', 'b']) await cache.setMany([{ key: keyOf(name), held: heldNow(name) }]);
    await values(cache, 'a');
    await cache.setMany([{ key: keyOf('c'), held: heldNow('c') }]);
    expect(await values(cache, 'a', 'b', 'c')).toEqual(['a', undefined, 'c']);
  });
});
