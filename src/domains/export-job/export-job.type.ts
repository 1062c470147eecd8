import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Owner } from '../../access/owner.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/console.js';

export type ExportJobRow = components['schemas']['ExportJob'] & Owner;

export const exportKind = wireEnum('ExportKind', 'What is exported.', {
  CUSTOMERS: ['CUSTOMERS', 'The customer list, by administrators alone (客户列表, R-041).'],
  CONSUMPTION_SUMMARY: ['CONSUMPTION_SUMMARY', 'Consumption of a cycle (消费汇总).'],
  PERFORMANCE: ['PERFORMANCE', 'Performance (业绩).'],
  PARTNER_BILL_LINES: ['PARTNER_BILL_LINES', 'Lines of a bill of the partner (伙伴账单).'],
  OPPORTUNITIES: ['OPPORTUNITIES', 'Opportunities (商机).'],
  INCENTIVE_DETAILS: ['INCENTIVE_DETAILS', 'Incentive details (激励明细).'],
});
type ExportKind = keyof typeof exportKind.type;

export const exportStatus = wireEnum('ExportStatus', 'State of an export (R-042).', {
  CREATED: ['CREATED', 'Waits (待导出).'],
  RUNNING: ['RUNNING', 'Is being written (导出中).'],
  COMPLETED: ['COMPLETED', 'Can be downloaded for an hour (已完成).'],
  FAILED: ['FAILED', 'Could not be written (失败).'],
  EXPIRED: ['EXPIRED', 'Its hour is over (已过期).'],
});
type ExportStatus = keyof typeof exportStatus.type;

@ObjectType({ description: 'A filter of an export, in the words of the upstream.' })
export class ExportFilterValue {
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;

  @Field(() => String, { description: 'Value; lists are comma separated.' })
  readonly value!: string;
}

@ObjectType({
  implements: Node,
  description:
    'An export and what became of it (导出任务, R-042). Files hold personal texts masked, whoever asks (R-040).',
})
export class ExportJob {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream id of the job.' })
  readonly jobId!: string;

  @Field(() => exportKind.type, { description: 'What is exported.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => [ExportFilterValue], { description: 'Which rows.' })
  readonly filters!: readonly ExportFilterValue[];

  @Field(() => exportStatus.type, { description: 'State.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  readonly createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was completed or failed.' })
  readonly finishedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the file goes; null unless it was completed.' })
  readonly expiresAt!: string | null;

  @Field(() => Int, { nullable: true, description: 'Rows in the file; null unless it was completed.' })
  readonly rows!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it failed, as the upstream says.' })
  readonly failure!: string | null;

  readonly creator!: string;
}

export const ExportJobConnection = connectionType(ExportJob, 'ExportJob');

@InputType({ description: 'Which exports; everything given must hold. Null and absent mean no filter.' })
export class ExportJobFilter {
  @Field(() => exportKind.type, { nullable: true, description: 'Of this.' })
  readonly kind?: ExportKind | null;

  @Field(() => exportStatus.type, { nullable: true, description: 'In this state.' })
  readonly status?: ExportStatus | null;

  @Field(() => ID, { nullable: true, description: 'Asked for by this member: a global or an upstream id.' })
  readonly createdById?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Asked for at or after this time.' })
  readonly createdFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Asked for at or before this time.' })
  readonly createdTo?: string | null;
}

@ArgsType()
export class ExportJobArgs extends PageArgs {
  @Field(() => ExportJobFilter, { nullable: true, description: 'Which exports.' })
  readonly filter?: ExportJobFilter | null;
}

export const toExportJob = (row: ExportJobRow): ExportJob => ({
  id: nodeId('ExportJob', row.id),
  jobId: row.id,
  kind: exportKind.nameOf(row.kind),
  kindCode: row.kind,
  filters: row.filters,
  status: exportStatus.nameOf(row.status),
  statusCode: row.status,
  createdAt: row.created_at,
  finishedAt: orNull(row.finished_at),
  expiresAt: orNull(row.expires_at),
  rows: orNull(row.rows),
  failure: orNull(row.failure),
  creator: row.created_by,
});
