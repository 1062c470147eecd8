import fc from 'fast-check';
import { Money } from '../../src/kernel/money.js';
import { failure } from '../support/failure.js';

/** Decimal text as upstream may send it: 0 to 40 digits before the point, 0 to 10 behind. */
const decimalText = fc.stringMatching(/^-?\d{1,40}(\.\d{1,10})?$/);
const cents = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });

/** The reference: exact by construction. */
function textOfCents(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

describe('Money', () => {
  it('gives every decimal text back digit for digit', () => {
    fc.assert(fc.property(decimalText, (text) => Money.of(text, 'CNY').amount === text));
  });

  it('adds to the cent, however large the amounts', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const sum = Money.of(textOfCents(a), 'CNY').plus(Money.of(textOfCents(b), 'CNY'));
        expect(sum).toEqual(Money.of(textOfCents(a + b), 'CNY'));
      }),
    );
  });

  it('adds in any order and never shows an exponent', () => {
    fc.assert(
      fc.property(decimalText, decimalText, (a, b) => {
        const [one, other] = [Money.of(a, 'CNY'), Money.of(b, 'CNY')];
        expect(one.plus(other)).toEqual(other.plus(one));
        expect(one.plus(other).amount).toMatch(/^-?\d+(\.\d+)?$/);
      }),
    );
  });

  it.each([
    ['0.10', '0.20', '0.30'],
    ['0.1', '0.20', '0.30'],
    ['12345678901234567.89', '0.01', '12345678901234567.90'],
    ['-0.10', '0.10', '0.00'],
    ['1', '2', '3'],
  ])('%s and %s make %s', (a, b, sum) => {
    expect(Money.of(a, 'CNY').plus(Money.of(b, 'CNY')).amount).toBe(sum);
  });

  it.each<[string | number, string]>([
    [0, '0'],
    [1234, '1234'],
    [1e21, '1000000000000000000000'],
    ['1E-7', '0.0000001'],
    ['-2.5e3', '-2500'],
  ])('writes %s as %s', (given, written) => {
    expect(Money.of(given, 'CNY').amount).toBe(written);
  });

  it('never adds two currencies (R-173)', () => {
    expect(() => Money.of('1', 'CNY').plus(Money.of('1', 'USD'))).toThrow(failure('UPSTREAM_CONTRACT_BROKEN'));
  });

  it.each(['', ' ', 'abc', 'NaN', 'Infinity', '-Infinity', '1,5', '1.2.3', '¥5', '--1', '0x1f', '1_000'])(
    'refuses "%s" without quoting it',
    (text) => {
      expect(() => Money.of(text, 'CNY')).toThrow('The upstream sent an amount that is not a number');
    },
  );

  it.each([
    ['-0.01', true, false],
    ['0.00', false, true],
    ['-0', false, true],
    ['0.01', false, false],
  ])('knows of %s whether it is negative or zero', (text, isNegative, isZero) => {
    expect(Money.of(text, 'CNY')).toMatchObject({ isNegative, isZero });
  });
});
