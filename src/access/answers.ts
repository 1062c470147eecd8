import { setTimeout as pause } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Cache, CacheEntry, CacheKey, Held } from '../cache/cache.js';
import type { Changelog, Tag } from '../cache/changelog.js';
import type { Leases } from '../cache/leases.js';
import { asError, type ErrorCode, GatewayError } from '../kernel/errors.js';
import type { OperationId } from '../upstream/contract/operations.js';
import type { Urgency } from '../upstream/request.js';
import { type Freshness, usefulSeconds } from './freshness.js';

/** An answer that somebody wants. */
export interface Wanted {
  readonly name: CacheKey;
  readonly operation: OperationId;
  /** What outdates it before its time. */
  readonly tags: readonly Tag[];
  readonly freshnessOf: (value: unknown) => Freshness;
}

/** Where an answer came from; `STALE`: past its time, because it is being read anew or upstream cannot answer. */
export type Source = 'LIVE' | 'CACHE' | 'STALE';

export interface Known {
  readonly value: unknown;
  /** When upstream was asked, in milliseconds since the epoch. */
  readonly asOf: number;
  readonly source: Source;
  /** Until when it is as good as new, in milliseconds since the epoch. */
  readonly freshUntil: number;
}

/** Asks upstream: one answer or failure for each name. A failed call fails its own names only. */
export type Load = (
  names: readonly CacheKey[],
  urgency: Urgency,
) => Promise<ReadonlyMap<CacheKey, { readonly value: unknown } | Error>>;

/** A time, and where the changelog stood. */
export type Moment = Pick<Held, 'asOf' | 'position'>;

/** What a viewer puts up with. */
export interface Patience {
  readonly urgency: Urgency;
  /** Seconds that an answer may be old, whatever its operation allows. */
  readonly maxAge?: number;
  /** Something is about to be changed: nothing past its time may decide about that. */
  readonly isActing?: boolean;
}

interface Parts {
  readonly cache: Cache;
  readonly changelog: Changelog;
  readonly leases: Leases;
  /** Told of every answer given, for metrics. */
  readonly onAnswer?: (operation: OperationId, source: Source | 'FAILED') => void;
}

/** How good a held answer is for somebody. */
type Worth = 'FRESH' | 'STALE' | 'LAST_RESORT' | 'NONE';
interface Found {
  readonly worth: Worth;
  readonly known?: Known;
}

/** With something to show, nobody waits longer for an upstream in trouble. */
const LONGEST_WAIT_MS = 1000;
/** What could not be read anew is not tried again sooner. */
const REST_MS = 1000;
const MOST_RESTING = 50_000;
/** Between two looks for what another replica is asking for. */
const LOOK_MS = 25;
/** Lifetimes are up to this much shorter, so that what was read together does not end together. */
const JITTER = 0.1;
const NOT_FOUND: Found = { worth: 'NONE' };

/**
 * Upstream's answers, each asked for once: by one viewer for all who ask at the same time, by one replica for all, and again
 * only when it is too old or outdated. The one way from a reader to upstream.
 */
export class Answers {
  readonly #flights = new Map<string, Promise<Known | Error>>();
  readonly #resting = new LRUCache<CacheKey, true>({ max: MOST_RESTING, ttl: REST_MS });

  constructor(private readonly parts: Parts) {}

  /** Another text after each change of these, for whoever remembers answers itself. */
  version(tags: readonly Tag[]): string {
    return String(this.parts.changelog.changedAt(tags));
  }

  /** Tells all replicas that answers are outdated. */
  outdate(tags: readonly Tag[]): Promise<void> {
    return this.parts.changelog.outdate(tags);
  }

  /** What an answer that is asked for now is as good as. */
  moment(): Moment {
    return { asOf: Date.now(), position: this.parts.changelog.position };
  }

  /** Keeps what came with another answer, which was asked for at that moment. */
  put(told: readonly (Wanted & { readonly value: unknown })[], when: Moment): void {
    this.#keep(told, new Map(told.map(({ name, value }) => [name, { value }])), when);
  }

