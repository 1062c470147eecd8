import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { partsOf } from '../../graphql/node-id.js';
import { type Connection, PageArgs, Paging } from '../../graphql/relay.js';
import { found } from '../../kernel/errors.js';
import {
  Permission,
  PermissionConnection,
  Role,
  RoleArgs,
  RoleConnection,
  toListedRole,
  toPermission,
} from './role.type.js';

@Resolver(() => Role)
export class RoleResolver {
  @Query(() => Role, { nullable: true, description: 'One role. Null with `NOT_FOUND` when there is none.' })
  async role(
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
    @Ctx() { load }: GatewayContext,
  ): Promise<Role> {
    const [roleId = ''] = partsOf('id', 'Role', id);
    return found(await load.role.one(roleId), 'Role');
  }

  @Query(() => RoleConnection, {
    nullable: true,
    description: 'Preset and custom roles of the viewer’s organization (角色列表). Needs the member item.',
  })
  async roles(
    @Args(() => RoleArgs) { filter, orderBy, ...page }: RoleArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Role>> {
    const paging = new Paging('roles', filter, orderBy);
    return paging.connection(await load.role.page(filter ?? {}, orderBy ?? null, paging.window(page)), toListedRole);
  }

  @FieldResolver(() => [Permission], {
    nullable: true,
    description: 'What its holders may do, implied items included (R-025). Needs the member item.',
  })
  permissions(@Root() role: Role, @Ctx() { load }: GatewayContext) {
    return load.role.permissions(role);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Members in the viewer’s scope who hold it. Needs the member item.',
  })
  async memberCount(@Root() role: Role, @Ctx() { load }: GatewayContext): Promise<number | null> {
    const facts = await load.role.facts(role);
    return facts && load.organization.holdersOf(role.roleId, facts.member_count);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'False for preset roles (R-020). Needs the member item.',
  })
  async editable(@Root() role: Role, @Ctx() { load }: GatewayContext): Promise<boolean | null> {
    return (await load.role.facts(role))?.editable ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'To be sent with a change of the role. Needs the member item.',
  })
  async version(@Root() role: Role, @Ctx() { load }: GatewayContext): Promise<number | null> {
    return (await load.role.facts(role))?.version ?? null;
  }
}

@Resolver(() => Permission)
export class PermissionResolver {
  @Query(() => PermissionConnection, {
    nullable: true,
    description: 'Every permission item there is (权限列表); the implied ones come with any role (R-025).',
  })
  async permissions(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Permission>> {
    const paging = new Paging('permissions');
    return paging.connection(await load.role.permissionPage(paging.window(page)), toPermission);
  }
}
