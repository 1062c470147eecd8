import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A request as it came in; every text is one character per received byte (latin1), so nothing is lost or mended. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path and query as on the wire. */
  readonly target: string;
  /** By lower-case name; a repeated header is joined with a comma. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export interface Authorization {
  readonly accessKey: string;
  readonly signedHeaders: string;
  readonly signature: string;
}

const AUTHORIZATION = /^SDK-HMAC-SHA256 Access=([^,\s]+), SignedHeaders=([^,\s]+), Signature=([0-9a-f]{64})$/;

export function readAuthorization(header: string): Authorization | undefined {
  const [, accessKey, signedHeaders, signature] = AUTHORIZATION.exec(header) ?? [];
  if (accessKey === undefined || signedHeaders === undefined || signature === undefined) return undefined;
  return { accessKey, signedHeaders, signature };
}

const SDK_DATE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

/** Milliseconds since 1970 of an `X-Sdk-Date`; not a number when it is not a date. */
export const sdkTime = (date: string): number => Date.parse(date.replace(SDK_DATE, '$1-$2-$3T$4:$5:$6Z'));

/** Without these two under the signature, a request could be sent again later, or elsewhere. */
const ALWAYS_SIGNED = ['host', 'x-sdk-date'];

/** Whether the secret key made this signature over exactly these bytes. */
export function isSignedBy(secretKey: string, request: ReceivedRequest, authorization: Authorization): boolean {
  const names = authorization.signedHeaders.split(';');
  if (!ALWAYS_SIGNED.every((name) => names.includes(name))) return false;
  const hash = createHash('sha256').update(canonicalRequest(request, names), 'latin1').digest('hex');
  const stringToSign = `SDK-HMAC-SHA256\n${request.headers.get('x-sdk-date') ?? ''}\n${hash}`;
  const expected = createHmac('sha256', secretKey).update(stringToSign).digest('hex');
  return timingSafeEqual(Buffer.from(expected), Buffer.from(authorization.signature));
}

function canonicalRequest({ method, target, headers, body }: ReceivedRequest, names: readonly string[]): string {
  const queryAt = target.indexOf('?');
  const path = queryAt < 0 ? target : target.slice(0, queryAt);
  const query = queryAt < 0 ? '' : target.slice(queryAt + 1);
  return [
    method,
    canonicalPath(path),
    canonicalQuery(query),
    names.map((name) => `${name}:${headers.get(name) ?? ''}\n`).join(''),
    names.join(';'),
    payloadHash(headers.get('x-sdk-content-sha256'), body),
  ].join('\n');
}

/** Any other value the caller sets must be the body's own hash, which is what we compute. */
function payloadHash(announced: string | undefined, body: Buffer): string {
  if (announced === 'UNSIGNED-PAYLOAD' && body.length > 0) return announced;
  return createHash('sha256').update(body).digest('hex');
}

function canonicalPath(path: string): string {
  const encoded = decode(path).split('/').map(encode).join('/');
  return encoded.endsWith('/') ? encoded : `${encoded}/`;
}

function canonicalQuery(query: string): string {
  if (query === '') return '';
  return query
    .split('&')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
    })
    .sort(([keyA = '', valueA = ''], [keyB = '', valueB = '']) => compare(keyA, keyB) || compare(valueA, valueB))
    .map(([key = '', value = '']) => `${encode(key)}=${encode(value)}`)
    .join('&');
}

/** By byte, which for UTF-8 is the order of code points. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Signers write escapes in upper-case hex; another spelling stays undecoded, and so is another request. */
const decode = (text: string): string =>
  text.replace(/%([0-9A-F]{2})/g, (_escape, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const encode = (bytes: string): string =>
  bytes.replace(/[^A-Za-z0-9\-_.~]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
