import {
  astFromValue,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  print,
} from 'graphql';
import { type KnownIds, settingsOf, type Setting } from './coverage-arguments.js';

/** One document to send. */
export interface Document {
  readonly text: string;
  /** The argument that it sets beside the required ones, e.g. `Customer.bills(cycle)`; none sets the required ones alone. */
  readonly argument?: string;
  /** Each argument at its end, e.g. `Query.customers(filter.name)`, with its text. */
  readonly given: readonly { readonly argument: string; readonly text: string }[];
  /** Documents of one way differ by an argument only. */
  readonly way: string;
}

type Field = GraphQLField<unknown, unknown>;
/** How a field is reached: itself last. */
type Way = readonly { readonly owner: GraphQLObjectType; readonly field: Field }[];

/** The gateway refuses more than 12. */
const DEEPEST = 11;
/** Below the field whose argument is set: its rows, their fields, their amounts. */
const BELOW_ARGUMENT = 4;

const rootsOf = (schema: GraphQLSchema): GraphQLObjectType[] =>
  [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);

const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());

/**
 * Every root field with everything below it, each type unfolded once. Lists come before what needs an id, so that ids are
 * known by then.
 */
export function wholeDocuments(schema: GraphQLSchema, ids: KnownIds): Document[] {
  return rootsOf(schema).flatMap((owner) =>
    fieldsOf(owner).flatMap((field) => documentsOf(schema, [{ owner, field }], DEEPEST, ids)),
  );
}

/** Every field that takes arguments, on its shortest way, with the required ones alone. */
export function bareDocuments(schema: GraphQLSchema, ids: KnownIds): Document[] {
  return waysToArguments(schema).flatMap((way) => documentsOf(schema, way, BELOW_ARGUMENT, ids).slice(0, 1));
}

/** The same with each argument set to each kind of value in turn. @param idsOn what is known on a way. */
export function variedDocuments(schema: GraphQLSchema, idsOn: (way: string) => KnownIds): Document[] {
  return waysToArguments(schema).flatMap((way) => variationsOf(schema, way, idsOn(nameOf(way, BELOW_ARGUMENT))));
}

const waysToArguments = (schema: GraphQLSchema): Way[] =>
  shortestWays(schema).filter((way) => (way.at(-1)?.field.args.length ?? 0) > 0);

const nameOf = (way: Way, depth: number): string =>
  `${way.map(({ owner, field }) => `${owner.name}.${field.name}`).join(' ')} to ${depth}`;

function documentsOf(schema: GraphQLSchema, way: Way, depth: number, ids: KnownIds): Document[] {
  const last = way.at(-1);
  if (last === undefined) return [];
  return requiredValues(last.field, ids).map((values) => documentOf(schema, way, depth, ids, values));
}

function variationsOf(schema: GraphQLSchema, way: Way, ids: KnownIds): Document[] {
  const last = way.at(-1);
  if (last === undefined) return [];
  const [usual = []] = requiredValues(last.field, ids);
  return last.field.args.flatMap((argument) =>
    settingsOf(argument.name, argument.type, ids, getNamedType(last.field.type)).map((setting) => {
      const values = [...usual.filter((value) => value.argument !== argument), { argument, setting }];
      const name = argumentName(last, [argument.name, ...setting.path]);
      const document = documentOf(schema, way, BELOW_ARGUMENT, ids, values);
      // Another id is another question altogether: all that is asked below it changes with it.
      const isOther = isRequiredArgument(argument) && getNamedType(argument.type).name === 'ID';
      return isOther ? document : { ...document, argument: name };
    }),
  );
}

function documentOf(
  schema: GraphQLSchema,
  way: Way,
  depth: number,
  ids: KnownIds,
  values: readonly ArgumentValue[],
): Document {
  const texts = way.map(({ field }, index) => {
    const own = index === way.length - 1 ? values : (requiredValues(field, ids)[0] ?? []);
    return `${field.name}${argumentsText(own)}`;
  });
  const shown = way.at(-1)?.field.type;
  const end = shown ? new Unfolding(schema, ids).below(getNamedType(shown), depth) : '';
  const kind = way[0]?.owner === schema.getMutationType() ? 'mutation' : 'query';
  return {
    text: `${kind} {${texts.join(' {')}${end}${'}'.repeat(way.length)}`,
    way: nameOf(way, depth),
    given: way
      .slice(-1)
      .flatMap((last) =>
        values.flatMap(({ argument: { name }, setting }) =>
          setting.given.map(({ path, text }) => ({ argument: argumentName(last, [name, ...path]), text })),
        ),
      ),
  };
}

