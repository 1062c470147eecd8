import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { SentAs } from '../../graphql/input-limits.js';
import { Node } from '../../graphql/node.type.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { type EnterpriseProject, Priced } from './order-amounts.type.js';

export const orderStatus = wireEnum('OrderStatus', 'State of an order (订单状态, R-195).', {
  PENDING_REVIEW: ['1', 'Waits for approval (待审核).'],
  PENDING_REFUND: ['2', 'Waits for its refund (待退款).'],
  PROCESSING: ['3', 'Paid, being carried out (处理中).'],
  CANCELLED: ['4', 'Cancelled (已取消).'],
  COMPLETED: ['5', 'Done (已完成).'],
  PENDING_PAYMENT: ['6', 'To be paid; the only state that can be paid or cancelled (待支付).'],
  PENDING_CONFIRMATION: ['9', 'Waits for confirmation (待确认).'],
  PENDING_SHIPMENT: ['10', 'Waits to be shipped (待发货).'],
  PENDING_RECEIPT: ['11', 'Waits to be received (待收货).'],
  PENDING_PICKUP: ['12', 'Waits to be picked up (待上门取货).'],
  REPLACING: ['13', 'Goods are being replaced (换新中).'],
});

export const orderType = wireEnum('OrderType', 'Kind of order (订单类型).', {
  NEW: ['1', 'New purchase (新购).'],
  RENEW: ['2', 'Renewal (续订).'],
  CHANGE: ['3', 'Change of what was bought (变更).'],
  UNSUBSCRIBE: ['4', 'Unsubscription (退订).'],
  PREPAID_TO_PAYG: ['10', 'From yearly/monthly to pay-per-use (包周期转按需).'],
  PAYG_TO_PREPAID: ['11', 'From pay-per-use to yearly/monthly (按需转包周期).'],
  TRIAL: ['13', 'Trial (试用).'],
  TRIAL_TO_COMMERCIAL: ['14', 'From trial to commercial use (转商用).'],
  FEE_ADJUSTMENT: ['15', 'Adjustment of fees (费用调整).'],
});

export const orderSource = wireEnum('OrderSource', 'Where an order comes from (订单来源).', {
  CUSTOMER: ['1', 'The customer.'],
  AGENT: ['2', 'An agent.'],
  CONTRACT: ['3', 'A contract.'],
  DISTRIBUTOR: ['4', 'A distributor.'],
  CONSOLE_DELETION: ['5', 'A resource was deleted on the console.'],
  BACK_FILLED: ['6', 'Recorded afterwards.'],
  COMPENSATION: ['7', 'A compensation.'],
  SYSTEM: ['8', 'The system, such as an automatic renewal.'],
});

const PAID_FOR = { OWN: 'oneself', SUB_ACCOUNTS: 'sub_customer' } as const;
registerEnumType(PAID_FOR, {
  name: 'OrdersPaidFor',
  description: 'For whom the orders were paid.',
  valuesConfig: {
    OWN: { description: 'For the customer itself.' },
    SUB_ACCOUNTS: { description: 'For member accounts of its enterprise (企业子账号).' },
  },
});

const ORDER_SORT = { NEWEST_FIRST: '-createTime', OLDEST_FIRST: 'createTime' } as const;
registerEnumType(ORDER_SORT, {
  name: 'OrderSort',
  description: 'Orders by the time they were made.',
  valuesConfig: {
    NEWEST_FIRST: { description: 'The newest first.' },
    OLDEST_FIRST: { description: 'The oldest first.' },
  },
});

/** An order and the reseller its customer belongs to. */
export interface OrderKey extends CustomerKey {
  readonly orderId: string;
}

@ObjectType({ description: 'What an order and the parts of a combined transaction have in common.' })
export abstract class OrderFacts extends Priced implements OrderKey {
  @Field(() => String, { description: 'Upstream order id (订单号).' })
  readonly orderId!: string;

  @Field(() => orderType.type, { description: 'Kind of order; UNKNOWN in lists where upstream has no word for it.' })
  readonly type!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly typeCode!: string | null;

