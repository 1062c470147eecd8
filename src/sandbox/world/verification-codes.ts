import type { Random } from './random.js';

/** What a code lets its holder do; a code sent for one thing is worth nothing for another. */
export type CodePurpose = 'REGISTRATION' | 'BANK_CARD' | 'SUB_ACCOUNT' | 'REVOCATION' | 'STEP_UP';

export interface SentCode {
  readonly phone: string;
  readonly purpose: CodePurpose;
  readonly code: string;
  readonly sentAt: number;
  readonly expiresAt: number;
}

/** What to send, at a time of the world's clock. */
export interface CodeOrder {
  readonly phone: string;
  readonly purpose: CodePurpose;
  readonly minutes: number;
  readonly at: number;
}

/** What a customer typed in, at a time of the world's clock. */
export interface CodeAttempt {
  readonly phone: string;
  readonly purpose: CodePurpose;
  readonly code: string | undefined;
  readonly at: number;
}

export type CodeVerdict = 'RIGHT' | 'WRONG' | 'EXPIRED' | 'LOCKED';

const MINUTE = 60_000;
const MOST_PER_HOUR = 15;
const MOST_PER_DAY = 60;
const MOST_FAILURES = 3;

/** The codes sent by SMS: no phone rings in a sandbox, so that whoever tries it reads them here. */
export class VerificationCodes {
  /** Oldest first. */
  readonly sent: SentCode[] = [];
  /** The one that counts, by purpose and phone: the latest, until it is used. */
  readonly #valid = new Map<string, { readonly sent: SentCode; failures: number }>();

  constructor(private readonly random: Random) {}

  /** @returns false when the phone was sent too many, and nothing is sent. */
  send({ phone, purpose, minutes, at }: CodeOrder): boolean {
    const isTooOften = this.#sentSince(phone, at - 60 * MINUTE) >= MOST_PER_HOUR;
    if (isTooOften || this.#sentSince(phone, at - 24 * 60 * MINUTE) >= MOST_PER_DAY) return false;
    const code = this.random.int(0, 999_999).toString().padStart(6, '0');
    const sent = { phone, purpose, code, sentAt: at, expiresAt: at + minutes * MINUTE };
    this.sent.push(sent);
    this.#valid.set(`${purpose} ${phone}`, { sent, failures: 0 });
    return true;
  }

  /** A right code is used up, so that this is the last thing to ask before a write; three wrong ones lock it. */
  use({ phone, purpose, code, at }: CodeAttempt): CodeVerdict {
    const key = `${purpose} ${phone}`;
    const valid = this.#valid.get(key);
    if (valid === undefined) return 'WRONG';
    if (valid.failures >= MOST_FAILURES) return 'LOCKED';
    if (at >= valid.sent.expiresAt) return 'EXPIRED';
    if (code !== valid.sent.code) {
      valid.failures += 1;
      return 'WRONG';
    }
    this.#valid.delete(key);
    return 'RIGHT';
  }

  #sentSince(phone: string, time: number): number {
    return this.sent.filter((sent) => sent.phone === phone && sent.sentAt > time).length;
  }
}
