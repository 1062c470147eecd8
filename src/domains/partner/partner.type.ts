import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'The partner whose sales platform this is (合作伙伴).' })
export class Partner {
  @Field(() => ID, { description: 'Upstream partner id, equal to its domain id.' })
  readonly id!: string;
}
