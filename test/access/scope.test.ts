import fc from 'fast-check';
import {
  coversCustomer,
  coversIndirectPartner,
  coversMember,
  coversMoment,
  emptyScope,
  isResellersAffair,
  isUncut,
  type MemberRights,
  type Scope,
  scopeOfMember,
} from '../../src/access/scope.js';
import { DOCUMENTED } from '../../src/kernel/choices.js';
import { mayKnowCustomer, mayKnowReseller } from '../support/sight.js';
import {
  anyCustomerKey,
  anyScope,
  held,
  memberOf,
  MEMBERS,
  RESELLERS,
  rightsOf,
  SCOPES,
  type HeldTime,
} from '../support/viewers.js';

type Who = keyof typeof SCOPES;

describe('customers in sight', () => {
  it.each<[Who, string, string | undefined, boolean]>([
    ['partner', 'c1', undefined, true],
    ['partner', 'c3', 'b1', true],
    ['finance', 'c1', undefined, true],
    ['finance', 'c3', 'b2', true],
    ['director', 'c1', undefined, true],
    ['director', 'c3', undefined, false],
    ['director', 'c3', 'b1', true],
    ['director', 'c3', 'b2', false],
    ['manager', 'c1', undefined, true],
    ['manager', 'c2', undefined, false],
    // The same id under another owner is another customer.
    ['manager', 'c1', 'b1', false],
    ['resellerKeeper', 'c1', undefined, false],
    ['resellerKeeper', 'c1', 'b1', true],
    ['resellerKeeper', 'c1', 'b2', false],
    ['idleManager', 'c1', undefined, false],
    ['reseller', 'c3', 'b1', true],
    ['reseller', 'c1', undefined, false],
    ['reseller', 'c3', 'b2', false],
    ['resellersManager', 'c3', 'b1', true],
    ['resellersManager', 'c4', 'b1', false],
    ['resellersManager', 'c3', undefined, false],
    ['customer', 'c1', undefined, true],
    ['customer', 'c2', undefined, false],
    ['customer', 'c1', 'b1', false],
    ['resellersCustomer', 'c3', 'b1', true],
    ['resellersCustomer', 'c3', undefined, false],
    ['resellersCustomer', 'c4', 'b1', false],
  ])('of %s: %s of %s is %s (R-018, R-022, R-074)', (who, customerId, indirectPartnerId, covered) => {
    const key = { customerId, ...(indirectPartnerId !== undefined && { indirectPartnerId }) };
    expect(coversCustomer(SCOPES[who], key)).toBe(covered);
  });

  it('are those of the set that the rules describe, for every viewer', () => {
    fc.assert(
      fc.property(anyScope, anyCustomerKey, (scope, key) => coversCustomer(scope, key) === mayKnowCustomer(scope, key)),
      { numRuns: 2000 },
    );
  });

  it('are none for a viewer of whom nothing is known', () => {
    fc.assert(
      fc.property(anyScope, anyCustomerKey, fc.constantFrom(...RESELLERS), ({ viewer }, key, reseller) => {
        const scope = emptyScope({ ...viewer, memberId: 'm1' });
        expect([coversCustomer(scope, key), coversIndirectPartner(scope, reseller)]).toEqual([false, false]);
      }),
    );
  });
});

describe('resellers in sight', () => {
  it.each<[Who, readonly string[]]>([
    ['partner', ['b1', 'b2', 'b3']],
    ['finance', ['b1', 'b2', 'b3']],
    ['director', ['b1']],
    ['manager', []],
    ['resellerKeeper', ['b1']],
    ['reseller', ['b1']],
    ['customer', []],
    ['resellersCustomer', []],
  ])('of %s are %j (R-004, R-074)', (who, expected) => {
    expect(RESELLERS.filter((id) => coversIndirectPartner(SCOPES[who], id))).toEqual(expected);
  });

  it('are those of the set that the rules describe, for every viewer', () => {
    fc.assert(
      fc.property(
        anyScope,
        fc.constantFrom(...RESELLERS),
        (scope, id) => coversIndirectPartner(scope, id) === mayKnowReseller(scope, id),
      ),
      { numRuns: 1000 },
    );
  });
});

describe('members in sight', () => {
  it.each<[Who, readonly string[]]>([
    ['partner', ['m1', 'm2', 'm3']],
    ['director', ['m1', 'm2', 'm3']],
    ['manager', ['m2']],
    ['resellerKeeper', ['m3']],
    ['customer', []],
  ])('of %s are %j (R-022)', (who, expected) => {
    expect(MEMBERS.filter((id) => coversMember(SCOPES[who], id))).toEqual(expected);
  });
});

