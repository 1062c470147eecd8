import {
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLScalarType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql';

interface Given {
  readonly path: readonly string[];
  readonly text: string;
}

/** What a field's argument is set to. */
export interface Setting {
  /** Of the one field that is set within an input type; empty for a plain argument. */
  readonly path: readonly string[];
  readonly value: unknown;
  /** Every text within the value and where it stands, for finding it again upstream. */
  readonly given: readonly Given[];
}

/** Global ids and cursors that answers have shown, by the type or the connection they belong to. */
export type KnownIds = ReadonlyMap<string, string>;

/** For scalars that check what they take. */
const TEXTS = ['2026-03', '2026-03-05', '2026-03-05T00:00:00Z', '17.25'];
/** For `String`, whose users may check as much; none of them stands for another argument above. */
const STRINGS = ['13800001234', '2026-02', '2026-02-05', '2026-02-05T00:00:00Z', '18.25'];
/** Few codes are two digits long. */
const PLAIN: Readonly<Record<string, readonly unknown[]>> = { Int: [97, 2], Float: [97, 2], Boolean: [true, false] };
const UNKNOWN = 'UNKNOWN';

/** Everything an argument can be set to: each field of an input type alone with the required ones, each code of an enum. */
export function settingsOf(name: string, type: GraphQLInputType, ids: KnownIds, shown: GraphQLNamedType): Setting[] {
  const own = getNullableType(type);
  if (isListType(own)) {
    const items = own.ofType;
    return settingsOf(name, items, ids, shown).map((setting) => ({ ...setting, value: [setting.value] }));
  }
  if (isInputObjectType(own)) return settingsOfInput(own, ids, shown);
  return valuesOf(name, own, ids, shown).map((value) => ({
    path: [],
    value,
    given: [{ path: [], text: String(value) }],
  }));
}

function settingsOfInput(type: GraphQLInputObjectType, ids: KnownIds, shown: GraphQLNamedType): Setting[] {
  const fields = Object.values(type.getFields());
  const usual = fields.filter(isRequiredInputField).flatMap(({ name, type: of }) => {
    const [setting] = settingsOf(name, of, ids, shown);
    return setting ? [{ name, setting }] : [];
  });
  return fields.flatMap(({ name, type: of }) =>
    settingsOf(name, of, ids, shown).map(({ path, value, given }) => {
      const others = usual.filter((one) => one.name !== name);
      return {
        path: [name, ...path],
        value: { ...Object.fromEntries(others.map((one) => [one.name, one.setting.value])), [name]: value },
        given: [{ name, setting: { given } }, ...others].flatMap((one) => below(one.name, one.setting.given)),
      };
    }),
  );
}

const below = (name: string, given: readonly Given[]): Given[] =>
  given.map(({ path, text }) => ({ path: [name, ...path], text }));

function valuesOf(
  name: string,
  type: Exclude<ReturnType<typeof getNullableType>, GraphQLInputObjectType>,
  ids: KnownIds,
  shown: GraphQLNamedType,
): readonly unknown[] {
  if (isEnumType(type)) return type.getValues().flatMap((one) => (one.name === UNKNOWN ? [] : [one.value as unknown]));
  const scalar = type as GraphQLScalarType;
  if (scalar.name === 'ID') return idsFor(name, ids, shown);
  const plain = PLAIN[scalar.name];
  if (plain !== undefined) return plain;
  const cursor = ids.get(shown.name);
  if (cursor !== undefined && (name === 'after' || name === 'before')) return [cursor];
  return scalar.name === 'String' ? [`w${name}`, ...STRINGS] : acceptedBy(scalar);
}

/** The id of the type that the argument is named after or that the field shows; every id where neither says which. */
function idsFor(name: string, ids: KnownIds, shown: GraphQLNamedType): readonly string[] {
  const stem = name.replace(/Ids?$/, '');
  const typeName = stem === name ? shown.name : stem.charAt(0).toUpperCase() + stem.slice(1);
  const known = ids.get(typeName);
  if (known !== undefined) return [known];
  const all = [...ids].flatMap(([type, id]) => (type.endsWith('Connection') ? [] : [id]));
  return all.length === 0 ? ['w00001'] : all;
}

const accepted = new Map<string, readonly string[]>();

function acceptedBy(scalar: GraphQLScalarType): readonly string[] {
  const known = accepted.get(scalar.name) ?? TEXTS.filter((text) => accepts(scalar, text));
  accepted.set(scalar.name, known);
  return known;
}

function accepts(scalar: GraphQLScalarType, text: string): boolean {
  try {
    scalar.parseValue(text);
    return true;
  } catch {
    return false;
  }
}
