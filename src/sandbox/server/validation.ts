import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { Refusal } from '../operation.js';
import { readBody, withExactNumbers, withoutNulls, type BodyReading } from './body.js';
import type { Api, Contract, OperationSpec, Parameter, Schema } from './contract.js';

/** The parts of a request that a contract speaks of, typed and with its defaults. */
export interface CheckedRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface UncheckedRequest {
  readonly path: Readonly<Record<string, string>>;
  /** Raw, without the question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const INVALID = { bss: 'CBC.0100', console: 'CON.0100' } as const;

const KNOWN = new WeakMap<Pick<Contract, 'documents'>, Validation>();

/** Compiling validators takes longer than making a world, so all sandboxes over one contract share them. */
export function validationOf(contract: Pick<Contract, 'documents'>): Validation {
  const known = KNOWN.get(contract) ?? new Validation(contract);
  KNOWN.set(contract, known);
  return known;
}

/** Checks requests and answers against the contract files; each validator is compiled when it is first needed. */
export class Validation {
  private readonly requests: Ajv2020;
  private readonly answers: Ajv2020;
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor({ documents }: Pick<Contract, 'documents'>) {
    this.requests = ajvOver(documents, true);
    this.answers = ajvOver(documents, false);
  }

  /** @throws Refusal `CBC.0100` or `CON.0100` that names the field. */
  request(spec: OperationSpec, { path, query, headers, body }: UncheckedRequest): CheckedRequest {
    const parameters = { path, query: readQuery(spec, query), headers: { ...headers } };
    this.check(spec, 'parameters', parameters);
    return { ...parameters, body: spec.takesBody ? this.body(spec, body) : {} };
  }

  /** @returns what of an answer breaks the contract; nothing when it keeps to it. */
  answerFault(spec: OperationSpec, status: number, json: string): string | undefined {
    if (!spec.answers.includes(String(status))) {
      return json === '' ? undefined : `status ${status} has no documented body`;
    }
    const validate = this.validator(`${spec.operationId} ${status}`, () =>
      this.answers.getSchema(schemaId(spec, `responses/${status}`)),
    );
    const answer: unknown = JSON.parse(json, spec.api === 'bss' ? withoutNulls : undefined);
    const error = validate(answer) ? undefined : validate.errors?.[0];
    return error && `${fieldOf(error)} ${error.message ?? ''}`;
  }

  private body(spec: OperationSpec, bytes: Buffer): Record<string, unknown> {
    if (bytes.length === 0 && !spec.bodyRequired) return {};
    const { rounded, exact } = parseBody(spec.api, bytes);
    this.check(spec, 'body', rounded);
    return withExactNumbers(rounded, exact) as Record<string, unknown>;
  }

  private check(spec: OperationSpec, part: 'parameters' | 'body', value: object): void {
    const validate = this.validator(`${spec.operationId} ${part}`, () =>
      part === 'body'
        ? this.requests.getSchema(schemaId(spec, 'requestBody'))
        : this.requests.compile(parametersSchema(spec)),
    );
    const error = validate(value) ? undefined : validate.errors?.[0];
    if (error === undefined) return;
    const field = fieldOf(error).replace(/^(path|query|headers)\./, '');
    throw invalid(spec.api, field, error.message ?? 'is invalid');
  }

  private validator(key: string, compile: () => ValidateFunction | undefined): ValidateFunction {
    const known = this.compiled.get(key);
    if (known !== undefined) return known;
    const validate = compile();
    if (validate === undefined) throw new Error(`The contract has no schema for ${key}`);
    this.compiled.set(key, validate);
    return validate;
  }
}

function ajvOver(documents: Readonly<Record<Api, Schema>>, useDefaults: boolean): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, useDefaults, validateSchema: false, logger: false });
  formats.default(ajv, ['date', 'date-time']);
  ajv.addFormat('decimal', /^-?\d+(\.\d+)?$/);
  for (const [api, document] of Object.entries(documents)) ajv.addSchema(document, api);
  return ajv;
}

function schemaId({ api, path, method }: OperationSpec, place: string): string {
  const escaped = encodeURIComponent(path.replaceAll('/', '~1'));
  return `${api}#/paths/${escaped}/${method.toLowerCase()}/${place}/content/application~1json/schema`;
}

function parametersSchema({ api, parameters }: OperationSpec): Schema {
  const part = (place: Parameter['in'], name: (parameter: Parameter) => string) => {
    const own = parameters.filter((parameter) => parameter.in === place);
    return {
      type: 'object',
      properties: Object.fromEntries(own.map((parameter) => [name(parameter), parameter.schema])),
      required: own.filter(({ required }) => required).map(name),
      // The partner API ignores what it does not know; the console refuses it.
      additionalProperties: place !== 'query' || api === 'bss',
    };
  };
  const path = part('path', ({ name }) => name);
  const query = part('query', ({ name }) => name);
  const headers = part('header', ({ name }) => name.toLowerCase());
  return { type: 'object', properties: { path, query, headers } };
}

function readQuery(spec: OperationSpec, text: string): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  const values = queryValues(spec.api, text);
  for (const [name, all] of values) {
    const parameter = spec.parameters.find((candidate) => candidate.in === 'query' && candidate.name === name);
    const value = parameter === undefined ? all[0] : valueOf(parameter, all);
    if (spec.api === 'bss' || !isNoFilter(value, parameter)) query[name] = value;
  }
  return query;
}

/** To the console an empty filter is none, unless it must not be empty; the partner API takes it at its word. */
const isNoFilter = (value: unknown, parameter: Parameter | undefined): boolean =>
  (value === '' || (Array.isArray(value) && value.length === 0)) && parameter?.schema['minLength'] === undefined;

function queryValues(api: Api, text: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const pair of text.split('&').filter((part) => part !== '')) {
    const at = pair.includes('=') ? pair.indexOf('=') : pair.length;
    const name = decodeQuery(api, pair.slice(0, at));
    values.set(name, [...(values.get(name) ?? []), decodeQuery(api, pair.slice(at + 1))]);
  }
  return values;
}

function decodeQuery(api: Api, text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalid(api, text, 'has a broken percent escape');
  }
}

function valueOf({ explode, schema }: Parameter, all: readonly string[]): unknown {
  if (schema['type'] !== 'array') return typed(schema, all[0] ?? '');
  const items = explode ? all : all.flatMap((value) => value.split(','));
  return items.filter((item) => item !== '').map((item) => typed((schema['items'] ?? {}) as Schema, item));
}

/** What does not look like its type stays text, which the schema then refuses. */
function typed({ type }: Schema, text: string): unknown {
  if (type === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function parseBody(api: Api, bytes: Buffer): BodyReading & { readonly rounded: object } {
  const { rounded, exact } = reading(api, bytes);
  if (typeof rounded === 'object' && rounded !== null && !Array.isArray(rounded)) return { rounded, exact };
  throw invalid(api, 'body', 'must be a JSON object');
}

function reading(api: Api, bytes: Buffer): BodyReading {
  try {
    return readBody(api, bytes.toString());
  } catch {
    throw invalid(api, 'body', 'is not JSON');
  }
}

function fieldOf({ instancePath, params }: ErrorObject): string {
  const { missingProperty, additionalProperty } = params as Record<string, string | undefined>;
  const steps = [...instancePath.split('/').slice(1), missingProperty ?? additionalProperty];
  return steps.filter((step) => step !== undefined).join('.') || 'body';
}

const invalid = (api: Api, field: string, message: string): Refusal =>
  new Refusal(INVALID[api], `${field}: ${message}`, [{ field, message }]);
