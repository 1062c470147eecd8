import { ask as sandbox, type Row } from '../../sandbox/world-support.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

const NOW = new Date('2026-03-17T00:00:00Z');
const PARTNER = 'a0000000000000000000000000000001';
const REFERRAL = 'c0000000000000000000000000000008';
const projectOf = (accountId: string): string => `${accountId.slice(0, 1)}1${accountId.slice(2)}`;

const MONEY = '{ amount currency }';
const PRICE = `amount ${MONEY} listAmount ${MONEY} discountAmount ${MONEY}`;
const INSTALMENT = `instalment { period listAmount ${MONEY} discountAmount ${MONEY} amount ${MONEY} }`;
const PAY_PER_USE = `query ($input: PayPerUsePriceInput!) { payPerUsePrice(input: $input) {
  ${PRICE} lines { id productId ${PRICE} discounts { discountId kind name amount ${MONEY} } }
} }`;
const YEARLY_MONTHLY = `query ($input: YearlyMonthlyPriceInput!) { yearlyMonthlyPrice(input: $input) {
  listAmount ${MONEY} ${INSTALMENT} lines { id productId listAmount ${MONEY} ${INSTALMENT} }
  offers { discountId kind name isBest ${PRICE} ${INSTALMENT} lines { id productId ${PRICE} ${INSTALMENT} } }
} }`;
const RENEWAL = `query ($input: RenewalPriceInput!) { renewalPrice(input: $input) {
  listAmount ${MONEY} ${INSTALMENT} offers { kind isBest ${PRICE} ${INSTALMENT} }
  resources { resourceId amount ${MONEY} error { code upstreamCode message } }
} }`;

const SERVER = {
  id: 'server',
  serviceType: 'hws.service.type.ec2',
  resourceType: 'hws.resource.type.vm',
  specification: 'c7.large.2.linux',
  region: 'cn-north-4',
};
const DISK = {
  id: 'disk',
  serviceType: 'hws.service.type.ebs',
  resourceType: 'hws.resource.type.volume',
  specification: 'GPSSD',
  region: 'cn-north-4',
  size: 40,
  sizeUnit: 'GIGABYTES',
};
const POND = {
  ...SERVER,
  id: 'pond',
  serviceType: 'hws.service.type.ies',
  resourceType: 'hws.resource.type.ies.server',
  specification: 'ies.c6.22xlarge.2',
};
const HOURS = { usageType: 'Duration', usage: '1', usageMeasureId: 4 };

type Price = Readonly<Record<string, unknown>>;
interface Answer {
  readonly payPerUsePrice: Price & { readonly lines: readonly Price[] };
  readonly yearlyMonthlyPrice: Price & { readonly lines: readonly Price[]; readonly offers: readonly Price[] };
  readonly renewalPrice: Price & { readonly resources: readonly Price[] };
}

const yuan = (amount: string) => ({ amount, currency: 'CNY' });

