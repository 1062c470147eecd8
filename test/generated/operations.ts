/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Who contracts, bills and is paid (关联类型, R-006). */
export type AssociationType =
  /** The customer contracts with and pays Huawei Cloud (顾问销售). */
  | 'REFERRAL'
  /** The partner contracts, bills and invoices; the customer pays the partner (代售). */
  | 'RESELLER'
  /** A code that this schema does not list (the field beside has it), or none sent. */
  | 'UNKNOWN';

/** Which customers; everything given must hold. Null and absent mean no filter. */
export type CustomerFilter = {
  /** Account name of the account manager, exactly. */
  accountManager?: string | null | undefined;
  /** Account name begins with this; no spaces. */
  accountName?: string | null | undefined;
  /** Associated at or after this time. */
  associatedFrom?: string | null | undefined;
  /** Associated at or before this time. */
  associatedTo?: string | null | undefined;
  /** Reseller or referral model. */
  associationType?: AssociationType | null | undefined;
  /** Upstream customer id, exactly. */
  customerId?: string | null | undefined;
  /** What is frozen. */
  freeze?: FreezeState | null | undefined;
  /** Only customers with (true) or without (false) arrears. */
  inArrears?: boolean | null | undefined;
  /** Customer tag contains this; case matters, no spaces. */
  label?: string | null | undefined;
  /** First three digits of the mobile number, or all of it. Not for customers of resellers. */
  mobile?: string | null | undefined;
  /** Real name begins with this; no spaces. */
  name?: string | null | undefined;
  /** Own customers, those of the resellers, or both; a reseller always sees its own. */
  ownership?: CustomerOwnership;
};

/** Order of customers; ties by id. */
export type CustomerOrder = {
  /** Ascending or descending. */
  direction?: SortDirection;
  /** What to sort by. */
  field: CustomerSort;
};

/** Whose customers a list holds. */
export type CustomerOwnership =
  /** Both. */
  | 'ALL'
  /** Those of the resellers in sight. */
  | 'INDIRECT'
  /** The viewer’s own party’s. */
  | 'OWN';

/** What customers can be sorted by. */
export type CustomerSort =
  /** Account name. */
  | 'ACCOUNT_NAME'
  /** When the association began. */
  | 'ASSOCIATED_AT'
  /** Real name. */
  | 'NAME';

/** What of the customer is frozen (冻结). */
export type FreezeState =
  /** The account: it cannot buy. */
  | 'ACCOUNT'
  /** The account and its resources. */
  | 'ACCOUNT_AND_RESOURCES'
  /** Nothing. */
  | 'NONE'
  /** A code that this schema does not list (the field beside has it), or none sent. */
  | 'UNKNOWN';

/** Ascending or descending. */
export type SortDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

export type CustomerDirectoryQueryVariables = Exact<{
  filter?: CustomerFilter | null | undefined;
  orderBy?: CustomerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomerDirectoryQuery = { customers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, associationType: AssociationType, associatedAt: string | null, name: { masked: string } | null, balances: { available: { amount: string, currency: string } | null } | null }> } | null };
