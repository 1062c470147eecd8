import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { type Owner, ownerOf } from '../../access/owner.js';
import type { ManagerRow } from '../../access/scope.js';
import { SentAs } from '../../graphql/input-limits.js';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { SORT_DIRECTION, type SortDirection } from '../../graphql/sort.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/console.js';

export type ReportRow = components['schemas']['CustomerReport'] & ManagerRow;

export interface ReportKey extends Owner {
  readonly reportId: string;
}

export const reportStatus = wireEnum('CustomerReportStatus', 'Where a report stands (报备状态).', {
  NOT_REPORTED: ['NOT_REPORTED', 'Noted, never reported (未报备, R-081).'],
  PENDING_REVIEW: ['PENDING_REVIEW', 'A person reviews it (R-080).'],
  PREREGISTERED: ['PREREGISTERED', 'Reserved: the customer can be invited (已报备, R-081).'],
  REFUSED: ['REFUSED', 'Refused; `refusalReasons` say why (R-079).'],
  ASSOCIATED: ['ASSOCIATED', 'The customer is associated.'],
  EXPIRED: ['EXPIRED', 'The 15 days are over; it may be reported again (R-076).'],
});

const refusalReason = wireEnum('CustomerReportRefusalReason', 'Why a customer cannot be reported (R-079).', {
  CUSTOMER_OF_OTHER_PARTNER: ['CUSTOMER_OF_OTHER_PARTNER', 'It is associated with another partner.'],
  ALREADY_REPORTED: ['ALREADY_REPORTED', 'Another partner has it reserved (R-076).'],
  DIRECT_CONTRACT: ['DIRECT_CONTRACT', 'It has a contract with Huawei Cloud.'],
  CONSUMER_CLOUD_USER: ['CONSUMER_CLOUD_USER', 'It is a user of the consumer cloud.'],
  CASH_SPENDING: ['CASH_SPENDING', 'It has spent cash, and no direct sales follow it.'],
  MEMBER_OF_MASTER: ['MEMBER_OF_MASTER', 'It is a member of a master with unified accounting.'],
  WRONG_SITE: ['WRONG_SITE', 'It is registered on another site.'],
});

const reviewReason = wireEnum('CustomerReportReviewReason', 'Why a person looks at a report (R-080).', {
  ACCOUNT_TOO_OLD: ['ACCOUNT_TOO_OLD', 'The account is older than 7 days and followed by direct sales.'],
  CASH_SPENDING: ['CASH_SPENDING', 'It has spent cash, and direct sales follow it.'],
  OTHER_COUNTRY: ['OTHER_COUNTRY', 'It is in another country.'],
  ONLINE_SALES: ['ONLINE_SALES', 'Online sales or the sales support center own it.'],
});

@ObjectType({
  implements: Node,
  description: 'A prospective customer that the partner has reserved, or tried to (客户报备); never a project (R-075).',
})
export class CustomerReport implements Owner {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream report id.' })
  readonly reportId!: string;

  @MaskedField('NAME', 'Name of the company or person (客户名称).')
  readonly customerName?: never;

  @MaskedField('NAME', 'Its account name (账号名); null when it has none yet.')
  readonly accountName?: never;

  @MaskedField('MOBILE', 'Mobile number (手机号).')
  readonly mobile?: never;

  @MaskedField('EMAIL', 'Email address (邮箱); invitations by email go there.')
  readonly email?: never;

  @Field(() => String, { description: 'ISO country, e.g. "CN".' })
  readonly country!: string;

  @Field(() => String, { nullable: true, description: 'Industry (行业).' })
  readonly industry!: string | null;

  @Field(() => reportStatus.type, { description: 'Where it stands.' })
  readonly status!: string;

  @Field(() => String, { description: 'Upstream code of the state.' })
  readonly statusCode!: string;

  @Field(() => [refusalReason.type], { description: 'Why it was refused; empty otherwise (R-079).' })
  readonly refusalReasons!: readonly string[];

