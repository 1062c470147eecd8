import { DAY } from './calendar.js';
import type { CouponBook } from './coupons.js';
import { entityId } from './organization-id.js';
import { RESELLER_IDS } from './organization-members.js';
import { UNRESTRICTED, type Quota, type QuotaType, type Restrictions } from './quotas.js';

/** Days before and after now. */
interface Plan {
  readonly type: QuotaType;
  readonly status: Quota['status'];
  readonly createdAgo: number;
  readonly expiresIn: number;
  /** Position of the reseller that holds it, and serial number of the partner's quota it came from. */
  readonly reseller?: number;
  readonly parent?: number;
  readonly restrictions?: Restrictions;
  readonly faceValues?: Quota['faceValues'];
  readonly customerIds?: readonly string[];
  readonly invoicesUser?: boolean;
}

const COMPUTING: Restrictions = {
  ...UNRESTRICTED,
  serviceTypes: ['hws.service.type.ec2', 'hws.service.type.ebs'],
  orderMonths: [1, 12],
};

/** Every kind and state occurs; each owner has one that covers all of the past 13 months. */
const PLANS: readonly Plan[] = [
  { type: 0, status: 0, createdAgo: 900, expiresIn: 400 },
  { type: 0, status: 0, createdAgo: 500, expiresIn: 200, restrictions: COMPUTING, faceValues: [1_000n, 500_000n] },
  { type: 0, status: 3, createdAgo: 800, expiresIn: -60 },
  { type: 0, status: 4, createdAgo: 420, expiresIn: 120 },
  { type: 0, status: 5, createdAgo: 300, expiresIn: 90 },
  // Holds more than a double can; nothing is issued from it.
  { type: 0, status: 0, createdAgo: 1, expiresIn: 365 },
  { type: 1, status: 0, createdAgo: 880, expiresIn: 380 },
  { type: 1, status: 0, createdAgo: 200, expiresIn: 165, restrictions: COMPUTING },
  { type: 1, status: 3, createdAgo: 760, expiresIn: -30 },
  { type: 1, status: 4, createdAgo: 350, expiresIn: 60 },
  { type: 1, status: 5, createdAgo: 280, expiresIn: 100 },
  { type: 0, status: 0, createdAgo: 700, expiresIn: 300, reseller: 0, parent: 1 },
  { type: 0, status: 6, createdAgo: 320, expiresIn: 45, reseller: 0, parent: 2, restrictions: COMPUTING },
  { type: 0, status: 4, createdAgo: 210, expiresIn: 150, reseller: 0, parent: 1 },
  { type: 0, status: 0, createdAgo: 690, expiresIn: 310, reseller: 1, parent: 1 },
  { type: 0, status: 3, createdAgo: 610, expiresIn: -75, reseller: 1, parent: 3 },
  { type: 0, status: 0, createdAgo: 650, expiresIn: 330, reseller: 2, parent: 1 },
  { type: 0, status: 5, createdAgo: 260, expiresIn: 80, reseller: 2, parent: 4 },
  // For named customers only: two of the partner's own, and one of its first reseller's.
  { type: 0, status: 0, createdAgo: 150, expiresIn: 215, customerIds: [entityId('c', 1), entityId('c', 2)] },
  { type: 0, status: 0, createdAgo: 140, expiresIn: 225, customerIds: [entityId('c', 5)] },
  { type: 1, status: 0, createdAgo: 130, expiresIn: 235, invoicesUser: true },
];

const HUGE_SERIAL = 6;
const HUGE = 9_876_543_210_987_654_321n;
/** Values are given in steps of 10,000.00. */
const STEP = 1_000_000n;

