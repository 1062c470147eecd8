import { Refusal, type Operation, type SandboxRequest } from '../operation.js';
import { isResale } from '../world/customers.js';
import { grantReseller, reclaimReseller, transactionId, type Treasury } from '../world/treasury.js';
import type { World } from '../world/world.js';
import { bodyOf, ok } from './bss-answer.js';
import { centsOf, customerOf, ownerOf } from './bss-filter.js';

/** Gives a resale customer money of the caller, or of the reseller a distributor names. */
export const updateCustomerAccountAmount: Operation = (world, request) => {
  const { customer_id, amount, indirect_partner_id } = bodyOf<'UpdateCustomerAccountAmount'>(request);
  const treasury = world.treasuryOf(ownerOf(world, request, indirect_partner_id));
  const cents = centsOf('amount', amount);
  const customer = customerOf(world, treasury.ownerId, customer_id);
  if (!isResale(customer)) throw new Refusal('CBC.99000035', 'A referral customer pays Huawei Cloud itself');
  refuseAbove(treasury.available, cents);
  const entry = treasury.post('GRANT', customer.id, cents, world.now.getTime());
  customer.balance += cents;
  return ok<'UpdateCustomerAccountAmount'>({ transfer_id: transactionId(treasury, entry) });
};

/** Takes back what a resale customer has not spent. */
export const reclaimToPartnerAccount: Operation = (world, request) => {
  const { customer_id, amount, indirect_partner_id } = bodyOf<'ReclaimToPartnerAccount'>(request);
  const treasury = world.treasuryOf(ownerOf(world, request, indirect_partner_id));
  const cents = centsOf('amount', amount);
  const customer = customerOf(world, treasury.ownerId, customer_id);
  if (!isResale(customer)) throw new Refusal('CBC.99000047', 'A referral customer has no account with its partner');
  refuseAbove(customer.balance, cents);
  const entry = treasury.post('RECLAIM', customer.id, cents, world.now.getTime());
  customer.balance -= cents;
  return ok<'ReclaimToPartnerAccount'>({ trans_id: transactionId(treasury, entry) });
};

function refuseAbove(available: bigint, cents: bigint): void {
  if (cents > available) throw new Refusal('CBC.99005003', 'The balance is too low');
}

/** Gives one of the distributor's resellers money. */
export const updateIndirectPartnerAccount: Operation = (world, request) => {
  const { indirect_partner_id, amount } = bodyOf<'UpdateIndirectPartnerAccount'>(request);
  const [partner, reseller] = sidesOf(world, request, indirect_partner_id);
  const cents = centsOf('amount', amount);
  refuseAbove(partner.available, cents);
  const entry = grantReseller(partner, reseller, cents, world.now.getTime());
  return ok<'UpdateIndirectPartnerAccount'>({ transfer_id: transactionId(partner, entry) });
};

/** Takes back up to the whole balance of a reseller. */
export const reclaimIndirectPartnerAccount: Operation = (world, request) => {
  const { indirect_partner_id, amount } = bodyOf<'ReclaimIndirectPartnerAccount'>(request);
  const [partner, reseller] = sidesOf(world, request, indirect_partner_id);
  const cents = centsOf('amount', amount);
  refuseAbove(reseller.balance, cents);
  const entry = reclaimReseller(partner, reseller, cents, world.now.getTime());
  return ok<'ReclaimIndirectPartnerAccount'>({ trans_id: transactionId(partner, entry) });
};

/** The accounts of the distributor and of its reseller. */
const sidesOf = (world: World, request: SandboxRequest, resellerId: string): readonly [Treasury, Treasury] => [
  world.treasuryOf(request.caller.accountId),
  world.treasuryOf(ownerOf(world, request, resellerId)),
];
