import { entityId } from '../../../src/sandbox/world/organization-id.js';
import type { TestGateway } from '../../support/gateway.js';

export const m = (serial: number): string => entityId('m', serial);
export const b = (serial: number): string => entityId('b', serial);
export const c = (serial: number): string => entityId('c', serial);

export type Row = Readonly<Record<string, unknown>>;

/** Everybody who may look at the sales line's rows, and whose rows each sees: undefined for all of the party. */
export const SALES = [
  ['administrator', undefined],
  ['distributor', undefined],
  ['director', [m(6), m(7), m(8), m(9)]],
  ['director-2', [m(10), m(11), m(12), m(13)]],
  ['account-manager', [m(6)]],
  ['account-manager-2', [m(10)]],
  ['salesperson', [m(14)]],
  ['reseller', undefined],
  ['reseller-account-manager', [m(102)]],
] as const;

/** And those who may not. */
export const OTHERS = ['finance', 'sa-specialist', 'operator'] as const;

export const ownerOf = (persona: string, partnerId: string): string =>
  persona.startsWith('reseller') ? b(1) : partnerId;

interface Answer<Data> {
  readonly data: Data;
  readonly codes: readonly string[];
}

/** What a query answers, and the codes of its errors. */
export async function read<Data = Readonly<Record<string, Row | null>>>(
  gateway: TestGateway,
  persona: string,
  query: string,
): Promise<Answer<Data>> {
  const { data, errors } = await gateway.ask<Data>(persona, query);
  return { data, codes: (errors ?? []).map(({ extensions }) => extensions.code) };
}

export interface Payload extends Row {
  readonly userErrors: readonly Row[];
}

/** Runs a mutation; what fails the whole request is thrown. */
export async function change(
  gateway: TestGateway,
  persona: string,
  name: string,
  input: object,
  shown = '',
): Promise<Payload> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) {
    userErrors { code field upstreamCode state blocker currentVersion challengeId } ${shown} } }`;
  const { data, errors } = await gateway.ask<Readonly<Record<string, Payload | null>> | null>(persona, query, {
    input,
  });
  const payload = data?.[name];
  if (!payload) throw new Error(JSON.stringify(errors));
  return payload;
}

let serial = 0;
/** A key of its own for each change. */
export const newKey = (): string => `change-${String((serial += 1)).padStart(6, '0')}`;

/** Has Huawei Cloud or a customer act, where the contract has no way to. */
export async function control(gateway: TestGateway, path: string, body: object): Promise<Row> {
  const answer = await fetch(`${gateway.sandbox.origin}/__sandbox/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as Row;
}
