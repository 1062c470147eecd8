import { type Command, type Keyed, send } from '../../access/command.js';
import { ownerOf } from '../../access/owner.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { partsOf } from '../../graphql/node-id.js';
import type { UserError } from '../../graphql/user-error.type.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import { badInput, found } from '../../kernel/errors.js';
import type { ReadOperationId } from '../../upstream/contract/operations.js';
import { resourceChangePolicy } from './period-resource.policy.js';
import type { PeriodResource, ResourceKey } from './period-resource.type.js';
import {
  type RenewalUnit,
  RENEWAL_UNIT,
  type RenewPeriodResourcesInput,
  type RenewPeriodResourcesPayload,
  type SetExpiryToOnDemandInput,
  type SetExpiryToOnDemandPayload,
  type TurnToOnDemandInput,
  type TurnToOnDemandPayload,
  turnOutcome,
  type UnsubscribePeriodResourcesInput,
  type UnsubscribePeriodResourcesPayload,
  unsubscribedPart,
  unsubscribeReason,
} from './period-resource-change.type.js';

/** Some resources of one customer. */
interface Batch extends CustomerKey {
  readonly resourceIds: readonly string[];
}

/** Reads that a changed resource shows in. */
export const RESOURCE_READS: readonly ReadOperationId[] = ['ListPayPerUseCustomerResources', 'ListRenewRateOnPeriod'];

/** And those that orders and the money they move show in. */
const ORDER_READS: readonly ReadOperationId[] = [
  ...RESOURCE_READS,
  'ListCustomerAccountChangeRecords',
  'ListCustomerCouponChangeRecords',
  'ListCustomerOnDemandResources',
  'ListCustomerOrders',
  'ListCustomersBalancesDetail',
  'ListIssuedPartnerCoupons',
  'ListSubCustomerCoupons',
  'ShowCustomerAccountBalances',
  'ShowCustomerOrderDetails',
  'ShowRefundOrderDetails',
];

interface Renewal extends Batch, Keyed {
  readonly unit: RenewalUnit;
  readonly count: number;
  readonly payNow: boolean;
}

const RENEW: Command<'RenewalResources', Renewal> = {
  operation: 'RenewalResources',
  policy: resourceChangePolicy('RenewalResources'),
  request: ({ resourceIds, unit, count, payNow }) => ({
    body: { resource_ids: [...resourceIds], period_type: unit, period_num: count, is_auto_pay: payNow ? 1 : 0 },
  }),
  changes: ORDER_READS,
};

interface Unsubscription extends Batch, Keyed {
  readonly part: string;
  readonly reason?: string;
  readonly remark?: string;
}

const UNSUBSCRIBE: Command<'CancelResourcesSubscription', Unsubscription> = {
  operation: 'CancelResourcesSubscription',
  policy: resourceChangePolicy('CancelResourcesSubscription'),
  request: ({ resourceIds, part, reason, remark }) => ({
    body: {
      resource_ids: [...resourceIds],
      unsubscribe_type: Number(part) as 1,
      ...(reason !== undefined && { unsubscribe_reason_type: Number(reason) as 1 }),
      ...(remark !== undefined && { unsubscribe_reason: remark }),
    },
  }),
  changes: ORDER_READS,
};

const SET_EXPIRY: Command<'UpdatePeriodToOnDemand', Batch & { readonly enabled: boolean }> = {
  operation: 'UpdatePeriodToOnDemand',
  policy: resourceChangePolicy('UpdatePeriodToOnDemand'),
  request: ({ resourceIds, enabled }) => ({
    body: { resource_ids: [...resourceIds], operation: enabled ? 'SET_UP' : 'CANCEL' },
  }),
  changes: RESOURCE_READS,
};

const TURN: Command<'UpdatePeriodToOnDemandInstantly', Batch & Keyed> = {
  operation: 'UpdatePeriodToOnDemandInstantly',
  policy: resourceChangePolicy('UpdatePeriodToOnDemandInstantly'),
  request: ({ resourceIds }) => ({ body: { resource_ids: [...resourceIds] } }),
  changes: ORDER_READS,
};

/** What the rules are checked against. */
export interface ResourceReads {
  readonly periodResource: { one(key: ResourceKey): Promise<PeriodResource | null> };
}

/** Changes of several resources at once that are carried out by orders, for the customer itself. */
export function resourceOrderCommands(session: Session, load: ResourceReads) {
  return {
    async renew({
      resourceIds,
      unit,
      count,
      payNow,
      idempotencyKey,
    }: RenewPeriodResourcesInput): Promise<RenewPeriodResourcesPayload> {
      const batch = batchOf(resourceIds);
      const { order_ids = [], fail_resource_infos } = await send(
        session,
        RENEW,
        { ...batch, unit, count, payNow, idempotencyKey },
        async () => {
          if (unit === RENEWAL_UNIT.YEAR && count > MOST_YEARS) {
            throw badInput('input.count', 'A renewal takes at most 3 years: take fewer, or renew again later');
          }
          await refuseUnusable(load, batch);
        },
      );
      return { orderIds: order_ids, results: resultsOf(batch, fail_resource_infos) };
    },

    async unsubscribe(input: UnsubscribePeriodResourcesInput): Promise<UnsubscribePeriodResourcesPayload> {
      const batch = batchOf(input.resourceIds);
      const { order_ids = [], fail_resource_infos } = await send(
        session,
        UNSUBSCRIBE,
        unsubscriptionOf(batch, input),
        () => refuseUnusable(load, batch),
      );
      return { orderIds: order_ids, results: resultsOf(batch, fail_resource_infos) };
    },
  };
}

