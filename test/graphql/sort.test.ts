import fc from 'fast-check';
import { byText } from '../../src/graphql/sort.js';

interface Row {
  readonly id: string;
  readonly text: string | undefined;
}
const order = (direction: 'ASC' | 'DESC') =>
  byText<Row>(
    direction,
    ({ text }) => text,
    ({ id }) => id,
  );
const row = (id: string, text?: string): Row => ({ id, text });
const rows = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,4}$/),
    text: fc.option(fc.constantFrom('阿里', '百度', 'a', 'B', ''), { nil: undefined }),
  }),
  { selector: ({ id }) => id },
);

describe('order by a text', () => {
  it('puts ties in order of their ids and absent texts last, whatever the direction', () => {
    const given = [row('3', 'b'), row('2', 'a'), row('1', 'b'), row('4')];
    expect(given.toSorted(order('ASC')).map(({ id }) => id)).toEqual(['2', '1', '3', '4']);
    expect(given.toSorted(order('DESC')).map(({ id }) => id)).toEqual(['1', '3', '2', '4']);
  });

  it.each(['ASC', 'DESC'] as const)('%s is the same however the rows arrive', (direction) => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(given.toReversed().toSorted(order(direction))).toEqual(given.toSorted(order(direction)));
      }),
    );
  });
});
