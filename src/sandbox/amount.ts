/**
 * An exact amount of yuan, held as whole cents.
 *
 * The server writes it as a JSON number with two decimals (`1234.50`), as the real service does, without passing
 * through a binary float.
 */
export class Amount {
  constructor(readonly cents: bigint) {}

  /** @param decimal as a request brings it. @returns nothing unless it is a plain decimal with at most two decimals. */
  static parse(decimal: string | number): Amount | undefined {
    const [text, whole = '', fraction = ''] = /^(-?\d+)(?:\.(\d{1,2}))?$/.exec(String(decimal)) ?? [];
    return text === undefined ? undefined : new Amount(BigInt(whole + fraction.padEnd(2, '0')));
  }

  /** Two decimals, e.g. `-1234.50`. */
  toString(): string {
    const digits = (this.cents < 0n ? -this.cents : this.cents).toString().padStart(3, '0');
    return `${this.cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  }
}

/** Cents of all rows together. */
export const sum = <T>(rows: Iterable<T>, centsOf: (row: T) => bigint): bigint => {
  let total = 0n;
  for (const row of rows) total += centsOf(row);
  return total;
};
