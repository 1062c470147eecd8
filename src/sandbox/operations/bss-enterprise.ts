import { Refusal, type Operation, type SandboxRequest } from '../operation.js';
import type { Unit } from '../world/enterprise-units.js';
import type { Enterprise, SubAccount } from '../world/enterprise.js';
import type { World } from '../world/world.js';
import { ok, page, queryOf, type QueryOf, type RowOf } from './bss-answer.js';
import { contains, invalid, is } from './bss-filter.js';

/** @throws Refusal `CBC.0151` when the caller is the master of none. */
export function enterpriseOf({ enterprises }: World, { caller }: SandboxRequest): Enterprise {
  const enterprise = enterprises.of(caller.accountId);
  if (enterprise === undefined) throw new Refusal('CBC.0151', 'The caller is not an enterprise master account');
  return enterprise;
}

/**
 * The master's sub-account to move something to or from.
 *
 * @throws Refusal `CBC.99000086` for one of somebody else, and for one that is not in use.
 */
export function subAccountOf(enterprise: Enterprise, id: string): SubAccount {
  const subAccount = enterprise.subAccount(id);
  if (subAccount?.status !== 1) throw new Refusal('CBC.99000086', 'No valid master and sub-account relation');
  return subAccount;
}

interface Transaction {
  /** The caller's `trans_id`, if it gave one. */
  readonly id: string | undefined;
  readonly input: readonly (string | undefined)[];
}

/**
 * Runs a transfer, or repeats its first answer. A refused one keeps nothing: it had no effect to repeat.
 *
 * @throws Refusal `CBC.0100` when the `trans_id` came with another input before.
 */
export function once(enterprise: Enterprise, { id, input }: Transaction, run: (tradeId: string) => string): string {
  if (!id) return run(enterprise.nextTradeId());
  const asked = JSON.stringify(input);
  const first = enterprise.answers.get(id);
  if (first !== undefined && first.input !== asked) throw invalid('trans_id', 'was used for another transfer');
  if (first !== undefined) return first.answer;
  const answer = run(id);
  enterprise.answers.set(id, { input: asked, answer });
  return answer;
}

/** The children of a unit, or everything below it. */
export const listEnterpriseOrganizations: Operation = (world, request) => {
  const enterprise = enterpriseOf(world, request);
  const { parent_id, recursive_query } = queryOf<'ListEnterpriseOrganizations'>(request);
  const { root } = enterprise;
  const start = parent_id ? enterprise.unit(parent_id) : root;
  if (start === undefined) throw invalid('parent_id', 'is no organization unit of the caller');
  return ok<'ListEnterpriseOrganizations'>({
    ...(!parent_id && { root_id: root.id, root_name: root.name }),
    child_nodes: start.children.map((child) => node(child, recursive_query === 1)),
  });
};

const node = (
  { relationId, id, name, children }: Unit,
  isDeep: boolean,
): RowOf<'ListEnterpriseOrganizations', 'child_nodes'> => ({
  relation_id: relationId,
  id,
  name,
  ...(isDeep && { child_nodes: children.map((child) => node(child, isDeep)) }),
});

/** Oldest first. */
export const listEnterpriseSubCustomers: Operation = (world, request) => {
  const enterprise = enterpriseOf(world, request);
  const query = queryOf<'ListEnterpriseSubCustomers'>(request);
  const found = enterprise.subAccounts.filter((subAccount) => matches(subAccount, query));
  return ok<'ListEnterpriseSubCustomers'>({
    total_count: found.length,
    sub_customer_infos: page(found, query).map((subAccount) => subCustomerInfo(enterprise, subAccount)),
  });
};

function matches(
  { accountName, displayName, unitId }: SubAccount,
  query: QueryOf<'ListEnterpriseSubCustomers'>,
): boolean {
  const isNamed = query.fuzzy_query === 1 ? contains : is;
  return (
    isNamed(query.sub_customer_account_name, accountName) &&
    isNamed(query.sub_customer_display_name, displayName) &&
    is(query.org_id, unitId)
  );
}

function subCustomerInfo(
  enterprise: Enterprise,
  { id, accountName, displayName, status, unitId }: SubAccount,
): RowOf<'ListEnterpriseSubCustomers', 'sub_customer_infos'> {
  return {
    id,
    name: accountName,
    display_name: displayName,
    status,
    org_id: unitId,
    org_name: enterprise.unit(unitId)?.name ?? '',
  };
}

/** Once for each company; persons have none. */
export const createEnterpriseProjectAuth: Operation = ({ customers, enterprises }, { caller }) => {
  const customer = customers.get(caller.accountId);
  const isCompany = customer?.customerType === 1 && customer.verifiedStatus === '2';
  if (!isCompany || enterprises.withProjects.has(caller.accountId)) {
    throw new Refusal('CBC.99007004', 'Enterprise projects are open already, or the caller is no verified company');
  }
  enterprises.withProjects.add(caller.accountId);
  return {};
};
