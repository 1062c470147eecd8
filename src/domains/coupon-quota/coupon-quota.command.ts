import { itemErrors } from '../../access/batch-items.js';
import { type Command, type Keyed, send } from '../../access/command.js';
import { ownerOf } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { distinctItems } from '../../graphql/item-list.js';
import { partsOf, partsOrBareId } from '../../graphql/node-id.js';
import { itemErrorOf } from '../../graphql/user-error.type.js';
import { moneyOf } from '../../graphql/wire-value.js';
import { badInput, found, GatewayError } from '../../kernel/errors.js';
import { Money } from '../../kernel/money.js';
import type { AnswerOf, ReadOperationId } from '../../upstream/contract/operations.js';
import type { IndirectPartner } from '../indirect-partner/indirect-partner.type.js';
import type {
  IssueCouponQuotaResult,
  IssueCouponQuotasInput,
  IssueCouponQuotasPayload,
  ReclaimCouponQuotaResult,
  ReclaimCouponQuotasInput,
  ReclaimCouponQuotasPayload,
} from './coupon-quota-change.type.js';
import { type CouponQuota, whyClosed } from './coupon-quota.type.js';
import { forDistributors } from './issued-coupon-quota.policy.js';
import type { IssuedCouponQuota } from './issued-coupon-quota.type.js';

interface Issue extends Keyed {
  readonly quotaId: string;
  readonly indirectPartnerIds: readonly string[];
  readonly amount: string;
}

interface Reclaim extends Keyed {
  readonly quotaIds: readonly string[];
  readonly remark?: string;
}

/** Reads that quotas given and taken back show in. */
const CHANGES: readonly ReadOperationId[] = ['ListCouponQuotasRecords', 'ListIssuedCouponQuotas', 'ListQuotaCoupons'];

const ISSUE: Command<'UpdateCouponQuotas', Issue> = {
  operation: 'UpdateCouponQuotas',
  policy: { narrow: forDistributors('UpdateCouponQuotas') },
  request: ({ quotaId, indirectPartnerIds, amount }) => ({
    body: { quota_id: quotaId, indirect_partner_ids: [...indirectPartnerIds], quota_amount: amount },
  }),
  stepUp: true,
  changes: CHANGES,
};

const RECLAIM: Command<'ReclaimCouponQuotas', Reclaim> = {
  operation: 'ReclaimCouponQuotas',
  policy: { narrow: forDistributors('ReclaimCouponQuotas') },
  request: ({ quotaIds, remark }) => ({
    body: { quota_ids: [...quotaIds], ...(remark !== undefined && { remark }) },
  }),
  stepUp: true,
  changes: CHANGES,
};

/** What the rules are checked against. */
interface Reads {
  readonly couponQuota: {
    one(quotaId: string, quotaType: string, indirectPartnerId: string | undefined): Promise<CouponQuota | null>;
  };
  readonly issuedCouponQuota: { one(quotaId: string): Promise<IssuedCouponQuota | null> };
  readonly indirectPartner: { one(indirectPartnerId: string): Promise<IndirectPartner | null> };
}

/** Parts of the distributor's quotas for its resellers. */
export function couponQuotaCommands(session: Session, load: Reads) {
  return {
    async issue({
      couponQuotaId,
      amount,
      idempotencyKey,
      ...input
    }: IssueCouponQuotasInput): Promise<IssueCouponQuotasPayload> {
      const [id = '', quotaType = '', owner] = partsOf('input.couponQuotaId', 'CouponQuota', couponQuotaId);
      const indirectPartnerIds = distinctItems(
        'input.indirectPartnerIds',
        input.indirectPartnerIds,
        (field, one) => partsOrBareId(field, 'IndirectPartner', one)[0] ?? '',
      );
      const issue = { quotaId: id, indirectPartnerIds, amount, idempotencyKey };
      const answer = await send(session, ISSUE, issue, async () => {
        if (owner !== undefined)
          throw badInput('input.couponQuotaId', 'Only a quota of the distributor itself can be given away');
        refuseUnfit(found(await load.couponQuota.one(id, quotaType, owner), 'CouponQuota'), issue, session.clock());
        await refuseStrangers(load, issue);
      });
      const results = issueResults(indirectPartnerIds, answer);
      return { results, quotaKey: { quotaId: id, quotaType, ...ownerOf({ indirectPartnerId: owner }) } };
    },

    async reclaim({ remark, idempotencyKey, ...input }: ReclaimCouponQuotasInput): Promise<ReclaimCouponQuotasPayload> {
      const quotaIds = distinctItems(
        'input.issuedCouponQuotaIds',
        input.issuedCouponQuotaIds,
        (field, one) => partsOrBareId(field, 'IssuedCouponQuota', one)[0] ?? '',
      );
      const reclaim = { quotaIds, ...(remark != null && { remark }), idempotencyKey };
      const answer = await send(session, RECLAIM, reclaim, () => refuseInvalid(load, quotaIds));
      return { results: reclaimResults(quotaIds, answer) };
    },
  };
}

