import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { LanguageArgs } from './language.type.js';
import { MeasureUnit, UnitConversion, UnitConversionArgs } from './measure-unit.type.js';

@Resolver(() => UnitConversion)
export class MeasureUnitResolver {
  @Query(() => [MeasureUnit], { nullable: true, description: 'All units of measure (度量单位).' })
  measureUnits(@Args(() => LanguageArgs) language: LanguageArgs, @Ctx() { load }: GatewayContext) {
    return load.reference.measureUnits(language);
  }

  @Query(() => [UnitConversion], { nullable: true, description: 'How units convert into each other (度量单位换算).' })
  unitConversions(@Args(() => UnitConversionArgs) wish: UnitConversionArgs, @Ctx() { load }: GatewayContext) {
    return load.reference.unitConversions(wish);
  }

  @FieldResolver(() => MeasureUnit, { nullable: true, description: 'The unit converted.' })
  from(@Root() conversion: UnitConversion, @Ctx() { load }: GatewayContext) {
    return load.reference.measureUnit(conversion.fromMeasureId, conversion);
  }

  @FieldResolver(() => MeasureUnit, { nullable: true, description: 'The unit converted to.' })
  to(@Root() conversion: UnitConversion, @Ctx() { load }: GatewayContext) {
    return load.reference.measureUnit(conversion.toMeasureId, conversion);
  }
}
