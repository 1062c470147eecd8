import fc from 'fast-check';
import { Amount } from '../../src/sandbox/amount.js';
import type { Caller } from '../../src/sandbox/operation.js';
import type { OwnAccount } from '../../src/sandbox/world/own-accounts.js';
import type { World } from '../../src/sandbox/world/world.js';
import { c, type Question } from './world-support.js';
import type { Write, WriteTable } from './writes.js';

const MASTER: Caller = { kind: 'CUSTOMER', accountId: c(9) };
const PHONE = '13900001234';

/** A share of what there is, from nothing to a little too much. */
const share = fc.integer({ min: 0, max: 105 });
const place = fc.nat({ max: 30 });
/** Few enough to be used again. */
const transactionId = fc.constantFrom(undefined, 'first', 'second');

const enterpriseOf = ({ enterprises }: World) => {
  const enterprise = enterprises.of(MASTER.accountId);
  if (enterprise === undefined) throw new Error(`${MASTER.accountId} is no master`);
  return enterprise;
};

type Wanted = Readonly<Record<string, unknown>> & { readonly available: bigint };

/** Cash, or what is left of one of the credit lines. */
function purseOf({ balance, creditLines }: OwnAccount, at: number): Wanted {
  const line = creditLines[at];
  if (line === undefined) return { available: balance };
  const expire_time = line.expiresAt === undefined ? undefined : new Date(line.expiresAt).toISOString();
  return { available: line.balance, balance_type: 'BALANCE_TYPE_CREDIT', expire_time };
}

const transfer = (isGift: boolean): fc.Arbitrary<Write['question']> =>
  fc.tuple(place, place, share, transactionId).map(([of, purse, percent, trans_id]) => (world): Question => {
    const { account, subAccounts } = enterpriseOf(world);
    const subAccount = subAccounts[of % subAccounts.length];
    const from = isGift || subAccount === undefined ? account : subAccount.account;
    const { available, ...wanted } = purseOf(from, purse % 5);
    const amount = new Amount((available * BigInt(percent)) / 100n).toString();
    return { caller: MASTER, body: { customer_id: subAccount?.id, amount, trans_id, ...wanted } };
  });

const code: fc.Arbitrary<Write['question']> = fc.constant(() => ({
  caller: MASTER,
  body: { mobile_phone: PHONE, sm_template_args: [] },
}));

const creation: fc.Arbitrary<Write['question']> = fc.tuple(place, fc.boolean()).map(([of, isMasters]) => (world) => ({
  caller: MASTER,
  body: {
    party_id: enterpriseOf(world).root.id,
    sub_customer_association_type: 1,
    financial_custody: of % 2,
    new_sub_customer: {
      customer_name: `created_${of}`,
      password: 'Secret-2026',
      verification_code: world.verificationCodes.sent.at(-1)?.code,
      ...(isMasters ? { use_pri_mobile_phone: 'Y' } : { mobile_phone: PHONE }),
    },
  },
}));

const couponTransfer: fc.Arbitrary<Write['question']> = fc
  .tuple(place, place, share, transactionId)
  .map(([of, at, percent, trans_id]) => (world) => {
    const { masterId, subAccounts } = enterpriseOf(world);
    const held = world.coupons.ofCustomer(masterId);
    const coupon = held[at % held.length];
    const amount = new Amount(((coupon?.balance ?? 100n) * BigInt(percent)) / 100n).toString();
    return {
      caller: MASTER,
      body: { customer_id: subAccounts[of % 3]?.id, coupon_id: coupon?.id, amount, trans_id },
    };
  });

const couponReclaim: fc.Arbitrary<Write['question']> = fc
  .tuple(place, transactionId)
  .map(([of, trans_id]) => (world) => {
    const shared = [...enterpriseOf(world).sharedCoupons];
    const [sub_coupon_id = 'none', coupon_id = 'none'] = shared[of % (shared.length + 1)] ?? [];
    const customer_id = world.coupons.coupons.get(sub_coupon_id)?.customerId ?? 'nobody';
    return { caller: MASTER, body: { customer_id, coupon_id, sub_coupon_id, trans_id } };
  });

export const enterpriseWrites: WriteTable = {
  UpdateSubEnterpriseAmount: transfer(true),
  ReclaimSubEnterpriseAmount: transfer(false),
  ClaimEnterpriseMultiAccountCoupon: couponTransfer,
  ReclaimEnterpriseMultiAccountCoupon: couponReclaim,
  SendSmsVerificationCode: code,
  CreateSubEnterpriseAccount: creation,
};
