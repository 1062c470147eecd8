import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { IncentiveBill } from './incentive-bill.type.js';
import {
  ConfirmIncentiveBillInput,
  ConfirmIncentiveBillPayload,
  SubmitIncentiveFeedbackInput,
  SubmitIncentiveFeedbackPayload,
} from './incentive-change.type.js';
import { IncentiveDetail } from './incentive.type.js';

@Resolver(() => ConfirmIncentiveBillPayload)
export class IncentiveChangeResolver {
  @Mutation(() => ConfirmIncentiveBillPayload, {
    nullable: true,
    description: 'Confirms an incentive bill (激励对账, R-180). Repeated on a confirmed bill it changes nothing.',
  })
  confirmIncentiveBill(
    @Arg('input', () => ConfirmIncentiveBillInput, { description: 'Which bill.' }) input: ConfirmIncentiveBillInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<ConfirmIncentiveBillPayload> {
    return run.incentive.confirmBill(input);
  }

  @FieldResolver(() => IncentiveBill, { nullable: true, description: 'The bill as it is now.' })
  bill(@Root() { billId }: ConfirmIncentiveBillPayload, @Ctx() { load }: GatewayContext) {
    return billId === undefined ? null : load.incentive.bill(billId);
  }
}

@Resolver(() => SubmitIncentiveFeedbackPayload)
export class IncentiveFeedbackResolver {
  @Mutation(() => SubmitIncentiveFeedbackPayload, {
    nullable: true,
    description: 'Asks Huawei about a doubtful detail row (激励反馈, R-181, R-115).',
  })
  submitIncentiveFeedback(
    @Arg('input', () => SubmitIncentiveFeedbackInput, { description: 'Which row, and what is doubtful.' })
    input: SubmitIncentiveFeedbackInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<SubmitIncentiveFeedbackPayload> {
    return run.incentive.submitFeedback(input);
  }

  @FieldResolver(() => IncentiveDetail, { nullable: true, description: 'The row as it is now.' })
  detail(@Root() { dataId }: SubmitIncentiveFeedbackPayload, @Ctx() { load }: GatewayContext) {
    return dataId === undefined ? null : load.incentive.detail(dataId);
  }
}
