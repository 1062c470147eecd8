import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { ownerOf } from '../../access/owner.js';
import type { CustomerKey } from '../../access/scope.js';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { MoneyType } from '../../graphql/money.type.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { SORT_DIRECTION, type SortDirection } from '../../graphql/sort.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';
import { CustomerAccountManager, toAccountManager } from './customer-account-manager.type.js';
import { contactPolicy } from './customer.policy.js';

type Wire = components['schemas'];
export type CustomerRow = Wire['CustomerInformation'] & CustomerKey;
export type BalanceRow = Wire['CustomerBalancesV2'] & CustomerKey;
export type TagRow = Wire['NewCustomerTagItem'] & CustomerKey;

export const associationType = wireEnum('AssociationType', 'Who contracts, bills and is paid (关联类型, R-006).', {
  REFERRAL: ['1', 'The customer contracts with and pays Huawei Cloud (顾问销售).'],
  RESELLER: ['2', 'The partner contracts, bills and invoices; the customer pays the partner (代售).'],
});
export type AssociationType = keyof typeof associationType.type;

export const customerType = wireEnum('CustomerType', 'Kind of account holder (客户类型, R-007).', {
  NONE: ['-1', 'Not set.'],
  PERSONAL: ['0', 'A person.'],
  ENTERPRISE: ['1', 'A company.'],
});

export const realNameStatus = wireEnum('RealNameStatus', 'Real-name authentication (实名认证).', {
  NONE: ['-1', 'Not authenticated.'],
  UNDER_REVIEW: ['0', 'In review.'],
  REJECTED: ['1', 'Rejected.'],
  PASSED: ['2', 'Authenticated.'],
});

export const freezeState = wireEnum('FreezeState', 'What of the customer is frozen (冻结).', {
  NONE: ['0', 'Nothing.'],
  ACCOUNT: ['1', 'The account: it cannot buy.'],
  ACCOUNT_AND_RESOURCES: ['2', 'The account and its resources.'],
});

const newCustomerTagKind = wireEnum('NewCustomerTagKind', 'What a new-customer tag counts for.', {
  SMALL_BUSINESS: ['SMB', 'New customers among small and medium businesses.'],
});

const newCustomerStatus = wireEnum('NewCustomerStatus', 'Whether the customer counts as new (拓新客户).', {
  NEW: ['Y', 'A qualified new customer.'],
  NOT_NEW: ['N', 'Not a new customer.'],
  UNDETERMINED: ['UNDETERMINED', 'Eligible, not yet a new customer.'],
});

@ObjectType({ description: 'What a reseller-model customer can spend; allocated by the partner (R-143).' })
export class CustomerBalances {
  @Field(() => MoneyType, { nullable: true, description: 'Available credit (可用额度).' })
  readonly available!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Amount in arrears (欠费), zero or positive.' })
  readonly arrears!: Money | null;
}

@ObjectType({ description: 'The new-customer tag (拓新标签); unverified customers have none.' })
export class NewCustomerTag {
  @Field(() => newCustomerTagKind.type, { description: 'What it counts for.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => newCustomerStatus.type, { description: 'Whether the customer counts as new.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the status.' })
  readonly statusCode!: string | null;

  @Field(() => String, { nullable: true, description: 'First month of validity, "2026-03", China time.' })
  readonly validFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'Last month of validity, "2026-03", China time.' })
  readonly validTo!: string | null;
}

const CONTACT = { policy: contactPolicy };

@ObjectType({ implements: Node, description: 'An account associated with the partner or one of its resellers (客户).' })
export class Customer implements CustomerKey {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream customer id, equal to the domain id (R-008).' })
  readonly customerId!: string;

  @Field(() => customerType.type, { description: 'Person or company.' })
  readonly customerType!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the customer type.' })
  readonly customerTypeCode!: string | null;

  @Field(() => associationType.type, { description: 'Reseller or referral model; decides who pays whom.' })
  readonly associationType!: AssociationType;

  @Field(() => String, { nullable: true, description: 'Upstream code of the association type.' })
  readonly associationTypeCode!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the association began.' })
  readonly associatedAt!: string | null;

  @Field(() => realNameStatus.type, { description: 'Real-name authentication.' })
  readonly realNameStatus!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the real-name status.' })
  readonly realNameStatusCode!: string | null;

  @Field(() => freezeState.type, { description: 'What is frozen.' })
  readonly freeze!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the freeze state.' })
  readonly freezeCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Customer tag set by the partner (客户标签); not shown to the customer itself.',
  })
  readonly label!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Customer level, V0 to V5 (客户等级); not shown to the customer itself.',
  })
  readonly level!: string | null;

  @Field(() => String, { nullable: true, description: 'Country calling code of its phone, e.g. "0086".' })
  readonly countryCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Its user id on the partner’s own platform.' })
  readonly platformUserId!: string | null;

  @Field(() => String, { nullable: true, description: 'Id Huawei Cloud gave that platform.' })
  readonly platformId!: string | null;

  @Field(() => [CustomerAccountManager], {
    description: 'Who manages the customer now; at most one today (R-064). Empty for the customer itself.',
  })
  readonly accountManagers!: readonly CustomerAccountManager[];

  @MaskedField('NAME', 'Real name (客户名称).')
  readonly name?: never;

  @MaskedField('NAME', 'Account name (账号名).')
  readonly accountName?: never;

  @MaskedField('MOBILE', 'Mobile number (手机号); `RESTRICTED` for customers of a reseller (R-010).', CONTACT)
  readonly mobile?: never;

  @MaskedField('EMAIL', 'Email address (邮箱); `RESTRICTED` for customers of a reseller (R-010).', CONTACT)
  readonly email?: never;

  readonly indirectPartnerId?: string;
  readonly personal!: PersonalTexts<'name' | 'accountName' | 'mobile' | 'email'>;
}

