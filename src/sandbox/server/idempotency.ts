import { createHash } from 'node:crypto';
import { Refusal, type SandboxAnswer } from '../operation.js';

const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;

interface Kept {
  readonly fingerprint: string;
  readonly until: number;
  readonly answer: SandboxAnswer;
}

/** First answers of the writes that carry an `Idempotency-Key`, kept for 24 hours. */
export class Idempotency {
  private readonly kept = new Map<string, Kept>();

  /**
   * Runs the write, or repeats its first answer. A refused write keeps nothing: it had no effect to repeat.
   *
   * @param owner operation, account and key: keys of different owners never meet.
   * @param target path, query and acting member; part of what must be the same.
   * @throws Refusal `CON.0410` when the key came with another request before.
   */
  once(owner: string, target: string, body: Buffer, now: Date, run: () => SandboxAnswer): SandboxAnswer {
    this.forgetExpired(now.getTime());
    const fingerprint = createHash('sha256').update(`${target}\n`).update(body).digest('hex');
    const first = this.kept.get(owner);
    if (first !== undefined && first.fingerprint !== fingerprint) {
      throw new Refusal('CON.0410', 'Idempotency-Key was used with another body', [{ field: 'Idempotency-Key' }]);
    }
    if (first !== undefined) return first.answer;
    const answer = run();
    this.kept.set(owner, { fingerprint, until: now.getTime() + KEPT_MILLISECONDS, answer });
    return answer;
  }

  clear(): void {
    this.kept.clear();
  }

  /** Oldest first, as a Map keeps them. */
  private forgetExpired(now: number): void {
    for (const [owner, { until }] of this.kept) {
      if (until > now) return;
      this.kept.delete(owner);
    }
  }
}
