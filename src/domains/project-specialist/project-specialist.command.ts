import { type Command, ifMatch, type Keyed, send } from '../../access/command.js';
import { managementPolicy } from '../../access/management.js';
import { type Owner, ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { found, GatewayError } from '../../kernel/errors.js';
import type { StaffInvitation } from '../staff/staff.type.js';
import type { ProjectSpecialist } from './project-specialist.type.js';
import { specialistPath } from './project-specialist.type.js';
import type {
  AddProjectSpecialistInput,
  AddProjectSpecialistPayload,
  ApplyForProjectSpecialistInput,
  ApplyForProjectSpecialistPayload,
  CancelProjectSpecialistInput,
  CancelProjectSpecialistPayload,
  UnbindProjectSpecialistInput,
  UnbindProjectSpecialistPayload,
} from './project-specialist-change.type.js';

interface Addition extends Owner, Keyed {
  readonly staffInvitationId: string;
}
interface Versioned extends Owner {
  readonly id: string;
  readonly version: number;
}
interface Application extends Versioned {
  readonly path: string;
}

const ADD: Command<'CreateProjectSpecialist', Addition> = {
  operation: 'CreateProjectSpecialist',
  policy: managementPolicy('CreateProjectSpecialist'),
  request: ({ staffInvitationId, ...owner }) => ({
    query: ownerParameter(owner),
    body: { staff_invitation_id: staffInvitationId },
  }),
  changes: ['ListProjectSpecialists'],
};

/** Where a change of one specialist goes, and the version it is based on. */
const of = ({ id, version, ...owner }: Versioned) => ({
  path: { id },
  query: ownerParameter(owner),
  header: ifMatch(version),
});

const APPLY: Command<'ApplyForProjectSpecialist', Application> = {
  operation: 'ApplyForProjectSpecialist',
  policy: managementPolicy('ApplyForProjectSpecialist'),
  request: ({ path, ...change }) => ({ ...of(change), body: { path: path as 'SERVICE' } }),
  changes: ['ListProjectSpecialists', 'ShowProjectSpecialist'],
};

const CANCEL: Command<'CancelProjectSpecialist', Versioned> = {
  operation: 'CancelProjectSpecialist',
  policy: managementPolicy('CancelProjectSpecialist'),
  request: of,
  changes: ['ListProjectSpecialists', 'ShowProjectSpecialist'],
};

const UNBIND: Command<'UnbindProjectSpecialist', Versioned> = {
  operation: 'UnbindProjectSpecialist',
  policy: managementPolicy('UnbindProjectSpecialist'),
  request: of,
  changes: ['ListProjectSpecialists', 'ListStaffInvitations', 'ShowMemberEffectiveScope', 'ShowProjectSpecialist'],
};

/** What the rules are checked against, and read anew after a change. */
interface Reads {
  readonly projectSpecialist: { one(id: string): Promise<ProjectSpecialist | null> };
  readonly staff: { invitation(id: string): Promise<StaffInvitation | null> };
}

/** Nobody who is no specialist, and is not about to become one or to give it up. */
const AT_REST = ['NONE', 'CANCELLED'];

const idIn = (id: string): string => partsOrBareId('input.projectSpecialistId', 'ProjectSpecialist', id)[0] ?? '';

/** @throws GatewayError `NOT_FOUND`, or `INVALID_STATE` before anything is sent. */
async function requireState({ projectSpecialist }: Reads, id: string, states: readonly string[]): Promise<void> {
  const { bound, status, statusCode } = found(await projectSpecialist.one(id), 'ProjectSpecialist');
  if (bound && states.includes(status)) return;
  const state = bound ? (statusCode ?? status) : 'UNBOUND';
  throw new GatewayError('INVALID_STATE', `The state ${state} does not allow it (R-035)`, { state });
}

/** @throws GatewayError `NOT_FOUND`, or `INVALID_STATE` for who has no bound personal account. */
async function requireBound({ staff }: Reads, staffInvitationId: string): Promise<void> {
  const { status } = found(await staff.invitation(staffInvitationId), 'StaffInvitation');
  if (status === 'BOUND') return;
  const message = 'Project specialists are staff whose personal account is bound (R-032)';
  throw new GatewayError('INVALID_STATE', message, { state: status });
}

/** Project specialists of the viewer's party. */
export function projectSpecialistCommands(session: Session, load: Reads) {
  const { projectSpecialist: specialists } = load;
  return {
    async add(input: AddProjectSpecialistInput): Promise<AddProjectSpecialistPayload> {
      const [staffInvitationId = ''] = partsOrBareId(
        'input.staffInvitationId',
        'StaffInvitation',
        input.staffInvitationId,
      );
      const addition = { staffInvitationId, idempotencyKey: input.idempotencyKey };
      const { id } = await send(session, ADD, addition, () => requireBound(load, staffInvitationId));
      return { projectSpecialist: await specialists.one(id) };
    },

    async apply({
      path,
      version,
      ...input
    }: ApplyForProjectSpecialistInput): Promise<ApplyForProjectSpecialistPayload> {
      const id = idIn(input.projectSpecialistId);
      const application = { id, version, path: specialistPath.codeOf('input.path', path) };
      await send(session, APPLY, application, () => requireState(load, id, AT_REST));
      return { projectSpecialist: await specialists.one(id) };
    },

    async cancel({ version, ...input }: CancelProjectSpecialistInput): Promise<CancelProjectSpecialistPayload> {
      const id = idIn(input.projectSpecialistId);
      await send(session, CANCEL, { id, version }, () => requireState(load, id, ['ACTIVE']));
      return { projectSpecialist: await specialists.one(id) };
    },

    /** Nobody is unbound who is a specialist: the status is given up first, and that approved. */
    async unbind({ version, ...input }: UnbindProjectSpecialistInput): Promise<UnbindProjectSpecialistPayload> {
      const id = idIn(input.projectSpecialistId);
      await send(session, UNBIND, { id, version }, () => requireState(load, id, AT_REST));
      return { projectSpecialist: await specialists.one(id) };
    },
  };
}