const quotaOf = (plan: Plan, index: number, partnerId: string, now: number): Quota => ({
  id: entityId('q', index + 1),
  holderId: (plan.reseller === undefined ? undefined : RESELLER_IDS[plan.reseller]) ?? partnerId,
  parentId: plan.parent === undefined ? undefined : entityId('q', plan.parent),
  type: plan.type,
  status: plan.status,
  createdAt: now - plan.createdAgo * DAY + index * 1000,
  updatedAt: now - Math.min(plan.createdAgo, 30) * DAY + index * 1000,
  expiresAt: now + plan.expiresIn * DAY,
  restrictions: plan.restrictions ?? UNRESTRICTED,
  faceValues: plan.faceValues,
  customerIds: plan.customerIds ?? [],
  invoicesUser: plan.invoicesUser ?? false,
  value: 0n,
  balance: 0n,
});

/** The quotas, still without value: what is issued from them decides how large they are. */
export function seedQuotas(book: CouponBook, partnerId: string, now: number): void {
  PLANS.map((plan, index) => quotaOf(plan, index, partnerId, now)).forEach((quota) => book.quotas.set(quota.id, quota));
}

/** Quotas any customer can have had a coupon of this kind from: those valid on that day, the reclaimed ones left out. */
export const quotasFor = (book: CouponBook, holderId: string, type: QuotaType, at: number): readonly Quota[] =>
  [...book.quotas.values()].filter(
    (quota) =>
      quota.holderId === holderId &&
      quota.type === type &&
      quota.status !== 6 &&
      quota.customerIds.length === 0 &&
      !quota.invoicesUser &&
      quota.createdAt < at &&
      quota.expiresAt > at &&
      quota.id !== entityId('q', HUGE_SERIAL),
  );

/** Cents that left each quota, and those that came back, by quota id. */
interface Flow {
  readonly out: Map<string, bigint>;
  readonly back: Map<string, bigint>;
}

const count = (sums: Map<string, bigint>, id: string, cents: bigint): void => {
  sums.set(id, (sums.get(id) ?? 0n) + cents);
};

/** Gives every quota a value that covers all that was issued from it; resellers' ones first, as they count as issued. */
export function fillQuotas(book: CouponBook): void {
  const flow: Flow = { out: new Map(), back: new Map() };
  for (const { quotaId, operation, cents, succeeded } of book.couponRecords) {
    if (succeeded) count(operation === '1' ? flow.out : flow.back, quotaId, cents);
  }
  const resellersFirst = [...book.quotas.values()].sort((a, b) => Number(!a.parentId) - Number(!b.parentId));
  for (const quota of resellersFirst) {
    fillQuota(quota, flow);
    if (quota.parentId !== undefined) recordIssue(book, quota, quota.parentId, flow);
  }
  book.quotaRecords.sort((a, b) => b.at - a.at);
}

function fillQuota(quota: Quota, { out, back }: Flow): void {
  const issued = out.get(quota.id) ?? 0n;
  const needed = (issued * 13n) / 10n + STEP;
  quota.value = quota.id === entityId('q', HUGE_SERIAL) ? HUGE : ((needed + STEP - 1n) / STEP) * STEP;
  quota.balance = quota.value - issued + (back.get(quota.id) ?? 0n);
}

function recordIssue(book: CouponBook, quota: Quota, parentId: string, { out, back }: Flow): void {
  const record = (operation: '10' | '11', at: number, cents: bigint, succeeded: boolean): void => {
    const id = entityId('t', book.quotaRecords.length + 1);
    book.quotaRecords.push({
      id,
      operation,
      quotaId: quota.id,
      parentId,
      resellerId: quota.holderId,
      cents,
      at,
      succeeded,
      remark: succeeded ? undefined : '额度已冻结，不能回收',
    });
  };
  record('10', quota.createdAt, quota.value, true);
  count(out, parentId, quota.value);
  // A frozen quota cannot be taken back.
  if (quota.status === 5) record('11', quota.updatedAt, quota.balance, false);
  if (quota.status !== 6) return;
  record('11', quota.updatedAt, quota.balance, true);
  count(back, parentId, quota.balance);
  quota.balance = 0n;
}
