import { itemErrors } from '../../access/batch-items.js';
import { type Command, type Keyed, keyOfPart, send } from '../../access/command.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { partsOf, partsOrBareId } from '../../graphql/node-id.js';
import { distinctItems } from '../../graphql/item-list.js';
import { wireTimes } from '../../graphql/scalars.js';
import { itemErrorOf, userErrorOf } from '../../graphql/user-error.type.js';
import { badInput, found, GatewayError } from '../../kernel/errors.js';
import { Money } from '../../kernel/money.js';
import type { AnswerOf, ReadOperationId } from '../../upstream/contract/operations.js';
import { type CouponQuota, type CouponQuotaKey, whyClosed } from '../coupon-quota/coupon-quota.type.js';
import type { Customer } from '../customer/customer.type.js';
import type {
  IssueCouponResult,
  IssueCouponsInput,
  IssueCouponsPayload,
  ReclaimCouponResult,
  ReclaimCouponsInput,
  ReclaimCouponsPayload,
} from './coupon-change.type.js';
import { couponIssuePolicy, couponReclaimPolicy } from './coupon.policy.js';
import type { Coupon, CouponKey } from './coupon.type.js';

interface Issue extends Owner, Keyed {
  readonly quotaId: string;
  readonly customerIds: readonly string[];
  readonly faceValue: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly serviceTypes?: readonly string[];
  readonly productIds?: readonly string[];
  readonly remark?: string;
}

interface Reclaim extends CouponKey, Keyed {}

/** Reads that coupons issued or taken back show in. */
const CHANGES: readonly ReadOperationId[] = [
  'ListIssuedCouponQuotas',
  'ListIssuedPartnerCoupons',
  'ListPartnerCouponsRecord',
  'ListQuotaCoupons',
];

const ISSUE: Command<'CreatePartnerCoupons', Issue> = {
  operation: 'CreatePartnerCoupons',
  policy: couponIssuePolicy(),
  request: (issue) => ({
    body: {
      quota_id: issue.quotaId,
      customer_ids: [...issue.customerIds],
      face_value: issue.faceValue,
      ...(issue.validFrom !== undefined && { valid_time: issue.validFrom }),
      ...(issue.validTo !== undefined && { expire_time: issue.validTo }),
      ...(issue.serviceTypes && { cloud_service_types: [...issue.serviceTypes] }),
      ...(issue.productIds && { product_ids: [...issue.productIds] }),
      ...(issue.remark !== undefined && { memo: issue.remark }),
      ...ownerParameter(issue),
    },
  }),
  stepUp: true,
  changes: CHANGES,
};

const RECLAIM: Command<'ReclaimPartnerCoupons', Reclaim> = {
  operation: 'ReclaimPartnerCoupons',
  policy: couponReclaimPolicy(),
  request: ({ couponId, ...owner }) => ({ body: { coupon_id: couponId, ...ownerParameter(owner) } }),
  stepUp: true,
  changes: CHANGES,
};

/** What the rules are checked against. */
interface Reads {
  readonly coupon: { one(couponId: string, indirectPartnerId: string | undefined): Promise<Coupon | null> };
  readonly couponQuota: {
    one(quotaId: string, quotaType: string, indirectPartnerId: string | undefined): Promise<CouponQuota | null>;
  };
  readonly customer: { one(customerId: string, indirectPartnerId: string | undefined): Promise<Customer | null> };
}

const MOST_RECLAIMED = 100;

/** Coupons of a party for its customers, out of its quotas. */
export function couponCommands(session: Session, load: Reads) {
  const viewersReseller = session.viewer.indirectPartnerId;
  return {
    async issue(input: IssueCouponsInput): Promise<IssueCouponsPayload> {
      const [quotaId = '', quotaType = '', owner] = partsOf('input.couponQuotaId', 'CouponQuota', input.couponQuotaId);
      const quotaKey = { quotaId, quotaType, ...ownerOf({ indirectPartnerId: owner }) };
      const issue = issueOf(input, quotaKey, viewersReseller);
      const answer = await send(session, ISSUE, issue, async () => {
        const quota = await load.couponQuota.one(quotaId, quotaType, owner);
        refuseUnfit(found(quota, 'CouponQuota'), issue, session.clock());
        await refuseCustomers(load, issue);
      });
      return { results: issueResults(issue, answer), quotaKey };
    },

    async reclaim({ couponIds, idempotencyKey }: ReclaimCouponsInput): Promise<ReclaimCouponsPayload> {
      if (couponIds.length > MOST_RECLAIMED)
        throw badInput('input.couponIds', '"input.couponIds" takes at most 100 ids');
      const keys = distinctItems('input.couponIds', couponIds, (field, id) => {
        const [couponId = '', owner] = partsOrBareId(field, 'Coupon', id, viewersReseller);
        return { couponId, ...ownerOf({ indirectPartnerId: owner }) };
      });
      const results = keys.map(async (key, index): Promise<ReclaimCouponResult> => {
        const reclaim = { ...key, idempotencyKey: keyOfPart(idempotencyKey, key.couponId) };
        return { ...key, error: await errorIn(reclaimOne(session, load, reclaim, `input.couponIds.${String(index)}`)) };
      });
      return { results: await Promise.all(results) };
    },
  };
}

