import { type Owner, ownerOf } from '../../access/owner.js';
import { ask, forCallersOf, type Keys, keysInSight, nothing, type Policy } from '../../access/policy.js';
import type { Scope } from '../../access/scope.js';

export interface ProjectSpecialistKey extends Owner {
  readonly projectSpecialistId: string;
}

/** Like invitations they are no customer's and no manager's: whoever sees the whole party, with the permission, sees all. */
const seesAll = ({ rows, viewer }: Scope, { indirectPartnerId }: Owner): boolean =>
  rows === 'PARTNER' && indirectPartnerId === viewer.indirectPartnerId;

/** A specialist signs in as himself, and his own record is all there is for him (role table, PROJECT_SPECIALIST). */
const isHimself = ({ viewer }: Scope, { projectSpecialistId, indirectPartnerId }: ProjectSpecialistKey): boolean =>
  projectSpecialistId === viewer.memberId && indirectPartnerId === viewer.indirectPartnerId;

const sees = (scope: Scope, key: ProjectSpecialistKey): boolean => seesAll(scope, key) || isHimself(scope, key);

export interface ProjectSpecialistQuestion extends Owner {
  readonly status?: string;
  readonly path?: string;
}

export const projectSpecialistListPolicy: Policy<ProjectSpecialistQuestion, Owner> = {
  narrow: forCallersOf('ListProjectSpecialists', (scope, question) =>
    scope.rows === 'PARTNER' ? ask({ ...question, ...ownerOf(scope.viewer) }) : nothing,
  ),
  sees: seesAll,
  seesAll: () => true,
};

const forManagers = keysInSight<ProjectSpecialistKey>('ShowProjectSpecialist', sees);

export const projectSpecialistPolicy: Policy<Keys<ProjectSpecialistKey>, ProjectSpecialistKey> = {
  narrow: (scope, question) =>
    question.keys.every((key) => isHimself(scope, key)) ? ask(question) : forManagers(scope, question),
  sees,
};
