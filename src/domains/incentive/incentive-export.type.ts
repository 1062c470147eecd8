import { Field, InputType } from 'type-graphql';
import { IncentiveDetailFilter } from './incentive.type.js';

@InputType({ description: 'Which incentive details, as in `incentiveDetails`.' })
export class IncentiveDetailExport {
  @Field(() => IncentiveDetailFilter, { nullable: true, description: 'Whose and which ones.' })
  readonly filter?: IncentiveDetailFilter | null;
}
