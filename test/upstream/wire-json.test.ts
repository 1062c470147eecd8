import fc from 'fast-check';
import { parseWireJson, stringifyWireJson } from '../../src/upstream/contract/wire-json.js';

const digits = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.integer({ min: 0, max: 9 }).map(String), minLength, maxLength });

/** Every number JSON allows, trailing zeros, signs and exponents included. */
const numberText = fc
  .record({
    sign: fc.constantFrom('', '-'),
    whole: fc.oneof(
      fc.constant('0'),
      fc.tuple(fc.integer({ min: 1, max: 9 }).map(String), digits(0, 24)).map(([first, rest]) => first + rest),
    ),
    fraction: fc.oneof(
      fc.constant(''),
      digits(1, 12).map((text) => `.${text}`),
    ),
    exponent: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, fc.constantFrom('e5', 'E-3', 'e+10')),
  })
  .map(({ sign, whole, fraction, exponent }) => sign + whole + fraction + exponent);

describe('parseWireJson', () => {
  it('keeps every number digit for digit', () => {
    fc.assert(
      fc.property(numberText, fc.constantFrom('', ' ', '\n\t'), (text, space) => {
        const parsed = parseWireJson(`{"a":${space}${text},"b":[${space}${text}${space}]}`) as {
          a: unknown;
          b: unknown[];
        };
        expect(String(parsed.a)).toBe(text);
        expect(parsed.b.map(String)).toEqual([text]);
        expect(String(parseWireJson(space + text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads what JSON.parse reads wherever no number is at stake', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const noNumbers = JSON.stringify(value, (_, member: unknown) =>
          typeof member === 'number' || member === null ? 'x' : member,
        );
        expect(parseWireJson(noNumbers)).toEqual(JSON.parse(noNumbers));
      }),
    );
  });

  it.each([
    ['0.10', '0.10'],
    ['12345678901234567.89', '12345678901234567.89'],
    ['100000000000000000', '100000000000000000'],
    ['999999999999999', 999999999999999],
    ['0', 0],
    ['-12', -12],
  ])('reads %s as %p', (text, value) => {
    expect(parseWireJson(`{"amount":${text}}`)).toEqual({ amount: value });
  });

  it('leaves out null members, at any depth, and keeps the texts that look like them', () => {
    expect(Object.keys(parseWireJson('{"a":null,"b":"null"}') as object)).toEqual(['b']);
    expect(parseWireJson('{"a":[{"b":null,"c":0.50}]}')).toStrictEqual({ a: [{ c: '0.50' }] });
  });

  it.each(['', '{', '{"a":1.}', '{"a":01.5}', '<html>', '{"a":1.5}}'])('refuses %p', (text) => {
    expect(() => parseWireJson(text)).toThrow(SyntaxError);
  });
});

describe('stringifyWireJson', () => {
  it('writes decimal text as the same JSON number, in the named fields only', () => {
    fc.assert(
      fc.property(numberText, (text) => {
        const written = stringifyWireJson({ amount: text, note: text, rows: [{ amount: text }] }, ['amount']);
        expect(written).toBe(`{"amount":${text},"note":"${text}","rows":[{"amount":${text}}]}`);
      }),
    );
  });

  it.each(['1.', '0x1', '', '1,5', 'NaN', '1}'])('refuses %p as a decimal', (text) => {
    expect(() => stringifyWireJson({ amount: text }, ['amount'])).toThrow(RangeError);
  });
});
