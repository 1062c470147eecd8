import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { SORT_DIRECTION, type SortDirection } from '../../graphql/sort.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/console.js';
import { Role, toRole } from '../role/role.type.js';

export type MemberRow = components['schemas']['Member'];

export const memberStatus = wireEnum('MemberStatus', 'State of a member.', {
  ACTIVE: ['ACTIVE', 'May act.'],
  DISABLED: ['DISABLED', 'May not act.'],
});
export type MemberStatus = keyof typeof memberStatus.type;

const qualificationReview = wireEnum(
  'QualificationReview',
  'Qualification as account manager or SA specialist (资质审核).',
  {
    NONE: ['NONE', 'Not asked for.'],
    PENDING: ['PENDING', 'Under review: the role it is for cannot be taken away (R-029).'],
    PASSED: ['PASSED', 'Qualified.'],
  },
);

export const memberScope = wireEnum('MemberScope', 'Which rows a member sees, from his whole role set (R-019).', {
  PARTNER: ['PARTNER', 'Everything of the organization.'],
  TEAM: ['TEAM', 'What the account managers under this director hold (R-022).'],
  OWN: ['OWN', 'What the member himself holds (R-018).'],
  DISPATCHED: ['DISPATCHED', 'Items given to the member (R-037).'],
});

@ObjectType({ implements: Node, description: 'A user of the partner’s or reseller’s account (组织成员).' })
export class OrganizationMember {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream member id.' })
  readonly memberId!: string;

  @Field(() => [Role], { description: 'One to three roles (R-015).' })
  readonly roles!: readonly Role[];

  @Field(() => memberStatus.type, { description: 'Whether the member may act.' })
  readonly status!: MemberStatus;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => qualificationReview.type, { description: 'How far the qualification is (R-029).' })
  readonly qualificationReview!: keyof typeof qualificationReview.type;

  @Field(() => String, { nullable: true, description: 'Upstream code of the qualification.' })
  readonly qualificationReviewCode!: string | null;

  @Field(() => Int, { description: 'Customers the member holds now.' })
  readonly customerCount!: number;

  @Field(() => DateTimeScalar, { description: 'When the member was created.' })
  readonly createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last sign-in (最近登录时间); null if never.' })
  readonly lastLoginAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the member was last sent a link to set a new password (R-028); null if never.',
  })
  readonly passwordResetAt!: string | null;

  @Field(() => Int, { description: 'To be sent with a change of the member.' })
  readonly version!: number;

  @MaskedField('NAME', 'Name of the person.')
  readonly name?: never;

  @MaskedField('NAME', 'Sign-in name; it never changes (R-027).')
  readonly accountName?: never;

  @MaskedField('MOBILE', 'Mobile number.')
  readonly mobile?: never;

  @MaskedField('EMAIL', 'Email address.')
  readonly email?: never;

  readonly directorId?: string;
  readonly personal!: PersonalTexts<'name' | 'accountName' | 'mobile' | 'email'>;
}

export const OrganizationMemberConnection = connectionType(OrganizationMember, 'OrganizationMember');

@InputType({ description: 'Which members; everything given must hold. Null, absent and an empty list mean no filter.' })
export class OrganizationMemberFilter {
  @SentAs('ListMembers', 'query.name')
  @Field(() => String, { nullable: true, description: 'Name begins with this.' })
  readonly name?: string | null;

  @SentAs('ListMembers', 'query.account_name')
  @Field(() => String, { nullable: true, description: 'Sign-in name begins with this.' })
  readonly accountName?: string | null;

  @SentAs('ListMembers', 'query.role')
  @Field(() => [String], { nullable: true, description: 'Codes of roles, at most 20: who holds any of them.' })
  readonly roles?: readonly string[] | null;

  @Field(() => memberStatus.type, { nullable: true, description: 'Whether they may act.' })
  readonly status?: MemberStatus | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Account managers of this director: a global or an upstream id. Nobody for one who is not in scope.',
  })
  readonly directorId?: string | null;
}

const MEMBER_SORT = { CREATED_AT: 'CREATED_AT', NAME: 'NAME' } as const;
registerEnumType(MEMBER_SORT, {
  name: 'OrganizationMemberSort',
  description: 'What members can be sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When the member was created.' }, NAME: { description: 'Name.' } },
});

@InputType({ description: 'Order of members; ties by id.' })
export class OrganizationMemberOrder {
  @Field(() => MEMBER_SORT, { description: 'What to sort by.' })
  readonly field!: keyof typeof MEMBER_SORT;

  @Field(() => SORT_DIRECTION, { defaultValue: SORT_DIRECTION.ASC, description: 'Ascending or descending.' })
  readonly direction!: SortDirection;
}

@ArgsType()
export class OrganizationMemberArgs extends PageArgs {
  @Field(() => OrganizationMemberFilter, { nullable: true, description: 'Which members.' })
  readonly filter?: OrganizationMemberFilter | null;

  @Field(() => OrganizationMemberOrder, {
    nullable: true,
    description: 'In which order; the newest first when absent.',
  })
  readonly orderBy?: OrganizationMemberOrder | null;
}

export const toMember = (row: MemberRow): OrganizationMember => ({
  id: nodeId('OrganizationMember', row.id),
  memberId: row.id,
  roles: row.roles.map(toRole),
  status: memberStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  qualificationReview: qualificationReview.nameOf(row.qualification_review),
  qualificationReviewCode: textOf(row.qualification_review),
  customerCount: row.customer_count,
  createdAt: row.created_at,
  lastLoginAt: orNull(row.last_login_at),
  passwordResetAt: orNull(row.password_reset_at),
  version: row.version,
  ...(row.director_id !== undefined && { directorId: row.director_id }),
  personal: {
    entity: 'OrganizationMember',
    id: row.id,
    texts: { name: row.name, accountName: row.account_name, mobile: row.mobile, email: row.email },
  },
});
