import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import {
  CouponLedgerArgs,
  CouponLedgerConnection,
  type CouponLedgerEntry,
  toCouponLedgerEntry,
} from './coupon-ledger.type.js';
import {
  ReceivedCoupon,
  ReceivedCouponArgs,
  ReceivedCouponConnection,
  toReceivedCoupon,
} from './received-coupon.type.js';
import {
  type StoredValueCard,
  StoredValueCardArgs,
  StoredValueCardConnection,
  toStoredValueCard,
} from './stored-value-card.type.js';

/** What an account itself holds beside money. */
@Resolver(() => ReceivedCoupon)
export class ReceivedCouponResolver {
  @Query(() => ReceivedCouponConnection, {
    nullable: true,
    description:
      'Coupons the viewer’s own account holds: a customer’s, with its own credential (R-134), or what a partner or reseller ' +
      'received from Huawei Cloud.',
  })
  async receivedCoupons(
    @Args(() => ReceivedCouponArgs) { filter, ...page }: ReceivedCouponArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<ReceivedCoupon>> {
    const paging = new Paging('receivedCoupons', filter);
    return paging.connection(await load.receivedCoupon.page(filter ?? {}, paging.window(page)), toReceivedCoupon);
  }

  @Query(() => CouponLedgerConnection, {
    nullable: true,
    description:
      'What happened to the coupons of a customer that pays Huawei Cloud itself, newest first. For that customer, with its ' +
      'own credential.',
  })
  async couponLedger(
    @Args(() => CouponLedgerArgs) { filter, ...page }: CouponLedgerArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<CouponLedgerEntry>> {
    const paging = new Paging('couponLedger', filter);
    return paging.connection(await load.receivedCoupon.ledger(filter ?? {}, paging.window(page)), toCouponLedgerEntry);
  }

  @Query(() => StoredValueCardConnection, {
    nullable: true,
    description: 'Stored-value cards of the customer, newest first. For the customer, with its own credential.',
  })
  async storedValueCards(
    @Args(() => StoredValueCardArgs) { filter, ...page }: StoredValueCardArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<StoredValueCard>> {
    const paging = new Paging('storedValueCards', filter);
    return paging.connection(await load.receivedCoupon.cards(filter ?? {}, paging.window(page)), toStoredValueCard);
  }
}
