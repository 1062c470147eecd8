import { ArgsType, Field, ObjectType } from 'type-graphql';
import { type InLanguage, type Language, LanguageArgs } from './language.type.js';

export interface PlaceRow {
  readonly code: string;
  readonly name: string;
}

@ObjectType({ description: 'A province, or what ranks as one (省级行政区, R-204).' })
export class Province implements PlaceRow, InLanguage {
  @Field(() => String, { description: 'Code of administrative division (行政区划代码), e.g. "440000".' })
  readonly code!: string;

  @Field(() => String, { description: 'Name, in the language asked for.' })
  readonly name!: string;

  readonly language!: Language;
}

@ObjectType({ description: 'A city (市, R-204).' })
export class City implements PlaceRow, InLanguage {
  @Field(() => String, { description: 'Code of administrative division (行政区划代码), e.g. "440300".' })
  readonly code!: string;

  @Field(() => String, { description: 'Name, in the language asked for.' })
  readonly name!: string;

  readonly language!: Language;
}

@ObjectType({ description: 'A county or district (区县, R-204).' })
export class County implements PlaceRow {
  @Field(() => String, { description: 'Code of administrative division (行政区划代码), e.g. "440305".' })
  readonly code!: string;

  @Field(() => String, { description: 'Name, in the language asked for.' })
  readonly name!: string;
}

@ArgsType()
export class CityArgs extends LanguageArgs {
  @Field(() => String, { description: 'Code of the province.' })
  readonly provinceCode!: string;
}

@ArgsType()
export class CountyArgs extends LanguageArgs {
  @Field(() => String, { description: 'Code of the city.' })
  readonly cityCode!: string;
}
