import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { found } from '../../kernel/errors.js';
import { OrganizationMember } from '../organization/organization.type.js';
import { CreateExportInput, CreateExportPayload } from './export-job-change.type.js';
import { MASTER_ACCOUNT } from './export-job.policy.js';
import { ExportJob, ExportJobArgs, ExportJobConnection } from './export-job.type.js';

@Resolver(() => ExportJob)
export class ExportJobResolver {
  @Query(() => ExportJobConnection, {
    nullable: true,
    description:
      'Exports, newest first (导出历史): one’s own, and for administrators those of the organization (R-042).',
  })
  async exportJobs(
    @Args(() => ExportJobArgs) { filter, ...page }: ExportJobArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<ExportJob>> {
    const paging = new Paging('exportJobs', filter);
    return paging.connection(await load.exportJob.page(filter ?? {}, paging.window(page)), (row) => row);
  }

  @Query(() => ExportJob, {
    nullable: true,
    description: 'One export. Null with `NOT_FOUND` when there is none in the viewer’s sight.',
  })
  async exportJob(
    @Arg('id', () => ID, { description: 'Global or upstream id.' }) id: string,
    @Ctx() { load }: GatewayContext,
  ): Promise<ExportJob> {
    const [jobId = ''] = partsOrBareId('id', 'ExportJob', id);
    return found(await load.exportJob.one(jobId), 'ExportJob');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where the file can be downloaded for an hour; null while there is none, and for all but its creator (R-042).',
  })
  url(@Root() job: ExportJob, @Ctx() { load }: GatewayContext): Promise<string | null> {
    return load.exportJob.url(job);
  }

  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'Who asked for it; null for the party’s own account, and for a member out of sight.',
  })
  createdBy(
    @Root() { creator }: ExportJob,
    @Ctx() { load }: GatewayContext,
  ): Promise<OrganizationMember | null> | null {
    return creator === MASTER_ACCOUNT ? null : load.organization.member(creator);
  }
}

@Resolver(() => CreateExportPayload)
export class CreateExportResolver {
  @Mutation(() => CreateExportPayload, {
    nullable: true,
    description:
      'Begins an export of the rows that the viewer sees under a filter (导出, R-042); personal texts are masked in it (R-040).',
  })
  createExport(
    @Arg('input', () => CreateExportInput, { description: 'Which rows.' }) input: CreateExportInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<CreateExportPayload> {
    return run.exportJob.create(input);
  }

  @FieldResolver(() => ExportJob, { nullable: true, description: 'The export, as it is now.' })
  exportJob(@Root() { jobId }: CreateExportPayload, @Ctx() { load }: GatewayContext): Promise<ExportJob | null> | null {
    return jobId === undefined ? null : load.exportJob.one(jobId);
  }
}
