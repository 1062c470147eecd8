import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { IDEMPOTENCY_KEY, ItemResult, Payload } from '../../graphql/user-error.type.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import type { ResourceKey } from './period-resource.type.js';

/** An item of a batch as it went. */
@ObjectType({ description: 'What became of one resource of a batch.' })
export class PeriodResourceResult extends ItemResult {
  @Field(() => String, { description: 'Upstream resource id.' })
  readonly resourceId!: string;

  /** The resource, for the field that shows it as it is now. */
  readonly resourceKey!: ResourceKey;
}

@ObjectType({ description: 'Resources that were changed, one by one.' })
class PeriodResourcesPayload extends Payload {
  @Field(() => [PeriodResourceResult], { nullable: true, description: 'One per resource, in the order asked.' })
  readonly results?: readonly PeriodResourceResult[];
}

/** Changes that are carried out by orders. */
@ObjectType({ description: 'Resources that orders change, and these orders.' })
export class PeriodResourceOrdersPayload extends PeriodResourcesPayload {
  @Field(() => [String], { nullable: true, description: 'Upstream ids of the orders.' })
  readonly orderIds?: readonly string[];
}

@ObjectType({ description: 'A resource that was changed.' })
export class PeriodResourcePayload extends Payload {
  /** The resource, for the field that shows it as it is now. */
  readonly resourceKey?: ResourceKey;
}

const RESOURCE_IDS = 'Global ids of main resources of one customer; what is attached to them follows.';

export const RENEWAL_UNIT = { MONTH: 2, YEAR: 3 } as const;
registerEnumType(RENEWAL_UNIT, {
  name: 'RenewalUnit',
  description: 'Unit of a renewal.',
  valuesConfig: { MONTH: { description: 'Months, 1 to 11.' }, YEAR: { description: 'Years, 1 to 3.' } },
});
export type RenewalUnit = (typeof RENEWAL_UNIT)[keyof typeof RENEWAL_UNIT];

@InputType({ description: 'Resources to renew.' })
export class RenewPeriodResourcesInput {
  @SentAs('RenewalResources', 'body.resource_ids')
  @Field(() => [ID], { description: RESOURCE_IDS })
  readonly resourceIds!: readonly string[];

  @Field(() => RENEWAL_UNIT, { description: 'Unit of the time.' })
  readonly unit!: RenewalUnit;

  @SentAs('RenewalResources', 'body.period_num')
  @Field(() => Int, { description: 'How many units: 1 to 11 months, 1 to 3 years.' })
  readonly count!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True pays at once, in money and at the agreed discount; else the orders wait to be paid.',
  })
  readonly payNow!: boolean;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'Resources that were renewed, or ordered to be.' })
export class RenewPeriodResourcesPayload extends PeriodResourceOrdersPayload {}

export const unsubscribedPart = wireEnum('UnsubscribedPart', 'What of a resource is given back (退订类型).', {
  RESOURCE: ['1', 'The resource with everything it was renewed for.'],
  RENEWED_PERIODS: ['2', 'Only renewed periods that have not begun.'],
});

export const unsubscribeReason = wireEnum('UnsubscribeReason', 'Why resources are given back.', {
  HARD_TO_USE: ['1', 'Hard to use.'],
  MISSING_FUNCTIONS: ['2', 'Functions are missing.'],
  TOO_COMPLEX: ['3', 'Too complex.'],
  SERVICE: ['4', 'The service.'],
  OTHER: ['5', 'Something else.'],
});

@InputType({ description: 'Resources to give back.' })
export class UnsubscribePeriodResourcesInput {
  @SentAs('CancelResourcesSubscription', 'body.resource_ids')
  @Field(() => [ID], { description: RESOURCE_IDS })
  readonly resourceIds!: readonly string[];

  @Field(() => unsubscribedPart.type, { description: 'What is given back.' })
  readonly part!: keyof typeof unsubscribedPart.type;

  @Field(() => unsubscribeReason.type, { nullable: true, description: 'Why.' })
  readonly reason?: keyof typeof unsubscribeReason.type | null;

  @Field(() => String, { nullable: true, description: 'Why, in the customer’s words.' })
  readonly remark?: string | null;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'Resources that were given back, and the orders that give the money back (R-132).' })
export class UnsubscribePeriodResourcesPayload extends PeriodResourceOrdersPayload {}

