import { ArgsType, Field, registerEnumType } from 'type-graphql';

/** Words of the graph -> values of `X-Language`. */
export const LANGUAGE = { ZH_CN: 'zh_CN', EN_US: 'en_US' } as const;
export type Language = (typeof LANGUAGE)[keyof typeof LANGUAGE];

registerEnumType(LANGUAGE, {
  name: 'Language',
  description: 'Language of names that come from upstream.',
  valuesConfig: { ZH_CN: { description: 'Chinese (中文).' }, EN_US: { description: 'English (英文).' } },
});

/** Names read in one language; part of every question, so that languages never mix in the cache. */
export interface InLanguage {
  readonly language: Language;
}

@ArgsType()
export class LanguageArgs implements InLanguage {
  @Field(() => LANGUAGE, { defaultValue: LANGUAGE.ZH_CN, description: 'Language of the names, also of those below.' })
  readonly language!: Language;
}
