import fc from 'fast-check';
import { cacheKey } from '../../src/cache/cache.js';

const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** The reference: equal JSON, whatever the order of the parts of an object. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const parts = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`);
  return `{${parts.sort().join()}}`;
}

/** Few names and values, so that two random questions are often nearly the same. */
const leaf = fc.oneof(fc.constantFrom<unknown>('a', 'b', '1', '', null, true), fc.constantFrom(0, 1, 10));
const { question } = fc.letrec<{ value: unknown; question: object }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('value'), { maxLength: 3 }), tie('question')),
  question: fc.dictionary(fc.constantFrom('a', 'b', 'id', '1'), tie('value'), { maxKeys: 3 }),
}));
const longQuestion = fc.record({ ids: fc.array(fc.constantFrom('c1', 'c2'), { minLength: 60, maxLength: 62 }) });

/** The same question with the parts of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, part]) => [name, turned(part)]),
  );
}

describe('a cache key', () => {
  it('is the same for equal questions, whatever the order of their parts', () => {
    fc.assert(
      fc.property(fc.oneof(question, longQuestion), (one) => {
        expect(cacheKey('a1', 'Op', turned(one) as object)).toBe(cacheKey('a1', 'Op', one));
      }),
    );
  });

  it('is never the same for different questions', () => {
    fc.assert(
      fc.property(question, question, (one, other) => {
        expect(cacheKey('a1', 'Op', one) === cacheKey('a1', 'Op', other)).toBe(isSame(one, other));
      }),
      { numRuns: 2000 },
    );
  });

  it('is never the same for different long questions, of which it holds a digest', () => {
    fc.assert(
      fc.property(longQuestion, longQuestion, (one, other) => {
        expect(cacheKey('a1', 'Op', one) === cacheKey('a1', 'Op', other)).toBe(isSame(one, other));
      }),
    );
    expect(cacheKey('a1', 'Op', { text: 'x'.repeat(10_000) }).length).toBeLessThan(100);
  });

  it('keeps the order of lists', () => {
    expect(cacheKey('a1', 'Op', { ids: ['c1', 'c2'] })).not.toBe(cacheKey('a1', 'Op', { ids: ['c2', 'c1'] }));
  });

  it('takes a part that is undefined for absent', () => {
    expect(cacheKey('a1', 'Op', { id: 'c1', indirectPartnerId: undefined })).toBe(cacheKey('a1', 'Op', { id: 'c1' }));
  });

  it('tells operations and partners apart, and holds the partner in braces for Redis Cluster', () => {
    expect(cacheKey('a1', 'Op', {})).not.toBe(cacheKey('a2', 'Op', {}));
    expect(cacheKey('a1', 'Op', {})).not.toBe(cacheKey('a1', 'Op2', {}));
    expect(cacheKey('a1', 'Op', { id: 'c1' })).toMatch(/^\{a1\}:Op:/);
  });
});
