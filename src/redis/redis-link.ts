import { setTimeout as pause } from 'node:timers/promises';
import { type Cluster, type Redis, ReplyError } from 'ioredis';

/** One server, one behind Sentinel, or a cluster of them. */
export type RedisClient = Redis | Cluster;

/** Between two looks at a Redis that is away. */
const PROBE_MS = 250;

/**
 * Redis as something that may be away. Whoever asks gets an answer or `undefined`, never an error: what Redis would have told
 * is then worked out without it. While it is away nobody waits for it; one probe at a time finds out when it is back.
 */
export class RedisLink {
  #isUp = true;
  #isClosed = false;

  /**
   * @param onFailure told of every command that failed; not of those that were spared.
   * @param probe answers once Redis is back; in a cluster it asks the node that serves the keys.
   */
  constructor(
    private readonly redis: RedisClient,
    private readonly onFailure: (error: unknown) => void,
    private readonly probe: (redis: RedisClient) => Promise<unknown> = (one) => one.ping(),
  ) {}

  get isUp(): boolean {
    return this.#isUp;
  }

  async ask<Result>(command: (redis: RedisClient) => Promise<Result>): Promise<Result | undefined> {
    if (!this.#isUp) return undefined;
    try {
      return await command(this.redis);
    } catch (error) {
      this.onFailure(error);
      // A refused command says nothing against the next one; a lost or late one does.
      if (!(error instanceof ReplyError)) this.#lose();
      return undefined;
    }
  }

  /** Ends the probing; the connection is its owner's to close. */
  close(): void {
    this.#isClosed = true;
  }

  #lose(): void {
    if (!this.#isUp) return;
    this.#isUp = false;
    void this.#untilBack();
  }

  async #untilBack(): Promise<void> {
    while (!this.#isClosed) {
      // At once the first time: a process that was busy for too long has lost nothing but its patience.
      const isBack = await this.probe(this.redis).then(
        () => true,
        () => false,
      );
      if (isBack) {
        this.#isUp = true;
        return;
      }
      await pause(PROBE_MS, undefined, { ref: false });
    }
  }
}
