import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Owner, ownerOf } from '../../access/owner.js';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/console.js';
import {
  offeringKind,
  sharedOpportunityDirection,
  sharedOpportunityParty,
  sharedOpportunityStatus,
} from './shared-opportunity-words.type.js';

type Wire = components['schemas'];

export interface SharedOpportunityRow extends Owner, Omit<Wire['SharedOpportunity'], 'contacts'> {
  readonly contacts: readonly Wire['SharedOpportunityContact'][];
  readonly accountManagerIds: readonly string[];
  readonly specialistIds: readonly string[];
}

@ObjectType({ description: 'The company whose need it is (客户企业信息).' })
export class SharedOpportunityCustomer {
  @MaskedField('NAME', 'Name of the company.')
  readonly companyName?: never;

  @Field(() => String, { nullable: true, description: 'Industry.' })
  readonly industry!: string | null;

  @Field(() => String, { nullable: true, description: 'Region or city.' })
  readonly region!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream customer id; null for a company without an account.' })
  readonly accountId!: string | null;

  readonly owner!: Owner;
  readonly personal!: PersonalTexts<'companyName'>;
}

@ObjectType({ description: 'A person of the customer, shared with the customer’s consent (R-106).' })
export class SharedOpportunityContact {
  @MaskedField('NAME', 'Name of the person.')
  readonly name?: never;

  @MaskedField('MOBILE', 'Mobile number.')
  readonly mobile?: never;

  @MaskedField('EMAIL', 'Email address.')
  readonly email?: never;

  @Field(() => String, { nullable: true, description: 'Position in the company.' })
  readonly position!: string | null;

  readonly personal!: PersonalTexts<'name' | 'mobile' | 'email'>;
}

@ObjectType({ description: 'What the partner brings; Huawei Cloud may change it, and `updatedBy` says so (R-104).' })
export class SharedOpportunityOffering {
  @Field(() => offeringKind.type, { description: 'Kind of offering.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => String, { description: 'Number of the goods or of the solution.' })
  readonly offeringId!: string;

  @Field(() => String, { description: 'Name.' })
  readonly name!: string;

  @Field(() => sharedOpportunityParty.type, { description: 'Who wrote it last.' })
  readonly updatedBy!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of who wrote it last.' })
  readonly updatedByCode!: string | null;
}

@ObjectType({
  implements: Node,
  description: 'An opportunity that partner and Huawei Cloud share under Partner Customer Engagement (机会点, R-100).',
})
export class SharedOpportunity implements Owner {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream id.' })
  readonly sharedOpportunityId!: string;

  @Field(() => String, { description: 'Number shown to people (机会点编号).' })
  readonly code!: string;

  @Field(() => sharedOpportunityDirection.type, { description: 'Who shared it.' })
  readonly direction!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the direction.' })
  readonly directionCode!: string | null;

  @Field(() => sharedOpportunityStatus.type, { description: 'State.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => String, { description: 'Name (机会点名称).' })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The need after BANT: budget, decision maker, need, schedule (R-107).',
  })
  readonly description!: string | null;

  @Field(() => SharedOpportunityCustomer, { description: 'Whose need it is.' })
  readonly customer!: SharedOpportunityCustomer;

  @Field(() => [SharedOpportunityContact], { description: 'People of the customer.' })
  readonly contacts!: readonly SharedOpportunityContact[];

  @Field(() => [String], { description: 'What was done before it was shared (售前活动).' })
  readonly presalesActivities!: readonly string[];

  @Field(() => [SharedOpportunityOffering], { description: 'Offerings of the partner (伙伴方案, R-104).' })
  readonly offerings!: readonly SharedOpportunityOffering[];

  @Field(() => [String], { description: 'Huawei Cloud services concerned.' })
  readonly services!: readonly string[];

  @Field(() => [String], { description: 'Demand tags; they follow from the offerings (需求标签, R-104).' })
  readonly demandTags!: readonly string[];

  @Field(() => Boolean, { description: 'Whether the customer agreed to its data being shared (R-106).' })
  readonly customerConsent!: boolean;

  @Field(() => String, { nullable: true, description: 'What the review or the verification found.' })
  readonly reviewResult!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused, by whom it was.' })
  readonly rejectReason!: string | null;

  @Field(() => Boolean, { description: 'Whether an earlier one counts instead; of whom is not told (R-109).' })
  readonly isDuplicate!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'State of its incentive bill, e.g. "PENDING_CONFIRMATION"; null without one (R-115).',
  })
  readonly incentiveState!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When Huawei Cloud has to have verified a PO: ten working days after the review (R-108).',
  })
  readonly verificationDueAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When an HO has to be answered: three working days after it was shared (R-112).',
  })
  readonly acceptanceDueAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was submitted last, or shared by Huawei Cloud.',
  })
  readonly submittedAt!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  readonly createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it changed last.' })
  readonly updatedAt!: string;

  @Field(() => Int, { description: 'To be sent with changes, so that nothing is overwritten unseen.' })
  readonly version!: number;

  readonly revenue!: Money | null;
  readonly accountManagerIds!: readonly string[];
  readonly specialistIds!: readonly string[];
  readonly duplicateOfId?: string;
  readonly indirectPartnerId?: string;
}

