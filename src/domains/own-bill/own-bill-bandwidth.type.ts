import { ArgsType, Field, ObjectType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { BillingCycleScalar, DateTimeScalar, DecimalScalar } from '../../graphql/scalars.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';

type Wire = components['schemas'];

/** Which bandwidths are asked for. */
export interface BandwidthQuestion {
  readonly cycle: string;
  readonly serviceType: string;
  readonly resourceType: string;
  readonly usageType: string;
}

/** One resource's month, with what its points are asked by. */
export interface BandwidthRow extends CustomerKey, BandwidthQuestion {
  readonly resourceId: string;
  readonly figures: Omit<Wire['StatUsageSummaryInfo'], 'resource_id'>;
}

export type BandwidthPointRow = Wire['StatUsageInfo'] & CustomerKey;

@ObjectType({ description: 'What was measured in five minutes.' })
export class BandwidthPoint {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  readonly at!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Bandwidth used, in the unit of `measureId`.' })
  readonly bandwidth!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Bandwidth guaranteed (保底带宽); upstream sends none today.',
  })
  readonly guaranteedBandwidth!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the unit, as in `measureUnits`.' })
  readonly measureId!: string | null;
}

@ObjectType({
  description: 'Bandwidth of one resource in one month, billed by its 95th percentile (月结95峰值, R-159).',
})
export class BandwidthUsage {
  @Field(() => String, { description: 'Resource id.' })
  readonly resourceId!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Days measured: points of five minutes by 288.' })
  readonly measuredDays!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Bandwidth that is billed; null until 20:00 on the 2nd of the next month.',
  })
  readonly billedBandwidth!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Bandwidth guaranteed in the month (保底带宽); upstream sends none today.',
  })
  readonly guaranteedBandwidth!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Highest bandwidth of the month; upstream sends none today.',
  })
  readonly peakBandwidth!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the unit of all three.' })
  readonly measureId!: string | null;
}

/** What `BandwidthUsage` carries for its points; no field of the graph. */
export interface MeasuredResource extends BandwidthUsage {
  readonly row: BandwidthRow;
}

export const BandwidthUsageConnection = connectionType(BandwidthUsage, 'BandwidthUsage');
export const BandwidthPointConnection = connectionType(BandwidthPoint, 'BandwidthPoint');

@ArgsType()
export class BandwidthUsagesArgs extends PageArgs implements BandwidthQuestion {
  @Field(() => BillingCycleScalar, { description: 'Billing cycle (账期).' })
  readonly cycle!: string;

  @Field(() => String, { description: 'Service type code: that of CDN, OBS, IEC or VPC.' })
  readonly serviceType!: string;

  @Field(() => String, { description: 'Resource type code.' })
  readonly resourceType!: string;

  @Field(() => String, { description: 'Usage type code.' })
  readonly usageType!: string;
}

@ArgsType()
export class BandwidthUsageArgs implements BandwidthQuestion {
  @Field(() => BillingCycleScalar, { description: 'Billing cycle (账期).' })
  readonly cycle!: string;

  @Field(() => String, { description: 'Service type code: that of CDN, OBS, IEC or VPC.' })
  readonly serviceType!: string;

  @Field(() => String, { description: 'Resource type code.' })
  readonly resourceType!: string;

  @Field(() => String, { description: 'Usage type code.' })
  readonly usageType!: string;

  @Field(() => String, { description: 'Resource id.' })
  readonly resourceId!: string;
}

/** Upstream writes what it does not know as an empty text. */
const orUnknown = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

export const toBandwidthUsage = (row: BandwidthRow): MeasuredResource => ({
  row,
  resourceId: row.resourceId,
  measuredDays: orUnknown(row.figures.actual_days),
  billedBandwidth: orUnknown(row.figures.band_width),
  guaranteedBandwidth: orUnknown(row.figures.monthly_guaranteed_band_width),
  peakBandwidth: orUnknown(row.figures.monthly_peak_band_width),
  measureId: textOf(row.figures.band_width_measure_id),
});

export const toBandwidthPoint = (row: BandwidthPointRow): BandwidthPoint => ({
  at: orNull(row.stat_time),
  bandwidth: orUnknown(row.usage),
  guaranteedBandwidth: orUnknown(row.guaranteed_band_width),
  measureId: textOf(row.measure_id),
});
