import { startGateway, type TestGateway } from '../../support/gateway.js';

const PHONE = '13800138000';
const RESELLER = 'b0000000000000000000000000000001';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 20 } });
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

interface Answer {
  readonly userErrors: readonly Record<string, unknown>[];
  readonly [field: string]: unknown;
}
const change = async (mutation: string, shown: string, input: object, persona = 'administrator'): Promise<Answer> => {
  const name = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${name}!) { ${mutation}(input: $input) { userErrors { code field upstreamCode } ${shown} } }`;
  const { data, errors } = await gateway.ask<Record<string, Answer> | undefined>(persona, query, { input });
  const answer = data?.[mutation];
  if (!answer) throw new Error(JSON.stringify(errors));
  return answer;
};
const create = (input: object, persona?: string) =>
  change(
    'createCustomer',
    'customerId accountName customer { associationType realNameStatus freeze platformUserId platformId countryCode mobile { masked } indirectPartner { indirectPartnerId } }',
    { platformId: 'XINGCHEN_PLATFORM', ...input },
    persona,
  );
const send = (input: object = {}) => change('sendVerificationCode', 'sent', { mobile: PHONE, ...input });
const latest = () => gateway.sandbox.world.verificationCodes.sent.at(-1)!;
const check = async (kind: string, value: string, persona = 'administrator') => {
  const query = `{ identityCheck(kind: ${kind}, value: "${value}") { status statusCode remaining } }`;
  const { data, errors } = await gateway.ask<{ identityCheck: Record<string, unknown> | null }>(persona, query);
  return data.identityCheck ?? errors?.[0]?.extensions;
};

describe('createCustomer', () => {
  it('creates a customer with the phone whose code came back, and shows it at once (R-048)', async () => {
    expect(await send()).toEqual({ userErrors: [], sent: true });
    const created = await create({
      platformUserId: 'U1',
      accountName: 'starlight',
      mobile: PHONE,
      verificationCode: latest().code,
    });
    expect(created).toEqual({
      userErrors: [],
      customerId: 'c0000000000000000000000000000021',
      accountName: 'starlight',
      customer: {
        associationType: 'RESELLER',
        realNameStatus: 'NONE',
        freeze: 'ACCOUNT',
        platformUserId: 'U1',
        platformId: 'XINGCHEN_PLATFORM',
        countryCode: '0086',
        mobile: { masked: '138****8000' },
        indirectPartner: null,
      },
    });
    expect(gateway.sandbox.world.customers.get('c0000000000000000000000000000021')).toMatchObject({ mobile: PHONE });
  });

  it('creates referral customers, and customers of a reseller (R-006, R-012)', async () => {
    const named = await create({ platformUserId: 'U2', associationType: 'REFERRAL', indirectPartnerId: RESELLER });
    const own = await create({ platformUserId: 'U3' }, 'reseller');
    const [first, second] = [named, own].map(({ customerId }) =>
      gateway.sandbox.world.customers.get(String(customerId)),
    );
    expect(first).toMatchObject({ ownerId: RESELLER, associationType: '1' });
    expect(second).toMatchObject({ ownerId: RESELLER, associationType: '2' });
    expect(named['customer']).toMatchObject({ indirectPartner: { indirectPartnerId: RESELLER } });
  });

  it.each([
    [{ accountName: 'op_star' }, 'input.accountName'],
    [{ accountName: '1star' }, 'input.accountName'],
    [{ password: 'abcdefgh' }, 'input.password'],
    [{ password: 'a1' }, 'input.password'],
    [{ mobile: PHONE }, 'input.verificationCode'],
    [{ platformUserId: 'x'.repeat(129) }, 'input.platformUserId'],
  ])('refuses %j by rule, before anything is sent', async (input, field) => {
    const { userErrors } = await create({ platformUserId: 'U9', ...input });
    expect(userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', field }]);
    expect(await gateway.calls()).not.toHaveProperty('CreateSubCustomer');
  });

  it('tells what the upstream refuses, and what it leaves open', async () => {
    expect((await create({ platformUserId: 'U1' })).userErrors).toMatchObject([{ upstreamCode: 'CBC.99000039' }]);
    await gateway.fault({ operation: 'CreateSubCustomer', status: 500, errorCode: 'CBC.99000050', count: 1 });
    await expect(create({ platformUserId: 'U4' })).rejects.toThrow(/OUTCOME_UNKNOWN/);
    expect((await gateway.calls())['CreateSubCustomer']).toBe(2);
  });

  it('is not for customers, nor for roles without the permission', async () => {
    for (const persona of ['customer', 'sa-specialist']) {
      const { userErrors } = await create({ platformUserId: 'U5' }, persona);
      expect([persona, userErrors[0]?.['code']]).toEqual([persona, 'FORBIDDEN']);
    }
  });
});

describe('sendVerificationCode', () => {
  it('sends what is asked for, for as long as is asked', async () => {
    await send({
      purpose: 'BANK_CARD',
      minutes: 30,
      language: 'ENGLISH',
      customerId: 'c0000000000000000000000000000001',
    });
    const { purpose, sentAt, expiresAt } = latest();
    expect([purpose, (expiresAt - sentAt) / 60_000]).toEqual(['BANK_CARD', 30]);
  });

  it('refuses minutes out of range and customers out of sight before anything is sent', async () => {
    expect((await send({ minutes: 3001 })).userErrors).toMatchObject([{ field: 'input.minutes' }]);
    const foreign = `Customer:c0000000000000000000000000000005@${RESELLER}`;
    expect((await send({ customerId: foreign })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await gateway.calls()).not.toHaveProperty('SendVerificationMessageCode');
  });
});

describe('identityCheck', () => {
  it('tells what is free, and how often a phone can still be used', async () => {
    const { accountName } = gateway.sandbox.world.customers.all[0]!;
    expect(await check('ACCOUNT_NAME', accountName)).toEqual({
      status: 'USED',
      statusCode: 'used_by_user',
      remaining: null,
    });
    expect(await check('EMAIL', 'nobody@star.example')).toMatchObject({ status: 'AVAILABLE' });
    expect(await check('MOBILE', '0086-13900139000')).toMatchObject({ status: 'AVAILABLE', remaining: 3 });
  });

  it('is for those who may create customers', async () => {
    expect(await check('ACCOUNT_NAME', 'starlight', 'customer')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await check('ACCOUNT_NAME', 'x'.repeat(65))).toMatchObject({ code: 'BAD_USER_INPUT', field: 'value' });
  });
});
