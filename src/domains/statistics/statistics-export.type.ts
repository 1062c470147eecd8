import { Field, InputType } from 'type-graphql';
import { BillingCycleScalar } from '../../graphql/scalars.js';
import { PerformanceFilter } from './performance.type.js';
import { StatisticsFilter } from './statistics-filter.type.js';

@InputType({ description: 'Which consumption, as in `consumptionSummary`.' })
export class ConsumptionSummaryExport {
  @Field(() => BillingCycleScalar, { description: 'Billing cycle, at most 18 months back (R-160).' })
  readonly cycle!: string;

  @Field(() => StatisticsFilter, { nullable: true, description: 'Whose and which consumption.' })
  readonly filter?: StatisticsFilter | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Leave out customers to whom nothing is due (R-163).' })
  readonly hideZero!: boolean;
}

@InputType({ description: 'Which performance, as in `performance`.' })
export class PerformanceExport {
  @Field(() => BillingCycleScalar, { description: 'First billing cycle, at most 18 months back (R-160).' })
  readonly from!: string;

  @Field(() => BillingCycleScalar, { description: 'Last billing cycle, included.' })
  readonly to!: string;

  @Field(() => PerformanceFilter, { nullable: true, description: 'Whose and which performance.' })
  readonly filter?: PerformanceFilter | null;
}
