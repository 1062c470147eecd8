import type { Cache, CacheEntry, CacheKey, Held } from './cache.js';
import type { LocalCache } from './local-cache.js';

/** The process first; Redis for what it lacks, or holds only in a state that another replica may have renewed. */
export class TieredCache implements Cache {
  constructor(
    private readonly local: LocalCache,
    private readonly shared: Cache,
  ) {}

  async getMany(
    keys: readonly CacheKey[],
    isGood: (held: Held, index: number) => boolean,
  ): Promise<readonly (Held | undefined)[]> {
    const near = await this.local.getMany(keys);
    const wanting = keys.flatMap((key, index) => {
      const held = near[index];
      return held !== undefined && isGood(held, index) ? [] : [{ key, index, held }];
    });
    if (wanting.length === 0) return near;
    const far = await this.shared.getMany(
      wanting.map(({ key }) => key),
      isGood,
    );
    const found = [...near];
    const news: CacheEntry[] = [];
    wanting.forEach(({ key, index, held }, at) => {
      const other = far[at];
      if (other === undefined || (held !== undefined && held.asOf >= other.asOf)) return;
      found[index] = other;
      news.push({ key, held: other });
    });
    await this.local.setMany(news);
    return found;
  }

  async setMany(entries: readonly CacheEntry[], keepSeconds: number): Promise<void> {
    await Promise.all([this.local.setMany(entries), this.shared.setMany(entries, keepSeconds)]);
  }
}
