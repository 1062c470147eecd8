import fc from 'fast-check';
import type { Ruling } from '../../../src/access/policy.js';
import type { Scope } from '../../../src/access/scope.js';
import {
  opportunityChangePolicy,
  opportunityListPolicy,
  opportunityPolicy,
  type OfTeam,
  registrationPolicy,
  statsPolicy,
  transferPolicy,
} from '../../../src/domains/opportunity/opportunity.policy.js';
import { anyCustomerKey, anyOwner, anyScope, MEMBERS, SCOPES } from '../../support/viewers.js';

/** Whose opportunities a viewer may know, said without a look at the code under test. */
function mayKnow({ viewer, rows, managerIds }: Scope, owner: string | undefined, managerId: string): boolean {
  if (viewer.party === 'CUSTOMER' || owner !== viewer.indirectPartnerId) return false;
  return rows === 'PARTNER' || managerIds.has(managerId);
}

const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const anyQuestion: fc.Arbitrary<OfTeam> = fc
  .tuple(maybe(fc.subarray([...MEMBERS])), maybe(fc.constantFrom(...MEMBERS)), anyOwner)
  .map(([managerIds, directorId, owner]) => ({
    ...owner,
    ...(managerIds && { managerIds }),
    ...(directorId !== undefined && { directorId }),
  }));
const anyRow = fc
  .tuple(fc.constantFrom(...MEMBERS), anyOwner)
  .map(([accountManagerId, owner]) => ({ accountManagerId, ...owner }));
const asked = <Question>(ruling: Ruling<Question>): Question | undefined =>
  ruling.verdict === 'ask' ? ruling.question : undefined;
const RUNS = { numRuns: 500 };

describe('whatever a viewer asks', () => {
  it('upstream is asked for opportunities in his sight only, of his own organization (R-088, R-089)', () => {
    fc.assert(
      fc.property(anyScope, anyQuestion, (scope, question) => {
        const narrowed = asked(opportunityListPolicy().narrow(scope, question));
        if (narrowed === undefined) return;
        expect(narrowed.indirectPartnerId).toBe(scope.viewer.indirectPartnerId);
        // Without ids upstream answers for everybody.
        expect(narrowed.managerIds).not.toEqual([]);
        for (const id of narrowed.managerIds ?? (scope.rows === 'PARTNER' ? [] : [undefined])) {
          expect(mayKnow(scope, narrowed.indirectPartnerId, id ?? 'everybody')).toBe(true);
          expect(question.managerIds ?? [id]).toContain(id);
        }
      }),
      RUNS,
    );
  });

  it('a row is shown exactly when it is in his sight, in lists as by id (R-088, R-089)', () => {
    fc.assert(
      fc.property(anyScope, anyRow, (scope, row) => {
        const isInSight = mayKnow(
          scope,
          'indirectPartnerId' in row ? row.indirectPartnerId : undefined,
          row.accountManagerId,
        );
        for (const policy of [opportunityListPolicy(), opportunityPolicy])
          expect(policy.sees(scope, row)).toBe(isInSight);
      }),
      RUNS,
    );
  });

  it('statistics are shown only for a question that covers no more than his sight (R-036)', () => {
    fc.assert(
      fc.property(anyScope, anyQuestion, (scope, question) => {
        if (!statsPolicy().sees(scope, question)) return;
        const ids = question.managerIds ?? [scope.rows === 'PARTNER' ? 'anybody' : 'everybody'];
        expect(ids.every((id) => mayKnow(scope, question.indirectPartnerId, id))).toBe(true);
      }),
      RUNS,
    );
  });

  it('a director changes nothing, whatever items he holds (R-090)', () => {
    const director = { ...SCOPES.director, permissions: 'ALL' as const };
    const registration = { subject: { customer: { customerId: 'c1' } } };
    expect([
      registrationPolicy().narrow(director, registration).verdict,
      opportunityChangePolicy('UpdateOpportunity').narrow(director, {}).verdict,
      opportunityChangePolicy('AddOpportunityProgress').narrow(director, {}).verdict,
      transferPolicy().narrow(director, {}).verdict,
      registrationPolicy().narrow({ ...director, rows: 'PARTNER' }, registration).verdict,
    ]).toEqual(Array(5).fill('refuse'));
  });

  it('nobody below partner scope registers what he reported for somebody else (R-091)', () => {
    const scope = { ...SCOPES.manager, permissions: 'ALL' as const };
    const registration = { subject: { reportId: 'w1' } };
    expect(asked(registrationPolicy().narrow(scope, registration))).toEqual(registration);
    const forOther = { ...registration, accountManagerId: 'm3' };
    expect(registrationPolicy().narrow(scope, forOther).verdict).toBe('refuse');
    expect(registrationPolicy().narrow({ ...scope, permissions: new Set<string>() }, registration).verdict).toBe(
      'refuse',
    );
  });

  it('an account manager registers for customers in sight and for himself only (R-091, R-092)', () => {
    fc.assert(
      fc.property(anyCustomerKey, maybe(fc.constantFrom(...MEMBERS)), (customer, named) => {
        const scope = { ...SCOPES.manager, permissions: 'ALL' as const };
        const change = { subject: { customer }, ...(named !== undefined && { accountManagerId: named }) };
        const registration = asked(registrationPolicy().narrow(scope, change));
        const isHis = customer.customerId === 'c1' && !('indirectPartnerId' in customer);
        expect(registration !== undefined).toBe(isHis && (named === undefined || named === scope.viewer.memberId));
        expect(registration?.accountManagerId).toBeUndefined();
      }),
      RUNS,
    );
  });
});
