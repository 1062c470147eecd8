import { ask, forCallersOf, holds, nothing, permit, refuse, restrict } from '../../src/access/policy.js';
import { memberOf, rightsOf, SCOPES } from '../support/viewers.js';
import { type Scope, scopeOfMember } from '../../src/access/scope.js';
import { failure } from '../support/failure.js';
import type { OperationId } from '../../src/upstream/contract/operations.js';

const holding = (...items: readonly string[]) => scopeOfMember(memberOf('m1'), rightsOf({ permission_codes: items }));

describe('a ruling', () => {
  it('lets the narrowed question through and not the one that was asked', () => {
    const policy = { narrow: () => ask({ ids: ['c1'] }) };
    expect(permit(SCOPES.manager, policy, { ids: ['c1', 'c2'] })).toEqual({ ids: ['c1'] });
  });

  it('of nothing leaves nothing to ask', () => {
    expect(permit(SCOPES.manager, { narrow: () => nothing }, {})).toBeUndefined();
  });

  it('that refuses says why (R-244)', () => {
    expect(() => permit(SCOPES.manager, { narrow: () => refuse('R-020: no coupons') }, {})).toThrow(
      expect.objectContaining({
        message: 'Your role does not allow this: R-020: no coupons',
        extensions: { code: 'FORBIDDEN' },
      }) as Error,
    );
  });

  it('that restricts says so (R-010)', () => {
    expect(() => permit(SCOPES.partner, { narrow: () => restrict }, {})).toThrow(failure('RESTRICTED'));
  });
});

describe('function permissions', () => {
  it('are all held by a party’s own account', () => {
    expect(holds(SCOPES.partner, 'ANY_ITEM')).toBe(true);
  });

  const verdict = (scope: Scope, operation: OperationId) => forCallersOf(operation, () => ask({}))(scope, {}).verdict;

  it('open an operation with any one of its items', () => {
    expect(verdict(holding('BPC_ITEM_SUBCUSTSERV_010500'), 'ListSubCustomers')).toBe('ask');
    expect(verdict(holding('BPC_ITEM_FINANCE_020100'), 'ListSubCustomers')).toBe('refuse');
    expect(verdict(holding(), 'ListSubCustomers')).toBe('refuse');
  });

  it('are not needed where the contract names none', () => {
    expect(verdict(holding(), 'CreateAuditEvents')).toBe('ask');
  });

  it('do not open what only customers may call, not even to administrators (R-244)', () => {
    expect(verdict(SCOPES.partner, 'PayOrders')).toBe('refuse');
    expect(verdict(SCOPES.reseller, 'ListEnterpriseSubCustomers')).toBe('refuse');
    expect(verdict(SCOPES.customer, 'PayOrders')).toBe('ask');
    expect(verdict(SCOPES.customer, 'ListEnterpriseSubCustomers')).toBe('ask');
  });

  it('do not open to customers what is for partners, items or none (R-244)', () => {
    expect(verdict(SCOPES.customer, 'ListPartnerBalances')).toBe('refuse');
    expect(verdict(SCOPES.customer, 'ListIssuedCouponQuotas')).toBe('refuse');
    expect(verdict(SCOPES.customer, 'ListProvinces')).toBe('ask');
  });

  it('come before any look at the rows', () => {
    const narrow = forCallersOf('ListSubCustomers', () => {
      throw new Error('looked at the rows');
    });
    expect(narrow(holding(), {}).verdict).toBe('refuse');
  });
});
