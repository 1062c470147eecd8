import { startGateway, type TestGateway } from '../support/gateway.js';

const BALANCES =
  '{ customers(first: 5, filter: { associationType: RESELLER }) { totalCount nodes { customerId balances { available { amount } } } } }';

interface Answer {
  readonly customers: { readonly nodes: readonly { readonly customerId: string; readonly balances: unknown }[] } | null;
}

describe('a failed part', () => {
  let gateway: TestGateway;

  beforeEach(async () => {
    gateway = await startGateway({ variables: { UPSTREAM_TIMEOUT_MS: '1500' } });
  });
  afterEach(() => gateway.close());

  it.each([
    [
      'the upstream breaks',
      { status: 500, errorCode: 'CBC.0999' },
      { code: 'UPSTREAM_UNAVAILABLE', upstreamCode: 'CBC.0999', retryable: true },
    ],
    [
      'the upstream is throttled',
      { status: 429, errorCode: 'APIGW.0308' },
      { code: 'UPSTREAM_BUSY', upstreamCode: 'APIGW.0308', retryable: true },
    ],
    [
      'the upstream refuses',
      { status: 403, errorCode: 'CBC.0151' },
      { code: 'FORBIDDEN', upstreamCode: 'CBC.0151', retryable: false },
    ],
    ['the connection is reset', { reset: 'before' }, { code: 'UPSTREAM_UNAVAILABLE', retryable: true }],
    ['the body is cut off', { body: 'truncated' }, { code: 'UPSTREAM_CONTRACT_BROKEN', retryable: true }],
    ['the body is garbage', { body: 'garbage' }, { code: 'UPSTREAM_CONTRACT_BROKEN' }],
    ['the upstream is silent', { latencyMs: 5000 }, { code: 'UPSTREAM_TIMEOUT', retryable: true }],
  ])('leaves the page standing when %s', async (_what, fault, extensions) => {
    await gateway.fault({ operation: 'ListCustomersBalancesDetail', ...fault });
    const { status, data, errors } = await gateway.ask<Answer>('administrator', BALANCES);
    expect(status).toBe(200);
    expect(data.customers?.nodes).toHaveLength(5);
    const failed = data.customers!.nodes.flatMap(({ balances }, index) => (balances === null ? [index] : []));
    expect(errors?.map(({ path }) => path)).toEqual(failed.map((index) => ['customers', 'nodes', index, 'balances']));
    for (const error of errors ?? []) {
      expect(error.extensions).toMatchObject({ operation: 'ListCustomersBalancesDetail', ...extensions });
      expect(error.extensions['requestId']).toMatch(/[\w-]{8,}/);
    }
    expect(failed.length).toBeGreaterThan(0);
  });

  it('says the upstream’s request id, for its support', async () => {
    await gateway.fault({ operation: 'ListCustomersBalancesDetail', status: 500, errorCode: 'CBC.0999' });
    const { errors } = await gateway.ask('administrator', BALANCES);
    expect(errors?.[0]?.extensions['requestId']).toMatch(/\w{8,}/);
  });

  it('takes nothing of its siblings', async () => {
    await gateway.fault({ operation: 'ListSubCustomers', status: 500, errorCode: 'CBC.0999' });
    const query = '{ customers { totalCount } indirectPartners { totalCount } }';
    const { data, errors } = await gateway.ask<Record<string, unknown>>('administrator', query);
    expect(data).toEqual({ customers: null, indirectPartners: { totalCount: 3 } });
    expect(errors).toMatchObject([{ path: ['customers'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
  });

  it('is tried again while reading is safe, and then arrives', async () => {
    await gateway.fault({ operation: 'ListCustomersBalancesDetail', reset: 'before', count: 2 });
    const { errors } = await gateway.ask('administrator', BALANCES);
    expect(errors).toBeUndefined();
  });

  it('shows nothing when the organization cannot be asked for the viewer’s scope', async () => {
    await gateway.fault({ operation: 'ShowMemberEffectiveScope', status: 500, errorCode: 'CON.0999' });
    const { data, errors } = await gateway.ask<Answer>('director', BALANCES);
    expect(data).toEqual({ customers: null });
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
    expect((await gateway.calls())['ListSubCustomers']).toBeUndefined();
  });

  it('quotes nothing of the upstream to the viewer', async () => {
    await gateway.fault({ operation: 'ListSubCustomers', body: 'garbage' });
    const { errors } = await gateway.ask('administrator', BALANCES);
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONN|Unexpected token|at [A-Z]\w+\./);
  });
});
