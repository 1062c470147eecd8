import { type Owner, ownerOf } from '../../access/owner.js';
import { nodeId } from '../../graphql/node-id.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';
import { type Order, orderSource, orderStatus, orderType } from './order.type.js';
import { toEnterpriseProject, toPriced } from './order-amounts.type.js';

type Wire = components['schemas'];
type Listed = Wire['CustomerOrderV2'];
type Detailed = Wire['CustomerOrderV3'];

/** An order as either operation sends it; a part of a combined transaction has no parts. */
export interface OrderWire
  extends Omit<Listed, 'order_type' | 'sub_order_infos'>, Pick<Detailed, 'user_name' | 'pending_payment_end_time'> {
  readonly order_type?: number;
  readonly sub_order_infos?: readonly OrderWire[];
}

export interface OrderRow extends OrderWire, Owner {
  readonly orderId: string;
  readonly customerId: string;
  /** Which operation told it: each tells something that the other does not. */
  readonly toldBy: 'LIST' | 'DETAILS';
}

export const orderRow = (wire: OrderWire, owner: Owner, toldBy: OrderRow['toldBy']): OrderRow => ({
  ...wire,
  orderId: wire.order_id ?? '',
  customerId: wire.customer_id ?? '',
  toldBy,
  ...ownerOf(owner),
});

export const toOrder = (row: OrderRow): Order => ({
  id: nodeId('Order', row.orderId, row.indirectPartnerId),
  ...toFacts(row),
  parts: (row.sub_order_infos ?? []).map((part) => toFacts(orderRow(part, row, row.toldBy))),
});

const toFacts = (row: OrderRow) => ({
  ...toPriced(row),
  orderId: row.orderId,
  type: orderType.nameOf(row.order_type),
  typeCode: textOf(row.order_type),
  status: orderStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  source: orderSource.nameOf(row.source_type),
  sourceCode: textOf(row.source_type),
  customerNumber: orNull(row.customer_id),
  serviceType: orNull(row.service_type_code),
  serviceTypeName: orNull(row.service_type_name),
  createdAt: orNull(row.create_time),
  paidAt: orNull(row.payment_time),
  contractId: orNull(row.contract_id),
  customerId: row.customerId,
  ...ownerOf(row),
  ...(row.toldBy === 'LIST' ? { listed: listPart(row) } : { detailed: detailPart(row) }),
});

const listPart = ({ enterprise_projects = [], agent_pay_info }: OrderRow) => ({
  enterpriseProjects: enterprise_projects.map(toEnterpriseProject),
  isPaidOnBehalf: orNull(agent_pay_info?.is_agent_pay),
  payerId: orNull(agent_pay_info?.paying_agent_id),
});

const detailPart = ({ user_name, pending_payment_end_time }: OrderRow) => ({
  placedBy: orNull(user_name),
  payBefore: orNull(pending_payment_end_time),
});
