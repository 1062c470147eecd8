import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { IDEMPOTENCY_KEY, ItemResult, Payload } from '../../graphql/user-error.type.js';

@InputType({ description: 'Whom to report.' })
export class ReportedCustomerInput {
  @SentAs('CreateCustomerReport', 'body.customer_name')
  @Field(() => String, { description: 'Name of the company or person (客户名称).' })
  readonly customerName!: string;

  @SentAs('CreateCustomerReport', 'body.account_name')
  @Field(() => String, { nullable: true, description: 'Its account name (账号名), if it has one.' })
  readonly accountName?: string | null;

  @SentAs('CreateCustomerReport', 'body.mobile')
  @Field(() => String, { nullable: true, description: 'Mobile number, digits without country code.' })
  readonly mobile?: string | null;

  @SentAs('CreateCustomerReport', 'body.email')
  @Field(() => String, { nullable: true, description: 'Email address; without one it cannot be invited by email.' })
  readonly email?: string | null;

  @SentAs('CreateCustomerReport', 'body.country')
  @Field(() => String, { defaultValue: 'CN', description: 'ISO country; another one than China is reviewed (R-080).' })
  readonly country!: string;

  @SentAs('CreateCustomerReport', 'body.industry')
  @Field(() => String, { nullable: true, description: 'Industry (行业).' })
  readonly industry?: string | null;
}

@InputType({ description: 'A prospective customer to reserve for 15 days (报备客户, R-076).' })
export class ReportCustomerInput extends ReportedCustomerInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({
  description:
    'A customer that was reported. A refusal names its `blocker`: `QUOTA_EXCEEDED` (R-077), `PROFILE_CONTACT_MISSING` ' +
    '(R-078) or a `CustomerReportRefusalReason`, and then the report is kept as REFUSED (R-079).',
})
export class ReportCustomerPayload extends Payload {
  readonly reportId?: string;
}

@InputType({ description: 'Prospective customers to reserve (批量报备).' })
export class ReportCustomersInput {
  @SentAs('BatchCreateCustomerReports', 'body.reports')
  @Field(() => [ReportedCustomerInput], { description: 'At most 100.' })
  readonly customers!: readonly ReportedCustomerInput[];

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'What became of one report.' })
export class CustomerReportResult extends ItemResult {
  @Field(() => Int, { description: 'Its place in the input, from 0.' })
  readonly index!: number;

  @Field(() => String, { nullable: true, description: 'Upstream report id; null when there is none.' })
  readonly reportId!: string | null;
}

@ObjectType({ description: 'Customers that were reported; beyond the cap nothing more is (R-077).' })
export class ReportCustomersPayload extends Payload {
  @Field(() => [CustomerReportResult], { nullable: true, description: 'One for each, in the order asked.' })
  readonly results?: readonly CustomerReportResult[];
}

@InputType({ description: 'Reports to delete (删除报备, R-082).' })
export class DeleteCustomerReportsInput {
  @SentAs('BatchDeleteCustomerReports', 'body.ids')
  @Field(() => [ID], { description: 'At most 100 of any state but ASSOCIATED: global ids, or upstream ids.' })
  readonly reportIds!: readonly string[];

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'Reports that were deleted.' })
export class DeleteCustomerReportsPayload extends Payload {
  @Field(() => [CustomerReportResult], { nullable: true, description: 'One for each, in the order asked.' })
  readonly results?: readonly CustomerReportResult[];
}
