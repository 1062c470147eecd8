import fc from 'fast-check';
import { managerRows, ownManagerRows } from '../../../src/access/manager-rows.js';
import type { Scope } from '../../../src/access/scope.js';
import {
  betweenPolicy,
  customerChangePolicy,
  requestListPolicy,
  requestPolicy,
  type RequestQuestion,
} from '../../../src/domains/association/association.policy.js';
import { mayKnowCustomer } from '../../support/sight.js';
import { anyCustomerKey, anyOwner, anyScope, CUSTOMERS, MEMBERS, SCOPES } from '../../support/viewers.js';

const RUNS = { numRuns: 300 };
const anyIds = fc.option(fc.subarray([...CUSTOMERS], { minLength: 1 }), { nil: undefined });

function isWithinSight(scope: Scope, { customerIds, managerIds, indirectPartnerId }: RequestQuestion): boolean {
  const owner = indirectPartnerId === undefined ? {} : { indirectPartnerId };
  const isNarrow = [customerIds, managerIds].every((ids) => ids?.length !== 0);
  return (
    isNarrow &&
    isOfScope(scope, managerIds, customerIds) &&
    all(customerIds, (customerId) => mayKnowCustomer(scope, { customerId, ...owner }))
  );
}

const all = (ids: readonly string[] | undefined, test: (id: string) => boolean): boolean => ids?.every(test) ?? true;

function isOfScope(
  { rows, managerIds, viewer }: Scope,
  managers?: readonly string[],
  customers?: readonly string[],
): boolean {
  if (rows === 'PARTNER') return true;
  return rows === 'SELF'
    ? JSON.stringify(customers) === JSON.stringify([viewer.customerId])
    : JSON.stringify(managers) === JSON.stringify([...managerIds].sort());
}

describe('requests to end or switch an association', () => {
  it('are shown of customers in sight alone (R-018, R-022)', () => {
    for (const policy of [requestListPolicy, requestPolicy(), betweenPolicy('ListAssociationRequests')]) {
      fc.assert(
        fc.property(anyScope, anyCustomerKey, (scope, row) => !policy.sees(scope, row) || mayKnowCustomer(scope, row)),
        RUNS,
      );
    }
  });

  it('are asked for of nobody out of sight, and never of an empty list, which would mean everybody', () => {
    fc.assert(
      fc.property(anyScope, anyOwner, anyIds, (scope, owner, customerIds) => {
        const question = { ...owner, ...(customerIds && { customerIds }), sort: 'created_at:desc' as const };
        const ruling = requestListPolicy.narrow(scope, question);
        return ruling.verdict !== 'ask' || isWithinSight(scope, ruling.question);
      }),
      RUNS,
    );
  });

  it('are an administrator’s to make, for customers in sight (R-053)', () => {
    const policy = customerChangePolicy('CreateAssociationRequest');
    fc.assert(
      fc.property(anyScope, anyCustomerKey, (scope, key) => {
        const isAsked = policy.narrow(scope, key).verdict === 'ask';
        return !isAsked || (scope.roles.includes('ADMIN') && mayKnowCustomer(scope, key));
      }),
      RUNS,
    );
    expect(policy.narrow(SCOPES.finance, { customerId: 'c1' }).verdict).toBe('refuse');
    expect(policy.narrow(SCOPES.partner, { customerId: 'c1' }).verdict).toBe('ask');
    expect(policy.narrow(SCOPES.partner, { customerId: 'c3', indirectPartnerId: 'b1' }).verdict).toBe('restrict');
  });
});

describe('reports and invitations', () => {
  const anyRow = fc
    .tuple(fc.constantFrom(...MEMBERS), anyOwner)
    .map(([accountManagerId, owner]) => ({ accountManagerId, ...owner }));

  it('are shown to their maker, his director and who sees all of that party, and to no other party (R-010)', () => {
    const policy = ownManagerRows('ListCustomerReports');
    fc.assert(
      fc.property(anyScope, anyRow, (scope, row) => {
        const { viewer, rows, managerIds } = scope;
        const isParty = row.indirectPartnerId === viewer.indirectPartnerId && viewer.party !== 'CUSTOMER';
        const expected = isParty && (rows === 'PARTNER' || managerIds.has(row.accountManagerId));
        return policy.sees(scope, row) === expected;
      }),
      RUNS,
    );
  });

  it('are asked for of the managers in sight, and of a party alone where all of it is', () => {
    const policy = managerRows('ListInvitations');
    fc.assert(
      fc.property(anyScope, (scope) => {
        const ruling = policy.narrow(scope, {});
        if (ruling.verdict !== 'ask') return true;
        const asked = ruling.question.managerIds;
        return scope.rows === 'PARTNER' ? asked === undefined : String(asked) === String([...scope.managerIds].sort());
      }),
      RUNS,
    );
  });
});
