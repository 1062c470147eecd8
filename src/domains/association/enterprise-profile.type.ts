import { Field, Int, ObjectType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { MoneyType } from '../../graphql/money.type.js';
import { DateScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull } from '../../graphql/wire-value.js';
import { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/console.js';

type Wire = components['schemas'];
export type ProfileRow = Wire['EnterpriseProfileAnswer'] & CustomerKey;

const relationKind = wireEnum('EnterpriseRelationKind', 'What a party is to a company.', {
  SHAREHOLDER: ['SHAREHOLDER', 'Holds a part of it (股东).'],
  SUBSIDIARY: ['SUBSIDIARY', 'Belongs to it (子公司).'],
  BRANCH: ['BRANCH', 'Is a branch of it (分公司).'],
});

@ObjectType({ description: 'One edge of the relation graph of a company (关系图谱).' })
export class EnterpriseRelation {
  @MaskedField('NAME', 'The other party, a company or a person.')
  readonly name?: never;

  @Field(() => relationKind.type, { description: 'What it is to the company.' })
  readonly kind!: string;

  @Field(() => String, { description: 'Upstream code of the kind.' })
  readonly kindCode!: string;

  @Field(() => Int, { nullable: true, description: 'Percent it holds, or that are held of it.' })
  readonly sharePercent!: number | null;

  readonly personal!: PersonalTexts<'name'>;
}

@ObjectType({ description: 'What is registered of a company (企业画像, R-051).' })
export class EnterpriseProfile {
  @MaskedField('NAME', 'Registered name (企业名称).')
  readonly companyName?: never;

  @Field(() => String, { description: 'Unified social credit code (统一社会信用代码).' })
  readonly creditCode!: string;

  @Field(() => MoneyType, { description: 'Registered capital (注册资本).' })
  readonly registeredCapital!: Money;

  @Field(() => String, { description: 'Industry (行业).' })
  readonly industry!: string;

  @Field(() => String, { nullable: true, description: 'Website; null when it has none.' })
  readonly website!: string | null;

  @Field(() => DateScalar, { description: 'Day of its foundation (成立日期).' })
  readonly establishedOn!: string;

  @MaskedField('NAME', 'Legal representative (法定代表人).')
  readonly legalRepresentative?: never;

  @Field(() => String, { description: 'Registered address (注册地址).' })
  readonly registeredAddress!: string;

  @Field(() => String, { description: 'What it may do (经营范围).' })
  readonly businessScope!: string;

  @Field(() => [EnterpriseRelation], { description: 'Companies and persons around it.' })
  readonly relations!: readonly EnterpriseRelation[];

  readonly personal!: PersonalTexts<'companyName' | 'legalRepresentative'>;
}

/** @returns null for who has none: persons, and companies whose real name is not authenticated. */
export function toProfile({ customerId: id, profile }: ProfileRow): EnterpriseProfile | null {
  if (profile === undefined) return null;
  const { amount, currency } = profile.registered_capital;
  return {
    creditCode: profile.credit_code,
    registeredCapital: Money.of(amount, currency),
    industry: profile.industry,
    website: orNull(profile.website),
    establishedOn: profile.established_on,
    registeredAddress: profile.registered_address,
    businessScope: profile.business_scope,
    relations: profile.relations.map(({ name, relation, share_percent }) => ({
      kind: relationKind.nameOf(relation),
      kindCode: relation,
      sharePercent: orNull(share_percent),
      personal: { entity: 'EnterpriseRelation', id, texts: { name } },
    })),
    personal: {
      entity: 'EnterpriseProfile',
      id,
      texts: { companyName: profile.company_name, legalRepresentative: profile.legal_representative },
    },
  };
}
