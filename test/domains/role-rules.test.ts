import type { Ruling } from '../../src/access/policy.js';
import { type Scope, scopeOfMember } from '../../src/access/scope.js';
import { accountPolicy, adjustmentPolicy } from '../../src/domains/account/account.policy.js';
import { billedCustomerPolicy, billLinePolicy, billPolicy } from '../../src/domains/bill/bill.policy.js';
import { couponListPolicy, couponPolicy, couponRecordPolicy } from '../../src/domains/coupon/coupon.policy.js';
import { couponQuotaListPolicy, couponQuotaPolicy } from '../../src/domains/coupon-quota/coupon-quota.policy.js';
import {
  balancePolicy,
  contactPolicy,
  customerListPolicy,
  customerPolicy,
} from '../../src/domains/customer/customer.policy.js';
import { indirectPartnerListPolicy } from '../../src/domains/indirect-partner/indirect-partner.policy.js';
import { memberListPolicy } from '../../src/domains/organization/organization.policy.js';
import { ownBillPolicy } from '../../src/domains/own-bill/own-bill.policy.js';
import type { RequestOf } from '../../src/upstream/contract/operations.js';
import { ALL_ITEMS, memberOf, rightsOf, SCOPES } from '../support/viewers.js';

type Who = keyof typeof SCOPES;
type Verdict = Ruling<unknown>['verdict'];

const bill = { customerId: 'c1', cycle: '2026-10', chargeMode: '1' };
const billLines = { customerId: 'c1', cycle: '2026-10', language: 'zh_cn', wire: {} } as const;
const questions: Readonly<Record<string, (scope: Scope) => Ruling<unknown>>> = {
  'the customer list': (scope) => customerListPolicy.narrow(scope, {}),
  'customer c1': (scope) => customerPolicy.narrow(scope, { keys: [{ customerId: 'c1' }] }),
  'balance of c1': (scope) => balancePolicy.narrow(scope, { keys: [{ customerId: 'c1' }] }),
  'bill of c1': (scope) => billPolicy.narrow(scope, bill),
  'bill lines of c1': (scope) => billLinePolicy.narrow(scope, billLines),
  'customers with consumption': (scope) => billedCustomerPolicy.narrow(scope, { cycle: '2026-10' }),
  'what c1 is told of its costs': (scope) =>
    ownBillPolicy('ListCosts').narrow(scope, { customerId: 'c1', wire: {} as RequestOf<'ListCosts'> }),
  'the coupon list': (scope) => couponListPolicy.narrow(scope, {}),
  'a coupon': (scope) => couponPolicy.narrow(scope, { keys: [{ couponId: 'p1' }] }),
  'the log of a coupon': (scope) => couponRecordPolicy.narrow(scope, { keys: [{ couponId: 'p1' }] }),
  'the quota list': (scope) => couponQuotaListPolicy.narrow(scope, { quotaType: '0' }),
  'a quota': (scope) => couponQuotaPolicy.narrow(scope, { keys: [{ quotaId: 'q1', quotaType: '0' }] }),
  'the partner account': (scope) => accountPolicy.narrow(scope, { keys: [{}] }),
  adjustments: (scope) => adjustmentPolicy.narrow(scope, {}),
  'the reseller list': (scope) => indirectPartnerListPolicy.narrow(scope, {}),
  'the members': (scope) => memberListPolicy.narrow(scope, {}),
};

/** Columns of the table below. */
const WHO = ['partner', 'finance', 'director', 'manager', 'idleManager', 'customer'] as const satisfies readonly Who[];
const TABLE: Readonly<Record<string, readonly Verdict[]>> = {
  'the customer list': ['ask', 'ask', 'ask', 'ask', 'nothing', 'ask'],
  'customer c1': ['ask', 'ask', 'ask', 'ask', 'nothing', 'ask'],
  'balance of c1': ['ask', 'ask', 'ask', 'ask', 'nothing', 'ask'],
  'bill of c1': ['ask', 'ask', 'ask', 'refuse', 'refuse', 'ask'],
  'bill lines of c1': ['ask', 'ask', 'ask', 'ask', 'nothing', 'ask'],
  'customers with consumption': ['ask', 'ask', 'ask', 'ask', 'nothing', 'refuse'],
  'what c1 is told of its costs': ['refuse', 'refuse', 'refuse', 'refuse', 'refuse', 'ask'],
  'the coupon list': ['ask', 'ask', 'ask', 'refuse', 'refuse', 'ask'],
  'a coupon': ['ask', 'ask', 'ask', 'refuse', 'refuse', 'ask'],
  'the log of a coupon': ['ask', 'ask', 'ask', 'refuse', 'refuse', 'refuse'],
  'the quota list': ['ask', 'ask', 'nothing', 'refuse', 'refuse', 'refuse'],
  'a quota': ['ask', 'ask', 'nothing', 'refuse', 'refuse', 'refuse'],
  'the partner account': ['ask', 'ask', 'nothing', 'refuse', 'refuse', 'refuse'],
  adjustments: ['ask', 'ask', 'nothing', 'refuse', 'refuse', 'refuse'],
  'the reseller list': ['ask', 'ask', 'ask', 'refuse', 'refuse', 'refuse'],
  'the members': ['ask', 'ask', 'ask', 'ask', 'ask', 'nothing'],
};

describe('what each role may ask', () => {
  it.each(Object.keys(questions))('%s: the account manager has no coupons, quotas and bills (R-020, R-021)', (what) => {
    expect(WHO.map((who) => [who, questions[what]?.(SCOPES[who]).verdict])).toEqual(
      WHO.map((who, index) => [who, TABLE[what]?.[index]]),
    );
  });
});

