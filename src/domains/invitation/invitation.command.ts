import { itemErrors } from '../../access/batch-items.js';
import { type Command, type Keyed, send } from '../../access/command.js';
import { managerRows, type OfManagers } from '../../access/manager-rows.js';
import { ownerOf, ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { distinctItems, requireStates } from '../../graphql/item-list.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { itemErrorOf } from '../../graphql/user-error.type.js';
import { badInput, found, GatewayError } from '../../kernel/errors.js';
import type { components } from '../../upstream/contract/console.js';
import type { AnswerOf } from '../../upstream/contract/operations.js';
import { associationWord } from '../association/association-word.type.js';
import type { CustomerReport } from '../customer-report/customer-report.type.js';
import type {
  InvitationPreview,
  InvitationPreviewArgs,
  ResendInvitationInput,
  ResendInvitationPayload,
  SendInvitationResult,
  SendInvitationsInput,
  SendInvitationsPayload,
} from './invitation-change.type.js';
import { type Invitation, invitationChannel } from './invitation.type.js';

type Wire = components['schemas'];

interface Sending extends OfManagers {
  readonly channel: Wire['InvitationChannel'];
  readonly associationType: Wire['ConsoleAssociationType'];
  readonly reportIds?: readonly string[];
  readonly eventId?: string;
  readonly preview: boolean;
}
interface Resending extends OfManagers, Keyed {
  readonly invitationId: string;
}

const managersParameter = ({ managerIds }: OfManagers): { account_manager_ids?: string[] } =>
  managerIds === undefined ? {} : { account_manager_ids: [...managerIds] };

const SEND: Command<'CreateInvitations', Sending> = {
  operation: 'CreateInvitations',
  policy: managerRows('CreateInvitations'),
  request: (sending) => ({
    query: { ...ownerParameter(sending), ...managersParameter(sending) },
    body: {
      channel: sending.channel,
      association_type: sending.associationType,
      preview: sending.preview,
      ...(sending.reportIds && { report_ids: [...sending.reportIds] }),
      ...(sending.eventId !== undefined && { event_id: sending.eventId }),
    },
  }),
  changes: ['ListInvitations'],
};

/** Nothing is sent, so that nothing read before is outdated. */
const PREVIEW: typeof SEND = { ...SEND, changes: [] };

const RESEND: Command<'ResendInvitation', Resending> = {
  operation: 'ResendInvitation',
  policy: managerRows('ResendInvitation'),
  request: ({ invitationId: id, ...resending }) => ({
    path: { id },
    query: { ...ownerParameter(resending), ...managersParameter(resending) },
  }),
  changes: ['ListInvitations'],
};

/** Nobody else is invited by email. */
const RESERVED = new Set(['PREREGISTERED']);

/** What the rules are checked against. */
interface Reads {
  readonly customerReport: { one(reportId: string): Promise<CustomerReport | null> };
  readonly invitation: { one(invitationId: string): Promise<Invitation | null> };
}

/** Inviting customers to associate. */
export function invitationCommands(session: Session, load: Reads) {
  const owner = ownerOf(session.viewer);
  const requireReserved = async (field: string, { reportIds = [] }: Sending): Promise<void> => {
    requireStates(field, await Promise.all(reportIds.map((id) => load.customerReport.one(id))), RESERVED);
  };
  return {
    async send({ idempotencyKey, ...input }: SendInvitationsInput): Promise<SendInvitationsPayload> {
      const sending: Sending = { ...sendingOf('input.', input), preview: false, ...owner };
      const answer = await send(session, SEND, { ...sending, idempotencyKey }, () =>
        requireReserved('input.reportIds', sending),
      );
      return { results: resultsOf(sending, answer) };
    },

    async preview(args: InvitationPreviewArgs): Promise<InvitationPreview | null> {
      const sending: Sending = { ...sendingOf('', args), preview: true, ...owner };
      const { preview } = await send(session, PREVIEW, sending, () => requireReserved('reportIds', sending));
      return preview ?? null;
    },

    async resend({ invitationId: id, idempotencyKey }: ResendInvitationInput): Promise<ResendInvitationPayload> {
      const [invitationId = ''] = partsOrBareId('input.invitationId', 'Invitation', id);
      const answer = await send(session, RESEND, { invitationId, idempotencyKey, ...owner }, async () => {
        refuseUsable(found(await load.invitation.one(invitationId), 'Invitation'));
      });
      return { invitationId: answer.id };
    },
  };
}

const reportIdIn = (field: string, id: string): string => partsOrBareId(field, 'CustomerReport', id)[0] ?? '';

/** @throws GatewayError `BAD_USER_INPUT` where channel and what goes with it do not fit. */
function sendingOf(prefix: string, input: InvitationPreviewArgs): Omit<Sending, 'preview'> {
  const { channel, reportIds, eventId } = input;
  if ((channel === 'EMAIL') !== (reportIds != null)) {
    throw badInput(`${prefix}reportIds`, 'Emails go to reports, and only emails do');
  }
  if ((channel === 'EVENT') !== (eventId != null)) {
    throw badInput(`${prefix}eventId`, 'Links of an event name the event, and only those do');
  }
  return {
    channel: invitationChannel.codeOf(`${prefix}channel`, channel) as Wire['InvitationChannel'],
    associationType: associationWord(`${prefix}associationType`, input.associationType),
    ...(reportIds != null && { reportIds: distinctItems(`${prefix}reportIds`, reportIds, reportIdIn) }),
    ...(eventId != null && { eventId }),
  };
}

/** @throws GatewayError unless it is over, and sending it again may mend why. */
function refuseUsable({ status, failure }: Invitation): void {
  if (status !== 'EXPIRED' && status !== 'FAILED') {
    const message = `Only an expired or failed invitation is sent again; this one is ${status}`;
    throw new GatewayError('INVALID_STATE', message, { field: 'input.invitationId', state: status });
  }
  if (failure === null || failure.retryable) return;
  const message = 'Sending it again does not mend why it failed; `failure.nextAction` says what does';
  throw new GatewayError('PRECONDITION_FAILED', message, {
    field: 'input.invitationId',
    blocker: failure.upstreamCode,
  });
}

function resultsOf({ reportIds }: Sending, { results }: AnswerOf<'CreateInvitations'>): SendInvitationResult[] {
  if (reportIds === undefined) {
    return results.map(({ invitation_id }) => ({ reportId: null, error: null, ...named(invitation_id) }));
  }
  const byReport = results.map((item) => ({ ...item, id: item.report_id ?? '' }));
  const errorOf = itemErrors('CreateInvitations', {
    done: byReport.filter(({ ok }) => ok),
    refused: byReport.filter(({ ok }) => !ok),
  });
  return reportIds.map((reportId) => ({
    reportId,
    error: itemErrorOf(errorOf(reportId)),
    ...named(byReport.find(({ id }) => id === reportId)?.invitation_id),
  }));
}

const named = (invitationId: string | undefined): { readonly invitationId?: string } =>
  invitationId === undefined ? {} : { invitationId };