export const CustomerConnection = connectionType(Customer, 'Customer');

/** Whose customers a list holds. */
const CUSTOMER_OWNERSHIP = { OWN: 'OWN', INDIRECT: 'INDIRECT', ALL: 'ALL' } as const;
export type CustomerOwnership = keyof typeof CUSTOMER_OWNERSHIP;
registerEnumType(CUSTOMER_OWNERSHIP, {
  name: 'CustomerOwnership',
  description: 'Whose customers a list holds (R-011).',
  valuesConfig: {
    OWN: { description: 'The viewer’s own party’s.' },
    INDIRECT: { description: 'Those of the resellers in sight.' },
    ALL: { description: 'Both.' },
  },
});

@InputType({ description: 'Which customers (R-047); everything given must hold. Null and absent mean no filter.' })
export class CustomerFilter {
  @Field(() => String, { nullable: true, description: 'Real name begins with this; no spaces (R-047).' })
  readonly name?: string | null;

  @Field(() => String, { nullable: true, description: 'Account name begins with this; no spaces (R-047).' })
  readonly accountName?: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream customer id, exactly.' })
  readonly customerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Customer tag contains this; case matters, no spaces.' })
  readonly label?: string | null;

  @Field(() => associationType.type, { nullable: true, description: 'Reseller or referral model.' })
  readonly associationType?: AssociationType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Associated at or after this time.' })
  readonly associatedFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Associated at or before this time.' })
  readonly associatedTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Account name of the account manager, exactly.' })
  readonly accountManager?: string | null;

  @Field(() => freezeState.type, { nullable: true, description: 'What is frozen.' })
  readonly freeze?: keyof typeof freezeState.type | null;

  @Field(() => String, {
    nullable: true,
    description: 'First three digits of the mobile number, or all of it. Not for customers of resellers (R-010).',
  })
  readonly mobile?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only customers with (true) or without (false) arrears (R-151).',
  })
  readonly inArrears?: boolean | null;

  @Field(() => CUSTOMER_OWNERSHIP, {
    defaultValue: CUSTOMER_OWNERSHIP.OWN,
    description: 'Own customers, those of the resellers, or both; a reseller always sees its own.',
  })
  readonly ownership!: CustomerOwnership;
}

export const CUSTOMER_SORT = { ASSOCIATED_AT: 'ASSOCIATED_AT', NAME: 'NAME', ACCOUNT_NAME: 'ACCOUNT_NAME' } as const;
registerEnumType(CUSTOMER_SORT, {
  name: 'CustomerSort',
  description: 'What customers can be sorted by.',
  valuesConfig: {
    ASSOCIATED_AT: { description: 'When the association began.' },
    NAME: { description: 'Real name.' },
    ACCOUNT_NAME: { description: 'Account name.' },
  },
});

@InputType({ description: 'Order of customers; ties by id.' })
export class CustomerOrder {
  @Field(() => CUSTOMER_SORT, { description: 'What to sort by.' })
  readonly field!: keyof typeof CUSTOMER_SORT;

  @Field(() => SORT_DIRECTION, { defaultValue: SORT_DIRECTION.ASC, description: 'Ascending or descending.' })
  readonly direction!: SortDirection;
}

export const toCustomer = (row: CustomerRow): Customer => ({
  id: nodeId('Customer', row.customerId, row.indirectPartnerId),
  customerId: row.customerId,
  customerType: customerType.nameOf(row.customer_type),
  customerTypeCode: textOf(row.customer_type),
  associationType: associationType.nameOf(row.association_type),
  associationTypeCode: textOf(row.association_type),
  associatedAt: orNull(row.associated_on),
  realNameStatus: realNameStatus.nameOf(row.verified_status),
  realNameStatusCode: textOf(row.verified_status),
  freeze: freezeState.nameOf(row.is_frozen),
  freezeCode: textOf(row.is_frozen),
  label: orNull(row.label),
  level: orNull(row.customer_level),
  countryCode: orNull(row.country_code),
  platformUserId: orNull(row.xaccount_id),
  platformId: orNull(row.xaccount_type),
  accountManagers: (row.account_managers ?? []).flatMap(({ account_name }) =>
    account_name === undefined ? [] : [toAccountManager(account_name, row)],
  ),
  ...ownerOf(row),
  personal: {
    entity: 'Customer',
    id: row.customerId,
    texts: { name: row.customer, accountName: row.account_name, mobile: row.telephone, email: row.email },
  },
});

export const toBalances = ({ amount, debt_amount, currency }: BalanceRow): CustomerBalances => ({
  available: moneyOf(amount, currency),
  arrears: moneyOf(debt_amount, currency),
});

export const toTag = (row: TagRow): NewCustomerTag => ({
  kind: newCustomerTagKind.nameOf(row.customer_tag_type),
  kindCode: orNull(row.customer_tag_type),
  status: newCustomerStatus.nameOf(row.new_customer_tag),
  statusCode: textOf(row.new_customer_tag),
  validFrom: orNull(row.effective_time),
  validTo: orNull(row.expire_time),
});

@ArgsType()
export class CustomerArgs extends PageArgs {
  @Field(() => CustomerFilter, { nullable: true, description: 'Which customers.' })
  readonly filter?: CustomerFilter | null;

  @Field(() => CustomerOrder, {
    nullable: true,
    description: 'In which order; the newest association first when absent.',
  })
  readonly orderBy?: CustomerOrder | null;
}
