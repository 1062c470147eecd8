interface Claim {
  readonly name: string;
  readonly until: number;
}

/** Claims on a budget with the time each ends, soonest first. */
export class Claims {
  readonly #inOrder: Claim[] = [];
  readonly #ends = new Map<string, number>();

  get size(): number {
    return this.#inOrder.length;
  }

  /** @returns undefined when there is none of that name. */
  endOf(name: string): number | undefined {
    return this.#ends.get(name);
  }

  /** When the claim with so many before it ends. */
  endAt(position: number): number | undefined {
    return this.#inOrder[position]?.until;
  }

  put(name: string, until: number): void {
    this.delete(name);
    this.#ends.set(name, until);
    this.#inOrder.splice(this.#firstAt(until + 1), 0, { name, until });
  }

  delete(name: string): void {
    const until = this.#ends.get(name);
    if (until === undefined) return;
    this.#ends.delete(name);
    this.#inOrder.splice(this.#positionOf(name, until), 1);
  }

  dropUntil(moment: number): void {
    const dropped = this.#inOrder.splice(0, this.#firstAt(moment + 1));
    for (const { name } of dropped) this.#ends.delete(name);
  }

  entries(): IterableIterator<[string, number]> {
    return this.#ends.entries();
  }

  #positionOf(name: string, until: number): number {
    let position = this.#firstAt(until);
    while (this.#inOrder[position]?.name !== name) position += 1;
    return position;
  }

  /** The first position that ends at the moment or later. */
  #firstAt(moment: number): number {
    let from = 0;
    let to = this.#inOrder.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#inOrder[middle]?.until ?? Infinity) < moment) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
