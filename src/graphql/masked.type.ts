import { ArgsType, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A personal text: masked for everybody, in full only for those who may see it (R-038).' })
export class MaskedString {
  @Field(() => String, { description: 'The text with its middle hidden; tells nothing of its length.' })
  readonly masked!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The full text: on `reveal: true` by a viewer with the permission (audited), and to its own subject.',
  })
  readonly revealed!: string | null;
}

@ArgsType()
export class RevealArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Show the full text too. Needs the permission, and is written to the audit trail first (R-039).',
  })
  readonly reveal!: boolean;
}
