import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { StaffInvitation } from '../staff/staff.type.js';
import {
  ProjectSpecialist,
  ProjectSpecialistArgs,
  ProjectSpecialistConnection,
  toProjectSpecialist,
} from './project-specialist.type.js';
import {
  AddProjectSpecialistInput,
  AddProjectSpecialistPayload,
  ApplyForProjectSpecialistInput,
  ApplyForProjectSpecialistPayload,
  CancelProjectSpecialistInput,
  CancelProjectSpecialistPayload,
  UnbindProjectSpecialistInput,
  UnbindProjectSpecialistPayload,
} from './project-specialist-change.type.js';

@Resolver(() => ProjectSpecialist)
export class ProjectSpecialistResolver {
  @Query(() => ProjectSpecialistConnection, {
    nullable: true,
    description: 'Project specialists of the viewer’s party, and staff that may become one, the latest first (R-032).',
  })
  async projectSpecialists(
    @Args(() => ProjectSpecialistArgs) { filter, ...page }: ProjectSpecialistArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<ProjectSpecialist>> {
    const paging = new Paging('projectSpecialists', filter);
    const slice = await load.projectSpecialist.page(filter ?? {}, paging.window(page));
    return paging.connection(slice, toProjectSpecialist);
  }

  @FieldResolver(() => StaffInvitation, {
    nullable: true,
    description: 'The invitation by which the personal account was bound.',
  })
  staffInvitation(
    @Root() { staffInvitationId }: ProjectSpecialist,
    @Ctx() { load }: GatewayContext,
  ): Promise<StaffInvitation | null> {
    return load.staff.invitation(staffInvitationId);
  }

  @Mutation(() => AddProjectSpecialistPayload, {
    nullable: true,
    description: 'Puts staff with a bound personal account on the list of project specialists (添加专员, R-032).',
  })
  addProjectSpecialist(
    @Arg('input', () => AddProjectSpecialistInput, { description: 'Whom.' }) input: AddProjectSpecialistInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<AddProjectSpecialistPayload> {
    return run.projectSpecialist.add(input);
  }

  @Mutation(() => ApplyForProjectSpecialistPayload, {
    nullable: true,
    description: 'Applies for the specialist status for a path (申请专员, R-032); from `NONE` and `CANCELLED`.',
  })
  applyForProjectSpecialist(
    @Arg('input', () => ApplyForProjectSpecialistInput, { description: 'Whom, and for what.' })
    input: ApplyForProjectSpecialistInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<ApplyForProjectSpecialistPayload> {
    return run.projectSpecialist.apply(input);
  }

  @Mutation(() => CancelProjectSpecialistPayload, {
    nullable: true,
    description: 'Gives the specialist status up (取消专员, R-035); from `ACTIVE`, and Huawei Cloud decides.',
  })
  cancelProjectSpecialist(
    @Arg('input', () => CancelProjectSpecialistInput, { description: 'Whose.' }) input: CancelProjectSpecialistInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<CancelProjectSpecialistPayload> {
    return run.projectSpecialist.cancel(input);
  }

  @Mutation(() => UnbindProjectSpecialistPayload, {
    nullable: true,
    description:
      'Unbinds the personal account (解绑, R-035); from `NONE` and `CANCELLED`. Nothing personal is shown after it.',
  })
  unbindProjectSpecialist(
    @Arg('input', () => UnbindProjectSpecialistInput, { description: 'Whose.' }) input: UnbindProjectSpecialistInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<UnbindProjectSpecialistPayload> {
    return run.projectSpecialist.unbind(input);
  }
}
