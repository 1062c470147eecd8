import { memberIdOf } from '../support/personas.js';
import { startGateway, type TestGateway } from '../support/gateway.js';

const QUERY = `{ viewer { rowScope permissions } customers(first: 1000) { totalCount nodes { customerId } }
  member(id: "${memberIdOf('account-manager')}") { effectiveScope } }`;

interface Seen {
  readonly viewer: { readonly rowScope: string; readonly permissions: readonly string[] };
  readonly customers: { readonly totalCount: number; readonly nodes: readonly { readonly customerId: string }[] };
  readonly member: { readonly effectiveScope: string };
}

/** An account manager who works in finance besides. */
async function seenWith(scope: string): Promise<{ seen: Seen; held: readonly string[]; all: number }> {
  const gateway: TestGateway = await startGateway({
    sandbox: { customers: 100 },
    variables: { ACCOUNT_MANAGER_SCOPE: scope },
  });
  const { organization, customers, partnerId } = gateway.sandbox.world;
  const id = memberIdOf('account-manager');
  organization.members.get(id)!.roleCodes = ['ACCOUNT_MANAGER', 'FINANCE'];
  const { data, errors } = await gateway.ask<Seen>('account-manager', QUERY);
  expect(errors).toBeUndefined();
  const held = [...organization.assignments.heldBy(id, 'CUSTOMER')].sort();
  const all = customers.ofOwner(partnerId).length;
  await gateway.close();
  return { seen: data, held, all };
}

describe('an account manager who also holds another role', () => {
  it('sees all customers of the partner, as documented (R-019)', async () => {
    const { seen, all } = await seenWith('documented');
    expect(seen.viewer.rowScope).toBe('PARTNER');
    expect(seen.member.effectiveScope).toBe('PARTNER');
    expect(seen.customers.totalCount).toBe(all);
  });

  it('sees his own where the deployment is strict, with the permissions of both roles (R-018, R-019)', async () => {
    const { seen, held } = await seenWith('strict');
    expect(seen.viewer.rowScope).toBe('OWN');
    expect(seen.member.effectiveScope).toBe('OWN');
    expect(seen.customers.nodes.map(({ customerId }) => customerId).sort()).toEqual(held);
    expect(seen.customers.totalCount).toBe(held.length);
    expect(seen.viewer.permissions).toContain('BPC_ITEM_FINANCE_090100');
  });
});
