import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../graphql/scalars.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';

export type DeductionRow = components['schemas']['FreeResourceRecord'];

@ObjectType({ description: 'Usage that a resource package paid for (资源包使用明细).' })
export class PackageDeduction {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the package was drawn on.' })
  readonly at!: string | null;

  @Field(() => String, { nullable: true, description: 'Item of the package that was drawn on.' })
  readonly itemId!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the product that the package is.' })
  readonly productId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of that product.' })
  readonly productName!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource that was used.' })
  readonly resourceId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its resource type code.' })
  readonly resourceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of its resource type.' })
  readonly resourceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Its tag.' })
  readonly resourceTag!: string | null;

  @Field(() => String, { nullable: true, description: 'Usage type code.' })
  readonly usageType!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Quantity in the package before.' })
  readonly before!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Quantity taken from it.' })
  readonly used!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Quantity in the package after.' })
  readonly after!: string | null;

  @Field(() => Int, { nullable: true, description: 'Unit of all three; its name is under `measureUnits`.' })
  readonly measureId!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Start of the use.' })
  readonly usedFrom!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of the use.' })
  readonly usedTo!: string | null;
}

export const PackageDeductionConnection = connectionType(PackageDeduction, 'PackageDeduction');

@InputType({ description: 'Which deductions; everything given must hold. Null and absent mean no filter.' })
export class PackageDeductionFilter {
  @Field(() => String, { nullable: true, description: 'Item of a package, by its id.' })
  readonly itemId?: string | null;

  @Field(() => String, { nullable: true, description: 'Product id, exactly.' })
  readonly productId?: string | null;

  @Field(() => String, { nullable: true, description: 'Resource type code, exactly.' })
  readonly resourceType?: string | null;
}

@ArgsType()
export class PackageDeductionArgs extends PageArgs {
  @Field(() => DateScalar, { description: 'First day.' })
  readonly from!: string;

  @Field(() => DateScalar, { description: 'Last day; upstream answers at most 90 days at a time.' })
  readonly to!: string;

  @Field(() => PackageDeductionFilter, { nullable: true, description: 'Which deductions.' })
  readonly filter?: PackageDeductionFilter | null;
}

export const toDeduction = (row: DeductionRow): PackageDeduction => ({
  at: orNull(row.deduct_time),
  itemId: orNull(row.free_resource_id),
  productId: orNull(row.product_id),
  productName: orNull(row.product_name),
  resourceId: orNull(row.resource_id),
  resourceType: orNull(row.resource_type_code),
  resourceTypeName: orNull(row.resource_type_name),
  resourceTag: orNull(row.resource_tag),
  usageType: orNull(row.usage_type_code),
  before: textOf(row.available_amount),
  used: textOf(row.used_amount),
  after: textOf(row.remaining_amount),
  measureId: orNull(row.measure_id),
  usedFrom: orNull(row.effective_time),
  usedTo: orNull(row.expire_time),
});
