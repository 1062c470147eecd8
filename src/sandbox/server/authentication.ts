import { Refusal, type Caller } from '../operation.js';
import { isSignedBy, readAuthorization, sdkTime, type ReceivedRequest } from './signature.js';
import type { Tokens } from './tokens.js';

export interface KeyPair {
  readonly accessKey: string;
  readonly secretKey: string;
}

/** A signature's date must be near one of them; the first also measures locks and tokens. */
export type Clocks = readonly [() => Date, ...(() => Date)[]];

const MINUTE = 60_000;
const GREATEST_SKEW = 15 * MINUTE;
const WRONG_SIGNATURES_UNTIL_LOCK = 5;
const LOCK_MILLISECONDS = 5 * MINUTE;

/** Decides who calls, from the signature (the partner's key pair) or from an IAM token. */
export class Authentication {
  private wrongSignatures = 0;
  private lockedUntil = 0;

  constructor(
    private readonly keys: KeyPair,
    private readonly owner: Caller,
    private readonly tokens: Tokens,
    private readonly clocks: Clocks,
  ) {}

  forgetLocks(): void {
    this.wrongSignatures = 0;
    this.lockedUntil = 0;
  }

  /** @throws Refusal `APIGW.0301` (wrong or missing credential, or a locked key), `APIGW.0307` (expired token). */
  ofPartnerApi(request: ReceivedRequest): Caller {
    const authorization = request.headers.get('authorization');
    if (authorization !== undefined) return this.signer(request, authorization);
    const token = request.headers.get('x-auth-token');
    if (token === undefined) throw unauthenticated('neither Authorization nor X-Auth-Token was sent');
    const reading = this.tokens.read(token, this.clocks[0]());
    if (reading === 'expired') throw new Refusal('APIGW.0307', 'The token has expired; get a new one');
    if (reading === 'unknown') throw unauthenticated('the token cannot be decrypted');
    return reading.caller;
  }

  /** The console takes tokens only. @throws Refusal `CBC.0154` with status 401, which asks for a new token. */
  ofConsole(request: ReceivedRequest): Caller {
    const reading = this.tokens.read(request.headers.get('x-auth-token') ?? '', this.clocks[0]());
    if (typeof reading === 'object') return reading.caller;
    throw new Refusal('CBC.0154', `X-Auth-Token is ${reading === 'expired' ? 'expired' : 'missing or invalid'}`);
  }

  private signer(request: ReceivedRequest, header: string): Caller {
    const authorization = readAuthorization(header);
    if (authorization === undefined) throw unauthenticated('the Authorization header is malformed');
    if (authorization.accessKey !== this.keys.accessKey) throw unauthenticated('the AK does not exist');
    const now = this.clocks[0]().getTime();
    if (now < this.lockedUntil) throw unauthenticated('the AK is locked after too many wrong signatures');
    const time = sdkTime(request.headers.get('x-sdk-date') ?? '');
    if (!this.isNear(time)) throw unauthenticated('the signature has expired, X-Sdk-Date is over 15 minutes off');
    if (!isSignedBy(this.keys.secretKey, request, authorization)) {
      this.countWrongSignature(now);
      throw unauthenticated('verify aksk signature fail');
    }
    this.wrongSignatures = 0;
    return this.owner;
  }

  private isNear(time: number): boolean {
    return this.clocks.some((clock) => Math.abs(clock().getTime() - time) <= GREATEST_SKEW);
  }

  private countWrongSignature(now: number): void {
    this.wrongSignatures += 1;
    if (this.wrongSignatures < WRONG_SIGNATURES_UNTIL_LOCK) return;
    this.lockedUntil = now + LOCK_MILLISECONDS;
    this.wrongSignatures = 0;
  }
}

const unauthenticated = (reason: string): Refusal =>
  new Refusal('APIGW.0301', `Incorrect IAM authentication information: ${reason}`);
