import { unitsOf, type Unit } from './enterprise-units.js';
import { entityId } from './organization-id.js';
import { OwnAccount, type CreditLine } from './own-accounts.js';

/** An account of an enterprise below its master; no customer of the partner. */
export interface SubAccount {
  readonly id: string;
  /** Login. */
  readonly accountName: string;
  readonly displayName: string;
  /** 1 normal, 2 being created, 3 closing, 4 closed, 101 registering, 102 to be activated. */
  readonly status: 1 | 2 | 3 | 4 | 101 | 102;
  readonly unitId: string;
  /** Whether the master pays what it uses, so that it has neither money nor coupons of its own. */
  readonly isInCustody: boolean;
  readonly account: OwnAccount;
}

export type NewSubAccount = Omit<SubAccount, 'id' | 'status' | 'account'>;

/** Where money is: in cash, or in the credit line that expires then. */
export type Purse = 'CASH' | { readonly until: number | undefined };

export interface Transfer {
  readonly from: OwnAccount;
  readonly to: OwnAccount;
  readonly purse: Purse;
  readonly cents: bigint;
  /** What the ledgers call it by. */
  readonly tradeId: string;
  readonly at: number;
}

/** What a transfer was asked to do and what it answered, so that asking again does nothing again. */
export interface Answered {
  readonly input: string;
  readonly answer: string;
}

export type CreditTotals = ReadonlyMap<number | undefined, bigint>;

/** A master account with its organization tree and its sub-accounts. */
export class Enterprise {
  readonly answers = new Map<string, Answered>();
  /** The coupon of the master that each coupon of a sub-account is a part of. */
  readonly sharedCoupons = new Map<string, string>();
  /** Cents of all credit lines that expire then; transfers leave them as they were. */
  readonly grantedCredit: CreditTotals;
  #transfers = 0;

  constructor(
    readonly masterId: string,
    readonly root: Unit,
    readonly account: OwnAccount,
    /** Oldest first. */
    readonly subAccounts: SubAccount[],
  ) {
    this.grantedCredit = this.totalCredit();
  }

  unit(id: string): Unit | undefined {
    return unitsOf(this.root).find((unit) => unit.id === id);
  }

  subAccount(id: string): SubAccount | undefined {
    return this.subAccounts.find((subAccount) => subAccount.id === id);
  }

  totalCredit(): CreditTotals {
    const totals = new Map<number | undefined, bigint>();
    for (const { creditLines } of [this.account, ...this.subAccounts.map(({ account }) => account)]) {
      for (const { expiresAt, line } of creditLines) totals.set(expiresAt, (totals.get(expiresAt) ?? 0n) + line);
    }
    return totals;
  }

  create(subAccount: NewSubAccount): void {
    const id = subAccountId(this.masterId, this.subAccounts.length + 1);
    this.subAccounts.push({ ...subAccount, id, status: 1, account: new OwnAccount(id, 0n) });
  }

  /** For a transfer whose caller gave it no id. */
  nextTradeId(): string {
    this.#transfers += 1;
    return entityId('t', serialOf(this.masterId) * 1_000_000 + this.#transfers);
  }
}

export const serialOf = (customerId: string): number => Number(customerId.slice(-9));

export const subAccountId = (masterId: string, serial: number): string =>
  entityId('e', serialOf(masterId) * 10_000 + serial);

/** Moves money that is there. */
export function move({ from, to, purse, cents, tradeId, at }: Transfer): void {
  if (purse === 'CASH') {
    from.post({ kind: 'TRANS', tradeId, cents: -cents, at });
    to.post({ kind: 'TRANS', tradeId, cents, at });
  } else {
    widen(lineOf(from, purse.until), -cents);
    widen(lineOf(to, purse.until), cents);
    from.postCredit({ kind: 'TRANS', tradeId, cents: -cents, at });
    to.postCredit({ kind: 'TRANS', tradeId, cents, at });
  }
}

/** The line that expires then; an empty one when the account has had none. */
function lineOf({ creditLines }: OwnAccount, expiresAt: number | undefined): CreditLine {
  const known = creditLines.find((line) => line.expiresAt === expiresAt);
  if (known !== undefined) return known;
  const line: CreditLine = { line: 0n, balance: 0n, expiresAt };
  creditLines.push(line);
  return line;
}

function widen(line: CreditLine, cents: bigint): void {
  line.line += cents;
  line.balance += cents;
}
