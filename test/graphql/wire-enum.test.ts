import { wireEnum } from '../../src/graphql/wire-enum.js';
import { failure } from '../support/failure.js';

const fruit = wireEnum('Fruit', 'For this test.', {
  APPLE: ['1', 'An apple.'],
  PEAR: ['-1', 'A pear.'],
});

describe('a wire enum', () => {
  it.each([
    ['1', 'APPLE'],
    [1, 'APPLE'],
    [-1, 'PEAR'],
    ['2', 'UNKNOWN'],
    ['APPLE', 'UNKNOWN'],
    ['', 'UNKNOWN'],
    [undefined, 'UNKNOWN'],
  ])('reads the code %j as %s', (code, word) => {
    expect(fruit.nameOf(code)).toBe(word);
  });

  it('gives back the code of a word', () => {
    expect(fruit.codeOf('filter.fruit', 'PEAR')).toBe('-1');
    expect(fruit.type).toEqual({ APPLE: 'APPLE', PEAR: 'PEAR', UNKNOWN: 'UNKNOWN' });
  });

  it('does not let anybody filter by UNKNOWN', () => {
    expect(() => fruit.codeOf('filter.fruit', 'UNKNOWN')).toThrow(failure('BAD_USER_INPUT', 'filter.fruit'));
  });
});
