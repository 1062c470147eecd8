import fc from 'fast-check';
import { type GraphQLScalarType, Kind } from 'graphql';
import { BillingCycleScalar, DateTimeScalar, DecimalScalar, toWireTime } from '../../src/graphql/scalars.js';
import { failure } from '../support/failure.js';

const refusal = failure('BAD_USER_INPUT');

const cases: readonly (readonly [GraphQLScalarType<string>, readonly string[], readonly unknown[]])[] = [
  [
    BillingCycleScalar,
    ['2024-01', '2024-12', '2026-11'],
    ['2024-13', '2024-00', '2024-1', '202401', '2024-01-01', '24-01', '', ' 2024-01', '2024-01\n', 202401, null, {}],
  ],
  [
    DateTimeScalar,
    ['2026-03-01T08:00:00Z', '2026-03-01T23:59:59.123Z', '2024-02-29T00:00:00Z'],
    [
      'yesterday',
      '2026-03-01',
      '2026-03-01T08:00:00',
      '2026-03-01T08:00:00+08:00',
      '2026-13-01T08:00:00Z',
      '2026-02-30T08:00:00Z',
      '2025-02-29T00:00:00Z',
      '2026-04-31T00:00:00Z',
      '2026-03-32T08:00:00Z',
      '2026-03-01T24:00:00Z',
      '2026-03-01T08:60:00Z',
      1_772_352_000,
      '',
    ],
  ],
  [
    DecimalScalar,
    ['0', '0.10', '-12345678901234567.89', '1'],
    ['', '.5', '1.', '1e5', '1,000.00', 'abc', '--1', '+1', ' 1', 'Infinity', 0.1, 1, null],
  ],
];

describe.each(cases)('%s', (scalar, good, bad) => {
  it.each(good)('takes "%s" as variable and in the document, unchanged', (text) => {
    expect(scalar.parseValue(text)).toBe(text);
    expect(scalar.parseLiteral({ kind: Kind.STRING, value: text })).toBe(text);
    expect(scalar.serialize(text)).toBe(text);
  });

  it.each(bad)('refuses %j as variable', (value) => {
    expect(() => scalar.parseValue(value)).toThrow(refusal);
  });

  it.each(bad.filter((value) => typeof value === 'string'))('refuses "%s" in the document', (value) => {
    expect(() => scalar.parseLiteral({ kind: Kind.STRING, value })).toThrow(refusal);
  });

  it('leaves what it refuses out of the message', () => {
    expect(() => scalar.parseValue('private')).toThrow(/^(?!.*private).* must be /);
  });

  it('refuses a number in the document', () => {
    expect(() => scalar.parseLiteral({ kind: Kind.INT, value: '202401' })).toThrow(refusal);
  });
});

it('a time for upstream has no fractions of a second', () => {
  const time = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') });
  fc.assert(
    fc.property(time, (date) => {
      expect(toWireTime(date.toISOString())).toBe(`${date.toISOString().slice(0, 19)}Z`);
    }),
  );
});
