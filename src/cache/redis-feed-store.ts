import type { Redis } from 'ioredis';
import type { FeedState, FeedStore } from './feed-store.js';

/** Longer than any replica lets its own knowledge grow old, so that one that wakes up finds where the others are. */
const KEPT_MS = 600_000;
/** Who took the turn has this long to ask; then it is the next one's. */
const TURN_MS = 500;

/** Shares the feed through Redis. Every failure reads as "nothing known" and "your turn", and is reported. */
export class RedisFeedStore implements FeedStore {
  constructor(
    private readonly redis: Pick<Redis, 'get' | 'pttl' | 'set'>,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /** Its age is what is gone of its life in Redis, so that the clocks of two machines are never compared. */
  async read(partnerId: string): Promise<FeedState | undefined> {
    return this.#attempt(async () => {
      const [left, text] = await Promise.all([
        this.redis.pttl(stateKey(partnerId)),
        this.redis.get(stateKey(partnerId)),
      ]);
      if (text === null || left < 0) return undefined;
      const { since, base, marks } = JSON.parse(text) as Stored;
      return { since, base, marks: new Map(marks), askedAt: performance.now() - (KEPT_MS - left) };
    }, undefined);
  }

  async write(partnerId: string, { since, base, marks, askedAt }: FeedState): Promise<void> {
    const stored: Stored = { since, base, marks: [...marks] };
    const life = Math.max(1, Math.floor(KEPT_MS - (performance.now() - askedAt)));
    await this.#attempt(() => this.redis.set(stateKey(partnerId), JSON.stringify(stored), 'PX', life), null);
  }

  async claim(partnerId: string): Promise<boolean> {
    const claim = (): Promise<boolean> =>
      this.redis.set(`${stateKey(partnerId)}:turn`, '1', 'PX', TURN_MS, 'NX').then((answer) => answer === 'OK');
    return this.#attempt(claim, true);
  }

  async #attempt<Result>(action: () => Promise<Result>, otherwise: Result): Promise<Result> {
    try {
      return await action();
    } catch (error) {
      this.onFailure(error);
      return otherwise;
    }
  }
}

interface Stored {
  readonly since: string;
  readonly base: string;
  readonly marks: readonly (readonly [row: string, mark: string])[];
}

const stateKey = (partnerId: string): string => `pg:feed:{${partnerId}}`;
