import { createHash } from 'node:crypto';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Slice, Window } from '../access/list-reader.js';
import { badInput } from '../kernel/errors.js';

/** Rows when neither `first` nor `last` is given. */
const DEFAULT_PAGE = 20;
const LONGEST_PAGE = 1000;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many rows from the start, 0 to 1000; 20 when nothing is said.',
  })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only rows after this cursor of the same connection.' })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many rows from the end, 0 to 1000; not together with `first`.',
  })
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only rows before this cursor of the same connection.' })
  readonly before?: string | null;
}

@ObjectType({ description: 'Where a page stands in its connection.' })
class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows precede this page.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null on an empty page.' })
  readonly endCursor!: string | null;
}

interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | null;
}

/** The connection type of a node type, with its edge type. */
export function connectionType<Node extends object>(
  nodeType: ClassType<Node>,
  name: string,
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} with its place in the list.` })
  class EdgeOfNode implements Edge<Node> {
    @Field(() => String, { description: 'Opaque; good for `after` and `before` of the same connection and filter.' })
    readonly cursor!: string;

    @Field(() => nodeType, { description: `The ${name}.` })
    readonly node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} rows, all of them in the viewer’s scope.` })
  class ConnectionOfNode implements Connection<Node> {
    @Field(() => [EdgeOfNode], { description: 'The rows of this page with their cursors.' })
    readonly edges!: readonly Edge<Node>[];

    @Field(() => [nodeType], { description: 'The rows of this page.' })
    readonly nodes!: readonly Node[];

    @Field(() => PageInfo, { description: 'Whether there is more, and from where.' })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, {
      nullable: true,
      description: 'Rows in the viewer’s scope over all pages; null where upstream gives no total.',
    })
    readonly totalCount!: number | null;
  }
  return ConnectionOfNode;
}

/** One connection of one question: knows its own cursors and refuses those of another. */
export class Paging {
  private readonly mark: string;

  /** @param parts the connection's name and everything that decides which rows it holds, in which order. */
  constructor(...parts: readonly unknown[]) {
    this.mark = createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 8);
  }

  /** @throws GatewayError `BAD_USER_INPUT` naming the argument at fault. */
  window(args: PageArgs): Window {
    const first = pageSize('first', args.first);
    const last = pageSize('last', args.last);
    if (first !== undefined && last !== undefined) {
      throw badInput('last', 'Use "first" or "last", not both: they ask for two different pages');
    }
    const start = args.after == null ? 0 : this.position('after', args.after) + 1;
    const end = args.before == null ? Infinity : this.position('before', args.before);
    return last === undefined ? firstOf(first ?? DEFAULT_PAGE, start, end) : lastOf(last, start, end);
  }

  connection<Row, Node>({ rows, offset, total, more }: Slice<Row>, toNode: (row: Row) => Node): Connection<Node> {
    const edges = rows.map((row, index) => ({ cursor: this.cursor(offset + index), node: toNode(row) }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: {
        hasNextPage: more,
        hasPreviousPage: offset > 0 && total !== 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: total,
    };
  }

  private cursor(position: number): string {
    return Buffer.from(`${this.mark}.${String(position)}`).toString('base64url');
  }

  private position(field: 'after' | 'before', cursor: string): number {
    const [, mark, position] = /^([\w-]{8})\.(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
    if (mark !== this.mark || position === undefined) {
      throw badInput(field, `"${field}" is no cursor of this list: a cursor belongs to one list, filter and order`);
    }
    return Number(position);
  }
}

const firstOf = (count: number, start: number, end: number): Window => ({
  offset: start,
  limit: Math.max(0, Math.min(count, end - start)),
});

function lastOf(count: number, start: number, end: number): Window {
  if (end === Infinity) return { offset: start, limit: count, fromEnd: true };
  const from = Math.max(start, end - count);
  return { offset: from, limit: Math.max(0, end - from) };
}

function pageSize(field: 'first' | 'last', value: number | null | undefined): number | undefined {
  if (value == null) return undefined;
  if (value >= 0 && value <= LONGEST_PAGE) return value;
  throw badInput(field, `"${field}" must be between 0 and ${String(LONGEST_PAGE)}`);
}
