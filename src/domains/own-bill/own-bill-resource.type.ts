import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import { connectionType } from '../../graphql/relay.js';
import { BillingCycleScalar, DateScalar, DateTimeScalar, DecimalScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';
import { paymentOption, periodUnit } from '../bill/bill-parts.type.js';
import {
  BILL_GRANULARITY,
  BillAmounts,
  BilledResource,
  type BillGranularity,
  OwnBillArgs,
  OwnBillFilter,
  OwnConsumption,
  type OwnRow,
  toBillAmounts,
  toBilledResource,
  toOwnConsumption,
} from './own-bill.type.js';

export type ResourceBillRow = components['schemas']['MonthlyBillRes'] & OwnRow;

const resourceLink = wireEnum('BilledResourceLink', 'How one resource belongs to another.', {
  PARENT: ['PARENT', 'The other one is what it hangs on.'],
  ROOT: ['ROOT', 'The other one is what all of them hang on.'],
});

const spotUse = wireEnum('SpotUse', 'Whether a resource runs at spot prices (竞价计费).', {
  SPOT: ['Y', 'It does.'],
  NOT_SPOT: ['N', 'It does not.'],
  NOT_APPLICABLE: ['--', 'There are no spot prices for it.'],
});

@ObjectType({ description: 'Another resource of the same charge.' })
export class BilledResourceRelation {
  @Field(() => String, { nullable: true, description: 'Its id.' })
  readonly resourceId!: string | null;

  @Field(() => resourceLink.type, { description: 'How the resource of the row belongs to it.' })
  readonly link!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of `link`.' })
  readonly linkCode!: string | null;
}

@ObjectType({ description: 'A row of the detailed bill by resources (资源详单).' })
export class ResourceBill extends OwnConsumption {
  @Field(() => BillingCycleScalar, { nullable: true, description: 'Billing cycle.' })
  readonly cycle!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of consumption; only where rows stand for days.' })
  readonly day!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the row; reserved.' })
  readonly recordId!: string | null;

  @Field(() => String, { nullable: true, description: 'Account name of the account that consumed.' })
  readonly accountName!: string | null;

  @Field(() => String, { nullable: true, description: 'Account that pays.' })
  readonly payerAccountId!: string | null;

  @Field(() => BilledResource, { description: 'The resource.' })
  readonly resource!: BilledResource;

  @Field(() => String, { nullable: true, description: 'Code of the specification.' })
  readonly skuCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The resource that it belongs to in the end; itself when it stands alone.',
  })
  readonly rootResourceId!: string | null;

  @Field(() => String, { nullable: true, description: 'The resource that it hangs on.' })
  readonly parentResourceId!: string | null;

  @Field(() => String, { nullable: true, description: 'The resource whose charge the links below are about.' })
  readonly chargedResourceId!: string | null;

  @Field(() => [BilledResourceRelation], { description: 'Other resources of the same charge.' })
  readonly linkedResources!: readonly BilledResourceRelation[];

  @Field(() => [String], { description: 'Codes of its availability zones (可用区).' })
  readonly availabilityZones!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Order or transaction id.' })
  readonly tradeId!: string | null;

  @Field(() => String, { nullable: true, description: 'The order before: the one renewed or refunded.' })
  readonly originalOrderId!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was consumed, or paid for a period in advance.',
  })
  readonly consumedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Start of the use; only where rows stand for lines.' })
  readonly usedFrom!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of the use; only where rows stand for lines.' })
  readonly usedTo!: string | null;

  @Field(() => periodUnit.type, { description: 'Unit of the period paid for.' })
  readonly periodUnit!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of `periodUnit`.' })
  readonly periodUnitCode!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'How many of them.' })
  readonly periodCount!: string | null;

  @Field(() => spotUse.type, { description: 'Whether it runs at spot prices; only where rows stand for lines.' })
  readonly spotUse!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of `spotUse`.' })
  readonly spotUseCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Codes of the discounts, comma-separated; only where rows stand for lines.',
  })
  readonly promotions!: string | null;

  @Field(() => paymentOption.type, { description: 'How a savings plan or reserved instance is paid.' })
  readonly paymentOption!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of `paymentOption`.' })
  readonly paymentOptionCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Id of the operating entity.' })
  readonly operatingEntityId!: string | null;

  @Field(() => BillAmounts, { description: 'What was due, and how it was paid.' })
  readonly amounts!: BillAmounts;
}

export const ResourceBillConnection = connectionType(ResourceBill, 'ResourceBill');

@InputType({ description: 'Which rows; everything given must hold. Null and absent mean no filter.' })
export class ResourceBillFilter extends OwnBillFilter {
  @Field(() => String, { nullable: true, description: 'Resource type code, exactly.' })
  readonly resourceType?: string | null;

  @Field(() => String, { nullable: true, description: 'Resource id, exactly.' })
  readonly resourceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Account that pays.' })
  readonly payerAccountId?: string | null;
}

@ArgsType()
export class ResourceBillArgs extends OwnBillArgs {
  @Field(() => BILL_GRANULARITY, {
    nullable: true,
    description: 'What one row stands for. When nothing is said: a day where days are asked for, else the cycle.',
  })
  readonly granularity?: BillGranularity | null;

  @Field(() => ResourceBillFilter, { nullable: true, description: 'Which rows.' })
  readonly filter?: ResourceBillFilter | null;
}

export const toResourceBill = (row: ResourceBillRow): ResourceBill => ({
  ...toOwnConsumption(row, {
    mode: row.charge_mode,
    serviceType: row.cloud_service_type,
    serviceTypeName: row.cloud_service_type_name,
    resourceType: row.resource_Type_code,
    region: row.region,
  }),
  ...toLinks(row),
  ...toTerms(row),
  cycle: orNull(row.cycle),
  day: orNull(row.bill_date),
  recordId: orNull(row.id),
  accountName: orNull(row.account_name),
  payerAccountId: orNull(row.payer_account_id),
  resource: toBilledResource(row, row.res_instance_id),
  skuCode: orNull(row.sku_code),
  operatingEntityId: orNull(row.be_id),
  amounts: toBillAmounts(
    row,
    {
      due: row.consume_amount,
      discount: row.discount_amount,
      storedValueCard: row.stored_card_amount,
      adjustment: row.adjustment_amount,
    },
    row.currency,
  ),
});

const toLinks = ({ extend_params: links, ...row }: ResourceBillRow) => ({
  rootResourceId: orNull(row.root_resource_id),
  parentResourceId: orNull(row.parent_resource_id),
  chargedResourceId: orNull(links?.self_resource_id),
  linkedResources: (links?.relation_infos ?? []).map(({ relative_resource_id: id, relative_type: type }) => ({
    resourceId: orNull(id),
    link: resourceLink.nameOf(type),
    linkCode: textOf(type),
  })),
  availabilityZones: (row.az_code_infos ?? []).flatMap(({ az_code: code }) => code ?? []),
});

const toTerms = (row: ResourceBillRow) => ({
  tradeId: orNull(row.trade_id),
  originalOrderId: orNull(row.pre_order_id),
  consumedAt: orNull(row.consume_time),
  usedFrom: orNull(row.effective_time),
  usedTo: orNull(row.expire_time),
  periodUnit: periodUnit.nameOf(row.period_type),
  periodUnitCode: textOf(row.period_type),
  periodCount: textOf(row.period_num),
  spotUse: spotUse.nameOf(row.is_spot),
  spotUseCode: textOf(row.is_spot),
  promotions: orNull(row.promotion_type),
  paymentOption: paymentOption.nameOf(row.payment_type),
  paymentOptionCode: textOf(row.payment_type),
});
