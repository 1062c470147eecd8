import { ofOwnParty, type Owner } from '../../access/owner.js';
import { ask, forCallersOf, type Policy } from '../../access/policy.js';

export interface RoleQuestion extends Owner {
  readonly kind?: 'PRESET' | 'CUSTOM';
  readonly sort?: 'code:asc' | 'code:desc' | 'name:asc' | 'name:desc';
}

/** Roles are the organization's; whoever may see members sees all of its roles. */
export const roleListPolicy: Policy<RoleQuestion, unknown> = {
  narrow: forCallersOf('ListRoles', ({ viewer }, question) => ask(ofOwnParty(viewer, question))),
  sees: () => true,
  seesAll: () => true,
};

/** The catalogue is the same in every organization. */
export const permissionListPolicy: Policy<object, unknown> = {
  narrow: forCallersOf('ListPermissions', (_scope, question) => ask(question)),
  sees: () => true,
  seesAll: () => true,
};
