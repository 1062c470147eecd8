import { type Command, type Keyed, send } from '../../access/command.js';
import { type Owner, ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { wireTimes } from '../../graphql/scalars.js';
import { given } from '../../graphql/wire-value.js';
import { badInput } from '../../kernel/errors.js';
import type { AnswerOf, RequestOf } from '../../upstream/contract/operations.js';
import { associationType } from '../customer/customer.type.js';
import type { IncentiveDetailExport } from '../incentive/incentive-export.type.js';
import type { OpportunityExport } from '../opportunity/opportunity-export.type.js';
import type { PartnerBillLineExport } from '../partner-bill/partner-bill-args.type.js';
import type { ConsumptionSummaryExport, PerformanceExport } from '../statistics/statistics-export.type.js';
import type { CreateExportInput, CreateExportPayload, CustomerExport } from './export-job-change.type.js';
import { customerExportPolicy } from './export-job.policy.js';

interface Customers extends Owner, Keyed {
  readonly wire: Omit<NonNullable<RequestOf<'CreateCustomerExport'>['query']>, 'indirect_partner_id'>;
}

const CUSTOMERS: Command<'CreateCustomerExport', Customers> = {
  operation: 'CreateCustomerExport',
  policy: customerExportPolicy(),
  request: ({ wire, ...owner }) => ({ query: { ...wire, ...ownerParameter(owner) } }),
  changes: ['ListExportJobs', 'ShowExportJob'],
};

type Job = Pick<AnswerOf<'CreateCustomerExport'>, 'id'>;
type Begin<Rows> = (rows: Rows, key: Keyed, path: string) => Promise<Job>;

/** How rows of other domains are exported. */
interface Exporters {
  readonly incentive: { readonly exportDetails: Begin<IncentiveDetailExport> };
  readonly opportunity: { readonly exportOpportunities: Begin<OpportunityExport> };
  readonly partnerBill: { readonly exportLines: Begin<PartnerBillLineExport> };
  readonly statistics: {
    readonly exportConsumption: Begin<ConsumptionSummaryExport>;
    readonly exportPerformance: Begin<PerformanceExport>;
  };
}

const exportCustomers =
  (session: Session): Begin<CustomerExport> =>
  ({ customerIds, ...filter }, { idempotencyKey }, path) => {
    const idOf = (id: string, index: number): readonly string[] =>
      partsOrBareId(`${path}.customerIds.${String(index)}`, 'Customer', id).slice(0, 1);
    const { associatedFrom: associated_from, associatedTo: associated_to } = filter;
    const wire = {
      ...given({
        customer_ids: customerIds?.flatMap(idOf),
        association_type:
          filter.associationType && (associationType.codeOf(`${path}.associationType`, filter.associationType) as '1'),
      }),
      ...wireTimes({ associated_from, associated_to }),
    };
    return send(session, CUSTOMERS, { wire, idempotencyKey });
  };

/** Exports, begun by whoever may read the rows. */
export function exportJobCommands(session: Session, { incentive, opportunity, partnerBill, statistics }: Exporters) {
  const starter =
    (key: Keyed) =>
    <Rows>(rows: Rows | null | undefined, begin: Begin<Rows>, name: string): (() => Promise<Job>)[] =>
      rows == null ? [] : [() => begin(rows, key, `input.${name}`)];
  return {
    async create({ idempotencyKey, ...rows }: CreateExportInput): Promise<CreateExportPayload> {
      const starting = starter({ idempotencyKey });
      const [start, another] = [
        ...starting(rows.customers, exportCustomers(session), 'customers'),
        ...starting(rows.consumptionSummary, statistics.exportConsumption, 'consumptionSummary'),
        ...starting(rows.performance, statistics.exportPerformance, 'performance'),
        ...starting(rows.partnerBillLines, partnerBill.exportLines, 'partnerBillLines'),
        ...starting(rows.opportunities, opportunity.exportOpportunities, 'opportunities'),
        ...starting(rows.incentiveDetails, incentive.exportDetails, 'incentiveDetails'),
      ];
      if (start === undefined || another !== undefined) {
        throw badInput('input', 'Name exactly one kind of rows to export');
      }
      return { jobId: (await start()).id };
    },
  };
}
