import fc from 'fast-check';
import { sliceOf } from '../../src/access/list-reader.js';
import { type Connection, type PageArgs, Paging } from '../../src/graphql/relay.js';
import { failure } from '../support/failure.js';

const paging = new Paging('customers', { name: 'a' }, null);

/** A page as a resolver makes it. */
const pageOf = (rows: readonly number[], args: PageArgs, list = paging): Connection<number> =>
  list.connection(sliceOf(rows, list.window(args)), (row) => row);

function forward(rows: readonly number[], first: number): number[] {
  const seen: number[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo } = pageOf(rows, { first, after });
    seen.push(...nodes);
    expect(nodes.length).toBeLessThanOrEqual(first);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
  }
}

function backward(rows: readonly number[], last: number): number[] {
  const pages: (readonly number[])[] = [];
  let before: string | null = null;
  for (;;) {
    const { nodes, pageInfo } = pageOf(rows, { last, before });
    pages.unshift(nodes);
    expect(pageInfo.hasNextPage).toBe(before !== null);
    if (!pageInfo.hasPreviousPage) return pages.flat();
    before = pageInfo.startCursor;
  }
}

const someRows = fc.integer({ min: 0, max: 60 }).map((count) => Array.from({ length: count }, (_, index) => index));
const pageSize = fc.integer({ min: 1, max: 25 });

describe('walking a connection', () => {
  it('forward visits every row once and in order', () => {
    fc.assert(
      fc.property(someRows, pageSize, (rows, first) => {
        expect(forward(rows, first)).toEqual(rows);
      }),
    );
  });

  it('backward visits every row once and in order', () => {
    fc.assert(
      fc.property(someRows, pageSize, (rows, last) => {
        expect(backward(rows, last)).toEqual(rows);
      }),
    );
  });

  it('between two cursors gives what the Relay specification cuts', () => {
    const rows = Array.from({ length: 30 }, (_, index) => index);
    const cursors = pageOf(rows, { first: 1000 }).edges.map(({ cursor }) => cursor);
    const position = fc.option(fc.nat(29));
    const cursorAt = (index: number | null): string | null => (index === null ? null : cursors[index]!);
    fc.assert(
      fc.property(position, position, fc.nat(35), (after, before, count) => {
        const between = rows.slice((after ?? -1) + 1, before ?? rows.length);
        const cut = { after: cursorAt(after), before: cursorAt(before) };
        expect(pageOf(rows, { first: count, ...cut }).nodes).toEqual(between.slice(0, count));
        expect(pageOf(rows, { last: count, ...cut }).nodes).toEqual(between.slice(Math.max(0, between.length - count)));
      }),
      { numRuns: 500 },
    );
  });

  it('counts all rows on every page', () => {
    expect(pageOf([0, 1, 2], { first: 1 }).totalCount).toBe(3);
    expect(pageOf([], { first: 1 })).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    });
  });

  it('shows 20 rows when nothing is said, and null means nothing said', () => {
    const rows = Array.from({ length: 30 }, (_, index) => index);
    expect(pageOf(rows, {}).nodes).toHaveLength(20);
    expect(pageOf(rows, { first: null, last: null, after: null, before: null }).nodes).toHaveLength(20);
  });
});

describe('arguments', () => {
  it.each<[string, PageArgs]>([
    ['first', { first: -1 }],
    ['first', { first: 1001 }],
    ['last', { last: -1 }],
    ['last', { last: 1001 }],
    ['last', { first: 1, last: 1 }],
    ['last', { first: 0, last: 0 }],
  ])('are refused, naming "%s": %j', (field, args) => {
    expect(() => paging.window(args)).toThrow(failure('BAD_USER_INPUT', field));
  });

  it.each([{ first: 0 }, { first: 1000 }, { last: 0 }, { last: 1000 }])('at the limit are taken: %j', (args) => {
    expect(() => paging.window(args)).not.toThrow();
  });
});

describe('a cursor', () => {
  const cursorOf = (list: Paging): string => pageOf([1], { first: 1 }, list).edges[0]!.cursor;

  it.each(['after', 'before'] as const)('of another list, filter or order is refused as "%s"', (field) => {
    const others = [
      new Paging('coupons', { name: 'a' }, null),
      new Paging('customers', { name: 'b' }, null),
      new Paging('customers', { name: 'a' }, { field: 'NAME' }),
    ];
    for (const other of others) {
      expect(() => paging.window({ [field]: cursorOf(other) })).toThrow(failure('BAD_USER_INPUT', field));
    }
    expect(() => paging.window({ [field]: cursorOf(new Paging('customers', { name: 'a' }, null)) })).not.toThrow();
  });

  it('made up is refused', () => {
    const position = fc.integer().map((n) => Buffer.from(`12345678.${String(n)}`).toString('base64url'));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.base64String(), position), (after) => {
        expect(() => paging.window({ after })).toThrow(failure('BAD_USER_INPUT', 'after'));
      }),
    );
  });

  it.each(['-1', '1.5', '1e3', '', '99999999999999999999', 'NaN'])('with the position "%s" is refused', (position) => {
    const [mark] = Buffer.from(cursorOf(paging), 'base64url').toString().split('.');
    const after = Buffer.from(`${mark!}.${position}`).toString('base64url');
    expect(() => paging.window({ after })).toThrow('"after" is no cursor of this list');
  });

  it('past the end gives an empty page and no error: rows may have gone since', () => {
    const [, , third] = pageOf([0, 1, 2], { first: 3 }).edges;
    expect(pageOf([0], { first: 5, after: third!.cursor })).toMatchObject({ nodes: [], totalCount: 1 });
  });
});
