import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar, DecimalScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';
import { type InLanguage, type Language, LANGUAGE } from '../reference/language.type.js';

type Wire = components['schemas'];
export type ResourcePackageRow = Wire['FreeResourcePackageV3'] & InLanguage;
type ItemRow = Wire['FreeResourceV3'];
export type PackageUsageRow = Wire['FreeResourceDetail'];

export const packageStatus = wireEnum('ResourcePackageStatus', 'State of a resource package (资源包状态).', {
  NOT_EFFECTIVE: ['0', 'Bought, and not in force yet.'],
  EFFECTIVE: ['1', 'In force.'],
  USED_UP: ['2', 'In force, and nothing is left of it.'],
  EXPIRED: ['3', 'Past its time; gone from here after 18 months.'],
  UNSUBSCRIBED: ['4', 'Given back.'],
});

const packageSource = wireEnum('ResourcePackageSource', 'Where a resource package comes from.', {
  ORDER: ['0', 'Ordered.'],
  DEVCLOUD: ['1', 'Given with DevCloud.'],
});

const packageBundle = wireEnum('ResourcePackageBundle', 'Whether a resource package holds one usage type or several.', {
  SINGLE: ['ATOMIC_PKG', 'Single package (单包).'],
  BUNDLE: ['BUNDLE_PKG', 'Bundle (组合包).'],
});

const projectScope = wireEnum('ResourcePackageProjectScope', 'Which enterprise projects may use a resource package.', {
  ALL_PROJECTS: ['0', 'All of them.'],
  ONE_PROJECT: ['1', 'The one named.'],
});

const resetCycle = wireEnum('ResourcePackageResetCycle', 'How often a resource package is filled up again.', {
  HOUR: ['1', 'Every hour.'],
  DAY: ['2', 'Every day.'],
  WEEK: ['3', 'Every week.'],
  MONTH: ['4', 'Every month.'],
  YEAR: ['5', 'Every year.'],
});

const resetBasis = wireEnum('ResourcePackageResetBasis', 'Where the reset periods of a resource package begin.', {
  CALENDAR: ['1', 'With those of the calendar.'],
  PURCHASE_DATE: ['2', 'On the day of the purchase.'],
});

@ObjectType({ description: 'What is left of a package item in its present reset period.' })
export class ResourcePackageItemUsage {
  @Field(() => String, { nullable: true, description: 'Name of the kind of item, in the language asked for.' })
  readonly itemTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the usage type, in the language asked for.' })
  readonly usageTypeName!: string | null;

  @Field(() => resetCycle.type, { nullable: true, description: 'How often it is filled up; null when it is not.' })
  readonly resetCycle!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream code of how often.' })
  readonly resetCycleCode!: string | null;

  @Field(() => resetBasis.type, { nullable: true, description: 'Where reset periods begin; null without any.' })
  readonly resetBasis!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream code of where they begin.' })
  readonly resetBasisCode!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Start of the reset period, or of the package.' })
  readonly periodFrom!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of the reset period, or of the package.' })
  readonly periodTo!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Quantity left.' })
  readonly left!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Full quantity.' })
  readonly total!: string | null;

  @Field(() => Int, { nullable: true, description: 'Unit of both; its name is under `measureUnits`.' })
  readonly measureId!: number | null;
}

@ObjectType({ description: 'One usage type of a resource package (资源项).' })
export class ResourcePackageItem implements InLanguage {
  @Field(() => String, { nullable: true, description: 'Upstream id of the item.' })
  readonly itemId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the usage type, in the language asked for.' })
  readonly usageTypeName!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Quantity left in the present reset period (剩余量).' })
  readonly left!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Full quantity of a reset period (总量).' })
  readonly total!: string | null;

  @Field(() => Int, { nullable: true, description: 'Unit of both; its name is under `measureUnits`.' })
  readonly measureId!: number | null;

  readonly language!: Language;
}

@ObjectType({ description: 'Usage bought in advance (资源包): what it covers is not charged.' })
export class ResourcePackage {
  @Field(() => String, { nullable: true, description: 'Upstream id of the package bought.' })
  readonly packageId!: string | null;

  @Field(() => String, { nullable: true, description: 'Order it was bought with; null for one that was given.' })
  readonly orderId!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the product.' })
  readonly productId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the product.' })
  readonly productName!: string | null;

  @Field(() => projectScope.type, { description: 'Which enterprise projects may use it.' })
  readonly projectScope!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of that scope.' })
  readonly projectScopeCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Enterprise project; "0" is the default one (企业项目).' })
  readonly projectId!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Start of validity.' })
  readonly validFrom!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of validity.' })
  readonly validTo!: string | null;

