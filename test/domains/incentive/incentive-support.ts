import type { IncentiveDetail } from '../../../src/sandbox/world/incentive-book.js';
import type { World } from '../../../src/sandbox/world/world.js';
import type { GraphqlError, TestGateway } from '../../support/gateway.js';
import { memberIdOf } from '../../support/personas.js';

export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

const centsIn = ({ amount }: Amount): bigint => BigInt(amount.replace('.', ''));

/** One sum per currency, by currency. */
export function sumOf(rows: readonly { readonly amount: Amount }[]): readonly Amount[] {
  const sums = new Map<string, bigint>();
  for (const { amount } of rows) sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + centsIn(amount));
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, cents]) => ({ amount: yuan(cents), currency }));
}

export const yuan = (cents: bigint): string => `${String(cents / 100n)}.${String(cents % 100n).padStart(2, '0')}`;

/** Said from the sandbox's own records: who held the customer, or the reseller it came with, when it earned. */
export function holderThen(
  { organization }: World,
  { bill, customer, occurredAt }: IncentiveDetail,
): string | undefined {
  const subject = customer.ownerId === bill.ownerId ? customer.id : customer.ownerId;
  return organization.assignments
    .historyOf(subject)
    .find(({ from, to }) => from <= occurredAt && occurredAt < (to ?? Infinity))?.managerId;
}

const heldBy = (persona: string) => (world: World, detail: IncentiveDetail) =>
  holderThen(world, detail) === memberIdOf(persona);
const heldUnder = (persona: string) => (world: World, detail: IncentiveDetail) =>
  world.organization.members.get(holderThen(world, detail) ?? '')?.directorId === memberIdOf(persona);

type Sight = (world: World, detail: IncentiveDetail) => boolean;

/** Who sees which of the details of his own party. */
export const SIGHT: Readonly<Record<string, Sight>> = {
  administrator: () => true,
  distributor: () => true,
  finance: () => true,
  director: heldUnder('director'),
  'director-2': heldUnder('director-2'),
  'account-manager': heldBy('account-manager'),
  'account-manager-2': heldBy('account-manager-2'),
  salesperson: heldBy('salesperson'),
  reseller: () => true,
  'reseller-account-manager': heldBy('reseller-account-manager'),
};
export const BLIND = ['operator', 'sa-specialist', 'customer', 'referral-customer'] as const;

export const ownerOf = (world: World, persona: string): string =>
  persona.startsWith('reseller') ? world.resellers[0]!.id : world.partnerId;

export const inSight = (world: World, persona: string): readonly IncentiveDetail[] =>
  world.incentives.detailsOf(ownerOf(world, persona)).filter((detail) => SIGHT[persona]!(world, detail));

export type Row = Readonly<Record<string, unknown>>;

/** What the only field of a query answers; fails where there is any error. */
export async function read<Data>(gateway: TestGateway, persona: string, query: string, variables?: Row): Promise<Data> {
  const { data, errors } = await gateway.ask<Readonly<Record<string, Data>>>(persona, query, variables);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as Data;
}

export const errorsOf = async (
  gateway: TestGateway,
  persona: string,
  query: string,
): Promise<readonly GraphqlError[]> => (await gateway.ask(persona, query)).errors ?? [];

export interface Changed {
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: string | null;
    readonly state: string | null;
    readonly blocker: string | null;
    readonly currentVersion: number | null;
  }[];
  readonly application?: unknown;
  readonly bill?: unknown;
}

/** A mutation with one input of its own type, named after it. */
export const change = (
  gateway: TestGateway,
  persona: string,
  { name, input, selection }: { readonly name: string; readonly input: Row; readonly selection: string },
) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const errors = 'userErrors { code field state blocker currentVersion }';
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${errors} ${selection} } }`;
  return gateway.ask<Readonly<Record<string, Changed>>>(persona, query, { input });
};

/** What a mutation answered; fails where there is any error of the request. */
export async function changed(...wish: Parameters<typeof change>): Promise<Changed> {
  const { data, errors } = await change(...wish);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0]!;
}

export const control = async (gateway: TestGateway, name: string, body: Row): Promise<void> => {
  const answer = await fetch(`${gateway.sandbox.origin}/__sandbox/${name}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
};
