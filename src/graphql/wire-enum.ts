import { registerEnumType } from 'type-graphql';
import { badInput } from '../kernel/errors.js';

/** What upstream may send and the contract does not list yet. */
const UNKNOWN = 'UNKNOWN';

/** A code on the wire as a word in the graph, and back. */
export interface WireEnum<Name extends string> {
  /** For `@Field(() => …)`. */
  readonly type: Readonly<Record<Name | typeof UNKNOWN, string>>;
  /** A code that the contract does not list reads as `UNKNOWN`; its code is shown beside. */
  nameOf(code: string | number | undefined): Name | typeof UNKNOWN;
  /** @throws GatewayError `BAD_USER_INPUT` for `UNKNOWN`, which is no filter. */
  codeOf(field: string, name: Name | typeof UNKNOWN): string;
}

/** @param words name in the graph -> code on the wire, description. */
export function wireEnum<Name extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Name, readonly [code: string, description: string]>>,
): WireEnum<Name> {
  const names = Object.keys(words) as Name[];
  const type = Object.fromEntries([...names, UNKNOWN].map((word) => [word, word])) as WireEnum<Name>['type'];
  const byCode = new Map(names.map((word) => [words[word][0], word]));
  registerEnumType(type, {
    name,
    description,
    valuesConfig: Object.fromEntries([
      ...names.map((word) => [word, { description: words[word][1] }]),
      [UNKNOWN, { description: 'A code that this schema does not list (the field beside has it), or none sent.' }],
    ]) as Record<Name | typeof UNKNOWN, { description: string }>,
  });
  return {
    type,
    nameOf: (code) => byCode.get(String(code)) ?? UNKNOWN,
    codeOf: (field, word) => {
      if (word === UNKNOWN) throw badInput(field, 'UNKNOWN is what an unlisted code reads as; it cannot be asked for');
      return words[word][0];
    },
  };
}
