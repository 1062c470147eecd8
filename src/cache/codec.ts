import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { CacheKey, Held } from './cache.js';

/** A key that answers are encrypted with. */
export interface CipherKey {
  /** Stands beside what it encrypted, so that older values are still read after a change of keys. */
  readonly id: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_ID_BYTES = 4;
/** Shorter texts gain nothing by being deflated. */
const WORTH_DEFLATING = 1024;
/** The fastest level: it makes rows of one kind five times smaller already. */
const LEVEL = 1;

const DEFLATED = 1;
const ENCRYPTED = 2;

/**
 * How answers lie in Redis: JSON, deflated where that pays, and encrypted (AES-256-GCM) so that a copy of the store shows nobody's
 * data. The first byte says which; the name is authenticated with the value, so that none can pass for another's.
 */
export class Codec {
  readonly #first: CipherKey | undefined;
  readonly #byId: ReadonlyMap<string, CipherKey>;

  /**
   * @param release part of every name: what another release wrote in another shape is never read.
   * @param keys the first encrypts, all decrypt, so that keys can be changed while replicas run; none: not encrypted.
   */
  constructor(
    private readonly release: string,
    keys: readonly CipherKey[],
  ) {
    [this.#first] = keys;
    this.#byId = new Map(keys.map((key) => [digestOf(key.id).toString('base64'), key]));
  }

  nameOf(key: CacheKey): string {
    return `pg:${this.release}:${key}`;
  }

  encode(key: CacheKey, { value, asOf, position }: Held): Buffer {
    const plain = Buffer.from(JSON.stringify([value, asOf, position]));
    const isDeflated = plain.length >= WORTH_DEFLATING;
    const body = isDeflated ? deflateRawSync(plain, { level: LEVEL }) : plain;
    const flags = isDeflated ? DEFLATED : 0;
    const first = this.#first;
    if (first === undefined) return Buffer.concat([Buffer.of(flags), body]);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, first.key, nonce);
    cipher.setAAD(Buffer.from(this.nameOf(key)));
    const secret = [cipher.update(body), cipher.final()];
    return Buffer.concat([Buffer.of(flags | ENCRYPTED), digestOf(first.id), nonce, cipher.getAuthTag(), ...secret]);
  }

  /** @throws Error when it was not written under this name, by this release, with one of the keys. */
  decode(key: CacheKey, stored: Buffer): Held {
    const flags = stored[0] ?? 0;
    const body = this.#opened(key, flags, stored.subarray(1));
    const plain = (flags & DEFLATED) === 0 ? body : inflateRawSync(body);
    const parts = JSON.parse(plain.toString()) as unknown;
    if (!Array.isArray(parts) || parts.length !== 3) throw new Error('This is no kept answer');
    const [value, asOf, position] = parts as [unknown, unknown, unknown];
    if (typeof asOf !== 'number' || typeof position !== 'number') throw new Error('This is no kept answer');
    return { value, asOf, position };
  }

  #opened(key: CacheKey, flags: number, body: Buffer): Buffer {
    if ((flags & ENCRYPTED) === 0) {
      // Whoever can write to the store but has no key must not be able to put words into it.
      if (this.#first !== undefined) throw new Error('A kept answer is not encrypted');
      return body;
    }
    const cipherKey = this.#byId.get(body.subarray(0, KEY_ID_BYTES).toString('base64'));
    if (cipherKey === undefined) throw new Error('A kept answer is encrypted with an unknown key');
    const nonceEnd = KEY_ID_BYTES + NONCE_BYTES;
    const decipher = createDecipheriv(CIPHER, cipherKey.key, body.subarray(KEY_ID_BYTES, nonceEnd));
    decipher.setAAD(Buffer.from(this.nameOf(key)));
    decipher.setAuthTag(body.subarray(nonceEnd, nonceEnd + TAG_BYTES));
    return Buffer.concat([decipher.update(body.subarray(nonceEnd + TAG_BYTES)), decipher.final()]);
  }
}

const digestOf = (id: string): Buffer => createHash('sha256').update(id).digest().subarray(0, KEY_ID_BYTES);
