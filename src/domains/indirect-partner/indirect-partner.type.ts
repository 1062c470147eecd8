import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { Node } from '../../graphql/node.type.js';
import { orNull } from '../../graphql/wire-value.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { SentAs } from '../../graphql/input-limits.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import type { components } from '../../upstream/contract/bss.js';

export type IndirectPartnerRow = components['schemas']['IndirectPartnerInfo'] & { readonly indirectPartnerId: string };

@ObjectType({ description: 'The distributor’s account manager of a reseller (R-074).' })
export class IndirectPartnerAccountManager {
  @MaskedField('NAME', 'Sign-in name.')
  readonly accountName?: never;

  @MaskedField('NAME', 'Name.')
  readonly name?: never;

  readonly personal!: PersonalTexts<'accountName' | 'name'>;
}

@ObjectType({
  implements: Node,
  description: 'A reseller developed and supported by the distributor (云经销商, R-004).',
})
export class IndirectPartner {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream reseller id.' })
  readonly indirectPartnerId!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the association with the distributor began.' })
  readonly associatedAt!: string | null;

  @Field(() => IndirectPartnerAccountManager, {
    nullable: true,
    description: 'Who manages it for the distributor, if anybody (客户经理); not shown to the reseller itself.',
  })
  readonly accountManager!: IndirectPartnerAccountManager | null;

  @MaskedField('NAME', 'Company name (云经销商名称).')
  readonly name?: never;

  @MaskedField('NAME', 'Account name (账号名).')
  readonly accountName?: never;

  @MaskedField('MOBILE', 'Mobile number (手机号).')
  readonly mobile?: never;

  @MaskedField('EMAIL', 'Email address (邮箱).')
  readonly email?: never;

  readonly personal!: PersonalTexts<'name' | 'accountName' | 'mobile' | 'email'>;
}

export const IndirectPartnerConnection = connectionType(IndirectPartner, 'IndirectPartner');

@InputType({ description: 'Which resellers; everything given must hold. Null and absent mean no filter.' })
export class IndirectPartnerFilter {
  @SentAs('ListIndirectPartners', 'body.account_name')
  @SentAs('ListIndirectPartners', 'body.account_name')
  @Field(() => String, { nullable: true, description: 'Account name.' })
  readonly accountName?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Associated at or after this time.' })
  readonly associatedFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Associated at or before this time.' })
  readonly associatedTo?: string | null;
}

export const toIndirectPartner = (row: IndirectPartnerRow): IndirectPartner => ({
  id: nodeId('IndirectPartner', row.indirectPartnerId),
  indirectPartnerId: row.indirectPartnerId,
  associatedAt: orNull(row.associated_on),
  accountManager: managerOf(row),
  personal: {
    entity: 'IndirectPartner',
    id: row.indirectPartnerId,
    texts: { name: row.name, accountName: row.account_name, mobile: row.mobile_phone, email: row.email },
  },
});

const managerOf = ({
  account_manager_id: accountName,
  account_manager_name: name,
}: IndirectPartnerRow): IndirectPartnerAccountManager | null =>
  accountName === undefined && name === undefined
    ? null
    : { personal: { entity: 'AccountManager', id: accountName ?? '', texts: { accountName, name } } };

@ArgsType()
export class IndirectPartnerArgs extends PageArgs {
  @Field(() => IndirectPartnerFilter, { nullable: true, description: 'Which resellers.' })
  readonly filter?: IndirectPartnerFilter | null;
}
