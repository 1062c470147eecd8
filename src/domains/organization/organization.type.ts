import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/console.js';

export type MemberRow = components['schemas']['Member'];

const memberStatus = wireEnum('MemberStatus', 'State of a member.', {
  ACTIVE: ['ACTIVE', 'May act.'],
  DISABLED: ['DISABLED', 'May not act.'],
});

@ObjectType({ description: 'A set of function permissions that members hold (角色).' })
export class Role {
  @Field(() => String, { description: 'Code, e.g. "ACCOUNT_MANAGER"; custom roles have codes of their own.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name.' })
  readonly name!: string;
}

@ObjectType({ implements: Node, description: 'A user of the partner’s or reseller’s account (组织成员).' })
export class OrganizationMember {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream member id.' })
  readonly memberId!: string;

  @Field(() => [Role], { description: 'One to three roles (R-015).' })
  readonly roles!: readonly Role[];

  @Field(() => memberStatus.type, { description: 'Whether the member may act.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => Int, { description: 'Customers the member holds now.' })
  readonly customerCount!: number;

  @Field(() => DateTimeScalar, { description: 'When the member was created.' })
  readonly createdAt!: string;

  @MaskedField('NAME', 'Name of the person.')
  readonly name?: never;

  @MaskedField('NAME', 'Sign-in name; it never changes (R-027).')
  readonly accountName?: never;

  @MaskedField('MOBILE', 'Mobile number.')
  readonly mobile?: never;

  @MaskedField('EMAIL', 'Email address.')
  readonly email?: never;

  readonly directorId?: string;
  readonly personal!: PersonalTexts<'name' | 'accountName' | 'mobile' | 'email'>;
}

export const toMember = (row: MemberRow): OrganizationMember => ({
  id: nodeId('OrganizationMember', row.id),
  memberId: row.id,
  roles: row.roles.map(({ code, name }) => ({ code, name })),
  status: memberStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  customerCount: row.customer_count,
  createdAt: row.created_at,
  ...(row.director_id !== undefined && { directorId: row.director_id }),
  personal: {
    entity: 'OrganizationMember',
    id: row.id,
    texts: { name: row.name, accountName: row.account_name, mobile: row.mobile, email: row.email },
  },
});
