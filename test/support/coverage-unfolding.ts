import {
  astFromValue,
  getNamedType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  print,
} from 'graphql';
import { bareSettings, type Setting } from './coverage-arguments.js';
import type { KnownIds } from './coverage-values.js';
import { type Field, fieldsOf, hasParts, leadsOn } from './coverage-ways.js';

/** Between a fragment's type and a field's name, in the name that the answer gives the field. */
export const ALIAS = '__';

export interface ArgumentValue {
  readonly argument: Field['args'][number];
  readonly setting: Setting;
}

/** The required arguments, once with each id that fits: `node(id:)` takes any type's. */
export function requiredValues(field: Field, ids: KnownIds): ArgumentValue[][] {
  const shown = getNamedType(field.type);
  const choices = field.args
    .filter(isRequiredArgument)
    .map((argument) => bareSettings(argument, { ids, shown }).map((setting) => ({ argument, setting })));
  const most = Math.max(1, ...choices.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) =>
    choices.flatMap((settings) => settings[index % settings.length] ?? []),
  );
}

export const argumentsText = (values: readonly ArgumentValue[]): string => {
  const texts = values.map(({ argument, setting }) => {
    const literal = astFromValue(setting.value, argument.type);
    return `${argument.name}: ${literal ? print(literal) : 'null'}`;
  });
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
};

/** Whether a field that leads on to other rows is to be followed. */
export type Follows = (owner: GraphQLObjectType, field: Field) => boolean;

/** Selections in which every type is unfolded once, at its first place; elsewhere its plain values stand for it. */
export class Unfolding {
  readonly #unfolded = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ids: KnownIds,
    private readonly follows: Follows,
  ) {}

  /** The selection of everything below a type, as text with its braces; empty for a plain value. */
  below(type: GraphQLNamedOutputType, depth: number): string {
    if (!isCompositeType(type) || depth === 0) return '';
    if (isAbstractType(type)) {
      // The gateway counts a fragment as a field.
      const parts = this.schema
        .getPossibleTypes(type)
        .map((one) => `... on ${one.name} {${this.#fields(one, depth - 1, true)}}`);
      return ` {__typename ${parts.join(' ')}}`;
    }
    return ` {${this.#fields(type, depth, false)}}`;
  }

  /** @param isFragment of several whose types may have fields of one name and different types. */
  #fields(type: GraphQLObjectType, depth: number, isFragment: boolean): string {
    const isFirst = !this.#unfolded.has(type.name);
    if (hasParts(type)) this.#unfolded.add(type.name);
    const parts = fieldsOf(type).flatMap((field) => this.#field(type, field, depth, isFirst));
    const named = isFragment
      ? parts.map((part) => `${type.name}${ALIAS}${part.split(/\W/, 1)[0] ?? ''}: ${part}`)
      : parts;
    return named.length === 0 ? '__typename' : named.join(' ');
  }

  #field(owner: GraphQLObjectType, field: Field, depth: number, isFirst: boolean): string[] {
    const type = getNamedType(field.type);
    const text = `${field.name}${argumentsText(requiredValues(field, this.ids)[0] ?? [])}`;
    if (!isCompositeType(type)) return [text];
    const isFollowed = !leadsOn(owner, field) || this.follows(owner, field);
    const isWanted = depth > 1 && isFollowed && (isFirst || !unfolds(type));
    return isWanted ? [`${text}${this.below(type, depth - 1)}`] : [];
  }
}

const unfolds = (type: GraphQLNamedOutputType): boolean => !isObjectType(type) || hasParts(type);
