import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { MoneyType } from '../../graphql/money.type.js';
import { BillingCycleScalar, DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/console.js';
import { opportunityStage } from './opportunity.type.js';
import { OPPORTUNITY_OWNERSHIP, type OpportunityOwnership } from './opportunity-filter.type.js';

type Wire = components['schemas'];
export type StatsRow = Wire['OpportunityStats'];

/** A director's or an account manager's, for whose customers, and expected when. */
@ArgsType()
export class OpportunityFunnelArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Only those of this director’s account managers (R-036): global id, or upstream member id.',
  })
  readonly directorId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only those of this account manager (R-036): global id, or upstream member id.',
  })
  readonly accountManagerId?: string | null;

  @Field(() => OPPORTUNITY_OWNERSHIP, {
    defaultValue: OPPORTUNITY_OWNERSHIP.OWN,
    description: 'For own customers, those of the resellers, or both; a reseller has its own only.',
  })
  readonly ownership!: OpportunityOwnership;

  @Field(() => DateScalar, { nullable: true, description: 'Expected to close on or after this day.' })
  readonly closeFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Expected to close on or before this day.' })
  readonly closeTo?: string | null;
}

@ObjectType({ description: 'Number and amount of some opportunities, all of them in the viewer’s scope.' })
abstract class OpportunityFigures {
  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;

  @Field(() => MoneyType, { description: 'Their estimated amounts together.' })
  readonly amount!: Money;
}

@ObjectType({ description: 'The opportunities of one development phase.' })
export class OpportunityStageFigures extends OpportunityFigures {
  @Field(() => opportunityStage.type, { description: 'Development phase.' })
  readonly stage!: string;

  @Field(() => String, { description: 'Upstream code of the stage.' })
  readonly stageCode!: string;
}

@ObjectType({ description: 'The opportunities of one account manager.' })
export class OpportunityManagerFigures extends OpportunityFigures {
  @Field(() => String, { description: 'Upstream member id of the account manager.' })
  readonly accountManagerId!: string;
}

@ObjectType({ description: 'The opportunities that are expected to close in one month.' })
export class OpportunityMonthFigures extends OpportunityFigures {
  @Field(() => BillingCycleScalar, { description: 'Month, China time.' })
  readonly month!: string;
}

@ObjectType({ description: 'Where the opportunities in the viewer’s scope stand (商机漏斗).' })
export class OpportunityFunnel extends OpportunityFigures {
  @Field(() => DateTimeScalar, { description: 'When they were counted.' })
  readonly asOf!: string;

  @Field(() => [OpportunityStageFigures], { description: 'By development phase, in their order, empty ones too.' })
  readonly byStage!: readonly OpportunityStageFigures[];

  @Field(() => [OpportunityManagerFigures], { description: 'By owner; who has none is left out.' })
  readonly byAccountManager!: readonly OpportunityManagerFigures[];

  @Field(() => [OpportunityMonthFigures], {
    description: 'By month of the expected day, the earliest first; months without any are left out.',
  })
  readonly byMonth!: readonly OpportunityMonthFigures[];
}

const moneyIn = ({ amount, currency }: Wire['Money']): Money => Money.of(amount, currency);

/** The phases in the order in which an opportunity goes through them, then what the contract does not list. */
function byStage(groups: readonly Wire['OpportunityGroup'][], currency: string): OpportunityStageFigures[] {
  const known = Object.keys(opportunityStage.type).filter((name) => name !== 'UNKNOWN');
  const others = groups.map(({ value }) => value).filter((value) => !known.includes(value));
  return [...known, ...others].map((stageCode) => {
    const group = groups.find(({ value }) => value === stageCode);
    const amount = group === undefined ? Money.of('0.00', currency) : moneyIn(group.amount);
    return { stage: opportunityStage.nameOf(stageCode), stageCode, count: group?.count ?? 0, amount };
  });
}

export function toFunnel({ as_of, count, amount, groups }: StatsRow): OpportunityFunnel {
  const of = (name: Wire['OpportunityGrouping']) => groups.filter(({ grouping }) => grouping === name);
  return {
    asOf: as_of,
    count,
    amount: moneyIn(amount),
    byStage: byStage(of('stage'), amount.currency),
    byAccountManager: of('account_manager').map((group) => ({
      accountManagerId: group.value,
      count: group.count,
      amount: moneyIn(group.amount),
    })),
    byMonth: of('month').map((group) => ({ month: group.value, count: group.count, amount: moneyIn(group.amount) })),
  };
}

/** What there is to tell where nothing is in sight. */
export const emptyStats = (now: Date): StatsRow => ({
  as_of: now.toISOString(),
  count: 0,
  amount: { amount: '0.00', currency: 'CNY' },
  groups: [],
});