function issueResults(
  indirectPartnerIds: readonly string[],
  { simple_quota_infos: done = [], error_details: refused }: AnswerOf<'UpdateCouponQuotas'>,
): IssueCouponQuotaResult[] {
  const numbers = new Map(done.map(({ id, quota_id }) => [id, quota_id]));
  const errorOf = itemErrors('UpdateCouponQuotas', { done, refused });
  return indirectPartnerIds.map((indirectPartnerId) => ({
    indirectPartnerId,
    quotaNumber: numbers.get(indirectPartnerId) ?? null,
    error: itemErrorOf(errorOf(indirectPartnerId)),
  }));
}

function reclaimResults(
  quotaIds: readonly string[],
  { simple_quota_infos: taken = [], error_details: refused }: AnswerOf<'ReclaimCouponQuotas'>,
): ReclaimCouponQuotaResult[] {
  const left = new Map(taken.map(({ quota_id, quota_balance }) => [quota_id, quota_balance]));
  const errorOf = itemErrors('ReclaimCouponQuotas', { done: taken.map(({ quota_id: id }) => ({ id })), refused });
  return quotaIds.map((quotaNumber) => ({
    quotaNumber,
    balance: moneyOf(left.get(quotaNumber)),
    error: itemErrorOf(errorOf(quotaNumber)),
  }));
}

/** @throws GatewayError where the quota is not good for this. */
function refuseUnfit(quota: CouponQuota, issue: Issue, now: Date): void {
  if (quota.kind !== 'COUPON') throw badInput('input.couponQuotaId', 'Only quotas of coupons are given to resellers');
  const closed = whyClosed(quota, now);
  if (closed !== undefined) throw badInput('input.couponQuotaId', closed);
  const needed = Money.of(issue.amount, 'CNY').times(issue.indirectPartnerIds.length);
  if (quota.balance?.isLessThan(needed.amount) !== true) return;
  const message = `The quota holds less than the ${needed.amount} yuan that all the parts come to`;
  throw new GatewayError('INSUFFICIENT_BALANCE', message, { field: 'input.amount' });
}

/** @throws GatewayError for a reseller that is not in sight. */
async function refuseStrangers(load: Reads, { indirectPartnerIds }: Issue): Promise<void> {
  const resellers = await Promise.all(indirectPartnerIds.map((id) => load.indirectPartner.one(id)));
  resellers.forEach((reseller, index) => {
    if (reseller !== null) return;
    const field = `input.indirectPartnerIds.${String(index)}`;
    throw new GatewayError('NOT_FOUND', 'IndirectPartner not found', { field });
  });
}

/** @throws GatewayError unless all of them are valid quotas of resellers. */
async function refuseInvalid(load: Reads, quotaIds: readonly string[]): Promise<void> {
  const quotas = await Promise.all(quotaIds.map((id) => load.issuedCouponQuota.one(id)));
  quotas.forEach((quota, index) => {
    const field = `input.issuedCouponQuotaIds.${String(index)}`;
    if (quota === null) throw new GatewayError('NOT_FOUND', 'IssuedCouponQuota not found', { field });
    if (quota.status === 'NORMAL') return;
    throw badInput(field, `Only a quota in the state NORMAL can be taken back (R-122); this one is ${quota.status}`);
  });
}
