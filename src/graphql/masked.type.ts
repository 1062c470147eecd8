import { GraphQLBoolean, GraphQLNonNull, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { ArgsType, Extensions, Field, ObjectType } from 'type-graphql';
import type { MaskKind } from '../kernel/mask.js';
import type { GatewayContext } from './context.js';

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

const REVEAL = 'Show the full text too. Needs the permission, and is written to the audit trail first (R-039).';

@ArgsType()
export class RevealArgs {
  @Field(() => Boolean, { defaultValue: false, description: REVEAL })
  readonly reveal!: boolean;
}

/** The personal texts of an object: its masked fields show them, each the text of its own name. */
export interface PersonalTexts<Name extends string = string> {
  /** Type and upstream id of the object, as the audit trail names them. */
  readonly entity: string;
  readonly id: string;
  readonly texts: Readonly<Record<Name, string | undefined>>;
}

/** Value of the extension that says how a field is masked. */
const MASKED = 'masked as ';

/** An object with masked fields. */
interface Masked {
  readonly personal: PersonalTexts;
}

/**
 * A field that shows a personal text of the object: masked, and in full on `reveal: true`. The object carries the
 * text in its `personal`, under the name of the field.
 */
export const MaskedField =
  (kind: MaskKind, description: string): PropertyDecorator =>
  (target, name) => {
    Field(() => MaskedString, { nullable: true, description })(target, name);
    Extensions({ [MASKED + kind]: true })(target, name);
  };

/** Gives every masked field its argument and its resolver. */
export function resolveMasked(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) resolveIfMasked(field);
  }
  return schema;
}

function resolveIfMasked(field: GraphQLField<unknown, GatewayContext>): void {
  const kind = Object.keys(field.extensions).find((name) => name.startsWith(MASKED));
  if (kind === undefined) return;
  const type = new GraphQLNonNull(GraphQLBoolean);
  field.args = [
    {
      ...{ name: 'reveal', description: REVEAL, type, defaultValue: false },
      ...{ deprecationReason: null, extensions: {}, astNode: null },
    },
  ];
  field.resolve = (object, { reveal }: RevealArgs, { disclose }) => {
    const { entity, id, texts } = (object as Masked).personal;
    const text = texts[field.name];
    return disclose({ kind: kind.slice(MASKED.length) as MaskKind, text, entity, id, field: field.name }, reveal);
  };
}
