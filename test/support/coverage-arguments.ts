import {
  getNullableType,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLScalarType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  isScalarType,
} from 'graphql';
import { type KnownIds, valuesAt } from './coverage-values.js';
import type { Place } from './limits.js';

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
  /** Says nothing new once a setting of the same path was taken and sent on as it is. */
  readonly isSpare: boolean;
}

/** What is known when arguments are set: ids by type, and the type that the field shows. */
export interface Known {
  readonly ids: KnownIds;
  readonly shown: GraphQLNamedType;
}

/** The least that must be said: of an input type the required fields alone. Several where different ids fit. */
export function bareSettings(place: Place, known: Known, type: GraphQLInputType = place.type): Setting[] {
  const own = getNullableType(type);
  if (isListType(own)) return bareSettings(place, known, own.ofType).map((one) => inList(one));
  if (!isInputObjectType(own)) {
    const settings = leafSettings(place, own, known);
    return isScalarType(own) && own.name === 'ID' ? settings : settings.slice(0, 1);
  }
  return [merged(fieldsOf(own).filter(isRequiredInputField), (field) => bareSettings(field, known)[0])];
}

/** All that an argument takes at once, each field by its first value. */
export function fullSetting(
  place: Place,
  known: Known,
  type: GraphQLInputType = place.type,
  within: readonly GraphQLInputObjectType[] = [],
): Setting | undefined {
  const own = getNullableType(type);
  if (isListType(own)) {
    const item = fullSetting(place, known, own.ofType, within);
    return item && inList(item);
  }
  if (!isInputObjectType(own)) return leafSettings(place, own, known)[0];
  const around = [...within, own];
  const fields = fieldsOf(own).filter((field) => !isWithin(field.type, around));
  return merged(fields, (field) => fullSetting(field, known, field.type, around));
}

/**
 * Everything an argument can be set to: each field of an input type alone with the required ones, each code of an enum.
 *
 * @param company which other fields of an input type are set as well: some are refused alone, some together.
 */
export function settingsOf(
  place: Place,
  known: Known,
  company: 'required' | 'all',
  type: GraphQLInputType = place.type,
  within: readonly GraphQLInputObjectType[] = [],
): Setting[] {
  const own = getNullableType(type);
  if (isListType(own)) return settingsOf(place, known, company, own.ofType, within).map((one) => inList(one));
  if (!isInputObjectType(own)) return leafSettings(place, own, known);
  // An input type may hold itself; one level of it says it all.
  if (within.includes(own)) return [];
  const usual = fieldsOf(own).filter((field) => company === 'all' || isRequiredInputField(field));
  return fieldsOf(own).flatMap((field) => {
    const others = usual.filter((one) => one !== field && !isWithin(one.type, [...within, own]));
    const around = merged(others, (one) => bareSettings(one, known)[0]);
    return settingsOf(field, known, company, field.type, [...within, own]).map((setting) => ({
      ...setting,
      path: [field.name, ...setting.path],
      value: { ...(around.value as object), [field.name]: setting.value },
      given: [...below(field.name, setting.given), ...around.given],
    }));
  });
}

const fieldsOf = (type: GraphQLInputObjectType) => Object.values(type.getFields());

function isWithin(type: GraphQLInputType, within: readonly GraphQLInputObjectType[]): boolean {
  const own = getNullableType(type);
  return isListType(own) ? isWithin(own.ofType, within) : isInputObjectType(own) && within.includes(own);
}

function merged(fields: readonly Place[], settingFor: (field: Place) => Setting | undefined): Setting {
  const parts = fields.flatMap((field) => {
    const setting = settingFor(field);
    return setting ? [{ name: field.name, setting }] : [];
  });
  return {
    path: [],
    value: Object.fromEntries(parts.map(({ name, setting }) => [name, setting.value])),
    given: parts.flatMap(({ name, setting }) => below(name, setting.given)),
    isSpare: false,
  };
}

function leafSettings(place: Place, type: GraphQLEnumType | GraphQLScalarType, { ids, shown }: Known): Setting[] {
  const isText = !isEnumType(type) && type.name !== 'Boolean';
  return valuesAt(place, type, ids, shown).map((value, index) => ({
    path: [],
    value,
    given: [{ path: [], text: String(value) }],
    isSpare: isText && index > 0,
  }));
}

const inList = (setting: Setting): Setting => ({ ...setting, value: [setting.value] });

const below = (name: string, given: readonly Given[]): Given[] =>
  given.map(({ path, text }) => ({ path: [name, ...path], text }));
