import { sum } from '../amount.js';
import type { BillLine } from './bills.js';
import type { Coupon, CouponRecord, CouponType } from './coupons.js';
import { isResale, type Customer } from './customers.js';
import { proveOwnAccounts } from './invariants-accounts.js';
import { proveEnterprises } from './invariants-enterprises.js';
import { Proof } from './invariants-proof.js';
import { isIncome, type Treasury } from './treasury.js';
import type { World } from './world.js';

export interface InvariantReport {
  readonly ok: boolean;
  /** How many sums were compared. */
  readonly checked: number;
  /** The first hundred that do not come out. */
  readonly violations: readonly string[];
}

export function proveInvariants(world: World): InvariantReport {
  const proof = new Proof();
  for (const customer of world.customers.all) proveCustomer(proof, world, customer);
  for (const treasury of world.treasuries.values()) proveTreasury(proof, treasury);
  proveResellers(proof, world);
  proveCoupons(proof, world);
  proveQuotas(proof, world);
  proveOwnAccounts(proof, world);
  proveEnterprises(proof, world);
  const { checked, violations } = proof;
  return { ok: violations.length === 0, checked, violations };
}

interface Spending {
  cash: bigint;
  debt: bigint;
  readonly coupons: Record<CouponType, bigint>;
}

/** Bill lines add up to what the account, the arrears and the coupons of the customer say. */
function proveCustomer(proof: Proof, world: World, customer: Customer): void {
  const { id, ownerId, balance, debt } = customer;
  const spent: Spending = { cash: 0n, debt: 0n, coupons: { 1: 0n, 4: 0n } };
  for (const month of world.calendar.months) {
    for (const line of world.bills.linesOf(customer, month)) {
      proveLine(proof, line);
      spent.cash += line.payment.cash;
      spent.debt += line.payment.debt;
      spent.coupons[1] += line.payment.coupon;
      spent.coupons[4] += line.payment.flexiPurchaseCoupon;
    }
  }
  if (!isResale(customer)) return;
  const adjusted = sum(world.treasuries.get(ownerId)?.adjustmentsOf(id) ?? [], ({ kind, cents }) =>
    kind === 'GRANT' ? cents : -cents,
  );
  proof.equal(
    'customer: allocated less reclaimed = balance - arrears + spent',
    id,
    adjusted,
    balance - debt + spent.cash + spent.debt,
  );
  proof.equal('customer: arrears = unpaid bill lines', id, debt, spent.debt);
  for (const type of [1, 4] as const) {
    const used = sum(world.coupons.ofCustomer(id), (coupon) => (coupon.type === type ? usedOf(coupon) : 0n));
    proof.equal(`customer: coupons of type ${type} used = bill lines paid by them`, id, used, spent.coupons[type]);
  }
}

const usedOf = ({ uses }: Coupon): bigint => sum(uses, ({ cents }) => BigInt(cents));

function proveLine(proof: Proof, line: BillLine): void {
  const { payment, payable, official, discount } = line;
  const { cash, credit, coupon, flexiPurchaseCoupon, storedValueCard, debt, writeOff } = payment;
  const paid = cash + credit + coupon + flexiPurchaseCoupon + storedValueCard + debt + writeOff;
  proof.equal('bill line: payable = sum of its parts (R-165)', line, payable, paid);
  proof.equal('bill line: payable = list price - discount', line, payable, official - discount);
}

/** The running balance of the ledger ends at the account's balance and is never negative. */
function proveTreasury(proof: Proof, { ownerId, entries, balance }: Treasury): void {
  let running = 0n;
  for (const entry of entries) {
    running += isIncome(entry) ? entry.cents : -entry.cents;
    proof.equal(`account: balance after entry ${entry.serial}`, ownerId, entry.balanceAfter, running);
    proof.equal(`account: overdrawn by entry ${entry.serial}`, ownerId, running < 0n ? running : 0n, 0n);
  }
  proof.equal('account: paid in = balance + allocated - reclaimed', ownerId, balance, running);
}

/** What the distributor gave to a reseller is what the reseller got. */
function proveResellers(proof: Proof, { treasuries, partnerId, resellers }: World): void {
  for (const { id } of resellers) {
    const given = sum(treasuries.get(partnerId)?.adjustmentsOf(id) ?? [], ({ kind, cents }) =>
      kind === 'GRANT' ? cents : -cents,
    );
    const got = sum(treasuries.get(id)?.entries ?? [], ({ kind, cents }) => {
      if (kind === 'RECEIVED') return cents;
      return kind === 'TAKEN_BACK' ? -cents : 0n;
    });
    proof.equal('reseller: allocated to it = received', id, given, got);
  }
}

/** Cents issued (1) or taken back, by the id the records are grouped by. */
function flowsBy(records: Iterable<CouponRecord>, idOf: (record: CouponRecord) => string) {
  const issued = new Map<string, bigint>();
  const returned = new Map<string, bigint>();
  for (const record of records) {
    if (!record.succeeded) continue;
    const flow = record.operation === '1' ? issued : returned;
    flow.set(idOf(record), (flow.get(idOf(record)) ?? 0n) + record.cents);
  }
  return { issued: (id: string) => issued.get(id) ?? 0n, returned: (id: string) => returned.get(id) ?? 0n };
}

function proveCoupons(proof: Proof, { coupons }: World): void {
  const { issued, returned } = flowsBy(coupons.couponRecords, ({ couponId }) => couponId);
  for (const coupon of coupons.coupons.values()) {
    const { id, faceValue, balance } = coupon;
    proof.equal('coupon: face value = issued', id, faceValue, issued(id));
    const accounted = balance + usedOf(coupon) + returned(id);
    proof.equal('coupon: face value = balance + used + taken back', id, faceValue, accounted);
  }
}

/** Every quota of the tree: what it holds and what left it, less what came back, is its value. */
function proveQuotas(proof: Proof, { coupons }: World): void {
  const { issued, returned } = flowsBy(coupons.couponRecords, ({ quotaId }) => quotaId);
  const moved = (matches: (record: { quotaId: string; parentId: string }) => boolean, operation: '10' | '11'): bigint =>
    sum(coupons.quotaRecords, (record) =>
      record.succeeded && record.operation === operation && matches(record) ? record.cents : 0n,
    );
  for (const { id, parentId, value, balance } of coupons.quotas.values()) {
    const toResellers =
      moved((record) => record.parentId === id, '10') - moved((record) => record.parentId === id, '11');
    const takenBack = moved((record) => record.quotaId === id, '11');
    proof.equal(
      'quota: value = balance + issued - returned',
      id,
      value,
      balance + issued(id) - returned(id) + toResellers + takenBack,
    );
    if (parentId === undefined) continue;
    proof.equal(
      `quota: value = issued by ${parentId}`,
      id,
      value,
      moved((record) => record.quotaId === id, '10'),
    );
  }
}
