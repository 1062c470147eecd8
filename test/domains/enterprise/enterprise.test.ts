import { startGateway, type TestGateway } from '../../support/gateway.js';
import { PROMOTIONS } from '../../../src/sandbox/world/promotions.js';
import { c } from '../../sandbox/console-support.js';

const MASTER = 'enterprise-customer';
const MASTER_ID = c(9);

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 20 } });
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

const enterprise = () => gateway.sandbox.world.enterprises.of(MASTER_ID)!;
const yuan = (cents: bigint): string => `${String(cents / 100n)}.${(cents % 100n).toString().padStart(2, '0')}`;

/** What the master is shown of `enterprise`. */
async function shown<Data>(fields: string): Promise<Data> {
  const { data, errors } = await gateway.ask<{ enterprise: Data }>(MASTER, `{ enterprise { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data.enterprise;
}

describe('the organization of an enterprise', () => {
  interface Organization {
    readonly organization: {
      readonly rootUnitId: string | null;
      readonly rootName: string | null;
      readonly units: readonly {
        unitId: string;
        relationId: string;
        name: string;
        parentUnitId: string;
        level: number;
      }[];
    };
  }
  const FIELDS = '{ rootUnitId rootName units { unitId relationId name parentUnitId level } }';

  it('is one call for the whole tree, flat, each unit before those below it', async () => {
    const { organization } = await shown<Organization>(`organization ${FIELDS}`);
    const { root } = enterprise();
    const below = (unit: typeof root, level: number): object[] =>
      unit.children.flatMap((child) => [
        { unitId: child.id, relationId: child.relationId, name: child.name, parentUnitId: unit.id, level },
        ...below(child, level + 1),
      ]);
    expect(organization).toEqual({ rootUnitId: root.id, rootName: root.name, units: below(root, 1) });
    expect(Math.max(...organization.units.map(({ level }) => level))).toBe(3);
    expect(await gateway.calls()).toEqual({ ListEnterpriseOrganizations: 1 });
  });

  it('starts where asked, and stops at what is directly below', async () => {
    const [research] = enterprise().root.children;
    const { organization } = await shown<Organization>(
      `organization(parentUnitId: "${research!.id}", wholeTree: false) ${FIELDS}`,
    );
    expect(organization.rootUnitId).toBeNull();
    expect(organization.units.map(({ name, parentUnitId }) => [name, parentUnitId])).toEqual(
      research!.children.map(({ name }) => [name, research!.id]),
    );
  });

  it('refuses a unit id that is no number before anything is asked', async () => {
    const { errors } = await gateway.ask(MASTER, '{ enterprise { organization(parentUnitId: "x1") { rootName } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'parentUnitId' } }]);
    expect(await gateway.calls()).toEqual({});
  });
});

describe('the member accounts of an enterprise', () => {
  const FIELDS =
    '{ id memberAccountId accountName displayName status statusCode organizationUnitId organizationUnitName }';
  interface Members {
    readonly memberAccounts: { totalCount: number; nodes: readonly Readonly<Record<string, string>>[] };
  }
  const STATUSES = new Map([
    [1, 'NORMAL'],
    [3, 'CLOSING'],
    [4, 'CLOSED'],
    [102, 'TO_BE_ACTIVATED'],
  ]);

  it('are told field by field as upstream has them, page by page', async () => {
    const { memberAccounts } = await shown<Members>(`memberAccounts(first: 100) { totalCount nodes ${FIELDS} }`);
    const { subAccounts } = enterprise();
    expect(memberAccounts.totalCount).toBe(subAccounts.length);
    expect(memberAccounts.nodes).toEqual(
      subAccounts.map(({ id, accountName, displayName, status, unitId }) => ({
        id: `MemberAccount:${id}`,
        memberAccountId: id,
        accountName,
        displayName,
        status: STATUSES.get(status),
        statusCode: String(status),
        organizationUnitId: unitId,
        organizationUnitName: enterprise().unit(unitId)!.name,
      })),
    );
    expect(await gateway.calls()).toEqual({ ListEnterpriseSubCustomers: 1 });
  });

  it.each([
    ['accountName: "_01", partialMatch: true', ['生产环境']],
    ['displayName: "生产环境"', ['生产环境']],
    ['displayName: "生产环境", partialMatch: true', ['生产环境', '生产环境二期']],
    ['accountName: "_01"', []],
  ])('are found by %s', async (filter, names) => {
    const { memberAccounts } = await shown<Members>(`memberAccounts(filter: { ${filter} }) { nodes { displayName } }`);
    expect(memberAccounts.nodes.map(({ displayName }) => displayName)).toEqual(names);
  });

  it('are found by their unit, and by their global id', async () => {
    const { id, unitId } = enterprise().subAccounts[2]!;
    const { memberAccounts } = await shown<Members>(
      `memberAccounts(filter: { organizationUnitId: "${unitId}" }) { nodes { memberAccountId } }`,
    );
    const inUnit = enterprise().subAccounts.filter((subAccount) => subAccount.unitId === unitId);
    expect(memberAccounts.nodes.map(({ memberAccountId }) => memberAccountId)).toEqual(inUnit.map((one) => one.id));
    const node = `{ node(id: "MemberAccount:${id}") { ... on MemberAccount { displayName } } }`;
    await expect(gateway.ask(MASTER, node)).resolves.toMatchObject({ data: { node: { displayName: '数据平台' } } });
  });
});

describe('what an enterprise can move', () => {
  it('is cash, as it is to the cent, and credit line by line', async () => {
    const FIELDS = '{ available { amount } balance { amount } creditLimit { amount } expiresAt }';
    const { cash, credit } = await shown<Record<'cash' | 'credit', { readonly nodes: readonly object[] }>>(
      `cash: transferable { nodes ${FIELDS} } credit: transferable(kind: CREDIT) { nodes ${FIELDS} }`,
    );
    const { balance, creditLines } = enterprise().account;
    const none = { balance: null, creditLimit: null, expiresAt: null };
    expect(cash.nodes).toEqual([{ ...none, available: { amount: yuan(balance) } }]);
    const now = gateway.sandbox.world.now.getTime();
    expect(credit.nodes).toEqual(
      creditLines.map(({ line, balance: left, expiresAt }) => ({
        available: { amount: expiresAt !== undefined && expiresAt < now ? '0.00' : yuan(left) },
        balance: { amount: yuan(left) },
        creditLimit: { amount: yuan(line) },
        expiresAt: expiresAt === undefined ? null : new Date(expiresAt).toISOString().replace('.000Z', 'Z'),
      })),
    );
    expect(await gateway.calls()).toEqual({ ShowMultiAccountTransferAmount: 2 });
  });

  it('and what it can take back is told account by account', async () => {
    const { memberAccounts } = await shown<{
      memberAccounts: { nodes: { retrievable: { nodes: { available: { amount: string } }[] } }[] };
    }>('memberAccounts(first: 3) { nodes { retrievable { nodes { available { amount } } } } }');
    expect(memberAccounts.nodes.map(({ retrievable }) => retrievable.nodes[0]!.available.amount)).toEqual(
      enterprise()
        .subAccounts.slice(0, 3)
        .map(({ account }) => yuan(account.balance)),
    );
    expect(await gateway.calls()).toMatchObject({ ListEnterpriseMultiAccount: 3 });
  });

  it('is coupons of Huawei Cloud, newest first, with what restricts them', async () => {
    const LIMITS = 'useLimits { limitId key value secondValue unit limitKind promotionPlanId }';
    const { transferableCoupons } = await shown<{ transferableCoupons: { totalCount: number; nodes: object[] } }>(
      `transferableCoupons { totalCount nodes { couponId planName balance { amount } validFrom validTo ${LIMITS} } }`,
    );
    const wire = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');
    const held = gateway.sandbox.world.coupons
      .ofCustomer(MASTER_ID)
      .filter(({ status, balance }) => status === 2 && balance > 0n)
      .toSorted((a, b) => b.createdAt - a.createdAt);
    expect(held.some(({ restrictions }) => restrictions.orderMonths !== undefined)).toBe(true);
    expect(transferableCoupons).toEqual({
      totalCount: held.length,
      nodes: held.map(({ id, planId, balance, startsAt, expiresAt, restrictions: { orderMonths } }) => ({
        couponId: id,
        planName: PROMOTIONS.find((promotion) => promotion.planId === planId)!.name,
        balance: { amount: yuan(balance) },
        validFrom: wire(startsAt),
        validTo: wire(expiresAt),
        useLimits: (orderMonths === undefined ? [] : [orderMonths]).map(([least, most]) => ({
          limitId: `${id.slice(-12)}0`,
          key: 'ORDER_MONTHS',
          value: String(least),
          secondValue: String(most),
          unit: 'month',
          limitKind: 'ORDER',
          promotionPlanId: planId,
        })),
      })),
    });
  });
});

describe('an enterprise', () => {
  it.each(['administrator', 'finance', 'reseller', 'distributor'])('is not for the partner’s %s', async (persona) => {
    const { data, errors } = await gateway.ask(persona, '{ enterprise { organization { rootName } } }');
    expect(data).toEqual({ enterprise: null });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await gateway.calls()).toEqual({});
  });

  it('is not for a customer that is the master of none, of which upstream decides', async () => {
    const { data, errors } = await gateway.ask('referral-customer', '{ enterprise { organization { rootName } } }');
    expect(data).toEqual({ enterprise: { organization: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', upstreamCode: 'CBC.0151' } }]);
  });

  it('needs the master’s own upstream token (R-244)', async () => {
    const query = '{ enterprise { memberAccounts { totalCount } } }';
    const { errors } = await gateway.ask(MASTER, query, {}, { 'x-upstream-token': '' });
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_TOKEN_NEEDED' } }]);
  });
});
