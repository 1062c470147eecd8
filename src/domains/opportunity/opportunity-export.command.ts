import { type Command, type Keyed, send } from '../../access/command.js';
import { forCallersOf } from '../../access/policy.js';
import type { Session } from '../../access/session.js';
import type { AnswerOf } from '../../upstream/contract/operations.js';
import { type OpportunityQuestion, questionOf } from './opportunity.filter.js';
import { opportunityListPolicy } from './opportunity.policy.js';
import { queryOf } from './opportunity.reading.js';
import type { OpportunityExport } from './opportunity-export.type.js';

type Rows = OpportunityQuestion & Keyed;

const READING = opportunityListPolicy<Rows>();

/** Who may export and may read the rows may export them: those in his sight. */
const OPPORTUNITIES: Command<'CreateOpportunityExport', Rows> = {
  operation: 'CreateOpportunityExport',
  policy: { narrow: forCallersOf('CreateOpportunityExport', (scope, question) => READING.narrow(scope, question)) },
  request: ({ idempotencyKey: _key, ...question }) => ({ query: queryOf(question) }),
  changes: ['ListExportJobs', 'ShowExportJob'],
};

/** Exports of opportunities; `path` is where the client wrote which rows. */
export const opportunityExports = (session: Session) => ({
  exportOpportunities(
    { filter }: OpportunityExport,
    { idempotencyKey }: Keyed,
    path: string,
  ): Promise<AnswerOf<'CreateOpportunityExport'>> {
    const question = questionOf(filter ?? {}, null, session.viewer, `${path}.filter`);
    return send(session, OPPORTUNITIES, { ...question, idempotencyKey });
  },
});
