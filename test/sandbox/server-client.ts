import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/server/server.js';
import { startSandbox } from '../../src/sandbox/server/server.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined when the text is not JSON. */
  readonly json: Record<string, unknown> | undefined;
}

const AK = 'SANDBOX00000000000AK';
const SK = 'sandbox-secret-key-for-local-use-only';
export const RESELLER_ID = 'b0000000000000000000000000000001';
export const CUSTOMER_ID = 'c0000000000000000000000000000001';

/** Starts a small sandbox whose answers are checked against the contract. */
export const startSmall = (options: SandboxOptions = {}): Promise<Sandbox> =>
  startSandbox({ customers: 60, checkAnswers: true, ...options });

export interface Call {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  /** Text goes as it is, anything else as JSON. */
  readonly body?: unknown;
}

export async function call(origin: string, target: string, { method, headers, body }: Call = {}): Promise<Answer> {
  const response = await fetch(`${origin}${target}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return answerOf(response.status, response.headers, await response.text());
}

function answerOf(status: number, headers: Headers, text: string): Answer {
  try {
    return { status, headers, text, json: JSON.parse(text) as Record<string, unknown> };
  } catch {
    return { status, headers, text, json: undefined };
  }
}

/** Sends exactly these bytes on a connection of their own and reads until the server ends it. */
export function sendBytes(port: number, bytes: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', text = ''] = Buffer.concat(chunks).toString().split('\r\n\r\n');
      resolve(answerOf(Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), new Headers(), text));
    });
  });
}

export interface Signing {
  readonly method?: string;
  readonly body?: string;
  readonly accessKey?: string;
  readonly secretKey?: string;
  readonly date?: Date;
  /** More headers to sign. */
  readonly headers?: Record<string, string>;
  /** In place of the hash of the body. */
  readonly payloadHash?: string;
}

/** Headers of a signed request; the target's query must be in canonical form already. */
export function signed(origin: string, target: string, signing: Signing = {}): Record<string, string> {
  const usual = { method: 'GET', body: '', accessKey: AK, secretKey: SK, date: new Date() };
  const { method, body, accessKey, secretKey, date, payloadHash = sha256(body) } = { ...usual, ...signing };
  const sdkDate = date.toISOString().replace(/[-:]|\.\d+/g, '');
  const headers = { host: new URL(origin).host, 'x-sdk-date': sdkDate, ...signing.headers };
  const lines = Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = lines.map(([name]) => name);
  const [path, query] = target.split('?') as [string, string?];
  const canonical = [
    method,
    `${path}/`,
    query ?? '',
    ...lines.map(([name, value]) => `${name}:${value}`),
    '',
    names.join(';'),
    payloadHash,
  ].join('\n');
  const signature = createHmac('sha256', secretKey)
    .update(`SDK-HMAC-SHA256\n${sdkDate}\n${sha256(canonical)}`)
    .digest('hex');
  const { host: _host, ...sent } = headers;
  return {
    ...sent,
    Authorization: `SDK-HMAC-SHA256 Access=${accessKey}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const tokenRequest = (name: string, password = 'sandbox-password-for-local-use-only'): object => ({
  auth: { identity: { methods: ['password'], password: { user: { name, password, domain: { name } } } } },
});

/** An IAM token of the partner, or of the reseller or customer with that id. */
async function tokenOf(origin: string, name = 'sandbox-partner'): Promise<string> {
  const { headers } = await call(origin, '/v3/auth/tokens', { body: tokenRequest(name) });
  return headers.get('x-subject-token') ?? '';
}

/** The header that carries such a token. */
export const as = async (origin: string, name?: string): Promise<Record<string, string>> => ({
  'X-Auth-Token': await tokenOf(origin, name),
});

export interface Vector {
  readonly name: string;
  readonly request: { readonly method: string; readonly headers: Record<string, string>; readonly body: string | null };
  readonly request_uri: string;
  readonly authorization: string;
}

export interface VectorFile {
  readonly access_key: string;
  readonly secret_key: string;
  readonly date: string;
  readonly vectors: readonly Vector[];
}

export const vectorFile = JSON.parse(
  readFileSync(new URL('../../schema/upstream/signing-vectors.json', import.meta.url), 'utf8'),
) as VectorFile;
