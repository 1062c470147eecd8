import { isOpen, type AssociationRequest } from './associations.js';
import type { Coupon, CouponRecord } from './coupons.js';
import type { Customer } from './customers.js';
import type { AssociationWord } from './invitations.js';
import { assignmentId } from './organization-assignments.js';
import type { World } from './world.js';

const AVAILABLE: readonly Coupon['status'][] = [1, 2];
const FLEXI_PURCHASE = 4;

/** Ends the association: what the partner gave goes back to it, and nobody manages the customer any more. */
export function endAssociation(world: World, customer: Customer): void {
  const { customers, organization, now } = world;
  giveBack(world, customer, '3');
  const held = organization.assignments.openOf(customer.id);
  customers.leave(customer);
  organization.removeCustomer(customer, now.getTime());
  if (held === undefined) return;
  const change = { ownerId: customer.ownerId, version: organization.revisionOf(customer.ownerId), at: now };
  world.changes.record({ ...change, entity: 'Assignment', id: assignmentId(held), kind: 'UPDATED' });
  world.changes.record({ ...change, entity: 'EffectiveScope', id: held.managerId, kind: 'UPDATED' });
}

/** From now on the other side contracts and pays; in the reseller model an account starts frozen. */
export function switchAssociation(world: World, customer: Customer): void {
  giveBack(world, customer, '8');
  const isResaleNow = customer.associationType === '1';
  customer.associationType = isResaleNow ? '2' : '1';
  customer.frozen = isResaleNow ? 1 : 0;
}

/**
 * Coupons of the partner and flexi-purchase coupons go to who issued them, other coupons of Huawei Cloud stay (R-057,
 * R-059); the allocated balance goes to the partner's account.
 */
function giveBack(world: World, customer: Customer, operation: CouponRecord['operation']): void {
  const { coupons, now } = world;
  const at = now.getTime();
  for (const coupon of coupons.ofCustomer(customer.id).filter(({ status }) => AVAILABLE.includes(status))) {
    if (coupons.quotas.has(coupon.planId)) coupons.reclaim(coupon, at, operation);
    else if (coupon.type === FLEXI_PURCHASE) takeByHuawei(coupon, at);
  }
  if (customer.balance === 0n) return;
  world.treasuryOf(customer.ownerId).post('RECLAIM', customer.id, customer.balance, at);
  customer.balance = 0n;
}

function takeByHuawei(coupon: Coupon, at: number): void {
  coupon.moves.push({ kind: 'RECLAIMED', cents: -coupon.balance, at });
  coupon.balance = 0n;
  coupon.status = 5;
}

/** What a customer asks of its partner in the account center. @returns undefined unless it may ask now. */
export function askAsCustomer(
  { associations, customers, changes, now }: World,
  { customerId, kind, reason }: Pick<AssociationRequest, 'customerId' | 'kind' | 'reason'>,
): AssociationRequest | undefined {
  const customer = customers.get(customerId);
  if (customer === undefined || !customers.isAssociated(customer)) return undefined;
  if (associations.requestsOf(customerId).some(isOpen)) return undefined;
  const { ownerId, associationType } = customer;
  const otherType: AssociationWord = associationType === '2' ? 'REFERRAL' : 'RESELLER';
  const targetType = kind === 'SWITCH' ? otherType : undefined;
  const facts = { ownerId, customerId, kind, targetType, reason, initiator: 'CUSTOMER' as const };
  const request = associations.ask({ ...facts, createdAt: now.getTime(), checkResult: [] });
  const { id, version } = request;
  changes.record({ ownerId, entity: 'AssociationRequest', id, version, kind: 'CREATED', at: now });
  return request;
}
