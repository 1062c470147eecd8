import { Amount } from '../amount.js';
import type { Operation } from '../operation.js';
import { totalsOf } from '../world/bill-groups.js';
import type { MonthlyRow } from '../world/bills.js';
import { monthOf } from '../world/calendar.js';
import type { ChargeMode } from '../world/subscriptions.js';
import type { World } from '../world/world.js';
import { bodyOf, ok, page, queryOf, type RowOf } from './bss-answer.js';
import { is, ownerOf } from './bss-filter.js';

/** In the order of the customer list; every row is one service of one customer, charged or refunded. */
export const listSubcustomerMonthlyBills: Operation = (world, request) => {
  const query = queryOf<'ListSubcustomerMonthlyBills'>(request);
  const { customers, bills } = world;
  const ownerId = ownerOf(world, request, query.indirect_partner_id);
  const one = query.customer_id ? customers.oneEverOf(ownerId, query.customer_id) : undefined;
  const asked = query.customer_id ? (one === undefined ? [] : [one]) : customers.everOf(ownerId);
  const month = monthOf(query.cycle);
  const mode = Number(query.charge_mode) as ChargeMode;
  const found = asked
    .flatMap((customer) => bills.monthlyRows(customer, month, mode))
    .filter(
      ({ billType, subscription }) =>
        is(query.bill_type, billType) && is(query.cloud_service_type, subscription.product.service.code),
    );
  return ok<'ListSubcustomerMonthlyBills'>({
    bill_sums: page(found, query).map((row) => billSum(world, row)),
    count: found.length,
    currency: 'CNY',
  });
};

function billSum({ bills }: World, row: MonthlyRow): RowOf<'ListSubcustomerMonthlyBills', 'bill_sums'> {
  const { customer, subscription, billType } = row;
  const { service, resource } = subscription.product;
  const { payment, payable, discount } = totalsOf(bills.linesOfRow(row));
  const paid = {
    BALANCE_TYPE_DEBIT: payment.cash,
    BALANCE_TYPE_COUPON: payment.coupon,
    BALANCE_TYPE_RCASH_COUPON: payment.flexiPurchaseCoupon,
  };
  return {
    customer_id: customer.id,
    cloud_service_type: service.code,
    cloud_service_type_name: service.zh,
    bill_type: billType,
    // Savings plans (11) can be asked for, yet the contract has no such mode in the answer.
    ...(subscription.mode !== 11 && { charge_mode: `${subscription.mode}` as const }),
    amount: new Amount(payable),
    debt_amount: new Amount(payment.debt),
    adjustment_amount: new Amount(payment.writeOff),
    discount_amount: new Amount(discount),
    measure_id: 1,
    account_details: (Object.keys(paid) as (keyof typeof paid)[])
      .filter((type) => paid[type] !== 0n || type === 'BALANCE_TYPE_DEBIT')
      .map((type) => ({ balance_type: type, amount: new Amount(paid[type]), bill_type: billType })),
    resource_type_code: resource.code,
    resource_type_name: resource.zh,
  };
}

/** In the order of the customer list. */
export const listConsumeSubCustomers: Operation = ({ customers, bills }, request) => {
  const body = bodyOf<'ListConsumeSubCustomers'>(request);
  const month = monthOf(body.bill_cycle);
  const found = customers.everOf(request.caller.accountId).filter((customer) => bills.hasLines(customer, month));
  return ok<'ListConsumeSubCustomers'>({
    sub_customers: page(found, body).map(({ id }) => ({ customer_id: id })),
    total_count: found.length,
  });
};
