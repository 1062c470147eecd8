import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { byOwner, type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import {
  customerContactsPolicy,
  type StaffInvitationKey,
  staffInvitationListPolicy,
  staffInvitationPolicy,
  type StaffInvitationQuestion,
} from './staff.policy.js';
import {
  type CustomerContacts,
  type CustomerContactsRow,
  type StaffInvitation,
  staffInvitationChannel,
  type StaffInvitationRow,
  staffInvitationStatus,
  toCustomerContacts,
  toStaffInvitation,
} from './staff.type.js';
import type { StaffInvitationFilter } from './staff-change.type.js';

const CONTACTS: RowReading<Owner, CustomerContactsRow> = {
  operation: 'ShowCustomerContacts',
  policy: customerContactsPolicy,
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async (owner) => ({
        ...(await upstream.call('ShowCustomerContacts', { query: ownerParameter(owner) })),
        ...ownerOf(owner),
      })),
    ),
  keyOf: ownerOf,
};

const INVITATIONS: ListReading<'ListStaffInvitations', StaffInvitationQuestion, StaffInvitationRow> = {
  operation: 'ListStaffInvitations',
  policy: staffInvitationListPolicy,
  request: ({ status, channel, ...owner }) => ({
    query: {
      ...ownerParameter(owner),
      ...(status !== undefined && { status: status as 'SENT' }),
      ...(channel !== undefined && { channel: channel as 'EMAIL' }),
    },
  }),
  rowOf: (wire, owner) => ({ ...wire, ...ownerOf(owner) }),
};

const INVITATION: RowReading<StaffInvitationKey, StaffInvitationRow> = {
  operation: 'ListStaffInvitations',
  policy: staffInvitationPolicy,
  groupOf: byOwner,
  fetch: async (upstream, { keys }) => {
    const owner = ownerOf(keys[0] ?? {});
    const query = { ...ownerParameter(owner), ids: keys.map(({ staffInvitationId }) => staffInvitationId) };
    const { staff_invitations: rows } = await upstream.call('ListStaffInvitations', { query });
    return rows.map((wire) => ({ ...wire, ...owner }));
  },
  keyOf: ({ id, ...row }) => ({ staffInvitationId: id, ...ownerOf(row) }),
};

/** Everything the gateway reads about staff, bound to one request. */
export function staffLoader(session: Session) {
  const { viewer } = session;
  const readContacts = rowReader(session, CONTACTS);
  const invitations = listReader(session, INVITATIONS);
  const readInvitation = rowReader(session, INVITATION);
  return {
    /** Of the viewer's own party; null when there are none in sight. */
    async contacts(): Promise<CustomerContacts | null> {
      const row = await readContacts(ownerOf(viewer));
      return row && toCustomerContacts(row, viewer.party === 'CUSTOMER');
    },

    invitations({ status, channel }: StaffInvitationFilter, window: Window): Promise<Slice<StaffInvitationRow>> {
      const question = {
        ...(status != null && { status: staffInvitationStatus.codeOf('filter.status', status) }),
        ...(channel != null && { channel: staffInvitationChannel.codeOf('filter.channel', channel) }),
      };
      return invitations.page(question, window);
    },

    async invitation(staffInvitationId: string): Promise<StaffInvitation | null> {
      const row = await readInvitation({ staffInvitationId, ...ownerOf(viewer) });
      return row && toStaffInvitation(row);
    },
  };
}
