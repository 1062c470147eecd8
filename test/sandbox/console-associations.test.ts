import { DAY } from '../../src/sandbox/world/calendar.js';
import type { Customer } from '../../src/sandbox/world/customers.js';
import { b, c, ConsoleClient, m, refusalIn } from './association-client.js';

let client: ConsoleClient;
beforeAll(async () => {
  client = await ConsoleClient.start();
});
beforeEach(() => client.reset());
afterEach(() => {
  const { violations } = client.sandbox.world.invariants();
  if (violations.length > 0) throw new Error(violations.join('\n'));
});
afterAll(() => client.sandbox.close());

type Row = Readonly<Record<string, unknown>>;
const world = () => client.sandbox.world;
const check = (id: string, wish = {}) => client.post(`customers/${id}/disassociation-check`, {}, wish);
const request = (id: string, body: object, wish = {}) =>
  client.post(`customers/${id}/association-requests`, { reason: '合同到期', ...body }, wish);
const disassociate = async (id: string, wish = {}) =>
  request(id, { kind: 'DISASSOCIATE', acknowledged: true, check_id: (await check(id, wish)).json?.['check_id'] }, wish);
const decide = (row: Row, decision: string, wish = {}) =>
  client.post(
    `association-requests/${String(row['id'])}/decide`,
    { decision },
    { version: Number(row['version']), ...wish },
  );
const list = (query = {}, wish = {}) => client.rows('association-requests', 'association_requests', { query, ...wish });
const customer = (id: string): Customer => world().customers.get(id)!;
const hasPartners = (id: string) => {
  const { partnerId, customers } = world();
  return customers.oneOf(partnerId, id) !== undefined;
};

describe('the check before a disassociation', () => {
  it('tells every condition, and is good for ten minutes (R-052, R-054)', async () => {
    const { json } = await check(c(1));
    const at = world().now.getTime();
    expect(json).toMatchObject({ customer_id: c(1), passed: true, expires_at: new Date(at + 600_000).toISOString() });
    expect((json!['items'] as Row[]).map(({ code }) => code)).toEqual([
      'NO_MEMBERS',
      'NOT_FROZEN',
      'NO_RESERVED_INSTANCE',
      'NO_SUPPORT_PLAN',
      'NO_SPECIAL_CONTRACT',
      'NO_ARREARS',
    ]);
  });

  it('names all failing conditions at once (R-054)', async () => {
    const failing = async (id: string, wish = {}) =>
      ((await check(id, wish)).json!['items'] as Row[])
        .filter(({ passed }) => passed === false)
        .map(({ code }) => code);
    const one = customer(c(1));
    Object.assign(one, { frozen: 1, debt: 100n });
    expect(await failing(c(1))).toEqual(['NOT_FROZEN', 'NO_ARREARS']);
    Object.assign(one, { frozen: 0, debt: 0n });
    expect(await failing(c(9), { account: b(1) })).toEqual(['NO_MEMBERS']);
  });

  it('is for administrators, about customers of their own (R-053)', async () => {
    expect((await check(c(1), { member: m(1) })).status).toBe(200);
    expect((await check(c(1), { member: m(6) })).status).toBe(403);
    const { organization } = world();
    organization.customRoles.get(organization.partnerId)![0]!.permissionCodes = ['CONSOLE_ASSOCIATION_MANAGE'];
    expect(refusalIn(await check(c(1), { member: m(15) }))).toEqual(['CON.0151']);
    expect((await check(c(5))).status).toBe(404);
    expect((await check(c(1), { account: c(1) })).status).toBe(403);
  });
});

