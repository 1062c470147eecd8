import { Amount } from '../amount.js';
import { Decimal } from '../decimal.js';

/** JSON text of an answer; exact amounts and decimals become JSON numbers with all their digits. */
export function toJson(value: unknown): string {
  if (value instanceof Amount || value instanceof Decimal) return value.toString();
  if (Array.isArray(value)) return `[${value.map((item) => toJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) return objectToJson(value);
  return JSON.stringify(value);
}

function objectToJson(value: object): string {
  let text = '';
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${toJson(item)}`;
  }
  return `{${text}}`;
}
