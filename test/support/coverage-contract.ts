import { type Contract, loadContract, type OperationSpec, type Schema } from '../../src/sandbox/server/contract.js';

/** One value that a request or an answer may hold, e.g. `customer_infos.customer_id`; lists leave no mark in the path. */
export interface WireField {
  readonly path: string;
  readonly schema: Schema;
}

/** What the contract documents of one operation. */
export interface DocumentedOperation {
  readonly api: 'bss' | 'console';
  readonly operation: string;
  readonly audience: readonly string[];
  /** Path, query, header and body alike. */
  readonly request: readonly WireField[];
  readonly answer: readonly WireField[];
}

/** Both upstream contracts, their references followed. */
export class DocumentedApi {
  readonly contract: Contract = loadContract();

  /** By name. */
  operations(): DocumentedOperation[] {
    return [...this.contract.operations.values()]
      .map((spec) => ({
        api: spec.api,
        operation: spec.operationId,
        audience: spec.audience,
        request: [
          ...spec.parameters.flatMap(({ name, schema }) => this.#leaves(spec, schema, [name])),
          ...this.#leaves(spec, this.#bodyOf(spec, 'requestBody')),
        ],
        answer: this.#leaves(spec, this.answerOf(spec)),
      }))
      .sort((a, b) => (a.operation < b.operation ? -1 : 1));
  }

  /** Schema of the successful answer; undefined where it has no body. */
  answerOf(spec: OperationSpec): Schema | undefined {
    return ['200', '201', '202']
      .map((status) => this.#bodyOf(spec, 'responses', status))
      .find((schema) => schema !== undefined);
  }

  /** The schema behind references, with what `allOf` adds. */
  resolved(spec: OperationSpec, schema: Schema): Schema {
    const target = this.#followed(spec, schema) as Schema;
    const parts = ((target['allOf'] ?? []) as Schema[]).map((part) => this.resolved(spec, part));
    if (parts.length === 0) return target;
    const properties = [...parts, target].map((part) => part['properties'] as object | undefined);
    return Object.assign({}, ...parts, target, { properties: Object.assign({}, ...properties) as Schema }) as Schema;
  }

  #leaves(spec: OperationSpec, schema: Schema | undefined, path: readonly string[] = []): WireField[] {
    if (schema === undefined || path.length > DEEPEST) return [];
    const at = this.resolved(spec, schema);
    if (at['items'] !== undefined) return this.#leaves(spec, at['items'] as Schema, path);
    const properties = at['properties'] as Readonly<Record<string, Schema>> | undefined;
    if (properties === undefined) return [{ path: path.join('.'), schema: at }];
    return Object.entries(properties).flatMap(([name, value]) => this.#leaves(spec, value, [...path, name]));
  }

  #bodyOf(spec: OperationSpec, ...way: readonly string[]): Schema | undefined {
    const steps = ['paths', spec.path, spec.method.toLowerCase(), ...way, 'content', 'application/json', 'schema'];
    return this.#at(spec, steps) as Schema | undefined;
  }

  #at(spec: OperationSpec, steps: readonly string[]): unknown {
    return steps.reduce<unknown>(
      (at, step) => (this.#followed(spec, at) as Schema | undefined)?.[step],
      this.contract.documents[spec.api],
    );
  }

  #followed(spec: OperationSpec, at: unknown): unknown {
    const ref = (at as Schema | undefined)?.['$ref'];
    return typeof ref === 'string' ? this.#followed(spec, this.#at(spec, ref.replace('#/', '').split('/'))) : at;
  }
}

/** No documented value lies deeper: what does is a type within itself, and adds no field. */
export const DEEPEST = 8;
