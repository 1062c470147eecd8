import { allRows, ask, CUSTOMER, refusal, rowsOf, totalOf, worldOf, type Row } from './world-support.js';

const world = worldOf({ customers: 1 });

const SERVERS = {
  cloud_service_type: 'hws.service.type.ec2',
  resource_type: 'hws.resource.type.vm',
  region_code: 'cn-north-4',
  charge_mode: '1',
} as const;

type Page = Readonly<{ page_info: { next_marker?: string }; cloud_service_basics: readonly Row[] }>;
const specs = (body: object = {}): Page => ask(world, 'ListResourceSpecs', { body: { ...SERVERS, ...body } }) as Page;

/** Every row, page by page. */
function allSpecs(limit?: number): readonly Row[] {
  const rows: Row[] = [];
  let marker: string | undefined;
  do {
    const answer = specs({ ...(limit !== undefined && { limit }), ...(marker !== undefined && { marker }) });
    rows.push(...answer.cloud_service_basics);
    marker = answer.page_info.next_marker;
  } while (marker !== undefined);
  return rows;
}

describe('ListResourceSpecs', () => {
  it('pages with a cursor to the same rows, whatever the size of a page', () => {
    const rows = allSpecs();
    expect(rows.length).toBeGreaterThan(100);
    expect(specs().cloud_service_basics).toHaveLength(100);
    expect(allSpecs(7)).toEqual(rows);
    expect(allSpecs(rows.length / 2)).toEqual(rows);
    expect(new Set(rows.map(({ resource_spec }) => resource_spec)).size).toBe(rows.length);
  });

  it('knows only cursors it gave for the same list', () => {
    const { next_marker: marker } = specs({ limit: 1 }).page_info;
    const asking = (change: object): string =>
      refusal(world, 'ListResourceSpecs', { body: { ...SERVERS, marker, ...change } });
    expect(asking({ marker: 'nothing' })).toBe('CBC.0100');
    expect(asking({ resource_type: 'hws.resource.type.volume', cloud_service_type: 'hws.service.type.ebs' })).toBe(
      'CBC.0100',
    );
  });

  it('lists what is sold in the region and the billing mode', () => {
    const waf = { cloud_service_type: 'hws.service.type.waf', resource_type: 'hws.resource.type.waf' };
    const gpu = {
      cloud_service_type: 'hws.service.type.modelarts',
      resource_type: 'hws.resource.type.modelarts',
      charge_mode: '3',
    };
    expect(specs(waf).cloud_service_basics).toHaveLength(1);
    expect(specs({ ...waf, charge_mode: '3' }).cloud_service_basics).toEqual([]);
    expect(specs(gpu).cloud_service_basics).toHaveLength(1);
    expect(specs({ ...gpu, region_code: 'cn-south-1' }).cloud_service_basics).toEqual([]);
    expect(specs({ ...gpu, region_code: 'cn-north-9' }).cloud_service_basics).toEqual([]);
  });

  it('finds one specification, named in the language asked for', () => {
    const body = { ...SERVERS, filters: [{ key: 'RESOURCE_SPEC', value: 'c7.large.2.win' }] };
    expect(rowsOf(world, 'ListResourceSpecs', { body, caller: CUSTOMER, language: 'en_us' })).toEqual([
      {
        cloud_service_type: 'hws.service.type.ec2',
        cloud_service_type_name: 'Elastic Cloud Server',
        resource_type: 'hws.resource.type.vm',
        resource_type_name: 'VM',
        resource_spec: 'c7.large.2.win',
        resource_spec_name: '通用计算增强型|c7.large.2|2vCPUs|4GB',
        charge_mode: '1',
        region_code: 'cn-north-4',
      },
    ]);
    expect(rowsOf(world, 'ListResourceSpecs', { body })[0]).toMatchObject({ cloud_service_type_name: '弹性云服务器' });
  });

  it('lists only what can be priced', () => {
    const rows = allSpecs();
    const product_infos = rows.map((row) => ({
      id: row['resource_spec'],
      cloud_service_type: row['cloud_service_type'],
      resource_type: row['resource_type'],
      resource_spec: row['resource_spec'],
      region: row['region_code'],
      period_type: 2,
      period_num: 1,
      subscription_num: 1,
    }));
    const project_id = `c1${CUSTOMER.accountId.slice(2)}`;
    const answer = ask(world, 'ListRateOnPeriodDetail', { caller: CUSTOMER, body: { project_id, product_infos } });
    const { product_rating_results } = answer['official_website_rating_result'] as Record<string, readonly Row[]>;
    expect(product_rating_results).toHaveLength(rows.length);
  });
});

describe('ListIncentiveDiscountPolicies', () => {
  const policies = (time: string): readonly Row[] =>
    allRows(world, 'ListIncentiveDiscountPolicies', { query: { time }, limit: 7 });

  it('has one policy per service, of every class', () => {
    const rows = policies('2026-03');
    const services = allRows(world, 'ListServiceTypes', {}).map(({ service_type_code }) => service_type_code);
    expect(rows.map(({ service_type_code }) => service_type_code)).toEqual(services);
    expect(new Set(rows.map(({ incentive_policy }) => String(incentive_policy)))).toEqual(
      new Set(['0', '1', '2', '13']),
    );
    expect(new Set(rows.map(({ allow_discount }) => allow_discount))).toEqual(new Set(['YES', 'NO']));
    expect(totalOf(world, 'ListIncentiveDiscountPolicies', { query: { time: '2026-03' } })).toBe(rows.length);
  });

  it('tells the state at the end of a month, and none of months to come', () => {
    const of = (time: string): unknown =>
      rowsOf(world, 'ListIncentiveDiscountPolicies', {
        query: { time, service_type_code: 'hws.service.type.gaussdb' },
      }).map(({ incentive_policy }) => String(incentive_policy));
    expect([of('2025-10'), of('2025-11'), of('2026-03'), of('2026-04')]).toEqual([['0'], ['1'], ['1'], []]);
  });

  it('filters by service', () => {
    const query = { time: '2026-03', service_type_code: 'hws.service.type.smn' };
    expect(rowsOf(world, 'ListIncentiveDiscountPolicies', { query })).toEqual([
      {
        service_type_code: 'hws.service.type.smn',
        service_type_name: '消息通知服务',
        incentive_policy: '13',
        allow_discount: 'NO',
      },
    ]);
  });
});
