import { setTimeout as pause } from 'node:timers/promises';
import type { Viewer } from '../kernel/viewer.js';
import type { FeedState, FeedStore } from '../cache/feed-store.js';
import type { UpstreamClient } from '../upstream/client.js';
import type { AnswerOf } from '../upstream/contract/operations.js';
import type { Answers } from './answers.js';
import { CHANGED_ENTITIES, operationsToldBy, tagsOfChange } from './freshness.js';
import { ask, permit, type Policy } from './policy.js';
import { emptyScope } from './scope.js';

/** Where the feed stood when it was last asked. */
export interface Position {
  /** Text that is another one after each change of this row; part of the key under which what depends on it is kept. */
  markOf(entity: 'EffectiveScope' | 'SecuritySettings', id: string): string;
}

/** A position this young is as good as a new one. */
const FRESH_MS = 500;
/** An older one is not used: with the call itself, nobody sees a scope more than two seconds after it ended. */
const OLDEST_MS = 1500;
/** Nobody waits longer for the feed: without it scopes are read anew, which is dearer and never wrong. */
const PATIENCE_MS = 1000;
/** Rows marked; the oldest marks give way, and what depends on those rows is read anew. */
const MOST_MARKS = 10_000;

interface Sources {
  readonly upstream: UpstreamClient;
  readonly store: FeedStore;
  /** Told what the feed says has changed. */
  readonly answers: Pick<Answers, 'outdate'>;
}

/** The feed shows nobody anything: it says that something changed, not what. */
const everybody: Pick<Policy<{ readonly since?: string }, never>, 'narrow'> = {
  narrow: (_scope, question) => ask(question),
};

/**
 * The console's change events (`ListChangeEvents`): asked when somebody needs them, about twice a second at most, by one
 * replica for all.
 */
export class ChangeFeed {
  readonly #known = new Map<string, FeedState>();
  readonly #refreshing = new Map<string, Promise<FeedState>>();
  /** Since when, by partner, this process has changed something itself. */
  readonly #outdatedAt = new Map<string, number>();
  #restUntil = -Infinity;

  constructor(private readonly sources: Sources) {}

  /** How things stood at most {@link OLDEST_MS} ago; undefined when the feed cannot be asked in time. */
  async position(viewer: Viewer): Promise<Position | undefined> {
    const needed = Math.max(performance.now() - OLDEST_MS, this.#outdatedSince(viewer));
    const known = this.#known.get(viewer.partnerId);
    if (known !== undefined && known.askedAt >= needed) {
      // In the background, so that nobody has to wait for it.
      if (performance.now() - known.askedAt >= FRESH_MS) this.#refresh(viewer).catch(() => undefined);
      return positionIn(known);
    }
    if (performance.now() < this.#restUntil) return undefined;
    return this.#inTime(this.#askedSince(viewer, needed));
  }

  /** Asks in the background, so that what the feed tells is known soon; nobody waits for it. */
  follow(viewer: Viewer): void {
    const known = this.#known.get(viewer.partnerId);
    const now = performance.now();
    if (now < this.#restUntil || (known !== undefined && now - known.askedAt < FRESH_MS)) return;
    this.#inTime(this.#refresh(viewer)).catch(() => undefined);
  }

  /** This process has just changed something: it is looked for before the next answer. */
  outdate({ partnerId }: Viewer): void {
    this.#outdatedAt.set(partnerId, performance.now());
  }

  #outdatedSince = ({ partnerId }: Viewer): number => this.#outdatedAt.get(partnerId) ?? -Infinity;

  async #inTime(state: Promise<FeedState>): Promise<Position | undefined> {
    const timer = new AbortController();
    const late = pause(PATIENCE_MS, undefined, { signal: timer.signal, ref: false }).catch(() => undefined);
    const answer = await Promise.race([state.catch(() => undefined), late]);
    timer.abort();
    if (answer === undefined) this.#restUntil = performance.now() + PATIENCE_MS;
    return answer && positionIn(answer);
  }

  /** A refresh that was under way already may have asked too early. */
  async #askedSince(viewer: Viewer, needed: number): Promise<FeedState> {
    const state = await this.#refresh(viewer);
    return state.askedAt >= needed ? state : this.#refresh(viewer);
  }

  #refresh(viewer: Viewer): Promise<FeedState> {
    const { partnerId } = viewer;
    const running = this.#refreshing.get(partnerId);
    if (running !== undefined) return running;
    const refreshing = this.#newer(viewer).finally(() => this.#refreshing.delete(partnerId));
    this.#refreshing.set(partnerId, refreshing);
    return refreshing;
  }