  /** One answer or failure for each that is wanted, in their order. */
  async get(wanted: readonly Wanted[], load: Load, patience: Patience): Promise<readonly (Known | Error)[]> {
    const found = await this.#look(wanted, patience);
    this.#renewStale(wanted, found, load);
    const due = wanted.filter((one, index) => this.#isDue(one, found[index]));
    const asked = this.#ask(due, load, patience);
    const answers = await Promise.all(
      wanted.map(({ name }, index) => this.#better(name, asked.get(name), found[index]?.known)),
    );
    answers.forEach((answer, index) => {
      const operation = wanted[index]?.operation;
      if (operation) this.parts.onAnswer?.(operation, answer instanceof Error ? 'FAILED' : answer.source);
    });
    return answers;
  }

  /** What is held and as good as new; nobody is asked. */
  async peek(wanted: Wanted, patience: Patience): Promise<Known | undefined> {
    const [found = NOT_FOUND] = await this.#look([wanted], patience);
    return found.worth === 'FRESH' ? found.known : undefined;
  }

  async #look(wanted: readonly Wanted[], patience: Patience): Promise<readonly Found[]> {
    const now = Date.now();
    const worthOf = (held: Held, index: number): Worth => {
      const one = wanted[index];
      return one === undefined ? 'NONE' : this.#worthOf(one, held, now, patience);
    };
    const names = wanted.map(({ name }) => name);
    const held = await this.parts.cache.getMany(names, (one, index) => worthOf(one, index) === 'FRESH');
    return held.map((one, index) => {
      const worth = one === undefined ? 'NONE' : worthOf(one, index);
      if (one === undefined || worth === 'NONE') return NOT_FOUND;
      const source = worth === 'FRESH' ? 'CACHE' : 'STALE';
      return { worth, known: knownAs(wanted[index], one, source) };
    });
  }

  #worthOf({ name, tags, freshnessOf }: Wanted, held: Held, now: number, patience: Patience): Worth {
    const { maxAge = Infinity, isActing } = patience;
    const age = (now - held.asOf) / 1000;
    if (held.position < this.parts.changelog.changedAt(tags) || age > maxAge) return 'NONE';
    const { fresh, stale, onError } = freshnessOf(held.value);
    const limit = fresh * (1 - JITTER * fractionOf(name, held.asOf));
    if (age < limit) return 'FRESH';
    if (isActing === true) return 'NONE';
    if (age < limit + stale) return 'STALE';
    return age < onError ? 'LAST_RESORT' : 'NONE';
  }

  #isDue({ name }: Wanted, found: Found | undefined): boolean {
    return found?.worth === 'NONE' || (found?.worth === 'LAST_RESORT' && !this.#resting.has(name));
  }

  /** Nobody waits for it, and nobody hears of its failure. */
  #renewStale(wanted: readonly Wanted[], found: readonly Found[], load: Load): void {
    const stale = wanted.filter(({ name }, index) => found[index]?.worth === 'STALE' && !this.#resting.has(name));
    // Until it is known how this goes nobody needs to try as well.
    for (const { name } of stale) this.#resting.set(name, true);
    for (const [name, answer] of this.#ask(stale, load, { urgency: 'REVALIDATION' })) void this.#tried(name, answer);
  }

  async #tried(name: CacheKey, asked: Promise<Known | Error>): Promise<Known | Error> {
    const answer = await asked;
    if (isOutage(answer)) this.#resting.set(name, true);
    else this.#resting.delete(name);
    return answer;
  }

