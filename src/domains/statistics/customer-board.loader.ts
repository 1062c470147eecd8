import { ownerOf } from '../../access/owner.js';
import { permit } from '../../access/policy.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import {
  type CustomerBoard,
  type CustomerBoardArgs,
  EMPTY_CUSTOMER_BOARD,
  toCustomerBoard,
} from './customer-board.type.js';
import { questionOf } from './statistics-filter.type.js';
import { seesCustomerOf, statisticsQuestion, type StatisticsQuestion, statisticsSums } from './statistics.policy.js';
import { checkMonths, scopeQuery } from './statistics.request.js';
import type { Wire } from './wire.type.js';

interface BoardQuestion extends StatisticsQuestion {
  readonly from: string;
  readonly to: string;
  readonly top: number;
}

interface AnsweredBoard extends BoardQuestion {
  readonly question: BoardQuestion;
  readonly stats: Wire['CustomerStats'];
}

const BOARD: RowReading<BoardQuestion, AnsweredBoard> = {
  operation: 'ShowCustomerStats',
  policy: statisticsSums('ShowCustomerStats'),
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async (question) => {
        const { from, to, top, ...scope } = question;
        const query = { cycle_from: from, cycle_to: to, top, ...scopeQuery(scope) };
        return { ...question, question, stats: await upstream.call('ShowCustomerStats', { query }) };
      }),
    ),
  keyOf: ({ question }) => question,
};

/** The customer board, bound to one request. */
export function customerBoardLoader(session: Session) {
  const readBoard = rowReader(session, BOARD);
  return {
    async customerBoard({ from, to, top, filter }: CustomerBoardArgs): Promise<CustomerBoard> {
      checkMonths(session.clock(), { from, to });
      const scope = await session.scope();
      const asked: BoardQuestion = { ...questionOf(filter ?? {}, session.viewer), from, to, top };
      const question = permit(scope, statisticsQuestion<BoardQuestion>('ShowCustomerStats'), asked);
      const answered = question && (await readBoard(question));
      if (!question || !answered) return EMPTY_CUSTOMER_BOARD;
      const owner = ownerOf(question);
      return toCustomerBoard(answered.stats, {
        owner,
        seesCustomer: (customerId) => seesCustomerOf(scope, owner, customerId),
      });
    },
  };
}
