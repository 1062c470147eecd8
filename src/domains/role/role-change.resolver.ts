import { Arg, type ClassType, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import {
  CreateRoleInput,
  CreateRolePayload,
  DeleteRoleInput,
  DeleteRolePayload,
  UpdateRoleInput,
  UpdateRolePayload,
} from './role-change.type.js';
import { Role } from './role.type.js';

/** The field that a payload of a role shows it with. */
function showingRole(payload: ClassType<{ readonly roleId?: string }>) {
  @Resolver(() => payload)
  class RolePayloadResolver {
    @FieldResolver(() => Role, { nullable: true, description: 'The role as it is now.' })
    role(@Root() { roleId }: { readonly roleId?: string }, @Ctx() { load }: GatewayContext) {
      return roleId === undefined ? null : load.role.one(roleId);
    }
  }
  return RolePayloadResolver;
}

export const ROLE_PAYLOAD_RESOLVERS = [CreateRolePayload, UpdateRolePayload].map(showingRole);

@Resolver()
export class RoleChangeResolver {
  @Mutation(() => CreateRolePayload, {
    nullable: true,
    description: 'Defines a custom role (新建自定义角色); ten at most (R-024). For administrators.',
  })
  createRole(
    @Arg('input', () => CreateRoleInput, { description: 'What it is called and what it opens.' })
    input: CreateRoleInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<CreateRolePayload> {
    return run.role.create(input);
  }

  @Mutation(() => UpdateRolePayload, {
    nullable: true,
    description: 'Changes a custom role (修改自定义角色); preset roles are never changed (R-020).',
  })
  updateRole(
    @Arg('input', () => UpdateRoleInput, { description: 'Which one, and the new values.' }) input: UpdateRoleInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<UpdateRolePayload> {
    return run.role.update(input);
  }

  @Mutation(() => DeleteRolePayload, {
    nullable: true,
    description: 'Deletes a custom role that nobody holds (删除自定义角色).',
  })
  deleteRole(
    @Arg('input', () => DeleteRoleInput, { description: 'Which one.' }) input: DeleteRoleInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<DeleteRolePayload> {
    return run.role.delete(input);
  }
}
