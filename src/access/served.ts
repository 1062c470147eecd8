import { AsyncLocalStorage } from 'node:async_hooks';
import type { Known, Source } from './answers.js';

/** How old what a root field shows is. */
export interface ServedField {
  /** The oldest of it, in milliseconds since the epoch. */
  readonly asOf: number;
  readonly source: Source;
  readonly freshUntil: number;
}

/** The root field that is being worked on: readers do not know for which field they read. */
const rootField = new AsyncLocalStorage<string>();

/** All that is read from here on, until another field is entered, is for this one. */
export const enterRootField = (name: string): void => {
  rootField.enterWith(name);
};

const OLDER: Readonly<Record<Source, number>> = { LIVE: 0, CACHE: 1, STALE: 2 };

/** From where, and how old, what one request was shown is. */
export class Served {
  readonly #fields = new Map<string, ServedField>();

  note({ asOf, source, freshUntil }: Known): void {
    const field = rootField.getStore();
    if (field === undefined) return;
    const before = this.#fields.get(field) ?? { asOf, source, freshUntil };
    this.#fields.set(field, {
      asOf: Math.min(before.asOf, asOf),
      source: OLDER[source] > OLDER[before.source] ? source : before.source,
      freshUntil: Math.min(before.freshUntil, freshUntil),
    });
  }

  get fields(): ReadonlyMap<string, ServedField> {
    return this.#fields;
  }
}
