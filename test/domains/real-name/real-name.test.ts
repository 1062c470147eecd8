import { startGateway, type TestGateway } from '../../support/gateway.js';

const RESELLERS_CUSTOMER = 'Customer:c0000000000000000000000000000005@b0000000000000000000000000000001';
const VERIFIED = 'c0000000000000000000000000000001';
const REFERRAL = 'c0000000000000000000000000000008';

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
const CUSTOMER =
  'needsReview customer { realNameStatus customerType name { masked } realNameReview { result opinion } }';
const apply = (mutation: string, input: object, persona?: string) => change(mutation, CUSTOMER, input, persona);

let created = 0;
/** A customer that is not verified. */
async function newCustomer(): Promise<string> {
  created += 1;
  const input = { platformUserId: `U${created}`, platformId: 'XINGCHEN_PLATFORM' };
  return String((await change('createCustomer', 'customerId', input))['customerId']);
}
const review = async (customerId: string, persona = 'administrator') => {
  // Two readers a second apart do not share an answer.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const query = `{ customer(id: "${customerId}") { realNameStatus realNameReview { result resultCode opinion } } }`;
  const { data, errors } = await gateway.ask<{ customer: Record<string, unknown> }>(persona, query);
  return errors?.[0]?.extensions ?? data.customer['realNameReview'];
};
const application = (customerId: string) => ({
  customerId,
  platformId: 'XINGCHEN_PLATFORM',
  attachments: ['front.jpg', 'back.PDF'],
  name: '张伟',
  certificateNumber: '110101199001011234',
});
const card = async () => {
  const mobile = '13800138000';
  await change('sendVerificationCode', 'sent', { mobile, purpose: 'BANK_CARD' });
  const { code } = gateway.sandbox.world.verificationCodes.sent.at(-1)!;
  return { method: 'BANK_CARD', bankCard: { cardNumber: '6222020000000000', mobile, verificationCode: code } };
};

describe('real-name verification', () => {
  it('by certificate is reviewed, and the review tells its result', async () => {
    const id = await newCustomer();
    const applied = await apply('applyForPersonalRealName', { ...application(id), certificate: 'PASSPORT' });
    expect(applied).toMatchObject({
      userErrors: [],
      needsReview: true,
      customer: {
        realNameStatus: 'UNDER_REVIEW',
        customerType: 'PERSONAL',
        realNameReview: { result: 'UNDER_REVIEW' },
      },
    });
    expect(await review(id)).toEqual({ result: 'APPROVED', resultCode: '2', opinion: null });
    expect(gateway.sandbox.world.customers.get(id)).toMatchObject({ verifiedStatus: '2', name: '张伟' });
  });

  it('of an organisation is rejected with a reason', async () => {
    const id = await newCustomer();
    const company = { ...application(id), name: '晨星科技有限公司', certificateNumber: '914403000000' };
    const applied = await apply('applyForEnterpriseRealName', { ...company, country: 'CN', address: '深圳' });
    expect(applied['needsReview']).toBe(true);
    expect(await review(id)).toMatchObject({ result: 'REJECTED', opinion: expect.stringContaining('证件') as string });
  });

  it('by bank card is done at once; then the person may become an organisation', async () => {
    const id = await newCustomer();
    const person = await apply('applyForPersonalRealName', { ...application(id), ...(await card()) });
    expect(person).toMatchObject({
      needsReview: false,
      customer: { realNameStatus: 'PASSED', customerType: 'PERSONAL' },
    });
    const changed = await apply('changeToEnterpriseRealName', {
      ...application(id),
      name: '晨星科技有限公司',
      certificate: 'BUSINESS_LICENCE',
      legalRepresentative: { name: '张伟', identityNumber: '110101199001011234' },
    });
    expect(changed).toMatchObject({
      needsReview: false,
      customer: { customerType: 'ENTERPRISE', name: { masked: '晨****' }, realNameReview: { result: 'APPROVED' } },
    });
  });

  it('is refused by rule before anything is sent', async () => {
    const id = await newCustomer();
    const cases: readonly [string, object, string][] = [
      ['applyForPersonalRealName', application(VERIFIED), 'input.customerId'],
      ['applyForEnterpriseRealName', application(VERIFIED), 'input.customerId'],
      ['changeToEnterpriseRealName', application(id), 'input.customerId'],
      ['applyForPersonalRealName', { ...application(id), attachments: [] }, 'input.attachments'],
      ['applyForPersonalRealName', { ...application(id), attachments: ['a.jpg', 'b.doc'] }, 'input.attachments.1'],
      ['applyForPersonalRealName', { ...application(id), method: 'BANK_CARD' }, 'input.bankCard'],
    ];
    for (const [mutation, input, field] of cases) {
      expect((await apply(mutation, input)).userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', field }]);
    }
    const writes = Object.keys(await gateway.calls()).filter((name) => /Real[Nn]ameAuth/.test(name));
    expect(writes).toEqual([]);
  });

  it('tells what the upstream refuses', async () => {
    const id = await newCustomer();
    const wrong = { ...(await card()), bankCard: { ...(await card()).bankCard, verificationCode: 'none' } };
    const { userErrors } = await apply('applyForPersonalRealName', { ...application(id), ...wrong });
    expect(userErrors).toMatchObject([{ code: 'UPSTREAM_REFUSED', upstreamCode: 'CBC.99000026' }]);
    expect((await gateway.calls())['CreatePersonalRealnameAuth']).toBe(1);
  });

  it('is for the party whose customer it is (R-010, R-012)', async () => {
    const foreign = await apply('applyForPersonalRealName', application(RESELLERS_CUSTOMER));
    expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await review(RESELLERS_CUSTOMER)).toBeNull();
    expect(await review(VERIFIED, 'customer')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await gateway.calls()).not.toHaveProperty('ShowRealnameAuthenticationReviewResult');
  });
});

describe('a customer', () => {
  const state = (persona: string, id: string) =>
    gateway.ask<{ customer: { realNameState: unknown } }>(
      persona,
      `{ customer(id: "${id}") { realNameState { status statusCode customerType customerTypeCode } } }`,
    );

  it('reads its own state, with its own credential (R-244)', async () => {
    const { data } = await state('referral-customer', REFERRAL);
    expect(data.customer.realNameState).toEqual({
      status: 'PASSED',
      statusCode: '2',
      customerType: 'ENTERPRISE',
      customerTypeCode: '1',
    });
    const { errors } = await state('administrator', REFERRAL);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('gets a code to scan while it is not verified', async () => {
    const request = (persona: string) =>
      change('requestFaceVerification', 'qrCodeUrl', { customerId: REFERRAL }, persona);
    expect((await request('referral-customer')).userErrors).toMatchObject([{ upstreamCode: 'CBC.99007188' }]);
    gateway.sandbox.world.customers.get(REFERRAL)!.verifiedStatus = '-1';
    const { qrCodeUrl } = await request('referral-customer');
    const code = String(qrCodeUrl).split('code=')[1]!;
    const { realNames, now } = gateway.sandbox.world;
    expect(realNames.scan(code, '李芳', now.getTime())).toMatchObject({ id: REFERRAL, verifiedStatus: '2' });
    expect((await request('customer')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await request('administrator')).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});
