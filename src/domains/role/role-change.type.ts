import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { IDEMPOTENCY_KEY, Payload } from '../../graphql/user-error.type.js';

const READ_VERSION = 'The `version` of the role that the change is based on; `CONFLICT` when it has changed since.';
const PERMISSIONS = 'Codes of permission items; the implied ones come along anyway (R-025).';

@InputType({ description: 'A custom role (新建自定义角色, R-024).' })
export class CreateRoleInput {
  @SentAs('CreateRole', 'body.code')
  @Field(() => String, {
    description: 'Code, unique in the organization: capitals, digits and "_", e.g. "COUPON_DESK".',
  })
  readonly code!: string;

  @SentAs('CreateRole', 'body.name')
  @Field(() => String, { description: 'Name shown to people.' })
  readonly name!: string;

  @SentAs('CreateRole', 'body.permission_codes')
  @Field(() => [String], { description: PERMISSIONS })
  readonly permissions!: readonly string[];

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'New values of a custom role; what is absent or null stays as it is.' })
export class UpdateRoleInput {
  @Field(() => ID, { description: 'The role: a global or an upstream id.' })
  readonly roleId!: string;

  @Field(() => Int, { description: READ_VERSION })
  readonly version!: number;

  @SentAs('UpdateRole', 'body.name')
  @Field(() => String, { nullable: true, description: 'Name shown to people.' })
  readonly name?: string | null;

  @SentAs('UpdateRole', 'body.permission_codes')
  @Field(() => [String], { nullable: true, description: `The whole new set. ${PERMISSIONS}` })
  readonly permissions?: readonly string[] | null;
}

@InputType({ description: 'A custom role that goes.' })
export class DeleteRoleInput {
  @Field(() => ID, { description: 'The role: a global or an upstream id.' })
  readonly roleId!: string;

  @Field(() => Int, { description: READ_VERSION })
  readonly version!: number;
}

@ObjectType({ description: 'A custom role that was defined.' })
export class CreateRolePayload extends Payload {
  /** Which role the field `role` shows as it is now; absent when nothing was changed. */
  readonly roleId?: string;
}

@ObjectType({ description: 'A custom role that was changed; its holders may do what it says at once.' })
export class UpdateRolePayload extends Payload {
  /** As in {@link CreateRolePayload}. */
  readonly roleId?: string;
}

@ObjectType({ description: 'A custom role that was deleted.' })
export class DeleteRolePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Global id of the role that is gone.' })
  readonly deletedRoleId?: string;
}
