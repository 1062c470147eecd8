import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { Enterprise, MemberAccount } from './enterprise.type.js';
import {
  MemberMovePayload,
  RetrieveCouponFromMemberAccountInput,
  RetrieveCouponFromMemberAccountPayload,
  RetrieveFromMemberAccountInput,
  RetrieveFromMemberAccountPayload,
  TransferCouponToMemberAccountInput,
  TransferCouponToMemberAccountPayload,
  TransferToMemberAccountInput,
  TransferToMemberAccountPayload,
} from './enterprise-change.type.js';
import {
  CreateMemberAccountInput,
  CreateMemberAccountPayload,
  OpenEnterpriseProjectsInput,
  OpenEnterpriseProjectsPayload,
  SendMemberAccountCodeInput,
  SendMemberAccountCodePayload,
} from './enterprise-setup.type.js';

/** Money and coupons between a master and its member accounts. */
@Resolver(() => MemberMovePayload)
export class MemberMoveResolver {
  @Mutation(() => TransferToMemberAccountPayload, {
    nullable: true,
    description: 'Gives a member account money of the master (拨款).',
  })
  transferToMemberAccount(
    @Arg('input', () => TransferToMemberAccountInput, { description: 'To which, and how much of what.' })
    input: TransferToMemberAccountInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<TransferToMemberAccountPayload> {
    return run.enterprise.transfer(input);
  }

  @Mutation(() => RetrieveFromMemberAccountPayload, {
    nullable: true,
    description: 'Takes unspent money of a member account back to the master (回收).',
  })
  retrieveFromMemberAccount(
    @Arg('input', () => RetrieveFromMemberAccountInput, { description: 'From which, and how much of what.' })
    input: RetrieveFromMemberAccountInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<RetrieveFromMemberAccountPayload> {
    return run.enterprise.retrieve(input);
  }

  @Mutation(() => TransferCouponToMemberAccountPayload, {
    nullable: true,
    description: 'Gives a member account a coupon of the master, or a part of one (优惠券拨款).',
  })
  transferCouponToMemberAccount(
    @Arg('input', () => TransferCouponToMemberAccountInput, { description: 'To which, and how much of which coupon.' })
    input: TransferCouponToMemberAccountInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<TransferCouponToMemberAccountPayload> {
    return run.enterprise.transferCoupon(input);
  }

  @Mutation(() => RetrieveCouponFromMemberAccountPayload, {
    nullable: true,
    description: 'Takes what is left of a coupon of a member account back to the coupon it came from (优惠券回收).',
  })
  retrieveCouponFromMemberAccount(
    @Arg('input', () => RetrieveCouponFromMemberAccountInput, { description: 'From which, and which coupon.' })
    input: RetrieveCouponFromMemberAccountInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<RetrieveCouponFromMemberAccountPayload> {
    return run.enterprise.retrieveCoupon(input);
  }

  @FieldResolver(() => MemberAccount, { nullable: true, description: 'The member account, after the change.' })
  memberAccount(
    @Root() { memberAccountId }: MemberMovePayload,
    @Ctx() { load }: GatewayContext,
  ): Promise<MemberAccount | null> | null {
    return memberAccountId === undefined ? null : load.enterprise.member(memberAccountId);
  }

  @FieldResolver(() => Enterprise, { nullable: true, description: 'The enterprise, after the change.' })
  enterprise(@Root() { memberAccountId }: MemberMovePayload, @Ctx() { load }: GatewayContext): Enterprise | null {
    return memberAccountId === undefined ? null : load.enterprise.own();
  }
}

@Resolver(() => CreateMemberAccountPayload)
export class MemberAccountCreationResolver {
  @Mutation(() => SendMemberAccountCodePayload, {
    nullable: true,
    description: 'Sends a code to the phone of a member account that is to be created.',
  })
  sendMemberAccountCode(
    @Arg('input', () => SendMemberAccountCodeInput, { description: 'To whom.' }) input: SendMemberAccountCodeInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<SendMemberAccountCodePayload> {
    return run.enterpriseSetup.sendCode(input);
  }

  @Mutation(() => CreateMemberAccountPayload, {
    nullable: true,
    description: 'Creates a member account (创建企业子账号).',
  })
  createMemberAccount(
    @Arg('input', () => CreateMemberAccountInput, { description: 'The account.' }) input: CreateMemberAccountInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<CreateMemberAccountPayload> {
    return run.enterpriseSetup.create(input);
  }

  @Mutation(() => OpenEnterpriseProjectsPayload, {
    nullable: true,
    description: 'Opens enterprise projects (企业项目) for the viewer, a company that is a customer.',
  })
  openEnterpriseProjects(
    @Arg('input', () => OpenEnterpriseProjectsInput, { description: 'Names this one change.' })
    input: OpenEnterpriseProjectsInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<OpenEnterpriseProjectsPayload> {
    return run.enterpriseSetup.openProjects(input);
  }

  @FieldResolver(() => MemberAccount, { nullable: true, description: 'The new account; null until upstream lists it.' })
  memberAccount(
    @Root() { accountName }: CreateMemberAccountPayload,
    @Ctx() { load }: GatewayContext,
  ): Promise<MemberAccount | null> | null {
    return accountName === undefined ? null : load.enterprise.memberNamed(accountName);
  }
}
