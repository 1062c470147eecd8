/**
 * RECEIVED and TAKEN_BACK are the reseller's side of its distributor's GRANT and RECLAIM; CREDIT_LINE is of the credit
 * account.
 */
export type EntryKind = 'RECHARGE' | 'CREDIT_LINE' | 'GRANT' | 'RECLAIM' | 'RECEIVED' | 'TAKEN_BACK';

/** One movement of an account, 1.4 million of them with 200,000 customers; never changed. */
export interface Entry {
  readonly serial: number;
  readonly at: number;
  readonly kind: EntryKind;
  /** The customer, reseller or distributor on the other side; the account's own id for a recharge. */
  readonly accountId: string;
  /** Cents, positive. */
  readonly cents: bigint;
  readonly balanceAfter: bigint;
  /** The grant or reclaim before, of the same account. */
  readonly previous: Entry | undefined;
}

export const isIncome = ({ kind }: Pick<Entry, 'kind'>): boolean => kind !== 'GRANT' && kind !== 'TAKEN_BACK';

/** 32 characters, unlike those of any other account. */
export const transactionId = ({ ownerId }: Treasury, { serial }: Entry): string =>
  ownerId.slice(0, 1) + ownerId.slice(-1) + serial.toString().padStart(30, '0');

export interface TreasuryOptions {
  readonly creditLine: bigint;
  readonly creditSince: number;
  /** Cents that may not be allocated. */
  readonly earmarked: bigint;
}

/** The recharge account of the partner or of a reseller, and what it gave to and took from the accounts below it. */
export class Treasury {
  /** Cents paid in and not yet given away. */
  balance = 0n;
  readonly entries: Entry[] = [];
  /** Chains are smaller than 140,000 lists of a few entries each. */
  readonly #latest = new Map<string, Entry>();

  /** Cents Huawei Cloud lends; none of it is used. */
  readonly creditLine: bigint;
  /** Of the credit account: it was granted, and nothing happened to it since. */
  readonly creditEntries: readonly Entry[];
  readonly #earmarked: bigint;

  constructor(
    readonly ownerId: string,
    { creditLine, creditSince, earmarked }: TreasuryOptions,
  ) {
    this.creditLine = creditLine;
    const granted = { serial: 0, kind: 'CREDIT_LINE', accountId: ownerId, previous: undefined } as const;
    this.creditEntries = [{ ...granted, at: creditSince, cents: creditLine, balanceAfter: creditLine }];
    this.#earmarked = earmarked;
  }

  /** Part of the balance that may not be allocated. */
  get designated(): bigint {
    return this.balance < this.#earmarked ? this.balance : this.#earmarked;
  }

  /** What may be allocated. */
  get available(): bigint {
    return this.balance - this.designated;
  }

  /** Books a movement that is no older than the last one. */
  post(kind: EntryKind, accountId: string, cents: bigint, at: number): Entry {
    this.balance += isIncome({ kind }) ? cents : -cents;
    const isAdjustment = kind === 'GRANT' || kind === 'RECLAIM';
    const entry: Entry = {
      serial: this.entries.length + 1,
      at,
      kind,
      accountId,
      cents,
      balanceAfter: this.balance,
      previous: isAdjustment ? this.#latest.get(accountId) : undefined,
    };
    this.entries.push(entry);
    if (isAdjustment) this.#latest.set(accountId, entry);
    return entry;
  }

  /** Grants to one account and reclaims from it, oldest first. */
  adjustmentsOf(accountId: string): readonly Entry[] {
    const entries: Entry[] = [];
    for (let entry = this.#latest.get(accountId); entry !== undefined; entry = entry.previous) entries.push(entry);
    return entries.reverse();
  }
}

/** Moves money from the distributor to a reseller on both accounts. @returns the distributor's side of it */
export function grantReseller(partner: Treasury, reseller: Treasury, cents: bigint, at: number): Entry {
  reseller.post('RECEIVED', partner.ownerId, cents, at);
  return partner.post('GRANT', reseller.ownerId, cents, at);
}

/** Moves money back to the distributor on both accounts. @returns the distributor's side of it */
export function reclaimReseller(partner: Treasury, reseller: Treasury, cents: bigint, at: number): Entry {
  reseller.post('TAKEN_BACK', partner.ownerId, cents, at);
  return partner.post('RECLAIM', reseller.ownerId, cents, at);
}
