import type { Caller } from '../../src/sandbox/operation.js';
import { organizationTree } from '../../src/sandbox/world/enterprise-units.js';
import type { World } from '../../src/sandbox/world/world.js';
import {
  allRows,
  ask,
  bytes,
  c,
  CUSTOMER,
  refusal,
  RESELLER,
  rowsOf,
  totalOf,
  worldOf,
  type Row,
} from './world-support.js';

const MASTER: Caller = { kind: 'CUSTOMER', accountId: c(9) };
const OTHER: Caller = { kind: 'CUSTOMER', accountId: c(8) };
const PHONE = '13900001234';

/** A world of its own for who changes it. */
const fresh = (): World => worldOf({ customers: 20 });
const world = fresh();
const subAccounts = (query: Readonly<Record<string, string | number>> = {}): readonly Row[] =>
  allRows(world, 'ListEnterpriseSubCustomers', { caller: MASTER, query });
const all = subAccounts();
const master = world.customers.get(c(9))!;

interface Node {
  readonly id: string;
  readonly name: string;
  readonly child_nodes?: readonly Node[];
}
const tree = (query: Readonly<Record<string, string | number>> = {}) =>
  ask(world, 'ListEnterpriseOrganizations', { caller: MASTER, query }) as {
    readonly root_id?: string;
    readonly root_name?: string;
    readonly child_nodes: readonly Node[];
  };
const names = (nodes: readonly Node[] | undefined): readonly string[] => nodes!.map(({ name }) => name);

describe('ListEnterpriseOrganizations', () => {
  it('gives the root and its children, and the whole tree when asked', () => {
    expect(tree()).toMatchObject({ root_name: master.name });
    expect(names(tree().child_nodes)).toEqual(['研发中心', '市场部', '华南分公司']);
    expect(tree().child_nodes[0]).not.toHaveProperty('child_nodes');
    const [research] = tree({ recursive_query: 1 }).child_nodes;
    expect(names(research!.child_nodes)).toEqual(['平台研发部', '应用研发部']);
    expect(names(research!.child_nodes![0]!.child_nodes)).toEqual(['测试组']);
  });

  it('starts where asked, and then names no root', () => {
    const { id } = tree().child_nodes[2]!;
    expect(names(tree({ parent_id: id }).child_nodes)).toEqual(['深圳办事处', '广州办事处']);
    expect(tree({ parent_id: id })).not.toHaveProperty('root_id');
    expect(tree({ parent_id: '' }).root_id).toBe(tree().root_id);
    expect(refusal(world, 'ListEnterpriseOrganizations', { caller: MASTER, query: { parent_id: '1' } })).toBe(
      'CBC.0100',
    );
  });

  it('has ids unlike those of other enterprises', () => {
    expect(organizationTree('', 59).id).not.toBe(organizationTree('', 9).id);
  });
});

describe('ListEnterpriseSubCustomers', () => {
  it('gives every sub-account once, in tens', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(12);
    expect(totalOf(world, 'ListEnterpriseSubCustomers', { caller: MASTER })).toBe(12);
    expect(rowsOf(world, 'ListEnterpriseSubCustomers', { caller: MASTER })).toEqual(all.slice(0, 10));
    expect([...new Set(all.map(({ status }) => Number(status)))].sort()).toEqual([1, 102, 3, 4]);
  });

  it('filters by the whole of a name, or by a part of it', () => {
    const { name, display_name } = all[0]!;
    expect(subAccounts({ sub_customer_account_name: name! })).toEqual([all[0]]);
    expect(subAccounts({ sub_customer_account_name: name!.slice(0, -1) })).toEqual([]);
    expect(subAccounts({ sub_customer_account_name: '_0', fuzzy_query: 1 })).toEqual(all.slice(0, 9));
    expect(subAccounts({ sub_customer_display_name: display_name! })).toEqual([all[0]]);
    expect(subAccounts({ sub_customer_display_name: display_name!, fuzzy_query: 1 })).toEqual([all[0], all[5]]);
  });

  it('filters by organization unit, and names it', () => {
    const { root_id, root_name } = tree();
    const inRoot = subAccounts({ org_id: root_id! });
    expect(inRoot).toEqual(all.filter(({ org_id }) => org_id === root_id));
    expect(inRoot[0]).toMatchObject({ org_name: root_name });
    expect(inRoot.length).toBeLessThan(all.length);
  });
});

describe('Every operation of an enterprise', () => {
  it.each([
    ['ListEnterpriseOrganizations', {}],
    ['ListEnterpriseSubCustomers', {}],
    ['SendSmsVerificationCode', { body: { mobile_phone: PHONE, sm_template_args: [] } }],
    ['ShowMultiAccountTransferAmount', { query: { balance_type: 'BALANCE_TYPE_DEBIT' } }],
  ] as const)('%s is refused to who is no master', (operationId, question) => {
    for (const caller of [OTHER, CUSTOMER, RESELLER]) {
      expect(refusal(world, operationId, { caller, ...question })).toBe('CBC.0151');
    }
  });
});

