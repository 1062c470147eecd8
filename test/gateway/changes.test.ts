import { randomUUID } from 'node:crypto';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { type RedisServer, startRedis } from '../support/redis.js';

interface UserError {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
  readonly upstreamCode: string | null;
}
interface Move {
  readonly move: {
    readonly transactionId: string | null;
    readonly customer: { readonly balances: { readonly available: { readonly amount: string } } } | null;
    readonly userErrors: readonly UserError[];
  } | null;
}

/** Holds 0.10 yuan to begin with. */
const CUSTOMER = 'c0000000000000000000000000000003';
const REFERRAL = 'c0000000000000000000000000000008';
const PAYLOAD =
  '{ transactionId customer { balances { available { amount } } } userErrors { code field message upstreamCode } }';
const mutation = (name: 'allocateToCustomer' | 'reclaimFromCustomer'): string => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation Move($input: ${type}!) { move: ${name}(input: $input) ${PAYLOAD} }`;
};
const ALLOCATE = mutation('allocateToCustomer');
const RECLAIM = mutation('reclaimFromCustomer');
const input = (amount: string, idempotencyKey: string = randomUUID(), customerId = CUSTOMER) => ({
  input: { customerId, amount, idempotencyKey },
});

let redis: RedisServer;
let gateway: TestGateway;
/** Another replica over the same upstream and the same Redis. */
let replica: TestGateway;
beforeAll(async () => {
  redis = await startRedis();
  const sandbox = { customers: 50 };
  gateway = await startGateway({ sandbox, variables: { REDIS_URL: redis.url } });
  const { origin } = gateway.sandbox;
  const variables = { REDIS_URL: redis.url, BSS_ENDPOINT: origin, CONSOLE_ENDPOINT: origin };
  replica = await startGateway({ sandbox, variables });
});
afterAll(async () => {
  await replica.close();
  await gateway.close();
  await redis.stop();
});
beforeEach(() => gateway.forgetCalls());

const move = async (of: TestGateway, query: string, variables: object) =>
  of.ask<Move>('administrator', query, variables as Readonly<Record<string, unknown>>);
const done = async (query: string, variables: object) => {
  const { data, errors } = await move(gateway, query, variables);
  expect(errors).toBeUndefined();
  return data.move!;
};
/** Cents in the sandbox's own ledger. */
const held = (): bigint => gateway.sandbox.world.customers.get(CUSTOMER)!.balance;
const writes = async () => (await gateway.calls())['UpdateCustomerAccountAmount'] ?? 0;
const intact = (): boolean => gateway.sandbox.world.invariants().ok;

describe('money allocated to a customer (R-143)', () => {
  it('arrives to the cent, and the payload shows the balance after it', async () => {
    const before = held();
    const { transactionId, customer, userErrors } = await done(ALLOCATE, input('1234.56'));
    expect([userErrors, transactionId?.length]).toEqual([[], 32]);
    expect(held() - before).toBe(123_456n);
    expect(customer?.balances.available.amount).toBe(
      `${String(held() / 100n)}.${String(held() % 100n).padStart(2, '0')}`,
    );
    expect(intact()).toBe(true);
  });

  it('comes back when it is reclaimed', async () => {
    const before = held();
    expect((await done(RECLAIM, input('34.56'))).userErrors).toEqual([]);
    expect(before - held()).toBe(3456n);
    expect(intact()).toBe(true);
  });

  it.each([
    ['0', 'more than 0'],
    ['-1.00', 'more than 0'],
    ['1.001', 'at most 2 decimals'],
  ])('is not %s: refused before any call (R-145)', async (amount, words) => {
    const { userErrors } = await done(ALLOCATE, input(amount));
    expect(userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'input.amount', upstreamCode: null }]);
    expect(userErrors[0]?.message).toContain(words);
    expect(await gateway.calls()).toEqual({});
  });

  it('is not more than the partner has available, and the message says whose balance it is (R-146, R-148)', async () => {
    const { userErrors } = await done(ALLOCATE, input('99999999999999999999.00'));
    expect(userErrors).toMatchObject([{ code: 'INSUFFICIENT_BALANCE', field: 'input.amount' }]);
    expect(userErrors[0]?.message).toContain('the partner');
    expect(await writes()).toBe(0);
  });

  it('never goes to referral customers (R-144)', async () => {
    const { userErrors } = await done(ALLOCATE, input('1.00', randomUUID(), REFERRAL));
    expect(userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'input.customerId' }]);
    expect(await writes()).toBe(0);
  });

  it('to nobody in sight reads the same as to nobody at all', async () => {
    const ask = async (customerId: string) =>
      (await gateway.ask<Move>('account-manager', ALLOCATE, input('1.00', randomUUID(), customerId))).data.move;
    expect(await ask('c0000000000000000000000000099999')).toEqual(await ask('nobody'));
    expect(await writes()).toBe(0);
  });

  it('is not for those without the permission item', async () => {
    const { data } = await gateway.ask<Move>('salesperson', ALLOCATE, input('1.00'));
    expect(data.move?.userErrors[0]?.code).toBe('FORBIDDEN');
    expect(await writes()).toBe(0);
  });

  it('that upstream refuses says so with upstream’s code, and the key is free', async () => {
    const key = randomUUID();
    await gateway.fault({ operation: 'UpdateCustomerAccountAmount', status: 400, errorCode: 'CBC.99000035', count: 1 });
    const { userErrors } = await done(ALLOCATE, input('1.00', key));
    expect(userErrors).toMatchObject([{ upstreamCode: 'CBC.99000035' }]);
    expect((await done(ALLOCATE, input('1.00', key))).userErrors).toEqual([]);
  });
});

describe('money moves once', () => {
  it('however often, and on however many replicas, the same change is asked for', async () => {
    const before = held();
    const wish = input('5.00');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => move(index % 2 === 0 ? gateway : replica, ALLOCATE, wish)),
    );
    expect(held() - before).toBe(500n);
    expect(await writes()).toBe(1);
    const transactions = answers.flatMap(({ data }) => data.move?.transactionId ?? []);
    expect(new Set(transactions).size).toBe(1);
    const codes = answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code));
    expect(codes.every((code) => code === 'OUTCOME_UNKNOWN')).toBe(true);
    expect((await move(replica, ALLOCATE, wish)).data.move?.transactionId).toBe(transactions[0]);
  });

  it('and a key of another change is refused, on every replica', async () => {
    const key = randomUUID();
    await done(ALLOCATE, input('5.00', key));
    const before = held();
    const { data } = await move(replica, ALLOCATE, input('6.00', key));
    expect(data.move?.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', field: 'input.idempotencyKey' }]);
    expect(held()).toBe(before);
  });

  it.each([
    ['lost on its way back', { reset: 'after' }],
    ['cut short', { body: 'truncated' }],
    ['garbage', { body: 'garbage' }],
  ])('also when the answer is %s: the outcome is unknown and the key is not sent again', async (_what, fault) => {
    const before = held();
    const wish = input('7.00');
    await gateway.fault({ operation: 'UpdateCustomerAccountAmount', count: 1, ...fault });
    for (const asked of [gateway, replica, gateway]) {
      const { errors } = await move(asked, ALLOCATE, wish);
      expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
        { code: 'OUTCOME_UNKNOWN', retryable: false },
      ]);
    }
    expect(held() - before).toBe(700n);
    expect(await writes()).toBe(1);
    expect(intact()).toBe(true);
  });

  it('or not at all when the call does not reach upstream, and the key stays good for later', async () => {
    const before = held();
    const wish = input('8.00');
    await gateway.fault({ operation: 'UpdateCustomerAccountAmount', count: 1, status: 429 });
    expect((await move(gateway, ALLOCATE, wish)).errors?.[0]?.extensions.code).toBe('UPSTREAM_BUSY');
    expect(held()).toBe(before);
    expect((await move(replica, ALLOCATE, wish)).data.move?.userErrors).toEqual([]);
    expect(held() - before).toBe(800n);
  });
});

describe('without the store of keys', () => {
  it('nothing is sent, and everybody may still read', async () => {
    const before = held();
    await redis.stop();
    const { errors } = await move(gateway, ALLOCATE, input('9.00'));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryable: true });
    expect(held()).toBe(before);
    expect((await gateway.ask('administrator', '{ customers(first: 1) { totalCount } }')).errors).toBeUndefined();
  });
});
