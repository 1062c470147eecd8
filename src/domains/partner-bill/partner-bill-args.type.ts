import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { PageArgs } from '../../graphql/relay.js';
import { BillingCycleScalar } from '../../graphql/scalars.js';
import { SORT_DIRECTION, type SortDirection } from '../../graphql/sort.js';
import { billKind, chargeMode, type ChargeMode } from '../bill/bill.type.js';
import { partnerBillStatus, type PartnerBillStatus } from './partner-bill.type.js';

@InputType({ description: 'Which bills; everything given must hold. Null and absent mean no filter.' })
export class PartnerBillFilter {
  @Field(() => BillingCycleScalar, { nullable: true, description: 'Of this billing cycle or later.' })
  readonly from?: string | null;

  @Field(() => BillingCycleScalar, { nullable: true, description: 'Of this billing cycle or before.' })
  readonly to?: string | null;

  @Field(() => partnerBillStatus.type, { nullable: true, description: 'In this state.' })
  readonly status?: PartnerBillStatus | null;
}

@ArgsType()
export class PartnerBillArgs extends PageArgs {
  @Field(() => PartnerBillFilter, { nullable: true, description: 'Which bills.' })
  readonly filter?: PartnerBillFilter | null;

  @Field(() => SORT_DIRECTION, { defaultValue: SORT_DIRECTION.DESC, description: 'By billing cycle.' })
  readonly direction!: SortDirection;
}

@InputType({ description: 'Which lines; everything given must hold. Null and absent mean no filter.' })
export class PartnerBillLineFilter {
  @Field(() => ID, { nullable: true, description: 'Of this customer: a global or an upstream id.' })
  readonly customerId?: string | null;

  @SentAs('ListPartnerBillLines', 'query.service_type')
  @Field(() => String, { nullable: true, description: 'For this service type, by its code.' })
  readonly serviceType?: string | null;

  @Field(() => chargeMode.type, { nullable: true, description: 'In this billing mode.' })
  readonly chargeMode?: ChargeMode | null;

  @Field(() => billKind.type, { nullable: true, description: 'Of this kind: CONSUMPTION or UNSUBSCRIPTION.' })
  readonly kind?: keyof typeof billKind.type | null;
}

const LINE_SORT = { AMOUNT: 'AMOUNT', CUSTOMER_ID: 'CUSTOMER_ID' } as const;

registerEnumType(LINE_SORT, {
  name: 'PartnerBillLineSort',
  description: 'What lines can be sorted by.',
  valuesConfig: { AMOUNT: { description: 'Amount.' }, CUSTOMER_ID: { description: 'Customer id.' } },
});

@InputType({ description: 'Order of lines; ties by line.' })
export class PartnerBillLineOrder {
  @Field(() => LINE_SORT, { description: 'What to sort by.' })
  readonly field!: keyof typeof LINE_SORT;

  @Field(() => SORT_DIRECTION, { defaultValue: SORT_DIRECTION.DESC, description: 'Ascending or descending.' })
  readonly direction!: SortDirection;
}

@ArgsType()
export class PartnerBillLineArgs extends PageArgs {
  @Field(() => PartnerBillLineFilter, { nullable: true, description: 'Which lines.' })
  readonly filter?: PartnerBillLineFilter | null;

  @Field(() => PartnerBillLineOrder, { nullable: true, description: 'In which order; the largest first when absent.' })
  readonly orderBy?: PartnerBillLineOrder | null;
}

@InputType({ description: 'Which lines, as in the `lines` of a bill of the partner.' })
export class PartnerBillLineExport {
  @Field(() => BillingCycleScalar, { description: 'Billing cycle.' })
  readonly cycle!: string;

  @Field(() => PartnerBillLineFilter, { nullable: true, description: 'Which lines.' })
  readonly filter?: PartnerBillLineFilter | null;
}
