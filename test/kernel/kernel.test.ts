import { badInput, found, GatewayError } from '../../src/kernel/errors.js';
import { groupsOf } from '../../src/kernel/groups.js';

describe('errors', () => {
  it('carry code and details to the client and the cause to the log', () => {
    const cause = new Error('secret detail');
    const error = new GatewayError('UPSTREAM_BUSY', 'Busy', { operation: 'ListSubCustomers', retryAfter: 2, cause });
    expect(error.extensions).toEqual({ code: 'UPSTREAM_BUSY', operation: 'ListSubCustomers', retryAfter: 2 });
    expect(error.cause).toBe(cause);
  });

  it('name the input at fault', () => {
    expect(badInput('filter.mobile', 'Wrong').extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'filter.mobile' });
  });

  it('say the same of a row that is missing and of one out of sight (R-089)', () => {
    expect(() => found(null, 'Customer')).toThrow(
      expect.objectContaining({ message: 'Customer not found', extensions: { code: 'NOT_FOUND' } }) as Error,
    );
    expect(found(0, 'Customer')).toBe(0);
  });
});

describe('groups', () => {
  it('keep items and groups in order of appearance', () => {
    expect(groupsOf(['b1', 'a1', 'b2', 'a2', 'c1'], (item) => item.slice(0, 1))).toEqual([
      ['b1', 'b2'],
      ['a1', 'a2'],
      ['c1'],
    ]);
    expect(groupsOf([], String)).toEqual([]);
  });
});
