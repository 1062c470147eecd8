import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Caller } from '../operation.js';

export type TokenReading = { readonly caller: Caller } | 'expired' | 'unknown';

const LIFETIME_MILLISECONDS = 24 * 60 * 60 * 1000;

/** IAM tokens that carry their own proof, so that one outlives a restart as a real one does; good for 24 hours. */
export class Tokens {
  constructor(private readonly secret: string) {}

  issue(caller: Caller, now: Date): { readonly token: string; readonly expiresAt: Date } {
    const expiresAt = new Date(now.getTime() + LIFETIME_MILLISECONDS);
    const claims = Buffer.from(JSON.stringify({ ...caller, expiresAt: expiresAt.getTime() })).toString('base64url');
    return { token: `${claims}.${this.proof(claims)}`, expiresAt };
  }

  read(token: string, now: Date): TokenReading {
    const [claims = '', proof = ''] = token.split('.');
    const expected = Buffer.from(this.proof(claims));
    const given = Buffer.from(proof);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'unknown';
    const { kind, accountId, expiresAt } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Claims;
    return now.getTime() < expiresAt ? { caller: { kind, accountId } } : 'expired';
  }

  private proof(claims: string): string {
    return createHmac('sha256', this.secret).update(`token:${claims}`).digest('base64url');
  }
}

interface Claims extends Caller {
  readonly expiresAt: number;
}
