import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { SORT_DIRECTION, type SortDirection } from '../../graphql/sort.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/console.js';

export type AuditEventRow = components['schemas']['AuditEvent'];

export const auditAction = wireEnum('AuditAction', 'What the audit trail records.', {
  REVEAL: ['REVEAL', 'Personal texts were shown in full (R-039).'],
  EXPORT: ['EXPORT', 'Rows were exported.'],
  WRITE: ['WRITE', 'Something was changed.'],
});

@ObjectType({ description: 'An entry of the audit trail: who did what to which rows (审计日志, R-039).' })
export class AuditEvent {
  @Field(() => String, { description: 'Upstream id of the entry.' })
  readonly eventId!: string;

  @Field(() => auditAction.type, { description: 'What was done.' })
  readonly action!: keyof typeof auditAction.type;

  @Field(() => String, { nullable: true, description: 'Upstream code of the action.' })
  readonly actionCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Upstream member id of who did it; null for the party’s account.',
  })
  readonly actorId!: string | null;

  @Field(() => String, { description: 'Kind of the rows, e.g. "Customer".' })
  readonly entity!: string;

  @Field(() => [String], { description: 'Upstream ids of the rows.' })
  readonly entityIds!: readonly string[];

  @Field(() => [String], { description: 'Fields concerned, e.g. "mobile".' })
  readonly fields!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Reason the member gave.' })
  readonly reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  readonly at!: string;

  @Field(() => String, { nullable: true, description: 'Address the member called from.' })
  readonly clientAddress!: string | null;

  @Field(() => String, { nullable: true, description: 'Id of the request, as in the answer’s `x-request-id`.' })
  readonly requestId!: string | null;
}

export const AuditEventConnection = connectionType(AuditEvent, 'AuditEvent');

@InputType({
  description: 'Which entries; everything given must hold. Null, absent and an empty list mean no filter.',
})
export class AuditEventFilter {
  @Field(() => [ID], { nullable: true, description: 'Done by these members, at most 100: global or upstream ids.' })
  readonly actorIds?: readonly string[] | null;

  @Field(() => auditAction.type, { nullable: true, description: 'What was done.' })
  readonly action?: keyof typeof auditAction.type | null;

  @SentAs('ListAuditEvents', 'query.entity')
  @Field(() => String, { nullable: true, description: 'Kind of the rows, e.g. "Customer".' })
  readonly entity?: string | null;

  @SentAs('ListAuditEvents', 'query.entity_ids')
  @Field(() => [String], { nullable: true, description: 'About any of these rows: upstream ids, at most 100.' })
  readonly entityIds?: readonly string[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Recorded at or after this time.' })
  readonly from?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Recorded at or before this time.' })
  readonly to?: string | null;
}

@ArgsType()
export class AuditEventArgs extends PageArgs {
  @Field(() => AuditEventFilter, { nullable: true, description: 'Which entries.' })
  readonly filter?: AuditEventFilter | null;

  @Field(() => SORT_DIRECTION, {
    defaultValue: SORT_DIRECTION.DESC,
    description: 'By time: the latest first, or the earliest.',
  })
  readonly direction!: SortDirection;
}

export const toAuditEvent = (row: AuditEventRow): AuditEvent => ({
  eventId: row.id,
  action: auditAction.nameOf(row.action),
  actionCode: textOf(row.action),
  actorId: orNull(row.actor_id),
  entity: row.entity,
  entityIds: row.ids,
  fields: row.fields,
  reason: orNull(row.reason),
  at: row.at,
  clientAddress: orNull(row.ip),
  requestId: orNull(row.request_id),
});
