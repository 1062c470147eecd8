import type { Order, OrderLine } from '../../../src/sandbox/world/orders.js';
import { UNRESTRICTED } from '../../../src/sandbox/world/quotas.js';
import type { World } from '../../../src/sandbox/world/world.js';

/** Two decimals, as amounts read in the graph. */
export function yuan(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const sumOf = (lines: readonly OrderLine[], centsOf: (line: OrderLine) => bigint): bigint =>
  lines.reduce((sum, line) => sum + centsOf(line), 0n);

/** All orders of a customer as the sandbox holds them, newest first. */
export function ordersOf(world: World, customerId: string): readonly Order[] {
  const customer = world.customers.get(customerId);
  if (customer === undefined) throw new Error(`no customer ${customerId}`);
  return world.orders.months
    .flatMap((month) => world.orders.headsIn(customer, month))
    .flatMap(({ id }) => world.orders.find(id) ?? [])
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
}

export const c = (serial: number): string => `c${serial.toString().padStart(31, '0')}`;

/** Gives a customer money of the partner, as an allocation would. */
export function fund(world: World, customerId: string): void {
  const customer = world.customers.get(customerId);
  if (customer === undefined) throw new Error(`no customer ${customerId}`);
  const cents = 1_000_000_000_000n;
  const treasury = world.treasuryOf(customer.ownerId);
  treasury.post('RECHARGE', customer.ownerId, cents, world.now.getTime());
  treasury.post('GRANT', customer.id, cents, world.now.getTime());
  customer.balance += cents;
}

/** Issues a customer of the partner a coupon for anything. */
export function giveCoupon({ coupons, now, partnerId }: World, customerId: string): void {
  const quota = [...coupons.quotas.values()].find(
    ({ holderId, type, status, restrictions }) =>
      holderId === partnerId && type === 0 && status === 0 && restrictions.serviceTypes.length === 0,
  );
  if (quota === undefined) throw new Error('no quota');
  const [startsAt, expiresAt] = [now.getTime() - 1000, now.getTime() + 86_400_000];
  const terms = { faceValue: 5_000n, startsAt, expiresAt, restrictions: UNRESTRICTED, remark: undefined };
  coupons.issue(quota, customerId, terms, now.getTime());
}
