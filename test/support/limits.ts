import type { GraphQLArgument, GraphQLInputField } from 'graphql';
import { sentAs } from '../../src/graphql/input-limits.js';
import { type Limit, limitsOf, type OperationId } from '../../src/upstream/contract/operations.js';

/** Where a client writes a value. */
export type Place = GraphQLArgument | GraphQLInputField;

/** What the contract demands of a value written there, by the marks of the place. */
export const limitsAt = (place: Place): readonly Limit[] => [
  ...(place.name === 'idempotencyKey' ? [KEY] : []),
  ...sentAs(place).flatMap((mark) => {
    const [operation, path] = mark.split(' ') as [OperationId, string];
    return limitsOf(operation)[path] ?? [];
  }),
];

/** The gateway's own. */
const KEY: Limit = { minLength: 8, maxLength: 64, pattern: '^[\\w-]*$' };

/** Whether the contract allows one value, apart from how many there may be; read from it anew, to check on the gateway. */
export const fits = (value: unknown, limit: Limit): boolean =>
  (limit.enum?.map(String).includes(String(value)) ?? true) &&
  (typeof value === 'number' || isDecimal(value) ? fitsRange(Number(value), limit) : true) &&
  (typeof value === 'string' ? fitsText(value, limit) : true);

const isDecimal = (value: unknown): boolean => typeof value === 'string' && /^-?\d+\.\d+$/.test(value);

function fitsRange(value: number, limit: Limit): boolean {
  const { minimum, maximum, exclusiveMinimum, scale } = { ...BOUNDLESS, ...limit };
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return value >= minimum && value <= maximum && value > exclusiveMinimum && decimals <= scale;
}

const BOUNDLESS = { minimum: -Infinity, maximum: Infinity, exclusiveMinimum: -Infinity, scale: Infinity };

function fitsText(text: string, { minLength = 0, maxLength = Infinity, pattern }: Limit): boolean {
  const { length } = Array.from(text);
  return length >= minLength && length <= maxLength && (pattern === undefined || new RegExp(pattern, 'u').test(text));
}
