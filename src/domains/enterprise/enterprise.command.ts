import { type Command, type Keyed, send } from '../../access/command.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { toWireTime } from '../../graphql/scalars.js';
import { moneyOf, orNull } from '../../graphql/wire-value.js';
import { badInput, found, GatewayError } from '../../kernel/errors.js';
import { isAbove } from '../../kernel/money.js';
import type { ReadOperationId } from '../../upstream/contract/operations.js';
import type { EnterpriseLoader } from './enterprise.loader.js';
import { ownEnterprise } from './enterprise.policy.js';
import {
  enterpriseBalanceKind,
  type EnterpriseBalanceKindName,
  type EnterpriseBalanceRow,
} from './enterprise-balance.type.js';
import type {
  MemberMoneyInput,
  RetrieveCouponFromMemberAccountInput,
  RetrieveCouponFromMemberAccountPayload,
  RetrieveFromMemberAccountPayload,
  TransferCouponToMemberAccountInput,
  TransferCouponToMemberAccountPayload,
  TransferToMemberAccountPayload,
} from './enterprise-change.type.js';

interface MoneyMove extends Keyed {
  readonly memberAccountId: string;
  readonly amount: string;
  readonly kind: EnterpriseBalanceKindName;
  readonly creditExpiresAt?: string;
}

/** Reads that money moved within an enterprise shows in. */
const MONEY_CHANGES: readonly ReadOperationId[] = [
  'ListCustomerAccountChangeRecords',
  'ListEnterpriseMultiAccount',
  'ShowCustomerAccountBalances',
  'ShowMultiAccountTransferAmount',
];

const moneyRequest = ({ memberAccountId, amount, kind, creditExpiresAt }: MoneyMove) => ({
  body: {
    customer_id: memberAccountId,
    amount,
    balance_type: enterpriseBalanceKind.codeOf('input.kind', kind) as never,
    ...(creditExpiresAt !== undefined && { expire_time: creditExpiresAt }),
  },
});

const TRANSFER: Command<'UpdateSubEnterpriseAmount', MoneyMove> = {
  operation: 'UpdateSubEnterpriseAmount',
  policy: ownEnterprise('UpdateSubEnterpriseAmount'),
  request: moneyRequest,
  changes: MONEY_CHANGES,
};

const RETRIEVE: Command<'ReclaimSubEnterpriseAmount', MoneyMove> = {
  operation: 'ReclaimSubEnterpriseAmount',
  policy: ownEnterprise('ReclaimSubEnterpriseAmount'),
  request: moneyRequest,
  changes: MONEY_CHANGES,
};

interface CouponTransfer extends Keyed {
  readonly memberAccountId: string;
  readonly couponId: string;
  readonly amount: string;
}

interface CouponRetrieval extends Keyed {
  readonly memberAccountId: string;
  readonly couponId: string;
  readonly memberCouponId: string;
}

/** Reads that coupons moved within an enterprise show in. */
const COUPON_CHANGES: readonly ReadOperationId[] = [
  'ListCustomerCouponChangeRecords',
  'ListMultiAccountRetrieveCoupons',
  'ListMultiAccountTransferCoupons',
  'ListSubCustomerCoupons',
];

const TRANSFER_COUPON: Command<'ClaimEnterpriseMultiAccountCoupon', CouponTransfer> = {
  operation: 'ClaimEnterpriseMultiAccountCoupon',
  policy: ownEnterprise('ClaimEnterpriseMultiAccountCoupon'),
  request: ({ memberAccountId, couponId, amount }) => ({
    body: { customer_id: memberAccountId, coupon_id: couponId, amount },
  }),
  changes: COUPON_CHANGES,
};

const RETRIEVE_COUPON: Command<'ReclaimEnterpriseMultiAccountCoupon', CouponRetrieval> = {
  operation: 'ReclaimEnterpriseMultiAccountCoupon',
  policy: ownEnterprise('ReclaimEnterpriseMultiAccountCoupon'),
  request: ({ memberAccountId, couponId, memberCouponId }) => ({
    body: { customer_id: memberAccountId, coupon_id: couponId, sub_coupon_id: memberCouponId },
  }),
  changes: COUPON_CHANGES,
};

/** What the rules of a move are checked against. */
export interface EnterpriseReads {
  readonly enterprise: EnterpriseLoader;
}

