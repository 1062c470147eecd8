import { registerEnumType } from 'type-graphql';

export const SORT_DIRECTION = { ASC: 'ASC', DESC: 'DESC' } as const;
export type SortDirection = keyof typeof SORT_DIRECTION;

registerEnumType(SORT_DIRECTION, {
  name: 'SortDirection',
  description: 'Ascending or descending.',
  valuesConfig: { ASC: { description: 'Smallest first.' }, DESC: { description: 'Largest first.' } },
});

/** Orders by a text, then by an id, so that equal texts never change places between pages; absent texts come last. */
export function byText<Row>(
  direction: SortDirection,
  textOf: (row: Row) => string | undefined,
  idOf: (row: Row) => string,
): (a: Row, b: Row) => number {
  const sign = direction === 'ASC' ? 1 : -1;
  return (a, b) => {
    const [left, right] = [textOf(a), textOf(b)];
    if (left !== undefined && right !== undefined) return sign * compare(left, right) || compare(idOf(a), idOf(b));
    return Number(left === undefined) - Number(right === undefined) || compare(idOf(a), idOf(b));
  };
}

/** By code unit: the same on every replica, whatever its locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
