import type { ListReading } from '../../access/list-reader.js';
import { ownerOf, ownerParameter } from '../../access/owner.js';
import type { Parts } from '../../access/part-reader.js';
import {
  billedCustomerPolicy,
  type BilledCustomerQuestion,
  billLinePolicy,
  type BillLineQuestion,
  billPolicy,
  type BillQuestion,
} from './bill.policy.js';
import type { BillRow } from './bill.type.js';
import type { BillLineRow } from './bill-line.type.js';
import type { BilledCustomerRow } from './billed-customer.type.js';

export const BILLS: ListReading<'ListSubcustomerMonthlyBills', BillQuestion, BillRow> = {
  operation: 'ListSubcustomerMonthlyBills',
  policy: billPolicy,
  request: ({ customerId, cycle, chargeMode: mode, kind, serviceType, indirectPartnerId }) => ({
    query: {
      ...(customerId !== undefined && { customer_id: customerId }),
      cycle,
      charge_mode: mode as '1' | '3' | '11',
      ...(kind !== undefined && { bill_type: kind as '0' }),
      ...(serviceType !== undefined && { cloud_service_type: serviceType }),
      ...ownerParameter({ indirectPartnerId }),
    },
  }),
  rowOf: (wire, question, currency) => ({
    ...wire,
    cycle: question.cycle,
    chargeMode: wire.charge_mode ?? question.chargeMode,
    customerId: wire.customer_id ?? question.customerId ?? '',
    ...ownerOf(question),
    ...(currency !== undefined && { currency }),
  }),
};

/** A screen of many customers is one month of all of them. */
export const BILLS_BY_CUSTOMER: Parts<BillQuestion, BillRow> = {
  wholeOf: ({ customerId: _customerId, associationType: _associationType, ...whole }) => whole,
  partOf: ({ customerId = '' }) => customerId,
};

export const BILL_LINES: ListReading<'ListSubCustomerBillDetail', BillLineQuestion, BillLineRow> = {
  operation: 'ListSubCustomerBillDetail',
  policy: billLinePolicy,
  request: ({ customerId, cycle, language, wire, ...question }) => ({
    query: { customer_id: customerId, bill_cycle: cycle, ...ownerParameter(question), ...wire },
    header: { 'X-Language': language },
  }),
  rowOf: (wire, question, currency) => ({
    ...wire,
    customerId: wire.customer_id ?? question.customerId,
    ...ownerOf(question),
    ...(currency !== undefined && { currency }),
  }),
};

export const BILLED_CUSTOMERS: ListReading<'ListConsumeSubCustomers', BilledCustomerQuestion, BilledCustomerRow> = {
  operation: 'ListConsumeSubCustomers',
  policy: billedCustomerPolicy,
  request: ({ cycle }) => ({ body: { bill_cycle: cycle } }),
  rowOf: ({ customer_id = '' }, { cycle }) => ({ customerId: customer_id, cycle }),
};
