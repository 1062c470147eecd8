import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Owner } from '../../access/owner.js';
import { MaskedField } from '../../graphql/masked.type.js';
import { MoneyType } from '../../graphql/money.type.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType } from '../../graphql/relay.js';
import { BillingCycleScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import { billKind, chargeMode } from '../bill/bill.type.js';
import { customerTexts, type CustomerTexts, moneyIn, type Wire } from '../statistics/wire.type.js';

export type PartnerBillRow = Wire['PartnerBill'] & Owner;
export type PartnerBillLineRow = Wire['PartnerBillLine'] & Owner;

export const partnerBillStatus = wireEnum('PartnerBillStatus', 'State of a bill of the partner (R-169).', {
  PENDING: ['PENDING', 'Not issued yet (待出账).'],
  ISSUED: ['ISSUED', 'Issued (已出账).'],
});
export type PartnerBillStatus = keyof typeof partnerBillStatus.type;

@ObjectType({
  implements: Node,
  description:
    'The monthly bill of the partner (伙伴账单): what customers of the reseller model spent in a month of China time, issued ' +
    'by 12:00 on the 5th of the next month (R-169).',
})
export class PartnerBill {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => BillingCycleScalar, { description: 'Billing cycle (账期).' })
  readonly cycle!: string;

  @Field(() => partnerBillStatus.type, { description: 'State.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was issued; null while pending.' })
  readonly issuedAt!: string | null;

  @Field(() => MoneyType, { description: 'What it comes to, refunds taken off.' })
  readonly amount!: Money;

  @Field(() => MoneyType, { description: 'Of it paid.' })
  readonly paid!: Money;

  @Field(() => MoneyType, { description: 'Of it owed.' })
  readonly unpaid!: Money;

  @Field(() => Int, { description: 'Customers on it.' })
  readonly customerCount!: number;
}

export const PartnerBillConnection = connectionType(PartnerBill, 'PartnerBill');

@ObjectType({ description: 'A line of a bill of the partner: a resource of a customer, charged or given back.' })
export class PartnerBillLine {
  @Field(() => String, { description: 'Upstream id of the line.' })
  readonly lineId!: string;

  @Field(() => String, { description: 'Upstream id of the customer.' })
  readonly customerId!: string;

  @MaskedField('NAME', 'Name of the customer.', { text: 'name' })
  readonly customerName?: never;

  @MaskedField('NAME', 'Account name of the customer.', { text: 'accountName' })
  readonly customerAccountName?: never;

  @Field(() => String, { description: 'Service type code.' })
  readonly serviceType!: string;

  @Field(() => String, { description: 'Service type name.' })
  readonly serviceTypeName!: string;

  @Field(() => String, { description: 'Resource type code.' })
  readonly resourceType!: string;

  @Field(() => String, { description: 'Resource type name.' })
  readonly resourceTypeName!: string;

  @Field(() => chargeMode.type, { description: 'Billing mode.' })
  readonly chargeMode!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the billing mode.' })
  readonly chargeModeCode!: string | null;

  @Field(() => billKind.type, { description: 'Kind of line.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => MoneyType, { description: 'Amount; negative for an unsubscription (R-168).' })
  readonly amount!: Money;

  @Field(() => MoneyType, { description: 'Of it paid.' })
  readonly paid!: Money;

  @Field(() => MoneyType, { description: 'Of it owed.' })
  readonly unpaid!: Money;

  readonly owner!: Owner;
  readonly personal!: CustomerTexts;
}

export const PartnerBillLineConnection = connectionType(PartnerBillLine, 'PartnerBillLine');

export const toPartnerBill = (row: PartnerBillRow): PartnerBill => ({
  id: nodeId('PartnerBill', row.cycle),
  cycle: row.cycle,
  status: partnerBillStatus.nameOf(row.status),
  statusCode: row.status,
  issuedAt: orNull(row.issued_at),
  amount: moneyIn(row.amount),
  paid: moneyIn(row.paid),
  unpaid: moneyIn(row.unpaid),
  customerCount: row.customer_count,
});

export const toPartnerBillLine = (row: PartnerBillLineRow): PartnerBillLine => ({
  lineId: row.id,
  customerId: row.customer_id,
  serviceType: row.service_type,
  serviceTypeName: row.service_type_name,
  resourceType: row.resource_type,
  resourceTypeName: row.resource_type_name,
  chargeMode: chargeMode.nameOf(row.charge_mode),
  chargeModeCode: row.charge_mode,
  kind: billKind.nameOf(row.bill_type),
  kindCode: row.bill_type,
  amount: moneyIn(row.amount),
  paid: moneyIn(row.paid),
  unpaid: moneyIn(row.unpaid),
  owner: row,
  personal: customerTexts(row.customer_id, { name: row.customer_name, accountName: row.account_name }),
});