@InputType({ description: 'Resources that are to turn to pay-per-use when they expire, or not.' })
export class SetExpiryToOnDemandInput {
  @SentAs('UpdatePeriodToOnDemand', 'body.resource_ids')
  @Field(() => [ID], { description: RESOURCE_IDS })
  readonly resourceIds!: readonly string[];

  @Field(() => Boolean, { description: 'True sets it, false cancels it.' })
  readonly enabled!: boolean;
}

@ObjectType({ description: 'Resources whose expiry policy was changed.' })
export class SetExpiryToOnDemandPayload extends PeriodResourcesPayload {}

@InputType({ description: 'Resources to turn to pay-per-use at once.' })
export class TurnToOnDemandInput {
  // The contract's limit on their length is one of upstream ids, which are a part of these.
  @Field(() => [ID], { description: `At most 10. ${RESOURCE_IDS}` })
  readonly resourceIds!: readonly string[];

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

export const turnOutcome = wireEnum('TurnToOnDemandOutcome', 'How a change to pay-per-use went.', {
  DONE: ['SUCCESS', 'Done.'],
  IN_REVIEW: ['AUDIT', 'Waits for approval.'],
  FAILED: ['FAIL', 'Refused; `error` says why.'],
});

@ObjectType({ description: 'What became of one resource that was to turn to pay-per-use.' })
export class TurnToOnDemandResult extends PeriodResourceResult {
  @Field(() => turnOutcome.type, { description: 'How it went.' })
  readonly outcome!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the outcome.' })
  readonly outcomeCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the order that carries it out.' })
  readonly orderId!: string | null;
}

@ObjectType({ description: 'Resources that turned to pay-per-use.' })
export class TurnToOnDemandPayload extends Payload {
  @Field(() => [TurnToOnDemandResult], { nullable: true, description: 'One per resource, in the order asked.' })
  readonly results?: readonly TurnToOnDemandResult[];
}

const AUTO_RENEWAL_UNIT = { MONTH: 'MONTH', YEAR: 'YEAR' } as const;
registerEnumType(AUTO_RENEWAL_UNIT, {
  name: 'AutoRenewalUnit',
  description: 'For how long a resource is renewed each time.',
  valuesConfig: { MONTH: { description: 'A month.' }, YEAR: { description: 'A year.' } },
});

@InputType({ description: 'A resource to renew automatically.' })
export class EnableAutoRenewalInput {
  @SentAs('AutoRenewalResources', 'path.resource_id')
  @Field(() => ID, { description: 'Global id of a main resource; what is attached to it follows.' })
  readonly resourceId!: string;

  @SentAs('AutoRenewalResources', 'body.auto_renew_times')
  @Field(() => Int, { nullable: true, description: 'How often, at most 99; 0 without end, as when absent at first.' })
  readonly times?: number | null;

  @Field(() => AUTO_RENEWAL_UNIT, {
    nullable: true,
    description: 'For how long each time; as ordered last when absent.',
  })
  readonly unit?: keyof typeof AUTO_RENEWAL_UNIT | null;
}

@InputType({ description: 'A resource not to renew automatically any more.' })
export class DisableAutoRenewalInput {
  @SentAs('CancelAutoRenewalResources', 'path.resource_id')
  @Field(() => ID, { description: 'Global id of a main resource.' })
  readonly resourceId!: string;
}

@ObjectType({ description: 'A resource that renews itself from now on.' })
export class EnableAutoRenewalPayload extends PeriodResourcePayload {}

@ObjectType({ description: 'A resource that renews itself no more.' })
export class DisableAutoRenewalPayload extends PeriodResourcePayload {}

export const renewalSetting = wireEnum('RenewalSettingName', 'Settings of automatic renewals.', {
  DEDUCTION_DAY: ['DEDUCTION_DATE', 'How many days before expiry it is paid: 2 to 7 (自动续费扣款日).'],
  EXPIRY_DAY: ['EXPIRE_DATE', 'On which day of the month everything expires: 1 to 28, -1 for the last (统一到期日).'],
});

@InputType({ description: 'A setting of the customer’s automatic renewals.' })
export class SetRenewalSettingInput {
  @Field(() => renewalSetting.type, { description: 'Which setting.' })
  readonly name!: keyof typeof renewalSetting.type;

  @Field(() => Int, { description: 'Its value.' })
  readonly day!: number;
}

@ObjectType({ description: 'A setting that was changed.' })
export class SetRenewalSettingPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'What upstream said: its code.' })
  readonly upstreamCode?: string | null;

  @Field(() => String, { nullable: true, description: 'What upstream said, in words.' })
  readonly upstreamMessage?: string | null;
}
