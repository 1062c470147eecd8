import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { Customer } from '../customer/customer.type.js';
import { IndirectPartner } from '../indirect-partner/indirect-partner.type.js';
import { Partner } from '../partner/partner.type.js';
import {
  AccountChange,
  AccountChangeArgs,
  AccountChangeConnection,
  CustomerAccountChange,
  CustomerAccountChangeArgs,
  CustomerAccountChangeConnection,
  toAccountChange,
  toCustomerAccountChange,
} from './account-change.type.js';

const LEDGER = 'What came to its account and left it, newest first (收支明细).';

@Resolver(() => Partner)
export class PartnerLedgerResolver {
  @FieldResolver(() => AccountChangeConnection, {
    nullable: true,
    description: `${LEDGER} For finance and administrators.`,
  })
  async accountChanges(
    @Args(() => AccountChangeArgs) { ledger, filter, ...page }: AccountChangeArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<AccountChange>> {
    const paging = new Paging('accountChanges', ledger, filter);
    const slice = await load.accountChange.page({}, ledger, filter ?? {}, paging.window(page));
    return paging.connection(slice, toAccountChange);
  }
}

@Resolver(() => IndirectPartner)
export class IndirectPartnerLedgerResolver {
  @FieldResolver(() => AccountChangeConnection, { nullable: true, description: LEDGER })
  async accountChanges(
    @Root() { indirectPartnerId }: IndirectPartner,
    @Args(() => AccountChangeArgs) { ledger, filter, ...page }: AccountChangeArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<AccountChange>> {
    const paging = new Paging('accountChanges', indirectPartnerId, ledger, filter);
    const slice = await load.accountChange.page({ indirectPartnerId }, ledger, filter ?? {}, paging.window(page));
    return paging.connection(slice, toAccountChange);
  }
}

@Resolver(() => Customer)
export class CustomerLedgerResolver {
  @FieldResolver(() => CustomerAccountChangeConnection, {
    nullable: true,
    description:
      `${LEDGER} Of the account a referral customer has with Huawei Cloud itself, and for the customer itself; ` +
      'empty for reseller-model customers, who spend their partner’s money.',
  })
  async accountChanges(
    @Root() customer: Customer,
    @Args(() => CustomerAccountChangeArgs) { ledger, filter, ...page }: CustomerAccountChangeArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<CustomerAccountChange>> {
    const paging = new Paging('accountChanges', customer.id, ledger, filter);
    const slice = await load.accountChange.ofCustomer(customer, ledger, filter ?? {}, paging.window(page));
    return paging.connection(slice, toCustomerAccountChange);
  }
}
