import type { BillLine } from './bills.js';
import type { Customer } from './customers.js';

/** How money was paid in: 1 Alipay, 2 bank transfer, 5 WeChat Pay. */
export interface PaymentChannel {
  readonly id: '1' | '2' | '5';
  /** Serial number there. */
  readonly no: string;
}

/** A movement to book. */
export interface Movement {
  /** The ledger's word for the kind of transaction. */
  readonly kind: 'RECHARGE' | 'DEDEUCT' | 'REFUND' | 'TRANS' | 'ADJUST' | 'EXPIRED';
  /** Order, or transaction of a transfer. */
  readonly tradeId: string;
  /** Negative for an expense. */
  readonly cents: bigint;
  readonly at: number;
  /** What was paid for, or given back. */
  readonly line?: BillLine;
  readonly channel?: PaymentChannel;
}

/** One movement of an account; never changed. */
export interface OwnEntry extends Movement {
  readonly balanceAfter: bigint;
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
  /** Of all credit lines together. */
  readonly creditEntries: OwnEntry[] = [];

  constructor(
    readonly ownerId: string,
    readonly opening: bigint,
    readonly creditLines: CreditLine[] = [],
  ) {
    this.balance = opening;
  }

  /** Books a movement of cash; whoever spends has looked at the balance before. */
  post(movement: Movement): void {
    this.balance += movement.cents;
    this.entries.push({ ...movement, balanceAfter: this.balance });
  }

  /** Books a movement of credit; which line it is of is the caller's to say. */
  postCredit(movement: Movement): void {
    const before = this.creditEntries.at(-1)?.balanceAfter ?? 0n;
    this.creditEntries.push({ ...movement, balanceAfter: before + movement.cents });
  }
}

export const isValidLine = ({ expiresAt }: CreditLine, at: number): boolean =>
  expiresAt === undefined || expiresAt > at;

/** Accounts of referral customers, each made when it is first asked for. */
export class OwnAccounts {
  readonly #byCustomer = new Map<string, OwnAccount>();

  constructor(private readonly open: (customer: Customer) => OwnAccount) {}

  of(customer: Customer): OwnAccount {
    const known = this.#byCustomer.get(customer.id);
    if (known !== undefined) return known;
    const account = this.open(customer);
    this.#byCustomer.set(customer.id, account);
    return account;
  }

  /** Those that were asked for: the others are as their bills left them. */
  opened(): Iterable<OwnAccount> {
    return this.#byCustomer.values();
  }
}
