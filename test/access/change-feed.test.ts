import { ChangeFeed } from '../../src/access/change-feed.js';
import { type FeedState, type FeedStore, soleFeedStore } from '../../src/cache/feed-store.js';
import { clientOf, json, type Received, serve, type TestServer } from '../upstream/server.js';
import { memberOf } from '../support/viewers.js';

const VIEWER = memberOf('m1');

interface Event {
  readonly entity: string;
  readonly id: string;
  readonly version: number;
}

/** A feed that tests write to. */
class Feed {
  events: Event[] = [];
  complete = true;
  isDown = false;
  /** Events per page. */
  pageSize = 100;
  server!: TestServer;

  async start(): Promise<void> {
    this.server = await serve((response, request, count) => {
      const answer = this.isDown ? json({ error_code: 'CON.0999' }, 500) : json(this.answerTo(request));
      answer(response, request, count);
    });
  }

  get asked(): number {
    return this.server.requests.length;
  }

  private answerTo({ query }: Received): unknown {
    const since = query.get('since') === null ? this.events.length : Number(query.get('since'));
    const page = this.events.slice(since, since + this.pageSize);
    const next = since + page.length;
    const events = page.map((event) => ({ ...event, kind: 'UPDATED', at: '2026-01-01T00:00:00Z' }));
    return { events, next_since: String(next), more: next < this.events.length, complete: this.complete };
  }
}

/** What two replicas share, without a Redis between them; whose turn it is the test decides. */
class SharedStore implements FeedStore {
  state: FeedState | undefined;
  isTaken = false;
  read = () => Promise.resolve(this.state);
  write = (_partner: string, state: FeedState) => {
    this.state = state;
    return Promise.resolve();
  };
  claim = () => Promise.resolve(!this.isTaken);
}

let feed: Feed;
beforeEach(async () => {
  feed = new Feed();
  await feed.start();
});
afterEach(() => feed.server.close());

const feedOver = (store: FeedStore = soleFeedStore): ChangeFeed =>
  new ChangeFeed({
    upstream: clientOf(feed.server.origin, { rateMultiplier: 1000 }),
    store,
    answers: { outdate: () => Promise.resolve() },
  });

const markOf = async (followed: ChangeFeed, id: string): Promise<string | undefined> =>
  (await followed.position(VIEWER))?.markOf('EffectiveScope', id);

const changed = (id: string, version: number): Event => ({ entity: 'EffectiveScope', id, version });

describe('the change feed', () => {
  it('gives a changed row another mark, and leaves the others theirs', async () => {
    const followed = feedOver();
    const before = [await markOf(followed, 'm1'), await markOf(followed, 'm2')];
    feed.events.push(changed('m1', 2));
    followed.outdate(VIEWER);
    const after = [await markOf(followed, 'm1'), await markOf(followed, 'm2')];
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  it('gives every change of the same row another mark', async () => {
    const followed = feedOver();
    const marks = [await markOf(followed, 'm1')];
    for (const version of [2, 3, 4]) {
      feed.events.push(changed('m1', version));
      followed.outdate(VIEWER);
      marks.push(await markOf(followed, 'm1'));
    }
    expect(new Set(marks).size).toBe(4);
  });

  it('is asked once by many at a time, and not again while its answer is young', async () => {
    const followed = feedOver();
    await Promise.all(Array.from({ length: 50 }, () => markOf(followed, 'm1')));
    await markOf(followed, 'm1');
    expect(feed.asked).toBe(1);
  });

  it('is followed to its end, page by page', async () => {
    feed.pageSize = 2;
    const followed = feedOver();
    await markOf(followed, 'm5');
    feed.events.push(...[1, 2, 3, 4, 5].map((serial) => changed(`m${String(serial)}`, 7)));
    followed.outdate(VIEWER);
    expect(await markOf(followed, 'm5')).toBe('7');
  });

  it('that lost events gives everything another mark', async () => {
    const followed = feedOver();
    const before = await markOf(followed, 'm9');
    feed.events.push(changed('m1', 2));
    feed.complete = false;
    followed.outdate(VIEWER);
    expect(await markOf(followed, 'm9')).not.toBe(before);
  });

  it('that does not answer says nothing, rather than that nothing changed', async () => {
    const followed = feedOver();
    await markOf(followed, 'm1');
    feed.isDown = true;
    followed.outdate(VIEWER);
    expect(await followed.position(VIEWER)).toBeUndefined();
  });

  it('that never ends is not followed for ever', async () => {
    feed.pageSize = 1;
    const followed = feedOver();
    await markOf(followed, 'm1');
    feed.events.push(...Array.from({ length: 30 }, (_, index) => changed('m1', index + 2)));
    followed.outdate(VIEWER);
    expect(await followed.position(VIEWER)).toBeUndefined();
  });

  it('is asked by one of two replicas, and both know', async () => {
    const store = new SharedStore();
    const [one, other] = [feedOver(store), feedOver(store)];
    const mark = await markOf(one, 'm1');
    expect(await markOf(other, 'm1')).toBe(mark);
    expect(feed.asked).toBe(1);
  });

  it('is asked by a replica that changed something itself, though another has just asked', async () => {
    const store = new SharedStore();
    const [one, other] = [feedOver(store), feedOver(store)];
    await Promise.all([markOf(one, 'm1'), markOf(other, 'm1')]);
    store.isTaken = true;
    feed.events.push(changed('m1', 2));
    other.outdate(VIEWER);
    expect(await markOf(other, 'm1')).toBe('2');
    // What it found out the other one learns too.
    one.outdate(VIEWER);
    expect(await markOf(one, 'm1')).toBe('2');
  });
});
