import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';

type Wire = components['schemas'];
export type OrganizationRow = Wire['ListEnterpriseOrganizationsResponse'];
export type MemberAccountRow = Wire['SubCustomerInfoV2'] & { readonly id: string };

const memberAccountStatus = wireEnum('MemberAccountStatus', 'State of a member account of an enterprise.', {
  NORMAL: ['1', 'In use; the only state in which it takes money and coupons.'],
  CREATING: ['2', 'Being created.'],
  CLOSING: ['3', 'Being closed.'],
  CLOSED: ['4', 'Closed.'],
  REGISTERING: ['101', 'Being registered.'],
  TO_BE_ACTIVATED: ['102', 'Waits for its activation.'],
});

@ObjectType({
  description:
    'The enterprise that the viewer, a customer, is the master account of (企业主账号): only it can ask here.',
})
export class Enterprise {
  @Field(() => ID, { description: 'Upstream customer id of the master.' })
  readonly masterId!: string;
}

@ObjectType({ description: 'A unit of an enterprise (组织单元).' })
export class OrganizationUnit {
  @Field(() => String, { nullable: true, description: 'Upstream id of the unit.' })
  readonly unitId!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of its place in the organization.' })
  readonly relationId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name.' })
  readonly name!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Unit it is part of: one of this list, or where the list starts.',
  })
  readonly parentUnitId!: string | null;

  @Field(() => Int, {
    description: 'Units between it and where the list starts, itself included: 1 for the first ones.',
  })
  readonly level!: number;
}

@ObjectType({ description: 'Units of an enterprise below one of them, as a flat list in the order of the tree.' })
export class EnterpriseOrganization {
  @Field(() => String, { nullable: true, description: 'Root of the tree; null when the list starts elsewhere.' })
  readonly rootUnitId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the root; null when the list starts elsewhere.' })
  readonly rootName!: string | null;

  @Field(() => [OrganizationUnit], { description: 'Each unit before those below it.' })
  readonly units!: readonly OrganizationUnit[];
}

@ObjectType({ implements: Node, description: 'An account of an enterprise below its master (企业子账号).' })
export class MemberAccount implements Node {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream customer id of the account.' })
  readonly memberAccountId!: string;

  @Field(() => String, { nullable: true, description: 'Login name (账号名).' })
  readonly accountName!: string | null;

  @Field(() => String, { nullable: true, description: 'Name it is shown by.' })
  readonly displayName!: string | null;

  @Field(() => memberAccountStatus.type, { description: 'State.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the organization unit it belongs to.' })
  readonly organizationUnitId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of that unit; may be empty for the root.' })
  readonly organizationUnitName!: string | null;
}

export const MemberAccountConnection = connectionType(MemberAccount, 'MemberAccount');

@ArgsType()
export class EnterpriseOrganizationArgs {
  @SentAs('ListEnterpriseOrganizations', 'query.parent_id')
  @Field(() => String, { nullable: true, description: 'Unit whose units are listed; the root when nothing is said.' })
  readonly parentUnitId?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Everything below it, or only what is directly below.' })
  readonly wholeTree!: boolean;
}

@InputType({ description: 'Which member accounts; everything given must hold. Null and absent mean no filter.' })
export class MemberAccountFilter {
  @Field(() => String, { nullable: true, description: 'Login name.' })
  readonly accountName?: string | null;

  @Field(() => String, { nullable: true, description: 'Name it is shown by.' })
  readonly displayName?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a part of the names is enough; else they match whole.',
  })
  readonly partialMatch?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the organization unit, without those below it.' })
  readonly organizationUnitId?: string | null;
}

@ArgsType()
export class MemberAccountArgs extends PageArgs {
  @Field(() => MemberAccountFilter, { nullable: true, description: 'Which member accounts.' })
  readonly filter?: MemberAccountFilter | null;
}

export const toMemberAccount = (row: MemberAccountRow): MemberAccount => ({
  id: nodeId('MemberAccount', row.id),
  memberAccountId: row.id,
  accountName: orNull(row.name),
  displayName: orNull(row.display_name),
  status: memberAccountStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  organizationUnitId: orNull(row.org_id),
  organizationUnitName: orNull(row.org_name),
});

/** @param start of the list, when it is not the root. */
export const toOrganization = (row: OrganizationRow, start: string | undefined): EnterpriseOrganization => ({
  rootUnitId: orNull(row.root_id),
  rootName: orNull(row.root_name),
  units: unitsBelow(row.child_nodes, start ?? orNull(row.root_id), 1),
});

const unitsBelow = (
  nodes: OrganizationRow['child_nodes'],
  parentUnitId: string | null,
  level: number,
): readonly OrganizationUnit[] =>
  (nodes ?? []).flatMap(({ id, relation_id, name, child_nodes }) => [
    { unitId: orNull(id), relationId: orNull(relation_id), name: orNull(name), parentUnitId, level },
    ...unitsBelow(child_nodes, orNull(id), level + 1),
  ]);
