import { DAY } from './calendar.js';
import type { Customer } from './customers.js';
import { scramble } from './subscriptions.js';

/** One movement of an account since the world began; never changed. */
export interface OwnEntry {
  /** The ledger's word for the kind of transaction. */
  readonly kind: 'RECHARGE' | 'DEDEUCT' | 'REFUND' | 'TRANS';
  /** Order, or transaction of a transfer. */
  readonly tradeId: string;
  /** Negative for an expense. */
  readonly cents: bigint;
  readonly balanceAfter: bigint;
  readonly at: number;
}

/** A line of credit: what of it is left, in cents, and until when; undefined for a permanent one. */
export interface CreditLine {
  line: bigint;
  balance: bigint;
  readonly expiresAt: number | undefined;
}

/** An account with Huawei Cloud itself: that of a referral customer, or of a member of an enterprise. */
export class OwnAccount {
  balance: bigint;
  readonly entries: OwnEntry[] = [];

  constructor(
    readonly ownerId: string,
    readonly opening: bigint,
    readonly creditLines: CreditLine[] = [],
  ) {
    this.balance = opening;
  }

  /** Books a movement of cash; whoever spends has looked at the balance before. */
  post(movement: Omit<OwnEntry, 'balanceAfter'>): void {
    this.balance += movement.cents;
    this.entries.push({ ...movement, balanceAfter: this.balance });
  }
}

export const isValidLine = ({ expiresAt }: CreditLine, at: number): boolean =>
  expiresAt === undefined || expiresAt > at;

/** Accounts of referral customers, each made when it is first asked for. */
export class OwnAccounts {
  readonly #byCustomer = new Map<string, OwnAccount>();

  constructor(private readonly now: Date) {}

  of({ id }: Pick<Customer, 'id'>): OwnAccount {
    const known = this.#byCustomer.get(id);
    if (known !== undefined) return known;
    const serial = Number(id.slice(-9));
    const lines = serial % 10 === 9 ? creditLines(this.now.getTime()) : [];
    const account = new OwnAccount(id, BigInt(scramble(serial, 0) % 5_000_000), lines);
    this.#byCustomer.set(id, account);
    return account;
  }

  /** Those that were asked for: the others are as they began. */
  opened(): Iterable<OwnAccount> {
    return this.#byCustomer.values();
  }
}

/** A permanent line, one for the coming months and one that ran out. */
function creditLines(now: number): CreditLine[] {
  const line = (cents: bigint, expiresAt?: number): CreditLine => ({ line: cents, balance: cents, expiresAt });
  return [line(20_000_000n), line(5_000_000n, now + 90 * DAY), line(1_000_000n, now - 30 * DAY)];
}
