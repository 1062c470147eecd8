import type { ProjectSpecialist, SpecialistStatus } from './project-specialists.js';
import type { World } from './world.js';

/** What Huawei Cloud makes of an application or a cancellation: when it approves, and when it refuses. */
const DECISIONS: Readonly<Partial<Record<SpecialistStatus, readonly [SpecialistStatus, SpecialistStatus]>>> = {
  APPLYING: ['ACTIVE', 'NONE'],
  CANCELLING: ['CANCELLED', 'ACTIVE'],
};

/** What Huawei Cloud says. @returns undefined unless something is to be decided about this one. */
export function decideOnSpecialist(
  { projectSpecialists, changes, now }: World,
  specialistId: string,
  isApproved: boolean,
): ProjectSpecialist | undefined {
  const specialist = projectSpecialists.get(specialistId);
  const decision = DECISIONS[specialist?.status ?? 'NONE'];
  if (specialist === undefined || decision === undefined) return undefined;
  specialist.status = decision[isApproved ? 0 : 1];
  specialist.version += 1;
  const { id, version, invitation } = specialist;
  changes.record({ ownerId: invitation.ownerId, entity: 'ProjectSpecialist', id, version, kind: 'UPDATED', at: now });
  return specialist;
}
