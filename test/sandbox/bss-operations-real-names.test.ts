import type { World } from '../../src/sandbox/world/world.js';
import { ask, c, refusal, rowsOf, worldOf, type Row } from './world-support.js';

let world: World;
/** A resale customer of the partner that was just created. */
const NEW = c(21);
beforeEach(() => {
  world = worldOf({ customers: 20 });
  ask(world, 'CreateSubCustomer', { body: { xaccount_id: 'U1', xaccount_type: 'XINGCHEN_PLATFORM' } });
});

const applying = { customer_id: NEW, xaccount_type: 'XINGCHEN_PLATFORM', verified_file_url: ['a.jpg', 'b.PDF'] };
const person = { ...applying, identify_type: 0, name: '张伟', verified_number: '110101199001011234' };
const company = {
  ...applying,
  identify_type: 1,
  certificate_type: 0,
  corp_name: '深圳市晨星网络科技有限公司',
  verified_number: '91440300MA5EXAMPLE',
};
const legalPerson = { enterprise_person: { legel_name: '张伟', legel_id_number: '110101199001011234' } };
const change = { ...company, change_type: 1 };
type Verification = 'Personal' | 'Enterprise' | 'Change';
const OPERATIONS = {
  Personal: 'CreatePersonalRealnameAuth',
  Enterprise: 'CreateEnterpriseRealnameAuthentication',
  Change: 'ChangeEnterpriseRealnameAuthentication',
};
const apply = (kind: Verification, body: object) => ask(world, OPERATIONS[kind], { body });
const refused = (kind: Verification, body: object): string => refusal(world, OPERATIONS[kind], { body });
const review = (customer_id = NEW) => ask(world, 'ShowRealnameAuthenticationReviewResult', { query: { customer_id } });
const listed = (): Row => rowsOf(world, 'ListSubCustomers', { body: { customer_id: NEW } })[0]!;
const asCustomer = { kind: 'CUSTOMER', accountId: NEW } as const;
const status = () => ask(world, 'ShowRealNameAuthStatus', { caller: asCustomer });

/** By bank card, with the code sent to the phone of the card. */
function card(verified_number = person.verified_number): object {
  const mobile = '13800138000';
  const body = { receiver_type: 1, mobile_phone: mobile, scene: 18 };
  ask(world, 'SendVerificationMessageCode', { body });
  const { code } = world.verificationCodes.sent.at(-1)!;
  const bank_card_info = { bank_account: '6222020000000000', areacode: '0086', mobile, verification_code: code };
  return { ...person, identify_type: 4, verified_number, bank_card_info };
}