  @Field(() => orderStatus.type, { description: 'State.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => orderSource.type, { description: 'Where it comes from.' })
  readonly source!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the source.' })
  readonly sourceCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the customer.' })
  readonly customerNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Cloud service type, e.g. `hws.service.type.ec2`.' })
  readonly serviceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the cloud service type (产品类型).' })
  readonly serviceTypeName!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was made (下单时间).' })
  readonly createdAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was paid.' })
  readonly paidAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Contract with Huawei Cloud it was made under.' })
  readonly contractId!: string | null;

  readonly customerId!: string;
  readonly indirectPartnerId?: string;
  /** Only in lists. */
  readonly listed?: OrderListPart;
  /** Only in details. */
  readonly detailed?: OrderDetailPart;
}

@ObjectType({ description: 'An order of a combined transaction; it is paid and cancelled with the whole (R-196).' })
export class OrderPart extends OrderFacts {}

@ObjectType({ implements: Node, description: 'An order of yearly/monthly products (订单, R-193).' })
export class Order extends OrderFacts {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => [OrderPart], { description: 'What a combined transaction consists of (合并订单, R-196); else empty.' })
  readonly parts!: readonly OrderPart[];
}

/** What only the list of orders tells. */
export interface OrderListPart {
  readonly enterpriseProjects: readonly EnterpriseProject[];
  readonly isPaidOnBehalf: boolean | null;
  readonly payerId: string | null;
}

/** What only the details of an order tell. */
export interface OrderDetailPart {
  readonly placedBy: string | null;
  readonly payBefore: string | null;
}

export const OrderConnection = connectionType(Order, 'Order');

@InputType({ description: 'Which orders of a customer; everything given must hold. Null and absent mean no filter.' })
export class CustomerOrderFilter {
  @SentAs('ListCustomerOrders', 'query.order_id')
  @Field(() => String, { nullable: true, description: 'Upstream order id, exactly.' })
  readonly orderId?: string | null;

  @Field(() => orderStatus.type, { nullable: true, description: 'State.' })
  readonly status?: keyof typeof orderStatus.type | null;

  @Field(() => orderType.type, { nullable: true, description: 'Kind of order.' })
  readonly type?: keyof typeof orderType.type | null;

  @SentAs('ListCustomerOrders', 'query.service_type_code')
  @Field(() => String, { nullable: true, description: 'Cloud service type, e.g. `hws.service.type.ec2`.' })
  readonly serviceType?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Made at or after this time; at most a year to `createdTo`.',
  })
  readonly createdFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Made at or before this time.' })
  readonly createdTo?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Paid at or after this time; at most a year to `paidTo`.',
  })
  readonly paidFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Paid at or before this time.' })
  readonly paidTo?: string | null;

  @Field(() => PAID_FOR, { nullable: true, description: 'Own orders unless told otherwise.' })
  readonly paidFor?: (typeof PAID_FOR)[keyof typeof PAID_FOR] | null;
}

@InputType({ description: 'Which orders; everything given must hold. Null and absent mean no filter.' })
export class OrderFilter extends CustomerOrderFilter {
  @SentAs('ListCustomerOrders', 'query.customer_id')
  @Field(() => ID, { nullable: true, description: 'Of this customer: global id, or upstream id of an own one.' })
  readonly customerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of customers of this reseller, instead of the own ones (R-011).' })
  readonly indirectPartnerId?: string | null;
}

@ArgsType()
class OrderPageArgs extends PageArgs {
  @Field(() => ORDER_SORT, { nullable: true, description: 'The newest first unless told otherwise.' })
  readonly sort?: (typeof ORDER_SORT)[keyof typeof ORDER_SORT] | null;
}

@ArgsType()
export class OrderArgs extends OrderPageArgs {
  @Field(() => OrderFilter, { nullable: true, description: 'Which orders.' })
  readonly filter?: OrderFilter | null;
}

@ArgsType()
export class CustomerOrderArgs extends OrderPageArgs {
  @Field(() => CustomerOrderFilter, { nullable: true, description: 'Which orders.' })
  readonly filter?: CustomerOrderFilter | null;
}
