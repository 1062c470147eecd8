import type { TestGateway } from './gateway.js';

export type Row = Readonly<Record<string, unknown>>;

export interface Refusal {
  readonly code: string;
  readonly field: string | null;
  readonly state: string | null;
  readonly blocker: string | null;
  readonly currentVersion: number | null;
  readonly upstreamCode: string | null;
}

/** What a mutation with one input, of the type named after it, answers; fails where there is any other error. */
export async function change<Payload = Row>(
  gateway: TestGateway,
  persona: string,
  name: string,
  input: Row,
  selection = '',
): Promise<Payload & { readonly userErrors: readonly Refusal[] }> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) {
    userErrors { code field state blocker currentVersion upstreamCode } ${selection}
  } }`;
  const { data, errors } = await gateway.ask<Record<string, Payload & { userErrors: Refusal[] }>>(persona, query, {
    input,
  });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data[name]!;
}
