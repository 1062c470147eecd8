import { Decimal } from '../../src/sandbox/decimal.js';
import {
  bodyFor,
  callerOf,
  DISK,
  exact,
  FIREWALL,
  GPU,
  grantedTo,
  HOUR,
  linesOf,
  onDemand,
  projectOf,
  SERVER,
} from './prices-support.js';
import { CUSTOMER, PARTNER, refusal, RESELLER, worldOf, type Row } from './world-support.js';

const world = worldOf({ customers: 60 });

describe('ListOnDemandResourceRatings', () => {
  it('prices an hour in yuan with no more decimals than it needs, and less in a cheaper region', () => {
    const price = (region: string): unknown =>
      onDemand(world, [{ ...SERVER, ...HOUR, region }])['official_website_amount'];
    expect([price('cn-north-4'), price('cn-southwest-2')]).toEqual(['0.51', '0.408']);
  });

  it('multiplies usage, size and quantity', () => {
    const disk = { ...DISK, ...HOUR, usage_value: 2.5, subscription_num: 3 };
    // 0.00097 yuan a GB and hour.
    expect(onDemand(world, [disk])['official_website_amount']).toBe('0.291');
  });

  it('converts the unit of the usage and cuts what is left after 6 or 10 decimals', () => {
    const second = { ...SERVER, ...HOUR, usage_value: 1, usage_measure_id: 6 };
    expect(onDemand(world, [second])['official_website_amount']).toBe('0.000141');
    expect(onDemand(world, [second], { inquiry_precision: 0 })['official_website_amount']).toBe('0.000141');
    expect(onDemand(world, [second], { inquiry_precision: 1 })['official_website_amount']).toBe('0.0001416666');
    expect(onDemand(world, [{ ...second, usage_value: 3600 }])['official_website_amount']).toBe('0.51');
  });

  it('takes the usage digit for digit and the factor in any case', () => {
    const usage_value = new Decimal(12_345_678_123_456_789n, 9);
    const lines = [{ ...SERVER, ...HOUR, usage_factor: 'DURATION', usage_value }];
    expect(onDemand(world, lines, { inquiry_precision: 1 })['official_website_amount']).toBe('6296295.8429629623');
  });

  it('answers several products by the ids of their lines, in an order of its own, and adds them up', () => {
    const lines = [
      { ...DISK, ...HOUR },
      { ...SERVER, ...HOUR, id: 'z' },
      { ...SERVER, ...HOUR, id: 'a', resource_spec: 'c7.xlarge.2.linux' },
    ];
    const answer = onDemand(world, lines);
    const ids = linesOf(answer).map(({ id }) => id);
    expect(ids).not.toEqual(lines.map(({ id }) => id));
    expect(new Set(ids)).toEqual(new Set(lines.map(({ id }) => id)));
    for (const line of lines) {
      expect(linesOf(answer).find(({ id }) => id === line.id)).toEqual(linesOf(onDemand(world, [line]))[0]);
    }
    for (const part of ['amount', 'discount_amount', 'official_website_amount'] as const) {
      expect(linesOf(answer).reduce((sum, line) => sum + exact(line[part]), 0n)).toBe(exact(answer[part]));
    }
  });

  it('says which discount an account has, and what it takes off', () => {
    const kinds = new Map<string, Row>();
    for (const caller of [PARTNER, RESELLER, grantedTo(world)]) {
      const answer = onDemand(world, [{ ...SERVER, ...HOUR, usage_value: 100 }], { caller });
      const [line] = linesOf(answer) as [Row];
      const [discount] = line['discount_rating_results'] as unknown as readonly [Row];
      kinds.set(String(discount['discount_type']), discount);
      expect(exact(line['amount']) + exact(discount['amount'])).toBe(exact(line['official_website_amount']));
      expect(discount['amount']).toBe(line['discount_amount']);
    }
    expect([...kinds.keys()].sort()).toEqual(['605', '606', '607']);
  });

  it('takes nothing off for a customer without a discount', () => {
    const caller = callerOf(world.customers.all.find(({ subscriptions }) => subscriptions[0]!.rate === 0)!);
    const [line] = linesOf(onDemand(world, [{ ...SERVER, ...HOUR }], { caller })) as [Row];
    expect(line).toMatchObject({ amount: '0.51', discount_amount: 0 });
    expect(line).not.toHaveProperty('discount_rating_results');
  });

  it('grants no discount of a partner on a service whose policy does not allow one', () => {
    const gpu = { ...GPU, ...HOUR };
    expect(onDemand(world, [gpu], { caller: grantedTo(world) })).toMatchObject({ amount: '12.5', discount_amount: 0 });
    expect(onDemand(world, [gpu])).toMatchObject({ amount: '11.25', discount_amount: '1.25' });
  });

  it.each([
    ['an unknown service', { cloud_service_type: 'hws.service.type.none' }, 'CBC.99006006'],
    ['an unknown resource type', { resource_type: 'hws.resource.type.none' }, 'CBC.99006006'],
    ['an unknown specification', { resource_spec: 'c7.large.2' }, 'CBC.99006006'],
    ['an unknown region', { region: 'cn-north-9' }, 'CBC.99006006'],
    ['a zone of another region', { available_zone: 'cn-south-1a' }, 'CBC.99006006'],
    ['what is not sold as pay-per-use', FIREWALL, 'CBC.99006006'],
    ['what is not sold in the region', { ...GPU, region: 'cn-south-1' }, 'CBC.99006006'],
    ['a unit of something else', { usage_measure_id: 10 }, 'CBC.99006050'],
    ['another factor', { usage_factor: 'upflow' }, 'CBC.0100'],
    ['no usage', { usage_value: 0 }, 'CBC.0100'],
    ['no quantity', { subscription_num: 0 }, 'CBC.0100'],
    ['a price above the maximum', { usage_value: 99_999_999_999 }, 'CBC.99006055'],
  ])('refuses %s', (_what, change, code) => {
    const question = bodyFor(
      [
        { ...DISK, ...HOUR },
        { ...SERVER, ...HOUR, ...change },
      ],
      {},
    );
    expect(refusal(world, 'ListOnDemandResourceRatings', question)).toBe(code);
  });

  it('wants a size in the right unit of what is sold by size', () => {
    const { resource_size: _size, ...unsized } = DISK;
    for (const line of [unsized, { ...DISK, resource_size: 5 }, { ...DISK, size_measure_id: 14 }]) {
      expect(refusal(world, 'ListOnDemandResourceRatings', bodyFor([{ ...line, ...HOUR }]))).toBe('CBC.0100');
    }
  });

  it('refuses a project of somebody else, no products, and lines with one id', () => {
    const line = { ...SERVER, ...HOUR };
    const asking = (project_id: string, product_infos: readonly object[]): string =>
      refusal(world, 'ListOnDemandResourceRatings', { caller: CUSTOMER, body: { project_id, product_infos } });
    expect(asking(projectOf(PARTNER), [line])).toBe('CBC.99006073');
    expect(asking(projectOf(CUSTOMER), [])).toBe('CBC.0100');
    expect(asking(projectOf(CUSTOMER), [line, line])).toBe('CBC.0100');
  });
});
