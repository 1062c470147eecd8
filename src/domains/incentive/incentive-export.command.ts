import { type Command, type Keyed, send } from '../../access/command.js';
import { forCallersOf } from '../../access/policy.js';
import type { Session } from '../../access/session.js';
import type { AnswerOf } from '../../upstream/contract/operations.js';
import { detailQuestions } from './incentive.loader.js';
import { detailListPolicy, type DetailQuestion } from './incentive.policy.js';
import { detailQuery } from './incentive.reading.js';
import type { IncentiveDetailExport } from './incentive-export.type.js';

type Rows = DetailQuestion & Keyed;

const READING = detailListPolicy<Rows>();

/** Who may export and may read the rows may export them: those in his sight. */
const DETAILS: Command<'CreateIncentiveDetailExport', Rows> = {
  operation: 'CreateIncentiveDetailExport',
  policy: { narrow: forCallersOf('CreateIncentiveDetailExport', (scope, question) => READING.narrow(scope, question)) },
  request: (question) => ({ query: detailQuery(question) }),
  changes: ['ListExportJobs', 'ShowExportJob'],
};

/** Exports of incentive details; `path` is where the client wrote which rows. */
export function incentiveExports(session: Session) {
  const questionOf = detailQuestions(session);
  return {
    async exportDetails(
      { filter }: IncentiveDetailExport,
      { idempotencyKey }: Keyed,
      path: string,
    ): Promise<AnswerOf<'CreateIncentiveDetailExport'>> {
      const question = await questionOf(filter ?? {}, null, `${path}.filter`);
      return send(session, DETAILS, { ...question, idempotencyKey });
    },
  };
}
