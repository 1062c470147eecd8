import { Refusal, type Operation } from '../operation.js';
import type { Customer } from '../world/customers.js';
import type { PeriodResource } from '../world/period-resources.js';
import { resourceIdOf } from '../world/subscriptions.js';
import { giveBack, renewedPeriods } from '../world/unsubscription.js';
import type { World } from '../world/world.js';
import { bodyOf, ok, type RowOf } from './bss-answer.js';
import { callingCustomer, ownResource, update } from './bss-renewals.js';

const IN_USE = 2;
const FROZEN = 4;
const PENDING_PAYMENT = 6;
const SAVINGS_PLAN = 11;

/** Gives back resources, or only what they were renewed for; one that cannot be given back fails the whole call. */
export const cancelResourcesSubscription: Operation = (world, request) => {
  const { resource_ids, unsubscribe_type } = bodyOf<'CancelResourcesSubscription'>(request);
  const customer = callingCustomer(world, request);
  const now = world.now.getTime();
  const wanted = [...new Set(resource_ids)].map((id) => {
    const resource = returnable(world, customer, id);
    const periods = unsubscribe_type === 1 ? resource.periods : renewedPeriods(resource, now);
    if (periods.length === 0) throw new Refusal('CBC.99003128', `${id} was not renewed`);
    return { resource, periods };
  });
  const orders = wanted.map(({ resource, periods }) => giveBack(world, resource, { type: 4, periods }));
  return ok<'CancelResourcesSubscription'>({ order_ids: orders.map(({ id }) => id), fail_resource_infos: [] });
};

function returnable(world: World, customer: Customer, id: string): PeriodResource {
  if (customer.subscriptions.some((one) => one.mode === SAVINGS_PLAN && resourceIdOf(one) === id)) {
    throw new Refusal('CBC.30000053', `${id} is a savings plan`);
  }
  const resource = ownResource(world, customer, { id, unknown: 'CBC.99003012', attached: 'CBC.99003185' });
  refuseByState(resource, id);
  refuseOpenOrder(world, resource, id);
  return resource;
}

function refuseByState({ customer, status, isTrial }: PeriodResource, id: string): void {
  if (isTrial) throw new Refusal('CBC.99003649', `${id} is a trial`);
  if (customer.frozen !== 0) throw new Refusal('CBC.30000052', 'The account is frozen');
  if (status === FROZEN) throw new Refusal('CBC.99003656', `${id} is frozen`);
  if (status !== IN_USE) throw new Refusal('CBC.30000067', `${id} is closed`);
}

function refuseOpenOrder({ orders }: World, { customer }: PeriodResource, id: string): void {
  const open = orders.openOrderOf(customer, id);
  if (open === undefined) return;
  if (open.status === PENDING_PAYMENT) throw new Refusal('CBC.99003100', `${id} is in the unpaid order ${open.id}`);
  throw new Refusal('CBC.99003651', `The order ${open.id} is running`);
}

/** What becomes of resources at expiry; each fails alone. */
export const updatePeriodToOnDemand: Operation = (world, request) => {
  const { operation, resource_ids } = bodyOf<'UpdatePeriodToOnDemand'>(request);
  const customer = callingCustomer(world, request);
  if (customer.frozen !== 0) throw new Refusal('CBC.99003626', 'The account is frozen');
  const policy = operation === 'SET_UP' ? 1 : 0;
  const failed = [...new Set(resource_ids)].flatMap((id) => {
    const outcome = attempt(() =>
      update(world, { ...changeable(world, customer, id), policy, autoRenewal: undefined }),
    );
    return 'error_code' in outcome ? [{ id, ...outcome }] : [];
  });
  return ok<'UpdatePeriodToOnDemand'>({ error_details: failed });
};

/** Products that are sold both ways only. */
function changeable(world: World, customer: Customer, id: string): PeriodResource {
  const resource = ownResource(world, customer, { id, unknown: 'CBC.99003012', attached: 'CBC.30010036' });
  if (resource.status !== IN_USE) throw new Refusal('CBC.99003016', `${id} is not in use`);
  if (resource.items[0].product.meters.length === 0) throw new Refusal('CBC.0150', `${id} is not sold as pay-per-use`);
  return resource;
}

/** Gives back what is left of the paid time; each resource fails alone. */
export const updatePeriodToOnDemandInstantly: Operation = (world, request) => {
  const { resource_ids } = bodyOf<'UpdatePeriodToOnDemandInstantly'>(request);
  const customer = callingCustomer(world, request);
  if (customer.frozen !== 0) throw new Refusal('CBC.99003626', 'The account is frozen');
  return ok<'UpdatePeriodToOnDemandInstantly'>({
    to_ondemand_service_results: [...new Set(resource_ids)].map((id) => turnedOnDemand(world, customer, id)),
  });
};

function turnedOnDemand(
  world: World,
  customer: Customer,
  id: string,
): RowOf<'UpdatePeriodToOnDemandInstantly', 'to_ondemand_service_results'> {
  const outcome = attempt(() => {
    const resource = changeable(world, customer, id);
    refuseOpenOrder(world, resource, id);
    return giveBack(world, resource, { type: 10, periods: resource.periods });
  });
  return 'error_code' in outcome
    ? { resource_id: id, result: 'FAIL', ...outcome }
    : { resource_id: id, result: 'SUCCESS', order_id: outcome.id };
}

interface Reason {
  readonly error_code: string;
  readonly error_msg: string;
}

/** @returns what was done, or why it was refused. */
function attempt<T>(change: () => T): T | Reason {
  try {
    return change();
  } catch (error) {
    if (error instanceof Refusal) return { error_code: error.code, error_msg: error.message };
    throw error;
  }
}
