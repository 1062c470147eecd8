import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'Anything that can be fetched again by its global id.',
  resolveType: ({ id }: { id: string }) => id.slice(0, id.indexOf(':')),
})
export abstract class Node {
  @Field(() => ID, { description: 'Global id; opaque.' })
  readonly id!: string;
}
