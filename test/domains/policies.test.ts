import fc from 'fast-check';
import type { Policy, Ruling } from '../../src/access/policy.js';
import type { CustomerKey, Scope } from '../../src/access/scope.js';
import { accountPolicy, adjustmentPolicy } from '../../src/domains/account/account.policy.js';
import { billLinePolicy, billPolicy } from '../../src/domains/bill/bill.policy.js';
import { couponListPolicy, couponPolicy, couponRecordPolicy } from '../../src/domains/coupon/coupon.policy.js';
import { couponQuotaListPolicy, couponQuotaPolicy } from '../../src/domains/coupon-quota/coupon-quota.policy.js';
import {
  balancePolicy,
  customerListPolicy,
  customerPolicy,
  tagPolicy,
} from '../../src/domains/customer/customer.policy.js';
import {
  indirectPartnerListPolicy,
  indirectPartnerPolicy,
} from '../../src/domains/indirect-partner/indirect-partner.policy.js';
import { keysMatching, mayKnowCustomer, mayKnowOwner, mayKnowReseller } from '../support/sight.js';
import { anyCustomerKey, anyOwner, anyScope, CUSTOMERS, RESELLERS } from '../support/viewers.js';

/** What the rules say of one row, for any policy whose rows hang on a customer, an owner or a reseller. */
type Definition<Row> = (scope: Scope, row: Row) => boolean;
type Ids = Readonly<Record<string, unknown>>;

const anyReseller = fc.constantFrom(...RESELLERS).map((indirectPartnerId) => ({ indirectPartnerId }));
const anyQuestion = fc
  .tuple(fc.option(fc.constantFrom(...CUSTOMERS), { nil: undefined }), anyOwner)
  .map(([customerId, owner]) => ({ ...(customerId !== undefined && { customerId }), ...owner }));

const RUNS = { numRuns: 300 };

/** Asserts the property for an `ask` and lets the other verdicts, which ask nothing, pass. */
function whenAsked<Question>(ruling: Ruling<Question>, property: (question: Question) => void): void {
  if (ruling.verdict === 'ask') property(ruling.question);
}

function expectSoundRows<Row>(
  { sees }: Pick<Policy<never, Row>, 'sees'>,
  rows: fc.Arbitrary<Row>,
  maySee: Definition<Row>,
): void {
  fc.assert(
    fc.property(anyScope, rows, (scope, row) => {
      expect(sees(scope, row) && !maySee(scope, row)).toBe(false);
    }),
    RUNS,
  );
}

function expectSoundKeys<Key>(
  { narrow }: Pick<Policy<{ readonly keys: readonly Key[] }, never>, 'narrow'>,
  keys: fc.Arbitrary<Key>,
  maySee: Definition<Key>,
): void {
  fc.assert(
    fc.property(anyScope, fc.array(keys, { maxLength: 6 }), (scope, asked) => {
      whenAsked(narrow(scope, { keys: asked }), ({ keys: left }) => {
        expect(asked).toEqual(expect.arrayContaining([...left]));
        expect(left.filter((key) => !maySee(scope, key))).toEqual([]);
      });
    }),
    RUNS,
  );
}

const bill = { cycle: '2026-10', chargeMode: '1' };
const anyBillQuestion = anyCustomerKey.map((key) => ({ ...key, ...bill }));
const anyBillLineQuestion = anyCustomerKey.map((key) => ({ ...key, cycle: '2026-10', language: 'zh_cn', wire: {} }));
const anyCoupon = fc.tuple(anyCustomerKey, fc.constantFrom(1, 2, 3, 4, 5)).map(([key, status]) => ({ ...key, status }));

describe('rows shown', () => {
  it.each<[string, Pick<Policy<never, CustomerKey>, 'sees'>]>([
    ['customers of a list', customerListPolicy],
    ['a customer', customerPolicy],
    ['a balance', balancePolicy],
    ['a tag', tagPolicy],
    ['a bill', billPolicy],
    ['a bill line', billLinePolicy],
    ['coupons of a list', couponListPolicy],
    ['a coupon', couponPolicy],
  ])('are never beyond the customers in sight: %s (R-018, R-022, R-074)', (_, policy) => {
    expectSoundRows(policy, anyCoupon, mayKnowCustomer);
  });

  it('of money, adjustments and quotas are never another owner’s (R-012)', () => {
    for (const policy of [accountPolicy, adjustmentPolicy, couponQuotaListPolicy, couponQuotaPolicy]) {
      expectSoundRows(policy, anyOwner, mayKnowOwner);
    }
  });

  it('of a coupon’s log are the viewer’s own owner’s (R-010, R-012)', () => {
    expectSoundRows(
      couponRecordPolicy,
      anyOwner,
      ({ viewer }, { indirectPartnerId }) => indirectPartnerId === viewer.indirectPartnerId,
    );
  });

  it('of resellers are never beyond the resellers in sight (R-074)', () => {
    for (const policy of [indirectPartnerListPolicy, indirectPartnerPolicy]) {
      expectSoundRows(policy, anyReseller, (scope, { indirectPartnerId }) => mayKnowReseller(scope, indirectPartnerId));
    }
  });
});