  async #newer(viewer: Viewer): Promise<FeedState> {
    const { answers, store, upstream } = this.sources;
    const { partnerId } = viewer;
    const latest = later(this.#known.get(partnerId), await store.read(partnerId));
    const isUsable = latest !== undefined && latest.askedAt >= this.#outdatedSince(viewer);
    if (isUsable && (await this.#willDo(partnerId, latest))) return this.#keep(partnerId, latest);
    const { state, changed } = await asked(upstream, viewer, latest);
    const operations = [...changed].flatMap(operationsToldBy);
    if (operations.length > 0)
      await answers.outdate(operations.flatMap((operation) => tagsOfChange(partnerId, operation)));
    // Only then: whoever finds the state there takes what it tells for done.
    await store.write(partnerId, state);
    return this.#keep(partnerId, state);
  }

  /** While another replica is asking, what is known will do until it has the answer. */
  async #willDo(partnerId: string, { askedAt }: FeedState): Promise<boolean> {
    const age = performance.now() - askedAt;
    return age < FRESH_MS || (age < OLDEST_MS && !(await this.sources.store.claim(partnerId)));
  }

  #keep(partnerId: string, state: FeedState): FeedState {
    this.#known.set(partnerId, state);
    return state;
  }
}

/** A feed that has more than this many pages at once is not followed: all that depends on it is read anew. */
const MOST_PAGES = 20;

/** Everything since `before`; without it, where the feed stands now. @returns also which kinds of rows changed. */
async function asked(
  upstream: UpstreamClient,
  viewer: Viewer,
  before: FeedState | undefined,
): Promise<{ readonly state: FeedState; readonly changed: ReadonlySet<string> }> {
  const askedAt = performance.now();
  const changed = new Set<string>();
  let state = before;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await readFeed(upstream, viewer, state?.since);
    state = bounded(stateAfter(state, answer, askedAt));
    // Where events are missing anything may have changed.
    for (const entity of answer.complete ? answer.events.map((event) => event.entity) : CHANGED_ENTITIES)
      changed.add(entity);
    if (!answer.more) return { state, changed };
  }
  throw new Error('The change feed does not end');
}

function stateAfter(
  before: FeedState | undefined,
  { events, next_since: since, complete }: AnswerOf<'ListChangeEvents'>,
  askedAt: number,
): FeedState {
  const known = complete ? before : undefined;
  const marks = new Map(known?.marks);
  for (const { entity, id, version } of events) {
    marks.delete(`${entity} ${id}`);
    marks.set(`${entity} ${id}`, String(version));
  }
  return { since, askedAt, base: known?.base ?? since, marks };
}

function readFeed(
  upstream: UpstreamClient,
  viewer: Viewer,
  since: string | undefined,
): Promise<AnswerOf<'ListChangeEvents'>> {
  const question = permit(emptyScope(viewer), everybody, since === undefined ? {} : { since });
  if (question === undefined) throw new Error('The feed is for everybody');
  return upstream.call(question, 'ListChangeEvents', { query: { ...question } });
}

/** Rows whose marks are forgotten get another one. */
function bounded(state: FeedState): FeedState {
  const { marks, since } = state;
  if (marks.size <= MOST_MARKS) return state;
  return { ...state, base: since, marks: new Map([...marks].slice(-MOST_MARKS / 2)) };
}

const later = (one: FeedState | undefined, other: FeedState | undefined): FeedState | undefined =>
  one === undefined || (other !== undefined && other.askedAt > one.askedAt) ? other : one;

const positionIn = ({ base, marks }: FeedState): Position => ({
  markOf: (entity, id) => marks.get(`${entity} ${id}`) ?? base,
});
