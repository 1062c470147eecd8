import { Refusal, type SandboxAnswer } from '../operation.js';
import type { ProjectSpecialist, SpecialistPath, SpecialistStatus } from '../world/project-specialists.js';
import { invitationStatus } from '../world/staff.js';
import {
  conflict,
  missing,
  present,
  recordChange,
  requireVersion,
  versioned,
  type ConsoleCall,
} from './console-call.js';
import { pageOf, textOf } from './console-list.js';

const iso = (time: number): string => new Date(time).toISOString();

/** nothing personal after unbinding. */
const personOf = ({ invitation, name, accountName, mobile, certificates }: ProjectSpecialist) =>
  invitation.isUnbound
    ? { certificates: [] }
    : {
        name,
        account_name: accountName,
        mobile,
        certificates: certificates.map((one) => present({ name: one.name, valid_until: one.validUntil })),
      };

const toWire = (specialist: ProjectSpecialist): Record<string, unknown> =>
  present({
    id: specialist.id,
    staff_invitation_id: specialist.invitation.id,
    ...personOf(specialist),
    status: specialist.status,
    path: specialist.path,
    bound: !specialist.invitation.isUnbound,
    created_at: iso(specialist.createdAt),
    applied_at: specialist.appliedAt === undefined ? undefined : iso(specialist.appliedAt),
    version: specialist.version,
  });

const answer = (specialist: ProjectSpecialist): SandboxAnswer => versioned(specialist.version, toWire(specialist));

function specialistOf({ world, ownerId, request }: ConsoleCall): ProjectSpecialist {
  const specialist = world.projectSpecialists.of(ownerId).find(({ id }) => id === request.path['id']);
  if (specialist === undefined) throw missing('project specialist');
  return specialist;
}

/** ListProjectSpecialists: filters status, path; batch read by ids. */
export function listProjectSpecialists({ world, ownerId, request }: ConsoleCall): SandboxAnswer {
  const status = textOf(request, 'status');
  const path = textOf(request, 'path');
  const rows = world.projectSpecialists
    .of(ownerId)
    .filter((row) => (status ?? row.status) === row.status && (path === undefined || row.path === path));
  return pageOf(rows, request, {
    field: 'project_specialists',
    idOf: ({ id }) => id,
    sortable: { created_at: ({ createdAt }) => createdAt },
    toWire,
  });
}

export function showProjectSpecialist(call: ConsoleCall): SandboxAnswer {
  return answer(specialistOf(call));
}

/** CreateProjectSpecialist: of somebody whose personal account is bound. */
export function createProjectSpecialist(call: ConsoleCall): SandboxAnswer {
  const { world, ownerId, now, request } = call;
  const invitation = world.staff.invitationsOf(ownerId).find(({ id }) => id === request.body['staff_invitation_id']);
  if (invitation === undefined) throw missing('staff invitation');
  const status = invitationStatus(invitation, now.getTime());
  if (status !== 'BOUND') throw conflict(status, 'no personal account is bound by this invitation');
  const isListed = world.projectSpecialists.of(ownerId).some((one) => one.invitation === invitation);
  if (isListed) throw new Refusal('CON.0411', 'is on the list already');
  // The account that was bound would tell these; the invitation knows no more than where it went.
  const { target } = invitation;
  const person = { name: target, accountName: target, mobile: target };
  const specialist = world.projectSpecialists.add(invitation, now.getTime(), person);
  recordChange(call, 'ProjectSpecialist', specialist, 'CREATED');
  return answer(specialist);
}

/** The specialist that the call is about, in the version it knows and one of these states. */
function changeable(call: ConsoleCall, states: readonly SpecialistStatus[]): ProjectSpecialist {
  const specialist = specialistOf(call);
  requireVersion(call, specialist.version);
  if (specialist.invitation.isUnbound) throw conflict('UNBOUND', 'the personal account is not bound any more');
  if (!states.includes(specialist.status)) throw conflict(specialist.status, 'the state does not allow it');
  return specialist;
}

function changed(call: ConsoleCall, specialist: ProjectSpecialist): SandboxAnswer {
  specialist.version += 1;
  recordChange(call, 'ProjectSpecialist', specialist);
  return answer(specialist);
}

/** Nobody who is no specialist, and is not about to be one or to be none any more. */
const AT_REST: readonly SpecialistStatus[] = ['NONE', 'CANCELLED'];

/** ApplyForProjectSpecialist: for a path. */
export function applyForProjectSpecialist(call: ConsoleCall): SandboxAnswer {
  const specialist = changeable(call, AT_REST);
  specialist.status = 'APPLYING';
  specialist.path = call.request.body['path'] as SpecialistPath;
  specialist.appliedAt = call.now.getTime();
  return changed(call, specialist);
}

/** CancelProjectSpecialist: waits for Huawei Cloud. */
export function cancelProjectSpecialist(call: ConsoleCall): SandboxAnswer {
  const specialist = changeable(call, ['ACTIVE']);
  specialist.status = 'CANCELLING';
  return changed(call, specialist);
}

/** UnbindProjectSpecialist: not before the specialist status is cancelled. */
export function unbindProjectSpecialist(call: ConsoleCall): SandboxAnswer {
  const specialist = changeable(call, AT_REST);
  const { invitation } = specialist;
  invitation.isUnbound = true;
  recordChange(call, 'StaffInvitation', { id: invitation.id, version: 2 });
  recordChange(call, 'EffectiveScope', specialist);
  return changed(call, specialist);
}
