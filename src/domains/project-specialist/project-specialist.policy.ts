import { ofOwnParty, type Owner } from '../../access/owner.js';
import { ask, forCallersOf, type Keys, keysInSight, nothing, type Policy } from '../../access/policy.js';
import { isOwnParty, type Scope } from '../../access/scope.js';

export interface ProjectSpecialistKey extends Owner {
  readonly projectSpecialistId: string;
}

/** Like invitations they are no customer's and no manager's: whoever sees the whole party, with the permission, sees all. */
const seesAll = (scope: Scope, row: Owner): boolean => scope.rows === 'PARTNER' && isOwnParty(scope, row);

/** A specialist signs in as himself, and his own record is all there is for him (role table, PROJECT_SPECIALIST). */
const isHimself = (scope: Scope, key: ProjectSpecialistKey): boolean =>
  key.projectSpecialistId === scope.viewer.memberId && isOwnParty(scope, key);

const sees = (scope: Scope, key: ProjectSpecialistKey): boolean => seesAll(scope, key) || isHimself(scope, key);

export interface ProjectSpecialistQuestion extends Owner {
  readonly status?: string;
  readonly path?: string;
}

export const projectSpecialistListPolicy: Policy<ProjectSpecialistQuestion, Owner> = {
  narrow: forCallersOf('ListProjectSpecialists', (scope, question) =>
    scope.rows === 'PARTNER' ? ask(ofOwnParty(scope.viewer, question)) : nothing,
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
