import { Decimal } from 'decimal.js';
import { GatewayError } from './errors.js';

/** decimal.js rounds to 20 digits unless told otherwise; ledgers of large partners need more. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_EVEN });

const PLAIN = /^-?\d+(\.\d+)?$/;

/**
 * An exact amount with its currency; it never passes through a binary float.
 *
 * The digits are those upstream sent: `0.10` stays `0.10`.
 */
export class Money {
  private constructor(
    /** Decimal text in major units (yuan), without exponent. */
    readonly amount: string,
    /** ISO 4217. */
    readonly currency: string,
  ) {}

  /**
   * @param amount decimal text in major units, or a whole number small enough to be exact.
   * @throws GatewayError `UPSTREAM_CONTRACT_BROKEN` for anything that is not a number.
   */
  static of(amount: string | number, currency: string): Money {
    const text = String(amount);
    return new Money(PLAIN.test(text) ? text : decimal(text).toFixed(), currency);
  }

  /** Keeps the longer fraction of the two, so that cents stay cents. Values of two currencies do not mix. */
  plus(other: Money): Money {
    if (other.currency !== this.currency) {
      throw new GatewayError('UPSTREAM_CONTRACT_BROKEN', `Cannot add ${other.currency} to ${this.currency}`);
    }
    const places = Math.max(decimalPlaces(this.amount), decimalPlaces(other.amount));
    return new Money(decimal(this.amount).plus(other.amount).toFixed(places), this.currency);
  }

  /** Negative means arrears. */
  get isNegative(): boolean {
    return decimal(this.amount).lessThan(0);
  }

  /** @param amount decimal text in the same currency. */
  isLessThan(amount: string): boolean {
    return decimal(this.amount).lessThan(amount);
  }

  /** Exactly. */
  times(count: number): Money {
    return new Money(decimal(this.amount).times(count).toFixed(decimalPlaces(this.amount)), this.currency);
  }

  /** Exactly; values of two currencies do not mix. */
  minus(other: Money): Money {
    return this.plus(new Money(decimal(other.amount).negated().toFixed(), other.currency));
  }

  get isZero(): boolean {
    return decimal(this.amount).isZero();
  }
}

/** decimal.js alone would also read hexadecimal, digit separators and exponents of a million digits. */
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d{1,3})?$/i;

function decimal(text: string): Decimal {
  if (NUMBER.test(text)) return new Exact(text);
  throw new GatewayError('UPSTREAM_CONTRACT_BROKEN', 'The upstream sent an amount that is not a number');
}

/** @param amount, bound decimal texts. */
export const isAbove = (amount: string, bound: string | number): boolean => decimal(amount).greaterThan(bound);

export const decimalPlaces = (text: string): number => text.split('.')[1]?.length ?? 0;
