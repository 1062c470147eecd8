import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { OrganizationMember } from '../organization/organization.type.js';
import { AuditEvent, AuditEventArgs, AuditEventConnection, toAuditEvent } from './audit.type.js';

@Resolver(() => AuditEvent)
export class AuditResolver {
  @Query(() => AuditEventConnection, {
    nullable: true,
    description:
      'The audit trail of the viewer’s organization (审计日志). For administrators and roles with the audit item.',
  })
  async auditEvents(
    @Args(() => AuditEventArgs) { filter, direction, ...page }: AuditEventArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<AuditEvent>> {
    const paging = new Paging('auditEvents', filter, direction);
    const slice = await load.audit.page({ filter: filter ?? null, direction }, paging.window(page));
    return paging.connection(slice, toAuditEvent);
  }

  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'Who did it; null for the party’s own account, and when the viewer may not see members.',
  })
  actor(@Root() { actorId }: AuditEvent, @Ctx() { load }: GatewayContext) {
    return actorId === null ? null : load.organization.member(actorId);
  }
}
