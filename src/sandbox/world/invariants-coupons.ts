import { sum } from '../amount.js';
import type { Coupon, CouponRecord, PayingType } from './coupons.js';
import type { Proof } from './invariants-proof.js';
import type { World } from './world.js';

const usedOf = ({ uses }: Coupon): bigint => sum(uses, ({ cents }) => BigInt(cents));

/** @param held.spent cents of the customer's bill lines that coupons paid. */
export function proveHeldCoupons(
  proof: Proof,
  { coupons }: World,
  { customerId, spent }: { readonly customerId: string; readonly spent: Readonly<Record<PayingType, bigint>> },
): void {
  for (const type of [1, 4] as const) {
    const used = sum(coupons.ofCustomer(customerId), (coupon) => (coupon.type === type ? usedOf(coupon) : 0n));
    proof.equal(`customer: coupons of type ${type} used = bill lines paid by them`, customerId, used, spent[type]);
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

export function proveCoupons(proof: Proof, { coupons }: World): void {
  const { issued, returned } = flowsBy(coupons.couponRecords, ({ couponId }) => couponId);
  for (const coupon of coupons.coupons.values()) {
    const { id, faceValue, balance, moves, planId } = coupon;
    const moved = sum(moves, ({ cents }) => cents);
    proof.equal('coupon: face value = balance + used - moved', id, faceValue, balance + usedOf(coupon) - moved);
    proof.equal('coupon: overdrawn', id, balance < 0n ? balance : 0n, 0n);
    // Huawei Cloud keeps no record of its own coupons here.
    if (!coupons.quotas.has(planId)) continue;
    proof.equal('coupon: face value = issued', id, faceValue, issued(id));
    const takenBack = -sum(moves, ({ kind, cents }) => (kind === 'PAID' || kind === 'REFUNDED' ? 0n : cents));
    proof.equal('coupon: taken back = returned', id, takenBack, returned(id));
  }
}

/** Every quota of the tree: what it holds and what left it, less what came back, is its value. */
export function proveQuotas(proof: Proof, { coupons }: World): void {
  const { issued, returned } = flowsBy(coupons.couponRecords, ({ quotaId }) => quotaId);
  const moved = (matches: (record: { quotaId: string; parentId: string }) => boolean, operation: '10' | '11'): bigint =>
    sum(coupons.quotaRecords, (record) =>
      record.succeeded && record.operation === operation && matches(record) ? record.cents : 0n,
    );
  for (const { id, parentId, value, balance } of coupons.quotas.values()) {
    proof.equal('quota: overdrawn', id, balance < 0n ? balance : 0n, 0n);
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
