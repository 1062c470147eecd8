import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OperationSpec, Route, Schema } from '../../src/sandbox/server/contract.js';
import { descriptorOf, type OperationId } from '../../src/upstream/contract/operations.js';
import { DEEPEST, type DocumentedApi } from './coverage-contract.js';
import { Markers } from './coverage-markers.js';

/** Values by field path, as text; a field of a list has several. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** One upstream call: what was asked and what was answered. */
export interface Exchange {
  readonly operation: string;
  readonly asked: Values;
  /** The fields whose value was nobody else's. */
  readonly marked: Values;
  /** Fields of the answer that repeat what was asked, because a row must be the one that was asked for. */
  readonly repeated: readonly string[];
}

/** The value of one field of one operation in place of its marker. */
export interface Change {
  readonly operation: string;
  readonly path: string;
  readonly value: unknown;
}

/** An upstream that answers every operation from its documented shape, a value of its own in every field, and keeps record. */
export class RecordingUpstream {
  readonly #server = createServer((message, response) => void this.#serve(message, response));
  readonly #markers: Markers;
  #exchanges: Exchange[] = [];
  /** The customer who asks, if it is one: what upstream has of him is his. */
  customerId: string | undefined;
  /** What the answers say differently from now on. */
  changes: readonly Change[] = [];

  constructor(private readonly api: DocumentedApi) {
    this.#markers = new Markers(api);
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The exchanges since the last time. */
  taken(): readonly Exchange[] {
    const exchanges = this.#exchanges;
    this.#exchanges = [];
    return exchanges;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(message);
    const { pathname } = new URL(message.url ?? '/', ANY_HOST);
    const route = this.api.contract.route(message.method ?? '', pathname);
    if (route === undefined) {
      response.writeHead(404).end();
      return;
    }
    const asked = { ...valuesOf(body), ...outsideBody(message, route) };
    const answer = this.#answer(route.spec, asked);
    response.writeHead(answer === undefined ? 204 : 200, { 'Content-Type': 'application/json' });
    response.end(answer && JSON.stringify(answer));
  }

  #known(asked: Values): Values {
    return this.customerId === undefined ? asked : { customer_id: [this.customerId], ...asked };
  }

  /** Undefined where the contract has no body. */
  #answer(spec: OperationSpec, asked: Values): unknown {
    const schema = this.api.answerOf(spec);
    const writer = new AnswerWriter(this.api, spec, this.#markers, this.#known(asked), this.changes);
    const answer = schema && writer.value(schema, [], 0);
    const { operationId: operation } = spec;
    // The feed is asked whenever its time has come, whoever asks for what.
    if (operation !== 'ListChangeEvents')
      this.#exchanges.push({ operation, asked, marked: writer.marked, repeated: [...writer.repeated] });
    return answer;
  }
}

/** Only the path and the query of a request's target matter. */
const ANY_HOST = 'http://upstream';

async function bodyOf(message: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  return chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString());
}

/** What the query, the path and the headers ask. */
function outsideBody({ url = '/', headers }: IncomingMessage, { spec, path }: Route): Record<string, string[]> {
  const query = [...new URL(url, ANY_HOST).searchParams];
  const sent = spec.parameters
    .filter((parameter) => parameter.in === 'header')
    .flatMap(({ name }) => [headers[name.toLowerCase()] ?? []].flat().map((value) => [name, value] as const));
  const values: Record<string, string[]> = {};
  for (const [name, value] of [...query, ...Object.entries(path), ...sent]) (values[name] ??= []).push(value);
  return values;
}

/** Writes one answer. */
class AnswerWriter {
  readonly repeated = new Set<string>();
  readonly marked: Record<string, string[]> = {};
  readonly #rowsField: string | null;

  constructor(
    private readonly api: DocumentedApi,
    private readonly spec: OperationSpec,
    private readonly markers: Markers,
    private readonly asked: Values,
    private readonly changes: readonly Change[],
  ) {
    this.#rowsField = descriptorOf(spec.operationId as OperationId).rowsField;
  }

  /** @param row which of the values asked for this part of the answer is about. */
  value(schema: Schema, path: readonly string[], row: number): unknown {
    if (path.length > DEEPEST) return undefined;
    const at = this.api.resolved(this.spec, schema);
    if (at['items'] !== undefined) return this.#list(at['items'] as Schema, path, row);
    const properties = at['properties'] as Readonly<Record<string, Schema>> | undefined;
    if (properties === undefined) return this.#leaf(at, path, row);
    return Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, this.value(value, [...path, name], row)]),
    );
  }

  /** As many rows as ids asked for; one where none are, or as many as the changed total promises. */
  #list(items: Schema, path: readonly string[], row: number): unknown[] {
    const properties = this.api.resolved(this.spec, items)['properties'] as object | undefined;
    const named = Object.keys(properties ?? {}).map((name) => this.#askedFor(name).length);
    const promised = path.join('.') === this.#rowsField ? this.#promised() : 1;
    const count = path.length === 1 ? Math.max(promised, ...named) : 1;
    return Array.from({ length: count }, (_, index) => this.value(items, path, path.length === 1 ? index : row));
  }

  #promised(): number {
    const { totalField } = descriptorOf(this.spec.operationId as OperationId).pagination ?? {};
    return Number(this.#changeOf(totalField ?? '')?.value ?? 1);
  }

  #changeOf(field: string): Change | undefined {
    return this.changes.find(({ operation, path }) => operation === this.spec.operationId && path === field);
  }

  #leaf(schema: Schema, path: readonly string[], row: number): unknown {
    const field = path.join('.');
    const change = this.#changeOf(field);
    if (change !== undefined) return change.value;
    const asked = this.#askedFor(path.at(-1) ?? '');
    if (asked.length > 0) {
      this.repeated.add(field);
      return typed(schema, asked[row % asked.length] ?? '');
    }
    const marker = this.markers.of(this.spec.operationId, field);
    if (this.markers.isOwn(marker)) (this.marked[field] ??= []).push(String(marker));
    return marker;
  }

  /** Asked under the same name, or as a list of it (`quota_ids` for `quota_id`), or as what a batch is of. */
  #askedFor(name: string): readonly string[] {
    const { batch, partialFailure } = descriptorOf(this.spec.operationId as OperationId);
    const wanted = partialFailure?.itemId === name ? batch?.field : name;
    if (name === 'id' && belongsToAsked(this.spec)) return [];
    return (
      Object.entries(this.asked).find(([path]) => {
        const last = path.split('.').at(-1);
        return last === wanted || last === `${name}s`;
      })?.[1] ?? []
    );
  }
}

/** Within the path of a read `id` is not the answer's own. */
const belongsToAsked = ({ method, path }: OperationSpec): boolean => method === 'GET' && !path.endsWith('{id}');

const typed = ({ type }: Schema, text: string): unknown =>
  type === 'integer' || type === 'number' ? Number(text) : type === 'boolean' ? text === 'true' : text;

/** Every value of a JSON document by its path. */
function valuesOf(json: unknown): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  const walk = (at: unknown, path: readonly string[]): void => {
    if (Array.isArray(at)) for (const item of at) walk(item, path);
    else if (typeof at === 'object') for (const [name, value] of Object.entries(at ?? {})) walk(value, [...path, name]);
    else (values[path.join('.')] ??= []).push(typeof at === 'string' ? at : JSON.stringify(at));
  };
  walk(json, []);
  return values;
}
