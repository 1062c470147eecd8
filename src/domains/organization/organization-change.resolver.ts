import { Arg, type ClassType, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import {
  CreateMemberInput,
  CreateMemberPayload,
  ResetMemberPasswordInput,
  ResetMemberPasswordPayload,
  SetMemberDirectorInput,
  SetMemberDirectorPayload,
  SetMemberRolesInput,
  SetMemberRolesPayload,
  UpdateMemberInput,
  UpdateMemberPayload,
} from './organization-change.type.js';
import { OrganizationMember } from './organization.type.js';

/** The field that every payload of a member shows him with. */
function showingMember(payload: ClassType<{ readonly memberId?: string }>) {
  @Resolver(() => payload)
  class MemberPayloadResolver {
    @FieldResolver(() => OrganizationMember, { nullable: true, description: 'The member as he is now.' })
    member(@Root() { memberId }: { readonly memberId?: string }, @Ctx() { load }: GatewayContext) {
      return memberId === undefined ? null : load.organization.member(memberId);
    }
  }
  return MemberPayloadResolver;
}

export const MEMBER_PAYLOAD_RESOLVERS = [
  CreateMemberPayload,
  UpdateMemberPayload,
  SetMemberRolesPayload,
  SetMemberDirectorPayload,
  ResetMemberPasswordPayload,
].map(showingMember);

@Resolver(() => SetMemberRolesPayload)
export class OrganizationChangeResolver {
  @Mutation(() => CreateMemberPayload, {
    nullable: true,
    description: 'Creates a member with one to three roles (新增组织成员, R-015, R-016, R-017). For administrators.',
  })
  createMember(
    @Arg('input', () => CreateMemberInput, { description: 'Who, and with which roles.' }) input: CreateMemberInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<CreateMemberPayload> {
    return run.organization.create(input);
  }

  @Mutation(() => UpdateMemberPayload, {
    nullable: true,
    description: 'Changes name, contacts or state of a member (修改组织成员). The sign-in name never changes (R-027).',
  })
  updateMember(
    @Arg('input', () => UpdateMemberInput, { description: 'Whom, and the new values.' }) input: UpdateMemberInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<UpdateMemberPayload> {
    return run.organization.update(input);
  }

  @Mutation(() => SetMemberRolesPayload, {
    nullable: true,
    description:
      'Replaces the roles of a member (修改角色). `ROLE_LOCKED` while a qualification is reviewed (R-029); managers of a ' +
      'former director are left without one (R-023).',
  })
  setMemberRoles(
    @Arg('input', () => SetMemberRolesInput, { description: 'Whose, and which.' }) input: SetMemberRolesInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<SetMemberRolesPayload> {
    return run.organization.setRoles(input);
  }

  @Mutation(() => SetMemberDirectorPayload, {
    nullable: true,
    description: 'Sets or clears the director of an account manager (设置客户经理主管, R-022).',
  })
  setMemberDirector(
    @Arg('input', () => SetMemberDirectorInput, { description: 'Whose, and who.' }) input: SetMemberDirectorInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<SetMemberDirectorPayload> {
    return run.organization.setDirector(input);
  }

  @Mutation(() => ResetMemberPasswordPayload, {
    nullable: true,
    description: 'Has a member sent a link to set a new password (重置密码, R-028).',
  })
  resetMemberPassword(
    @Arg('input', () => ResetMemberPasswordInput, { description: 'Whose.' }) input: ResetMemberPasswordInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<ResetMemberPasswordPayload> {
    return run.organization.resetPassword(input);
  }

  @FieldResolver(() => [OrganizationMember], {
    nullable: true,
    description: 'Account managers who lost their director by it and need a new one (R-023).',
  })
  async orphanedManagers(
    @Root() { orphanedIds }: SetMemberRolesPayload,
    @Ctx() { load }: GatewayContext,
  ): Promise<OrganizationMember[] | null> {
    if (orphanedIds === undefined) return null;
    const members = await Promise.all(orphanedIds.map((id) => load.organization.member(id)));
    return members.filter((member) => member !== null);
  }
}
