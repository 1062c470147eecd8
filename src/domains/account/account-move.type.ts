import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { SentAs } from '../../graphql/input-limits.js';
import { DecimalScalar } from '../../graphql/scalars.js';
import { IDEMPOTENCY_KEY, Payload } from '../../graphql/user-error.type.js';

@InputType({ description: 'Money to move between the party and a reseller-model customer (R-143, R-144).' })
export class CustomerMoveInput {
  @Field(() => ID, { description: 'Global id, or the upstream id of a customer of the viewer’s own party (R-008).' })
  readonly customerId!: string;

  @SentAs('UpdateCustomerAccountAmount', 'body.amount')
  @SentAs('ReclaimToPartnerAccount', 'body.amount')
  @Field(() => DecimalScalar, { description: 'Yuan, more than 0, with at most two decimals (R-145).' })
  readonly amount!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'Money that was moved between the party and a customer.' })
export class CustomerMovePayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Upstream transaction id, as in the adjustments.' })
  readonly transactionId?: string | null;

  /** The customer, for the field that shows it as it is now. */
  readonly customerKey?: CustomerKey;
}

@InputType({ description: 'Money to allocate to a reseller-model customer.' })
export class AllocateToCustomerInput extends CustomerMoveInput {}

@ObjectType({ description: 'Money that was allocated to a customer.' })
export class AllocateToCustomerPayload extends CustomerMovePayload {}

@InputType({ description: 'Money to take back from a reseller-model customer.' })
export class ReclaimFromCustomerInput extends CustomerMoveInput {}

@ObjectType({ description: 'Money that was taken back from a customer.' })
export class ReclaimFromCustomerPayload extends CustomerMovePayload {}

@InputType({ description: 'Money to move between the distributor and one of its resellers (R-224).' })
export class IndirectPartnerMoveInput {
  @Field(() => ID, { description: 'Global id, or the upstream id of the reseller.' })
  readonly indirectPartnerId!: string;

  @SentAs('UpdateIndirectPartnerAccount', 'body.amount')
  @SentAs('ReclaimIndirectPartnerAccount', 'body.amount')
  @Field(() => DecimalScalar, { description: 'Yuan, more than 0, with at most two decimals (R-145).' })
  readonly amount!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'Money that was moved between the distributor and a reseller.' })
export class IndirectPartnerMovePayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Upstream transaction id, as in the adjustments.' })
  readonly transactionId?: string | null;

  /** The reseller, for the field that shows it as it is now. */
  readonly indirectPartnerId?: string;
}

@InputType({ description: 'Money to allocate to a reseller.' })
export class AllocateToIndirectPartnerInput extends IndirectPartnerMoveInput {}

@ObjectType({ description: 'Money that was allocated to a reseller.' })
export class AllocateToIndirectPartnerPayload extends IndirectPartnerMovePayload {}

@InputType({ description: 'Money to take back from a reseller.' })
export class ReclaimFromIndirectPartnerInput extends IndirectPartnerMoveInput {}

@ObjectType({ description: 'Money that was taken back from a reseller.' })
export class ReclaimFromIndirectPartnerPayload extends IndirectPartnerMovePayload {}