describe('real-name verification', () => {
  it('by certificate goes through a review, which the second look finds done', () => {
    expect(apply('Personal', person)).toEqual({ is_review: 1 });
    expect(listed()).toMatchObject({ verified_status: '0', customer_type: 0 });
    expect(listed()['customer']).toBeUndefined();

    expect(review()).toEqual({ review_result: 0 });
    expect(review()).toEqual({ review_result: 2 });
    expect(listed()).toMatchObject({ verified_status: '2', customer_type: 0, customer: '张伟' });
    expect(status()).toEqual({ verified_status: 2, verified_type: 0 });
  });

  it('is followed by the customer itself as well', () => {
    expect(status()).toEqual({ verified_status: -1 });
    apply('Enterprise', company);
    expect(status()).toEqual({ verified_status: 0 });
    expect(status()).toEqual({ verified_status: 2, verified_type: 1 });
  });

  it('of a certificate that ends in 0000 is rejected with a reason, and may be tried again', () => {
    apply('Enterprise', { ...company, verified_number: '914403000000' });
    review();

    expect(review()).toEqual({ review_result: 1, opinion: expect.stringContaining('证件') as string });
    expect(listed()).toMatchObject({ verified_status: '1' });
    expect(apply('Enterprise', company)).toEqual({ is_review: 1 });
    expect(review()).toEqual({ review_result: 0 });
    expect(review()).toEqual({ review_result: 2 });
  });

  it('of a business licence with its legal representative needs no review', () => {
    expect(apply('Enterprise', { ...company, ...legalPerson })).toEqual({ is_review: 0 });
    expect(listed()).toMatchObject({ verified_status: '2', customer_type: 1, customer: company.corp_name });
    expect(review()).toEqual({ review_result: 2 });
  });

  it('by bank card needs the code sent to the phone of the card, and no review', () => {
    const right = card();
    const wrong = {
      ...card(),
      bank_card_info: {
        ...(right as typeof applying & { bank_card_info: object }).bank_card_info,
        verification_code: 'none',
      },
    };

    expect(refused('Personal', wrong)).toBe('CBC.99000026');
    expect(refused('Personal', card('110101199001010000'))).toBe('CBC.99007202');
    expect(listed()).toMatchObject({ verified_status: '-1' });
    expect(apply('Personal', card())).toEqual({ is_review: 0 });
    expect(listed()).toMatchObject({ verified_status: '2', customer: '张伟' });
    expect(refused('Personal', { ...person, identify_type: 4 })).toBe('CBC.99007188');
  });

  it('turns a person into an organisation, and leaves it a person until then or when rejected', () => {
    apply('Personal', card());
    expect(apply('Change', { ...change, certificate_type: 1, verified_number: '91440300MA50000' })).toEqual({
      is_review: 1,
    });
    expect(listed()).toMatchObject({ verified_status: '2', customer_type: 0 });
    expect(refused('Change', change)).toBe('CBC.70600026');
    review();
    expect(review()).toMatchObject({ review_result: 1 });
    expect(listed()).toMatchObject({ verified_status: '2', customer_type: 0, customer: '张伟' });

    expect(apply('Change', { ...change, ...legalPerson })).toEqual({ is_review: 0 });
    expect(listed()).toMatchObject({ verified_status: '2', customer_type: 1, customer: company.corp_name });
    expect(refused('Change', change)).toBe('CBC.70600026');
  });

  it('is asked for once: not while in review, nor when verified', () => {
    apply('Enterprise', company);
    expect(refused('Enterprise', company)).toBe('CBC.70600026');
    expect(refused('Personal', person)).toBe('CBC.99007188');
    expect(refused('Change', change)).toBe('CBC.70600026');
    expect(refused('Enterprise', { ...company, customer_id: c(1) })).toBe('CBC.70600026');
  });

  it.each([
    ['a customer of a reseller', 'Personal', { ...person, customer_id: c(5) }, 'CBC.99000035'],
    ['another platform', 'Enterprise', { ...company, xaccount_type: 'OTHER' }, 'CBC.0100'],
    ['no attachment', 'Personal', { ...person, verified_file_url: [] }, 'CBC.0100'],
    ['an attachment of another format', 'Personal', { ...person, verified_file_url: ['a.doc'] }, 'CBC.99000100'],
    ['a bank card without its data', 'Personal', { ...person, identify_type: 4 }, 'CBC.0100'],
    ['a name of digits', 'Enterprise', { ...company, corp_name: '12 34' }, 'CBC.70600032'],
    ['a certificate of symbols', 'Personal', { ...person, verified_number: '****' }, 'CBC.70600032'],
    [
      'a licence that is not of the company',
      'Enterprise',
      { ...company, ...legalPerson, verified_number: '9144030000' },
      'CBC.70600032',
    ],
  ] as const)('refuses %s and changes nothing', (_what, kind, body, code) => {
    expect(refused(kind, body)).toBe(code);
    expect(listed()).toMatchObject({ verified_status: '-1' });
  });
});

describe('ShowRealnameAuthenticationReviewResult', () => {
  it('knows the reviews of before, and that there was none', () => {
    const older = worldOf();
    const resultOf = (verifiedStatus: string) => {
      const { id } = older.customers
        .ofOwner(older.partnerId)
        .find((customer) => customer.verifiedStatus === verifiedStatus)!;
      const query = { customer_id: id };
      ask(older, 'ShowRealnameAuthenticationReviewResult', { query });
      return ask(older, 'ShowRealnameAuthenticationReviewResult', { query })['review_result'];
    };
    expect(['-1', '0', '1', '2'].map(resultOf)).toEqual([undefined, 0, 1, 2]);
    expect(refusal(world, 'ShowRealnameAuthenticationReviewResult', { query: { customer_id: c(5) } })).toBe('CBC.5002');
  });
});

describe('ShowRealNameAuthQrCode', () => {
  const show = (): string => String(ask(world, 'ShowRealNameAuthQrCode', { caller: asCustomer })['qr_code_url']);
  const scan = (url: string): unknown => world.realNames.scan(url.split('code=')[1]!, '李芳', world.now.getTime());

  it('gives a code that verifies a person once', () => {
    const [first, second] = [show(), show()];
    expect(first).not.toBe(second);
    expect(scan(first)).toMatchObject({ id: NEW });
    expect(scan(first)).toBeUndefined();
    expect(status()).toEqual({ verified_status: 2, verified_type: 0 });
    expect(listed()).toMatchObject({ customer: '李芳' });
    expect(refusal(world, 'ShowRealNameAuthQrCode', { caller: asCustomer })).toBe('CBC.99007188');
  });

  it('gives a code that lives ten minutes', () => {
    const [, code = ''] = show().split('code=');
    expect(world.realNames.scan(code, '李芳', world.now.getTime() + 10 * 60_000)).toBeUndefined();
  });
});
