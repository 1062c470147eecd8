import type { Customer } from '../../src/sandbox/world/customers.js';
import { meterOf, type Subscription } from '../../src/sandbox/world/subscriptions.js';
import { callerOf, exact, MONTH, offersOf, officialOf, onDemand, period, YEAR } from './prices-support.js';
import { allRows, cents, PARTNER, worldOf, type Row } from './world-support.js';

const world = worldOf({ customers: 150 });

/** What bills price, as a line of a request. */
const lineFor = ({ product, region, size }: Subscription) => ({
  id: product.sku,
  cloud_service_type: product.service.code,
  resource_type: product.resource.code,
  resource_spec: product.sku,
  region: region.code,
  subscription_num: 1,
  ...(product.size && { resource_size: size, size_measure_id: product.size.measureId }),
});

const billLines = ({ id, ownerId }: Customer, cycle: string): readonly Row[] =>
  allRows(world, 'ListSubCustomerBillDetail', {
    query: {
      bill_cycle: cycle,
      customer_id: id,
      ...(ownerId !== PARTNER.accountId && { indirect_partner_id: ownerId }),
    },
  });

describe('a quote', () => {
  it('is what a month of a yearly/monthly resource costs on the bill, at list price and after the discount', () => {
    let compared = 0;
    for (const customer of world.customers.all) {
      const caller = callerOf(customer);
      for (const subscription of customer.subscriptions.filter(({ mode }) => mode === 1)) {
        const isMonthly = subscription.product.periods[2] !== undefined;
        const answer = period(world, [{ ...lineFor(subscription), ...(isMonthly ? MONTH : YEAR) }], { caller });
        const official = cents(officialOf(answer)['official_website_amount']);
        const amount = cents(offersOf(answer)[0]?.['amount'] ?? officialOf(answer)['official_website_amount']);
        const months = isMonthly ? 1n : 12n;
        const charges = billLines(customer, '2026-01').filter(
          ({ resource_type_code, bill_detail_type }) =>
            resource_type_code === subscription.product.resource.code && Number(bill_detail_type) !== 4,
        );
        for (const line of charges) {
          expect(cents(line['official_amount']) * months).toBe(official);
          expect(cents(line['payment_amount']) * months).toBe(amount);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('is what the usage of a month costs on the bill, cut to cents', () => {
    let compared = 0;
    for (const customer of world.customers.all) {
      const lines = billLines(customer, '2026-02').filter(({ bill_detail_type }) => Number(bill_detail_type) === 5);
      for (const subscription of customer.subscriptions.filter(({ mode }) => mode === 3)) {
        const own = lines.filter(({ resource_type_code }) => resource_type_code === subscription.product.resource.code);
        const charged = own.filter(
          (line) => line['free_resource_usage'] === undefined && line['ri_usage'] === undefined,
        );
        if (charged.length === 0) continue;
        const usage_value = charged.reduce((sum, { usage_amount }) => sum + Number(usage_amount), 0);
        const { factor, measureId } = meterOf(subscription);
        const line = { ...lineFor(subscription), usage_factor: factor, usage_value, usage_measure_id: measureId };
        const answer = onDemand(world, [line], { caller: callerOf(customer), inquiry_precision: 1 });
        const inCents = (amount: unknown): bigint => exact(amount) / 10n ** 8n;
        const billed = (field: string): bigint => charged.reduce((sum, row) => sum + cents(row[field]), 0n);
        expect(billed('official_amount')).toBe(inCents(answer['official_website_amount']));
        expect(billed('payment_amount')).toBe(inCents(answer['amount']));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(50);
  });
});
