import { Field, InputType } from 'type-graphql';
import { OpportunityFilter } from './opportunity-filter.type.js';

@InputType({ description: 'Which opportunities, as in `opportunities`.' })
export class OpportunityExport {
  @Field(() => OpportunityFilter, {
    nullable: true,
    description: 'Whose and which ones; null means those of own customers.',
  })
  readonly filter?: OpportunityFilter | null;
}