describe('a request of the partner', () => {
  it('needs a fresh passed check of this customer, and that the notes were read (R-052)', async () => {
    const { json } = await check(c(1));
    const check_id = String(json!['check_id']);
    const wish = { kind: 'DISASSOCIATE', acknowledged: true };
    expect(refusalIn(await request(c(1), { ...wish, check_id, acknowledged: false }))).toEqual([
      'CON.0100',
      'acknowledged',
    ]);
    for (const body of [wish, { ...wish, check_id: 'j1' }]) {
      expect(refusalIn(await request(c(1), body))).toEqual(['CON.0422', 'CHECK_REQUIRED']);
    }
    expect(refusalIn(await request(c(2), { ...wish, check_id }))).toEqual(['CON.0422', 'CHECK_REQUIRED']);
    world().associations.checks.get(check_id)!.expiresAt = world().now.getTime();
    expect(refusalIn(await request(c(1), { ...wish, check_id }))).toEqual(['CON.0422', 'CHECK_REQUIRED']);
    const asked = await disassociate(c(1), { member: m(1) });
    expect(asked.json).toMatchObject({ kind: 'DISASSOCIATE', initiator: 'PARTNER', status: 'PENDING_CUSTOMER' });
    expect(asked.json!['check_result']).toHaveLength(6);
  });

  it('is made once in three months, and not beside an open one (R-055)', async () => {
    const asked = await disassociate(c(1));
    expect(refusalIn(await disassociate(c(1)))).toEqual(['CON.0409', 'PENDING_CUSTOMER']);
    await decide(asked.json!, 'REFUSE', { account: c(1) });
    expect(refusalIn(await disassociate(c(1)))).toEqual(['CON.0422', 'REQUEST_LIMIT_REACHED']);
    expect(refusalIn(await request(c(1), { kind: 'SWITCH', target_type: 'REFERRAL' }))).toEqual([
      'CON.0422',
      'REQUEST_LIMIT_REACHED',
    ]);
  });

  it('to switch is for the other type (R-060)', async () => {
    expect(refusalIn(await request(c(1), { kind: 'SWITCH' }))).toEqual(['CON.0100', 'target_type']);
    expect(refusalIn(await request(c(1), { kind: 'SWITCH', target_type: 'RESELLER' }))).toEqual([
      'CON.0409',
      'ASSOCIATED_RESELLER',
    ]);
  });
});

describe('the decision', () => {
  it('is the other side’s, in the version it read (R-053, R-056)', async () => {
    const { json } = await disassociate(c(1));
    expect((await decide(json!, 'AGREE')).status).toBe(403);
    expect((await decide(json!, 'AGREE', { account: c(2) })).status).toBe(404);
    expect(refusalIn(await decide(json!, 'AGREE', { account: c(1), version: 7 }))).toEqual(['CON.0412', 1]);
    const refused = await decide(json!, 'REFUSE', { account: c(1) });
    expect(refused.json).toMatchObject({ status: 'REFUSED', decided_at: world().now.toISOString(), version: 2 });
    expect(refusalIn(await decide(refused.json!, 'AGREE', { account: c(1) }))).toEqual(['CON.0409', 'REFUSED']);
    expect(hasPartners(c(1))).toBe(true);
  });

  it('on what the customer asks is an administrator’s (R-053)', async () => {
    const body = { customerId: c(1), kind: 'DISASSOCIATE', reason: '更换伙伴' };
    await client.control('customer-association-requests', body);
    expect((await client.control('customer-association-requests', body)).status).toBe(404);
    const [asked] = await list({ customer_ids: c(1), status: 'PENDING_PARTNER' });
    expect((await decide(asked!, 'AGREE', { account: c(1) })).status).toBe(403);
    expect((await decide(asked!, 'AGREE', { member: m(6) })).status).toBe(403);
    expect((await decide(asked!, 'AGREE', { member: m(1) })).json).toMatchObject({ status: 'AGREED' });
    expect(hasPartners(c(1))).toBe(false);
  });

  it('is refused when something has come between (R-054)', async () => {
    const { json } = await disassociate(c(1));
    customer(c(1)).frozen = 1;
    expect(refusalIn(await decide(json!, 'AGREE', { account: c(1) }))).toEqual(['CON.0422', 'NOT_FROZEN']);
    expect(hasPartners(c(1))).toBe(true);
  });
});

