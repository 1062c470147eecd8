import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { IDEMPOTENCY_KEY, Payload } from '../../graphql/user-error.type.js';
import { associationType, type AssociationType } from '../customer/customer.type.js';
import { IncentiveDetailExport } from '../incentive/incentive-export.type.js';
import { OpportunityExport } from '../opportunity/opportunity-export.type.js';
import { PartnerBillLineExport } from '../partner-bill/partner-bill-args.type.js';
import { ConsumptionSummaryExport, PerformanceExport } from '../statistics/statistics-export.type.js';

@InputType({ description: 'Which customers; none of the filters given means all.' })
export class CustomerExport {
  @SentAs('CreateCustomerExport', 'query.customer_ids')
  @Field(() => [ID], { nullable: true, description: 'Selected rows: global or upstream ids, at most 100.' })
  readonly customerIds?: readonly string[] | null;

  @Field(() => associationType.type, { nullable: true, description: 'Of this association type.' })
  readonly associationType?: AssociationType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Associated at or after this time.' })
  readonly associatedFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Associated at or before this time.' })
  readonly associatedTo?: string | null;
}

@InputType({ description: 'What to export: exactly one of them.' })
export class CreateExportInput {
  @Field(() => CustomerExport, {
    nullable: true,
    description: 'The customer list (客户列表); administrators alone may (R-041).',
  })
  readonly customers?: CustomerExport | null;

  @Field(() => ConsumptionSummaryExport, { nullable: true, description: 'Consumption of a cycle (消费汇总).' })
  readonly consumptionSummary?: ConsumptionSummaryExport | null;

  @Field(() => PerformanceExport, { nullable: true, description: 'Performance (业绩).' })
  readonly performance?: PerformanceExport | null;

  @Field(() => PartnerBillLineExport, { nullable: true, description: 'Lines of a bill of the partner (伙伴账单).' })
  readonly partnerBillLines?: PartnerBillLineExport | null;

  @Field(() => OpportunityExport, { nullable: true, description: 'Opportunities (商机).' })
  readonly opportunities?: OpportunityExport | null;

  @Field(() => IncentiveDetailExport, { nullable: true, description: 'Incentive details (激励明细, R-176).' })
  readonly incentiveDetails?: IncentiveDetailExport | null;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'The export that was begun.' })
export class CreateExportPayload extends Payload {
  readonly jobId?: string;
}