/** The audit trail names the opportunity whose contact it was. */
const toContact = (id: string, { name, mobile, email, position }: Wire['SharedOpportunityContact']) => ({
  position: orNull(position),
  personal: { entity: 'SharedOpportunityContact', id, texts: { name, mobile, email } },
});

const toOffering = ({ kind, id, name, updated_by }: Wire['SharedOpportunityOffering']): SharedOpportunityOffering => ({
  kind: offeringKind.nameOf(kind),
  kindCode: textOf(kind),
  offeringId: id,
  name,
  updatedBy: sharedOpportunityParty.nameOf(updated_by),
  updatedByCode: textOf(updated_by),
});

const toCustomer = ({ id, customer, ...row }: SharedOpportunityRow): SharedOpportunityCustomer => ({
  industry: orNull(customer.industry),
  region: orNull(customer.region),
  accountId: orNull(customer.account_id),
  owner: ownerOf(row),
  personal: { entity: 'SharedOpportunity', id, texts: { companyName: customer.company_name } },
});

const toCourse = (row: SharedOpportunityRow) => ({
  customerConsent: row.customer_consent,
  reviewResult: orNull(row.review_result),
  rejectReason: orNull(row.reject_reason),
  isDuplicate: row.duplicate_of !== undefined,
  incentiveState: orNull(row.incentive_state),
  verificationDueAt: orNull(row.verification_due_at),
  acceptanceDueAt: orNull(row.acceptance_due_at),
  submittedAt: orNull(row.submitted_at),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
});

export const toSharedOpportunity = (row: SharedOpportunityRow): SharedOpportunity => ({
  ...toCourse(row),
  id: nodeId('SharedOpportunity', row.id),
  sharedOpportunityId: row.id,
  code: row.code,
  direction: sharedOpportunityDirection.nameOf(row.direction),
  directionCode: textOf(row.direction),
  status: sharedOpportunityStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  name: row.name,
  description: orNull(row.description),
  customer: toCustomer(row),
  contacts: row.contacts.map((contact) => toContact(row.id, contact)),
  presalesActivities: row.presales_activities,
  offerings: row.offerings.map(toOffering),
  services: row.services,
  demandTags: row.demand_tags,
  revenue: moneyOf(row.expected_revenue?.amount, row.expected_revenue?.currency),
  accountManagerIds: row.accountManagerIds,
  specialistIds: row.specialistIds,
  ...(row.duplicate_of !== undefined && { duplicateOfId: row.duplicate_of }),
  ...ownerOf(row),
});
