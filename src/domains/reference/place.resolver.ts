import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { LanguageArgs } from './language.type.js';
import { City, CityArgs, County, CountyArgs, Province } from './place.type.js';

@Resolver()
export class PlaceResolver {
  @Query(() => [Province], { nullable: true, description: 'All provinces (省份, R-204).' })
  provinces(@Args(() => LanguageArgs) language: LanguageArgs, @Ctx() { load }: GatewayContext) {
    return load.reference.provinces(language);
  }

  @Query(() => [City], {
    nullable: true,
    description: 'The cities of one province (市, R-204); empty for a code that is no province’s.',
  })
  cities(@Args(() => CityArgs) province: CityArgs, @Ctx() { load }: GatewayContext) {
    return load.reference.cities(province);
  }

  @Query(() => [County], {
    nullable: true,
    description: 'The counties and districts of one city (区县, R-204); empty for a code that is no city’s.',
  })
  counties(@Args(() => CountyArgs) city: CountyArgs, @Ctx() { load }: GatewayContext) {
    return load.reference.counties(city);
  }
}

@Resolver(() => Province)
export class ProvinceResolver {
  @FieldResolver(() => [City], {
    nullable: true,
    description: 'Its cities (市). One upstream call per province, for all viewers once a day.',
  })
  cities(@Root() { code, language }: Province, @Ctx() { load }: GatewayContext) {
    return load.reference.cities({ provinceCode: code, language });
  }
}

@Resolver(() => City)
export class CityResolver {
  @FieldResolver(() => [County], {
    nullable: true,
    description: 'Its counties and districts (区县). One upstream call per city, for all viewers once a day.',
  })
  counties(@Root() { code, language }: City, @Ctx() { load }: GatewayContext) {
    return load.reference.counties({ cityCode: code, language });
  }
}