describe('ids asked of upstream', () => {
  it.each([
    ['customers', customerPolicy],
    ['balances', balancePolicy],
    ['tags', tagPolicy],
  ])('are a part of those asked for, all in sight: %s', (_, policy) => {
    expectSoundKeys(policy, anyCustomerKey, mayKnowCustomer);
  });

  it('are a part of those asked for, all in sight: money and quotas of owners', () => {
    expectSoundKeys(accountPolicy, anyOwner, mayKnowOwner);
    const anyQuota = anyOwner.map((owner) => ({ quotaId: 'q1', quotaType: '0', ...owner }));
    expectSoundKeys(couponQuotaPolicy, anyQuota, mayKnowOwner);
  });

  it('are a part of those asked for, all in sight: resellers', () => {
    expectSoundKeys(indirectPartnerPolicy, anyReseller, (scope, { indirectPartnerId }) =>
      mayKnowReseller(scope, indirectPartnerId),
    );
  });

  it('of coupons and their logs are the viewer’s own owner’s (R-010, R-012)', () => {
    const anyKey = anyOwner.map((owner) => ({ couponId: 'p1', ...owner }));
    for (const policy of [couponPolicy, couponRecordPolicy]) {
      expectSoundKeys(
        policy,
        anyKey,
        ({ viewer }, { indirectPartnerId }) => indirectPartnerId === viewer.indirectPartnerId,
      );
    }
  });

  it.each([
    ['customers', customerPolicy],
    ['balances', balancePolicy],
    ['tags', tagPolicy],
    ['accounts', accountPolicy],
    ['quotas', couponQuotaPolicy],
    ['resellers', indirectPartnerPolicy],
  ] as [string, Pick<Policy<{ readonly keys: readonly never[] }, never>, 'narrow'>][])(
    'are never an empty list, which would mean everybody: %s',
    (_, policy) => {
      fc.assert(fc.property(anyScope, (scope) => policy.narrow(scope, { keys: [] }).verdict !== 'ask'));
    },
  );
});

describe('a list question', () => {
  const lists: [string, Pick<Policy<Ids, CustomerKey>, 'narrow' | 'seesAll'>, fc.Arbitrary<Ids>][] = [
    ['customers', customerListPolicy as never, anyQuestion],
    ['coupons', couponListPolicy as never, anyQuestion],
    ['bills', billPolicy as never, anyBillQuestion],
    ['bill lines', billLinePolicy as never, anyBillLineQuestion],
    ['adjustments', adjustmentPolicy as never, anyOwner],
    ['quotas', couponQuotaListPolicy as never, anyOwner],
    ['resellers', indirectPartnerListPolicy as never, anyOwner],
  ];

  it.each(lists)('is widened only where the gateway filters the answer itself: %s', (_, policy, questions) => {
    fc.assert(
      fc.property(anyScope, questions, (scope, question) => {
        whenAsked(policy.narrow(scope, question), (asked) => {
          expect(asked).toMatchObject(policy.seesAll?.(scope, asked) === true ? question : {});
          expect(asked['indirectPartnerId']).toBe(question['indirectPartnerId'] ?? scope.viewer.indirectPartnerId);
        });
      }),
      RUNS,
    );
  });

  it.each(lists)(
    'of a reseller’s people carries the reseller’s id and no other: %s (R-012)',
    (_, policy, questions) => {
      fc.assert(
        fc.property(anyScope, questions, (scope, question) => {
          const { indirectPartnerId: own } = scope.viewer;
          if (own === undefined) return;
          whenAsked(policy.narrow(scope, question), (asked) => {
            expect(asked['indirectPartnerId']).toBe(own);
          });
        }),
        RUNS,
      );
    },
  );

  it.each(lists.slice(0, 4))('of a customer names the customer and its owner: %s', (_, policy, questions) => {
    fc.assert(
      fc.property(anyScope, questions, (scope, question) => {
        if (scope.rows !== 'SELF') return;
        const { customerId, indirectPartnerId } = scope.viewer;
        whenAsked(policy.narrow(scope, question), (asked) => {
          expect([asked['customerId'], asked['indirectPartnerId']]).toEqual([customerId, indirectPartnerId]);
        });
      }),
      RUNS,
    );
  });

  it.each(lists.slice(0, 4))(
    'passes upstream’s totals on only where every row is in sight: %s',
    (_, policy, questions) => {
      fc.assert(
        fc.property(anyScope, questions, (scope, question) => {
          whenAsked(policy.narrow(scope, question), (asked) => {
            if (policy.seesAll?.(scope, asked) !== true) return;
            expect(keysMatching(asked).filter((key) => !mayKnowCustomer(scope, key))).toEqual([]);
          });
        }),
        RUNS,
      );
    },
  );
});
