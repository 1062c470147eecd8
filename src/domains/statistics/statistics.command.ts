import { type Command, type Keyed, send } from '../../access/command.js';
import { forCallersOf } from '../../access/policy.js';
import type { Session } from '../../access/session.js';
import type { AnswerOf, ReadOperationId } from '../../upstream/contract/operations.js';
import type { ConsumptionSummaryExport, PerformanceExport } from './statistics-export.type.js';
import { questionOf } from './statistics-filter.type.js';
import { statisticsQuestion, type StatisticsQuestion } from './statistics.policy.js';
import { checkMonth, checkMonths, scopeQuery } from './statistics.request.js';

interface Consumption extends StatisticsQuestion, Keyed {
  readonly cycle: string;
  readonly hideZero: boolean;
}
interface Performance extends StatisticsQuestion, Keyed {
  readonly from: string;
  readonly to: string;
  readonly eligible?: boolean;
}

const CHANGES: readonly ReadOperationId[] = ['ListExportJobs', 'ShowExportJob'];

/** Who may export and may read the rows may export them: those in his sight. */
const CONSUMPTION: Command<'CreateConsumptionSummaryExport', Consumption> = {
  operation: 'CreateConsumptionSummaryExport',
  policy: {
    narrow: forCallersOf(
      'CreateConsumptionSummaryExport',
      statisticsQuestion<Consumption>('ListConsumptionSummary').narrow,
    ),
  },
  request: ({ cycle, hideZero, ...question }) => ({ query: { cycle, hide_zero: hideZero, ...scopeQuery(question) } }),
  changes: CHANGES,
};

const PERFORMANCE: Command<'CreatePerformanceExport', Performance> = {
  operation: 'CreatePerformanceExport',
  policy: {
    narrow: forCallersOf('CreatePerformanceExport', statisticsQuestion<Performance>('ListPerformance').narrow),
  },
  request: ({ from, to, eligible, ...question }) => ({
    query: { cycle_from: from, cycle_to: to, ...(eligible !== undefined && { eligible }), ...scopeQuery(question) },
  }),
  changes: CHANGES,
};

/** Exports of the statistics; `path` is where the client wrote which rows. */
export const statisticsCommands = (session: Session) => ({
  exportConsumption(
    { cycle, filter, hideZero }: ConsumptionSummaryExport,
    { idempotencyKey }: Keyed,
    path: string,
  ): Promise<AnswerOf<'CreateConsumptionSummaryExport'>> {
    checkMonth(session.clock(), `${path}.cycle`, cycle);
    const question = questionOf(filter ?? {}, session.viewer, `${path}.filter`);
    return send(session, CONSUMPTION, { ...question, cycle, hideZero, idempotencyKey });
  },

  exportPerformance(
    { from, to, filter }: PerformanceExport,
    { idempotencyKey }: Keyed,
    path: string,
  ): Promise<AnswerOf<'CreatePerformanceExport'>> {
    checkMonths(session.clock(), { from, to }, `${path}.`);
    const question = questionOf(filter ?? {}, session.viewer, `${path}.filter`);
    const eligible = filter?.eligible ?? undefined;
    const wish = { ...question, from, to, idempotencyKey, ...(eligible !== undefined && { eligible }) };
    return send(session, PERFORMANCE, wish);
  },
});
