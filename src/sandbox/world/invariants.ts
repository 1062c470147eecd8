import { sum } from '../amount.js';
import type { BillLine } from './bills.js';
import type { PayingType } from './coupons.js';
import { wasResale, type Customer } from './customers.js';
import { proveOwnAccounts } from './invariants-accounts.js';
import { proveCoupons, proveHeldCoupons, proveQuotas } from './invariants-coupons.js';
import { proveEnterprises } from './invariants-enterprises.js';
import { cashOfOrders, proveOrders, provePeriodResources } from './invariants-orders.js';
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
  provePeriodResources(proof, world);
  const { checked, violations } = proof;
  return { ok: violations.length === 0, checked, violations };
}

interface Spending {
  cash: bigint;
  debt: bigint;
  readonly coupons: Record<PayingType, bigint>;
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
  proveHeldCoupons(proof, world, { customerId: id, spent: spent.coupons });
  proveOrders(proof, world, customer);
  if (!wasResale(customer)) return;
  const adjusted = sum(world.treasuries.get(ownerId)?.adjustmentsOf(id) ?? [], ({ kind, cents }) =>
    kind === 'GRANT' ? cents : -cents,
  );
  proof.equal(
    'customer: allocated less reclaimed = balance - arrears + spent',
    id,
    adjusted,
    balance - debt + spent.cash + spent.debt + cashOfOrders(world, customer),
  );
  proof.equal('customer: arrears = unpaid bill lines', id, debt, spent.debt);
}

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