describe('the scope of a member', () => {
  const scopeWith = (rights: Partial<MemberRights>): Scope => scopeOfMember(memberOf('m1'), rightsOf(rights));

  it('is the partner’s whole for an account manager with another role, by the organization’s word (R-019, R-021)', () => {
    const scope = scopeWith({
      scope: 'PARTNER',
      role_codes: ['ACCOUNT_MANAGER', 'FINANCE'],
      customer_periods: held(['c1']),
    });
    expect(coversCustomer(scope, { customerId: 'c4' })).toBe(true);
    expect(scope).toMatchObject({ rows: 'PARTNER', roles: ['ACCOUNT_MANAGER', 'FINANCE'] });
  });

  it('is never wider than the organization says, whatever the roles are called (R-021)', () => {
    const scope = scopeWith({ scope: 'OWN', role_codes: ['ADMIN'], customer_periods: held(['c1']) });
    expect(coversCustomer(scope, { customerId: 'c2' })).toBe(false);
  });

  it.each(['', 'partner', 'GALAXY'])('is empty when the organization says "%s"', (word) => {
    const scope = scopeWith({ scope: word, customer_periods: held(['c1']), indirect_partner_ids: ['b1'] });
    expect(coversCustomer(scope, { customerId: 'c1' })).toBe(false);
    expect(scope.permissions).toEqual(new Set());
  });
});

describe('a reseller’s affair (R-010)', () => {
  it.each<[Who, string | undefined, boolean]>([
    ['partner', 'b1', true],
    ['director', 'b1', true],
    ['partner', undefined, false],
    ['reseller', 'b1', false],
    ['resellersManager', 'b1', false],
    ['resellersCustomer', 'b1', false],
  ])('for %s and the data of %s: %s', (who, indirectPartnerId, isTheirs) => {
    const owner = indirectPartnerId === undefined ? {} : { indirectPartnerId };
    expect(isResellersAffair(SCOPES[who], owner)).toBe(isTheirs);
  });
});

describe('the time in which a customer was held', () => {
  const [before, at, during, end, after] = [
    '2026-02-28T23:59:59Z',
    '2026-03-01T00:00:00Z',
    '2026-04-15T12:00:00Z',
    '2026-05-01T00:00:00Z',
    '2026-06-01T00:00:00Z',
  ] as const;
  const keeperOf = (...periods: readonly Partial<HeldTime>[]): Scope =>
    scopeOfMember(memberOf('m1'), rightsOf({ customer_periods: periods.flatMap((period) => held(['c1'], period)) }));
  const seen = (scope: Scope): string[] =>
    [before, at, during, end, after].filter((time) => coversMoment(scope, { customerId: 'c1' }, time));

  it('is all that an account manager sees of its consumption (R-065, R-069)', () => {
    expect(seen(keeperOf({ from: at }))).toEqual([at, during, end, after]);
  });

  it('begins at the assignment and ends before the moment of the reclaim (R-069)', () => {
    expect(seen(keeperOf({ from: at, to: end }))).toEqual([at, during]);
  });

  it('is the union of all periods, and of all managers of a team (R-072)', () => {
    expect(seen(keeperOf({ from: at, to: during }, { from: end }))).toEqual([at, end, after]);
  });

  it('begins as many days of China time later as the deployment says, and at once for directors (R-069, R-072, Q-1)', () => {
    // Eight in the morning of 1 March in China.
    const rights = rightsOf({ customer_periods: held(['c1'], { from: at }) });
    const shown = (scope: 'OWN' | 'TEAM', consumptionDelayDays: number) => {
      const seenBy = scopeOfMember(memberOf('m1'), { ...rights, scope }, { ...DOCUMENTED, consumptionDelayDays });
      const times = [
        at,
        '2026-03-01T15:59:59Z',
        '2026-03-01T16:00:00Z',
        '2026-03-02T15:59:59Z',
        '2026-03-02T16:00:00Z',
      ];
      return times.filter((time) => coversMoment(seenBy, { customerId: 'c1' }, time)).length;
    };
    expect([0, 1, 2].map((days) => shown('OWN', days))).toEqual([5, 3, 1]);
    expect([0, 1, 2].map((days) => shown('TEAM', days))).toEqual([5, 5, 5]);
  });

  it('cuts nothing for those who see all rows, the customer itself among them (R-072)', () => {
    for (const who of ['partner', 'finance', 'customer'] as const) {
      expect(seen(SCOPES[who])).toEqual([before, at, during, end, after]);
      expect(isUncut(SCOPES[who])).toBe(true);
    }
    expect(isUncut(SCOPES.director)).toBe(false);
  });

  it('is unknown of a record without a readable time, which is hidden', () => {
    const scope = keeperOf({ from: at });
    expect([undefined, '', 'yesterday'].filter((time) => coversMoment(scope, { customerId: 'c1' }, time))).toEqual([]);
  });

  it('opens no customer that is out of sight, whatever the time', () => {
    fc.assert(
      fc.property(anyScope, anyCustomerKey, (scope, key) => {
        expect(coversMoment(scope, key, during) && !mayKnowCustomer(scope, key)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
