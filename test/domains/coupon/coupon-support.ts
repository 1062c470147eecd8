import { randomUUID } from 'node:crypto';
import { Amount } from '../../../src/sandbox/amount.js';
import { entityId } from '../../../src/sandbox/world/organization-id.js';
import type { GraphqlError, TestGateway } from '../../support/gateway.js';

export const q = (serial: number): string => entityId('q', serial);
export const c = (serial: number): string => entityId('c', serial);
export const b = (serial: number): string => entityId('b', serial);
/** Of a quota of coupons of the partner itself. */
export const quotaNode = (serial: number): string => `CouponQuota:${q(serial)}@0`;

export const yuan = (cents: bigint): string => new Amount(cents).toString();
export const time = (at: number): string => new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');

export type Row = Readonly<Record<string, unknown>>;

/** What a field answers; fails where there is any error. */
export async function read<Data = { readonly totalCount: number; readonly nodes: readonly Row[] }>(
  gateway: TestGateway,
  persona: string,
  query: string,
): Promise<Data> {
  const { data, errors } = await gateway.ask<Readonly<Record<string, Data>>>(persona, query);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const [field] = Object.values(data);
  if (field === undefined) throw new Error('nothing was asked');
  return field;
}

export async function errorsOf(gateway: TestGateway, persona: string, query: string): Promise<readonly GraphqlError[]> {
  return (await gateway.ask(persona, query)).errors ?? [];
}

export interface Payload {
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: string | null;
    readonly upstreamCode: string | null;
  }[];
  readonly results: readonly Row[] | null;
  readonly quota?: Row | null;
}

const ERROR = '{ code field message upstreamCode }';

/** A mutation with one input of its own type, named after it. */
export async function change(
  gateway: TestGateway,
  persona: string,
  { name, input, selection }: { readonly name: string; readonly input: Row; readonly selection: string },
): Promise<Payload> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors ${ERROR} ${selection} } }`;
  const { data, errors } = await gateway.ask<Readonly<Record<string, Payload>>>(persona, query, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data[name]!;
}
