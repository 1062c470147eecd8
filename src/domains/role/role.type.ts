import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { SORT_DIRECTION, type SortDirection } from '../../graphql/sort.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/console.js';

export type RoleRow = components['schemas']['Role'];
export type PermissionRow = components['schemas']['Permission'];

export const roleKind = wireEnum('RoleKind', 'Kind of role.', {
  PRESET: ['PRESET', 'Defined by the platform, the same everywhere, never changed (预置角色, R-020).'],
  CUSTOM: ['CUSTOM', 'Defined by an administrator (自定义角色, R-024).'],
});

@ObjectType({ description: 'A function permission (权限项).' })
export class Permission {
  @Field(() => String, { description: 'Code of the permission item.' })
  readonly code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Menu and action it opens, e.g. "customer list: view"; null for an item that the catalogue lacks.',
  })
  readonly menuPath!: string | null;

  @Field(() => Boolean, { description: 'Whether it comes with any role (R-025).' })
  readonly implied!: boolean;
}

export const PermissionConnection = connectionType(Permission, 'Permission');

@ObjectType({ implements: Node, description: 'A set of function permissions that members hold (角色).' })
export class Role {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream role id.' })
  readonly roleId!: string;

  @Field(() => String, { description: 'Code, e.g. "ACCOUNT_MANAGER"; custom roles have codes of their own.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name.' })
  readonly name!: string;

  @Field(() => roleKind.type, { description: 'Preset or custom.' })
  readonly kind!: keyof typeof roleKind.type;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  /** What the list of roles knows beside; absent where the role was read with a member. */
  readonly facts?: RoleFacts;
}

/** What only who may see roles is told. */
export type RoleFacts = Pick<RoleRow, 'permission_codes' | 'member_count' | 'editable' | 'version'>;

export const RoleConnection = connectionType(Role, 'Role');

@InputType({ description: 'Which roles. Null and absent mean no filter.' })
export class RoleFilter {
  @Field(() => roleKind.type, { nullable: true, description: 'Preset or custom roles only.' })
  readonly kind?: keyof typeof roleKind.type | null;
}

const ROLE_SORT = { CODE: 'CODE', NAME: 'NAME' } as const;
registerEnumType(ROLE_SORT, {
  name: 'RoleSort',
  description: 'What roles can be sorted by.',
  valuesConfig: { CODE: { description: 'Code.' }, NAME: { description: 'Name.' } },
});

@InputType({ description: 'Order of roles; ties by id.' })
export class RoleOrder {
  @Field(() => ROLE_SORT, { description: 'What to sort by.' })
  readonly field!: keyof typeof ROLE_SORT;

  @Field(() => SORT_DIRECTION, { defaultValue: SORT_DIRECTION.ASC, description: 'Ascending or descending.' })
  readonly direction!: SortDirection;
}

@ArgsType()
export class RoleArgs extends PageArgs {
  @Field(() => RoleFilter, { nullable: true, description: 'Which roles.' })
  readonly filter?: RoleFilter | null;

  @Field(() => RoleOrder, { nullable: true, description: 'In which order; by code when absent.' })
  readonly orderBy?: RoleOrder | null;
}

type RoleReference = components['schemas']['RoleReference'];

/** A role as a member holds it. */
export const toRole = ({ id, code, name, kind }: RoleReference): Role => ({
  id: nodeId('Role', id),
  roleId: id,
  code,
  name,
  kind: roleKind.nameOf(kind),
  kindCode: textOf(kind),
});

/** A role as the list of roles has it. */
export const toListedRole = (row: RoleRow): Role => Object.assign({}, toRole(row), { facts: row });

export const toPermission = ({ code, menu_path, implied }: PermissionRow): Permission => ({
  code,
  menuPath: menu_path,
  implied,
});
