import { Refusal, type SandboxAnswer } from '../operation.js';
import { endAssociation, switchAssociation } from '../world/association-changes.js';
import {
  type AssociationRequest,
  type DisassociationCheck,
  isOpen,
  isPassed,
  type RequestStatus,
} from '../world/associations.js';
import { DAY } from '../world/calendar.js';
import type { Customer } from '../world/customers.js';
import { conditionsOf } from '../world/disassociation.js';
import type { AssociationWord } from '../world/invitations.js';
import { ADMIN } from '../world/organization-roles.js';
import {
  blocked,
  conflict,
  invalid,
  missing,
  present,
  recordChange,
  requireVersion,
  versioned,
  type ConsoleCall,
} from './console-call.js';
import { listOf, managerIdsOf, pageOf, textOf, timeOf } from './console-list.js';

const iso = (time: number): string => new Date(time).toISOString();

/** One request a quarter. */
const QUARTER_DAYS = 90;

const toWire = (request: AssociationRequest): Record<string, unknown> =>
  present({
    id: request.id,
    customer_id: request.customerId,
    kind: request.kind,
    target_type: request.targetType,
    initiator: request.initiator,
    reason: request.reason,
    status: request.status,
    created_at: iso(request.createdAt),
    decided_at: request.decidedAt === undefined ? undefined : iso(request.decidedAt),
    decision_reason: request.decisionReason,
    check_result: request.checkResult,
    version: request.version,
  });

const checkToWire = (check: DisassociationCheck): Record<string, unknown> => ({
  check_id: check.id,
  customer_id: check.customerId,
  passed: isPassed(check),
  items: check.items,
  checked_at: iso(check.checkedAt),
  expires_at: iso(check.expiresAt),
});

/** no other role, whatever its items. */
function requireAdministrator({ organization, actorId }: ConsoleCall): void {
  const roles = actorId === undefined ? [ADMIN] : organization.members.get(actorId)?.roleCodes;
  if (roles?.includes(ADMIN) !== true) throw new Refusal('CON.0151', 'only administrators do this');
}

/** The customer that the path names: one of the owner's, or who calls. */
export function customerOf({ world, ownerId, customerId, request }: ConsoleCall): Customer {
  const id = request.path['id'] ?? '';
  const customer = world.customers.oneOf(ownerId, id);
  if (customer === undefined || (customerId ?? id) !== id) throw missing('customer');
  return customer;
}

/** CheckDisassociation: all conditions at once. */
export function checkDisassociation(call: ConsoleCall): SandboxAnswer {
  requireAdministrator(call);
  const { world, now } = call;
  const customer = customerOf(call);
  return { body: checkToWire(world.associations.check(customer.id, conditionsOf(world, customer), now.getTime())) };
}

interface Wish {
  readonly kind: AssociationRequest['kind'];
  readonly reason: string;
  readonly acknowledged?: boolean;
  readonly check_id?: string;
  readonly target_type?: AssociationWord;
}

/** R-055, and nothing while another request is open. */
function requireFirst({ world, now }: ConsoleCall, { id }: Customer): void {
  const earlier = world.associations.requestsOf(id);
  const open = earlier.find(isOpen);
  if (open !== undefined) throw conflict(open.status, 'a request is open');
  const since = now.getTime() - QUARTER_DAYS * DAY;
  if (earlier.some(({ initiator, createdAt }) => initiator === 'PARTNER' && createdAt > since)) {
    throw blocked('REQUEST_LIMIT_REACHED', 'one request in three months');
  }
}

/** read, checked, and that not long ago. */
function checkFor({ world, now }: ConsoleCall, { id }: Customer, wish: Wish): DisassociationCheck {
  if (wish.acknowledged !== true) throw invalid('acknowledged', 'must be true');
  const check = world.associations.checks.get(wish.check_id ?? '');
  const isFresh = check?.customerId === id && check.expiresAt > now.getTime();
  if (check === undefined || !isFresh || !isPassed(check)) {
    throw blocked('CHECK_REQUIRED', 'a passed check of the last ten minutes is needed');
  }
  return check;
}

/** the other type, and no other. */
function requireOtherType({ associationType }: Customer, { target_type }: Wish): void {
  if (target_type === undefined) throw invalid('target_type', 'is needed for SWITCH');
  const current = associationType === '2' ? 'RESELLER' : 'REFERRAL';
  if (target_type === current) throw conflict(`ASSOCIATED_${current}`, 'this is its type already');
}

