import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { Extensions, getMetadataStorage } from 'type-graphql';
import { badInput } from '../kernel/errors.js';
import { decimalPlaces, isAbove } from '../kernel/money.js';
import { type Limit, limitsOf, type OperationId } from '../upstream/contract/operations.js';

/** Value of the extensions that say what an input field is sent as; their names are `<operation> <part of the request>`. */
const SENT_AS = 'sent as';

type WirePath = `${'path' | 'query' | 'header' | 'body'}.${string}`;

/**
 * Marks an input field, or an argument of an `@ArgsType`, with the part of the upstream request it becomes. The documented
 * limits of that part (length, pattern, range, number of items) are then checked before anything is called. Repeat it
 * where the field goes to several operations.
 *
 * @param path e.g. `body.customer_infos.customer_id`; lists and their items share one path.
 */
export const SentAs = (operation: OperationId, path: WirePath): PropertyDecorator =>
  Extensions({ [`${operation} ${path}`]: SENT_AS });

/** The parts of upstream requests that a field or argument becomes, as `<operation> <path>`. */
export const sentAs = ({ extensions }: GraphQLArgument | GraphQLInputField): readonly string[] =>
  Object.keys(extensions).filter((name) => extensions[name] === SENT_AS);

/** Throws when a value breaks a limit. @param path of the value as the client wrote it. */
type Check = (value: unknown, path: string) => void;

/** Makes every field that takes limited input check it before it is resolved. Fields without such input stay as they are. */
export function checkInputLimits(schema: GraphQLSchema): GraphQLSchema {
  inheritMarks(schema);
  const known = new Map<GraphQLInputType, Check>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) checkArguments(field, known);
  }
  return schema;
}

/** type-graphql hands the fields of an input class down to its subclasses, and leaves their extensions behind. */
function inheritMarks(schema: GraphQLSchema): void {
  const { inputTypes } = getMetadataStorage();
  for (const { name, target } of inputTypes) {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) continue;
    const fields = type.getFields();
    const ancestors = inputTypes.filter((one) => target.prototype instanceof one.target);
    for (const inherited of ancestors.flatMap((one) => one.fields ?? [])) {
      const field = fields[inherited.name];
      if (field !== undefined) field.extensions = { ...inherited.extensions, ...field.extensions };
    }
  }
}

function checkArguments(field: GraphQLField<unknown, unknown>, known: Map<GraphQLInputType, Check>): void {
  const checks = field.args.flatMap((argument) => {
    const check = checkOf(argument, known);
    return check === undefined ? [] : [[argument.name, check] as const];
  });
  const { resolve } = field;
  if (checks.length === 0 || resolve === undefined) return;
  field.resolve = (source, args: Readonly<Record<string, unknown>>, context, info): unknown => {
    for (const [name, check] of checks) check(args[name], name);
    return resolve(source, args, context, info);
  };
}

/** @returns undefined where nothing is limited. */
function checkOf(place: GraphQLArgument | GraphQLInputField, known: Map<GraphQLInputType, Check>): Check | undefined {
  const ofType = checkOfType(place.type, known);
  const limits = sentAs(place).map((name) => limitNamed(name));
  const own = limits.map((limit) => checkOfLimit(limit, isCoded(place.type)));
  const checks = ofType === undefined ? own : [...own, ofType];
  if (checks.length === 0) return undefined;
  return (value, path) => {
    if (value != null) for (const check of checks) check(value, path);
  };
}

function limitNamed(name: string): Limit {
  const [operation, path] = name.split(' ') as [OperationId, string];
  const limit = limitsOf(operation)[path];
  if (limit === undefined) throw new Error(`The contract has no limit on ${name}: it needs no mark`);
  return limit;
}

/** Words stand for codes, which the enum type has checked. */
function isCoded(type: GraphQLInputType): boolean {
  return isNonNullType(type) || isListType(type) ? isCoded(type.ofType) : isEnumType(type);
}

function checkOfType(type: GraphQLInputType, known: Map<GraphQLInputType, Check>): Check | undefined {
  if (isNonNullType(type)) return checkOfType(type.ofType, known);
  if (isListType(type)) {
    const ofItem = checkOfType(type.ofType, known);
    return (
      ofItem &&
      ((value, path) => {
        eachOf(value, path, ofItem);
      })
    );
  }
  if (!isInputObjectType(type)) return undefined;
  const found = known.get(type);
  if (found !== undefined) return found;
  const parts: (readonly [string, Check])[] = [];
  const check: Check = (value, path) => {
    for (const [name, part] of parts) part((value as Record<string, unknown>)[name], `${path}.${name}`);
  };
  // Known before its fields are: an input type may hold itself.
  known.set(type, check);
  for (const field of Object.values(type.getFields())) {
    const part = checkOf(field, known);
    if (part !== undefined) parts.push([field.name, part]);
  }
  return check;
}

/** GraphQL takes a single value for a list of one. */
function eachOf(value: unknown, path: string, check: Check): void {
  (Array.isArray(value) ? value : [value]).forEach((item: unknown, index) => {
    if (item != null) check(item, `${path}.${String(index)}`);
  });
}

function checkOfLimit(limit: Limit, isCodedValue: boolean): Check {
  const pattern = limit.pattern === undefined ? undefined : new RegExp(limit.pattern, 'u');
  const ofOne: Check = (value, path) => {
    const fault = faultOf(value, limit, pattern, isCodedValue);
    if (fault !== undefined) throw badInput(path, `"${path}" must ${fault}`);
  };
  return (value, path) => {
    if (!Array.isArray(value)) {
      ofOne(value, path);
      return;
    }
    const { minItems = 0, maxItems = Infinity } = limit;
    if (value.length < minItems) throw badInput(path, `"${path}" must have at least ${String(minItems)} items`);
    if (value.length > maxItems) throw badInput(path, `"${path}" must have at most ${String(maxItems)} items`);
    eachOf(value, path, ofOne);
  };
}

function faultOf(value: unknown, limit: Limit, pattern: RegExp | undefined, isCodedValue: boolean): string | undefined {
  if (isCodedValue) return undefined;
  if (limit.enum !== undefined && !limit.enum.map(String).includes(String(value)))
    return `be one of ${limit.enum.join(', ')}`;
  if (typeof value === 'number') return rangeFault(value, limit);
  if (typeof value !== 'string') return undefined;
  return amountFault(value, limit) ?? textFault(value, limit, pattern);
}

function rangeFault(value: number, { minimum = -Infinity, maximum = Infinity }: Limit): string | undefined {
  if (value < minimum) return `be at least ${String(minimum)}`;
  return value > maximum ? `be at most ${String(maximum)}` : undefined;
}

/** Amounts are decimal text in the graph, whatever they are upstream. */
function amountFault(amount: string, { exclusiveMinimum, scale = Infinity }: Limit): string | undefined {
  if (exclusiveMinimum !== undefined && !isAbove(amount, exclusiveMinimum)) {
    return `be more than ${String(exclusiveMinimum)}`;
  }
  return decimalPlaces(amount) > scale ? `have at most ${String(scale)} decimals` : undefined;
}

/** Lengths count characters, as JSON Schema does. */
function textFault(
  text: string,
  { minLength = 0, maxLength = Infinity }: Limit,
  pattern: RegExp | undefined,
): string | undefined {
  const length = Array.from(text).length;
  if (length < minLength) return `be at least ${String(minLength)} characters long`;
  if (length > maxLength) return `be at most ${String(maxLength)} characters long`;
  return pattern?.test(text) === false ? `match ${pattern.source}` : undefined;
}
