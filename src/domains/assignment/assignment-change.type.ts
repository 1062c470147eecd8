import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { IDEMPOTENCY_KEY, ItemResult, Payload } from '../../graphql/user-error.type.js';

const CUSTOMERS = 'Customers of the viewer’s own party, at most 100: global or upstream ids.';
const RESELLERS = 'Resellers, at most 100: global or upstream ids.';
const NEW_MANAGER = 'Who is to hold them: a global or an upstream id of a member who can, and may act.';
const REPLACE = 'Take over what somebody else holds; without it that is `ALREADY_ASSIGNED` (R-064).';

@InputType({ description: 'Customers and who is to manage them (分配客户).' })
export class AssignCustomersInput {
  @Field(() => [ID], { description: CUSTOMERS })
  readonly customerIds!: readonly string[];

  @Field(() => ID, { description: NEW_MANAGER })
  readonly accountManagerId!: string;

  @Field(() => Boolean, { defaultValue: false, description: REPLACE })
  readonly replace!: boolean;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'Customers that are to be without account manager (回收客户).' })
export class ReclaimCustomersInput {
  @Field(() => [ID], { description: CUSTOMERS })
  readonly customerIds!: readonly string[];

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'Resellers and who is to manage them for the distributor (分配云经销商, R-074).' })
export class AssignIndirectPartnersInput {
  @Field(() => [ID], { description: RESELLERS })
  readonly indirectPartnerIds!: readonly string[];

  @Field(() => ID, { description: NEW_MANAGER })
  readonly accountManagerId!: string;

  @Field(() => Boolean, { defaultValue: false, description: REPLACE })
  readonly replace!: boolean;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'Resellers that are to be without account manager (回收云经销商, R-074).' })
export class ReclaimIndirectPartnersInput {
  @Field(() => [ID], { description: RESELLERS })
  readonly indirectPartnerIds!: readonly string[];

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'What became of one customer that was to get or to lose its account manager.' })
export class CustomerAssignmentResult extends ItemResult {
  @Field(() => String, { description: 'Upstream id of the customer.' })
  readonly customerId!: string;

  readonly indirectPartnerId?: string;
  /** Who holds it, where that is why it was not assigned. */
  readonly holderId?: string;
}

@ObjectType({ description: 'What became of one reseller that was to get or to lose its account manager.' })
export class IndirectPartnerAssignmentResult extends ItemResult {
  @Field(() => String, { description: 'Upstream id of the reseller.' })
  readonly indirectPartnerId!: string;

  /** As in {@link CustomerAssignmentResult}. */
  readonly holderId?: string;
}

@ObjectType({ description: 'Customers that were assigned.' })
export class AssignCustomersPayload extends Payload {
  @Field(() => [CustomerAssignmentResult], {
    nullable: true,
    description: 'One for each customer, in the order asked.',
  })
  readonly results?: readonly CustomerAssignmentResult[];

  /** Who got them, for the field that shows him as he is now. */
  readonly accountManagerId?: string;
}

@ObjectType({ description: 'Customers that were taken back.' })
export class ReclaimCustomersPayload extends Payload {
  @Field(() => [CustomerAssignmentResult], {
    nullable: true,
    description: 'One for each customer, in the order asked.',
  })
  readonly results?: readonly CustomerAssignmentResult[];
}

@ObjectType({ description: 'Resellers that were assigned.' })
export class AssignIndirectPartnersPayload extends Payload {
  @Field(() => [IndirectPartnerAssignmentResult], {
    nullable: true,
    description: 'One for each reseller, in the order asked.',
  })
  readonly results?: readonly IndirectPartnerAssignmentResult[];

  /** As in {@link AssignCustomersPayload}. */
  readonly accountManagerId?: string;
}

@ObjectType({ description: 'Resellers that were taken back.' })
export class ReclaimIndirectPartnersPayload extends Payload {
  @Field(() => [IndirectPartnerAssignmentResult], {
    nullable: true,
    description: 'One for each reseller, in the order asked.',
  })
  readonly results?: readonly IndirectPartnerAssignmentResult[];
}
