import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { BillingCycleScalar, DateTimeScalar, DecimalScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';
import { associationType, type AssociationType } from '../customer/customer.type.js';
import { LANGUAGE, type Language } from '../reference/language.type.js';
import { billLineKind, type BillLineKind, chargeMode, type ChargeMode } from './bill.type.js';
import {
  BundledPart,
  DayPeriod,
  MeasuredUsage,
  paymentOption,
  periodUnit,
  toBundledPart,
  toMeasuredUsage,
} from './bill-parts.type.js';

export type BillLineRow = components['schemas']['SubCustomerMonthlyBillDetail'] &
  CustomerKey & { readonly currency?: string };

const billOrderKind = wireEnum('BillOrderKind', 'Kind of order that a bill line came from.', {
  PURCHASE: ['1', 'New purchase.'],
  RENEWAL: ['2', 'Renewal.'],
  CHANGE: ['3', 'Change.'],
  UNSUBSCRIPTION: ['4', 'Unsubscription.'],
  TO_PAY_PER_USE: ['10', 'From yearly/monthly to pay-per-use.'],
  TO_YEARLY_MONTHLY: ['11', 'From pay-per-use to yearly/monthly.'],
  TRIAL: ['13', 'Trial.'],
  TRIAL_TO_COMMERCIAL: ['14', 'From trial to commercial use.'],
  FEE_ADJUSTMENT: ['15', 'Fee adjustment.'],
});

@ObjectType({ description: 'One line of a customer’s consumption; not a basis for settlement (消费明细, R-161).' })
export class BillLine {
  @Field(() => String, { nullable: true, description: 'Upstream id of the line.' })
  readonly lineId!: string | null;

  @Field(() => billLineKind.type, { description: 'Kind of line.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => chargeMode.type, { description: 'Charge mode.' })
  readonly chargeMode!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the charge mode.' })
  readonly chargeModeCode!: string | null;

  @Field(() => BillingCycleScalar, { nullable: true, description: 'Billing cycle (账期).' })
  readonly cycle!: string | null;

  @Field(() => associationType.type, { description: 'Sales model of the customer at the time.' })
  readonly associationType!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of `associationType`.' })
  readonly associationTypeCode!: string | null;

  @Field(() => billOrderKind.type, { description: 'Kind of order that it came from.' })
  readonly orderKind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of `orderKind`.' })
  readonly orderKindCode!: string | null;

  @Field(() => paymentOption.type, { description: 'How a savings plan or reserved instance is paid.' })
  readonly paymentOption!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of `paymentOption`.' })
  readonly paymentOptionCode!: string | null;

  @Field(() => periodUnit.type, { description: 'Unit of the period paid for.' })
  readonly periodUnit!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of `periodUnit`.' })
  readonly periodUnitCode!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'How many of them.' })
  readonly periodCount!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was consumed, or paid for a period in advance.',
  })
  readonly consumedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was traded.' })
  readonly tradedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Order or transaction id.' })
  readonly tradeId!: string | null;

  @Field(() => String, { nullable: true, description: 'Service type code.' })
  readonly serviceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Service type name.' })
  readonly serviceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource type code.' })
  readonly resourceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource type name.' })
  readonly resourceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource id.' })
  readonly resourceId!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource name.' })
  readonly resourceName!: string | null;

  @Field(() => String, { nullable: true, description: 'Tags of the resource, as one text.' })
  readonly resourceTag!: string | null;

  @Field(() => String, { nullable: true, description: 'Specification (规格).' })
  readonly specification!: string | null;

  @Field(() => BundledPart, {
    nullable: true,
    description: 'The part of the resource, where it is a bundle; null elsewhere.',
  })
  readonly bundledPart!: BundledPart | null;

  @Field(() => String, {
    nullable: true,
    description: 'Enterprise project (企业项目) of the customer; "0" is the default project.',
  })
  readonly enterpriseProjectId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Account manager of the time, by the member’s upstream id (R-065).',
  })
  readonly accountManagerId!: string | null;

  @Field(() => String, { nullable: true, description: 'Partner or reseller to whom the customer belonged.' })
  readonly partnerId!: string | null;

  @Field(() => String, { nullable: true, description: 'Product id.' })
  readonly productId!: string | null;

  @Field(() => String, { nullable: true, description: 'Product name.' })
  readonly productName!: string | null;

  @Field(() => String, { nullable: true, description: 'Region code, e.g. "cn-north-1".' })
  readonly region!: string | null;

  @Field(() => String, { nullable: true, description: 'Region name.' })
  readonly regionName!: string | null;

  @Field(() => String, { nullable: true, description: 'Usage type code.' })
  readonly usageType!: string | null;

  @Field(() => MeasuredUsage, {
    nullable: true,
    description: 'Of the usage covered by resource packages (套餐内使用量).',
  })
  readonly packageUsage!: MeasuredUsage | null;

  @Field(() => MeasuredUsage, { nullable: true, description: 'Of the usage covered by reserved instances.' })
  readonly reservedUsage!: MeasuredUsage | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Usage, in the unit of `usageMeasureId`.' })
  readonly usage!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the unit of the usage.' })
  readonly usageMeasureId!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'List price.' })
  readonly listAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Discount on the list price.' })
  readonly discountAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Amount due: the sum of the parts below (应付金额, R-165).' })
  readonly amountDue!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Paid in cash.' })
  readonly cashAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Paid from credit.' })
  readonly creditAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Paid with coupons (代金券).' })
  readonly couponAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Paid with flexi-purchase coupons (现金券).' })
  readonly flexiPurchaseCouponAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Paid with stored-value cards (储值卡).' })
  readonly storedValueCardAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Not paid yet (欠费).' })
  readonly arrearsAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Arrears written off.' })
  readonly adjustmentAmount!: Money | null;
}

