import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

interface Step {
  readonly owner: GraphQLObjectType;
  readonly field: Field;
}

/** How a field is reached: itself last. */
export type Way = readonly Step[];

export const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());

export const rootsOf = (type: GraphQLObjectType | null | undefined): Way[] =>
  type ? fieldsOf(type).map((field) => [{ owner: type, field }]) : [];

export const stepName = ({ owner, field }: Step): string => `${owner.name}.${field.name}`;

export const isNode = (type: GraphQLNamedType | undefined): boolean =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');

/** Amounts, masked texts, page information: nothing below them but values. */
export const hasParts = (type: GraphQLObjectType): boolean =>
  fieldsOf(type).some((field) => isCompositeType(getNamedType(field.type)));

/** Whether a field leads on to rows of their own, rather than to a part of its owner or of a page. */
export function leadsOn(owner: GraphQLObjectType, field: Field): boolean {
  if (/(Connection|Edge|Payload|Result)$/.test(owner.name)) return false;
  const type = getNamedType(field.type);
  return isCompositeType(type) && (field.args.length > 0 || isNode(type) || type.name.endsWith('Connection'));
}

/**
 * Every field that takes arguments, on its cheapest way from the root: few steps that nobody has seen an answer of, few that
 * need an argument, few steps.
 *
 * @param shown fields that have answered, e.g. `Customer.bills`.
 */
export function waysToArguments(schema: GraphQLSchema, shown: ReadonlySet<string>): Way[] {
  const costOf = (way: Way): number => {
    const before = way.slice(0, -1);
    const unseen = before.filter((step) => !shown.has(stepName(step))).length;
    return unseen * 100 + before.filter(({ field }) => field.args.some(isRequiredArgument)).length * 10 + way.length;
  };
  const edge = [...rootsOf(schema.getQueryType()), ...rootsOf(schema.getMutationType())].map((way) => ({
    way,
    cost: costOf(way),
  }));
  const found = new Map<string, Way>();
  for (let next = takeCheapest(edge); next !== undefined; next = takeCheapest(edge)) {
    const { way } = next;
    const last = way.at(-1);
    if (last === undefined || found.has(stepName(last))) continue;
    found.set(stepName(last), way);
    const owner = getNamedType(last.field.type);
    if (!isObjectType(owner)) continue;
    for (const field of fieldsOf(owner)) {
      const longer = [...way, { owner, field }];
      edge.push({ way: longer, cost: costOf(longer) });
    }
  }
  return [...found.values()].filter((way) => (way.at(-1)?.field.args.length ?? 0) > 0);
}

function takeCheapest<Item extends { readonly cost: number }>(items: Item[]): Item | undefined {
  let least = 0;
  items.forEach((item, index) => {
    if (item.cost < (items[least]?.cost ?? Infinity)) least = index;
  });
  return items.splice(least, 1)[0];
}
