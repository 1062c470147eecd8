import { createHash, createHmac } from 'node:crypto';

/** An access key pair; the secret key never leaves this process. */
export interface SigningKey {
  readonly accessKey: string;
  readonly secretKey: string;
  /** Account id of the key's owner, sent as `X-Domain-Id`. */
  readonly domainId?: string;
  /** Of temporary key pairs only. */
  readonly securityToken?: string;
}

/** A request as it will be sent: every header given here is signed and has to arrive unchanged. */
export interface SignableRequest {
  readonly method: string;
  /** Percent-encoded, without query. */
  readonly path: string;
  /** Raw pairs, in any order. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const ALGORITHM = 'SDK-HMAC-SHA256';

/** UTF-8 with upper-case hex; only `A-Z a-z 0-9 - _ . ~` stay as they are. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The query in the form that is signed; sent in the same form, so that no server reads it differently. */
export function canonicalQuery(query: SignableRequest['query']): string {
  return query
    .toSorted(([nameA, valueA], [nameB, valueB]) => compare(nameA, nameB) || compare(valueA, valueB))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
}

function canonicalPath(path: string): string {
  const encoded = decodeURIComponent(path).split('/').map(encode).join('/');
  return encoded.endsWith('/') ? encoded : `${encoded}/`;
}

const signedNames = (headers: SignableRequest['headers']): string[] =>
  Object.keys(headers)
    .map((name) => name.toLowerCase())
    .filter((name) => !name.includes('_'))
    .sort(compare);

/** The six parts whose hash is signed. */
export function canonicalRequest(request: SignableRequest): string {
  const values = new Map(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value.trim()]));
  const names = signedNames(request.headers);
  return [
    request.method.toUpperCase(),
    canonicalPath(request.path),
    canonicalQuery(request.query),
    names.map((name) => `${name}:${values.get(name) ?? ''}\n`).join(''),
    names.join(';'),
    sha256(request.body ?? ''),
  ].join('\n');
}

export const stringToSign = (canonical: string, date: string): string => `${ALGORITHM}\n${date}\n${sha256(canonical)}`;

/**
 * The headers to send: those of the request and what the signature adds.
 *
 * @param now when the request is sent; upstream refuses more than 15 minutes of difference.
 */
export function signedHeaders(request: SignableRequest, key: SigningKey, now: Date): Record<string, string> {
  const date = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const headers = {
    ...request.headers,
    'X-Sdk-Date': date,
    ...(key.domainId !== undefined && { 'X-Domain-Id': key.domainId }),
    ...(key.securityToken !== undefined && { 'X-Security-Token': key.securityToken }),
  };
  const text = stringToSign(canonicalRequest({ ...request, headers }), date);
  const signature = createHmac('sha256', key.secretKey).update(text, 'utf8').digest('hex');
  const names = signedNames(headers).join(';');
  return {
    ...headers,
    Authorization: `${ALGORITHM} Access=${key.accessKey}, SignedHeaders=${names}, Signature=${signature}`,
  };
}