  @Field(() => packageStatus.type, { description: 'State.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Service type code of what it covers.' })
  readonly serviceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of that service, in the language asked for.' })
  readonly serviceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Region code.' })
  readonly region!: string | null;

  @Field(() => packageSource.type, { description: 'Where it comes from.' })
  readonly source!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of where it comes from.' })
  readonly sourceCode!: string | null;

  @Field(() => packageBundle.type, { description: 'Whether it holds one usage type or several.' })
  readonly bundle!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of that.' })
  readonly bundleCode!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is filled up again every reset period (可重置).' })
  readonly resets!: boolean | null;

  @Field(() => [ResourcePackageItem], { description: 'Its items, one per usage type.' })
  readonly items!: readonly ResourcePackageItem[];
}

export const ResourcePackageConnection = connectionType(ResourcePackage, 'ResourcePackage');

@InputType({ description: 'Which packages; everything given must hold. Null and absent mean no filter.' })
export class ResourcePackageFilter {
  @Field(() => String, { nullable: true, description: 'Region code, exactly.' })
  readonly region?: string | null;

  @Field(() => String, { nullable: true, description: 'Order id, exactly.' })
  readonly orderId?: string | null;

  @Field(() => String, { nullable: true, description: 'Product id, exactly.' })
  readonly productId?: string | null;

  @Field(() => String, { nullable: true, description: 'Product name, exactly.' })
  readonly productName?: string | null;

  @Field(() => String, { nullable: true, description: 'Enterprise project id; "0" is the default one.' })
  readonly projectId?: string | null;

  @Field(() => packageStatus.type, { nullable: true, description: 'State.' })
  readonly status?: keyof typeof packageStatus.type | null;

  @Field(() => [String], { nullable: true, description: 'Service type codes; empty means no filter.' })
  readonly serviceTypes?: readonly string[] | null;
}

@ArgsType()
export class ResourcePackageArgs extends PageArgs implements InLanguage {
  @Field(() => ResourcePackageFilter, { nullable: true, description: 'Which packages.' })
  readonly filter?: ResourcePackageFilter | null;

  @Field(() => LANGUAGE, { defaultValue: LANGUAGE.ZH_CN, description: 'Language of the names, also of those below.' })
  readonly language!: Language;
}

const CAN_RESET = 1;

export const toResourcePackage = (row: ResourcePackageRow): ResourcePackage => ({
  packageId: orNull(row.order_instance_id),
  orderId: orNull(row.order_id),
  productId: orNull(row.product_id),
  productName: orNull(row.product_name),
  projectScope: projectScope.nameOf(row.enterprise_project_scope),
  projectScopeCode: textOf(row.enterprise_project_scope),
  projectId: orNull(row.enterprise_project_id),
  validFrom: orNull(row.effective_time),
  validTo: orNull(row.expire_time),
  status: packageStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  serviceType: orNull(row.service_type_code),
  serviceTypeName: orNull(row.service_type_name),
  region: orNull(row.region_code),
  source: packageSource.nameOf(row.source_type),
  sourceCode: textOf(row.source_type),
  bundle: packageBundle.nameOf(row.bundle_type),
  bundleCode: textOf(row.bundle_type),
  resets: row.quota_reuse_mode === undefined ? null : row.quota_reuse_mode === CAN_RESET,
  items: (row.free_resources ?? []).map((item) => toItem(item, row)),
});

const toItem = (row: ItemRow, { language }: InLanguage): ResourcePackageItem => ({
  itemId: orNull(row.free_resource_id),
  usageTypeName: orNull(row.usage_type_name),
  left: textOf(row.amount),
  total: textOf(row.original_amount),
  measureId: orNull(row.measure_id),
  language,
});

export const toItemUsage = (row: PackageUsageRow): ResourcePackageItemUsage => ({
  itemTypeName: orNull(row.free_resource_type_name),
  usageTypeName: orNull(row.usage_type_name),
  resetCycle: row.quota_reuse_cycle === undefined ? null : resetCycle.nameOf(row.quota_reuse_cycle),
  resetCycleCode: textOf(row.quota_reuse_cycle),
  resetBasis: row.quota_reuse_cycle_type === undefined ? null : resetBasis.nameOf(row.quota_reuse_cycle_type),
  resetBasisCode: textOf(row.quota_reuse_cycle_type),
  periodFrom: orNull(row.start_time),
  periodTo: orNull(row.end_time),
  left: textOf(row.amount),
  total: textOf(row.original_amount),
  measureId: orNull(row.measure_id),
});
