import { contractFile } from '../contract-file.js';

export type Api = 'bss' | 'console';
export type Schema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  /** Repeated (`a=1&a=2`) when true, comma separated when false. */
  readonly explode: boolean;
  readonly schema: Schema;
}

/** One operation of either contract file, as far as the server itself acts on it. */
export interface OperationSpec {
  readonly operationId: string;
  readonly api: Api;
  readonly method: string;
  /** As in the contract: `/v1/members/{id}`. */
  readonly path: string;
  /** Empty: any caller. */
  readonly audience: readonly string[];
  readonly rate: { readonly limit: number; readonly perMilliseconds: number };
  readonly parameters: readonly Parameter[];
  readonly takesBody: boolean;
  readonly bodyRequired: boolean;
  readonly needsIfMatch: boolean;
  readonly needsIdempotencyKey: boolean;
  /** Statuses whose answer has a JSON body. */
  readonly answers: readonly string[];
}

export interface Route {
  readonly spec: OperationSpec;
  readonly path: Readonly<Record<string, string>>;
}

export interface Contract {
  readonly documents: Readonly<Record<Api, Schema>>;
  readonly operations: ReadonlyMap<string, OperationSpec>;
  /** HTTP statuses each error code is documented with. */
  readonly errorStatuses: ReadonlyMap<string, readonly number[]>;
  route(method: string, path: string): Route | undefined;
}

/** What an operation without a published rate gets: "10 for most". */
const USUAL_RATE = { limit: 10, per_seconds: 1 };

interface WireOperation {
  readonly operationId: string;
  readonly parameters?: readonly Schema[];
  readonly requestBody?: { readonly required?: boolean };
  readonly responses: Readonly<Record<string, { readonly content?: unknown }>>;
  readonly 'x-audience'?: readonly string[];
  readonly 'x-rate-limit'?: { readonly limit: number; readonly per_seconds: number };
  readonly 'x-if-match'?: boolean;
  readonly 'x-idempotency-key'?: string;
}

interface WireDocument extends Schema {
  readonly info: { readonly 'x-error-codes'?: Readonly<Record<string, { readonly status: number }>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, WireOperation>>>>;
}

interface WireErrors {
  readonly business: Readonly<Record<string, { readonly http: readonly number[] }>>;
  readonly gateway: Readonly<Record<string, { readonly codes: readonly string[]; readonly http: readonly number[] }>>;
}

let contract: Contract | undefined;

/** Both contract files and the table of codes; all sandboxes of a process share what was read. */
export const loadContract = (): Contract => (contract ??= readContract());

function readContract(): Contract {
  const bss = contractFile('bss.openapi.yaml') as WireDocument;
  const console = contractFile('console.openapi.yaml') as WireDocument;
  const specs = [...specsOf('bss', bss), ...specsOf('console', console)];
  return {
    documents: { bss, console },
    operations: new Map(specs.map((spec) => [spec.operationId, spec])),
    errorStatuses: errorStatuses(contractFile('errors.yaml') as WireErrors, console),
    route: router(specs),
  };
}

const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete']);

function specsOf(api: Api, document: WireDocument): OperationSpec[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.has(method))
      .map(([method, operation]) => specOf(api, document, method, path, operation)),
  );
}

function specOf(api: Api, document: WireDocument, method: string, path: string, wire: WireOperation): OperationSpec {
  const rate = wire['x-rate-limit'] ?? USUAL_RATE;
  return {
    operationId: wire.operationId,
    api,
    method: method.toUpperCase(),
    path,
    audience: wire['x-audience'] ?? [],
    rate: { limit: rate.limit, perMilliseconds: rate.per_seconds * 1000 },
    parameters: (wire.parameters ?? []).map((parameter) => parameterOf(withoutRefs(document, parameter) as Schema)),
    takesBody: wire.requestBody !== undefined,
    bodyRequired: wire.requestBody?.required ?? false,
    needsIfMatch: wire['x-if-match'] ?? false,
    needsIdempotencyKey: wire['x-idempotency-key'] === 'header',
    answers: Object.keys(wire.responses).filter((status) => wire.responses[status]?.content !== undefined),
  };
}

function parameterOf(wire: Schema): Parameter {
  return {
    name: String(wire['name']),
    in: wire['in'] as Parameter['in'],
    required: wire['required'] === true,
    explode: wire['explode'] !== false,
    schema: wire['schema'] as Schema,
  };
}

/** Parameters are small: with their references written out, ajv fills in defaults behind them too. */
function withoutRefs(document: Schema, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutRefs(document, item));
  if (typeof value !== 'object' || value === null) return value;
  const ref = (value as Schema)['$ref'];
  if (typeof ref === 'string') return withoutRefs(document, atPointer(document, ref));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutRefs(document, item)]));
}

function atPointer(document: Schema, ref: string): unknown {
  const steps = ref.replace('#/', '').split('/');
  return steps.reduce<unknown>((node, step) => (node as Schema)[step], document);
}

function errorStatuses({ business, gateway }: WireErrors, console: WireDocument): Map<string, readonly number[]> {
  return new Map<string, readonly number[]>([
    ...Object.entries(business).map(([code, { http }]) => [code, http] as const),
    ...Object.values(gateway).flatMap(({ codes, http }) => codes.map((code) => [code, http] as const)),
    ...Object.entries(console.info['x-error-codes'] ?? {}).map(([code, { status }]) => [code, [status]] as const),
  ]);
}

function router(specs: readonly OperationSpec[]): Contract['route'] {
  const exact = new Map(specs.map((spec) => [`${spec.method} ${spec.path}`, spec]));
  const templates = specs.filter(({ path }) => path.includes('{')).map((spec) => ({ spec, pattern: patternOf(spec) }));
  return (method, path) => {
    const spec = exact.get(`${method} ${path}`);
    if (spec !== undefined) return { spec, path: {} };
    for (const template of templates) {
      const match = template.spec.method === method ? template.pattern.exec(path) : null;
      const values = match?.groups === undefined ? undefined : decoded(match.groups);
      if (values !== undefined) return { spec: template.spec, path: values };
    }
    return undefined;
  };
}

/** The parameters' names in the contract are valid names of groups: `id`, `order_id`. */
const patternOf = ({ path }: OperationSpec): RegExp => new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);

/** Nothing for a path with a broken escape: it names no resource. */
function decoded(groups: Readonly<Record<string, string>>): Record<string, string> | undefined {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    return undefined;
  }
}
