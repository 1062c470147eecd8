import { z } from 'zod';
import type { IncentiveBill } from '../world/incentive-book.js';
import { completed } from '../world/payout-completion.js';
import { TRANSITIONS, type PayoutEvent } from '../world/payout-states.js';
import { stateOf } from '../world/payouts.js';
import type { World } from '../world/world.js';

/** Adding invoices and withdrawing are the partner's. */
const FINANCE = [
  ...['SUBMIT', 'HAND_OVER', 'CARRY_OUT', 'ACCEPT_INVOICES', 'REFUSE_INVOICES'],
  ...['ACCEPT_PAYOUT', 'REFUSE_PAYOUT', 'PAY'],
] as readonly PayoutEvent[] as readonly [PayoutEvent, ...PayoutEvent[]];

const payoutEvent = z.strictObject({
  application: z.string(),
  event: z.enum(FINANCE),
  reason: z.string().min(1).optional(),
  /** With CARRY_OUT of coupons: whether issuing the quota fails. */
  quotaFails: z.boolean().default(false),
});

/** What finance and Huawei do to a payout application. @returns what went wrong, or the state it is in now. */
export function payoutHappens(world: World, body: unknown): { readonly error: string } | { readonly state: string } {
  const { data } = payoutEvent.safeParse(body);
  if (data === undefined) {
    return { error: `an event is {"application": id, "event": ${FINANCE.join(' | ')}, "reason"?, "quotaFails"?}` };
  }
  const { payouts, now } = world;
  const application = payouts.applications.get(data.application);
  if (application === undefined) return { error: 'there is no such application' };
  if (!payouts.mayHappen(application, data.event)) return { error: `not in ${stateOf(application)}` };
  if (data.reason !== undefined) application.rejectReason = data.reason;
  payouts.happen(application, data.event, now.getTime());
  if (TRANSITIONS[data.event].to === 'COMPLETED') completed(world, application, data.quotaFails);
  const { id, ownerId, version } = application;
  world.changes.record({ ownerId, entity: 'PayoutApplication', id, version, kind: 'UPDATED', at: now });
  return { state: stateOf(application) };
}

const incentiveEvent = z.union([
  z.strictObject({ bill: z.string(), event: z.enum(['PUBLISH', 'PASS_DEADLINE', 'UNFREEZE']) }),
  z.strictObject({ detail: z.string(), answer: z.string().min(1) }),
]);

type BillEvent = 'PUBLISH' | 'PASS_DEADLINE' | 'UNFREEZE';

const CONFIRMATION_DAYS = 6;
const DAY = 86_400_000;

/** @returns whether it could happen. */
const BILL_EVENTS: Readonly<Record<BillEvent, (bill: IncentiveBill, now: number) => boolean>> = {
  PUBLISH: (bill, now) => {
    if (bill.status !== 'ESTIMATED') return false;
    Object.assign(bill, { status: 'PENDING_CONFIRMATION', confirmBy: now + CONFIRMATION_DAYS * DAY });
    return true;
  },
  PASS_DEADLINE: (bill, now) => {
    if (bill.status !== 'PENDING_CONFIRMATION') return false;
    Object.assign(bill, { status: 'ISSUING', confirmBy: undefined, confirmedAt: now, confirmedBy: 'SYSTEM' });
    return true;
  },
  UNFREEZE: (bill) => {
    if (bill.frozen === undefined) return false;
    bill.frozen = undefined;
    return true;
  },
};

/** What Huawei and the clock do to bills and feedback. @returns what went wrong. */
export function incentiveHappens(world: World, body: unknown): { readonly error: string } | undefined {
  const { data } = incentiveEvent.safeParse(body);
  if (data === undefined) return { error: 'an event is {"bill": id, "event"} or {"detail": id, "answer"}' };
  return 'bill' in data ? billHappens(world, data) : answerHappens(world, data);
}

function billHappens(
  world: World,
  { bill: id, event }: { bill: string; event: BillEvent },
): { readonly error: string } | undefined {
  const { now } = world;
  const bill = world.incentives.bills.get(id);
  if (bill === undefined) return { error: 'there is no such bill' };
  if (!BILL_EVENTS[event](bill, now.getTime())) return { error: `not in ${bill.status}` };
  bill.version += 1;
  const { ownerId, version } = bill;
  world.changes.record({ ownerId, entity: 'IncentiveBill', id, version, kind: 'UPDATED', at: now });
  return undefined;
}

function answerHappens(
  world: World,
  { detail: id, answer }: { detail: string; answer: string },
): { readonly error: string } | undefined {
  const { now } = world;
  const detail = world.incentives.details.get(id);
  if (detail?.feedback === undefined) return { error: 'nothing was asked about that row' };
  detail.feedback = { ...detail.feedback, answer, answeredAt: now.getTime() };
  const { ownerId } = detail.bill;
  world.changes.record({ ownerId, entity: 'IncentiveDetail', id, version: 1, kind: 'UPDATED', at: now });
  return undefined;
}
