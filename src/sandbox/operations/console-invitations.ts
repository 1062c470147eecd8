import type { SandboxAnswer } from '../operation.js';
import type { CustomerReport } from '../world/customer-reports.js';
import {
  type AssociationWord,
  type Channel,
  EVENT_IDS,
  FAILURES,
  type Invitation,
  urlOf,
} from '../world/invitations.js';
import {
  blocked,
  conflict,
  invalid,
  missing,
  present,
  recordChange,
  versioned,
  type ConsoleCall,
} from './console-call.js';
import { itemRefusal, reportsInSight } from './console-customer-reports.js';
import { listOf, managerIdsOf, pageOf, textOf, timeOf } from './console-list.js';

function toWire(invitation: Invitation): Record<string, unknown> {
  const { channel, failure, expiresAt } = invitation;
  return present({
    id: invitation.id,
    channel,
    association_type: invitation.associationType,
    report_id: invitation.reportId,
    email: invitation.email,
    url: urlOf(invitation),
    qr_url: channel === 'QR' ? `${urlOf(invitation)}&format=png` : undefined,
    tag: invitation.tag,
    created_by: invitation.createdBy,
    status: invitation.status,
    sent_at: new Date(invitation.sentAt).toISOString(),
    expires_at: expiresAt === undefined ? undefined : new Date(expiresAt).toISOString(),
    failure: failure === undefined ? undefined : { code: failure, ...FAILURES[failure] },
    customer_id: invitation.customerId,
    event_id: invitation.eventId,
    resent_from: invitation.resentFrom,
    version: invitation.version,
  });
}

function invitationsInSight(call: ConsoleCall): readonly Invitation[] {
  const managerIds = managerIdsOf(call);
  return call.world.invitations
    .ofOwner(call.ownerId, call.now)
    .filter(({ createdBy }) => managerIds === undefined || managerIds.has(createdBy ?? ''));
}

function invitationOf(call: ConsoleCall): Invitation {
  const invitation = invitationsInSight(call).find(({ id }) => id === call.request.path['id']);
  if (invitation === undefined) throw missing('invitation');
  return invitation;
}

/** ListInvitations: filters channel, status, association_type, created_from/to; batch read by ids. */
export function listInvitations(call: ConsoleCall): SandboxAnswer {
  const { request } = call;
  const statuses = listOf(request, 'status');
  const channel = textOf(request, 'channel');
  const type = textOf(request, 'association_type');
  const from = timeOf(request, 'created_from') ?? -Infinity;
  const to = timeOf(request, 'created_to') ?? Infinity;
  const matches = [
    (one: Invitation) => statuses === undefined || statuses.has(one.status),
    (one: Invitation) => (channel ?? one.channel) === one.channel,
    (one: Invitation) => (type ?? one.associationType) === one.associationType,
    (one: Invitation) => one.sentAt >= from && one.sentAt <= to,
  ];
  return pageOf(
    invitationsInSight(call).filter((one) => matches.every((match) => match(one))),
    request,
    {
      field: 'invitations',
      idOf: ({ id }) => id,
      sortable: { sent_at: ({ sentAt }) => sentAt },
      toWire,
      endless: true,
    },
  );
}

export function showInvitation(call: ConsoleCall): SandboxAnswer {
  const invitation = invitationOf(call);
  return versioned(invitation.version, toWire(invitation));
}

interface Wish {
  readonly channel: Channel;
  readonly association_type: AssociationWord;
  readonly report_ids?: readonly string[];
  readonly event_id?: string;
  readonly preview: boolean;
}

/** emails go to reports, links to nobody in particular. */
function requireSense({ channel, report_ids, event_id }: Wish): void {
  if ((channel === 'EMAIL') !== (report_ids !== undefined)) throw invalid('report_ids', 'goes with EMAIL alone');
  const isEvents = channel === 'EVENT';
  if (isEvents !== (event_id !== undefined)) throw invalid('event_id', 'goes with EVENT alone');
  if (event_id !== undefined && !EVENT_IDS.includes(event_id)) throw invalid('event_id', 'is no event');
}

function send(call: ConsoleCall, wish: Wish, report?: CustomerReport): Invitation {
  const { world, organization, ownerId, actorId, now } = call;
  const invitation = world.invitations.add({
    ownerId,
    channel: wish.channel,
    associationType: wish.association_type,
    reportId: report?.id,
    email: report?.email,
    eventId: wish.event_id,
    tag: organization.members.get(actorId ?? '')?.accountName,
    createdBy: actorId,
    sentAt: now.getTime(),
  });
  recordChange(call, 'Invitation', invitation, 'CREATED');
  return invitation;
}

/** @throws Refusal unless the customer is preregistered and has an address. */
function sendByEmail(call: ConsoleCall, wish: Wish, report: CustomerReport | undefined): Invitation {
  if (report === undefined) throw missing('customer report');
  if (report.status !== 'PREREGISTERED') throw conflict(report.status, 'only preregistered customers are invited');
  if (report.email === undefined) throw blocked('EMAIL_MISSING', 'the report has no email address');
  return send(call, wish, report);
}

const TYPE_NAMES: Readonly<Record<AssociationWord, string>> = { REFERRAL: '顾问销售', RESELLER: '代售' };

const previewOf = ({ association_type: type }: Wish): Record<string, string> => ({
  subject: '邀请您关联华为云伙伴',
  text: `您好，我们邀请您以${TYPE_NAMES[type]}模式关联为我们的客户，请点击邮件中的链接完成关联。`,
});

/** CreateInvitations: one per report, or one generic link. */
export function createInvitations(call: ConsoleCall): SandboxAnswer {
  const wish = call.request.body as unknown as Wish;
  requireSense(wish);
  if (wish.preview) return { body: { results: [], preview: previewOf(wish) } };
  if (wish.report_ids === undefined) return { body: { results: [{ invitation_id: send(call, wish).id, ok: true }] } };
  const reports = new Map(reportsInSight(call).map((report) => [report.id, report]));
  const results = wish.report_ids.map((report_id) => {
    try {
      return { report_id, invitation_id: sendByEmail(call, wish, reports.get(report_id)).id, ok: true };
    } catch (error) {
      return { report_id, ...itemRefusal(error) };
    }
  });
  return { body: { results } };
}

/** ResendInvitation: a new one, the old one stays. */
export function resendInvitation(call: ConsoleCall): SandboxAnswer {
  const { world, ownerId, actorId, organization, now } = call;
  const old = invitationOf(call);
  if (old.status !== 'EXPIRED' && old.status !== 'FAILED') throw conflict(old.status, 'it can still be used, or was');
  if (old.failure !== undefined && !FAILURES[old.failure].retryable) {
    throw blocked(old.failure, 'sending again does not mend it');
  }
  requireStillReserved(call, old);
  const { channel, associationType, reportId, email, eventId, id: resentFrom } = old;
  const tag = organization.members.get(actorId ?? '')?.accountName;
  const sent = { ownerId, channel, associationType, reportId, email, eventId, tag };
  const again = world.invitations.add({ ...sent, createdBy: actorId, sentAt: now.getTime(), resentFrom });
  recordChange(call, 'Invitation', again, 'CREATED');
  return versioned(again.version, toWire(again));
}

/** R-081 holds for the second email as for the first. */
function requireStillReserved({ world, now }: ConsoleCall, { reportId }: Invitation): void {
  if (reportId === undefined) return;
  const status = world.customerReports.get(reportId, now)?.status ?? 'NOT_REPORTED';
  if (status !== 'PREREGISTERED') throw conflict(status, 'only preregistered customers are invited');
}