function issueResults(issue: Issue, answer: AnswerOf<'CreatePartnerCoupons'>): IssueCouponResult[] {
  const { coupon_infos: done = [], error_details: refused } = answer;
  const couponIds = new Map(done.map(({ id, coupon_id }) => [id, coupon_id]));
  const errorOf = itemErrors('CreatePartnerCoupons', { done, refused });
  return issue.customerIds.map((customerId) => ({
    customerId,
    couponId: couponIds.get(customerId) ?? null,
    error: itemErrorOf(errorOf(customerId)),
    ...ownerOf(issue),
  }));
}

function issueOf(input: IssueCouponsInput, quota: CouponQuotaKey, viewersReseller: string | undefined): Issue {
  const { faceValue, serviceTypes, productIds, remark, idempotencyKey } = input;
  const validity = wireTimes({ validFrom: input.validFrom, validTo: input.validTo });
  if (validity.validFrom !== undefined && validity.validTo !== undefined && validity.validTo <= validity.validFrom) {
    throw badInput('input.validTo', 'The validity must end after it begins');
  }
  const customerIds = distinctItems('input.customerIds', input.customerIds, (field, id) => {
    const [customerId = '', owner] = partsOrBareId(field, 'Customer', id, viewersReseller);
    if (owner === quota.indirectPartnerId) return customerId;
    throw badInput(
      field,
      'A coupon comes from a quota of the party the customer belongs to: take a quota of that party',
    );
  });
  return {
    quotaId: quota.quotaId,
    customerIds,
    faceValue,
    ...validity,
    ...(serviceTypes != null && { serviceTypes }),
    ...(productIds != null && { productIds }),
    ...(remark != null && { remark }),
    ...ownerOf(quota),
    idempotencyKey,
  };
}

/** @throws GatewayError where the quota is not good for this. */
function refuseUnfit(quota: CouponQuota, issue: Issue, now: Date): void {
  const closed = whyClosed(quota, now);
  if (closed !== undefined) throw badInput('input.couponQuotaId', closed);
  const needed = Money.of(issue.faceValue, 'CNY').times(issue.customerIds.length);
  if (quota.balance?.isLessThan(needed.amount) !== true) return;
  const message = `The quota holds less than the ${needed.amount} yuan that all the coupons are worth together (R-123)`;
  throw new GatewayError('INSUFFICIENT_BALANCE', message, { field: 'input.faceValue' });
}

/** @throws GatewayError for a customer out of sight, or one that pays Huawei Cloud itself. */
async function refuseCustomers(load: Reads, { customerIds, indirectPartnerId }: Issue): Promise<void> {
  const customers = await Promise.all(customerIds.map((id) => load.customer.one(id, indirectPartnerId)));
  customers.forEach((customer, index) => {
    const field = `input.customerIds.${String(index)}`;
    if (customer === null) throw new GatewayError('NOT_FOUND', 'Customer not found', { field });
    if (customer.associationType !== 'REFERRAL') return;
    throw badInput(
      field,
      'Only reseller-model customers get coupons of their partner; this one is a referral customer',
    );
  });
}

/** @throws GatewayError unless the coupon can be taken back, or when upstream refuses. */
const reclaimOne = (session: Session, load: Reads, reclaim: Reclaim, field: string): Promise<unknown> =>
  send(session, RECLAIM, reclaim, async () => {
    const coupon = await load.coupon.one(reclaim.couponId, reclaim.indirectPartnerId);
    if (coupon === null) throw new GatewayError('NOT_FOUND', 'Coupon not found', { field });
    if (coupon.status === 'AVAILABLE') return;
    throw badInput(
      field,
      `Only a coupon in the state AVAILABLE can be taken back (R-125); this one is ${coupon.status}`,
    );
  });

/** A failed item says so itself; the others are not touched by it. */
async function errorIn(change: Promise<unknown>): Promise<ReclaimCouponResult['error']> {
  try {
    await change;
    return null;
  } catch (error) {
    if (error instanceof GatewayError) return userErrorOf(error);
    throw error;
  }
}
