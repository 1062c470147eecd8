import fc from 'fast-check';
import { isResale } from '../../src/sandbox/world/customers.js';
import { createWorld, type World } from '../../src/sandbox/world/world.js';
import { b, bytes, c, CYCLE, NOW, worldOf } from './world-support.js';

/** A bit of everything the world answers. */
const picture = (world: World): readonly string[] => [
  bytes(world, 'ListSubCustomers', { body: { limit: 100 } }),
  bytes(world, 'ListSubCustomers', { body: { limit: 100, indirect_partner_id: b(1) } }),
  bytes(world, 'ListCustomersBalancesDetail', { body: { customer_infos: [{ customer_id: c(1) }] } }),
  bytes(world, 'ListSubcustomerMonthlyBills', { query: { cycle: CYCLE, charge_mode: '3', limit: 100 } }),
  bytes(world, 'ListSubCustomerBillDetail', { query: { bill_cycle: CYCLE, customer_id: c(1) } }),
  bytes(world, 'ListIssuedPartnerCoupons', { query: { limit: 100 } }),
  bytes(world, 'ListQuotaCoupons'),
  bytes(world, 'ListPartnerAdjustRecords', { query: { limit: 100 } }),
];

describe('the world', () => {
  it('answers the same bytes for the same seed and clock', () => {
    expect(picture(worldOf({ seed: 7 }))).toEqual(picture(worldOf({ seed: 7 })));
  });

  it('differs in every part for another seed', () => {
    const [one, other] = [picture(worldOf({ seed: 7 })), picture(worldOf({ seed: 8 }))];
    // The quotas follow from the coupons alone, and these differ as well.
    expect(one.filter((text, index) => text === other[index])).toEqual([]);
  });

  it('keeps every ledger in balance whatever the seed, the size and the day', () => {
    const day = fc.integer({ min: 0, max: 1500 });
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 60 }), day, (seed, customers, days) => {
        const now = new Date(Date.UTC(2025, 0, 1 + days));
        const report = createWorld({ seed, customers, now }).invariants();
        expect(report.violations).toEqual([]);
        expect(report.checked).toBeGreaterThan(50);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['2026-02-28T16:00:00Z', '2026-02-28T15:59:59Z', '2024-02-29T23:00:00Z', '2026-01-01T00:00:00Z'])(
    'bills thirteen cycles at most, up to yesterday in Beijing, at %s (R-169)',
    (time) => {
      const now = new Date(time);
      const world = worldOf({ now, customers: 80 });
      const midnight = Math.floor((now.getTime() + 8 * 3_600_000) / 86_400_000) * 86_400_000 - 8 * 3_600_000;
      const times = world.customers.all.flatMap((customer) =>
        world.calendar.months.flatMap((month) => world.bills.linesOf(customer, month).map(({ at }) => at)),
      );
      expect(Math.max(...times)).toBeLessThan(midnight);
      // Pay-per-use lines end on the very last day.
      expect(Math.max(...times)).toBeGreaterThan(midnight - 86_400_000);
      expect([12, 13]).toContain(world.calendar.months.length);
      expect(world.invariants().violations).toEqual([]);
    },
  );

  it('lets no account spend or give what it does not have, at any time (R-143, R-147)', () => {
    const world = worldOf({ seed: 5 });
    for (const { entries } of world.treasuries.values()) {
      expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort((a, z) => a - z));
      expect(entries.at(-1)!.at).toBeLessThan(NOW.getTime());
    }
    for (const customer of world.customers.all.filter(isResale)) {
      const moves = [
        ...world.treasuries
          .get(customer.ownerId)!
          .adjustmentsOf(customer.id)
          .map(({ at, kind, cents }) => ({ at, cents: kind === 'GRANT' ? cents : -cents })),
        ...world.calendar.months
          .flatMap((month) => world.bills.linesOf(customer, month))
          .map(({ at, payment }) => ({ at, cents: -payment.cash })),
      ].sort((a, z) => a.at - z.at);
      let balance = 0n;
      const lowest = moves.reduce((least, { cents }) => ((balance += cents) < least ? balance : least), 0n);
      expect([customer.id, lowest]).toEqual([customer.id, 0n]);
    }
  });

  it('begins with a verified enterprise of the partner in the reseller model', () => {
    for (const seed of [1, 2, 3]) {
      expect(worldOf({ seed, customers: 3 }).customers.get(c(1))).toMatchObject({
        ownerId: 'a0000000000000000000000000000001',
        associationType: '2',
        verifiedStatus: '2',
        customerType: 1,
        frozen: 0,
      });
    }
  });

  it('divides customers over both models and all owners', () => {
    const { all } = worldOf({ customers: 2000 }).customers;
    const share = (matches: (customer: (typeof all)[number]) => boolean): number => all.filter(matches).length / 2000;
    expect(all).toHaveLength(2000);
    expect(share(isResale)).toBeCloseTo(0.7, 1);
    expect(share(({ ownerId }) => ownerId.startsWith('a'))).toBeCloseTo(0.8, 1);
    for (const serial of [1, 2, 3]) expect(share(({ ownerId }) => ownerId === b(serial))).toBeGreaterThan(0.04);
    expect(share(({ verifiedStatus }) => verifiedStatus !== '2')).toBeGreaterThan(0.03);
    expect(share(({ debt }) => debt > 0n)).toBeGreaterThan(0.01);
    expect(new Set(all.map(({ accountName }) => accountName)).size).toBe(2000);
    expect(share(({ name }) => name?.includes('公司') ?? false)).toBeGreaterThan(0.7);
  });

  it('associates nobody before three years ago or after now', () => {
    const times = worldOf().customers.all.map(({ associatedAt }) => associatedAt);
    expect(Math.max(...times)).toBeLessThan(NOW.getTime());
    expect(Math.min(...times)).toBeGreaterThan(NOW.getTime() - 3.1 * 365 * 86_400_000);
  });

  it('holds coupons and quotas of every kind and state', () => {
    const { coupons, quotas } = worldOf({ customers: 2000 }).coupons;
    const states = [...coupons.values()].map(({ type, status }) => `${type}/${status}`);
    expect(new Set(states).size).toBe(20);
    const quotaStates = [...quotas.values()].map(({ type, status }) => `${type}/${status}`);
    expect([...new Set(quotaStates)].sort()).toEqual(['0/0', '0/3', '0/4', '0/5', '0/6', '1/0', '1/3', '1/4', '1/5']);
  });
});

