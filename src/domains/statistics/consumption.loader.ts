import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { ownerOf } from '../../access/owner.js';
import { permit } from '../../access/policy.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import {
  type ConsumptionGroupBy,
  consumptionGroup,
  consumptionView,
  type ConsumptionStats,
  type ConsumptionStatsArgs,
  EMPTY_CONSUMPTION,
  toConsumptionStats,
} from './consumption-stats.type.js';
import {
  type ConsumptionSummary,
  type ConsumptionSummaryArgs,
  type ConsumptionSummaryRow,
  summaryGroup,
  toConsumptionSummary,
} from './consumption-summary.type.js';
import type { Naming } from './ranking.type.js';
import { questionOf } from './statistics-filter.type.js';
import {
  managersAsSeenBy,
  seesCustomerOf,
  statisticsQuestion,
  type StatisticsQuestion,
  statisticsRows,
  statisticsSums,
} from './statistics.policy.js';
import { checkMonth, checkMonths, scopeQuery } from './statistics.request.js';
import type { Wire } from './wire.type.js';

interface SummaryQuestion extends StatisticsQuestion {
  readonly cycle: string;
  readonly hideZero: boolean;
  readonly groupBy: string;
  readonly sort?: string;
}

const SUMMARY: ListReading<'ListConsumptionSummary', SummaryQuestion, ConsumptionSummaryRow> = {
  operation: 'ListConsumptionSummary',
  policy: statisticsRows('ListConsumptionSummary'),
  request: ({ cycle, hideZero, groupBy, sort, ...question }) => ({
    query: {
      cycle,
      hide_zero: hideZero,
      group_by: groupBy as 'SERVICE_TYPE',
      ...(sort !== undefined && { sort: sort as 'amount_due:desc' }),
      ...scopeQuery(question),
    },
  }),
  rowOf: (wire, question) => ({
    ...wire,
    customerId: wire.customer_id,
    accountManagerIds: wire.account_manager_ids,
    ...ownerOf(question),
  }),
};

interface StatsQuestion extends StatisticsQuestion {
  readonly from: string;
  readonly to: string;
  readonly view: string;
  readonly groupBy?: string;
  readonly top?: number;
}

interface AnsweredStats extends StatsQuestion {
  readonly question: StatsQuestion;
  readonly stats: Wire['ConsumptionStats'];
}

const STATS: RowReading<StatsQuestion, AnsweredStats> = {
  operation: 'ShowConsumptionStats',
  policy: statisticsSums('ShowConsumptionStats'),
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async (question) => {
        const { from, to, view, groupBy, top, ...scope } = question;
        const query = {
          cycle_from: from,
          cycle_to: to,
          view: view as 'PAYMENT_METHOD',
          ...(groupBy !== undefined && { group_by: groupBy as 'CUSTOMER' }),
          ...(top !== undefined && { top }),
          ...scopeQuery(scope),
        };
        return { ...question, question, stats: await upstream.call('ShowConsumptionStats', { query }) };
      }),
    ),
  keyOf: ({ question }) => question,
};

/** Which rows of the summary. */
export type SummaryWish = Omit<ConsumptionSummaryArgs, 'first' | 'after' | 'last' | 'before'>;

/** @throws GatewayError `BAD_USER_INPUT` */
function summaryQuestion(session: Session, wish: SummaryWish): SummaryQuestion {
  checkMonth(session.clock(), 'cycle', wish.cycle);
  const { filter, groupBy, orderBy } = wish;
  return {
    ...questionOf(filter ?? {}, session.viewer),
    cycle: wish.cycle,
    hideZero: wish.hideZero,
    groupBy: summaryGroup.codeOf('groupBy', groupBy),
    ...(orderBy && { sort: `${orderBy.field.toLowerCase()}:${orderBy.direction.toLowerCase()}` }),
  };
}

/** What customers consumed, bound to one request. */
export function consumptionLoader(session: Session) {
  const summaries = listReader(session, SUMMARY);
  const readStats = rowReader(session, STATS);
  const stats = async (question: StatsQuestion, groupBy?: ConsumptionGroupBy | null): Promise<ConsumptionStats> => {
    const scope = await session.scope();
    const permitted = permit(scope, statisticsQuestion<StatsQuestion>('ShowConsumptionStats'), question);
    const answered = permitted && (await readStats(permitted));
    if (!permitted || !answered) return EMPTY_CONSUMPTION;
    const owner = ownerOf(permitted);
    const naming: Naming = { owner, seesCustomer: (customerId) => seesCustomerOf(scope, owner, customerId) };
    return toConsumptionStats(answered.stats, groupBy, naming);
  };
  return {
    async consumptionSummaries(wish: SummaryWish, window: Window): Promise<Slice<ConsumptionSummary>> {
      const { rows, ...place } = await summaries.page(summaryQuestion(session, wish), window);
      const scope = await session.scope();
      const shown = rows.map((row) => {
        const accountManagerIds = managersAsSeenBy(scope, row.accountManagerIds);
        const isNamed = seesCustomerOf(scope, ownerOf(row), row.customerId);
        return toConsumptionSummary({ ...row, accountManagerIds }, isNamed);
      });
      return { ...place, rows: shown };
    },

    /** The sums of all rows of a summary. */
    summaryTotals({ cycle, filter }: SummaryWish): Promise<ConsumptionStats> {
      const question = questionOf(filter ?? {}, session.viewer);
      return stats({ ...question, from: cycle, to: cycle, view: 'PAYMENT_METHOD' });
    },

    consumptionStats({ from, to, top, view, groupBy, filter }: ConsumptionStatsArgs): Promise<ConsumptionStats> {
      checkMonths(session.clock(), { from, to });
      const question: StatsQuestion = {
        ...questionOf(filter ?? {}, session.viewer),
        ...{ from, to, top },
        view: consumptionView.codeOf('view', view),
        ...(groupBy != null && { groupBy: consumptionGroup.codeOf('groupBy', groupBy) }),
        ...(groupBy === 'ACCOUNT_MANAGER' && { byManager: true }),
      };
      return stats(question, groupBy);
    },
  };
}
