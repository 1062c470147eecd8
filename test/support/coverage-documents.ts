import { getNamedType, type GraphQLOutputType, type GraphQLSchema, isRequiredArgument } from 'graphql';
import { fullSetting, settingsOf } from './coverage-arguments.js';
import { type ArgumentValue, argumentsText, type Follows, requiredValues, Unfolding } from './coverage-unfolding.js';
import type { Change } from './coverage-upstream.js';
import type { KnownIds } from './coverage-values.js';
import { stepName, type Way } from './coverage-ways.js';

/** One document to send. */
export interface Document {
  readonly text: string;
  /** The argument that it sets beside the required ones, e.g. `Customer.bills(cycle)`; none sets the required ones alone. */
  readonly argument?: string;
  /** Says nothing new once another document has seen the same argument sent on as it is. */
  readonly isSpare: boolean;
  /** The arguments at its end. */
  readonly values: readonly ArgumentValue[];
  /** Each of them, e.g. `Query.customers(filter.name)`, with its text. */
  readonly given: readonly { readonly argument: string; readonly text: string }[];
  /** Documents of one way differ by an argument only. */
  readonly way: string;
  /** Fields on that way. */
  readonly steps: number;
  /** How things must stand upstream for it to be taken. */
  readonly stage: readonly Change[];
}

/** The gateway refuses more than 12. */
const DEEPEST = 11;
/** Below the field whose argument is set: its rows, their parts, what is read for those, and amounts. */
const BELOW_ARGUMENT = 5;

/** Where documents are made: the graph, and the ids that are known in it. */
export interface Ground {
  readonly schema: GraphQLSchema;
  readonly ids: KnownIds;
}

/**
 * A root field with everything below it, each type unfolded once; again with each id that fits.
 *
 * @param follows whether a field that leads to other rows is asked here.
 */
export const wholeDocuments = (ground: Ground, root: Way, follows: Follows): Document[] =>
  choicesOf(ground, root).map((values) => documentOf(ground, root, values, { depth: DEEPEST, follows }));

/** The end of a way with its required arguments alone. */
export const bareDocument = (ground: Ground, way: Way): Document =>
  documentOf(ground, way, choicesOf(ground, way)[0] ?? [], ROWS_ALONE);

/**
 * A document with each argument set to each kind of value in turn.
 *
 * @param company as in `settingsOf`.
 */
export function variedDocuments(ground: Ground, way: Way, usual: Document, company: 'required' | 'all'): Document[] {
  const last = way.at(-1);
  if (last === undefined) return [];
  const known = { ids: ground.ids, shown: getNamedType(last.field.type) };
  return last.field.args.flatMap((argument) =>
    settingsOf(argument, known, company).map((setting) => {
      const values = [...usual.values.filter((value) => value.argument !== argument), { argument, setting }];
      const name = argumentName(way, [argument.name, ...setting.path]);
      const document = documentOf(ground, way, values, ROWS_ALONE);
      // Another id is another question altogether: all that is asked below it changes with it.
      const isOther = isRequiredArgument(argument) && getNamedType(argument.type).name === 'ID';
      return { ...document, stage: usual.stage, isSpare: setting.isSpare, ...(!isOther && { argument: name }) };
    }),
  );
}

/** With all that the field takes; paged from the start and then from the end, since no question is both. */
export function fullDocuments(ground: Ground, way: Way): Document[] {
  const last = way.at(-1);
  if (last === undefined) return [];
  const known = { ids: ground.ids, shown: getNamedType(last.field.type) };
  const values = last.field.args.flatMap((argument) => {
    const setting = fullSetting(argument, known);
    return setting === undefined ? [] : [{ argument, setting }];
  });
  const isBackward = ({ argument }: ArgumentValue): boolean => ['last', 'before'].includes(argument.name);
  const isForward = ({ argument }: ArgumentValue): boolean => ['first', 'after'].includes(argument.name);
  const ends = values.some(isBackward) ? [isBackward, isForward] : [() => false];
  return ends.map((isOther) => {
    const own = values.filter((value) => !isOther(value));
    return documentOf(ground, way, own, ROWS_ALONE);
  });
}

interface Below {
  readonly depth: number;
  readonly follows: Follows;
}

/** What lies beyond the rows has arguments of its own, and documents for them. */
const ROWS_ALONE: Below = { depth: BELOW_ARGUMENT, follows: () => false };

function choicesOf({ ids }: Ground, way: Way): ArgumentValue[][] {
  const last = way.at(-1);
  return last === undefined ? [] : requiredValues(last.field, ids);
}

function documentOf(ground: Ground, way: Way, values: readonly ArgumentValue[], below: Below): Document {
  return {
    text: textOf(ground, way, argumentsText(values), below),
    way: `${way.map(stepName).join(' ')} to ${below.depth}`,
    steps: way.length,
    values,
    given: values.flatMap(({ argument: { name }, setting }) =>
      setting.given.map(({ path, text }) => ({ argument: argumentName(way, [name, ...path]), text })),
    ),
    isSpare: false,
    stage: [],
  };
}

/** @param own the arguments at the end of the way, with their parentheses. */
function textOf(ground: Ground, way: Way, own: string, below: Below): string {
  const texts = way.map(({ field }, index) => {
    const isLast = index === way.length - 1;
    return `${field.name}${isLast ? own : argumentsText(requiredValues(field, ground.ids)[0] ?? [])}`;
  });
  const kind = way[0]?.owner === ground.schema.getMutationType() ? 'mutation' : 'query';
  return `${kind} {${texts.join(' {')}${endOf(ground, way, below)}${'}'.repeat(way.length)}`;
}

/** What is asked of rows alone, by the ids that are known: the same in all documents of one way. */
const ROWS = new WeakMap<KnownIds, Map<GraphQLOutputType, string>>();

function endOf({ schema, ids }: Ground, way: Way, { depth, follows }: Below): string {
  const type = way.at(-1)?.field.type;
  if (type === undefined) return '';
  const unfolded = (): string => new Unfolding(schema, ids, follows).below(getNamedType(type), depth);
  if (follows !== ROWS_ALONE.follows) return unfolded();
  const known = ROWS.get(ids) ?? new Map<GraphQLOutputType, string>();
  const text = known.get(type) ?? unfolded();
  ROWS.set(ids, known.set(type, text));
  return text;
}

/** One whose last arguments are written by hand, whether they are right or wrong. @param own with its parentheses. */
export const handwritten = (ground: Ground, way: Way, own: string): Document => ({
  ...documentOf(ground, way, [], ROWS_ALONE),
  text: textOf(ground, way, own, ROWS_ALONE),
});

const argumentName = (way: Way, path: readonly string[]): string => {
  const last = way.at(-1);
  return `${last ? stepName(last) : ''}(${path.join('.')})`;
};
