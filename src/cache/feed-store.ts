/** What is known of the console's change feed. */
export interface FeedState {
  /** Where the next call goes on. */
  readonly since: string;
  /** When it was asked, on this process's own clock (`performance.now()`). */
  readonly askedAt: number;
  /** Mark of every row that has none of its own. */
  readonly base: string;
  /** The position at which each row changed last, by `<entity> <id>`, oldest first. */
  readonly marks: ReadonlyMap<string, string>;
}

/** Where replicas share what they know of the feed. It may lose anything at any time and never fails a request. */
export interface FeedStore {
  read(partnerId: string): Promise<FeedState | undefined>;
  write(partnerId: string, state: FeedState): Promise<void>;
  /** Whether it is this replica's turn to ask the feed. */
  claim(partnerId: string): Promise<boolean>;
}

/** A process that is alone has nobody to share with. */
export const soleFeedStore: FeedStore = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
  claim: () => Promise.resolve(true),
};
