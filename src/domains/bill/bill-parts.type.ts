import { Field, InputType, ObjectType } from 'type-graphql';
import { DateScalar, DecimalScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';

export const periodUnit = wireEnum('BillPeriodUnit', 'Unit of the period that is paid for.', {
  ONE_OFF: ['5', 'Paid once.'],
  YEAR: ['19', 'Year.'],
  MONTH: ['20', 'Month.'],
  DAY: ['24', 'Day.'],
  HOUR: ['25', 'Hour.'],
});

export const paymentOption = wireEnum('BillPaymentOption', 'How a savings plan or reserved instance is paid.', {
  ALL_UPFRONT: ['ALL_UPFRONT', 'All of it upfront (全预付).'],
  PARTIAL_UPFRONT: ['PARTIAL_UPFRONT', 'A part upfront (部分预付).'],
  NO_UPFRONT: ['NO_UPFRONT', 'Nothing upfront (零预付).'],
});

@ObjectType({
  description: 'The part of a bundle that a line is about, e.g. the storage of a database instance (整机).',
})
export class BundledPart {
  @Field(() => String, { nullable: true, description: 'Service type code.' })
  readonly serviceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Service type name.' })
  readonly serviceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource type code.' })
  readonly resourceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource type name.' })
  readonly resourceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource id.' })
  readonly resourceId!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource name.' })
  readonly resourceName!: string | null;
}

@ObjectType({ description: 'An amount of use with its unit (使用量).' })
export class MeasuredUsage {
  @Field(() => DecimalScalar, { description: 'How much.' })
  readonly amount!: string;

  @Field(() => String, { nullable: true, description: 'Upstream id of the unit, as in `measureUnits`.' })
  readonly measureId!: string | null;
}

@InputType({ description: 'Whole days in China time (GMT+08:00), both included.' })
export class DayPeriod {
  @Field(() => DateScalar, { description: 'First day.' })
  readonly from!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  readonly to!: string;
}

interface PartRow {
  readonly sub_service_type_code?: string;
  readonly sub_service_type_name?: string;
  readonly sub_resource_type_code?: string;
  readonly sub_resource_type_name?: string;
  readonly sub_resource_id?: string;
  readonly sub_resource_name?: string;
}

/** Most lines are about no bundle: null then. */
export function toBundledPart(row: PartRow): BundledPart | null {
  const part: BundledPart = {
    serviceType: orNull(row.sub_service_type_code),
    serviceTypeName: orNull(row.sub_service_type_name),
    resourceType: orNull(row.sub_resource_type_code),
    resourceTypeName: orNull(row.sub_resource_type_name),
    resourceId: orNull(row.sub_resource_id),
    resourceName: orNull(row.sub_resource_name),
  };
  return Object.values(part).every((value) => value === null) ? null : part;
}

export const toMeasuredUsage = (
  amount: string | number | undefined,
  measureId: number | undefined,
): MeasuredUsage | null => (amount === undefined ? null : { amount: String(amount), measureId: textOf(measureId) });