describe('the proof of the invariants', () => {
  const partnerId = 'a0000000000000000000000000000001';
  const first = <T>(rows: Iterable<T>, matches: (row: T) => boolean): T => [...rows].find(matches)!;
  const corruptions: Readonly<Record<string, readonly [named: string, corrupt: (world: World) => void]>> = {
    'a customer balance': ['customer: allocated', ({ customers }) => (customers.get(c(1))!.balance += 1n)],
    'the balance of a reseller customer': [
      'customer: allocated',
      ({ customers }) => (customers.get(c(5))!.balance -= 1n),
    ],
    arrears: ['customer: arrears', ({ customers }) => (customers.get(c(1))!.debt += 1n)],
    'a partner balance': ['account: paid in', ({ treasuries }) => (treasuries.get(partnerId)!.balance += 1n)],
    'a lost allocation': [
      'account: balance after',
      ({ treasuries }) => treasuries.get(partnerId)!.entries.splice(3, 1),
    ],
    'money that a reseller never got': [
      'reseller: allocated',
      ({ treasuries }) => {
        treasuries.get(partnerId)!.post('RECLAIM', b(1), 1n, NOW.getTime());
      },
    ],
    'a customer paid twice': [
      'customer: allocated',
      ({ treasuries }) => {
        treasuries.get(b(1))!.post('RECLAIM', c(5), 1n, NOW.getTime());
      },
    ],
    'a coupon balance': [
      'coupon: face value = balance',
      ({ coupons }) => (first(coupons.coupons.values(), ({ status }) => status === 2).balance -= 1n),
    ],
    'a lost coupon record': ['coupon: face value = issued', ({ coupons }) => coupons.couponRecords.splice(-1, 1)],
    'the past of a coupon': [
      'coupon: taken back = returned',
      ({ coupons }) => {
        const coupon = first(coupons.coupons.values(), ({ status }) => status === 2);
        coupon.moves.push({ kind: 'RECLAIMED', cents: -1n, at: NOW.getTime() });
        coupon.balance -= 1n;
      },
    ],
    'a quota balance': [
      'quota: value = balance',
      ({ coupons }) => (first(coupons.quotas.values(), ({ parentId }) => parentId === undefined).balance += 1n),
    ],
    'the value of a quota of a reseller': [
      'quota: value = issued by',
      ({ coupons }) => (first(coupons.quotas.values(), ({ parentId }) => parentId !== undefined).value += 1n),
    ],
  };

  it.each(Object.entries(corruptions))('sees one wrong cent in %s', (_title, [named, corrupt]) => {
    const world = worldOf({ customers: 20 });
    expect(world.invariants().ok).toBe(true);
    corrupt(world);
    const { ok, violations } = world.invariants();
    expect(ok).toBe(false);
    expect(violations.join('\n')).toContain(named);
  });

  it('names at most a hundred violations and counts on', () => {
    const world = worldOf();
    const { checked } = world.invariants();
    for (const customer of world.customers.all) customer.balance += 1n;
    expect(world.invariants().violations).toHaveLength(100);
    expect(world.invariants().checked).toBe(checked);
  });
});
