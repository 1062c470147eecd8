import { principalOf } from '../../src/sandbox/server/iam.js';
import type { World } from '../../src/sandbox/world/world.js';
import { ask, b, bytes, c, NOW, refusal, RESELLER, rowsOf, totalOf, worldOf } from './world-support.js';

const PHONE = '13800138000';
let world: World;
beforeEach(() => {
  world = worldOf({ customers: 20 });
});

const platform = (xaccount_id = 'U1') => ({ xaccount_id, xaccount_type: 'XINGCHEN_PLATFORM' });
const send = (more: object = {}): string =>
  bytes(world, 'SendVerificationMessageCode', { body: { receiver_type: 1, mobile_phone: PHONE, ...more } });
const sentCode = (): string => world.verificationCodes.sent.at(-1)!.code;
const create = (more: object = {}) => ask(world, 'CreateSubCustomer', { body: { ...platform(), ...more } });
const refusedCreation = (more: object): string =>
  refusal(world, 'CreateSubCustomer', { body: { ...platform(), ...more } });
const check = (search_type: string, search_value: string) =>
  ask(world, 'CheckUserIdentity', { body: { search_type, search_value } });

describe('CreateSubCustomer', () => {
  it('makes a customer that is found at once, unverified and frozen until it has a budget (R-048)', () => {
    const { domain_id, domain_name } = create({ domain_name: 'starlight' });

    expect([domain_id, domain_name]).toEqual([c(21), 'starlight']);
    expect(rowsOf(world, 'ListSubCustomers', { body: { limit: 1 } })).toEqual([
      {
        customer_id: c(21),
        account_name: 'starlight',
        associated_on: NOW.toISOString().replace('.000', ''),
        association_type: '2',
        verified_status: '-1',
        customer_type: -1,
        is_frozen: 1,
        account_managers: [],
        xaccount_id: 'U1',
        xaccount_type: 'XINGCHEN_PLATFORM',
        customer_level: 'V0',
      },
    ]);
    expect(principalOf(world, c(21))).toEqual({ kind: 'CUSTOMER', accountId: c(21) });
  });

  it('gives and takes its money like any other (R-143)', () => {
    create();
    const body = { customer_id: c(21), amount: 12.5 };

    ask(world, 'UpdateCustomerAccountAmount', { body });
    ask(world, 'ReclaimToPartnerAccount', { body: { ...body, amount: 2 } });

    const balances = { customer_infos: [{ customer_id: c(21) }] };
    expect(rowsOf(world, 'ListCustomersBalancesDetail', { body: balances })[0]).toMatchObject({ amount: '10.50' });
    expect(world.invariants().violations).toEqual([]);
  });

  it('makes referral customers on request, who have an empty account of their own (R-006)', () => {
    create({ cooperation_type: '1' });

    expect(rowsOf(world, 'ListSubCustomers', { body: { customer_id: c(21) } })[0]).toMatchObject({
      association_type: '1',
      is_frozen: 0,
    });
    const caller = { kind: 'CUSTOMER', accountId: c(21) } as const;
    expect(rowsOf(world, 'ShowCustomerAccountBalances', { caller }).map(({ amount }) => amount)).toEqual([
      '0.00',
      '0.00',
    ]);
  });

  it('makes customers of a reseller, named by its distributor or by itself (R-012)', () => {
    create({ indirect_partner_id: b(1) });
    ask(world, 'CreateSubCustomer', { caller: RESELLER, body: platform('U2') });

    const [newest, other] = rowsOf(world, 'ListSubCustomers', { body: { indirect_partner_id: b(1) } });
    expect([newest!['xaccount_id'], other!['xaccount_id']]).toEqual(['U2', 'U1']);
    expect(totalOf(world, 'ListSubCustomers', { body: { customer_id: c(21) } })).toBe(0);
    expect(refusedCreation({ ...platform('U3'), indirect_partner_id: b(4) })).toBe('CBC.99000037');
  });

  it('makes up a name that nobody has', () => {
    const names = ['U1', 'U2', 'U3'].map((id) => create(platform(id))['domain_name']);

    expect(new Set(names).size).toBe(3);
  });

  it('takes a phone with the code sent to it, once', () => {
    send();
    const phone = { mobile_phone: PHONE, verification_code: sentCode() };
    create(phone);

    expect(rowsOf(world, 'ListSubCustomers', { body: { customer_id: c(21) } })[0]).toMatchObject({ telephone: PHONE });
    expect(refusedCreation({ ...platform('U2'), ...phone })).toBe('CBC.99004010');
  });

  it('uses up no code for a customer it refuses to make', () => {
    send();
    const phone = { mobile_phone: PHONE, verification_code: sentCode() };

    expect(refusedCreation({ ...phone, domain_name: 'op_starlight' })).toBe('CBC.99000031');
    expect(create(phone)).toMatchObject({ domain_id: c(21) });
  });

  it('locks a code after three wrong ones', () => {
    send();
    const wrong = sentCode() === '000000' ? '000001' : '000000';
    const codes = [wrong, wrong, wrong, sentCode()];

    expect(codes.map((verification_code) => refusedCreation({ mobile_phone: PHONE, verification_code }))).toEqual([
      'CBC.99004010',
      'CBC.99004010',
      'CBC.99004010',
      'CBC.99004009',
    ]);
  });

  it.each([
    ['a phone without a code', { mobile_phone: PHONE }, 'CBC.0100'],
    ['a malformed phone', { mobile_phone: '+8613800138000', verification_code: '123456' }, 'CBC.5017'],
    ['a reserved name', { domain_name: 'shadow_star' }, 'CBC.99000031'],
    ['a name out of the alphabet', { domain_name: '星辰科技公司' }, 'CBC.0100'],
    ['a password of one kind of character', { password: 'abcdefgh' }, 'CBC.99000036'],
    ['the id of another platform', { xaccount_type: 'OTHER' }, 'CBC.0101'],
    ['no id', { xaccount_id: '' }, 'CBC.0101'],
  ])('refuses %s and makes nobody', (_what, more, code) => {
    expect(refusedCreation(more)).toBe(code);
    expect(world.customers.all).toHaveLength(20);
  });

  it('refuses a name, a platform id or a phone that is used up', () => {
    for (const id of ['U1', 'U2', 'U3']) {
      send();
      create({ ...platform(id), domain_name: `star${id}`, mobile_phone: PHONE, verification_code: sentCode() });
    }
    send();
    expect(refusedCreation({ ...platform('U4'), domain_name: 'starU1' })).toBe('CBC.99000038');
    expect(refusedCreation({ ...platform('U3') })).toBe('CBC.99000039');
    expect(refusedCreation({ ...platform('U4'), mobile_phone: PHONE, verification_code: sentCode() })).toBe(
      'CBC.99000030',
    );
  });
});

