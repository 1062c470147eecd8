import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { SORT_DIRECTION, type SortDirection } from '../../graphql/sort.js';
import { SharedOpportunity } from './shared-opportunity.type.js';
import { sharedOpportunityDirection, sharedOpportunityStatus } from './shared-opportunity-words.type.js';

export const SharedOpportunityConnection = connectionType(SharedOpportunity, 'SharedOpportunity');

@InputType({
  description: 'Which shared opportunities; everything given must hold. Null, absent and empty mean no filter (R-119).',
})
export class SharedOpportunityFilter {
  @Field(() => sharedOpportunityDirection.type, { nullable: true, description: 'Who shared it.' })
  readonly direction?: keyof typeof sharedOpportunityDirection.type | null;

  @SentAs('ListSharedOpportunities', 'query.status')
  @Field(() => [sharedOpportunityStatus.type], { nullable: true, description: 'In any of these states.' })
  readonly statuses?: readonly (keyof typeof sharedOpportunityStatus.type)[] | null;

  @SentAs('ListSharedOpportunities', 'query.name')
  @Field(() => String, { nullable: true, description: 'Name; any part of it.' })
  readonly name?: string | null;

  @SentAs('ListSharedOpportunities', 'query.customer_name')
  @Field(() => String, { nullable: true, description: 'Company of the customer, from its first character.' })
  readonly customerName?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of this account manager: global id, or upstream member id. One out of sight has none.',
  })
  readonly accountManagerId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Submitted or shared at or after this time.' })
  readonly submittedFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Submitted or shared at or before this time.' })
  readonly submittedTo?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Waiting for a verification or an answer that is due at or before this time.',
  })
  readonly dueBefore?: string | null;
}

/** Field in the graph -> field on the wire. */
export const SHARED_OPPORTUNITY_SORT = { UPDATED_AT: 'updated_at', DUE_AT: 'due_at' } as const;
registerEnumType(SHARED_OPPORTUNITY_SORT, {
  name: 'SharedOpportunitySort',
  description: 'What shared opportunities are sorted by.',
  valuesConfig: {
    UPDATED_AT: { description: 'When it changed last.' },
    DUE_AT: { description: 'When a verification or an answer is due; those that wait for nothing count as latest.' },
  },
});

@InputType({ description: 'Order of shared opportunities; ties by id.' })
export class SharedOpportunityOrder {
  @Field(() => SHARED_OPPORTUNITY_SORT, { description: 'What to sort by.' })
  readonly field!: (typeof SHARED_OPPORTUNITY_SORT)[keyof typeof SHARED_OPPORTUNITY_SORT];

  @Field(() => SORT_DIRECTION, { defaultValue: SORT_DIRECTION.ASC, description: 'Ascending or descending.' })
  readonly direction!: SortDirection;
}

@ArgsType()
export class SharedOpportunityArgs extends PageArgs {
  @Field(() => SharedOpportunityFilter, { nullable: true, description: 'Which ones.' })
  readonly filter?: SharedOpportunityFilter | null;

  @Field(() => SharedOpportunityOrder, {
    nullable: true,
    description: 'In which order; what changed last comes first when absent.',
  })
  readonly orderBy?: SharedOpportunityOrder | null;
}
