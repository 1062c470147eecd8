import type { Random } from './random.js';
import type { VerificationCodes } from './verification-codes.js';

/** Who shows that he has his phone at hand; without a member the organization's master account. */
export interface Holder {
  readonly ownerId: string;
  readonly memberId: string | undefined;
}

/** A code that was sent to a member for one purpose. */
export interface Challenge {
  readonly id: string;
  readonly holder: Holder;
  readonly purpose: string;
  readonly code: string;
  readonly sentAt: number;
  readonly expiresAt: number;
  failures: number;
  isUsed: boolean;
}

export interface Proof {
  readonly text: string;
  readonly holder: Holder;
  readonly purpose: string;
  readonly expiresAt: number;
}

/** What to send a code for; `at` by the world's clock. */
export interface ChallengeOrder {
  readonly holder: Holder;
  readonly purpose: string;
  readonly phone: string;
  readonly at: number;
}

const MINUTE = 60_000;
const CODE_MINUTES = 5;
const PROOF_MINUTES = 10;
const MOST_FAILURES = 3;

/** Step-up verification: who asks for it, codes that were sent, proofs that were given for them. */
export class StepUps {
  /** Owners whose members need codes; off at first. */
  readonly enabledFor = new Set<string>();
  readonly #challenges = new Map<string, Challenge>();
  readonly #proofs = new Map<string, Proof>();

  constructor(
    private readonly random: Random,
    private readonly codes: VerificationCodes,
  ) {}

  /** @returns the one that was sent within the last minute, if it is still open; undefined when the phone was sent too many. */
  challenge(order: ChallengeOrder): Challenge | undefined {
    const open = [...this.#challenges.values()].find((one) => isOpenFor(one, order));
    if (open !== undefined) return open;
    const { holder, purpose, phone, at } = order;
    if (!this.codes.send({ phone, purpose: 'STEP_UP', minutes: CODE_MINUTES, at })) return undefined;
    const { code = '' } = this.codes.sent.at(-1) ?? {};
    const id = this.#secret();
    const challenge = { id, holder, purpose, code, sentAt: at, expiresAt: at + CODE_MINUTES * MINUTE };
    this.#challenges.set(id, { ...challenge, failures: 0, isUsed: false });
    return this.#challenges.get(id);
  }

  /** Somebody else's challenge is none. */
  challengeOf(holder: Holder, id: string): Challenge | undefined {
    const challenge = this.#challenges.get(id);
    return challenge && isSame(challenge.holder, holder) ? challenge : undefined;
  }

  /** @returns the proof, or why there is none. */
  verify(challenge: Challenge, code: string, at: number): Proof | 'WRONG' | 'LOCKED' | 'EXPIRED' | 'USED' {
    if (challenge.isUsed) return 'USED';
    if (challenge.failures >= MOST_FAILURES) return 'LOCKED';
    if (at >= challenge.expiresAt) return 'EXPIRED';
    if (code !== challenge.code) {
      challenge.failures += 1;
      return 'WRONG';
    }
    challenge.isUsed = true;
    const { holder, purpose } = challenge;
    const proof = { text: this.#secret(), holder, purpose, expiresAt: at + PROOF_MINUTES * MINUTE };
    this.#proofs.set(proof.text, proof);
    return proof;
  }

  isGood(text: string, holder: Holder, purpose: string, at: number): boolean {
    const proof = this.#proofs.get(text);
    return proof !== undefined && isSame(proof.holder, holder) && proof.purpose === purpose && at < proof.expiresAt;
  }

  #secret(): string {
    return Array.from({ length: 4 }, () => this.random.int(0, 0xffff_ffff).toString(16).padStart(8, '0')).join('');
  }
}

const isSame = (one: Holder, other: Holder): boolean =>
  one.ownerId === other.ownerId && one.memberId === other.memberId;

const isOpenFor = (challenge: Challenge, { holder, purpose, at }: ChallengeOrder): boolean =>
  isSame(challenge.holder, holder) &&
  challenge.purpose === purpose &&
  at - challenge.sentAt < MINUTE &&
  challenge.failures < MOST_FAILURES &&
  !challenge.isUsed;
