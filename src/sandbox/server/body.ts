import { isSafeNumber, parse } from 'lossless-json';
import type { Api } from './contract.js';

/** A body in the two readings a request needs. */
export interface BodyReading {
  /** Numbers are numbers, for the contract's checks; a double may have lost digits of an amount. */
  readonly rounded: unknown;
  /** Numbers a double would change, and all that are not whole, are the text that was sent. */
  readonly exact: unknown;
}

/** @throws SyntaxError */
export function readBody(api: Api, text: string): BodyReading {
  return {
    rounded: JSON.parse(text, api === 'bss' ? withoutNulls : undefined) as unknown,
    exact: parse(text, null, wholeOrText),
  };
}

/** The partner API treats a field that is null as one that is absent, in both directions. */
export const withoutNulls = (_key: string, value: unknown): unknown => value ?? undefined;

function wholeOrText(digits: string): number | string {
  const value = Number(digits);
  return Number.isInteger(value) && isSafeNumber(digits) ? value : digits;
}

/** A body that passed the checks, which filled in its defaults, with its amounts digit for digit. */
export function withExactNumbers(checked: unknown, exact: unknown): unknown {
  if (typeof checked === 'number' && typeof exact === 'string') return exact;
  if (typeof checked !== 'object' || checked === null) return checked;
  const sent = exact as Readonly<Record<string, unknown>> | undefined;
  if (Array.isArray(checked)) return checked.map((item, index) => withExactNumbers(item, sent?.[index]));
  return Object.fromEntries(Object.entries(checked).map(([key, item]) => [key, withExactNumbers(item, sent?.[key])]));
}
