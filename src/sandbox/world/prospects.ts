/** Why Huawei Cloud does not let a customer be reported. */
export type Obstacle =
  | 'CUSTOMER_OF_OTHER_PARTNER'
  | 'ALREADY_REPORTED'
  | 'DIRECT_CONTRACT'
  | 'CONSUMER_CLOUD_USER'
  | 'CASH_SPENDING'
  | 'MEMBER_OF_MASTER'
  | 'WRONG_SITE';

/** Why a person looks at a report first. */
export type ReviewReason = 'ACCOUNT_TOO_OLD' | 'CASH_SPENDING' | 'OTHER_COUNTRY' | 'ONLINE_SALES';

interface Prospect {
  readonly obstacle?: Obstacle;
  readonly review?: ReviewReason;
}

/** Accounts with Huawei Cloud that no partner has, by name; all others are new ones that nothing is known of. */
export const PROSPECTS: Readonly<Record<string, Prospect | undefined>> = {
  hw_direct_contract: { obstacle: 'DIRECT_CONTRACT' },
  hw_consumer_cloud: { obstacle: 'CONSUMER_CLOUD_USER' },
  hw_cash_spender: { obstacle: 'CASH_SPENDING' },
  hw_group_member: { obstacle: 'MEMBER_OF_MASTER' },
  hw_intl_site: { obstacle: 'WRONG_SITE' },
  hw_old_account: { review: 'ACCOUNT_TOO_OLD' },
  hw_followed_spender: { review: 'CASH_SPENDING' },
  hw_online_sales: { review: 'ONLINE_SALES' },
};
