import { isResale } from '../../src/sandbox/world/customers.js';
import {
  ADDRESS,
  bodyFor,
  callerOf,
  CLOUD_POND,
  DISK,
  linesOf,
  MONTH,
  offersOf,
  officialOf,
  period,
  SERVER,
  YEAR,
} from './prices-support.js';
import { b, cents, refusal, worldOf } from './world-support.js';

const world = worldOf({ customers: 60 });

describe('ListRateOnPeriodDetail', () => {
  it('prices months, years, days and hours of what is sold for them', () => {
    const price = (line: object): unknown => officialOf(period(world, [line]))['official_website_amount'];
    const addon = {
      ...DISK,
      cloud_service_type: 'hws.service.type.vpc',
      resource_type: 'hws.resource.type.bandwidthaddon',
      resource_spec: 'addon_bgp',
      resource_size: 10,
      size_measure_id: 15,
    };
    expect(price({ ...SERVER, ...MONTH })).toBe('244.00');
    expect(price({ ...SERVER, ...YEAR, subscription_num: 2 })).toBe('4880.00');
    expect(price({ ...DISK, period_type: 2, period_num: 3 })).toBe('84.00');
    expect(price({ ...addon, period_type: 0, period_num: 7 })).toBe('280.00');
    expect(price({ ...addon, period_type: 4, period_num: 5 })).toBe('10.00');
  });

  it('answers several products by the ids of their lines and adds them up, at list price and for every discount', () => {
    const lines = [
      { ...DISK, ...MONTH },
      { ...SERVER, ...MONTH },
      { ...SERVER, ...YEAR, id: 'a year' },
    ];
    const answer = period(world, lines);
    for (const result of [officialOf(answer), ...offersOf(answer)]) {
      expect(linesOf(result).map(({ id }) => id)).not.toEqual(lines.map(({ id }) => id));
      expect(new Set(linesOf(result).map(({ id }) => id))).toEqual(new Set(lines.map(({ id }) => id)));
      for (const part of ['official_website_amount', 'amount', 'discount_amount']) {
        if (result[part] === undefined) continue;
        expect(linesOf(result).reduce((sum, line) => sum + cents(line[part]), 0n)).toBe(cents(result[part]));
      }
    }
  });

  it('offers a contract before what the partner grants, and calls the best the best', () => {
    const own = world.customers.all.find((customer) => !isResale(customer) && customer.subscriptions[0]!.rate >= 10)!;
    const offers = offersOf(period(world, [{ ...SERVER, ...YEAR }], { caller: callerOf(own) }));
    expect(offers.map(({ discount_type, best_offer }) => [discount_type, best_offer])).toEqual([
      [605, 1],
      [607, 0],
    ]);
    const [best, other] = offers.map(({ amount }) => cents(amount)) as [bigint, bigint];
    expect(best).toBeLessThan(other);
    expect(new Set(offers.map(({ discount_id }) => discount_id)).size).toBe(2);
  });

  it('splits the price of a CloudPond into months, after half of it or nothing at once', () => {
    const price = (fee_installment_mode: string) =>
      officialOf(period(world, [{ ...CLOUD_POND, ...YEAR, fee_installment_mode }]));
    expect(price('ZERO_PAY')).toMatchObject({
      official_website_amount: '7200.00',
      installment_official_website_amount: '600.00',
      installment_period_type: 2,
    });
    expect(price('HALF_PAY')).toMatchObject({ installment_official_website_amount: '300.00' });
    expect(price('NA')).not.toHaveProperty('installment_official_website_amount');
  });

  it('lowers each instalment by the discount, too', () => {
    const line = { ...CLOUD_POND, ...YEAR, fee_installment_mode: 'ZERO_PAY' };
    const [offer] = offersOf(period(world, [line, { ...SERVER, ...YEAR }]));
    expect(offer).toMatchObject({
      installment_official_website_amount: '600.00',
      installment_official_discount_amount: '60.00',
      installment_amount: '540.00',
      installment_period_type: 2,
    });
    expect(linesOf(offer!).find(({ id }) => id === 'pond')).toMatchObject({ installment_amount: '540.00' });
    expect(linesOf(offer!).find(({ id }) => id === 'server')).not.toHaveProperty('installment_amount');
  });

  it.each([
    ['an unknown specification', { resource_spec: 'c9.large.2.linux' }, 'CBC.99006006'],
    ['what is only sold as pay-per-use', ADDRESS, 'CBC.99006006'],
    ['a period it is not sold for', { period_type: 0 }, 'CBC.0100'],
    ['twelve months', { period_num: 12 }, 'CBC.0100'],
    ['no period', { period_num: 0 }, 'CBC.0100'],
    ['instalments of anything but CloudPond', { fee_installment_mode: 'HALF_PAY' }, 'CBC.0100'],
    ['a price above the maximum', { subscription_num: 999_999_999 }, 'CBC.99006055'],
  ])('refuses %s', (_what, change, code) => {
    expect(refusal(world, 'ListRateOnPeriodDetail', bodyFor([{ ...SERVER, ...MONTH, ...change }]))).toBe(code);
  });

  it('refuses a project it does not know', () => {
    const body = { project_id: b(9), product_infos: [{ ...SERVER, ...MONTH }] };
    expect(refusal(world, 'ListRateOnPeriodDetail', { body })).toBe('CBC.99006073');
  });
});
