/** An exact, non-negative decimal: of pay-per-use prices, which have more decimals than cents, and of quantities. */
export class Decimal {
  constructor(
    readonly units: bigint,
    /** How many of the digits are decimals. */
    readonly decimals: number,
  ) {}

  /** @returns nothing unless it is a plain decimal without a sign. */
  static parse(text: string | number): Decimal | undefined {
    const [found, whole = '', fraction = ''] = /^(\d{1,15})(?:\.(\d{1,15}))?$/.exec(String(text)) ?? [];
    return found === undefined ? undefined : new Decimal(BigInt(whole + fraction), fraction.length);
  }

  /** No more decimals than it needs: `0.5`, `12`. */
  toString(): string {
    const digits = this.units.toString().padStart(this.decimals + 1, '0');
    const whole = digits.slice(0, digits.length - this.decimals);
    const fraction = digits.slice(whole.length).replace(/0+$/, '');
    return fraction === '' ? whole : `${whole}.${fraction}`;
  }
}
