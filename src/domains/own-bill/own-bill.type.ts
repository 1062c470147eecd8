import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { MoneyType } from '../../graphql/money.type.js';
import { PageArgs } from '../../graphql/relay.js';
import { BillingCycleScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import { billLineKind, type BillLineKind, chargeMode, type ChargeMode } from '../bill/bill.type.js';
import { BundledPart, DayPeriod, toBundledPart } from '../bill/bill-parts.type.js';
import { LANGUAGE, type Language } from '../reference/language.type.js';

/** What the question adds to every row: whose view it is, and the currency named once for the page. */
export interface OwnRow extends CustomerKey {
  readonly currency?: string;
}

export const billedAccounts = wireEnum('BilledAccounts', 'Whose bills are meant.', {
  OWN: ['oneself', 'Those of the customer itself.'],
  SUB_ACCOUNTS: ['sub_customer', 'Those of the accounts under its enterprise (企业子账号).'],
  ALL: ['all', 'Both.'],
});
export type BilledAccounts = keyof typeof billedAccounts.type;

export const BILL_GRANULARITY = { CYCLE: 1, DAY: 2, LINE: 3 } as const;
export type BillGranularity = (typeof BILL_GRANULARITY)[keyof typeof BILL_GRANULARITY];

registerEnumType(BILL_GRANULARITY, {
  name: 'BillGranularity',
  description: 'What one row stands for (统计维度).',
  valuesConfig: {
    CYCLE: { description: 'A resource in the whole cycle (按账期).' },
    DAY: { description: 'A resource on one day (按天).' },
    LINE: { description: 'Every single line (明细).' },
  },
});

@ObjectType({ description: 'What a customer consumed, as it is told itself.' })
export abstract class OwnConsumption {
  @Field(() => billLineKind.type, { description: 'Kind of line.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of `kind`.' })
  readonly kindCode!: string | null;

  @Field(() => chargeMode.type, { description: 'Charge mode (计费模式).' })
  readonly chargeMode!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of `chargeMode`.' })
  readonly chargeModeCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Service type code, e.g. "hws.service.type.obs".' })
  readonly serviceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Service type name.' })
  readonly serviceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource type code, e.g. "hws.resource.type.vm".' })
  readonly resourceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource type name.' })
  readonly resourceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Region code, e.g. "cn-north-1".' })
  readonly region!: string | null;

  @Field(() => String, { nullable: true, description: 'Region name.' })
  readonly regionName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Account that consumed: the customer, or one under its enterprise.',
  })
  readonly accountId!: string | null;

  @Field(() => String, { nullable: true, description: 'Enterprise project (企业项目) id; "0" is the default project.' })
  readonly enterpriseProjectId!: string | null;

  @Field(() => String, { nullable: true, description: 'Enterprise project name.' })
  readonly enterpriseProjectName!: string | null;
}

@ObjectType({ description: 'What was due, and how it was paid: the parts add up to the amount due (R-165).' })
export class BillAmounts {
  @Field(() => MoneyType, { nullable: true, description: 'List price (官网价).' })
  readonly listAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Discount on the list price.' })
  readonly discountAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Amount due: the sum of the parts below (应付金额).' })
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

  @Field(() => MoneyType, { nullable: true, description: 'Paid from bonus, a retired kind of account.' })
  readonly bonusAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Not paid yet (欠费).' })
  readonly arrearsAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Arrears written off.' })
  readonly adjustmentAmount!: Money | null;
}

@ObjectType({ description: 'The resource that a row is about.' })
export class BilledResource {
  @Field(() => String, { nullable: true, description: 'Resource id.' })
  readonly resourceId!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource name.' })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'Its tags, as one text.' })
  readonly tag!: string | null;

  @Field(() => String, { nullable: true, description: 'Specification (规格).' })
  readonly specification!: string | null;

  @Field(() => BundledPart, { nullable: true, description: 'The part of it, where it is a bundle; null elsewhere.' })
  readonly part!: BundledPart | null;
}

@InputType({ description: 'What the lists of own consumption can be narrowed to. Null and absent mean no filter.' })
export abstract class OwnConsumptionFilter {
  @Field(() => String, { nullable: true, description: 'Service type code, exactly.' })
  readonly serviceType?: string | null;

  @Field(() => String, { nullable: true, description: 'Region code.' })
  readonly region?: string | null;

  @Field(() => chargeMode.type, { nullable: true, description: 'Charge mode.' })
  readonly chargeMode?: ChargeMode | null;

