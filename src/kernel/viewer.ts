/** The three kinds of party that share the data. */
export type Party = 'PARTNER' | 'INDIRECT_PARTNER' | 'CUSTOMER';

/** Who asks, from a verified token. What he may see is his {@link Scope}, worked out once per request. */
export interface Viewer {
  readonly party: Party;
  /** The partner whose data this is; part of every cache key and every budget. */
  readonly partnerId: string;
  /** Set for a reseller and its members: all their questions are about this reseller's data. */
  readonly indirectPartnerId?: string;
  /** Set for a customer. */
  readonly customerId?: string;
  /** Set for an organization member; absent for a party's own account. */
  readonly memberId?: string;
  /** The party's own (master) account: the administrator whom nobody can demote. */
  readonly master: boolean;
}

/** Tells viewers of a partner apart: what one member does is not another's. */
export const nameOf = ({ party, memberId, customerId, indirectPartnerId }: Viewer): string =>
  [party, indirectPartnerId, customerId, memberId].map((part) => part ?? '').join('.');
