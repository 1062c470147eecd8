import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { found } from '../../kernel/errors.js';
import {
  memberScope,
  OrganizationMember,
  OrganizationMemberArgs,
  OrganizationMemberConnection,
  toMember,
} from './organization.type.js';

@Resolver(() => OrganizationMember)
export class OrganizationResolver {
  @Query(() => OrganizationMember, {
    nullable: true,
    description: 'One member. Null with `NOT_FOUND` when there is none in the viewer’s scope.',
  })
  async member(
    @Arg('id', () => ID, { description: 'Global id, or the upstream id of a member.' }) id: string,
    @Ctx() { load }: GatewayContext,
  ): Promise<OrganizationMember> {
    const [memberId = ''] = partsOrBareId('id', 'OrganizationMember', id);
    return found(await load.organization.member(memberId), 'OrganizationMember');
  }

  @Query(() => OrganizationMemberConnection, {
    nullable: true,
    description:
      'Members of the viewer’s organization (组织成员列表): all with the member item, a director’s team, or the viewer himself.',
  })
  async members(
    @Args(() => OrganizationMemberArgs) { filter, orderBy, ...page }: OrganizationMemberArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<OrganizationMember>> {
    const paging = new Paging('members', filter, orderBy);
    return paging.connection(
      await load.organization.page(filter ?? {}, orderBy ?? null, paging.window(page)),
      toMember,
    );
  }

  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'Director of an account manager (客户经理主管).',
  })
  director(@Root() { directorId }: OrganizationMember, @Ctx() { load }: GatewayContext) {
    return directorId === undefined ? null : load.organization.member(directorId);
  }

  @FieldResolver(() => [OrganizationMember], {
    nullable: true,
    description: 'Account managers under a director (R-022).',
  })
  team(@Root() member: OrganizationMember, @Ctx() { load }: GatewayContext) {
    return load.organization.team(member);
  }

  @FieldResolver(() => memberScope.type, {
    nullable: true,
    description: 'Which rows the member sees, for support: one upstream call for each member. UNKNOWN sees nothing.',
  })
  effectiveScope(@Root() member: OrganizationMember, @Ctx() { load }: GatewayContext) {
    return load.organization.scopeOf(member);
  }
}