  @Field(() => [String], { description: 'Upstream codes of the reasons of a refusal.' })
  readonly refusalReasonCodes!: readonly string[];

  @Field(() => Boolean, { description: 'Whether a person looks, or looked, at it (R-080).' })
  readonly reviewRequired!: boolean;

  @Field(() => [reviewReason.type], { description: 'Why a person looks, or looked, at it (R-080).' })
  readonly reviewReasons!: readonly string[];

  @Field(() => [String], { description: 'Upstream codes of the reasons of a review.' })
  readonly reviewReasonCodes!: readonly string[];

  @Field(() => DateTimeScalar, { description: 'When it was reported, or noted.' })
  readonly createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the customer was reserved.' })
  readonly approvedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Reserved until then, 15 days in all (R-076).' })
  readonly expiresAt!: string | null;

  @Field(() => Int, { description: 'Rises with every change.' })
  readonly version!: number;

  readonly indirectPartnerId?: string;
  readonly submitterId?: string;
  readonly customerId?: string;
  readonly personal!: PersonalTexts<'customerName' | 'accountName' | 'mobile' | 'email'>;
}

export const CustomerReportConnection = connectionType(CustomerReport, 'CustomerReport');

@ObjectType({ description: 'How many reports are open, and how many may be (R-077).' })
export class CustomerReportQuota {
  @Field(() => Int, { description: 'Under review and preregistered, of the whole party.' })
  readonly used!: number;

  @Field(() => Int, { description: 'At most so many.' })
  readonly max!: number;
}

@InputType({ description: 'Which reports; everything given must hold. Null and absent mean no filter.' })
export class CustomerReportFilter {
  @SentAs('ListCustomerReports', 'query.status')
  @Field(() => [reportStatus.type], { nullable: true, description: 'In one of these states.' })
  readonly statuses?: readonly (keyof typeof reportStatus.type)[] | null;

  @SentAs('ListCustomerReports', 'query.customer_name')
  @Field(() => String, { nullable: true, description: 'Name of the customer begins with this (R-047).' })
  readonly customerName?: string | null;

  @SentAs('ListCustomerReports', 'query.submitted_by')
  @Field(() => ID, { nullable: true, description: 'Reported by this member: global id, or upstream member id.' })
  readonly submittedById?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Reported at or after this time.' })
  readonly createdFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Reported at or before this time.' })
  readonly createdTo?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Reserved until before this time.' })
  readonly expiresBefore?: string | null;
}

@ArgsType()
export class CustomerReportArgs extends PageArgs {
  @Field(() => CustomerReportFilter, { nullable: true, description: 'Which reports.' })
  readonly filter?: CustomerReportFilter | null;

  @Field(() => SORT_DIRECTION, {
    defaultValue: SORT_DIRECTION.DESC,
    description: 'By the time of the report; the newest first when absent.',
  })
  readonly direction!: SortDirection;
}

export const toReport = (row: ReportRow): CustomerReport => ({
  id: nodeId('CustomerReport', row.id),
  reportId: row.id,
  country: row.country,
  industry: orNull(row.industry),
  status: reportStatus.nameOf(row.status),
  statusCode: row.status,
  refusalReasons: row.refusal_reasons.map((code) => refusalReason.nameOf(code)),
  refusalReasonCodes: row.refusal_reasons,
  reviewRequired: row.review_required,
  reviewReasons: row.review_reasons.map((code) => reviewReason.nameOf(code)),
  reviewReasonCodes: row.review_reasons,
  createdAt: row.created_at,
  approvedAt: orNull(row.approved_at),
  expiresAt: orNull(row.expires_at),
  version: row.version,
  ...ownerOf(row),
  ...(row.submitted_by !== undefined && { submitterId: row.submitted_by }),
  ...(row.customer_id !== undefined && { customerId: row.customer_id }),
  personal: {
    entity: 'CustomerReport',
    id: row.id,
    texts: { customerName: row.customer_name, accountName: row.account_name, mobile: row.mobile, email: row.email },
  },
});
