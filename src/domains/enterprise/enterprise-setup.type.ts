import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { IDEMPOTENCY_KEY, Payload } from '../../graphql/user-error.type.js';
import { wireEnum } from '../../graphql/wire-enum.js';

export const codeLanguage = wireEnum('VerificationCodeLanguage', 'Language of a message with a verification code.', {
  CHINESE: ['zh-cn', 'Chinese.'],
  ENGLISH: ['en-us', 'English.'],
});

@InputType({ description: 'Whom to send a code that proves the phone of a new member account.' })
export class SendMemberAccountCodeInput {
  @Field(() => String, { description: 'Phone number to prove.' })
  readonly mobile!: string;

  @Field(() => String, { description: 'Login name of the account that is to be created; the message names it.' })
  readonly accountName!: string;

  @Field(() => Int, { nullable: true, description: 'Minutes that the code is good for; 10 when nothing is said.' })
  readonly minutes?: number | null;

  @SentAs('SendSmsVerificationCode', 'body.language')
  @Field(() => codeLanguage.type, { nullable: true, description: 'Language of the message.' })
  readonly language?: keyof typeof codeLanguage.type | null;
}

@ObjectType({ description: 'A code that was sent to the phone of a new member account.' })
export class SendMemberAccountCodePayload extends Payload {}

@InputType({ description: 'A member account to create.' })
export class CreateMemberAccountInput {
  @Field(() => String, { description: 'Upstream id of the organization unit it is to belong to.' })
  readonly organizationUnitId!: string;

  @Field(() => String, { description: 'Login name: 5 to 32 letters, digits, "-" and "_", not beginning with a digit.' })
  readonly accountName!: string;

  @Field(() => String, { nullable: true, description: 'Name it is shown by.' })
  readonly displayName?: string | null;

  @Field(() => String, { description: 'Password: 8 to 32 characters of at least two kinds. It is kept nowhere here.' })
  readonly password!: string;

  @Field(() => String, { nullable: true, description: 'Phone number; not needed with `usesMasterMobile`.' })
  readonly mobile?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the phone of the master is taken, which needs no code.',
  })
  readonly usesMasterMobile?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The code that `sendMemberAccountCode` sent to this phone.' })
  readonly verificationCode?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the master pays for it (财务托管), which also decides its permissions.',
  })
  readonly unifiedAccounting?: boolean | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Upstream ids of the permissions to ask of it; decided by upstream with `unifiedAccounting`.',
  })
  readonly permissionIds?: readonly string[] | null;
}

@ObjectType({ description: 'The member account that was created.' })
export class CreateMemberAccountPayload extends Payload {
  /** For the field that shows it. */
  readonly accountName?: string;
}

@InputType({ description: 'Opening of enterprise projects for the viewer.' })
export class OpenEnterpriseProjectsInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'Enterprise projects that were opened for the viewer.' })
export class OpenEnterpriseProjectsPayload extends Payload {}
