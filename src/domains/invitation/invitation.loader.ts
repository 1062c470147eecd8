import { listReader, type ListReading, type Slice, type Window } from '../../access/list-reader.js';
import { managerRows, type OfManagers, ownManagerRows } from '../../access/manager-rows.js';
import { byOwner, type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import { wireTimes } from '../../graphql/scalars.js';
import type { SortDirection } from '../../graphql/sort.js';
import type { components } from '../../upstream/contract/console.js';
import { associationWord } from '../association/association-word.type.js';
import {
  type Invitation,
  invitationChannel,
  type InvitationFilter,
  type InvitationKey,
  type InvitationRow,
  invitationStatus,
  toInvitation,
} from './invitation.type.js';

type Wire = components['schemas'];

interface InvitationQuestion extends OfManagers {
  readonly channel?: string;
  readonly statuses?: readonly string[];
  readonly associationType?: Wire['ConsoleAssociationType'];
  readonly createdFrom?: string;
  readonly createdTo?: string;
  readonly sort: 'sent_at:asc' | 'sent_at:desc';
}

const toRow = (wire: Wire['Invitation'], owner: Owner): InvitationRow => ({
  ...wire,
  accountManagerId: wire.created_by,
  ...ownerOf(owner),
});

const INVITATIONS: ListReading<'ListInvitations', InvitationQuestion, InvitationRow> = {
  operation: 'ListInvitations',
  policy: managerRows('ListInvitations'),
  request: (question) => ({
    query: {
      ...ownerParameter(question),
      ...(question.managerIds && { account_manager_ids: [...question.managerIds] }),
      ...(question.channel !== undefined && { channel: question.channel as Wire['InvitationChannel'] }),
      ...(question.statuses && { status: question.statuses as Wire['InvitationStatus'][] }),
      ...(question.associationType !== undefined && { association_type: question.associationType }),
      ...(question.createdFrom !== undefined && { created_from: question.createdFrom }),
      ...(question.createdTo !== undefined && { created_to: question.createdTo }),
      sort: question.sort,
    },
  }),
  rowOf: toRow,
};

/** One is asked for by itself, several together. */
const INVITATION: RowReading<InvitationKey, InvitationRow> = {
  operation: 'ShowInvitation',
  policy: ownManagerRows('ShowInvitation'),
  batchSize: 100,
  groupOf: byOwner,
  fetch: async (upstream, { keys }) => {
    const owner = ownerOf(keys[0] ?? {});
    const ids = keys.map(({ invitationId }) => invitationId);
    const [id = '', ...others] = ids;
    if (others.length === 0) {
      return [toRow(await upstream.call('ShowInvitation', { path: { id }, query: ownerParameter(owner) }), owner)];
    }
    const { invitations } = await upstream.call('ListInvitations', { query: { ids, ...ownerParameter(owner) } });
    return invitations.map((wire) => toRow(wire, owner));
  },
  keyOf: ({ id, ...row }) => ({ invitationId: id, ...ownerOf(row) }),
};

/** Everything the gateway reads about invitations, bound to one request. */
export function invitationLoader(session: Session) {
  const list = listReader(session, INVITATIONS);
  const readOne = rowReader(session, INVITATION);
  return {
    /** Null when there is no such invitation in sight. */
    async one(invitationId: string): Promise<Invitation | null> {
      const row = await readOne({ invitationId, ...ownerOf(session.viewer) });
      return row && toInvitation(row);
    },

    page: (filter: InvitationFilter, direction: SortDirection, window: Window): Promise<Slice<InvitationRow>> =>
      list.page(questionOf(filter, direction), window),
  };
}

function questionOf(filter: InvitationFilter, direction: SortDirection): InvitationQuestion {
  const { channel, statuses, associationType, createdFrom, createdTo } = filter;
  const codes = [...new Set(statuses?.map((status) => invitationStatus.codeOf('filter.statuses', status)))].sort();
  return {
    ...(channel != null && { channel: invitationChannel.codeOf('filter.channel', channel) }),
    ...(codes.length > 0 && { statuses: codes }),
    ...(associationType != null && { associationType: associationWord('filter.associationType', associationType) }),
    ...wireTimes({ createdFrom, createdTo }),
    sort: direction === 'ASC' ? 'sent_at:asc' : 'sent_at:desc',
  };
}
