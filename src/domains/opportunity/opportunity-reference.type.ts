import { Field, ObjectType } from 'type-graphql';
import type { components } from '../../upstream/contract/console.js';

export type ReferenceRow = components['schemas']['OpportunityReference'];

@ObjectType({ description: 'A word of opportunities, as the console shows it.' })
export class OpportunityWord {
  @Field(() => String, { description: 'Code, as opportunities have it.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name shown to people, in Chinese.' })
  readonly name!: string;
}

@ObjectType({ description: 'The words that opportunities are described with (Q-7).' })
export class OpportunityReference {
  @Field(() => [OpportunityWord], { description: 'Development phases in their order (商机阶段).' })
  readonly stages!: readonly OpportunityWord[];

  @Field(() => [OpportunityWord], { description: 'Types (商机类型).' })
  readonly types!: readonly OpportunityWord[];

  @Field(() => [OpportunityWord], { description: 'Industries of customers (客户行业).' })
  readonly industries!: readonly OpportunityWord[];

  @Field(() => [OpportunityWord], { description: 'Business systems (业务系统).' })
  readonly businessSystems!: readonly OpportunityWord[];
}

export const toReference = ({ business_systems, ...words }: ReferenceRow): OpportunityReference => ({
  ...words,
  businessSystems: business_systems,
});