describe('prices', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway({ sandbox: { customers: 60, now: NOW } });
  });
  beforeEach(() => gateway.forgetCalls());
  afterAll(() => gateway.close());

  const ask = (persona: string, query: string, input: object) => gateway.ask<Answer>(persona, query, { input });

  it('by use come digit for digit, in the order asked, for one call (R-203)', async () => {
    const lines = [
      { ...DISK, ...HOURS, usage: '2.5', quantity: 3 },
      { ...SERVER, ...HOURS, usageMeasureId: 6 },
    ];
    const input = { projectId: projectOf(PARTNER), precision: 'TEN_DECIMALS', lines };
    const { data } = await ask('administrator', PAY_PER_USE, input);
    expect(data.payPerUsePrice).toMatchObject({
      listAmount: yuan('0.2911416666'),
      lines: [
        { id: 'disk', listAmount: yuan('0.291'), amount: yuan('0.2619'), discountAmount: yuan('0.0291') },
        { id: 'server', listAmount: yuan('0.0001416666') },
      ],
    });
    expect(data.payPerUsePrice.lines[0]!['discounts']).toMatchObject([{ kind: 'CONTRACT', amount: yuan('0.0291') }]);
    expect(await gateway.calls()).toEqual({ ListOnDemandResourceRatings: 1 });
  });

  it('are kept for a while, for whoever asks with the same credential', async () => {
    const input = { projectId: projectOf(PARTNER), lines: [{ ...SERVER, ...HOURS, usage: '7' }] };
    const first = await ask('administrator', PAY_PER_USE, input);
    expect(await ask('distributor', PAY_PER_USE, input)).toEqual(first);
    expect(await gateway.calls()).toEqual({ ListOnDemandResourceRatings: 1 });
  });

  it('of a customer are its own: it asks with its own credential and project (R-244)', async () => {
    const lines = [{ ...SERVER, ...HOURS, usage: '100' }];
    const own = { projectId: projectOf(REFERRAL), lines };
    const { data } = await ask('referral-customer', PAY_PER_USE, own);
    expect(data.payPerUsePrice).toMatchObject({ listAmount: yuan('51'), amount: yuan('43.35') });
    const { errors } = await ask('administrator', PAY_PER_USE, own);
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_REFUSED', upstreamCode: 'CBC.99006073' } }]);
    const withoutToken = { 'x-upstream-token': '' };
    const refused = await gateway.ask('referral-customer', PAY_PER_USE, { input: own }, withoutToken);
    expect(refused.errors).toMatchObject([{ extensions: { code: 'UPSTREAM_TOKEN_NEEDED' } }]);
  });

  it('for a period show the list price and every discount, with each line where it was asked', async () => {
    const lines = [
      { ...DISK, period: 'MONTH', periodCount: 3 },
      { ...SERVER, period: 'YEAR', quantity: 2 },
    ];
    const input = { projectId: projectOf(REFERRAL), lines };
    const { data } = await ask('referral-customer', YEARLY_MONTHLY, input);
    expect(data.yearlyMonthlyPrice).toMatchObject({
      listAmount: yuan('4964.00'),
      instalment: null,
      lines: [
        { id: 'disk', listAmount: yuan('84.00') },
        { id: 'server', listAmount: yuan('4880.00') },
      ],
      offers: [
        {
          kind: 'CONTRACT',
          isBest: true,
          amount: yuan('4219.40'),
          discountAmount: yuan('744.60'),
          lines: [{ id: 'disk', amount: yuan('71.40') }, { id: 'server' }],
        },
        { kind: 'PARTNER_GRANTED', isBest: false, amount: yuan('4467.60') },
      ],
    });
    expect(await gateway.calls()).toEqual({ ListRateOnPeriodDetail: 1 });
  });

  it('of a CloudPond come with their instalments', async () => {
    const lines = [{ ...POND, period: 'YEAR', instalments: 'NOTHING_UPFRONT' }];
    const { data } = await ask('administrator', YEARLY_MONTHLY, { projectId: projectOf(PARTNER), lines });
    const instalment = { period: 'MONTH', listAmount: yuan('600.00'), discountAmount: null, amount: null };
    expect(data.yearlyMonthlyPrice).toMatchObject({ instalment, lines: [{ instalment }] });
    const reduced = { listAmount: yuan('600.00'), discountAmount: yuan('60.00'), amount: yuan('540.00') };
    expect(data.yearlyMonthlyPrice.offers).toMatchObject([{ instalment: reduced, lines: [{ instalment: reduced }] }]);
  });

  it('of renewals come resource by resource, those that cannot be renewed with the reason', async () => {
    const { world } = gateway.sandbox;
    const customer = world.customers.get(REFERRAL)!;
    const resourceIds = world.periodResources.of(customer).map(({ items: [{ resourceId }] }) => resourceId);
    const body = { resource_ids: resourceIds, period_type: 2, period_num: 1 };
    const caller = { kind: 'CUSTOMER', accountId: REFERRAL } as const;
    const { renew_inquiry_results, fail_resource_infos } = sandbox(world, 'ListRenewRateOnPeriod', { caller, body });
    const [prices, failures] = [renew_inquiry_results, fail_resource_infos] as readonly [Row[], Row[]];
    expect(prices.length).toBeGreaterThan(0);
    expect(failures.length).toBeGreaterThan(1);
    const { data } = await ask('referral-customer', RENEWAL, { resourceIds, period: 'MONTH' });
    expect(data.renewalPrice.resources).toEqual(
      resourceIds.map((resourceId) => {
        const amount = prices.find(({ resource_id }) => resource_id === resourceId)?.['amount'];
        const failed = failures.find(({ resource_id }) => resource_id === resourceId);
        return {
          resourceId,
          amount: amount === undefined ? null : yuan(amount),
          error: failed
            ? { code: 'UPSTREAM_REFUSED', upstreamCode: failed['error_code'], message: failed['error_msg'] }
            : null,
        };
      }),
    );
    expect(data.renewalPrice['offers']).toMatchObject([
      { kind: 'CONTRACT', isBest: true },
      { kind: 'PARTNER_GRANTED', isBest: false },
    ]);
    expect(await gateway.calls()).toEqual({ ListRenewRateOnPeriod: 1 });
  });

  it('of renewals are for customers alone (R-244)', async () => {
    const { errors } = await ask('administrator', RENEWAL, { resourceIds: ['a'], period: 'MONTH' });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await gateway.calls()).toEqual({});
  });

  it('say which code upstream refuses a product with', async () => {
    const input = { projectId: projectOf(PARTNER), lines: [{ ...SERVER, ...HOURS, specification: 'none' }] };
    const { errors } = await ask('administrator', PAY_PER_USE, input);
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_REFUSED', upstreamCode: 'CBC.99006006' } }]);
  });

  it.each([
    ['no lines', [], 'input.lines'],
    ['one id twice', [{ ...SERVER }, { ...SERVER }], 'input.lines.1.id'],
    ['no quantity', [{ ...SERVER, quantity: 0 }], 'input.lines.0.quantity'],
    ['no size', [{ ...DISK, size: 0 }], 'input.lines.0.size'],
    ['no usage', [{ ...SERVER, usage: '0' }], 'input.lines.0.usage'],
    ['an unknown unit of size', [{ ...DISK, sizeUnit: 'UNKNOWN' }], 'input.lines.0.sizeUnit'],
  ])('are not asked for with %s', async (_what, lines, field) => {
    const input = { projectId: projectOf(PARTNER), lines: lines.map((line) => ({ ...HOURS, ...line })) };
    const { errors } = await ask('administrator', PAY_PER_USE, input);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
    expect(await gateway.calls()).toEqual({});
  });

  it.each([
    ['more than 10 resources', { resourceIds: Array.from({ length: 11 }, String) }, 'input.resourceIds'],
    ['a resource twice', { resourceIds: ['a', 'a'] }, 'input.resourceIds.1'],
    ['no resource', { resourceIds: [] }, 'input.resourceIds'],
    ['twelve months', { resourceIds: ['a'], periodCount: 12 }, 'input.periodCount'],
  ])('of renewals are not asked for with %s', async (_what, input, field) => {
    const { errors } = await ask('customer', RENEWAL, { period: 'MONTH', ...input });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
    expect(await gateway.calls()).toEqual({});
  });
});
