import {
  GraphQLBoolean,
  type GraphQLFieldResolver,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { Extensions, Field, ObjectType } from 'type-graphql';
import type { Policy } from '../access/policy.js';
import type { MaskKind } from '../kernel/mask.js';
import type { GatewayContext } from './context.js';

@ObjectType({ description: 'A personal text: masked for everybody, in full only for those who may see it (R-038).' })
class MaskedString {
  @Field(() => String, { description: 'The text with its middle hidden; tells nothing of its length.' })
  readonly masked!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The full text: on `reveal: true` by a viewer with the permission (audited), and to its own subject.',
  })
  readonly revealed!: string | null;
}

const REVEAL = 'Show the full text too. Needs the permission, and is written to the audit trail first (R-039).';

/** The personal texts of an object: its masked fields show them. */
export interface PersonalTexts<Name extends string = string> {
  /** Type and upstream id of whom they are about, as the audit trail names them. */
  readonly entity: string;
  readonly id: string;
  readonly texts: Readonly<Record<Name, string | undefined>>;
}

/** The extension that says how a field is masked. */
const MASKED = 'masked';

/** What is not as usual about a masked field of a `Row`. */
interface MaskedOptions<Row> {
  /** The texts that it shows one of, where they are about somebody else than those in `personal`. */
  readonly of?: (row: Row) => PersonalTexts;
  /** Name of the text, where it is not the field's. */
  readonly text?: string;
  /** Who sees it even masked, where not everybody who sees the row does. */
  readonly policy?: Pick<Policy<Row, never>, 'narrow'>;
}

/** Decorators know no types: a field is resolved with the row that it was declared for. */
interface Masking extends MaskedOptions<unknown> {
  readonly kind: MaskKind;
}

/**
 * A field that shows a personal text of the object: masked, and in full on `reveal: true`. The object carries the
 * text in its `personal`, under the name of the field.
 */
export const MaskedField =
  <Row>(kind: MaskKind, description: string, options: MaskedOptions<Row> = {}): PropertyDecorator =>
  (target, name) => {
    Field(() => MaskedString, { nullable: true, description })(target, name);
    Extensions({ [MASKED]: { kind, ...options } })(target, name);
  };

/** Gives every masked field its argument and its resolver. */
export function resolveMasked(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) resolveIfMasked(field);
  }
  return schema;
}

function resolveIfMasked(field: Fields[string]): void {
  const masking = field.extensions[MASKED] as Masking | undefined;
  if (masking === undefined) return;
  const type = new GraphQLNonNull(GraphQLBoolean);
  field.args = [
    {
      ...{ name: 'reveal', description: REVEAL, type, defaultValue: false },
      ...{ deprecationReason: null, extensions: {}, astNode: null },
    },
  ];
  field.resolve = showing({ text: field.name, ...masking });
}

type Fields = ReturnType<GraphQLObjectType['getFields']>;
type ShowText = GraphQLFieldResolver<unknown, GatewayContext, { readonly reveal: boolean }>;

function showing({ kind, policy, of = ownTexts, text: name }: Masking & { readonly text: string }): ShowText {
  const show: ShowText = (object, { reveal }, { disclose }) => {
    const { entity, id, texts } = of(object);
    return disclose({ kind, text: texts[name], entity, id, field: name }, reveal);
  };
  if (policy === undefined) return show;
  return async (object, args, context, info) =>
    (await context.permits(policy, object)) ? show(object, args, context, info) : null;
}

const ownTexts = (object: unknown): PersonalTexts => (object as { readonly personal: PersonalTexts }).personal;
