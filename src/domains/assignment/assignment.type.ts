import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { type Owner, ownerOf } from '../../access/owner.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { SORT_DIRECTION, type SortDirection } from '../../graphql/sort.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/console.js';

export type AssignmentRow = components['schemas']['Assignment'] & Owner & { readonly accountManagerId: string };

export const assignmentSubject = wireEnum('AssignmentSubject', 'What an account manager can hold.', {
  CUSTOMER: ['CUSTOMER', 'A customer.'],
  INDIRECT_PARTNER: ['INDIRECT_PARTNER', 'A reseller of the distributor (R-074).'],
});

const assignmentSource = wireEnum('AssignmentSource', 'How an assignment came about.', {
  MANUAL: ['MANUAL', 'Somebody assigned it (手动分配).'],
  INVITATION: ['INVITATION', 'The customer came by an invitation of this manager (R-066).'],
  TRANSFER: ['TRANSFER', 'Taken over from another manager (转移).'],
});

@ObjectType({ description: 'A period in which an account manager holds a customer or a reseller (R-065, R-074).' })
export class CustomerAssignment {
  @Field(() => String, { description: 'Upstream assignment id.' })
  readonly assignmentId!: string;

  @Field(() => assignmentSubject.type, { description: 'Whether a customer or a reseller is held.' })
  readonly subject!: keyof typeof assignmentSubject.type;

  @Field(() => String, { nullable: true, description: 'Upstream code of that.' })
  readonly subjectCode!: string | null;

  @Field(() => String, { description: 'Upstream id of the customer or reseller.' })
  readonly subjectId!: string;

  @Field(() => String, { description: 'Upstream member id of the account manager.' })
  readonly accountManagerId!: string;

  @Field(() => DateTimeScalar, { description: 'First moment of the period.' })
  readonly from!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of the period, exclusive; null while it lasts.' })
  readonly to!: string | null;

  @Field(() => assignmentSource.type, { description: 'How it came about.' })
  readonly source!: keyof typeof assignmentSource.type;

  @Field(() => String, { nullable: true, description: 'Upstream code of the source.' })
  readonly sourceCode!: string | null;

  readonly assignedById?: string;
  readonly indirectPartnerId?: string;
}

export const CustomerAssignmentConnection = connectionType(CustomerAssignment, 'CustomerAssignment');

@InputType({
  description: 'Which assignments; everything given must hold. Null, absent and an empty list mean no filter.',
})
export class CustomerAssignmentFilter {
  @Field(() => assignmentSubject.type, { nullable: true, description: 'Of customers, or of resellers.' })
  readonly subject?: keyof typeof assignmentSubject.type | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of these customers, at most 100: global ids, or upstream ids of the viewer’s own party.',
  })
  readonly customerIds?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of these resellers, at most 100: global or upstream ids. Not together with `customerIds`.',
  })
  readonly indirectPartnerIds?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of these account managers, at most 100: global or upstream ids. Who is not in scope has no rows.',
  })
  readonly accountManagerIds?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'The present ones (true) or the former ones (false).' })
  readonly open?: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'In force at or after this time.' })
  readonly from?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'In force at or before this time.' })
  readonly to?: string | null;
}

@ArgsType()
export class CustomerAssignmentArgs extends PageArgs {
  @Field(() => CustomerAssignmentFilter, { nullable: true, description: 'Which assignments.' })
  readonly filter?: CustomerAssignmentFilter | null;

  @Field(() => SORT_DIRECTION, {
    defaultValue: SORT_DIRECTION.DESC,
    description: 'By their start: the latest first, or the earliest.',
  })
  readonly direction!: SortDirection;
}

export const toAssignment = (row: AssignmentRow): CustomerAssignment => ({
  assignmentId: row.id,
  subject: assignmentSubject.nameOf(row.subject_type),
  subjectCode: textOf(row.subject_type),
  subjectId: row.subject_id,
  accountManagerId: row.account_manager_id,
  from: row.from,
  to: orNull(row.to),
  source: assignmentSource.nameOf(row.source),
  sourceCode: textOf(row.source),
  ...(row.assigned_by !== undefined && { assignedById: row.assigned_by }),
  ...ownerOf(row),
});
