import type { SandboxAnswer } from '../operation.js';
import { type CustomerContact, expiryOf, invitationStatus, type StaffInvitation } from '../world/staff.js';
import { blocked, present, recordChange, requireVersion, versioned, type ConsoleCall } from './console-call.js';
import { pageOf, textOf } from './console-list.js';

function contacts({ world, ownerId }: ConsoleCall): SandboxAnswer {
  const { contacts: published, version } = world.staff.contactsOf(ownerId);
  return versioned(version, { contacts: published, administrator: world.staff.administratorOf(ownerId), version });
}

/** ShowCustomerContacts. */
export const showCustomerContacts = contacts;

/** UpdateCustomerContacts: the whole list. */
export function updateCustomerContacts(call: ConsoleCall): SandboxAnswer {
  const { world, ownerId, request } = call;
  requireVersion(call, world.staff.contactsOf(ownerId).version);
  const version = world.staff.publish(ownerId, request.body['contacts'] as readonly CustomerContact[]);
  recordChange(call, 'CustomerContact', { id: ownerId, version });
  return contacts(call);
}

const iso = (time: number): string => new Date(time).toISOString();

const toWire = (invitation: StaffInvitation, now: Date): Record<string, unknown> => {
  const { id, channel, target, sentBy, sentAt, boundAt, isUnbound } = invitation;
  return present({
    id,
    channel,
    // nothing personal after unbinding.
    target: isUnbound ? undefined : target,
    status: invitationStatus(invitation, now.getTime()),
    sent_by: sentBy,
    sent_at: iso(sentAt),
    expires_at: iso(expiryOf(invitation)),
    bound_at: boundAt === undefined ? undefined : iso(boundAt),
  });
};

/** ListStaffInvitations: filters status, channel; batch read by ids. */
export function listStaffInvitations({ world, ownerId, now, request }: ConsoleCall): SandboxAnswer {
  const status = textOf(request, 'status');
  const channel = textOf(request, 'channel');
  const rows = world.staff
    .invitationsOf(ownerId)
    .filter((row) => status === undefined || invitationStatus(row, now.getTime()) === status)
    .filter((row) => channel === undefined || row.channel === channel);
  return pageOf(rows, request, {
    field: 'staff_invitations',
    idOf: ({ id }) => id,
    sortable: { sent_at: ({ sentAt }) => sentAt },
    toWire: (row) => toWire(row, now),
  });
}

/** CreateStaffInvitations: all or none. */
export function createStaffInvitations(call: ConsoleCall): SandboxAnswer {
  const { world, ownerId, actorId, now, request } = call;
  const { channel, targets } = request.body as {
    readonly channel: StaffInvitation['channel'];
    readonly targets: readonly string[];
  };
  const sentAt = now.getTime();
  if (!world.staff.maySend(ownerId, targets.length, sentAt)) {
    throw blocked('DAILY_LIMIT', 'an organization invites at most 100 a day');
  }
  const sent = targets.map((target) => world.staff.invite({ ownerId, channel, target, sentBy: actorId, sentAt }));
  for (const { id } of sent) recordChange(call, 'StaffInvitation', { id, version: 1 }, 'CREATED');
  return { body: { staff_invitations: sent.map((row) => toWire(row, now)) } };
}
