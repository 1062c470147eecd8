import { Field, InputType, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { Payload } from '../../graphql/user-error.type.js';

@InputType({ description: 'Whether sensitive acts shall need a verification code.' })
export class SetVerificationCodeInput {
  @Field(() => Boolean, { description: 'On or off.' })
  readonly enabled!: boolean;
}

@ObjectType({ description: 'The switch as it is now.' })
export class SetVerificationCodePayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'Whether sensitive acts need a verification code.' })
  readonly verificationCodeEnabled?: boolean;
}

@InputType({ description: 'The code that was sent to the member’s mobile phone.' })
export class VerifyStepUpInput {
  @SentAs('VerifyStepUpChallenge', 'path.id')
  @Field(() => String, { description: 'The `challengeId` that came with `STEP_UP_REQUIRED`.' })
  readonly challengeId!: string;

  @SentAs('VerifyStepUpChallenge', 'body.code')
  @Field(() => String, { description: 'The code, six digits.' })
  readonly code!: string;
}

@ObjectType({ description: 'The proof that the member had the phone at hand.' })
export class VerifyStepUpPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description:
      'Send it in the header `X-Step-Up-Proof`. Good for this member and the act that asked for it, as often as needed ' +
      'until it expires; a secret.',
  })
  readonly proof?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when: ten minutes from now.' })
  readonly expiresAt?: string;
}
