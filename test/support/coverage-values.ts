import { type GraphQLEnumType, type GraphQLNamedType, type GraphQLScalarType, isEnumType } from 'graphql';
import { fits, limitsAt, type Place } from './limits.js';

/** Global ids and cursors that answers have shown, by the type or the connection they belong to. */
export type KnownIds = ReadonlyMap<string, string>;

/** For scalars that check what they take. */
const TEXTS = [
  '2026-03',
  '2026-02',
  '2026-03-05',
  '2026-03-06',
  '2026-03-05T00:00:00Z',
  '2026-06-05T00:00:00Z',
  '17.25',
  '16.75',
];
/** For `String`, whose users may check as much; none of them stands for another argument above. */
const STRINGS = ['13800001234', '13900005678', '2026-01', '2026-02-05', '2026-02-05T00:00:00Z', '18.25'];
/** For names that a program gives, addresses, countries, currencies and codes that were sent. */
const FORMED = ['W_CODE', 'w@example.com', 'CN', 'CNY', '246813'];
/** Of most things there may be few; the last are years. */
const NUMBERS = [2, 3, 97, 11, 1, 2026, 2025];
/** What the rules of a place want beyond the limits of the contract. */
const WANTED: Readonly<Record<string, string>> = {
  attachments: 'wattachments.jpg',
  mobile: '13800001234',
  password: 'Wx-9password',
};
const UNKNOWN = 'UNKNOWN';
/** Enough to see that what is sent changes with it. */
const MOST_NUMBERS = 2;

/** Values that a client may write at a place: of its type, and within the limits that its marks name. */
export function valuesAt(
  place: Place,
  type: GraphQLEnumType | GraphQLScalarType,
  ids: KnownIds,
  shown: GraphQLNamedType,
): readonly unknown[] {
  if (isEnumType(type)) return type.getValues().flatMap((one) => (one.name === UNKNOWN ? [] : [one.value as unknown]));
  if (type.name === 'ID') return idsFor(place.name, ids, shown);
  const cursor = ids.get(shown.name);
  if (cursor !== undefined && (place.name === 'after' || place.name === 'before')) return [cursor];
  const codes = limitsAt(place).flatMap(({ enum: listed = [] }) => listed.map(String));
  const allowed = candidates(place, type, codes).filter((value) =>
    limitsAt(place).every((limit) => fits(value, limit)),
  );
  return type.name === 'Int' ? allowed.slice(0, Math.max(MOST_NUMBERS, codes.length)) : allowed;
}

function candidates(place: Place, type: GraphQLScalarType, codes: readonly string[]): readonly unknown[] {
  switch (type.name) {
    case 'Boolean':
      return [true, false];
    case 'Int':
      return [...codes.map(Number), ...NUMBERS];
    case 'String':
      return [...codes, ...[WANTED[place.name] ?? []].flat(), ...ownTexts(place), ...STRINGS, ...FORMED];
    default:
      return acceptedBy(type);
  }
}

/** What only this place is given. */
function ownTexts(place: Place): readonly string[] {
  const longest = Math.min(...limitsAt(place).map(({ maxLength = Infinity }) => maxLength));
  return [`w${place.name}`.slice(0, longest)];
}

/** The id of the type that the argument is named after or that the field shows; every id where neither says which. */
function idsFor(name: string, ids: KnownIds, shown: GraphQLNamedType): readonly string[] {
  const stem = name.replace(/Ids?$/, '');
  const typeName = stem === name ? shown.name : stem.charAt(0).toUpperCase() + stem.slice(1);
  const known = ids.get(typeName);
  if (known !== undefined) return [known];
  // `memberId` is of an `OrganizationMember`.
  const longer = [...ids].filter(([type]) => type.endsWith(typeName)).map(([, id]) => id);
  if (longer.length === 1) return longer;
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
