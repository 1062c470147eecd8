import { randomUUID } from 'node:crypto';
import { type Opportunity, statusOf } from '../../../src/sandbox/world/opportunities.js';
import type { TestGateway } from '../../support/gateway.js';
import { c, m } from './opportunity-support.js';

export type Row = Readonly<Record<string, unknown>>;
export interface Payload {
  readonly userErrors: readonly Row[];
  readonly opportunity?: Row | null;
  readonly progress?: Row | null;
  readonly results?: readonly Row[] | null;
}

/** What a refusal says; nothing of the rest may be there. */
export const refusal = ({ userErrors, ...rest }: Payload): Row => {
  expect(userErrors).toHaveLength(1);
  expect(Object.values(rest).filter((value) => value !== null)).toEqual([]);
  const { code, field, state } = userErrors[0]!;
  return { code, ...(field !== null && { field }), ...(state !== null && { state }) };
};
export const basics = {
  ...{ name: '数据中心搬迁', industry: 'FINANCE', businessSystem: 'ERP', type: 'MIGRATION', stage: 'QUALIFIED' },
  ...{ winProbability: 30, isTestProject: false, isBiddingProject: true },
};
export const revenue = {
  estimatedAmount: '120000.5',
  expectedCloseDate: '2027-06-30',
  chargeMode: 'MIXED',
  products: ['云数据库'],
};
const SHOWN = `opportunity {
  opportunityId name stage status winProbability accountManagerId customerId taskId version cloudStatus operation
  isBiddingProject industry revenue { estimatedAmount { amount currency } expectedCloseDate chargeMode products }
}`;
const WRITES = ['CreateOpportunity', 'UpdateOpportunity', 'AddOpportunityProgress', 'BatchTransferOpportunities'];

/** Changes through the gateway of a test, and the records behind it. */
export function changesIn(gatewayOf: () => TestGateway) {
  async function change(persona: string, name: string, input: Row, shown: string): Promise<Payload> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code field state currentVersion } ${shown} } }`;
    const { data, errors } = await gatewayOf().ask<Record<string, Payload> | undefined>(persona, query, { input });
    const payload = data?.[name];
    if (!payload) throw new Error(JSON.stringify(errors));
    return payload;
  }
  const expectNothingSent = async (): Promise<void> => {
    const calls = await gatewayOf().calls();
    expect(WRITES.filter((name) => calls[name] !== undefined)).toEqual([]);
  };

  const rows = (owner = gatewayOf().sandbox.world.partnerId): readonly Opportunity[] =>
    gatewayOf().sandbox.world.opportunities.ofOwner(owner);
  const record = (id: unknown): Opportunity => rows().find((row) => row.id === id)!;
  /** An open one that no other test has taken. */
  const taken = new Set<string>();
  const openOf = (manager: string, owner?: string): Opportunity => {
    const row = rows(owner).find(
      (one) => one.accountManagerId === manager && statusOf(one) === 'OPEN' && !taken.has(one.id),
    )!;
    taken.add(row.id);
    return row;
  };
  const wonOne = (): Opportunity =>
    rows().find(({ stage, accountManagerId }) => stage === 'WON' && accountManagerId === m(6))!;

  const create = (persona: string, input: Row = {}): Promise<Payload> =>
    change(
      persona,
      'createOpportunity',
      { customerId: c(1), basics, revenue, idempotencyKey: randomUUID(), ...input },
      SHOWN,
    );
  const update = (persona: string, { id, version }: Opportunity, input: Row): Promise<Payload> =>
    change(persona, 'updateOpportunity', { opportunityId: id, version, ...input }, SHOWN);
  const add = (persona: string, opportunityId: string, input: Row = {}): Promise<Payload> =>
    change(
      persona,
      'addOpportunityProgress',
      { opportunityId, stage: 'TESTING', text: '完成方案汇报', idempotencyKey: randomUUID(), ...input },
      `${SHOWN} progress { stage winProbability text testDetails author { memberId } }`,
    );
  const transfer = (persona: string, opportunityIds: readonly string[], accountManagerId: string, key = randomUUID()) =>
    change(
      persona,
      'transferOpportunities',
      { opportunityIds, accountManagerId, idempotencyKey: key },
      'results { opportunityId error { code } opportunity { accountManagerId } }',
    );

  return { rows, record, openOf, wonOne, create, update, add, transfer, expectNothingSent };
}
