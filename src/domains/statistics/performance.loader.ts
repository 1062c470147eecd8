import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { ownerOf } from '../../access/owner.js';
import { permit } from '../../access/policy.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import {
  EMPTY_PERFORMANCE,
  type Performance,
  type PerformanceArgs,
  type PerformanceBoard,
  type PerformanceBoardArgs,
  type PerformanceRow,
  toPerformance,
  toPerformanceBoard,
} from './performance.type.js';
import { questionOf } from './statistics-filter.type.js';
import {
  seesCustomerOf,
  statisticsQuestion,
  type StatisticsQuestion,
  statisticsRows,
  statisticsSums,
} from './statistics.policy.js';
import { checkMonths, scopeQuery } from './statistics.request.js';
import type { Wire } from './wire.type.js';

interface PerformanceQuestion extends StatisticsQuestion {
  readonly from: string;
  readonly to: string;
  readonly eligible?: boolean;
  readonly sort?: string;
}

const queryOf = ({ from, to, eligible, sort: _sort, ...question }: PerformanceQuestion) => ({
  cycle_from: from,
  cycle_to: to,
  ...(eligible !== undefined && { eligible }),
  ...scopeQuery(question),
});

const PERFORMANCE: ListReading<'ListPerformance', PerformanceQuestion, PerformanceRow> = {
  operation: 'ListPerformance',
  policy: statisticsRows('ListPerformance'),
  request: (question) => ({
    query: { ...queryOf(question), ...(question.sort !== undefined && { sort: question.sort as 'cycle:desc' }) },
  }),
  rowOf: (wire, question) => ({
    ...wire,
    customerId: wire.customer_id,
    accountManagerIds: wire.account_manager_id === undefined ? [] : [wire.account_manager_id],
    ...ownerOf(question),
  }),
};

interface BoardQuestion extends PerformanceQuestion {
  readonly top: number;
}

interface AnsweredBoard extends BoardQuestion {
  readonly question: BoardQuestion;
  readonly stats: Wire['PerformanceStats'];
}

const BOARD: RowReading<BoardQuestion, AnsweredBoard> = {
  operation: 'ShowPerformanceStats',
  policy: statisticsSums('ShowPerformanceStats'),
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async (question) => {
        const { top, ...rows } = question;
        const query = { ...queryOf(rows), top };
        return { ...question, question, stats: await upstream.call('ShowPerformanceStats', { query }) };
      }),
    ),
  keyOf: ({ question }) => question,
};

/** Which rows of performance. */
type PerformanceWish = Pick<PerformanceArgs, 'from' | 'to' | 'filter' | 'orderBy'>;

/** @throws GatewayError `BAD_USER_INPUT` */
function performanceQuestion(session: Session, wish: PerformanceWish): PerformanceQuestion {
  const { from, to, filter, orderBy } = wish;
  checkMonths(session.clock(), { from, to });
  return {
    ...questionOf(filter ?? {}, session.viewer),
    ...{ from, to },
    ...(filter?.eligible != null && { eligible: filter.eligible }),
    ...(orderBy && { sort: `${orderBy.field.toLowerCase()}:${orderBy.direction.toLowerCase()}` }),
  };
}

/** Performance, bound to one request. */
export function performanceLoader(session: Session) {
  const list = listReader(session, PERFORMANCE);
  const readBoard = rowReader(session, BOARD);
  return {
    async performance(wish: PerformanceWish, window: Window): Promise<Slice<Performance>> {
      const { rows, ...place } = await list.page(performanceQuestion(session, wish), window);
      const scope = await session.scope();
      const isNamed = (row: PerformanceRow): boolean => seesCustomerOf(scope, ownerOf(row), row.customerId);
      return { ...place, rows: rows.map((row) => toPerformance(row, isNamed(row))) };
    },

    async performanceBoard({ top, ...wish }: PerformanceBoardArgs): Promise<PerformanceBoard> {
      const scope = await session.scope();
      const asked: BoardQuestion = { ...performanceQuestion(session, wish), top };
      const question = permit(scope, statisticsQuestion<BoardQuestion>('ShowPerformanceStats'), asked);
      const answered = question && (await readBoard(question));
      if (!question || !answered) return EMPTY_PERFORMANCE;
      const owner = ownerOf(question);
      return toPerformanceBoard(answered.stats, {
        owner,
        seesCustomer: (customerId) => seesCustomerOf(scope, owner, customerId),
      });
    },
  };
}
