import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Owner } from '../../access/owner.js';
import { SentAs } from '../../graphql/input-limits.js';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { SORT_DIRECTION, type SortDirection } from '../../graphql/sort.js';
import { textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/console.js';
import { memberStatus, type MemberStatus } from '../organization/organization.type.js';

export type AccountManagerRow = components['schemas']['AccountManager'] & Owner & { readonly accountManagerId: string };

@ObjectType({ description: 'A member who can hold customers and resellers, with how many he holds (客户经理).' })
export class AccountManager {
  @Field(() => String, { description: 'Upstream member id.' })
  readonly memberId!: string;

  @MaskedField('NAME', 'Name of the person.')
  readonly name?: never;

  @MaskedField('NAME', 'Sign-in name.')
  readonly accountName?: never;

  @MaskedField('MOBILE', 'Mobile number.')
  readonly mobile?: never;

  @MaskedField('EMAIL', 'Email address.')
  readonly email?: never;

  @Field(() => memberStatus.type, { description: 'Only who may act can be given customers.' })
  readonly status!: MemberStatus;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => Int, { description: 'Customers he holds now.' })
  readonly customerCount!: number;

  @Field(() => Int, { description: 'Resellers he holds now (R-074).' })
  readonly indirectPartnerCount!: number;

  readonly directorId?: string;
  readonly personal!: PersonalTexts<'name' | 'accountName' | 'mobile' | 'email'>;
}

export const AccountManagerConnection = connectionType(AccountManager, 'AccountManager');

@InputType({ description: 'Which account managers; everything given must hold. Null and absent mean no filter.' })
export class AccountManagerFilter {
  @SentAs('ListAccountManagers', 'query.name')
  @Field(() => String, { nullable: true, description: 'Name begins with this.' })
  readonly name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Under this director: a global or an upstream id. Nobody for one who is not in scope.',
  })
  readonly directorId?: string | null;
}

const ACCOUNT_MANAGER_SORT = { NAME: 'NAME', CUSTOMER_COUNT: 'CUSTOMER_COUNT' } as const;
registerEnumType(ACCOUNT_MANAGER_SORT, {
  name: 'AccountManagerSort',
  description: 'What account managers can be sorted by.',
  valuesConfig: { NAME: { description: 'Name.' }, CUSTOMER_COUNT: { description: 'Customers they hold now.' } },
});

@InputType({ description: 'Order of account managers; ties by id.' })
export class AccountManagerOrder {
  @Field(() => ACCOUNT_MANAGER_SORT, { description: 'What to sort by.' })
  readonly field!: keyof typeof ACCOUNT_MANAGER_SORT;

  @Field(() => SORT_DIRECTION, { defaultValue: SORT_DIRECTION.ASC, description: 'Ascending or descending.' })
  readonly direction!: SortDirection;
}

@ArgsType()
export class AccountManagerArgs extends PageArgs {
  @Field(() => AccountManagerFilter, { nullable: true, description: 'Which account managers.' })
  readonly filter?: AccountManagerFilter | null;

  @Field(() => AccountManagerOrder, { nullable: true, description: 'In which order; by name when absent.' })
  readonly orderBy?: AccountManagerOrder | null;
}

export const toAccountManager = (row: AccountManagerRow): AccountManager => ({
  memberId: row.id,
  status: memberStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  customerCount: row.customer_count,
  indirectPartnerCount: row.indirect_partner_count,
  ...(row.director_id !== undefined && { directorId: row.director_id }),
  personal: {
    entity: 'OrganizationMember',
    id: row.id,
    texts: { name: row.name, accountName: row.account_name, mobile: row.mobile, email: row.email },
  },
});
