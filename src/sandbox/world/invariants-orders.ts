import { sum } from '../amount.js';
import type { Customer } from './customers.js';
import type { Proof } from './invariants-proof.js';
import { payableOf, type Order } from './orders.js';
import { resourceIdOfMain } from './period-resources.js';
import type { World } from './world.js';

/** Orders paid since the world began, whose money is in no bill. */
const paidOrders = ({ orders }: World, customer: Customer): readonly Order[] =>
  orders.writtenOf(customer).filter(({ paidAt }) => paidAt !== undefined);

/** Cents of money that they took from the account, less what they gave back. */
export const cashOfOrders = (world: World, customer: Customer): bigint =>
  sum(paidOrders(world, customer), ({ lines }) => sum(lines, ({ payment }) => payment.cash));

export function proveOrders(proof: Proof, world: World, customer: Customer): void {
  const paid = paidOrders(world, customer);
  for (const order of paid) {
    const { id, lines } = order;
    const parts = sum(lines, ({ payment: { cash, credit, coupon, flexiPurchaseCoupon } }) =>
      [cash, credit, coupon, flexiPurchaseCoupon].reduce((total, cents) => total + cents, 0n),
    );
    proof.equal('order: payable = sum of its means of payment', id, payableOf(order), parts);
  }
  for (const [type, means] of [
    [1, 'coupon'],
    [4, 'flexiPurchaseCoupon'],
  ] as const) {
    const own = world.coupons.ofCustomer(customer.id).filter((coupon) => coupon.type === type);
    const moved = sum(own, ({ moves }) => sum(moves, ({ orderId, cents }) => (orderId === undefined ? 0n : cents)));
    const used = sum(paid, ({ lines }) => sum(lines, ({ payment }) => payment[means]));
    proof.equal(`customer: coupons of type ${type} moved = orders paid by them`, customer.id, -moved, used);
  }
}

/** A resource runs as long as it is paid for, without a gap. */
export function provePeriodResources(proof: Proof, { periodResources }: World): void {
  for (const resource of periodResources.written()) {
    const { periods, expiresAt } = resource;
    const id = resourceIdOfMain(resource);
    periods.forEach(({ to }, index) => {
      const next = periods[index + 1]?.from ?? expiresAt + 1000;
      proof.equal('resource: paid without a gap', id, BigInt(next), BigInt(to + 1000));
    });
  }
}
