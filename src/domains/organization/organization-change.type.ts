import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { IDEMPOTENCY_KEY, Payload } from '../../graphql/user-error.type.js';
import { memberStatus, type MemberStatus } from './organization.type.js';

const WHICH_MEMBER = 'The member: a global or an upstream id.';
const READ_VERSION = 'The `version` of the member that the change is based on; `CONFLICT` when it has changed since.';
const ROLES = 'Codes of one to three roles (R-015): ADMIN alone (R-016), not manager and director together (R-017).';

@InputType({ description: 'A new member (新增组织成员).' })
export class CreateMemberInput {
  @SentAs('CreateMember', 'body.account_name')
  @Field(() => String, { description: 'Sign-in name, unique in the organization; it never changes (R-027).' })
  readonly accountName!: string;

  @SentAs('CreateMember', 'body.name')
  @Field(() => String, { description: 'Name of the person.' })
  readonly name!: string;

  @SentAs('CreateMember', 'body.mobile')
  @Field(() => String, { description: 'Mobile number without country code.' })
  readonly mobile!: string;

  @SentAs('CreateMember', 'body.email')
  @Field(() => String, { description: 'Email address.' })
  readonly email!: string;

  @SentAs('CreateMember', 'body.role_codes')
  @Field(() => [String], { description: ROLES })
  readonly roles!: readonly string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Director of an account manager: a global or an upstream id; none when absent.',
  })
  readonly directorId?: string | null;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'New values of a member; what is absent or null stays as it is.' })
export class UpdateMemberInput {
  @Field(() => ID, { description: WHICH_MEMBER })
  readonly memberId!: string;

  @Field(() => Int, { description: READ_VERSION })
  readonly version!: number;

  @SentAs('UpdateMember', 'body.name')
  @Field(() => String, { nullable: true, description: 'Name of the person.' })
  readonly name?: string | null;

  @SentAs('UpdateMember', 'body.mobile')
  @Field(() => String, { nullable: true, description: 'Mobile number without country code.' })
  readonly mobile?: string | null;

  @SentAs('UpdateMember', 'body.email')
  @Field(() => String, { nullable: true, description: 'Email address.' })
  readonly email?: string | null;

  @Field(() => memberStatus.type, { nullable: true, description: 'Whether the member may act.' })
  readonly status?: MemberStatus | null;
}

@InputType({ description: 'The whole new role set of a member (修改角色).' })
export class SetMemberRolesInput {
  @Field(() => ID, { description: WHICH_MEMBER })
  readonly memberId!: string;

  @Field(() => Int, { description: READ_VERSION })
  readonly version!: number;

  @SentAs('UpdateMemberRoles', 'body.role_codes')
  @Field(() => [String], { description: ROLES })
  readonly roles!: readonly string[];
}

@InputType({ description: 'The director of an account manager (设置客户经理主管).' })
export class SetMemberDirectorInput {
  @Field(() => ID, { description: WHICH_MEMBER })
  readonly memberId!: string;

  @Field(() => Int, { description: READ_VERSION })
  readonly version!: number;

  @Field(() => ID, { nullable: true, description: 'Who leads him: a global or an upstream id; nobody when null.' })
  readonly directorId?: string | null;
}

@InputType({ description: 'Whose password is to be reset (重置密码).' })
export class ResetMemberPasswordInput {
  @Field(() => ID, { description: WHICH_MEMBER })
  readonly memberId!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'What every change of a member answers with, beside its own.' })
abstract class MemberPayload extends Payload {
  /** Whom the field `member` shows as he is now; absent when nothing was changed. */
  readonly memberId?: string;
}

@ObjectType({ description: 'A member that was created.' })
export class CreateMemberPayload extends MemberPayload {}

@ObjectType({ description: 'A member that was changed.' })
export class UpdateMemberPayload extends MemberPayload {}

@ObjectType({ description: 'A member whose roles were replaced.' })
export class SetMemberRolesPayload extends MemberPayload {
  /** Account managers who lost their director by it. */
  readonly orphanedIds?: readonly string[];
}

@ObjectType({ description: 'An account manager whose director was set or cleared.' })
export class SetMemberDirectorPayload extends MemberPayload {}

@ObjectType({
  description: 'A member who was sent a link to set a new password: the password itself never travels (R-028).',
})
export class ResetMemberPasswordPayload extends MemberPayload {}