/** Money and coupons between the master of an enterprise and its member accounts. */
export function enterpriseCommands(session: Session, { enterprise }: EnterpriseReads) {
  return {
    async transfer(input: MemberMoneyInput): Promise<TransferToMemberAccountPayload> {
      const move = moneyMoveOf(input);
      await send(session, TRANSFER, move, async () => {
        await refuseIdle(enterprise, move);
        refuseOverBalance(await enterprise.allTransferable({ kind: move.kind }), move, 'the master');
      });
      return { memberAccountId: move.memberAccountId, transactionId: move.idempotencyKey };
    },

    async retrieve(input: MemberMoneyInput): Promise<RetrieveFromMemberAccountPayload> {
      const move = moneyMoveOf(input);
      await send(session, RETRIEVE, move, async () => {
        await refuseIdle(enterprise, move);
        const { memberAccountId, kind } = move;
        refuseOverBalance(await enterprise.allRetrievable({ memberAccountId, kind }), move, 'the member account');
      });
      return { memberAccountId: move.memberAccountId, transactionId: move.idempotencyKey };
    },

    async transferCoupon(input: TransferCouponToMemberAccountInput): Promise<TransferCouponToMemberAccountPayload> {
      const { couponId, amount, idempotencyKey } = input;
      const move: CouponTransfer = { memberAccountId: memberIdOf(input), couponId, amount, idempotencyKey };
      const { sub_coupon_id } = await send(session, TRANSFER_COUPON, move, async () => {
        refuseNothing(move.amount);
        await refuseIdle(enterprise, move);
        const coupons = await enterprise.allTransferableCoupons();
        const coupon = coupons.find(({ coupon_id }) => coupon_id === move.couponId);
        refuseOver(coupon?.balance, move.amount, 'the coupon');
      });
      return { memberAccountId: move.memberAccountId, memberCouponId: orNull(sub_coupon_id) };
    },

    async retrieveCoupon(input: RetrieveCouponFromMemberAccountInput): Promise<RetrieveCouponFromMemberAccountPayload> {
      const { couponId, memberCouponId, idempotencyKey } = input;
      const move: CouponRetrieval = { memberAccountId: memberIdOf(input), couponId, memberCouponId, idempotencyKey };
      const { real_retrieve_amout } = await send(session, RETRIEVE_COUPON, move, () => refuseIdle(enterprise, move));
      return { memberAccountId: move.memberAccountId, retrieved: moneyOf(real_retrieve_amout) };
    },
  };
}

const memberIdOf = ({ memberAccountId }: { readonly memberAccountId: string }): string =>
  partsOrBareId('input.memberAccountId', 'MemberAccount', memberAccountId)[0] ?? '';

/** @throws GatewayError for cash that expires. */
function moneyMoveOf(input: MemberMoneyInput): MoneyMove {
  const { amount, creditExpiresAt, idempotencyKey } = input;
  const kind = input.kind ?? (creditExpiresAt == null ? 'CASH' : 'CREDIT');
  refuseNothing(amount);
  if (creditExpiresAt != null && kind !== 'CREDIT') {
    throw badInput('input.creditExpiresAt', 'Only credit expires: leave this out, or take kind: CREDIT');
  }
  return {
    memberAccountId: memberIdOf(input),
    amount,
    kind,
    idempotencyKey,
    ...(creditExpiresAt != null && { creditExpiresAt: toWireTime(creditExpiresAt) }),
  };
}

function refuseNothing(amount: string): void {
  if (!isAbove(amount, 0)) throw badInput('input.amount', 'The amount must be more than 0 (R-145)');
}

/** @throws GatewayError for an account of somebody else, and for one that is known not to be in use. */
async function refuseIdle(enterprise: EnterpriseLoader, { memberAccountId }: Pick<MoneyMove, 'memberAccountId'>) {
  const { status } = found(await enterprise.member(memberAccountId), 'Member account');
  if (status === 'NORMAL' || status === 'UNKNOWN') return;
  throw badInput('input.memberAccountId', 'Only a member account in use can be given something or give it back');
}

/** Which credit line an unlisted expiry means upstream alone knows. */
function refuseOverBalance(rows: readonly EnterpriseBalanceRow[], move: MoneyMove, holder: string): void {
  const row = move.kind === 'CASH' ? rows[0] : rows.find(({ expire_time }) => expire_time === move.creditExpiresAt);
  refuseOver(row?.available, move.amount, holder);
}

/** @param holder for the message. */
function refuseOver(available: string | number | undefined, amount: string, holder: string): void {
  if (moneyOf(available)?.isLessThan(amount) !== true) return;
  const message = `The amount exceeds what ${holder} has available: take a smaller amount`;
  throw new GatewayError('INSUFFICIENT_BALANCE', message, { field: 'input.amount' });
}