describe('an agreed disassociation', () => {
  const couponsOf = (id: string) =>
    world()
      .coupons.ofCustomer(id)
      .map((coupon) => ({ ...coupon, isPartners: world().coupons.quotas.has(coupon.planId) }));

  it.each([
    [c(1), undefined],
    [c(2), undefined],
    [c(5), b(1)],
  ])(
    'of %s ends all: coupons and balance go back, nobody manages it any more (R-057, R-058, R-059)',
    async (id, account) => {
      const { treasuries, organization, coupons } = world();
      const { ownerId, balance } = customer(id);
      const treasury = treasuries.get(ownerId)!;
      const before = treasury.balance;
      const usable = couponsOf(id).filter(({ status, isPartners }) => isPartners && status <= 2);
      const asked = await disassociate(id, account === undefined ? {} : { account });
      await decide(asked.json!, 'AGREE', { account: id });
      expect(treasury.balance - before).toBe(balance);
      expect(customer(id).balance).toBe(0n);
      expect(couponsOf(id).filter(({ status, isPartners }) => isPartners && status <= 2)).toEqual([]);
      const log = coupons.couponRecords.filter(({ customerId, operation }) => customerId === id && operation === '3');
      expect(log.map(({ couponId }) => couponId).sort()).toEqual(usable.map((coupon) => coupon.id).sort());
      expect(organization.assignments.openOf(id)).toBeUndefined();
      expect(organization.ownerOf(id)).toBeUndefined();
      expect((await check(id, account === undefined ? {} : { account })).status).toBe(404);
    },
  );

  it('leaves coupons of Huawei Cloud, but for flexi-purchase coupons, which their issuer takes (R-059)', async () => {
    const before = couponsOf(c(8)).filter(({ status }) => status <= 2);
    expect(new Set(before.map(({ type }) => type)).size).toBeGreaterThan(1);
    const asked = await disassociate(c(8));
    await decide(asked.json!, 'AGREE', { account: c(8) });
    const after = new Map(couponsOf(c(8)).map((coupon) => [coupon.id, coupon]));
    for (const { id, type, balance } of before) {
      expect(after.get(id)).toMatchObject(type === 4 ? { status: 5, balance: 0n } : { balance });
    }
  });

  it('is still told to the customer, and to the partner without the customer (R-062)', async () => {
    const asked = await disassociate(c(1));
    await decide(asked.json!, 'AGREE', { account: c(1) });
    expect(await list({ status: 'AGREED' }, { account: c(1) })).toMatchObject([{ customer_id: c(1) }]);
    expect(await list({ status: 'AGREED' })).toMatchObject([{ customer_id: c(1) }]);
    const { customers, partnerId, bills, calendar } = world();
    expect(customers.ofOwner(partnerId)).not.toContain(customer(c(1)));
    expect(customers.everOf(partnerId)).toContain(customer(c(1)));
    expect(bills.linesOf(customer(c(1)), calendar.latest)).not.toEqual([]);
  });
});

describe('an agreed switch', () => {
  it('to the referral model gives back what the partner gave, and keeps the customer (R-059, R-060)', async () => {
    const { treasuries, partnerId, coupons } = world();
    const [before, balance] = [treasuries.get(partnerId)!.balance, customer(c(2)).balance];
    const { json } = await request(c(2), { kind: 'SWITCH', target_type: 'REFERRAL' });
    await decide(json!, 'AGREE', { account: c(2) });
    expect(customer(c(2))).toMatchObject({ associationType: '1', balance: 0n, frozen: 0 });
    expect(treasuries.get(partnerId)!.balance - before).toBe(balance);
    expect(
      coupons.couponRecords.filter(({ operation }) => operation === '8').every((one) => one.customerId === c(2)),
    ).toBe(true);
    expect(world().ownAccounts.of(customer(c(2))).balance).toBe(0n);
    expect(hasPartners(c(2))).toBe(true);
  });

  it('to the reseller model starts frozen and without money (R-048, R-060)', async () => {
    const { json } = await request(c(8), { kind: 'SWITCH', target_type: 'RESELLER' });
    await decide(json!, 'AGREE', { account: c(8) });
    expect(customer(c(8))).toMatchObject({ associationType: '2', balance: 0n, frozen: 1, billedAs: '1' });
  });
});

describe('the list of requests', () => {
  it('is filtered by customer, state, kind and time, and by who holds the customers now', async () => {
    const all = await list({ limit: 100 });
    const kept = async (query: object) => (await list({ limit: 100, ...query })).map(({ id }) => id);
    const expected = (test: (row: Row) => boolean) => all.filter(test).map(({ id }) => id);
    expect(await kept({ customer_ids: c(1) })).toEqual(expected((row) => row['customer_id'] === c(1)));
    expect(await kept({ status: 'PENDING_CUSTOMER,PENDING_PARTNER' })).toEqual(
      expected(({ status }) => String(status).startsWith('PENDING')),
    );
    expect(await kept({ kind: 'SWITCH' })).toEqual(expected(({ kind }) => kind === 'SWITCH'));
    const created_from = new Date(world().now.getTime() - 30 * DAY).toISOString();
    expect(await kept({ created_from })).toEqual(expected((row) => String(row['created_at']) >= created_from));
    const { assignments } = world().organization;
    expect(await kept({ account_manager_ids: m(6) })).toEqual(
      expected((row) => assignments.openOf(String(row['customer_id']))?.managerId === m(6)),
    );
  });

  it('of a customer is its own, whatever it asks for', async () => {
    for (const query of [{}, { customer_ids: `${c(1)},${c(2)}` }]) {
      const rows = await list(query, { account: c(1) });
      expect(new Set(rows.map((row) => row['customer_id']))).toEqual(new Set([c(1)]));
    }
  });
});
