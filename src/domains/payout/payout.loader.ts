import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import { wireTimes } from '../../graphql/scalars.js';
import { given } from '../../graphql/wire-value.js';
import { payoutMethod } from '../incentive/incentive-words.type.js';
import { type InvoicingListRow, type PayoutInvoicingList, payoutState, toInvoicingList } from './payout-parts.type.js';
import { payoutListPolicy, type PayoutQuestion, payoutRow } from './payout.policy.js';
import {
  type AutoPayout,
  type AutoPayoutRow,
  type PayoutApplication,
  type PayoutApplicationArgs,
  type PayoutRow,
  toAutoPayout,
  toPayout,
} from './payout.type.js';

const PAYOUTS: ListReading<'ListPayoutApplications', PayoutQuestion, PayoutRow> = {
  operation: 'ListPayoutApplications',
  policy: payoutListPolicy,
  request: ({ state, method, submittedFrom, submittedTo, period, sort, ...owner }) => ({
    query: {
      ...ownerParameter(owner),
      ...given({ submitted_from: submittedFrom, submitted_to: submittedTo, period, sort }),
      ...(state !== undefined && { state: state as 'PAYING' }),
      ...(method !== undefined && { method: method as 'COUPON' }),
    },
  }),
  rowOf: (wire, question) => ({ ...wire, ...ownerOf(question) }),
};

interface PayoutKey extends Owner {
  readonly applicationId: string;
}

const PAYOUT: RowReading<PayoutKey, PayoutRow> = {
  operation: 'ShowPayoutApplication',
  policy: payoutRow('ShowPayoutApplication'),
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async ({ applicationId, ...owner }) => {
        const request = { path: { id: applicationId }, query: ownerParameter(owner) };
        return { ...(await upstream.call('ShowPayoutApplication', request)), ...ownerOf(owner) };
      }),
    ),
  keyOf: ({ id, ...row }) => ({ applicationId: id, ...ownerOf(row) }),
};

const INVOICING_LIST: RowReading<PayoutKey, InvoicingListRow & PayoutKey> = {
  operation: 'ShowPayoutInvoicingList',
  policy: payoutRow('ShowPayoutInvoicingList'),
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async (key) => {
        const request = { path: { id: key.applicationId }, query: ownerParameter(key) };
        return { ...(await upstream.call('ShowPayoutInvoicingList', request)), ...key };
      }),
    ),
  keyOf: ({ applicationId, ...row }) => ({ applicationId, ...ownerOf(row) }),
};

const AUTO_PAYOUT: RowReading<Owner, AutoPayoutRow> = {
  operation: 'ShowAutoPayout',
  policy: payoutRow('ShowAutoPayout'),
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async (owner) => ({
        ...(await upstream.call('ShowAutoPayout', { query: ownerParameter(owner) })),
        ...ownerOf(owner),
      })),
    ),
  keyOf: (row) => ownerOf(row),
};

/** Everything the gateway reads about payouts, bound to one request. */
export function payoutLoader(session: Session) {
  const list = listReader(session, PAYOUTS);
  const readPayout = rowReader(session, PAYOUT);
  const readInvoicingList = rowReader(session, INVOICING_LIST);
  const readAutoPayout = rowReader(session, AUTO_PAYOUT);
  const owner = ownerOf(session.viewer);
  return {
    /** By its upstream id; null when there is no such application in sight. */
    async one(applicationId: string): Promise<PayoutApplication | null> {
      const row = await readPayout({ applicationId, ...owner });
      return row && toPayout(row);
    },

    page({ filter, submittedOrder }: PayoutApplicationArgs, window: Window): Promise<Slice<PayoutRow>> {
      const { state, method, period, submittedFrom, submittedTo } = filter ?? {};
      const question = {
        ...given({ period }),
        ...wireTimes({ submittedFrom, submittedTo }),
        ...(state != null && { state: payoutState.codeOf('filter.state', state) }),
        ...(method != null && { method: payoutMethod.codeOf('filter.method', method) }),
        sort: submittedOrder === 'ASC' ? ('submitted_at:asc' as const) : ('submitted_at:desc' as const),
      };
      return list.page(question, window);
    },

    /** Nothing is asked about an application that needs no invoice. */
    async invoicingList({ applicationId, invoiceRequired }: PayoutApplication): Promise<PayoutInvoicingList | null> {
      if (!invoiceRequired) return null;
      const row = await readInvoicingList({ applicationId, ...owner });
      return row && toInvoicingList(row);
    },

    async autoPayout(): Promise<AutoPayout | null> {
      const row = await readAutoPayout(owner);
      return row && toAutoPayout(row);
    },
  };
}
