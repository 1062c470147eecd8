import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { PageArgs } from '../../graphql/relay.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../graphql/scalars.js';
import { SORT_DIRECTION, type SortDirection } from '../../graphql/sort.js';
import { opportunityStage, opportunityStatus } from './opportunity.type.js';

/** For whose customers a list's opportunities are. */
export const OPPORTUNITY_OWNERSHIP = { OWN: 'OWN', INDIRECT: 'INDIRECT', ALL: 'ALL' } as const;
export type OpportunityOwnership = keyof typeof OPPORTUNITY_OWNERSHIP;
registerEnumType(OPPORTUNITY_OWNERSHIP, {
  name: 'OpportunityOwnership',
  description: 'For whose customers opportunities are (R-011).',
  valuesConfig: {
    OWN: { description: 'For customers of the viewer’s own party.' },
    INDIRECT: { description: 'For customers of its resellers.' },
    ALL: { description: 'Both.' },
  },
});

@InputType({ description: 'Which opportunities (R-095); everything given must hold. Null and absent mean no filter.' })
export class OpportunityFilter {
  @SentAs('ListOpportunities', 'query.name')
  @Field(() => String, { nullable: true, description: 'Name contains this.' })
  readonly name?: string | null;

  @SentAs('ListOpportunities', 'query.customer_name')
  @Field(() => String, { nullable: true, description: 'Name of the customer begins with this.' })
  readonly customerName?: string | null;

  @SentAs('ListOpportunities', 'query.account_name')
  @Field(() => String, { nullable: true, description: 'Account name of the customer begins with this.' })
  readonly accountName?: string | null;

  @Field(() => ID, { nullable: true, description: 'Account manager who owns them: global id, or upstream member id.' })
  readonly accountManagerId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Director, whose account managers own them (R-036): global id, or upstream member id.',
  })
  readonly directorId?: string | null;

  @SentAs('ListOpportunities', 'query.stage')
  @Field(() => [opportunityStage.type], { nullable: true, description: 'Any of these development phases.' })
  readonly stages?: readonly (keyof typeof opportunityStage.type)[] | null;

  @Field(() => opportunityStatus.type, { nullable: true, description: 'State.' })
  readonly status?: keyof typeof opportunityStatus.type | null;

  @Field(() => OPPORTUNITY_OWNERSHIP, {
    defaultValue: OPPORTUNITY_OWNERSHIP.OWN,
    description:
      'For own customers, those of the resellers, or both; a reseller has its own only. Not asked for where a customer or ' +
      'a reseller is given.',
  })
  readonly ownership!: OpportunityOwnership;

  @Field(() => ID, { nullable: true, description: 'Global id of a reseller: for its customers, whatever `ownership`.' })
  readonly indirectPartnerId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed at or after this time.' })
  readonly updatedFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed at or before this time.' })
  readonly updatedTo?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Expected to close on or after this day.' })
  readonly closeFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Expected to close on or before this day.' })
  readonly closeTo?: string | null;

  @SentAs('ListOpportunities', 'query.amount_from')
  @Field(() => DecimalScalar, { nullable: true, description: 'Estimated amount of at least this many yuan.' })
  readonly amountFrom?: string | null;

  @SentAs('ListOpportunities', 'query.amount_to')
  @Field(() => DecimalScalar, { nullable: true, description: 'Estimated amount of at most this many yuan.' })
  readonly amountTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only overdue ones (true), or all others (false, Q-8).' })
  readonly overdue?: boolean | null;
}

const OPPORTUNITY_SORT = {
  UPDATED_AT: 'UPDATED_AT',
  ESTIMATED_AMOUNT: 'ESTIMATED_AMOUNT',
  EXPECTED_CLOSE_DATE: 'EXPECTED_CLOSE_DATE',
  WIN_PROBABILITY: 'WIN_PROBABILITY',
  NAME: 'NAME',
} as const;
registerEnumType(OPPORTUNITY_SORT, {
  name: 'OpportunitySort',
  description: 'What opportunities can be sorted by.',
  valuesConfig: {
    UPDATED_AT: { description: 'When it last changed.' },
    ESTIMATED_AMOUNT: { description: 'Estimated amount.' },
    EXPECTED_CLOSE_DATE: { description: 'Day the deal is expected.' },
    WIN_PROBABILITY: { description: 'Win probability.' },
    NAME: { description: 'Name.' },
  },
});

@InputType({ description: 'Order of opportunities; ties by id.' })
export class OpportunityOrder {
  @Field(() => OPPORTUNITY_SORT, { description: 'What to sort by.' })
  readonly field!: keyof typeof OPPORTUNITY_SORT;

  @Field(() => SORT_DIRECTION, { defaultValue: SORT_DIRECTION.ASC, description: 'Ascending or descending.' })
  readonly direction!: SortDirection;
}

@ArgsType()
export class OpportunityArgs extends PageArgs {
  @Field(() => OpportunityFilter, { nullable: true, description: 'Which opportunities.' })
  readonly filter?: OpportunityFilter | null;

  @Field(() => OpportunityOrder, { nullable: true, description: 'In which order; the last changed first when absent.' })
  readonly orderBy?: OpportunityOrder | null;
}
