import { randomUUID } from 'node:crypto';
import type { SharedOpportunity, Status } from '../../../src/sandbox/world/shared-opportunities.js';
import type { TestGateway } from '../../support/gateway.js';
import { memberIdOf } from '../../support/personas.js';
import { b } from '../coupon/coupon-support.js';

export type Row = Readonly<Record<string, unknown>>;
export interface Payload extends Row {
  readonly userErrors: readonly (Row & { readonly code: string })[];
  readonly sharedOpportunity: (Row & { readonly version: number; readonly sharedOpportunityId: string }) | null;
}

/** Rows of the sandbox as they are now. */
export function rowsOf({ sandbox: { world } }: TestGateway, ownerId = world.partnerId): readonly SharedOpportunity[] {
  return world.sharedOpportunities.of(ownerId, world.now);
}

/** Who saved it, and who holds the customer. */
export function managersOf({ sandbox: { world } }: TestGateway, row: SharedOpportunity): readonly string[] {
  const { accountId } = row.customer;
  const holder = accountId === undefined ? undefined : world.organization.managerOf(accountId)?.id;
  return [row.createdBy, holder].filter((id) => id !== undefined);
}

/** What each persona is to see, worked out from the sandbox and the role table. */
export function sightOf(gateway: TestGateway, persona: string): readonly SharedOpportunity[] {
  const { organization } = gateway.sandbox.world;
  const ofManagers = (ids: readonly string[], ownerId?: string) =>
    rowsOf(gateway, ownerId).filter((row) => managersOf(gateway, row).some((id) => ids.includes(id)));
  switch (persona) {
    case 'administrator':
    case 'distributor':
      return rowsOf(gateway);
    case 'reseller':
      return rowsOf(gateway, b(1));
    case 'reseller-account-manager':
      return ofManagers([memberIdOf(persona)], b(1));
    case 'sa-specialist':
      return rowsOf(gateway).filter(({ specialistIds }) => specialistIds.includes(memberIdOf(persona)));
    case 'director':
    case 'director-2':
      return ofManagers(organization.teamOf(memberIdOf(persona)).map(({ id }) => id));
    default:
      return ofManagers([memberIdOf(persona)]);
  }
}

export const SEEING = [
  'administrator',
  'distributor',
  'reseller',
  'reseller-account-manager',
  'sa-specialist',
  'director',
  'director-2',
  'account-manager',
  'account-manager-2',
  'salesperson',
] as const;
export const NOT_SEEING = ['finance', 'operator', 'customer', 'referral-customer', 'enterprise-customer'] as const;

/** One of the persona's in this state. */
export function inState(gateway: TestGateway, status: Status, persona = 'administrator'): SharedOpportunity {
  const row = sightOf(gateway, persona).find((one) => one.status === status);
  if (row === undefined) throw new Error(`${persona} has none in ${status}`);
  return row;
}

const ERROR = '{ code field message state blocker currentVersion upstreamCode }';

/** @param name of the mutation, without the entity: `accept`. */
export async function change(gateway: TestGateway, persona: string, name: string, input: Row): Promise<Payload> {
  const field = name === 'addProgress' ? 'addSharedOpportunityProgress' : `${name}SharedOpportunity`;
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const shown =
    name === 'delete' ? 'deletedId' : 'sharedOpportunity { sharedOpportunityId status version rejectReason name }';
  const entry = name === 'addProgress' ? 'entry { author text member { memberId } }' : '';
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors ${ERROR} ${shown} ${entry} } }`;
  const keyed = name === 'update' || name === 'delete' ? input : { idempotencyKey: randomUUID(), ...input };
  const { data, errors } = await gateway.ask<Readonly<Record<string, Payload>>>(persona, query, { input: keyed });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data[field]!;
}

/** `POST /__sandbox/shared-opportunities`. */
export async function huawei({ sandbox }: TestGateway, event: string, more: Row): Promise<void> {
  const body = JSON.stringify({ event, ...more });
  const answer = await fetch(`${sandbox.origin}/__sandbox/shared-opportunities`, { method: 'POST', body });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Writes of the console that were called, and how often. */
export const writesIn = (calls: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(calls).filter(([name]) => !/^(List|Show)/.test(name)));

/** A PO that may be submitted. */
export const WHOLE = {
  name: '核心系统上云',
  description: '预算100万；总经理决策；替换机房；6月上线',
  customer: { companyName: '深圳市晨星科技有限公司', industry: '制造', region: '华南' },
  contacts: [{ name: '陈思远', mobile: '13800001111' }],
  services: ['弹性云服务器'],
  expectedRevenue: '1000000',
};

export const codeOf = ({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }) =>
  userErrors[0]?.code;
export const versioned = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  sharedOpportunityId: id,
  version,
});
