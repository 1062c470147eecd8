import type { Sandbox } from '../../src/sandbox/server/server.js';
import { as, type Answer, call, startSmall } from './server-client.js';

let sandbox: Sandbox;
let partner: Record<string, string>;
beforeAll(async () => {
  sandbox = await startSmall();
  partner = await as(sandbox.origin);
});
afterAll(() => sandbox.close());

const get = (target: string): Promise<Answer> => call(sandbox.origin, target, { headers: partner });

describe('programs, policies and indicators', () => {
  it('say which programs reward a product (R-178)', async () => {
    const { json } = await get(`/v1/incentive-policies?product_type=${encodeURIComponent('云商店商品')}`);
    expect(json!['policies']).toMatchObject([{ programs: [{ kind: 'KOOGALLERY' }] }]);
    const programs = await get('/v1/incentive-programs?kind=OTHER');
    expect(programs.json).toMatchObject({ total_count: 2, programs: [{ kind: 'OTHER' }, { kind: 'OTHER' }] });
  });

  it('count customers of a period, newest first (R-191)', async () => {
    const { json } = await get('/v1/incentive-indicators?limit=100');
    const rows = json!['indicators'] as readonly { period: string; name: string; value: string }[];
    expect(rows.map(({ period }) => period)).toEqual(
      rows
        .map(({ period }) => period)
        .toSorted()
        .toReversed(),
    );
    const { period, value } = rows.find(({ name }) => name === '激励客户数')!;
    const page = await get(`/v1/incentive-details?limit=100&period=${period}`);
    const details = page.json!['incentive_details'] as readonly { customer_id: string }[];
    expect(value).toBe(String(new Set(details.map(({ customer_id }) => customer_id)).size));
  });
});