describe('a pure account manager', () => {
  it('sees consumption of his customers and no other’s (R-018, R-020)', () => {
    expect(billLinePolicy.narrow(SCOPES.manager, billLines).verdict).toBe('ask');
    expect(billLinePolicy.narrow(SCOPES.manager, { ...billLines, customerId: 'c2' }).verdict).toBe('nothing');
  });

  it('gets coupons with a role that has the item, for all customers (R-019)', () => {
    const lifted = scopeOfMember(
      memberOf('m2'),
      rightsOf({ scope: 'PARTNER', role_codes: ['ACCOUNT_MANAGER', 'FINANCE'], permission_codes: ALL_ITEMS }),
    );
    expect(couponListPolicy.narrow(lifted, { customerId: 'c4' }).verdict).toBe('ask');
  });
});

describe('a list without a customer in it', () => {
  it('is not asked for: an empty filter would mean every customer', () => {
    const [{ viewer }, rights] = [SCOPES.manager, rightsOf({ scope: 'TEAM', account_manager_ids: ['m2'] })];
    expect(customerListPolicy.narrow(scopeOfMember(viewer, rights), {}).verdict).toBe('nothing');
    expect(customerListPolicy.narrow(SCOPES.resellerKeeper, {}).verdict).toBe('nothing');
  });

  it('is asked for under the reseller that was assigned (R-074)', () => {
    expect(customerListPolicy.narrow(SCOPES.resellerKeeper, { indirectPartnerId: 'b1' }).verdict).toBe('ask');
    expect(customerListPolicy.narrow(SCOPES.resellerKeeper, { indirectPartnerId: 'b2' }).verdict).toBe('nothing');
  });
});

describe('a reseller', () => {
  it.each([
    ['customers', customerListPolicy],
    ['coupons', couponListPolicy],
    ['adjustments', adjustmentPolicy],
    ['resellers', indirectPartnerListPolicy],
  ])('always asks for its own %s, and for another’s gets nothing (R-012)', (_, policy) => {
    expect(policy.narrow(SCOPES.reseller, {})).toEqual({ verdict: 'ask', question: { indirectPartnerId: 'b1' } });
    expect(policy.narrow(SCOPES.reseller, { indirectPartnerId: 'b2' }).verdict).toBe('nothing');
  });
});

describe('the distributor', () => {
  it('is restricted to basic data of a reseller’s customers: no contacts, no coupons (R-010)', () => {
    const foreign = { customerId: 'c3', indirectPartnerId: 'b1' };
    expect(contactPolicy.narrow(SCOPES.partner, foreign).verdict).toBe('restrict');
    expect(couponListPolicy.narrow(SCOPES.partner, foreign).verdict).toBe('restrict');
    expect(couponPolicy.narrow(SCOPES.partner, { keys: [{ couponId: 'p1', indirectPartnerId: 'b1' }] }).verdict).toBe(
      'nothing',
    );
    expect(customerPolicy.narrow(SCOPES.partner, { keys: [foreign] }).verdict).toBe('ask');
  });

  it('reads contacts of its own customers, and the reseller those of its own (R-010)', () => {
    expect(contactPolicy.narrow(SCOPES.partner, { customerId: 'c1' }).verdict).toBe('ask');
    expect(contactPolicy.narrow(SCOPES.reseller, { customerId: 'c3', indirectPartnerId: 'b1' }).verdict).toBe('ask');
  });
});

describe('a reclaimed coupon', () => {
  const coupon = { customerId: 'c1', status: 5 };

  it.each([couponListPolicy, couponPolicy])('is gone for its recipient and kept for its issuer (R-128)', (policy) => {
    expect(policy.sees(SCOPES.customer, coupon)).toBe(false);
    expect(policy.sees(SCOPES.customer, { ...coupon, status: 2 })).toBe(true);
    expect(policy.sees(SCOPES.partner, coupon)).toBe(true);
    expect(policy.sees(SCOPES.director, coupon)).toBe(true);
  });

  it('is not counted for its recipient: upstream’s total would tell (R-128)', () => {
    expect(couponListPolicy.seesAll?.(SCOPES.customer, { customerId: 'c1' })).toBe(false);
  });
});

describe('organization members', () => {
  it.each<[Who, readonly string[]]>([
    ['partner', ['m1', 'm2', 'm3', 'm4']],
    ['finance', ['m1', 'm2', 'm3', 'm4']],
    ['director', ['m1', 'm2', 'm3']],
    ['manager', ['m2']],
    ['customer', []],
  ])('in sight of %s are %j', (who, expected) => {
    expect(['m1', 'm2', 'm3', 'm4'].filter((id) => memberListPolicy.sees(SCOPES[who], { id }))).toEqual(expected);
  });

  it('are hidden from a role without the member item, himself excepted', () => {
    const specialist = scopeOfMember(memberOf('m3'), rightsOf({ scope: 'PARTNER', permission_codes: [] }));
    expect(['m1', 'm3'].filter((id) => memberListPolicy.sees(specialist, { id }))).toEqual(['m3']);
  });

  it('of a reseller are asked for by its people only under its id (R-012)', () => {
    expect(memberListPolicy.narrow(SCOPES.resellersManager, {})).toEqual({
      verdict: 'ask',
      question: { indirectPartnerId: 'b1' },
    });
  });
});
