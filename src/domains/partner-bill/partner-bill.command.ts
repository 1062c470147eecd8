import { type Command, type Keyed, send } from '../../access/command.js';
import { type Owner, ownerParameter } from '../../access/owner.js';
import { forCallersOf } from '../../access/policy.js';
import type { Session } from '../../access/session.js';
import type { AnswerOf } from '../../upstream/contract/operations.js';
import type { PartnerBillLineExport } from './partner-bill-args.type.js';
import { lineFilters, type LineFilters } from './partner-bill.loader.js';
import { partnerBillPolicy } from './partner-bill.policy.js';

interface Lines extends Owner, Keyed {
  readonly cycle: string;
  readonly wire: LineFilters;
}

const READING = partnerBillPolicy<Lines>('ListPartnerBillLines');

/** Who may export and may read the rows may export them. */
const LINES: Command<'CreatePartnerBillLineExport', Lines> = {
  operation: 'CreatePartnerBillLineExport',
  policy: {
    narrow: forCallersOf('CreatePartnerBillLineExport', (scope, question) => READING.narrow(scope, question)),
  },
  request: ({ cycle, wire, ...owner }) => ({ path: { cycle }, query: { ...wire, ...ownerParameter(owner) } }),
  changes: ['ListExportJobs', 'ShowExportJob'],
};

/** Exports of bills; `path` is where the client wrote which rows. */
export const partnerBillCommands = (session: Session) => ({
  exportLines(
    { cycle, filter }: PartnerBillLineExport,
    { idempotencyKey }: Keyed,
    path: string,
  ): Promise<AnswerOf<'CreatePartnerBillLineExport'>> {
    const wire = lineFilters(filter ?? {}, session.viewer, `${path}.filter`);
    return send(session, LINES, { cycle, wire, idempotencyKey });
  },
});