/** Changes of several resources to pay-per-use, for the customer itself. */
export function onDemandCommands(session: Session, load: ResourceReads) {
  return {
    async setExpiryToOnDemand({ resourceIds, enabled }: SetExpiryToOnDemandInput): Promise<SetExpiryToOnDemandPayload> {
      const batch = batchOf(resourceIds);
      const { error_details = [] } = await send(session, SET_EXPIRY, { ...batch, enabled });
      const failed = error_details.map(({ id = '', ...reason }) => ({ resource_id: id, ...reason }));
      return { results: resultsOf(batch, failed) };
    },

    async turnToOnDemand({ resourceIds, idempotencyKey }: TurnToOnDemandInput): Promise<TurnToOnDemandPayload> {
      if (resourceIds.length > MOST_AT_ONCE) {
        throw badInput('input.resourceIds', `"input.resourceIds" must have at most ${String(MOST_AT_ONCE)} items`);
      }
      const batch = batchOf(resourceIds);
      const { to_ondemand_service_results: told = [] } = await send(session, TURN, { ...batch, idempotencyKey }, () =>
        refuseUnusable(load, batch),
      );
      // An outcome that the contract does not list, with a reason why not, is a failure too.
      const failed = told.filter(
        ({ result, error_code }) => result === 'FAIL' || (result !== 'SUCCESS' && error_code !== undefined),
      );
      return {
        results: resultsOf(batch, failed).map((result) => {
          const own = told.find(({ resource_id }) => resource_id === result.resourceId);
          return {
            ...result,
            outcome: turnOutcome.nameOf(own?.result),
            outcomeCode: textOf(own?.result),
            orderId: orNull(own?.order_id),
          };
        }),
      };
    },
  };
}

const MOST_YEARS = 3;
const MOST_AT_ONCE = 10;

const unsubscriptionOf = (
  batch: Batch,
  { part, reason, remark, idempotencyKey }: UnsubscribePeriodResourcesInput,
): Unsubscription => ({
  ...batch,
  part: unsubscribedPart.codeOf('input.part', part),
  ...(reason != null && { reason: unsubscribeReason.codeOf('input.reason', reason) }),
  ...(remark && { remark }),
  idempotencyKey,
});

/** @throws GatewayError `BAD_USER_INPUT` for an id of something else. */
export function resourceKeyOf(field: string, id: string): ResourceKey {
  const [resourceId = '', customerId = '', reseller] = partsOf(field, 'PeriodResource', id);
  return { resourceId, customerId, ...ownerOf({ indirectPartnerId: reseller }) };
}

/** @throws GatewayError `BAD_USER_INPUT` for no resource, one named twice, or resources of several customers. */
function batchOf(ids: readonly string[]): Batch {
  const keys = ids.map((id, index) => resourceKeyOf(`input.resourceIds.${String(index)}`, id));
  const [first] = keys;
  if (first === undefined) throw badInput('input.resourceIds', 'Name at least one resource');
  if (new Set(ids).size < ids.length) throw badInput('input.resourceIds', 'A resource is named twice: name each once');
  const stranger = keys.findIndex(({ customerId }) => customerId !== first.customerId);
  if (stranger >= 0) {
    const field = `input.resourceIds.${String(stranger)}`;
    throw badInput(field, 'All resources must be of one customer: change those of others separately');
  }
  return { customerId: first.customerId, ...ownerOf(first), resourceIds: keys.map(({ resourceId }) => resourceId) };
}

const keyIn = ({ customerId, ...batch }: Batch, resourceId: string): ResourceKey => ({
  resourceId,
  customerId,
  ...ownerOf(batch),
});

/** @throws GatewayError for a resource out of sight, one that goes with another, or one that is not in use. */
async function refuseUnusable(load: ResourceReads, batch: Batch): Promise<void> {
  const resources = await Promise.all(batch.resourceIds.map((id) => load.periodResource.one(keyIn(batch, id))));
  resources.forEach((resource, index) => {
    refuseOne(found(resource, 'Resource'), `input.resourceIds.${String(index)}`);
  });
}

export function refuseOne({ isMain, mainResourceId, status }: PeriodResource, field: string): void {
  if (isMain === false) throw badInput(field, `It goes with its main resource ${mainResourceId ?? ''}: name that one`);
  if (status !== 'IN_USE') throw badInput(field, `Only a resource in use can be changed; this one is ${status}`);
}

interface FailedItem {
  readonly resource_id?: string;
  readonly error_code?: string;
  readonly error_msg?: string;
}

/** What upstream does not name as failed was done. */
function resultsOf(batch: Batch, failed: readonly FailedItem[] = []) {
  return batch.resourceIds.map((resourceId, index) => {
    const failure = failed.find(({ resource_id }) => resource_id === resourceId);
    const field = `input.resourceIds.${String(index)}`;
    const error = failure === undefined ? null : itemError(field, failure);
    return { resourceId, resourceKey: keyIn(batch, resourceId), error };
  });
}

const itemError = (field: string, { error_code, error_msg }: FailedItem): UserError => ({
  code: 'UPSTREAM_REFUSED',
  field,
  message: error_msg ?? 'The upstream refused this resource',
  upstreamCode: orNull(error_code),
});
