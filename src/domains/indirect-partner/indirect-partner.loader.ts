import { orAbsent } from '../../access/absence.js';
import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import { toWireTime } from '../../graphql/scalars.js';
import {
  asSeenBy,
  type IndirectPartnerKey,
  indirectPartnerListPolicy,
  indirectPartnerPolicy,
  type IndirectPartnerQuestion,
} from './indirect-partner.policy.js';
import {
  type IndirectPartner,
  type IndirectPartnerFilter,
  type IndirectPartnerRow,
  toIndirectPartner,
} from './indirect-partner.type.js';

const INDIRECT_PARTNERS: ListReading<'ListIndirectPartners', IndirectPartnerQuestion, IndirectPartnerRow> = {
  operation: 'ListIndirectPartners',
  policy: indirectPartnerListPolicy,
  request: (question) => ({
    body: {
      ...(question.indirectPartnerId !== undefined && { indirect_partner_id: question.indirectPartnerId }),
      ...(question.accountName !== undefined && { account_name: question.accountName }),
      ...(question.associatedFrom !== undefined && { associated_on_begin: question.associatedFrom }),
      ...(question.associatedTo !== undefined && { associated_on_end: question.associatedTo }),
    },
  }),
  rowOf: (wire) => ({ ...wire, indirectPartnerId: wire.indirect_partner_id ?? '' }),
};

type IndirectPartnerList = ReturnType<typeof indirectPartnerList>;
const indirectPartnerList = (session: Session) => listReader(session, INDIRECT_PARTNERS);

/** A reseller by id has no batch form: several are cheaper found in the whole list. */
const indirectPartnerById = (list: IndirectPartnerList): RowReading<IndirectPartnerKey, IndirectPartnerRow> => ({
  operation: 'ListIndirectPartners',
  policy: indirectPartnerPolicy,
  batchSize: Infinity,
  fetch: async (upstream, question) => {
    const whole = await list.allIfCheaper({}, question.keys.length);
    if (whole !== undefined) return whole;
    const answers = await Promise.all(
      question.keys.map(({ indirectPartnerId }) => {
        const body = { indirect_partner_id: indirectPartnerId, limit: 1 };
        return orAbsent(upstream.call('ListIndirectPartners', { body }));
      }),
    );
    return answers.flatMap((answer) =>
      (answer?.indirect_partners ?? []).map((wire) => INDIRECT_PARTNERS.rowOf(wire, {})),
    );
  },
  keyOf: ({ indirectPartnerId }) => ({ indirectPartnerId }),
});

/** Everything the gateway reads about resellers, bound to one request. */
export function indirectPartnerLoader(session: Session) {
  const list = indirectPartnerList(session);
  const readOne = rowReader(session, indirectPartnerById(list));
  return {
    /** Reads all resellers, so that each is at hand. */
    async readDirectory(): Promise<void> {
      await list.all({});
    },

    /** Null when there is no such reseller in sight. */
    async one(indirectPartnerId: string): Promise<IndirectPartner | null> {
      const row = await readOne({ indirectPartnerId });
      return row && toIndirectPartner(asSeenBy(await session.scope(), row));
    },

    async page(
      { accountName, associatedFrom, associatedTo }: IndirectPartnerFilter,
      window: Window,
    ): Promise<Slice<IndirectPartner>> {
      const question = {
        ...(accountName != null && { accountName }),
        ...(associatedFrom != null && { associatedFrom: toWireTime(associatedFrom) }),
        ...(associatedTo != null && { associatedTo: toWireTime(associatedTo) }),
      };
      const slice = await list.page(question, window);
      const scope = await session.scope();
      return { ...slice, rows: slice.rows.map((row) => toIndirectPartner(asSeenBy(scope, row))) };
    },

    /** Below partner scope the scope itself names them, and no call is needed. */
    async idsInSight(): Promise<readonly string[]> {
      const scope = await session.scope();
      if (scope.rows !== 'PARTNER') return [...scope.indirectPartnerIds];
      return (await list.all({})).map(({ indirectPartnerId }) => indirectPartnerId);
    },
  };
}
