import { LosslessNumber, parse, stringify } from 'lossless-json';

/** A decimal as it came over the wire: a number when it is whole and safe, the exact text otherwise. */
export type WireDecimal = string | number;

/** At most 15 digits, so a double holds it. Minus zero has no digit to lose, yet a double would not print its sign. */
const SAFE_WHOLE = /^(?!-0$)-?\d{1,15}$/;
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Finds every number a double could change, and at worst a look-alike inside a string. */
const MAYBE_UNSAFE_NUMBER = /(?:^|[[:,])\s*(?:-0|-?\d{16}|-?\d+[.eE])/;

/**
 * Reads JSON without changing a digit: `JSON.parse` would read 12345678901234567.89 as ...568 and 0.10 as 0.1.
 * A null member is left out: both contracts mean the same by null and by absence, and the wire types know absence only.
 *
 * @returns numbers of up to 15 whole digits as numbers, every other number as its text.
 * @throws SyntaxError
 */
export function parseWireJson(text: string): unknown {
  // Answers without amounts are common, and the native parser reads them several times faster.
  const value = MAYBE_UNSAFE_NUMBER.test(text) ? parse(text, null, numberOrText) : (JSON.parse(text) as unknown);
  return text.includes('null') ? withoutNulls(value) : value;
}

const numberOrText = (digits: string): WireDecimal => (SAFE_WHOLE.test(digits) ? Number(digits) : digits);

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const present = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(present.map(([key, member]) => [key, withoutNulls(member)]));
}

/**
 * Writes JSON without changing a digit.
 *
 * @param decimalNumbers names of the fields whose decimal text is a JSON number on the wire.
 * @throws RangeError when such a field holds text that is no JSON number.
 */
export function stringifyWireJson(value: unknown, decimalNumbers: readonly string[]): string {
  if (decimalNumbers.length === 0) return JSON.stringify(value);
  const exact = (key: string, field: unknown): unknown => {
    if (typeof field !== 'string' || !decimalNumbers.includes(key)) return field;
    if (!JSON_NUMBER.test(field)) throw new RangeError(`${key} is no decimal`);
    return new LosslessNumber(field);
  };
  return stringify(value, exact) ?? 'null';
}
