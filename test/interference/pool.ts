import type { Random } from '../../src/sandbox/world/random.js';

/** Values that answers held, to be asked with: a viewer may guess, or hear from a colleague, anything. */
export class Pool {
  readonly #ids = new Set<string>();
  readonly #cursors = new Set<string>();
  readonly #texts = new Map<string, Set<string>>();

  /** Keeps every id, cursor and text of an answer. */
  take(value: unknown, key = ''): void {
    if (typeof value === 'string') this.#keep(key.split('_')[0] ?? '', value);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, part] of Object.entries(value)) this.take(part, Array.isArray(value) ? key : name);
  }

  #keep(key: string, text: string): void {
    if (/^id$|Id$/.test(key)) this.#ids.add(text);
    else if (/cursor$/i.test(key)) this.#cursors.add(text);
    else this.#texts.set(key, (this.#texts.get(key) ?? new Set()).add(text));
  }

  /** @param type whose ids are most likely meant; now and then it is another's, or none at all. */
  id(random: Random, type: string): string {
    const chance = random.next();
    if (chance < 0.05) return 'Customer:nobody';
    const fitting = chance < 0.15 ? this.#ids : new Set([...this.#ids].filter((id) => id.startsWith(`${type}:`)));
    return pick(random, fitting) ?? pick(random, this.#ids) ?? 'Customer:c01';
  }

  cursor(random: Random): string {
    return pick(random, this.#cursors) ?? 'none';
  }

  /** A text that stood under this name, the start of one, or what may stand for nothing. */
  text(name: string, random: Random): string {
    const known = pick(random, this.#texts.get(name) ?? new Set()) ?? pick(random, this.#ids) ?? 'a';
    return random.next() < 0.3 ? known.slice(0, 2) : known;
  }
}

function pick(random: Random, values: ReadonlySet<string>): string | undefined {
  return values.size === 0 ? undefined : random.pick([...values]);
}
