import { AGREEMENTS, type AssociationBook, type AssociationRequest } from './associations.js';
import { DAY } from './calendar.js';
import { isResale, type Customer } from './customers.js';
import { entityId } from './organization-id.js';
import type { World } from './world.js';

/** Customers of each account manager that have a request. */
const PER_MANAGER = 3;
/** The first customers are left to who tries things out, but for what is past. */
const LEFT_ALONE = new Set(Array.from({ length: 9 }, (_, index) => entityId('c', index + 1)));

/** Requests of some customers of every account manager, one for each side to decide, and what was decided long ago. */
export function seedAssociations(world: World): void {
  const { organization, customers, associations } = world;
  for (const { id: managerId } of organization.members.values()) {
    const held = [...organization.assignments.heldBy(managerId, 'CUSTOMER')].flatMap((id) => customers.get(id) ?? []);
    held
      .filter(({ id }) => !LEFT_ALONE.has(id))
      .slice(0, PER_MANAGER)
      .forEach((customer, index) => {
        seedRequest(world, customer, index);
      });
  }
  for (const id of LEFT_ALONE) {
    const customer = customers.get(id);
    if (customer !== undefined) seedPast(associations, customer, world.now.getTime());
  }
}

function seedRequest({ associations, now }: World, customer: Customer, index: number): void {
  const isSwitch = index === 1;
  const request = associations.ask({
    ownerId: customer.ownerId,
    customerId: customer.id,
    kind: isSwitch ? 'SWITCH' : 'DISASSOCIATE',
    targetType: isSwitch ? (isResale(customer) ? 'REFERRAL' : 'RESELLER') : undefined,
    initiator: index === 2 ? 'CUSTOMER' : 'PARTNER',
    reason: ['客户业务调整', '结算方式变更', '更换服务商'][index] ?? '',
    createdAt: now.getTime() - (index + 5) * DAY,
    checkResult: [],
  });
  if (index === 0) settle(request, 'REFUSED', now.getTime() - 2 * DAY);
}

function settle(request: AssociationRequest, status: AssociationRequest['status'], at: number): void {
  Object.assign(request, { status, decidedAt: at, decisionReason: '继续合作', version: 2 });
}

/** A request so long ago that another may follow, an authorization, and the old version of the notice. */
function seedPast(associations: AssociationBook, customer: Customer, now: number): void {
  const { id, ownerId, associatedAt } = customer;
  const request = associations.ask({
    ownerId,
    customerId: id,
    kind: 'DISASSOCIATE',
    targetType: undefined,
    initiator: 'PARTNER',
    reason: '合同到期',
    createdAt: now - 200 * DAY,
    checkResult: [],
  });
  settle(request, 'REFUSED', now - 195 * DAY);
  if (isResale(customer)) associations.authorize(id, 'GRANTED', now - 150 * DAY);
  const old = AGREEMENTS.at(-1);
  if (old !== undefined) associations.sign(id, old, Math.max(associatedAt, Date.parse(old.publishedAt)));
}