describe('CreateSubEnterpriseAccount', () => {
  const send = (changed: World, body: object = {}): void => {
    const args = [{ key: 'sub_customer_name', value: 'new_one' }];
    bytes(changed, 'SendSmsVerificationCode', {
      caller: MASTER,
      body: { mobile_phone: PHONE, sm_template_args: args, ...body },
    });
  };
  const codeOf = ({ verificationCodes }: World): string => verificationCodes.sent.at(-1)!.code;
  const question = (account: object = {}, body: object = {}) => ({
    caller: MASTER,
    body: {
      party_id: tree().child_nodes[1]!.id,
      sub_customer_association_type: 1,
      new_sub_customer: {
        customer_name: 'new_one',
        password: 'Secret-2026',
        mobile_phone: PHONE,
        ...account,
      },
      ...body,
    },
  });
  const listed = (changed: World): Row | undefined =>
    allRows(changed, 'ListEnterpriseSubCustomers', { caller: MASTER })[all.length];

  it('makes one for the code that was sent, which is then used up', () => {
    const changed = fresh();
    send(changed);
    const verification_code = codeOf(changed);
    expect(
      bytes(changed, 'CreateSubEnterpriseAccount', question({ verification_code }, { display_name: '新环境' })),
    ).toBe('');
    expect(listed(changed)).toMatchObject({ name: 'new_one', display_name: '新环境', org_name: '市场部' });
    const again = question({ verification_code, customer_name: 'another' });
    expect(refusal(changed, 'CreateSubEnterpriseAccount', again)).toBe('CBC.99000026');
  });

  it('needs no code for the phone of the master', () => {
    const changed = fresh();
    bytes(changed, 'CreateSubEnterpriseAccount', question({ mobile_phone: undefined, use_pri_mobile_phone: 'Y' }));
    expect(listed(changed)).toMatchObject({ name: 'new_one', display_name: 'new_one' });
  });

  it('needs a phone of the master to take in its place', () => {
    const changed = fresh();
    Object.assign(changed.customers.get(c(9))!, { mobile: undefined });
    expect(refusal(changed, 'CreateSubEnterpriseAccount', question({ use_pri_mobile_phone: 'Y' }))).toBe('CBC.0100');
  });

  it.each([
    ['an unknown unit', {}, { party_id: '1' }, 'CBC.0100'],
    ['no phone', { mobile_phone: undefined }, {}, 'CBC.0100'],
    ['a malformed phone', { mobile_phone: '12' }, {}, 'CBC.5017'],
    ['a login that begins with a digit', { customer_name: '1abcd' }, {}, 'CBC.99000031'],
    ['a reserved login', { customer_name: 'op_abcd' }, {}, 'CBC.99000031'],
    ['a login of a sub-account', { customer_name: all[3]!['name'] }, {}, 'CBC.99000038'],
    ['a login of a customer', { customer_name: master.accountName }, {}, 'CBC.99000038'],
    ['a password of one kind', { password: 'aaaaaaaa' }, {}, 'CBC.99000036'],
    ['a short password', { password: 'aB3-' }, {}, 'CBC.99000036'],
    ['no code', {}, {}, 'CBC.99000026'],
  ])('refuses %s and makes nothing', (_what, account, body, code) => {
    const changed = fresh();
    expect(refusal(changed, 'CreateSubEnterpriseAccount', question(account, body))).toBe(code);
    expect(listed(changed)).toBeUndefined();
  });

  it('tells a code that ran out from one that was guessed at too often', () => {
    const changed = fresh();
    changed.verificationCodes.send({ phone: PHONE, purpose: 'SUB_ACCOUNT', minutes: 0, at: changed.now.getTime() });
    expect(refusal(changed, 'CreateSubEnterpriseAccount', question())).toBe('CBC.99000027');
    send(changed);
    const codes = [1, 2, 3, 4].map(() => refusal(changed, 'CreateSubEnterpriseAccount', question()));
    expect(codes).toEqual(['CBC.99000026', 'CBC.99000026', 'CBC.99000026', 'CBC.99004009']);
  });

  it('is sent 15 codes at most, for a time above 0, to a phone', () => {
    const changed = fresh();
    const refused = (body: object): string =>
      refusal(changed, 'SendSmsVerificationCode', { caller: MASTER, body: { sm_template_args: [], ...body } });
    expect(refused({ mobile_phone: '110' })).toBe('CBC.5017');
    expect(refused({ mobile_phone: PHONE, timeout: 0 })).toBe('CBC.0100');
    for (let sent = 0; sent < 15; sent += 1) send(changed, { timeout: 5 });
    expect(refused({ mobile_phone: PHONE })).toBe('CBC.99000082');
    const { sentAt, expiresAt } = changed.verificationCodes.sent[0]!;
    expect(expiresAt - sentAt).toBe(300_000);
  });
});

describe('CreateEnterpriseProjectAuth', () => {
  it('opens enterprise projects once for a company, whoever pays for it', () => {
    const changed = fresh();
    for (const caller of [MASTER, CUSTOMER]) {
      expect(bytes(changed, 'CreateEnterpriseProjectAuth', { caller })).toBe('');
      expect(refusal(changed, 'CreateEnterpriseProjectAuth', { caller })).toBe('CBC.99007004');
    }
  });

  it('is refused to a person and to who is not verified', () => {
    const many = worldOf({ customers: 100 });
    const others = many.customers.all.filter(
      ({ customerType, verifiedStatus }) => customerType !== 1 || verifiedStatus !== '2',
    );
    expect(others.length).toBeGreaterThan(5);
    for (const { id: accountId } of others) {
      expect(refusal(many, 'CreateEnterpriseProjectAuth', { caller: { kind: 'CUSTOMER', accountId } })).toBe(
        'CBC.99007004',
      );
    }
  });
});
