import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { Customer } from '../customer/customer.type.js';
import {
  ConsumptionRecord,
  ConsumptionRecordArgs,
  ConsumptionRecordConnection,
  toConsumptionRecord,
} from './own-bill-record.type.js';
import { ResourceBill, ResourceBillArgs, ResourceBillConnection, toResourceBill } from './own-bill-resource.type.js';
import { BillSummary, BillSummaryArgs } from './own-bill-summary.type.js';
import {
  BillTransaction,
  BillTransactionArgs,
  BillTransactionConnection,
  toBillTransaction,
} from './own-bill-transaction.type.js';

/** Upstream tells these to the customer itself only, with its own credential. */
@Resolver(() => Customer)
export class OwnBillResolver {
  @FieldResolver(() => BillTransactionConnection, {
    nullable: true,
    description: 'Its bill, transaction by transaction (流水账单). For the customer itself.',
  })
  async billTransactions(
    @Root() customer: Customer,
    @Args(() => BillTransactionArgs) wish: BillTransactionArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<BillTransaction>> {
    const paging = new Paging('billTransactions', customer.id, wish.cycle, wish.language, wish.filter);
    return paging.connection(await load.ownBill.transactions(customer, wish, paging.window(wish)), toBillTransaction);
  }

  @FieldResolver(() => BillSummary, {
    nullable: true,
    description: 'What a month came to (月度汇总账单). For the customer itself.',
  })
  billSummary(
    @Root() customer: Customer,
    @Args(() => BillSummaryArgs) wish: BillSummaryArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<BillSummary | null> {
    return load.ownBill.summary(customer, wish);
  }

  @FieldResolver(() => ConsumptionRecordConnection, {
    nullable: true,
    description: 'What its resources consumed (资源消费记录). For the customer itself.',
  })
  async consumptionRecords(
    @Root() customer: Customer,
    @Args(() => ConsumptionRecordArgs) wish: ConsumptionRecordArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<ConsumptionRecord>> {
    const { cycle, language, granularity, filter } = wish;
    const paging = new Paging('consumptionRecords', customer.id, cycle, language, granularity, filter);
    return paging.connection(await load.ownBill.records(customer, wish, paging.window(wish)), toConsumptionRecord);
  }

  @FieldResolver(() => ResourceBillConnection, {
    nullable: true,
    description: 'Its detailed bill by resources (资源详单). For the customer itself.',
  })
  async resourceBills(
    @Root() customer: Customer,
    @Args(() => ResourceBillArgs) wish: ResourceBillArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<ResourceBill>> {
    const { cycle, language, granularity, filter } = wish;
    const paging = new Paging('resourceBills', customer.id, cycle, language, granularity, filter);
    return paging.connection(await load.ownBill.resourceBills(customer, wish, paging.window(wish)), toResourceBill);
  }
}
