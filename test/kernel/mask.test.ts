import fc from 'fast-check';
import { mask } from '../../src/kernel/mask.js';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const digits = (minLength: number) => fc.stringMatching(new RegExp(`^\\d{${String(minLength)},30}$`));
const hasLoneSurrogate = (shown: string): boolean => /[\uD800-\uDFFF]/u.test(shown);

describe('masking (R-038)', () => {
  it.each([
    ['NAME', '上海云启科技有限公司', '上****'],
    ['NAME', '王', '王****'],
    ['NAME', '𠮷野家', '𠮷****'],
    ['NAME', '😀 Ltd', '😀****'],
    ['MOBILE', '13812345678', '138****5678'],
    ['MOBILE', '+8613812345678', '+86****5678'],
    ['MOBILE', '1381234567', '****'],
    ['MOBILE', '', '****'],
    ['EMAIL', 'li.wei@example.com', 'l****@example.com'],
    ['EMAIL', '"a@b"@example.com', '"****@example.com'],
    ['EMAIL', '@example.com', '****'],
    ['EMAIL', 'no-address', '****'],
    ['EMAIL', '', '****'],
  ] as const)('shows the %s "%s" as "%s"', (kind, given, shown) => {
    expect(mask(kind, given)).toBe(shown);
  });

  it('shows the same of every name that starts alike, so length does not tell', () => {
    fc.assert(fc.property(text, text, text, (a, b, c) => mask('NAME', `王${a}`) === mask('NAME', `王${b}${c}`)));
  });

  it('shows the same of every number with the same ends, however long', () => {
    fc.assert(
      fc.property(digits(4), digits(4), (a, b) => {
        expect(mask('MOBILE', `138${a}5678`)).toBe(mask('MOBILE', `138${b}5678`));
      }),
    );
  });

  it('shows the same of every mailbox that starts alike in one domain', () => {
    fc.assert(
      fc.property(text, text, (a, b) => mask('EMAIL', `l${a}@example.com`) === mask('EMAIL', `l${b}@example.com`)),
    );
  });

  it.each(['NAME', 'MOBILE', 'EMAIL'] as const)('never cuts a character of a %s in half', (kind) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (given) => {
        expect(hasLoneSurrogate(mask(kind, given))).toBe(false);
      }),
    );
  });

  it('keeps at least four digits of a number to itself', () => {
    fc.assert(
      fc.property(digits(0), (number) => {
        expect(mask('MOBILE', number).replaceAll('*', '').length).toBeLessThanOrEqual(Math.max(0, number.length - 4));
      }),
    );
  });
});
