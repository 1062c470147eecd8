import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { Random } from '../../src/sandbox/world/random.js';
import type { Pool } from './pool.js';

/** Fields of one document at most. */
const MOST_FIELDS = 60;
const DEEPEST = 5;
const MUTATION_SHARE = 0.12;

const TIMES = ['2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z', '2026-10-01T00:00:00Z', '2027-01-01T00:00:00Z'] as const;

/** A global id among arguments. */
const ID_OF = /"([A-Za-z]+):/;

/** Random documents over the whole schema, each from its seed alone and what the pool holds. */
export class Queries {
  #random = new Random(0);
  #left = 0;
  /** Type that an `id` argument most likely names: what the field answers. */
  #about = '';

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly pool: Pool,
  ) {}

  document(seed: number): string {
    this.#random = new Random(seed);
    this.#left = MOST_FIELDS;
    const isMutation = this.#chance(MUTATION_SHARE);
    const root = isMutation ? this.schema.getMutationType() : this.schema.getQueryType();
    if (!root) throw new Error('A schema without a root');
    const count = isMutation ? 1 : this.#random.int(1, 2);
    const fields = Array.from({ length: count }, (_, index) => {
      const field = this.#random.pick(Object.values(root.getFields()));
      return `f${String(index)}: ${this.#field(field, DEEPEST)}`;
    });
    return `${isMutation ? 'mutation' : 'query'} { ${fields.join(' ')} }`;
  }

  #chance(share: number): boolean {
    return this.#random.next() < share;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    this.#left -= 1;
    this.#about = getNamedType(field.type).name;
    const given = this.#arguments(field.args);
    return field.name + given + this.#selection(field.type, depth, ID_OF.exec(given)?.[1]);
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const given = args.filter((arg) => isRequiredArgument(arg) || this.#chance(shareOf(arg.name)));
    if (given.length === 0) return '';
    return `(${given.map((arg) => `${arg.name}: ${this.#value(arg.type, arg.name)}`).join(', ')})`;
  }

  /** @param named type of the id that was asked for, which is what an abstract type most likely turns out to be. */
  #selection(type: GraphQLOutputType, depth: number, named = ''): string {
    const answered = getNamedType(type);
    if (isLeafType(answered)) return '';
    if (isAbstractType(answered)) {
      // Two types may give one name different meanings, so one at a time.
      const types = this.schema.getPossibleTypes(answered);
      const one = types.find(({ name }) => name === named) ?? this.#random.pick(types);
      return ` { __typename ... on ${one.name}${this.#selection(one, depth - 1)} }`;
    }
    if (!isObjectType(answered)) return '';
    const fields = Object.values(answered.getFields());
    const chosen = fields.filter((field) => this.#isChosen(field, depth));
    const texts = chosen.map((field) => this.#aliased(field, depth));
    return ` { __typename ${texts.join(' ')} }`;
  }

  #isChosen(field: GraphQLField<unknown, unknown>, depth: number): boolean {
    if (this.#left <= 0) return false;
    if (isLeafType(getNamedType(field.type))) return this.#chance(0.6);
    // What a list or a payload is about lies below these, and each way down is worth taking.
    const share = ['nodes', 'edges', 'node', 'pageInfo', 'userErrors', 'results'].includes(field.name) ? 0.8 : 0.35;
    return depth > 0 && this.#chance(share);
  }

  /** Inline fragments may give one name different arguments. */
  #aliased(field: GraphQLField<unknown, unknown>, depth: number): string {
    const text = this.#field(field, depth - 1);
    return field.args.length > 0 ? `${field.name}_${String(this.#left + MOST_FIELDS)}: ${text}` : text;
  }

  #value(type: GraphQLInputType, name: string): string {
    if (isNonNullType(type)) return this.#value(type.ofType, name);
    if (isListType(type)) {
      return `[${Array.from({ length: this.#random.int(1, 2) }, () => this.#value(type.ofType, name)).join(', ')}]`;
    }
    if (isEnumType(type))
      return this.#random.pick(type.getValues().filter(({ name: value }) => value !== 'UNKNOWN')).name;
    if (isInputObjectType(type)) return this.#object(Object.values(type.getFields()));
    return this.#scalar(type, name);
  }

  #object(fields: readonly GraphQLInputField[]): string {
    const given = fields.filter((field) => isRequiredInputField(field) || this.#chance(0.25));
    return `{ ${given.map(({ name, type }) => `${name}: ${this.#value(type, name)}`).join(', ')} }`;
  }

  #scalar({ name: type }: GraphQLNamedType, name: string): string {
    const plain = PLAIN[type];
    if (plain !== undefined) return plain(this.#random, name);
    if (type !== 'ID') return JSON.stringify(this.#text(name));
    const about = name === 'id' || name === 'ids' ? this.#about : typeNamed(name);
    return JSON.stringify(this.pool.id(this.#random, about));
  }

  #text(name: string): string {
    if (name === 'idempotencyKey') return `key-${String(this.#random.int(0, 999_999_999))}`;
    if (name === 'after' || name === 'before') return this.pool.cursor(this.#random);
    return this.pool.text(name, this.#random);
  }
}

const oneOf =
  (values: readonly string[]) =>
  (random: Random): string =>
    JSON.stringify(random.pick(values));

/** Values of scalars that need no answer before, by type. */
const PLAIN: Readonly<Record<string, (random: Random, name: string) => string>> = {
  Int: (random, name) => String(name === 'first' || name === 'last' ? random.pick([1, 2, 3, 5, 40]) : random.int(0, 3)),
  Boolean: (random) => String(random.next() < 0.5),
  Decimal: oneOf(['0.01', '1.00', '25.50', '1000000.00', '0', '-1.00']),
  DateTime: oneOf(TIMES),
  Date: oneOf(TIMES.map((time) => time.slice(0, 10))),
  BillingCycle: oneOf(['2026-11', '2026-10', '2026-09', '2026-05']),
};

/** `couponIds` of an input are ids of coupons. */
const typeNamed = (argument: string): string => {
  const name = TYPES_BY_ARGUMENT[argument] ?? argument.replace(/Ids?$/, '');
  return name.slice(0, 1).toUpperCase() + name.slice(1);
};
const TYPES_BY_ARGUMENT: Readonly<Record<string, string>> = {
  accountManagerId: 'organizationMember',
  accountManagerIds: 'organizationMember',
  directorId: 'organizationMember',
  memberId: 'organizationMember',
  memberIds: 'organizationMember',
  memberAccountId: 'memberAccount',
  resourceIds: 'periodResource',
  resourceId: 'periodResource',
};

/** How often an argument that may be left out is given. */
const shareOf = (name: string): number => {
  switch (name) {
    case 'first':
      return 0.6;
    case 'last':
    case 'before':
      return 0.05;
    case 'after':
      return 0.15;
    case 'reveal':
      return 0.1;
    default:
      return 0.4;
  }
};
