import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { Refusal } from '../operation.js';
import type { HttpAnswer } from './answers.js';
import type { Fault } from './faults.js';
import type { ReceivedRequest } from './signature.js';
import type { Outcome } from './service.js';

/** "A signed request may carry at most 12 MB of body." */
const GREATEST_BODY_BYTES = 12 * 1024 * 1024;
const GREATEST_TARGET_BYTES = 32 * 1024;
/** Above what a target and its headers need, so that our own answers are given and not the HTTP parser's. */
export const GREATEST_HEAD_BYTES = 64 * 1024;

export const newRequestId = (): string => randomBytes(16).toString('hex');

/** @throws Refusal `APIGW.0201`: 413 or 414 for what is too large, 400 for what ends early. */
export async function receive(message: IncomingMessage): Promise<ReceivedRequest> {
  const { method = '', url: target = '' } = message;
  const body = await receiveBody(message).catch(() => {
    throw badRequest(400, 'the request ends early');
  });
  if (body === undefined) throw badRequest(413, 'the body is over 12 MB');
  if (target.length > GREATEST_TARGET_BYTES) throw badRequest(414, 'the request target is over 32 KB');
  return { method, target, headers: receivedHeaders(message.rawHeaders), body };
}

/** @param raw names and values in turn, as they came. */
function receivedHeaders(raw: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (let at = 0; at < raw.length; at += 2) {
    const [name = '', value = ''] = raw.slice(at, at + 2);
    const before = headers.get(name.toLowerCase());
    headers.set(name.toLowerCase(), before === undefined ? value : `${before},${value}`);
  }
  return headers;
}

const badRequest = (status: number, message: string): Refusal =>
  new Refusal('APIGW.0201', `Bad request: ${message}`, undefined, status);

/** Reads to the end what is too large as well: a client that is still sending would not see the answer. */
async function receiveBody(message: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= GREATEST_BODY_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length <= GREATEST_BODY_BYTES ? Buffer.concat(chunks) : undefined;
}

/** Sends the answer, spoiled as its fault says. */
export function deliver(response: ServerResponse, { answer, fault }: Outcome): void {
  const { reset, body, latencyMs = SLOW_MILLISECONDS } = fault ?? SOUND;
  if (reset !== undefined) response.socket?.resetAndDestroy();
  else if (body === 'truncated') truncated(response, answer);
  else if (body === 'slow') slow(response, answer, latencyMs);
  else whole(response, body === 'garbage' ? { ...answer, text: GARBAGE } : answer);
}

const SOUND: Pick<Fault, 'reset' | 'body' | 'latencyMs'> = {};
const GARBAGE = '<html><body>502 Bad Gateway</body></html>\u0000{"total_count":';

function whole(response: ServerResponse, answer: HttpAnswer): void {
  writeHead(response, answer);
  response.end(answer.text);
}

function writeHead(response: ServerResponse, { status, headers, text }: HttpAnswer): void {
  const content = text === '' ? {} : { 'Content-Type': 'application/json;charset=UTF-8' };
  const length = status === 204 ? {} : { 'Content-Length': Buffer.byteLength(text) };
  response.writeHead(status, { ...content, ...length, ...headers });
}

/** Half of the promised bytes, then the end of the connection. */
function truncated(response: ServerResponse, answer: HttpAnswer): void {
  writeHead(response, answer);
  const bytes = Buffer.from(answer.text);
  response.write(bytes.subarray(0, Math.max(1, bytes.length >> 1)), () => response.socket?.destroySoon());
}

const SLOW_MILLISECONDS = 10_000;
const MOST_SLOW_PIECES = 20;

/** The head at once, the body in equal pieces over the whole time. */
function slow(response: ServerResponse, answer: HttpAnswer, milliseconds: number): void {
  writeHead(response, answer);
  response.flushHeaders();
  const bytes = Buffer.from(answer.text);
  const size = Math.max(1, Math.ceil(bytes.length / MOST_SLOW_PIECES));
  const pieces = Math.max(1, Math.ceil(bytes.length / size));
  let sent = 0;
  const timer = setInterval(() => {
    const piece = bytes.subarray(sent, sent + size);
    sent += size;
    if (sent < bytes.length) {
      response.write(piece);
      return;
    }
    clearInterval(timer);
    response.end(piece);
  }, milliseconds / pieces);
  response.on('close', () => {
    clearInterval(timer);
  });
}

/** Answers what the HTTP parser could not make a request of, in the gateway's words. */
export function refuseUnparsed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const [status, text] = error.code === 'HPE_HEADER_OVERFLOW' ? [494, 'headers too large'] : [400, 'malformed'];
  const body = JSON.stringify({
    error_code: 'APIGW.0201',
    error_message: `Bad request: ${text}`,
    request_id: newRequestId(),
  });
  socket.end(
    `HTTP/1.1 ${status} Bad Request\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
