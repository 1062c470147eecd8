import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { Partner } from '../partner/partner.type.js';
import {
  SetVerificationCodeInput,
  SetVerificationCodePayload,
  VerifyStepUpInput,
  VerifyStepUpPayload,
} from './security.type.js';

@Resolver(() => Partner)
export class SecurityResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether sensitive acts need a verification code (验证码验证, R-045): issuing and reclaiming coupons and quotas and the ' +
      'like. Of the viewer’s own organization: to a reseller’s people, that of the reseller. Not for customers.',
  })
  verificationCodeEnabled(@Ctx() { load }: GatewayContext): Promise<boolean> {
    return load.security.verificationCodeEnabled();
  }

  @Mutation(() => SetVerificationCodePayload, {
    nullable: true,
    description:
      'Switches verification codes on or off for the viewer’s own organization (R-045). For administrators; switching off ' +
      'needs a code itself.',
  })
  setVerificationCode(
    @Arg('input', () => SetVerificationCodeInput, { description: 'On or off.' }) input: SetVerificationCodeInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<SetVerificationCodePayload> {
    return run.security.setVerificationCode(input);
  }

  @Mutation(() => VerifyStepUpPayload, {
    nullable: true,
    description:
      'Turns the code that was sent with `STEP_UP_REQUIRED` into a proof; repeat the refused change with it (R-045). ' +
      'A code is good for five minutes, once, and for three tries: then `INVALID_STATE`, and the change has to be asked again.',
  })
  verifyStepUp(
    @Arg('input', () => VerifyStepUpInput, { description: 'Challenge and code.' }) input: VerifyStepUpInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<VerifyStepUpPayload> {
    return run.security.verifyStepUp(input);
  }
}
