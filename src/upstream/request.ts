import type { OperationDescriptor } from './contract/operations.js';
import { stringifyWireJson } from './contract/wire-json.js';
import type { SignableRequest } from './signer.js';

/** What calls are made for, most urgent first: those that nobody waits for leave a part of the budget to the others. */
export const URGENCIES = ['VIEWER', 'REVALIDATION', 'EXPORT', 'WARM_UP'] as const;
export type Urgency = (typeof URGENCIES)[number];

export interface CallOptions {
  /** Default: `VIEWER`. */
  readonly urgency?: Urgency;
  /** The acting member, where the operation asks for one (`X-Member-Id`). */
  readonly memberId?: string;
  /** The gateway's id of the viewer's request, where the operation takes one (`X-Request-Id`). */
  readonly requestId?: string;
  /** Names a write, where the operation takes a name (`Idempotency-Key` or `trans_id`). */
  readonly idempotencyKey?: string;
  /** The caller's own IAM token, in place of the gateway's credential. Sent with this call alone and kept nowhere. */
  readonly token?: string;
}

/** A request whose operation is known at run time only. */
export interface LooseRequest {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** The parts of a request put where the contract wants them. @param host value of the `Host` header. */
export function signableOf(
  descriptor: OperationDescriptor,
  host: string,
  request: LooseRequest,
  options: CallOptions,
): SignableRequest {
  const body = bodyOf(descriptor, request, options);
  return {
    method: descriptor.method,
    path: descriptor.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(textOf(request.path?.[name]))),
    query: Object.entries(request.query ?? {}).flatMap(([name, value]) => pairsOf(descriptor, name, value)),
    headers: {
      Host: host,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headersOf(descriptor, request, options),
    },
    ...(body !== undefined && { body }),
  };
}

function pairsOf(descriptor: OperationDescriptor, name: string, value: unknown): [string, string][] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [[name, textOf(value)]];
  const texts = value.map(textOf);
  return descriptor.commaLists.includes(name) ? [[name, texts.join(',')]] : texts.map((text) => [name, text]);
}

/** The contract's parameters are texts, numbers and booleans. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function headersOf(
  descriptor: OperationDescriptor,
  request: LooseRequest,
  options: CallOptions,
): Record<string, string> {
  const key = descriptor.idempotencyKey;
  const wanted: Record<string, unknown> = {
    ...request.header,
    'X-Member-Id': options.memberId,
    'X-Request-Id': options.requestId,
    ...(key?.in === 'header' && { [key.name]: options.idempotencyKey }),
  };
  const sent = descriptor.headerParams.filter((name) => wanted[name] !== undefined);
  return Object.fromEntries(sent.map((name) => [name, textOf(wanted[name])]));
}

function bodyOf(
  { decimalNumbers, idempotencyKey }: OperationDescriptor,
  { body }: LooseRequest,
  options: CallOptions,
): string | undefined {
  const named =
    idempotencyKey?.in === 'body' && options.idempotencyKey !== undefined
      ? { ...body, [idempotencyKey.name]: options.idempotencyKey }
      : body;
  return named === undefined ? undefined : stringifyWireJson(named, decimalNumbers);
}
