import { sum } from '../amount.js';
import type { Coupon, CouponBook, CouponMove } from './coupons.js';
import type { Enterprise } from './enterprise.js';
import { proveOwnAccount } from './invariants-accounts.js';
import type { Proof } from './invariants-proof.js';
import type { World } from './world.js';

export function proveEnterprises(proof: Proof, { enterprises, coupons }: World): void {
  for (const enterprise of enterprises.opened()) {
    proveMoney(proof, enterprise);
    proveSharedCoupons(proof, enterprise, coupons);
  }
}

/** What leaves one account of an enterprise arrives in another. */
function proveMoney(proof: Proof, enterprise: Enterprise): void {
  const { masterId, account, subAccounts, grantedCredit } = enterprise;
  const subs = subAccounts.map((subAccount) => subAccount.account);
  for (const sub of subs) proveOwnAccount(proof, sub);
  const entries = [account, ...subs].flatMap((own) => [...own.entries, ...own.creditEntries]);
  const net = sum(entries, ({ kind, cents }) => (kind === 'TRANS' ? cents : 0n));
  proof.equal('enterprise: transferred = received', masterId, net, 0n);
  for (const [until, cents] of enterprise.totalCredit()) {
    const granted = grantedCredit.get(until) ?? 0n;
    proof.equal(`enterprise: credit lines until ${until ?? 'ever'} = granted`, masterId, cents, granted);
  }
}

/** What is missing on a coupon of the master is what its parts were worth, less what came back. */
function proveSharedCoupons(proof: Proof, { sharedCoupons }: Enterprise, { coupons }: CouponBook): void {
  const parts = new Map<string, Coupon[]>();
  for (const [partId, couponId] of sharedCoupons) {
    const part = coupons.get(partId);
    if (part !== undefined) parts.set(couponId, [...(parts.get(couponId) ?? []), part]);
  }
  for (const [couponId, shared] of parts) {
    const given = sum(shared, ({ faceValue, moves }) => faceValue + retrieved(moves));
    const missing = -sum(coupons.get(couponId)?.moves ?? [], (move) =>
      move.kind === 'TRANSFERRED' ? move.cents : retrieved([move]),
    );
    proof.equal('enterprise: parts of a coupon = what is missing on it', couponId, given, missing);
  }
}

const retrieved = (moves: readonly CouponMove[]): bigint =>
  sum(moves, ({ kind, cents }) => (kind === 'RETRIEVED' ? cents : 0n));
