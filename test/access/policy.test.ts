import { ask, forCallersOf, holds, mayCall, nothing, permit, refuse, restrict } from '../../src/access/policy.js';
import { memberOf, rightsOf, SCOPES } from '../support/viewers.js';
import { scopeOfMember } from '../../src/access/scope.js';
import { failure } from '../support/failure.js';

const holding = (...items: readonly string[]) => scopeOfMember(memberOf('m1'), rightsOf({ permission_codes: items }));

describe('a ruling', () => {
  it('lets the narrowed question through and not the one that was asked', () => {
    const policy = { narrow: () => ask({ ids: ['c1'] }) };
    expect(permit(SCOPES.manager, policy, { ids: ['c1', 'c2'] })).toEqual({ ids: ['c1'] });
  });

  it('of nothing leaves nothing to ask', () => {
    expect(permit(SCOPES.manager, { narrow: () => nothing }, {})).toBeUndefined();
  });

  it('that refuses tells the client nothing of its reason', () => {
    expect(() => permit(SCOPES.manager, { narrow: () => refuse('R-020: no coupons') }, {})).toThrow(
      expect.objectContaining({
        message: 'Your role does not allow this',
        extensions: { code: 'FORBIDDEN' },
        cause: 'R-020: no coupons',
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

  it('open an operation with any one of its items', () => {
    expect(mayCall(holding('BPC_ITEM_SUBCUSTSERV_010500'), 'ListSubCustomers')).toBe(true);
    expect(mayCall(holding('BPC_ITEM_FINANCE_020100'), 'ListSubCustomers')).toBe(false);
    expect(mayCall(holding(), 'ListSubCustomers')).toBe(false);
  });

  it('are not needed where the contract names none', () => {
    expect(mayCall(holding(), 'CreateAuditEvents')).toBe(true);
  });

  it('come before any look at the rows', () => {
    const narrow = forCallersOf('ListSubCustomers', () => ask({}));
    expect(narrow(holding(), {}).verdict).toBe('refuse');
    expect(narrow(SCOPES.manager, {}).verdict).toBe('ask');
  });
});