  /** What was asked for, or what is held where upstream is in trouble. */
  async #better(
    name: CacheKey,
    asked: Promise<Known | Error> | undefined,
    held: Known | undefined,
  ): Promise<Known | Error> {
    if (asked === undefined) return held ?? new Error('nothing was asked');
    if (held === undefined) return asked;
    const timer = new AbortController();
    const late = pause(LONGEST_WAIT_MS, held, { signal: timer.signal, ref: false }).catch(() => held);
    const first = await Promise.race([this.#tried(name, asked), late]);
    timer.abort();
    return isOutage(first) ? held : first;
  }

  /** Joins whoever asks for the same already, and asks for the rest. */
  #ask(wanted: readonly Wanted[], load: Load, patience: Patience): Map<CacheKey, Promise<Known | Error>> {
    const asked = new Map<CacheKey, Promise<Known | Error>>();
    const own: Wanted[] = [];
    for (const one of wanted) {
      const running = this.#flights.get(this.#flightOf(one));
      if (running === undefined) own.push(one);
      else asked.set(one.name, running);
    }
    if (own.length === 0) return asked;
    const answers = this.#fetch(own, load, patience).catch(failureFor(own));
    for (const one of own) {
      const flight = this.#flightOf(one);
      const answer = answers.then((known) => known.get(one.name) ?? new Error('nothing was answered'));
      void answer.finally(() => this.#flights.delete(flight));
      this.#flights.set(flight, answer);
      asked.set(one.name, answer);
    }
    return asked;
  }

  /** After a change nobody joins those who asked before it. */
  #flightOf({ name, tags }: Wanted): string {
    return `${name} ${this.version(tags)}`;
  }

  /** What another replica is asking for is waited for, until it is there or that replica gives up. */
  async #fetch(wanted: readonly Wanted[], load: Load, patience: Patience): Promise<Map<CacheKey, Known | Error>> {
    const answers = new Map<CacheKey, Known | Error>();
    for (let open = wanted; open.length > 0;) {
      const mine = await this.#take(open, patience);
      const loading = this.#load(
        open.filter((_one, index) => mine[index]),
        load,
        patience,
        answers,
      );
      const others = open.filter((_one, index) => mine[index] !== true);
      await Promise.all([loading, this.#awaitOthers(others, answers)]);
      open = others.filter(({ name }) => !answers.has(name));
    }
    return answers;
  }

  /** Who asks for something newer than usual has no use for what others are asking for. */
  #take(open: readonly Wanted[], { maxAge }: Patience): Promise<readonly boolean[]> {
    if (maxAge !== undefined) return Promise.resolve(open.map(() => true));
    return this.parts.leases.take(open.map((one) => this.#flightOf(one)));
  }

  async #awaitOthers(others: readonly Wanted[], answers: Map<CacheKey, Known | Error>): Promise<void> {
    if (others.length === 0) return;
    await pause(LOOK_MS);
    const found = await this.#look(others, { urgency: 'VIEWER' });
    others.forEach(({ name }, index) => {
      const { worth, known } = found[index] ?? NOT_FOUND;
      if (worth === 'FRESH' && known) answers.set(name, { ...known, source: 'LIVE' });
    });
  }

  async #load(
    wanted: readonly Wanted[],
    load: Load,
    { urgency }: Patience,
    answers: Map<CacheKey, Known | Error>,
  ): Promise<void> {
    if (wanted.length === 0) return;
    const names = wanted.map(({ name }) => name);
    const leases = wanted.map((one) => this.#flightOf(one));
    // Both from before the call: a change that comes while it is under way may or may not be in its answer.
    const when = this.moment();
    try {
      const loaded = await load(names, urgency);
      this.#keep(wanted, loaded, when);
      for (const one of wanted) {
        const answer = loaded.get(one.name) ?? new Error('nothing was answered');
        answers.set(one.name, answer instanceof Error ? answer : knownAs(one, { ...answer, ...when }, 'LIVE'));
      }
    } finally {
      // What was kept is on its way to Redis before this, over the same connection.
      void this.parts.leases.release(leases);
    }
  }

  #keep(wanted: readonly Wanted[], loaded: Awaited<ReturnType<Load>>, when: Moment): void {
    const byLife = new Map<number, CacheEntry[]>();
    for (const { name: key, freshnessOf } of wanted) {
      const answer = loaded.get(key);
      if (answer === undefined || answer instanceof Error) continue;
      const { value } = answer;
      const seconds = usefulSeconds(freshnessOf(value));
      const entries = byLife.get(seconds) ?? [];
      entries.push({ key, held: { value, ...when } });
      byLife.set(seconds, entries);
    }
    for (const [seconds, entries] of byLife) void this.parts.cache.setMany(entries, seconds);
  }
}

const knownAs = (wanted: Wanted | undefined, { value, asOf }: Pick<Held, 'value' | 'asOf'>, source: Source): Known => ({
  value,
  asOf,
  source,
  freshUntil: asOf + (wanted?.freshnessOf(value).fresh ?? 0) * 1000,
});

const failureFor =
  (wanted: readonly Wanted[]) =>
  (error: unknown): Map<CacheKey, Known | Error> => {
    const failure = asError(error);
    return new Map(wanted.map(({ name }) => [name, failure]));
  };

/** Failures of upstream itself; a refusal is an answer. */
const OUTAGES: ReadonlySet<ErrorCode> = new Set([
  'UPSTREAM_BUSY',
  'UPSTREAM_CONTRACT_BROKEN',
  'UPSTREAM_TIMEOUT',
  'UPSTREAM_UNAVAILABLE',
]);

const isOutage = (answer: Known | Error): boolean =>
  answer instanceof GatewayError && OUTAGES.has(answer.extensions.code);

/** From 0 to 1, the same for the same answer. */
function fractionOf(name: CacheKey, asOf: number): number {
  let hash = asOf % 997;
  for (let at = Math.max(0, name.length - 16); at < name.length; at += 1)
    hash = (hash * 31 + name.charCodeAt(at)) % 997;
  return hash / 997;
}
