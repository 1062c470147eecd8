import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { given } from '../../graphql/wire-value.js';
import type { RequestOf } from '../../upstream/contract/operations.js';
import { billKind, chargeMode } from '../bill/bill.type.js';
import type { PartnerBillArgs, PartnerBillLineArgs, PartnerBillLineFilter } from './partner-bill-args.type.js';
import { partnerBillPolicy } from './partner-bill.policy.js';
import {
  type PartnerBill,
  type PartnerBillLine,
  type PartnerBillLineRow,
  type PartnerBillRow,
  partnerBillStatus,
  toPartnerBill,
  toPartnerBillLine,
} from './partner-bill.type.js';

export type LineFilters = Omit<NonNullable<RequestOf<'CreatePartnerBillLineExport'>['query']>, 'indirect_partner_id'>;

interface BillQuestion extends Owner {
  readonly wire: Omit<NonNullable<RequestOf<'ListPartnerBills'>['query']>, 'indirect_partner_id'>;
}

interface LineQuestion extends Owner {
  readonly cycle: string;
  readonly filters: LineFilters;
  readonly sort?: string;
}

const BILLS: ListReading<'ListPartnerBills', BillQuestion, PartnerBillRow> = {
  operation: 'ListPartnerBills',
  policy: partnerBillPolicy('ListPartnerBills'),
  request: ({ wire, ...owner }) => ({ query: { ...wire, ...ownerParameter(owner) } }),
  rowOf: (wire, question) => ({ ...wire, ...ownerOf(question) }),
};

const LINES: ListReading<'ListPartnerBillLines', LineQuestion, PartnerBillLineRow> = {
  operation: 'ListPartnerBillLines',
  policy: partnerBillPolicy('ListPartnerBillLines'),
  request: ({ cycle, filters, sort, ...owner }) => ({
    path: { cycle },
    query: { ...filters, ...(sort !== undefined && { sort: sort as 'amount:desc' }), ...ownerParameter(owner) },
  }),
  rowOf: (wire, question) => ({ ...wire, ...ownerOf(question) }),
};

/**
 * @param path of the filter, as the client wrote it.
 * @throws GatewayError `BAD_USER_INPUT`
 */
export function lineFilters(filter: PartnerBillLineFilter, { indirectPartnerId }: Owner, path = 'filter'): LineFilters {
  const { customerId } = filter;
  const customer =
    customerId == null ? undefined : partsOrBareId(`${path}.customerId`, 'Customer', customerId, indirectPartnerId)[0];
  return given({
    customer_ids: customer === undefined ? undefined : [customer],
    service_type: filter.serviceType,
    charge_mode: filter.chargeMode && (chargeMode.codeOf(`${path}.chargeMode`, filter.chargeMode) as '1'),
    bill_type: filter.kind && (billKind.codeOf(`${path}.kind`, filter.kind) as '0'),
  });
}

type BillWish = Pick<PartnerBillArgs, 'filter' | 'direction'>;
type LineWish = Pick<PartnerBillLineArgs, 'filter' | 'orderBy'>;

/** The bills of the viewer's own party, bound to one request. */
export function partnerBillLoader(session: Session) {
  const bills = listReader(session, BILLS);
  const lines = listReader(session, LINES);
  return {
    async page({ filter, direction }: BillWish, window: Window): Promise<Slice<PartnerBill>> {
      const wire = given({
        cycle_from: filter?.from,
        cycle_to: filter?.to,
        status: filter?.status && (partnerBillStatus.codeOf('filter.status', filter.status) as 'PENDING'),
        sort: direction === 'ASC' ? ('cycle:asc' as const) : undefined,
      });
      const { rows, ...place } = await bills.page({ wire }, window);
      return { ...place, rows: rows.map(toPartnerBill) };
    },

    /** Null when there is no bill of this cycle in sight. */
    async one(cycle: string): Promise<PartnerBill | null> {
      if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(cycle)) return null;
      const [row] = await bills.all({ wire: { cycle_from: cycle, cycle_to: cycle } });
      return row === undefined ? null : toPartnerBill(row);
    },

    async lines(
      { cycle }: PartnerBill,
      { filter, orderBy }: LineWish,
      window: Window,
    ): Promise<Slice<PartnerBillLine>> {
      const question: LineQuestion = {
        cycle,
        filters: lineFilters(filter ?? {}, session.viewer),
        ...(orderBy && { sort: `${orderBy.field.toLowerCase()}:${orderBy.direction.toLowerCase()}` }),
      };
      const { rows, ...place } = await lines.page(question, window);
      return { ...place, rows: rows.map(toPartnerBillLine) };
    },
  };
}