const argumentName = ({ owner, field }: Way[number], path: readonly string[]): string =>
  `${owner.name}.${field.name}(${path.join('.')})`;

interface ArgumentValue {
  readonly argument: Field['args'][number];
  readonly setting: Setting;
}

/** The required arguments, once with each id that fits: `node(id:)` takes any type's. */
function requiredValues(field: Field, ids: KnownIds): ArgumentValue[][] {
  const choices = field.args
    .filter(isRequiredArgument)
    .map((argument) =>
      settingsOf(argument.name, argument.type, ids, getNamedType(field.type)).map((setting) => ({ argument, setting })),
    );
  const most = Math.max(1, ...choices.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) =>
    choices.flatMap((settings) => settings[index % settings.length] ?? []),
  );
}

const argumentsText = (values: readonly ArgumentValue[]): string => {
  const texts = values.map(({ argument, setting }) => {
    const literal = astFromValue(setting.value, argument.type);
    return `${argument.name}: ${literal ? print(literal) : 'null'}`;
  });
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
};

/** Breadth first from the root fields, through fields that need no argument where there is a choice. */
function shortestWays(schema: GraphQLSchema): Way[] {
  const seen = new Set<string>();
  const found: Way[] = [];
  let edge: Way[] = rootsOf(schema).flatMap((owner) => fieldsOf(owner).map((field) => [{ owner, field }]));
  while (edge.length > 0) {
    edge.sort((a, b) => requiredOn(a) - requiredOn(b));
    const next: Way[] = [];
    for (const way of edge) {
      const last = way.at(-1);
      const type = last && getNamedType(last.field.type);
      if (last === undefined || seen.has(`${last.owner.name}.${last.field.name}`)) continue;
      seen.add(`${last.owner.name}.${last.field.name}`);
      found.push(way);
      if (isObjectType(type)) next.push(...fieldsOf(type).map((field) => [...way, { owner: type, field }]));
    }
    edge = next;
  }
  return found;
}

const requiredOn = (way: Way): number => way.filter(({ field }) => field.args.some(isRequiredArgument)).length;

/** Selections in which every type is unfolded once, at its first place; elsewhere its plain values stand for it. */
class Unfolding {
  readonly #unfolded = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ids: KnownIds,
  ) {}

  /** The selection of everything below a type, as text with its braces; empty for a plain value. */
  below(type: GraphQLNamedOutputType, depth: number): string {
    if (!isCompositeType(type) || depth === 0) return '';
    if (isAbstractType(type)) {
      const parts = this.schema
        .getPossibleTypes(type)
        .map((one) => `... on ${one.name} {${this.#fields(one, depth, true)}}`);
      return ` {__typename ${parts.join(' ')}}`;
    }
    return ` {${this.#fields(type, depth, false)}}`;
  }

  /** @param isFragment of several whose types may have fields of one name and different types. */
  #fields(type: GraphQLObjectType, depth: number, isFragment: boolean): string {
    const isFirst = !this.#unfolded.has(type.name);
    if (hasParts(type)) this.#unfolded.add(type.name);
    const parts = fieldsOf(type).flatMap((field) => this.#field(field, depth, isFirst));
    const named = isFragment
      ? parts.map((part) => `${type.name}${ALIAS}${part.split(/\W/, 1)[0] ?? ''}: ${part}`)
      : parts;
    return named.length === 0 ? '__typename' : named.join(' ');
  }

  #field(field: Field, depth: number, isFirst: boolean): string[] {
    const type = getNamedType(field.type);
    const text = `${field.name}${argumentsText(requiredValues(field, this.ids)[0] ?? [])}`;
    if (!isCompositeType(type)) return [text];
    const isPlain = isObjectType(type) && !hasParts(type);
    return depth > 1 && (isFirst || isPlain) ? [`${text}${this.below(type, depth - 1)}`] : [];
  }
}

/** Between a fragment's type and a field's name, in the name that the answer gives the field. */
export const ALIAS = '__';

/** Amounts, masked texts, page information: nothing below them but values. */
const hasParts = (type: GraphQLObjectType): boolean =>
  fieldsOf(type).some((field) => isCompositeType(getNamedType(field.type)));
