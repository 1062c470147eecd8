import fc from 'fast-check';
import { Amount } from '../../src/sandbox/amount.js';
import type { World } from '../../src/sandbox/world/world.js';
import { b, c, PARTNER, RESELLER, type Question } from './world-support.js';
import type { Write, WriteTable } from './writes.js';

/** A share of what there is, from nothing to a little too much. */
const share = fc.integer({ min: 0, max: 105 });
const part = (cents: bigint, percent: number): Amount => new Amount((cents * BigInt(percent)) / 100n);

/** With the next ones, once they are created. */
const customerId = fc.integer({ min: 1, max: 14 }).map(c);
const resellerId = fc.integer({ min: 1, max: 4 }).map(b);

/** As a partner for its own customers or for those of a reseller, or as a reseller. */
const payer = fc.constantFrom<{ ownerId: string; question: Question; body: object }>(
  { ownerId: PARTNER.accountId, question: { caller: PARTNER }, body: {} },
  { ownerId: b(1), question: { caller: PARTNER }, body: { indirect_partner_id: b(1) } },
  { ownerId: b(1), question: { caller: RESELLER }, body: {} },
);

const balanceOf = ({ treasuries }: World, ownerId: string): bigint => treasuries.get(ownerId)?.balance ?? 100n;

const onCustomer = (most: (world: World, ownerId: string, id: string) => bigint): fc.Arbitrary<Write['question']> =>
  fc.tuple(payer, customerId, share).map(([{ ownerId, question, body }, id, percent]) => (world) => ({
    ...question,
    body: { customer_id: id, amount: part(most(world, ownerId, id), percent), ...body },
  }));

const onReseller = (most: (world: World, id: string) => bigint): fc.Arbitrary<Write['question']> =>
  fc.tuple(resellerId, share).map(([id, percent]) => (world) => ({
    body: { indirect_partner_id: id, amount: part(most(world, id), percent) },
  }));

const creation: fc.Arbitrary<Write['question']> = fc
  .tuple(payer, fc.nat(3), fc.constantFrom('0', '1'))
  .map(([{ question, body }, id, cooperation_type]) => () => ({
    ...question,
    body: {
      xaccount_id: `U${id}`,
      xaccount_type: 'XINGCHEN_PLATFORM',
      ...(cooperation_type === '1' && { cooperation_type }),
      ...body,
    },
  }));

export const moneyWrites: WriteTable = {
  CreateSubCustomer: creation,
  UpdateCustomerAccountAmount: onCustomer((world, ownerId) => balanceOf(world, ownerId)),
  ReclaimToPartnerAccount: onCustomer(({ customers }, _ownerId, id) => customers.get(id)?.balance ?? 100n),
  UpdateIndirectPartnerAccount: onReseller((world) => balanceOf(world, PARTNER.accountId)),
  ReclaimIndirectPartnerAccount: onReseller(balanceOf),
};
