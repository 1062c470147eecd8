import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { SentAs } from '../../graphql/input-limits.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';
import { type Language, LANGUAGE } from '../reference/language.type.js';

export type PayPerUseResourceRow = components['schemas']['CustomerOnDemandResource'] & CustomerKey;

export const payPerUseStatus = wireEnum('PayPerUseResourceStatus', 'State of a pay-per-use resource (按需资源状态).', {
  NORMAL: ['1', 'Running.'],
  GRACE_PERIOD: ['2', 'The account is in arrears, and the resource still runs (宽限期).'],
  FREEZING: ['3', 'Being frozen, or frozen (冻结中).'],
  CHANGING: ['4', 'Being changed.'],
  CLOSING: ['5', 'Being deleted.'],
  CLOSED: ['6', 'Deleted.'],
});

@ObjectType({
  description:
    'A resource that a customer pays by use (按需资源). Services report it with a delay, each with its own: indicative only.',
})
export class PayPerUseResource {
  @Field(() => String, { nullable: true, description: 'Upstream id of the resource, as in bills.' })
  readonly resourceId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name the customer gave it.' })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'Service type code, e.g. "hws.service.type.ec2".' })
  readonly serviceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the service, in the language asked for.' })
  readonly serviceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource type code, e.g. "hws.resource.type.vm".' })
  readonly resourceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the resource type, in the language asked for.' })
  readonly resourceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Region code, e.g. "cn-north-4".' })
  readonly region!: string | null;

  @Field(() => String, { nullable: true, description: 'Availability zone code (可用区).' })
  readonly zone!: string | null;

  @Field(() => payPerUseStatus.type, { description: 'State.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the specification (规格), as price questions take it.' })
  readonly specification!: string | null;

  @Field(() => String, { nullable: true, description: 'The specification in words.' })
  readonly specificationText!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Size of what is sold by size, as upstream writes it: JSON text such as `{"specSize":40.0}`.',
  })
  readonly sizeInfo!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it runs.' })
  readonly effectiveAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was deleted; null while it runs.' })
  readonly expiresAt!: string | null;
}

export const PayPerUseResourceConnection = connectionType(PayPerUseResource, 'PayPerUseResource');

const OPERATION = 'ListCustomerOnDemandResources';

@InputType({ description: 'Which resources; everything given must hold. Null and absent mean no filter.' })
export class PayPerUseResourceFilter {
  @SentAs(OPERATION, 'body.region_code')
  @Field(() => String, { nullable: true, description: 'Region code, exactly.' })
  readonly region?: string | null;

  @SentAs(OPERATION, 'body.service_type_code')
  @Field(() => String, { nullable: true, description: 'Service type code, exactly.' })
  readonly serviceType?: string | null;

  @SentAs(OPERATION, 'body.resource_ids')
  @Field(() => [String], { nullable: true, description: 'These resources, at most 50; empty means no filter.' })
  readonly resourceIds?: readonly string[] | null;

  @Field(() => payPerUseStatus.type, { nullable: true, description: 'State.' })
  readonly status?: keyof typeof payPerUseStatus.type | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Runs since this time or later.' })
  readonly effectiveFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Runs since this time or earlier.' })
  readonly effectiveTo?: string | null;
}

@ArgsType()
export class PayPerUseResourceArgs extends PageArgs {
  @Field(() => PayPerUseResourceFilter, { nullable: true, description: 'Which resources.' })
  readonly filter?: PayPerUseResourceFilter | null;

  @Field(() => LANGUAGE, { defaultValue: LANGUAGE.ZH_CN, description: 'Language of the names.' })
  readonly language!: Language;
}

export const toPayPerUseResource = (row: PayPerUseResourceRow): PayPerUseResource => ({
  resourceId: orNull(row.resource_id),
  name: orNull(row.resource_name),
  serviceType: orNull(row.service_type_code),
  serviceTypeName: orNull(row.service_type_name),
  resourceType: orNull(row.resource_type_code),
  resourceTypeName: orNull(row.resource_type_name),
  region: orNull(row.region_code),
  zone: orNull(row.availability_zone_code),
  status: payPerUseStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  specification: orNull(row.resource_spec_code),
  specificationText: orNull(row.product_spec_desc),
  sizeInfo: orNull(row.resource_info),
  effectiveAt: orNull(row.effective_time),
  expiresAt: orNull(row.expire_time),
});
