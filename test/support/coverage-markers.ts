import type { Schema } from '../../src/sandbox/server/contract.js';
import { descriptorOf, type OperationId } from '../../src/upstream/contract/operations.js';
import type { DocumentedApi } from './coverage-contract.js';

/** Of the field's own type, and unlike the value of every other field. */
export class Markers {
  readonly #values = new Map<string, unknown>();

  constructor(api: DocumentedApi) {
    for (const { operation, answer } of api.operations()) {
      for (const { path, schema } of answer)
        this.#values.set(`${operation} ${path}`, this.#first(operation, path, schema));
    }
  }

  of(operation: string, path: string): unknown {
    return this.#values.get(`${operation} ${path}`);
  }

  /** Whether the value is nobody else's, so that it proves the field wherever it comes out. */
  isOwn(value: unknown): boolean {
    return value !== undefined && typeof value !== 'boolean' && value !== FINE && value !== 1;
  }

  #first(operation: string, path: string, schema: Schema): unknown {
    if (path === 'error_code') return FINE;
    if (path === descriptorOf(operation as OperationId).pagination?.totalField) return 1;
    // A cursor promises another page, and no field of it would be new.
    if (path === nextFieldOf(operation)) return undefined;
    return markerOf(schema, this.#values.size);
  }
}

/** Other values for a field: what its type leaves, or each of its codes, for whatever is not shown as it came. */
export function otherValues(operation: string, { path, schema }: { path: string; schema: Schema }): readonly unknown[] {
  if (path === descriptorOf(operation as OperationId).pagination?.totalField) return [2];
  if (schema['type'] === 'boolean') return [true];
  const flags = schema['type'] === 'integer' ? [0, 1] : [];
  return [...codesOf(schema).slice(0, 2), ...flags, markerOf(schema, FAR_FROM_FIRST)];
}

/** Values that may decide whether something can be done: codes of states and kinds, a time to come, nothing left. */
export function decidingValues(schema: Schema): readonly unknown[] {
  const codes = codesOf(schema);
  if (codes.length > 0) return codes;
  if (schema['type'] === 'boolean') return [true];
  if (schema['format'] === 'date-time') return ['2027-01-01T00:00:00Z', '2026-04-10T00:00:00Z'];
  if (schema['format'] === 'date') return ['2027-01-01', '2026-04-10'];
  // Codes that the contract lists in words alone are small numbers.
  if (schema['type'] === 'integer') return [0, 1, 2, 3];
  return schema['format'] === 'decimal' ? [typedAs(schema, 0)] : [];
}

function codesOf(schema: Schema): readonly unknown[] {
  const listed = schema['enum'] as readonly unknown[] | undefined;
  return listed ?? Object.keys(schema['x-enum-descriptions'] ?? {}).map((code) => typedAs(schema, code));
}

const typedAs = ({ type }: Schema, value: string | number): unknown =>
  type === 'string' ? String(value) : Number(value);

/** Any other code would make a refusal of the whole answer. */
const FINE = 'CBC.0000';
const FAR_FROM_FIRST = 7777;
const MINUTE = 60_000;
const DAY = 86_400_000;

function nextFieldOf(operation: string): string | undefined {
  const { pagination } = descriptorOf(operation as OperationId);
  return pagination?.style === 'cursor' ? pagination.nextField : pagination?.beyond?.nextField;
}

/** Codes of an enum get a marker like any text or number: what the contract does not list comes out as it is. */
function markerOf({ type, format, pattern }: Schema, index: number): unknown {
  switch (format) {
    case 'date-time':
      return new Date(Date.UTC(2001, 0, 1) + index * MINUTE).toISOString().replace('.000Z', 'Z');
    case 'date':
      return new Date(Date.UTC(2001, 0, 1) + index * DAY).toISOString().slice(0, 10);
    case 'decimal':
      return type === 'string' ? decimal(index) : Number(decimal(index));
  }
  if (type === 'integer') return 100_000 + index;
  if (type === 'number') return Number(decimal(index));
  return type === 'boolean' ? false : textMarker(pattern, index);
}

/** The console's amounts are known by their pattern. */
function textMarker(pattern: unknown, index: number): string {
  const isAmount = typeof pattern === 'string' && new RegExp(pattern, 'u').test(decimal(index));
  return isAmount ? decimal(index) : `v${String(index).padStart(5, '0')}`;
}

const decimal = (index: number): string => `${String(20_000 + index)}.07`;