export const BillLineConnection = connectionType(BillLine, 'BillLine');

@InputType({ description: 'Which bill lines; everything given must hold. Null and absent mean no filter.' })
export class BillLineFilter {
  @Field(() => String, { nullable: true, description: 'Service type code, exactly.' })
  readonly serviceType?: string | null;

  @Field(() => chargeMode.type, { nullable: true, description: 'Charge mode.' })
  readonly chargeMode?: ChargeMode | null;

  @Field(() => billLineKind.type, { nullable: true, description: 'Kind of line.' })
  readonly kind?: BillLineKind | null;

  @Field(() => String, { nullable: true, description: 'Resource id, exactly.' })
  readonly resourceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Resource name.' })
  readonly resourceName?: string | null;

  @Field(() => String, { nullable: true, description: 'Region code, exactly.' })
  readonly region?: string | null;

  @Field(() => String, { nullable: true, description: 'Order or transaction id, exactly.' })
  readonly tradeId?: string | null;

  @Field(() => String, { nullable: true, description: 'Account manager of the time, by the member’s upstream id.' })
  readonly accountManagerId?: string | null;

  @Field(() => associationType.type, { nullable: true, description: 'Sales model of the customer at the time.' })
  readonly associationType?: AssociationType | null;

  @Field(() => DayPeriod, { nullable: true, description: 'Days within the cycle.' })
  readonly days?: DayPeriod | null;
}

@ArgsType()
export class BillLineArgs extends PageArgs {
  @Field(() => BillingCycleScalar, { description: 'Billing cycle, at most 18 months back (R-160).' })
  readonly cycle!: string;

  @Field(() => BillLineFilter, { nullable: true, description: 'Which lines.' })
  readonly filter?: BillLineFilter | null;

  @Field(() => LANGUAGE, { defaultValue: LANGUAGE.ZH_CN, description: 'Language of the names.' })
  readonly language!: Language;
}

export const toBillLine = (row: BillLineRow): BillLine => ({
  ...toKinds(row),
  ...toProduct(row),
  ...toUsage(row),
  ...toAmounts(row),
  lineId: orNull(row.id),
  cycle: orNull(row.bill_cycle),
  consumedAt: orNull(row.consume_time),
  tradedAt: orNull(row.trade_time),
  tradeId: orNull(row.trade_id),
  enterpriseProjectId: orNull(row.enterprise_project_id),
  accountManagerId: orNull(row.account_manager_id),
  partnerId: orNull(row.partner_id),
});

const toKinds = (row: BillLineRow) => ({
  kind: billLineKind.nameOf(row.bill_detail_type),
  kindCode: textOf(row.bill_detail_type),
  chargeMode: chargeMode.nameOf(row.charging_mode),
  chargeModeCode: textOf(row.charging_mode),
  associationType: associationType.nameOf(row.association_type),
  associationTypeCode: textOf(row.association_type),
  orderKind: billOrderKind.nameOf(row.order_type),
  orderKindCode: textOf(row.order_type),
  paymentOption: paymentOption.nameOf(row.payment_type),
  paymentOptionCode: textOf(row.payment_type),
  periodUnit: periodUnit.nameOf(row.period_type),
  periodUnitCode: textOf(row.period_type),
  periodCount: textOf(row.period_num),
});

const toProduct = (row: BillLineRow) => ({
  serviceType: orNull(row.service_type_code),
  serviceTypeName: orNull(row.service_type_name),
  resourceType: orNull(row.resource_type_code),
  resourceTypeName: orNull(row.resource_type_name),
  resourceId: orNull(row.resource_id),
  resourceName: orNull(row.resource_name),
  resourceTag: orNull(row.resource_tag),
  specification: orNull(row.product_spec_desc),
  bundledPart: toBundledPart(row),
  productId: orNull(row.product_id),
  productName: orNull(row.product_name),
  region: orNull(row.region_code),
  regionName: orNull(row.region_name),
});

const toUsage = (row: BillLineRow) => ({
  usageType: orNull(row.usage_type),
  usage: textOf(row.usage_amount),
  usageMeasureId: textOf(row.usage_measure_id),
  packageUsage: toMeasuredUsage(row.free_resource_usage, row.free_resource_measure_id),
  reservedUsage: toMeasuredUsage(row.ri_usage, row.ri_usage_measure_id),
});

const toAmounts = ({ currency, ...row }: BillLineRow) => ({
  listAmount: moneyOf(row.official_amount, currency),
  discountAmount: moneyOf(row.official_discount_amount, currency),
  amountDue: moneyOf(row.payment_amount, currency),
  cashAmount: moneyOf(row.cash_amount, currency),
  creditAmount: moneyOf(row.credit_amount, currency),
  couponAmount: moneyOf(row.coupon_amount, currency),
  flexiPurchaseCouponAmount: moneyOf(row.flexipurchase_coupon_amount, currency),
  storedValueCardAmount: moneyOf(row.stored_value_card_amount, currency),
  arrearsAmount: moneyOf(row.debt_amount, currency),
  adjustmentAmount: moneyOf(row.writeoff_amount, currency),
});