/** CreateAssociationRequest. */
export function createAssociationRequest(call: ConsoleCall): SandboxAnswer {
  requireAdministrator(call);
  const { world, ownerId, now } = call;
  const wish = call.request.body as unknown as Wish;
  const customer = customerOf(call);
  if (wish.kind === 'SWITCH') requireOtherType(customer, wish);
  const check = wish.kind === 'SWITCH' ? undefined : checkFor(call, customer, wish);
  requireFirst(call, customer);
  const request = world.associations.ask({
    ownerId,
    customerId: customer.id,
    kind: wish.kind,
    targetType: wish.kind === 'SWITCH' ? wish.target_type : undefined,
    initiator: 'PARTNER',
    reason: wish.reason,
    createdAt: now.getTime(),
    checkResult: check?.items ?? [],
  });
  recordChange(call, 'AssociationRequest', request, 'CREATED');
  return versioned(request.version, toWire(request));
}

/** A customer sees its own; account managers those of customers they hold now. */
function requestsInSight(call: ConsoleCall): readonly AssociationRequest[] {
  const { world, organization, ownerId, customerId } = call;
  if (customerId !== undefined) return world.associations.requestsOf(customerId);
  const managerIds = managerIdsOf(call);
  return [...world.associations.requests.values()].filter(
    (request) =>
      request.ownerId === ownerId &&
      (managerIds === undefined ||
        managerIds.has(organization.assignments.openOf(request.customerId)?.managerId ?? '')),
  );
}

/** ListAssociationRequests: filters customer_ids, status, kind, created_from/to; batch read by ids. */
export function listAssociationRequests(call: ConsoleCall): SandboxAnswer {
  const { request } = call;
  const customerIds = listOf(request, 'customer_ids');
  const statuses = listOf(request, 'status');
  const kind = textOf(request, 'kind');
  const from = timeOf(request, 'created_from') ?? -Infinity;
  const to = timeOf(request, 'created_to') ?? Infinity;
  const matches = [
    (one: AssociationRequest) => customerIds === undefined || customerIds.has(one.customerId),
    (one: AssociationRequest) => statuses === undefined || statuses.has(one.status),
    (one: AssociationRequest) => (kind ?? one.kind) === one.kind,
    (one: AssociationRequest) => one.createdAt >= from && one.createdAt <= to,
  ];
  return pageOf(
    requestsInSight(call).filter((one) => matches.every((match) => match(one))),
    request,
    {
      field: 'association_requests',
      idOf: ({ id }) => id,
      sortable: { created_at: ({ createdAt }) => createdAt },
      toWire,
      endless: true,
    },
  );
}

/** Who decides, by the state the request waits in. */
const DECIDER: Readonly<Partial<Record<RequestStatus, 'CUSTOMER' | 'PARTNER'>>> = {
  PENDING_CUSTOMER: 'CUSTOMER',
  PENDING_PARTNER: 'PARTNER',
};

/** DecideAssociationRequest: only the other side. */
export function decideAssociationRequest(call: ConsoleCall): SandboxAnswer {
  const { customerId, now } = call;
  if (customerId === undefined) requireAdministrator(call);
  const request = requestsInSight(call).find(({ id }) => id === call.request.path['id']);
  if (request === undefined) throw missing('association request');
  requireVersion(call, request.version);
  const decider = DECIDER[request.status];
  if (decider === undefined) throw conflict(request.status, 'it is decided');
  if ((decider === 'CUSTOMER') !== (customerId !== undefined)) throw new Refusal('CON.0151', 'the other side decides');
  const { decision, reason } = call.request.body as { decision: 'AGREE' | 'REFUSE'; reason?: string };
  if (decision === 'AGREE') carryOut(call, request);
  Object.assign(request, {
    status: decision === 'AGREE' ? 'AGREED' : 'REFUSED',
    decidedAt: now.getTime(),
    decisionReason: reason,
    version: request.version + 1,
  });
  recordChange(call, 'AssociationRequest', request);
  return versioned(request.version, toWire(request));
}

/** What stands in the way may have come since the check: it is looked at again. */
function carryOut({ world }: ConsoleCall, { customerId, kind, ownerId }: AssociationRequest): void {
  const customer = world.customers.oneOf(ownerId, customerId);
  if (customer === undefined) throw missing('customer');
  if (kind === 'SWITCH') {
    switchAssociation(world, customer);
    return;
  }
  const obstacle = conditionsOf(world, customer).find(({ passed }) => !passed);
  if (obstacle !== undefined) throw blocked(obstacle.code, obstacle.message);
  endAssociation(world, customer);
}
