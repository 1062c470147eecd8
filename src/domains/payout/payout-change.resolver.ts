import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import {
  AddPayoutInvoicesInput,
  AddPayoutInvoicesPayload,
  PayoutChangePayload,
  RequestPayoutInput,
  RequestPayoutPayload,
  SetAutoPayoutInput,
  SetAutoPayoutPayload,
  WithdrawPayoutInput,
  WithdrawPayoutPayload,
} from './payout-change.type.js';
import { AutoPayout, PayoutApplication } from './payout.type.js';

@Resolver(() => PayoutChangePayload)
export class PayoutChangeResolver {
  @Mutation(() => RequestPayoutPayload, {
    nullable: true,
    description:
      'Applies for payment of incentives (激励申付, R-183). `PRECONDITION_FAILED` names what stands in the way: ' +
      '`CERTIFICATION_REQUIRED` (with the missing one as `state`, R-174), `FROZEN`, `OVERDUE_BILLS`, `METHOD_NOT_ALLOWED`, ' +
      '`CURRENCY_MIXED`, `NOTHING_APPLICABLE`.',
  })
  requestPayout(
    @Arg('input', () => RequestPayoutInput, { description: 'For what, and by which option.' })
    input: RequestPayoutInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<RequestPayoutPayload> {
    return run.payout.request(input);
  }

  @Mutation(() => AddPayoutInvoicesPayload, {
    nullable: true,
    description: 'Adds invoices to an application that waits for them (R-186): several to one, none to two.',
  })
  addPayoutInvoices(
    @Arg('input', () => AddPayoutInvoicesInput, { description: 'To which application, and which invoices.' })
    input: AddPayoutInvoicesInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<AddPayoutInvoicesPayload> {
    return run.payout.addInvoices(input);
  }

  @Mutation(() => WithdrawPayoutPayload, {
    nullable: true,
    description: 'Takes an application back that finance has not handed on; its incentives may be applied for again.',
  })
  withdrawPayout(
    @Arg('input', () => WithdrawPayoutInput, { description: 'Which application.' }) input: WithdrawPayoutInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<WithdrawPayoutPayload> {
    return run.payout.withdraw(input);
  }

  @FieldResolver(() => PayoutApplication, { nullable: true, description: 'The application as it is now.' })
  application(
    @Root() { applicationId }: PayoutChangePayload,
    @Ctx() { load }: GatewayContext,
  ): Promise<PayoutApplication | null> | null {
    return applicationId === undefined ? null : load.payout.one(applicationId);
  }
}

@Resolver(() => SetAutoPayoutPayload)
export class AutoPayoutChangeResolver {
  @Mutation(() => SetAutoPayoutPayload, {
    nullable: true,
    description: 'Switches automatic application for payout on or off (自动申付, R-183).',
  })
  setAutoPayout(
    @Arg('input', () => SetAutoPayoutInput, { description: 'On or off, and by which option.' })
    input: SetAutoPayoutInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<SetAutoPayoutPayload> {
    return run.payout.setAutoPayout(input);
  }

  @FieldResolver(() => AutoPayout, { nullable: true, description: 'The setting as it is now.' })
  autoPayout(@Root() { isChanged }: SetAutoPayoutPayload, @Ctx() { load }: GatewayContext) {
    return isChanged === true ? load.payout.autoPayout() : null;
  }
}
