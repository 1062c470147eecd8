import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';
import { LANGUAGE, type Language } from '../reference/language.type.js';
import type { OwnRow } from './own-bill.type.js';

export type CostRow = components['schemas']['CostDataByDimension'] & OwnRow;

export const costPeriod = wireEnum('CostPeriod', 'How costs are split over time.', {
  DAY: ['1', 'By day (按天).'],
  MONTH: ['2', 'By month (按月).'],
});

export const costKind = wireEnum('CostKind', 'When a charge counts.', {
  ORIGINAL: ['ORIGINAL_COST', 'On the day it is charged (原始成本).'],
  AMORTIZED: ['AMORTIZED_COST', 'Spread over the days it pays for (摊销成本).'],
});

export const costAmount = wireEnum('CostAmount', 'Which amount is added up.', {
  DUE: ['PAYMENT_AMOUNT', 'The amount due (应付金额).'],
  PAID: ['NET_AMOUNT', 'The amount paid: what is left after coupons (实付金额, R-166).'],
});

export const costGrouping = wireEnum('CostGroupingKind', 'What costs can be grouped by.', {
  DIMENSION: ['dimension', 'A built-in dimension; the key is its code, e.g. "CLOUD_SERVICE_TYPE".'],
  TAG: ['tag', 'A cost tag (成本标签); the key is that of the tag.'],
  COST_UNIT: ['cost_unit', 'A cost unit (成本单元); the key is its name.'],
});

export const costDimension = wireEnum('CostDimension', 'What costs can be filtered by.', {
  SERVICE_TYPE: ['CLOUD_SERVICE_TYPE', 'Service type code.'],
  RESOURCE_TYPE: ['RESOURCE_TYPE', 'Resource type code.'],
  ACCOUNT: ['ASSOCIATED_ACCOUNT', 'Account that consumed.'],
  REGION: ['REGION_CODE', 'Region code.'],
  AVAILABILITY_ZONE: ['AZ_CODE', 'Availability zone code.'],
  ENTERPRISE_PROJECT: ['ENTERPRISE_PROJECT_ID', 'Enterprise project id.'],
  SPECIFICATION: ['RES_SPEC_CODE', 'Code of the specification.'],
  CHARGE_MODE: ['CHARGING_MODE', 'Charge mode code.'],
  USAGE_TYPE: ['USAGE_TYPE', 'Usage type code.'],
  KIND: ['BILL_TYPE', 'Code of the kind of line.'],
  OPERATING_ENTITY: ['BE_ID', 'Id of the operating entity.'],
  PAYER: ['PAYER_ACCOUNT_ID', 'Account that pays.'],
  RESOURCE: ['RESOURCE_ID', 'Resource id.'],
  TAG: ['RESOURCE_TAG', 'Cost tag.'],
  COST_UNIT: ['COST_UNIT', 'Cost unit.'],
});

@ObjectType({ description: 'What the costs of a group have in common.' })
export class CostGroupValue {
  @Field(() => String, { nullable: true, description: 'What was grouped by.' })
  readonly key!: string | null;

  @Field(() => String, { nullable: true, description: 'The value; empty for costs without one.' })
  readonly value!: string | null;
}

@ObjectType({ description: 'What a group cost in one day or month.' })
export class PeriodCost {
  @Field(() => String, { nullable: true, description: 'Day ("2026-03-05") or month ("2026-03") in China time.' })
  readonly period!: string | null;

  @Field(() => costPeriod.type, { description: 'Day or month.' })
  readonly unit!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of `unit`.' })
  readonly unitCode!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Amount due or paid, as asked for.' })
  readonly amount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'List price.' })
  readonly listAmount!: Money | null;
}

@ObjectType({ description: 'What some costs with something in common come to (成本分析).' })
export class CostGroup {
  @Field(() => [CostGroupValue], { description: 'What they have in common, by everything that was grouped by.' })
  readonly values!: readonly CostGroupValue[];

  @Field(() => [PeriodCost], { description: 'By day or month; periods without costs are left out.' })
  readonly periods!: readonly PeriodCost[];

  @Field(() => MoneyType, { nullable: true, description: 'Over the whole time: the sum of the periods.' })
  readonly amount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'List price over the whole time.' })
  readonly listAmount!: Money | null;
}

export const CostGroupConnection = connectionType(CostGroup, 'CostGroup');

@InputType({ description: 'Something to group costs by.' })
export class CostGroupingInput {
  @SentAs('ListCosts', 'body.groupby.type')
  @Field(() => costGrouping.type, { description: 'What the key names.' })
  readonly kind!: keyof typeof costGrouping.type;

  @Field(() => String, {
    description:
      'Upstream code of a dimension (CLOUD_SERVICE_TYPE, RESOURCE_TYPE, ASSOCIATED_ACCOUNT, REGION_CODE, AZ_CODE, ' +
      'ENTERPRISE_PROJECT_ID, RES_SPEC_CODE, CHARGING_MODE, USAGE_TYPE, BILL_TYPE, BE_ID, PAYER_ACCOUNT_ID, ' +
      'RESOURCE_ID), key of a tag, or name of a cost unit.',
  })
  readonly key!: string;
}

@InputType({ description: 'Costs to keep, or to leave out.' })
export class CostFilterInput {
  @Field(() => costDimension.type, { description: 'What is compared.' })
  readonly dimension!: keyof typeof costDimension.type;

  @Field(() => [String], { description: 'Any of these values.' })
  readonly values!: readonly string[];

  @Field(() => Boolean, { defaultValue: false, description: 'Whether costs with these values are left out instead.' })
  readonly exclude!: boolean;
}

@ArgsType()
export class CostArgs extends PageArgs {
  @Field(() => costPeriod.type, { description: 'Days or months.' })
  readonly by!: keyof typeof costPeriod.type;

  @Field(() => DateScalar, { description: 'First day; of a month its month counts.' })
  readonly from!: string;

  @Field(() => DateScalar, { description: 'Last day; of a month its month counts.' })
  readonly to!: string;

  @Field(() => [CostGroupingInput], { description: 'What costs are grouped by.' })
  readonly groupBy!: readonly CostGroupingInput[];

  @Field(() => costKind.type, { defaultValue: 'ORIGINAL', description: 'When a charge counts.' })
  readonly kind!: keyof typeof costKind.type;

  @Field(() => costAmount.type, { defaultValue: 'DUE', description: 'Which amount is added up.' })
  readonly amount!: keyof typeof costAmount.type;

  @Field(() => [CostFilterInput], { nullable: true, description: 'Filters; all of them must hold.' })
  readonly filters?: readonly CostFilterInput[] | null;

  @Field(() => LANGUAGE, { defaultValue: LANGUAGE.ZH_CN, description: 'Language of the names.' })
  readonly language!: Language;
}

export const toCostGroup = ({ currency, ...row }: CostRow): CostGroup => ({
  values: (row.dimensions ?? []).map(({ key, value }) => ({ key: orNull(key), value: orNull(value) })),
  periods: (row.costs ?? []).map((cost) => ({
    period: orNull(cost.time_dimension_value),
    unit: costPeriod.nameOf(cost.time_measure_id),
    unitCode: textOf(cost.time_measure_id),
    amount: moneyOf(cost.amount, currency),
    listAmount: moneyOf(cost.official_amount, currency),
  })),
  amount: moneyOf(row.amount_by_costs, currency),
  listAmount: moneyOf(row.official_amount_by_costs, currency),
});
