import { z } from 'zod';
import type { SandboxAnswer } from '../operation.js';
import type { SharedOpportunity } from '../world/shared-opportunities.js';
import { workingDaysAfter } from '../world/working-days.js';
import type { World } from '../world/world.js';

const id = z.string().min(1);
const text = z.string().min(1);
const offering = z.strictObject({ kind: z.enum(['KOOGALLERY', 'BASELINE_SOLUTION']), id, name: text });

/** What Huawei Cloud does to a shared opportunity, or time does. */
const act = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('SHARE'),
    owner: id.optional(),
    name: text,
    company: text,
    account: id.optional(),
  }),
  z.strictObject({ event: z.literal('PASS_REVIEW'), id }),
  z.strictObject({ event: z.literal('FAIL_REVIEW'), id, reason: text }),
  z.strictObject({ event: z.literal('VERIFY'), id }),
  z.strictObject({ event: z.literal('REFUSE'), id, reason: text, duplicateOf: id.optional() }),
  z.strictObject({ event: z.literal('CHANGE_OFFERINGS'), id, offerings: z.array(offering) }),
  z.strictObject({ event: z.literal('ADD_PROGRESS'), id, text }),
  z.strictObject({ event: z.literal('MISS_DUE_DATE'), id }),
]);
type Act = z.infer<typeof act>;
type ActOn<Event extends Act['event']> = Extract<Act, { event: Event }>;
type Handler<Event extends Act['event']> = (world: World, row: SharedOpportunity, act: ActOn<Event>) => boolean;

const timeOf = ({ now }: World): number => now.getTime();

/** Each tells whether the state allows it. */
const HANDLERS: { readonly [Event in Exclude<Act['event'], 'SHARE'>]: Handler<Event> } = {
  PASS_REVIEW: (world, row) =>
    world.sharedOpportunities.apply(row, 'passReview', timeOf(world), {
      verificationDueAt: workingDaysAfter(timeOf(world), 10),
    }),
  FAIL_REVIEW: (world, row, { reason }) =>
    world.sharedOpportunities.apply(row, 'failReview', timeOf(world), { reviewResult: reason, rejectReason: reason }),
  VERIFY: (world, row) => world.sharedOpportunities.apply(row, 'verify', timeOf(world)),
  REFUSE: (world, row, { reason, duplicateOf }) =>
    world.sharedOpportunities.apply(row, 'refuse', timeOf(world), { rejectReason: reason, duplicateOf }),
  CHANGE_OFFERINGS: (world, row, { offerings }) =>
    world.sharedOpportunities.apply(row, 'changeOfferings', timeOf(world), {
      offerings: offerings.map((one) => ({ ...one, updatedBy: 'HUAWEI' })),
    }),
  ADD_PROGRESS: (world, row, { text: said }) =>
    world.sharedOpportunities.addProgress(row, {
      author: 'HUAWEI',
      memberId: undefined,
      text: said,
      at: timeOf(world),
    }) !== undefined,
  // The clock stands still, so it is the date that moves.
  MISS_DUE_DATE: (world, row) => {
    const dueAt = timeOf(world) - 1000;
    const due = row.direction === 'HO' ? { acceptanceDueAt: dueAt } : { verificationDueAt: dueAt };
    return world.sharedOpportunities.apply(row, 'missDueDate', timeOf(world), due);
  },
};

/** An HO, waiting for the partner's answer. */
function share(world: World, { owner = world.partnerId, name, company, account }: ActOn<'SHARE'>): SharedOpportunity {
  const at = timeOf(world);
  return world.sharedOpportunities.add({
    ownerId: owner,
    direction: 'HO',
    status: 'PENDING_ACCEPTANCE',
    name,
    description: undefined,
    customer: { companyName: company, industry: undefined, region: undefined, accountId: account },
    contacts: [],
    presalesActivities: [],
    offerings: [],
    services: [],
    expectedRevenue: undefined,
    specialistIds: [],
    createdBy: undefined,
    createdAt: at,
    updatedAt: at,
    customerConsent: true,
    reviewResult: undefined,
    rejectReason: undefined,
    duplicateOf: undefined,
    incentiveState: undefined,
    verificationDueAt: undefined,
    acceptanceDueAt: workingDaysAfter(at, 3),
    submittedAt: at,
  });
}

/** `POST /__sandbox/shared-opportunities`: Huawei Cloud's side of the state machines. */
export function huaweiActs(world: World, body: unknown): SandboxAnswer {
  const read = act.safeParse(body);
  if (!read.success) return { status: 400, body: { error: z.prettifyError(read.error) } };
  const { data } = read;
  if (data.event === 'SHARE') return done(world, share(world, data), 'CREATED');
  const row = world.sharedOpportunities.one(data.id, world.now);
  if (row === undefined) return { status: 404, body: { error: 'No such shared opportunity' } };
  const handle = HANDLERS[data.event] as Handler<Act['event']>;
  if (handle(world, row, data)) return done(world, row, 'UPDATED');
  return { status: 409, body: { error: `Not in ${row.status}` } };
}

function done(world: World, row: SharedOpportunity, kind: 'CREATED' | 'UPDATED'): SandboxAnswer {
  const { ownerId, id: opportunityId, version, status } = row;
  world.changes.record({ ownerId, entity: 'SharedOpportunity', id: opportunityId, version, kind, at: world.now });
  return { body: { id: opportunityId, status, version } };
}
