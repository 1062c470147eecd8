import { randomUUID } from 'node:crypto';
import { c } from '../../sandbox/console-support.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

const MASTER = 'enterprise-customer';
const MASTER_ID = c(9);
const PHONE = '13900001234';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 20 } });
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

const enterprise = () => gateway.sandbox.world.enterprises.of(MASTER_ID)!;
const member = (index: number) => enterprise().subAccounts[index]!;
const yuan = (cents: bigint): string => `${String(cents / 100n)}.${(cents % 100n).toString().padStart(2, '0')}`;

interface Payload {
  readonly userErrors: readonly { code: string; field: string | null; upstreamCode: string | null }[];
  readonly [field: string]: unknown;
}

/** What a mutation answers. */
async function change(name: string, input: object, fields: string, persona = MASTER): Promise<Payload> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await gateway.ask<Record<string, Payload>>(
    persona,
    `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code field upstreamCode } ${fields} } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data[name]!;
}

const refusedWith = async (name: string, input: object, persona?: string): Promise<Payload['userErrors'][number]> => {
  const { userErrors } = await change(name, input, '', persona);
  expect(userErrors).toHaveLength(1);
  return userErrors[0]!;
};

const move = (index: number, amount: string, more: object = {}): object => ({
  memberAccountId: `MemberAccount:${member(index).id}`,
  amount,
  idempotencyKey: randomUUID(),
  ...more,
});

describe('transferToMemberAccount and retrieveFromMemberAccount', () => {
  const BOTH =
    'transactionId memberAccount { retrievable { nodes { available { amount } } } } enterprise { transferable { nodes { available { amount } } } }';
  const bothAre = (own: bigint, its: bigint): object => ({
    userErrors: [],
    memberAccount: { retrievable: { nodes: [{ available: { amount: yuan(its) } }] } },
    enterprise: { transferable: { nodes: [{ available: { amount: yuan(own) } }] } },
  });

  it('move cash and show both sides as they are then', async () => {
    const [own, its] = [enterprise().account.balance, member(0).account.balance];
    await expect(change('transferToMemberAccount', move(0, '12.34'), BOTH)).resolves.toMatchObject(
      bothAre(own - 1234n, its + 1234n),
    );
    await expect(change('retrieveFromMemberAccount', move(0, '2.34'), BOTH)).resolves.toMatchObject(
      bothAre(own - 1000n, its + 1000n),
    );
  });

  it('move a part of the credit line that was meant', async () => {
    const [, line] = enterprise().account.creditLines;
    const creditExpiresAt = new Date(line!.expiresAt!).toISOString();
    const before = line!.line;
    const { userErrors } = await change('transferToMemberAccount', move(0, '50', { creditExpiresAt }), '');
    expect(userErrors).toEqual([]);
    expect(line!.line).toBe(before - 5000n);
  });

  it('move once for one key: the first answer comes again, also from upstream by its trans_id', async () => {
    const before = member(1).account.balance;
    const input = move(1, '5');
    const first = await change('transferToMemberAccount', input, 'transactionId');
    await expect(change('transferToMemberAccount', input, 'transactionId')).resolves.toEqual(first);
    expect(member(1).account.balance).toBe(before + 500n);
    expect(first['transactionId']).toBe((input as { idempotencyKey: string }).idempotencyKey);
    expect(member(1).account.entries.at(-1)!.tradeId).toBe(first['transactionId']);
    expect((await gateway.calls())['UpdateSubEnterpriseAmount']).toBe(1);
    await expect(refusedWith('transferToMemberAccount', { ...input, amount: '6' })).resolves.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('that were done and not answered are asked for again by the same key, and move nothing twice', async () => {
    const before = member(2).account.balance;
    const input = move(2, '3');
    await gateway.fault({ operation: 'UpdateSubEnterpriseAmount', reset: 'after', count: 1 });
    const text = `mutation ($input: TransferToMemberAccountInput!) { transferToMemberAccount(input: $input) { transactionId } }`;
    const { errors } = await gateway.ask(MASTER, text, { input });
    expect(errors).toMatchObject([{ extensions: { code: 'OUTCOME_UNKNOWN', retryable: true } }]);
    await expect(change('transferToMemberAccount', input, 'transactionId')).resolves.toMatchObject({ userErrors: [] });
    expect(member(2).account.balance).toBe(before + 300n);
    expect((await gateway.calls())['UpdateSubEnterpriseAmount']).toBe(2);
  });

  it.each([
    ['nothing (R-145)', () => move(0, '0'), 'BAD_USER_INPUT', 'input.amount'],
    ['a third decimal (R-145)', () => move(0, '1.001'), 'BAD_USER_INPUT', 'input.amount'],
    ['more than there is', () => move(0, '99999999'), 'INSUFFICIENT_BALANCE', 'input.amount'],
    [
      'more credit than there is',
      () => move(1, '99999999', { kind: 'CREDIT' }),
      'INSUFFICIENT_BALANCE',
      'input.amount',
    ],
    [
      'cash that expires',
      () => move(0, '1', { kind: 'CASH', creditExpiresAt: '2027-01-01T00:00:00Z' }),
      'BAD_USER_INPUT',
      'input.creditExpiresAt',
    ],
    ['an account that is closed', () => move(10, '1'), 'BAD_USER_INPUT', 'input.memberAccountId'],
    ['an account of nobody', () => ({ ...move(0, '1'), memberAccountId: 'e1' }), 'NOT_FOUND', null],
  ])('refuse %s before upstream is asked to move', async (_what, input, code, field) => {
    for (const name of ['transferToMemberAccount', 'retrieveFromMemberAccount']) {
      await expect(refusedWith(name, input())).resolves.toMatchObject({ code, field });
    }
    const calls = await gateway.calls();
    expect(calls).not.toHaveProperty('UpdateSubEnterpriseAmount');
    expect(calls).not.toHaveProperty('ReclaimSubEnterpriseAmount');
  });

  it('tell why upstream refused', async () => {
    await expect(refusedWith('transferToMemberAccount', move(6, '1'))).resolves.toMatchObject({
      code: 'UPSTREAM_REFUSED',
      upstreamCode: 'CBC.99000043',
    });
  });

  it('are for the master alone', async () => {
    await expect(refusedWith('transferToMemberAccount', move(0, '1'), 'administrator')).resolves.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await gateway.calls()).toEqual({});
  });
});

describe('transferCouponToMemberAccount and retrieveCouponFromMemberAccount', () => {
  const coupon = () =>
    gateway.sandbox.world.coupons.ofCustomer(MASTER_ID).find(({ status, balance }) => status === 2 && balance > 200n)!;

  it('give a part of a coupon, once for one key, and take what is left back', async () => {
    const { id: couponId, balance } = coupon();
    const input = move(0, '1.50', { couponId });
    const given = await change(
      'transferCouponToMemberAccount',
      input,
      'memberCouponId memberAccount { retrievableCoupons { nodes { couponId memberCouponId balance { amount } } } }',
    );
    const memberCouponId = given['memberCouponId'] as string;
    expect(given).toMatchObject({
      userErrors: [],
      memberAccount: { retrievableCoupons: { nodes: [{ couponId, memberCouponId, balance: { amount: '1.50' } }] } },
    });
    await expect(change('transferCouponToMemberAccount', input, 'memberCouponId')).resolves.toMatchObject({
      memberCouponId,
    });
    expect(coupon().balance).toBe(balance - 150n);

    const { amount: _amount, ...back } = move(0, '0', { couponId, memberCouponId }) as Record<string, unknown>;
    await expect(
      change(
        'retrieveCouponFromMemberAccount',
        back,
        'retrieved { amount } memberAccount { retrievableCoupons { totalCount } }',
      ),
    ).resolves.toMatchObject({
      userErrors: [],
      retrieved: { amount: '1.50' },
      memberAccount: { retrievableCoupons: { totalCount: 0 } },
    });
    expect(coupon().balance).toBe(balance);
    await expect(
      refusedWith('retrieveCouponFromMemberAccount', { ...back, idempotencyKey: randomUUID() }),
    ).resolves.toMatchObject({ code: 'UPSTREAM_REFUSED', upstreamCode: 'CBC.99000048' });
  });

  it('refuse more than the coupon holds before upstream is asked to move', async () => {
    const input = move(0, '99999999', { couponId: coupon().id });
    await expect(refusedWith('transferCouponToMemberAccount', input)).resolves.toMatchObject({
      code: 'INSUFFICIENT_BALANCE',
      field: 'input.amount',
    });
    expect(await gateway.calls()).not.toHaveProperty('ClaimEnterpriseMultiAccountCoupon');
  });

  it('tell a coupon of nobody as upstream does', async () => {
    await expect(
      refusedWith('transferCouponToMemberAccount', move(0, '1', { couponId: 'none' })),
    ).resolves.toMatchObject({
      code: 'UPSTREAM_REFUSED',
      upstreamCode: 'CBC.0100',
    });
  });
});

describe('createMemberAccount', () => {
  const account = (accountName: string, more: object = {}): object => ({
    organizationUnitId: enterprise().root.id,
    accountName,
    password: 'Secret-2026',
    ...more,
  });

  it('makes one with the code that was sent, and shows it', async () => {
    const sent = { mobile: PHONE, accountName: 'by_code', minutes: 5, language: 'ENGLISH' };
    await expect(change('sendMemberAccountCode', sent, '')).resolves.toEqual({ userErrors: [] });
    const { code: verificationCode, sentAt, expiresAt } = gateway.sandbox.world.verificationCodes.sent.at(-1)!;
    expect(expiresAt - sentAt).toBe(300_000);
    const input = account('by_code', { displayName: '新环境', mobile: PHONE, verificationCode });
    await expect(
      change('createMemberAccount', input, 'memberAccount { displayName accountName status organizationUnitName }'),
    ).resolves.toEqual({
      userErrors: [],
      memberAccount: {
        displayName: '新环境',
        accountName: 'by_code',
        status: 'NORMAL',
        organizationUnitName: enterprise().root.name,
      },
    });
  });

  it('can take the phone of the master, and leave its money to it', async () => {
    const input = account('of_master', { usesMasterMobile: true, unifiedAccounting: true, permissionIds: ['1'] });
    await expect(change('createMemberAccount', input, '')).resolves.toEqual({ userErrors: [] });
    expect(enterprise().subAccounts.at(-1)).toMatchObject({ accountName: 'of_master', isInCustody: true });
  });

  it('needs a phone, and is refused by upstream for a wrong code', async () => {
    await expect(refusedWith('createMemberAccount', account('no_phone'))).resolves.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'input.mobile',
    });
    expect(await gateway.calls()).toEqual({});
    await expect(
      refusedWith('createMemberAccount', account('no_code', { mobile: PHONE, verificationCode: '123' })),
    ).resolves.toMatchObject({ code: 'UPSTREAM_REFUSED', upstreamCode: 'CBC.99000026' });
  });
});

describe('openEnterpriseProjects', () => {
  it('opens them once for a customer; the same key gets the first answer', async () => {
    const input = { idempotencyKey: randomUUID() };
    await expect(change('openEnterpriseProjects', input, '')).resolves.toEqual({ userErrors: [] });
    await expect(change('openEnterpriseProjects', input, '')).resolves.toEqual({ userErrors: [] });
    expect(await gateway.calls()).toEqual({ CreateEnterpriseProjectAuth: 1 });
    await expect(refusedWith('openEnterpriseProjects', { idempotencyKey: randomUUID() })).resolves.toMatchObject({
      upstreamCode: 'CBC.99007004',
    });
    await expect(change('openEnterpriseProjects', input, '', 'customer')).resolves.toEqual({ userErrors: [] });
  });

  it('does not say done when upstream did not', async () => {
    await gateway.fault({ operation: 'CreateEnterpriseProjectAuth', status: 400, errorCode: 'CBC.0100', count: 1 });
    const input = { idempotencyKey: randomUUID() };
    await expect(refusedWith('openEnterpriseProjects', input, 'referral-customer')).resolves.toMatchObject({
      upstreamCode: 'CBC.0100',
    });
    await expect(change('openEnterpriseProjects', input, '', 'referral-customer')).resolves.toEqual({ userErrors: [] });
  });
});

it('all of this leaves every sum of the sandbox as it must be', () => {
  expect(gateway.sandbox.world.invariants()).toMatchObject({ ok: true });
});
