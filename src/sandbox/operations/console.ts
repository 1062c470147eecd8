import type { Operation } from '../operation.js';
import {
  batchAssignCustomers,
  batchReclaimAssignments,
  listAccountManagers,
  listAssignments,
} from './console-assignments.js';
import { createAuditEvents, listAuditEvents } from './console-audit.js';
import { governed, type ConsoleOperation } from './console-call.js';
import { listChangeEvents } from './console-changes.js';
import {
  createMember,
  listMembers,
  resetMemberPassword,
  showMember,
  showMemberEffectiveScope,
  updateMember,
  updateMemberDirector,
  updateMemberRoles,
} from './console-members.js';
import { createRole, deleteRole, listPermissions, listRoles, updateRole } from './console-roles.js';

const operations: Readonly<Record<string, ConsoleOperation>> = {
  ListMembers: listMembers,
  CreateMember: createMember,
  ShowMember: showMember,
  UpdateMember: updateMember,
  UpdateMemberRoles: updateMemberRoles,
  UpdateMemberDirector: updateMemberDirector,
  ResetMemberPassword: resetMemberPassword,
  ShowMemberEffectiveScope: showMemberEffectiveScope,
  ListRoles: listRoles,
  CreateRole: createRole,
  UpdateRole: updateRole,
  DeleteRole: deleteRole,
  ListPermissions: listPermissions,
  ListAssignments: listAssignments,
  BatchAssignCustomers: batchAssignCustomers,
  BatchReclaimAssignments: batchReclaimAssignments,
  ListAccountManagers: listAccountManagers,
  CreateAuditEvents: createAuditEvents,
  ListAuditEvents: listAuditEvents,
  ListChangeEvents: listChangeEvents,
};

/** The operations of console.openapi.yaml over the world's organizations, by operation id. */
export const consoleOperations: Readonly<Record<string, Operation>> = Object.fromEntries(
  Object.entries(operations).map(([id, operation]) => [id, governed(id, operation)]),
);