describe('CheckUserIdentity', () => {
  it('knows which names and addresses are taken', () => {
    const { accountName, email } = world.customers.all.find((customer) => customer.email !== undefined)!;

    expect(check('name', accountName)).toMatchObject({ check_result: 'used_by_user', error_code: 'CBC.0000' });
    expect(check('name', world.resellers[0]!.accountName)).toMatchObject({ check_result: 'used_by_user' });
    expect(check('name', 'starlight')).toEqual({
      check_result: 'available',
      error_code: 'CBC.0000',
      error_msg: 'Success',
    });
    expect(check('email', email!)).toMatchObject({ check_result: 'used_by_user' });
    expect(check('email', 'nobody@star.example')).toMatchObject({ check_result: 'available' });
  });

  it('counts how many more may register with a phone', () => {
    const left = (): unknown => {
      const { check_result, mobile_remain_available_num } = check('mobile', `0086-${PHONE}`);
      return [check_result, mobile_remain_available_num];
    };
    const seen = ['U1', 'U2', 'U3'].map((id) => {
      const before = left();
      send();
      create({ ...platform(id), mobile_phone: PHONE, verification_code: sentCode() });
      return before;
    });

    expect([...seen, left()]).toEqual([
      ['available', 3],
      ['available', 2],
      ['available', 1],
      ['used_by_user', 0],
    ]);
  });

  it.each([PHONE, '0086-123', '001-13800138000'])('refuses the phone %s', (search_value) => {
    expect(refusal(world, 'CheckUserIdentity', { body: { search_type: 'mobile', search_value } })).toBe('CBC.0100');
  });
});

describe('SendVerificationMessageCode', () => {
  it('answers nothing, and sends a code for its purpose and time', () => {
    expect(send()).toBe('');
    send({ scene: 18, timeout: 30, customer_id: c(1) });
    send({ timeout: 61 });

    const minutes = ({ sentAt, expiresAt }: { sentAt: number; expiresAt: number }) => (expiresAt - sentAt) / 60_000;
    expect(world.verificationCodes.sent.map((sent) => [sent.phone, sent.purpose, minutes(sent)])).toEqual([
      [PHONE, 'REGISTRATION', 10],
      [PHONE, 'BANK_CARD', 30],
      [PHONE, 'REGISTRATION', 5],
    ]);
  });

  it('stops at fifteen codes an hour', () => {
    for (let sent = 0; sent < 15; sent += 1) send();

    const body = { receiver_type: 1, mobile_phone: PHONE };
    expect(refusal(world, 'SendVerificationMessageCode', { body })).toBe('CBC.99004015');
  });

  it('refuses what is no phone, and customers of others', () => {
    const refused = (more: object): string =>
      refusal(world, 'SendVerificationMessageCode', { body: { receiver_type: 1, mobile_phone: PHONE, ...more } });

    expect(refused({ mobile_phone: '12345' })).toBe('CBC.0100');
    expect(refused({ customer_id: c(5) })).toBe('CBC.99000035');
    expect(refused({ receiver_type: 2 })).toBe('CBC.0100');
  });
});
