/** Names what answers depend on, e.g. an operation, or an operation and the customer it was asked about. */
export type Tag = string;

/** What has changed since when, over all replicas: an answer is outdated by a change after its position. */
export interface Changelog {
  /** Up to where this process knows of every change. */
  readonly position: number;
  /** Position of the latest change known of any of these. */
  changedAt(tags: readonly Tag[]): number;
  /** Tells of changes; resolves when this process knows of them, and every replica that listens has been told. */
  outdate(tags: readonly Tag[]): Promise<void>;
}

/** Tags remembered; the oldest give way, and every answer from before them counts as outdated. */
export const MOST_TAGS = 20_000;

/** Changes of this process alone, and what a process knows of those of others. */
export class LocalChangelog implements Changelog {
  /** In the order of their positions. */
  readonly #changes = new Map<Tag, number>();
  #forgottenUntil = 0;
  #position = 0;

  get position(): number {
    return this.#position;
  }

  changedAt(tags: readonly Tag[]): number {
    let latest = this.#forgottenUntil;
    for (const tag of tags) latest = Math.max(latest, this.#changes.get(tag) ?? 0);
    return latest;
  }

  outdate(tags: readonly Tag[]): Promise<void> {
    this.advance(this.#position + 1);
    this.note(tags, this.#position);
    return Promise.resolve();
  }

  note(tags: readonly Tag[], position: number): void {
    for (const tag of tags) {
      if ((this.#changes.get(tag) ?? 0) > position) continue;
      this.#changes.delete(tag);
      this.#changes.set(tag, position);
    }
    for (const [tag, at] of this.#changes) {
      if (this.#changes.size <= MOST_TAGS) return;
      this.#changes.delete(tag);
      this.forget(at);
    }
  }

  /** Nothing more is known of changes up to this position. */
  forget(until: number): void {
    this.#forgottenUntil = Math.max(this.#forgottenUntil, until);
  }

  /** Every change up to this position is known. */
  advance(position: number): void {
    this.#position = Math.max(this.#position, position);
  }
}