  @Field(() => billLineKind.type, { nullable: true, description: 'Kind of line.' })
  readonly kind?: BillLineKind | null;

  @Field(() => String, { nullable: true, description: 'Enterprise project id.' })
  readonly enterpriseProjectId?: string | null;

  @Field(() => billedAccounts.type, { nullable: true, description: 'Whose bills; both when nothing is said.' })
  readonly accounts?: BilledAccounts | null;

  @Field(() => String, { nullable: true, description: 'One account under the enterprise, by its id.' })
  readonly subAccountId?: string | null;
}

@InputType({ description: 'What the bills of a cycle can be narrowed to.' })
export abstract class OwnBillFilter extends OwnConsumptionFilter {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether rows with nothing due are shown too (R-163).' })
  readonly includeZero!: boolean;

  @Field(() => DayPeriod, { nullable: true, description: 'Days within the cycle.' })
  readonly days?: DayPeriod | null;
}

@ArgsType()
export class OwnBillArgs extends PageArgs {
  @Field(() => BillingCycleScalar, { description: 'Billing cycle (账期).' })
  readonly cycle!: string;

  @Field(() => LANGUAGE, { defaultValue: LANGUAGE.ZH_CN, description: 'Language of the names.' })
  readonly language!: Language;
}

interface AmountRow {
  readonly official_amount?: string | number;
  readonly cash_amount?: string | number;
  readonly credit_amount?: string | number;
  readonly coupon_amount?: string | number;
  readonly flexipurchase_coupon_amount?: string | number;
  readonly bonus_amount?: string | number;
  readonly debt_amount?: string | number;
}

/** What upstream calls by other names from list to list. */
interface RenamedAmounts {
  readonly due: string | number | undefined;
  readonly discount: string | number | undefined;
  readonly storedValueCard: string | number | undefined;
  readonly adjustment: string | number | undefined;
}

export const toBillAmounts = (row: AmountRow, renamed: RenamedAmounts, currency?: string): BillAmounts => ({
  listAmount: moneyOf(row.official_amount, currency),
  discountAmount: moneyOf(renamed.discount, currency),
  amountDue: moneyOf(renamed.due, currency),
  cashAmount: moneyOf(row.cash_amount, currency),
  creditAmount: moneyOf(row.credit_amount, currency),
  couponAmount: moneyOf(row.coupon_amount, currency),
  flexiPurchaseCouponAmount: moneyOf(row.flexipurchase_coupon_amount, currency),
  storedValueCardAmount: moneyOf(renamed.storedValueCard, currency),
  bonusAmount: moneyOf(row.bonus_amount, currency),
  arrearsAmount: moneyOf(row.debt_amount, currency),
  adjustmentAmount: moneyOf(renamed.adjustment, currency),
});

interface ConsumptionRow {
  readonly bill_type?: number;
  readonly customer_id?: string;
  readonly enterprise_project_id?: string;
  readonly enterprise_project_name?: string;
  readonly region_name?: string;
  readonly resource_type_name?: string;
}

interface RenamedCodes {
  readonly mode: string | number | undefined;
  readonly serviceType: string | undefined;
  readonly serviceTypeName: string | undefined;
  readonly resourceType: string | undefined;
  readonly region: string | undefined;
}

export const toOwnConsumption = (row: ConsumptionRow, renamed: RenamedCodes) => ({
  kind: billLineKind.nameOf(row.bill_type),
  kindCode: textOf(row.bill_type),
  chargeMode: chargeMode.nameOf(renamed.mode),
  chargeModeCode: textOf(renamed.mode),
  serviceType: orNull(renamed.serviceType),
  serviceTypeName: orNull(renamed.serviceTypeName),
  resourceType: orNull(renamed.resourceType),
  resourceTypeName: orNull(row.resource_type_name),
  region: orNull(renamed.region),
  regionName: orNull(row.region_name),
  accountId: orNull(row.customer_id),
  enterpriseProjectId: orNull(row.enterprise_project_id),
  enterpriseProjectName: orNull(row.enterprise_project_name),
});

type ResourceRow = Parameters<typeof toBundledPart>[0] & {
  readonly resource_name?: string;
  readonly resource_tag?: string;
  readonly product_spec_desc?: string;
};

export const toBilledResource = (row: ResourceRow, resourceId: string | undefined): BilledResource => ({
  resourceId: orNull(resourceId),
  name: orNull(row.resource_name),
  tag: orNull(row.resource_tag),
  specification: orNull(row.product_spec_desc),
  part: toBundledPart(row),
});
