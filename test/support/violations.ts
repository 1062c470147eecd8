import {
  astFromValue,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  print,
} from 'graphql';
import { sentAs } from '../../src/graphql/input-limits.js';
import { descriptorOf, type Limit, limitsOf, type OperationId } from '../../src/upstream/contract/operations.js';
import { bareSettings, type Known } from './coverage-arguments.js';
import { type Document, type Ground, handwritten } from './coverage-documents.js';
import { stepName, type Way } from './coverage-ways.js';
import { fits, type Place } from './limits.js';

/** One thing that the contract demands of one part of a request. */
export interface Constraint {
  readonly operation: OperationId;
  /** As in `limitsOf`. */
  readonly path: string;
  readonly word: keyof Limit;
  readonly limit: Limit;
}

export const nameOf = ({ operation, path, word }: Constraint): string => `${operation} ${path} ${word}`;

export const constraintsOf = (operation: OperationId): Constraint[] =>
  Object.entries(limitsOf(operation)).flatMap(([path, limit = {}]) =>
    (Object.keys(limit) as (keyof Limit)[]).map((word) => ({ operation, path, word, limit })),
  );

/** Where a client writes what becomes a part of a request: the last of the places on the way from the argument down. */
export interface Reach {
  readonly way: Way;
  readonly places: readonly Place[];
}

/** Every place on every way, by the name that coverage has for it, e.g. `Query.coupons(filter.kind)`. */
export function reachesOn(ways: readonly Way[]): ReadonlyMap<string, Reach> {
  const reaches = new Map<string, Reach>();
  const walk = (way: Way, places: readonly Place[]): void => {
    const [step, place] = [way.at(-1), places.at(-1)];
    if (step === undefined || place === undefined) return;
    reaches.set(`${stepName(step)}(${places.map(({ name }) => name).join('.')})`, { way, places });
    const type = getNamedType(place.type);
    if (!isInputObjectType(type) || places.slice(0, -1).some((one) => getNamedType(one.type) === type)) return;
    for (const field of Object.values(type.getFields())) walk(way, [...places, field]);
  };
  for (const way of ways) for (const argument of way.at(-1)?.field.args ?? []) walk(way, [argument]);
  return reaches;
}

export const isMarked = ({ places }: Reach, { operation, path }: Constraint): boolean =>
  places.slice(-1).some((place) => sentAs(place).includes(`${operation} ${path}`));

/** A document that breaks one constraint and nothing else, as far as its type lets it. */
export interface Violation {
  readonly document: Document;
  /** Of the input at fault, as the refusal has to name it. */
  readonly field: string;
}

/** Undefined where a client may leave out what upstream requires: then the gateway does not send it without. */
export function violationOf(ground: Ground, reach: Reach, constraint: Constraint): Violation | undefined {
  const { way, places } = reach;
  const target = places.at(-1);
  const field = way.at(-1)?.field;
  if (target === undefined || field === undefined) return undefined;
  const known = { ids: ground.ids, shown: getNamedType(field.type) };
  const broken = brokenText(target, constraint, known);
  if (broken === undefined) return undefined;
  const others = field.args.filter((one) => isRequiredArgument(one) && one !== places[0]);
  const texts = [
    ...others.flatMap((one) => written(one, usualText(one, known))),
    ...literal(places, broken.text, known),
  ];
  const path = places.flatMap(({ name, type }, index) =>
    isListType(getNullableType(type)) && (index < places.length - 1 || broken.isItem) ? [name, '0'] : [name],
  );
  const own = texts.length === 0 ? '' : `(${texts.join(', ')})`;
  return { document: handwritten(ground, way, own), field: path.join('.') };
}

interface Broken {
  /** Absent where nothing is to be written. */
  readonly text?: string;
  readonly isItem?: boolean;
}

function brokenText(place: Place, { word, limit }: Constraint, known: Known): Broken | undefined {
  const isList = isListType(getNullableType(place.type));
  if (word === 'required') return isRequiredPlace(place) ? {} : undefined;
  if (word === 'minItems') return { text: listOf(place, (limit.minItems ?? 0) - 1, known) };
  if (word === 'maxItems') return { text: listOf(place, (limit.maxItems ?? 0) + 1, known) };
  const text = brokenValue(getNamedType(place.type), word, limit);
  return isList ? { text: `[${text}]`, isItem: true } : { text };
}

const isRequiredPlace = (place: Place): boolean => 'defaultValue' in place && isRequiredInputField(place);

function listOf(place: Place, length: number, known: Known): string {
  const item = usualText(place, known).replace(/^\[(.*)\]$/s, '$1');
  return `[${Array<string>(Math.max(0, length)).fill(item).join(', ')}]`;
}

/** Words refuse whatever is no word of theirs; other types take what they take. */
function brokenValue(type: GraphQLNamedType, word: keyof Limit, limit: Limit): string {
  if (isEnumType(type) || type.name === 'Boolean') return 'NO_SUCH_WORD';
  const values = brokenValues(word, limit).map((value) => (type.name === 'Int' ? Number(value) : value));
  const { [word]: bound, ...rest } = limit;
  const breaks = values.filter((value) => !fits(value, { [word]: bound }));
  return JSON.stringify(breaks.find((value) => fits(value, rest)) ?? breaks[0]);
}

function brokenValues(word: keyof Limit, limit: Limit): readonly string[] {
  const { minLength = 0, maxLength = 0, minimum = 0, maximum = 0, exclusiveMinimum = 0, scale = 0 } = limit;
  const candidates: Partial<Record<keyof Limit, readonly string[]>> = {
    minLength: ['x'.repeat(Math.max(0, minLength - 1))],
    maxLength: ['1'.repeat(maxLength + 1), 'x'.repeat(maxLength + 1)],
    pattern: ['2026-13', '1.234', 'x y', '!', '-1'],
    minimum: [String(minimum - 1)],
    maximum: [String(maximum + 1)],
    exclusiveMinimum: [exclusiveMinimum.toFixed(2)],
    scale: [`0.${'0'.repeat(scale)}1`],
    enum: ['987654', 'NO_SUCH_CODE'],
  };
  return candidates[word] ?? [];
}

function usualText(place: Place, known: Known): string {
  const [setting] = bareSettings(place, known);
  const ast = setting && astFromValue(setting.value, place.type);
  return ast ? print(ast) : 'null';
}

const written = ({ name }: Place, text: string | undefined): string[] =>
  text === undefined ? [] : [`${name}: ${text}`];

/** The places from the first down to the last, which holds the text; beside them what is required. */
function literal([place, ...below]: readonly Place[], text: string | undefined, known: Known): string[] {
  if (place === undefined) return [];
  if (below.length === 0) return written(place, text);
  const type = getNamedType(place.type);
  const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const others = fields.filter((field) => isRequiredInputField(field) && field !== below[0]);
  const inner = [...others.flatMap((one) => written(one, usualText(one, known))), ...literal(below, text, known)];
  const object = `{${inner.join(', ')}}`;
  return written(place, isListType(getNullableType(place.type)) ? `[${object}]` : object);
}

/** How many rows a client may ask for at once: the gateway makes as many pages of it as upstream's limits allow. */
export const isPaging = ({ operation, path }: Constraint): boolean => {
  const { pagination } = descriptorOf(operation);
  if (pagination === null) return false;
  const offset = pagination.style === 'offset' ? pagination.offsetParam : pagination.cursorParam;
  return [pagination.limitParam, offset].some((name) => path === `${pagination.in}.${name}`);
};
