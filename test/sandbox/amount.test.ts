import { Amount } from '../../src/sandbox/amount.js';

describe('an amount', () => {
  it.each([
    ['0.10', 10n],
    ['0.1', 10n],
    ['-0.05', -5n],
    ['12345678901234567.89', 1_234_567_890_123_456_789n],
    [7, 700n],
    ['007', 700n],
  ])('reads %s as %s cents', (decimal, cents) => {
    expect(Amount.parse(decimal)?.cents).toBe(cents);
  });

  it.each(['', '1.', '.5', '1.234', '1.230', '1e2', '0x1', '1,5', ' 1', '+1', 'NaN', 0.005])(
    'does not read %s, which is no plain decimal of at most two decimals (R-145)',
    (decimal) => {
      expect(Amount.parse(decimal)).toBeUndefined();
    },
  );

  it('writes what it reads', () => {
    for (const text of ['0.00', '-0.01', '-1.10', '12345678901234567.89']) {
      expect(Amount.parse(text)?.toString()).toBe(text);
    }
  });
});
