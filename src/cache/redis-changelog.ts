import { setTimeout as pause } from 'node:timers/promises';
import type { RedisClient, RedisLink } from '../redis/redis-link.js';
import { type Changelog, LocalChangelog, MOST_TAGS, type Tag } from './changelog.js';

/** One hash tag, so that the script finds them together in a Redis Cluster. */
const SEQUENCE = 'pg:{changes}:sequence';
const LOG = 'pg:{changes}:log';
const FORGOTTEN = 'pg:{changes}:forgotten';
const CHANNEL = 'pg:{changes}';

/** A sequence that starts anew, in a Redis that lost everything, starts above all numbers it gave before. */
const START = `
  if redis.call('EXISTS', KEYS[1]) == 0 then
    local time = redis.call('TIME')
    redis.call('SET', KEYS[1], string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000)))
  end
`;

/** Numbers a change, notes it by tag, and tells everybody, in one step. */
const TELL = `${START}
  local position = string.format('%.0f', redis.call('INCR', KEYS[1]))
  for _, tag in ipairs(cjson.decode(ARGV[1])) do redis.call('ZADD', KEYS[2], position, tag) end
  local excess = redis.call('ZCARD', KEYS[2]) - tonumber(ARGV[2])
  if excess > 0 then
    local dropped = redis.call('ZPOPMIN', KEYS[2], excess)
    redis.call('SET', KEYS[3], dropped[#dropped])
  end
  redis.call('PUBLISH', ARGV[3], position .. ' ' .. ARGV[1])
  return position
`;

/** Where the log stands, up to where it forgot, and what changed after a position. */
const READ = `${START}
  return {
    redis.call('GET', KEYS[1]),
    redis.call('GET', KEYS[3]) or '0',
    redis.call('ZRANGEBYSCORE', KEYS[2], ARGV[1], '+inf', 'WITHSCORES'),
  }
`;

/** Every so often the log is read: what was told while this process did not listen is known after that at the latest. */
const SYNC_MS = 500;
/** Hearing one's own message means that all who listen were sent it; nobody waits longer for that. */
const HEARD_WITHIN_MS = 50;
/** Where Redis gives no number: small enough to stay below the next one it gives. */
const STEP_ALONE = 0.001;

/** Changes of all replicas, told through Redis as they happen and read again twice a second. */
export class RedisChangelog implements Changelog {
  readonly #known = new LocalChangelog();
  /** Told to nobody yet, because Redis was away. */
  #untold: Tag[] = [];
  #waiting: { readonly position: number; readonly heard: () => void }[] = [];
  #isClosed = false;

  private constructor(
    private readonly link: RedisLink,
    private readonly listener: RedisClient,
  ) {}

  /** @param listener a connection of its own: one that listens can ask nothing. Its owner closes it. */
  static async open(link: RedisLink, listener: RedisClient): Promise<RedisChangelog> {
    const changelog = new RedisChangelog(link, listener);
    listener.on('message', (_channel: string, text: string) => {
      changelog.#hear(text);
    });
    const subscribe = (): void => {
      listener.subscribe(CHANNEL).catch(() => undefined);
    };
    listener.on('ready', subscribe);
    if (listener.status === 'ready') subscribe();
    await changelog.#sync();
    void changelog.#follow();
    return changelog;
  }

  get position(): number {
    return this.#known.position;
  }

  changedAt(tags: readonly Tag[]): number {
    return this.#known.changedAt(tags);
  }

  async outdate(tags: readonly Tag[]): Promise<void> {
    const position = await this.#tell(tags);
    if (position === undefined) {
      this.#untold.push(...tags);
      this.#known.advance(this.#known.position + STEP_ALONE);
      this.#known.note(tags, this.#known.position);
      return;
    }
    this.#known.note(tags, position);
    await this.#heard(position);
  }

  /** Ends the following. */
  close(): void {
    this.#isClosed = true;
  }

  async #tell(tags: readonly Tag[]): Promise<number | undefined> {
    const text = JSON.stringify([...new Set(tags)]);
    const answer = await this.link.ask((redis) =>
      redis.eval(TELL, 3, SEQUENCE, LOG, FORGOTTEN, text, MOST_TAGS, CHANNEL),
    );
    return answer === undefined ? undefined : Number(answer);
  }

  #hear(text: string): void {
    const space = text.indexOf(' ');
    const position = Number(text.slice(0, space));
    this.#known.note(JSON.parse(text.slice(space + 1)) as Tag[], position);
    // After a gap the log has to be read: what was missed is not known.
    if (Math.floor(this.#known.position) === position - 1) this.#known.advance(position);
    const heard = this.#waiting.filter((waiting) => waiting.position <= position);
    this.#waiting = this.#waiting.filter((waiting) => waiting.position > position);
    for (const waiting of heard) waiting.heard();
  }

  async #heard(position: number): Promise<void> {
    if (this.#known.position >= position) return;
    const own = new Promise<void>((heard) => this.#waiting.push({ position, heard }));
    await Promise.race([own, pause(HEARD_WITHIN_MS, undefined, { ref: false })]);
  }

  async #follow(): Promise<void> {
    while (!this.#isClosed) {
      await pause(SYNC_MS, undefined, { ref: false });
      await this.#sync();
    }
  }

  async #sync(): Promise<void> {
    const untold = this.#untold;
    if (untold.length > 0 && (await this.#tell(untold)) !== undefined) this.#untold = this.#untold.slice(untold.length);
    const since = `(${String(Math.floor(this.#known.position))}`;
    const read = await this.link.ask((redis) => redis.eval(READ, 3, SEQUENCE, LOG, FORGOTTEN, since));
    if (read === undefined) return;
    const [position, forgotten, changes] = read as [string, string, string[]];
    for (let at = 0; at < changes.length; at += 2) this.#known.note([changes[at] ?? ''], Number(changes[at + 1]));
    this.#known.forget(Number(forgotten));
    this.#known.advance(Number(position));
  }
}
