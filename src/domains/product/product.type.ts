import { ArgsType, Field, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { BillingCycleScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';
import { type InLanguage, type Language, LANGUAGE } from '../reference/language.type.js';

type Wire = components['schemas'];
export type SpecificationRow = Wire['CloudServiceBasic'];
export type PolicyRow = Wire['IncentiveAndDiscountPolicy'];

export const saleMode = wireEnum('SaleMode', 'How a product is sold.', {
  YEARLY_MONTHLY: ['1', 'Paid for a period in advance (包年/包月).'],
  PAY_PER_USE: ['3', 'Paid by use (按需).'],
});
export type SaleMode = keyof typeof saleMode.type;

const incentiveClass = wireEnum('IncentiveClass', 'What selling a service counts for (激励策略).', {
  NOT_SPECIFIC: ['0', 'Not a specific product (非特定产品).'],
  SPECIFIC: ['1', 'Specific product (特定产品).'],
  NO_PERFORMANCE: ['2', 'Neither performance nor rebate (不计业绩不返点).'],
  NO_REBATE: ['13', 'Performance, and no rebate (计业绩不返点).'],
});

@ObjectType({ description: 'A specification that is on sale in a region (资源规格).' })
export class ProductSpecification {
  @Field(() => String, { nullable: true, description: 'Code of the specification, as price questions take it.' })
  readonly code!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the specification.' })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'Service type code, e.g. "hws.service.type.ec2".' })
  readonly serviceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the service, in the language asked for.' })
  readonly serviceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource type code, e.g. "hws.resource.type.vm".' })
  readonly resourceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the resource type, in the language asked for.' })
  readonly resourceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Region code.' })
  readonly region!: string | null;

  @Field(() => saleMode.type, { description: 'How it is sold.' })
  readonly saleMode!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of how it is sold.' })
  readonly saleModeCode!: string | null;
}

export const ProductSpecificationConnection = connectionType(ProductSpecification, 'ProductSpecification');

@ArgsType()
export class ProductSpecificationArgs extends PageArgs implements InLanguage {
  @Field(() => String, { description: 'Service type code.' })
  readonly serviceType!: string;

  @Field(() => String, { description: 'Resource type code.' })
  readonly resourceType!: string;

  @Field(() => String, { description: 'Region code.' })
  readonly region!: string;

  @Field(() => saleMode.type, { description: 'How it is sold.' })
  readonly saleMode!: SaleMode;

  @Field(() => String, { nullable: true, description: 'This specification only, by its code.' })
  readonly code?: string | null;

  @Field(() => LANGUAGE, { defaultValue: LANGUAGE.ZH_CN, description: 'Language of the names.' })
  readonly language!: Language;
}

@ObjectType({
  description: 'What selling a service earns, and whether its price may be lowered (产品激励与折扣策略, R-178).',
})
export class ProductIncentivePolicy {
  @Field(() => String, { nullable: true, description: 'Service type code.' })
  readonly serviceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the service.' })
  readonly serviceTypeName!: string | null;

  @Field(() => incentiveClass.type, { description: 'What selling it counts for.' })
  readonly incentiveClass!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of that class.' })
  readonly incentiveClassCode!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a discount granted by the partner may be applied.' })
  readonly allowsDiscount!: boolean | null;
}

export const ProductIncentivePolicyConnection = connectionType(ProductIncentivePolicy, 'ProductIncentivePolicy');

@ArgsType()
export class ProductIncentivePolicyArgs extends PageArgs {
  @Field(() => BillingCycleScalar, { description: 'As of the last second of this month.' })
  readonly month!: string;

  @SentAs('ListIncentiveDiscountPolicies', 'query.service_type_code')
  @Field(() => String, { nullable: true, description: 'This service only, by its code; null and absent mean all.' })
  readonly serviceType?: string | null;
}

export const toSpecification = (row: SpecificationRow): ProductSpecification => ({
  code: orNull(row.resource_spec),
  name: orNull(row.resource_spec_name),
  serviceType: orNull(row.cloud_service_type),
  serviceTypeName: orNull(row.cloud_service_type_name),
  resourceType: orNull(row.resource_type),
  resourceTypeName: orNull(row.resource_type_name),
  region: orNull(row.region_code),
  saleMode: saleMode.nameOf(row.charge_mode),
  saleModeCode: textOf(row.charge_mode),
});

export const toIncentivePolicy = (row: PolicyRow): ProductIncentivePolicy => ({
  serviceType: orNull(row.service_type_code),
  serviceTypeName: orNull(row.service_type_name),
  incentiveClass: incentiveClass.nameOf(row.incentive_policy),
  incentiveClassCode: textOf(row.incentive_policy),
  allowsDiscount: row.allow_discount === undefined ? null : row.allow_discount === 'YES',
});
