import type { RedisLink } from '../redis/redis-link.js';
import type { FeedState, FeedStore } from './feed-store.js';

/** Longer than any replica lets its own knowledge grow old, so that one that wakes up finds where the others are. */
const KEPT_MS = 600_000;
/** Who took the turn has this long to ask; then it is the next one's. */
const TURN_MS = 500;

/** Shares the feed through Redis. While Redis is away nothing is known and it is every replica's turn. */
export class RedisFeedStore implements FeedStore {
  constructor(private readonly link: RedisLink) {}

  /** Its age is what is gone of its life in Redis, so that the clocks of two machines are never compared. */
  async read(partnerId: string): Promise<FeedState | undefined> {
    const key = stateKey(partnerId);
    const [left, text] = (await this.link.ask((redis) => Promise.all([redis.pttl(key), redis.get(key)]))) ?? [-1, null];
    if (text === null || left < 0) return undefined;
    const { since, base, marks } = JSON.parse(text) as Stored;
    return { since, base, marks: new Map(marks), askedAt: performance.now() - (KEPT_MS - left) };
  }

  async write(partnerId: string, { since, base, marks, askedAt }: FeedState): Promise<void> {
    const stored: Stored = { since, base, marks: [...marks] };
    const life = Math.max(1, Math.floor(KEPT_MS - (performance.now() - askedAt)));
    await this.link.ask((redis) => redis.set(stateKey(partnerId), JSON.stringify(stored), 'PX', life));
  }

  async claim(partnerId: string): Promise<boolean> {
    const claimed = await this.link.ask((redis) => redis.set(`${stateKey(partnerId)}:turn`, '1', 'PX', TURN_MS, 'NX'));
    return claimed !== null;
  }
}

interface Stored {
  readonly since: string;
  readonly base: string;
  readonly marks: readonly (readonly [row: string, mark: string])[];
}

const stateKey = (partnerId: string): string => `pg:feed:{${partnerId}}`;
