import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ManagerRow } from '../../access/scope.js';
import { SentAs } from '../../graphql/input-limits.js';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { BillingCycleScalar, DateTimeScalar, DecimalScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/console.js';
import { incentiveKind, type IncentiveKind } from './incentive-words.type.js';
import { managerTexts, toMoney } from './incentive.type.js';

type Wire = components['schemas'];
export type ProgramRow = Wire['IncentiveProgram'];
export type PolicyRow = Wire['IncentivePolicy'];
export type IndicatorRow = Wire['IncentiveIndicator'];
export type StatRow = Wire['IncentiveStat'] & ManagerRow;

/** What upstream says of all the sums of a board. */
export interface BoardFacts {
  readonly total: readonly Wire['Money'][];
  readonly asOf: string;
}

@ObjectType({ description: 'A set of rules for rewards (激励计划).' })
export class IncentiveProgram {
  @Field(() => String, { description: 'Upstream id.' })
  readonly programId!: string;

  @Field(() => String, { description: 'Name (计划名称).' })
  readonly name!: string;

  @Field(() => Int, { description: 'Year.' })
  readonly year!: number;

  @Field(() => incentiveKind.type, { description: 'What it rewards.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Page with its policy: why an amount need not match the spending (R-175).',
  })
  readonly policyUrl!: string | null;

  @Field(() => [String], { description: 'Product types it rewards.' })
  readonly productTypes!: readonly string[];
}

export const IncentiveProgramConnection = connectionType(IncentiveProgram, 'IncentiveProgram');

@InputType({ description: 'Which programs; everything given must hold. Null and absent mean no filter.' })
export class IncentiveProgramFilter {
  @SentAs('ListIncentivePrograms', 'query.year')
  @Field(() => Int, { nullable: true, description: 'Year.' })
  readonly year?: number | null;

  @Field(() => incentiveKind.type, { nullable: true, description: 'What it rewards.' })
  readonly kind?: IncentiveKind | null;
}

@ArgsType()
export class IncentiveProgramArgs extends PageArgs {
  @Field(() => IncentiveProgramFilter, { nullable: true, description: 'Which programs.' })
  readonly filter?: IncentiveProgramFilter | null;
}

@ObjectType({ description: 'The programs that reward a product type (激励政策, R-178).' })
export class IncentivePolicy {
  @Field(() => String, { description: 'Product type.' })
  readonly productType!: string;

  @Field(() => [IncentiveProgram], { description: 'The programs.' })
  readonly programs!: readonly IncentiveProgram[];
}

export const IncentivePolicyConnection = connectionType(IncentivePolicy, 'IncentivePolicy');

@ArgsType()
export class IncentivePolicyArgs extends PageArgs {
  @SentAs('ListIncentivePolicies', 'query.product_type')
  @Field(() => String, { nullable: true, description: 'This product type only.' })
  readonly productType?: string | null;
}

const indicatorCycle = wireEnum('IncentiveIndicatorCycle', 'How often an indicator is computed.', {
  MONTHLY: ['MONTHLY', 'Every month.'],
});

@ObjectType({ description: 'A number that incentives are judged by (激励指标, R-191).' })
export class IncentiveIndicator {
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;

  @Field(() => String, { description: 'How it is computed.' })
  readonly method!: string;

  @Field(() => indicatorCycle.type, { description: 'How often.' })
  readonly cycle!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of how often.' })
  readonly cycleCode!: string | null;

  @Field(() => BillingCycleScalar, { description: 'Period.' })
  readonly period!: string;

  @Field(() => DecimalScalar, { description: 'The value.' })
  readonly value!: string;

  @Field(() => String, { description: 'Unit of the value: "CNY", "COUNT".' })
  readonly unit!: string;
}

export const IncentiveIndicatorConnection = connectionType(IncentiveIndicator, 'IncentiveIndicator');

@ArgsType()
export class IncentiveIndicatorArgs extends PageArgs {
  @Field(() => BillingCycleScalar, { nullable: true, description: 'This period only.' })
  readonly period?: string | null;
}

const BOARD_GROUP = { MONTH: 'MONTH', ACCOUNT_MANAGER: 'ACCOUNT_MANAGER' } as const;
type BoardGroup = keyof typeof BOARD_GROUP;

registerEnumType(BOARD_GROUP, {
  name: 'IncentiveBoardGroup',
  description: 'What a line of the incentive board stands for.',
  valuesConfig: {
    MONTH: { description: 'A reconciliation period.' },
    ACCOUNT_MANAGER: { description: 'Who held the customer when it earned (R-065).' },
  },
});

@ObjectType({ description: 'The incentives of one month, of one account manager, or of one in a month.' })
export class IncentiveBoardLine {
  @Field(() => BillingCycleScalar, { nullable: true, description: 'The month; null unless grouped by it.' })
  readonly period!: string | null;

  @Field(() => [MoneyType], { description: 'Their sum, one entry per currency (R-173).' })
  readonly amounts!: readonly Money[];

  @Field(() => Int, { description: 'Details in it.' })
  readonly detailCount!: number;

  @MaskedField('NAME', 'Name of the account manager; null unless grouped by him, and for what nobody held.')
  readonly accountManagerName?: never;

  readonly accountManagerId?: string;
  readonly personal!: PersonalTexts<'accountManagerName'>;
}

@ObjectType({ description: 'The incentives of a year, in the viewer’s scope (激励看板, R-191).' })
export class IncentiveBoard {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'What happened before this is in it; null when nothing is in sight.',
  })
  readonly asOf!: string | null;

  @Field(() => [MoneyType], { description: 'Sum of all lines, one entry per currency.' })
  readonly totalAmount!: readonly Money[];

  @Field(() => [IncentiveBoardLine], { description: 'Oldest month first; within it by account manager.' })
  readonly lines!: readonly IncentiveBoardLine[];
}

@ArgsType()
export class IncentiveBoardArgs {
  @SentAs('ListIncentiveStats', 'query.year')
  @Field(() => Int, { nullable: true, description: 'Year of the periods; the present one when absent.' })
  readonly year?: number | null;

  @SentAs('ListIncentiveStats', 'query.group_by')
  @Field(() => [BOARD_GROUP], { defaultValue: [BOARD_GROUP.MONTH], description: 'What a line stands for.' })
  readonly groupBy!: readonly BoardGroup[];

  @Field(() => ID, { nullable: true, description: 'Account managers under this director only (R-036).' })
  readonly directorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This account manager only (R-036).' })
  readonly accountManagerId?: string | null;
}

export const toProgram = ({ id, name, year, kind, policy_url, product_types }: ProgramRow): IncentiveProgram => ({
  programId: id,
  name,
  year,
  kind: incentiveKind.nameOf(kind),
  kindCode: textOf(kind),
  policyUrl: orNull(policy_url),
  productTypes: product_types,
});

export const toPolicy = ({ product_type, programs }: PolicyRow): IncentivePolicy => ({
  productType: product_type,
  programs: programs.map(toProgram),
});

export const toIndicator = ({ name, method, cycle, period, value, unit }: IndicatorRow): IncentiveIndicator => ({
  ...{ name, method, period, value, unit },
  cycle: indicatorCycle.nameOf(cycle),
  cycleCode: textOf(cycle),
});

export const toBoardLine = ({
  period,
  amounts,
  detail_count,
  accountManagerId,
  ...row
}: StatRow): IncentiveBoardLine => ({
  personal: managerTexts(row),
  period: orNull(period),
  amounts: amounts.map(toMoney),
  detailCount: detail_count,
  ...(accountManagerId !== undefined && { accountManagerId }),
});
