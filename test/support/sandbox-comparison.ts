import {
  getNamedType,
  type GraphQLNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import { gatewaySchema } from '../../src/gateway/schema.js';
import { acquaint } from './coverage-acquaintance.js';
import type { DocumentedApi } from './coverage-contract.js';
import { bareDocument, type Document } from './coverage-documents.js';
import { plain, readability } from './coverage-readable.js';
import { type Answer, type Asked, observed, type Run } from './coverage-run.js';
import { ALIAS } from './coverage-unfolding.js';
import { waysToArguments } from './coverage-ways.js';
import { startGateway } from './gateway.js';
import { SandboxProxy } from './sandbox-proxy.js';

/** Texts by field: of an upstream row by its path, of an object of the graph by `Type.field`. */
type Texts = ReadonlyMap<string, readonly string[]>;

/** How what the graph shows stands to what the sandbox holds. */
export interface Comparison {
  /** `<operation> <field>` of the answer, seen to come out as it is. */
  readonly equal: ReadonlySet<string>;
  /** Objects of the graph with a value that no row of the sandbox has together with their others. */
  readonly unequal: readonly string[];
}

const PARTIES = ['distributor', 'reseller', 'customer', 'referral-customer', 'enterprise-customer'];

/**
 * Asks a gateway over the real sandbox for everything and compares each object that comes out with the rows that went in.
 *
 * @param runs which show the field of the graph that each field of an answer comes out in as it is.
 */
export async function compareWithSandbox(api: DocumentedApi, runs: readonly Run[]): Promise<Comparison> {
  const proxy = new SandboxProxy(api);
  const gateway = await startGateway({
    sandbox: { customers: 30 },
    variables: { BSS_ENDPOINT: await proxy.start() },
  });
  proxy.target = gateway.sandbox.origin;
  try {
    const comparing = new Comparing(sourcesIn(api, runs));
    for (const persona of PARTIES) {
      const answers: unknown[] = [];
      await askEverything(persona, answers, (text) => gateway.ask(persona, text));
      comparing.add(proxy.answered.splice(0), answers);
    }
    return comparing;
  } finally {
    await gateway.close();
    await proxy.stop();
  }
}

async function askEverything(
  persona: string,
  answers: unknown[],
  ask: (text: string) => Promise<Answer>,
): Promise<void> {
  const schema = gatewaySchema();
  const asked: Asked = {
    schema,
    run: async (_persona: string, document: Document): Promise<Run> => {
      const { data, errors } = await ask(document.text);
      answers.push(data);
      return { persona, document, exchanges: [], ...observed(schema, document, { data, ...(errors && { errors }) }) };
    },
  };
  const { ids, shown } = await acquaint(asked, persona);
  for (const way of waysToArguments(schema, shown)) {
    if (way[0]?.owner === schema.getQueryType()) await asked.run(persona, bareDocument({ schema, ids }, way));
  }
}

/** Field of the graph -> operation -> fields of its answer that come out there as they are. */
type Sources = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

function sourcesIn(api: DocumentedApi, runs: readonly Run[]): Sources {
  const sources = new Map<string, Map<string, string[]>>();
  const unchanged = runs.filter(({ change }) => change === undefined);
  for (const operation of api.operations().filter((one) => one.api === 'bss')) {
    for (const [path, ways] of readability(operation, unchanged).readable) {
      for (const field of new Set(ways.map((way) => fieldOf(way)))) {
        const by = sources.get(field) ?? new Map<string, string[]>();
        sources.set(field, by.set(operation.operation, [...(by.get(operation.operation) ?? []), path]));
      }
    }
  }
  return sources;
}

/** An amount belongs to the object that has it. */
const fieldOf = (way: readonly string[]): string =>
  (way.at(-1) ?? '').startsWith('Money.') ? way.slice(-2).join(' ') : (way.at(-1) ?? '');

class Comparing implements Comparison {
  readonly equal = new Set<string>();
  readonly unequal: string[] = [];

  /** By operation, each once, of all personas: what does not depend on who asks is fetched once for all of them. */
  readonly #rows = new Map<string, Map<string, Texts>>();
  /** What stands in any row under a name, each once. */
  readonly #named = new Map<string, Map<string, readonly string[]>>();
  readonly #compared = new Set<string>();

  constructor(private readonly sources: Sources) {}

  add(answered: SandboxProxy['answered'], answers: readonly unknown[]): void {
    for (const { operation, answer } of answered) {
      for (const row of rowsIn(answer, [], new Map())) this.#keep(operation, row);
    }
    const objects = answers.flatMap((data) => objectsIn(SCHEMA, SCHEMA.getQueryType() ?? undefined, data));
    for (const object of objects) {
      const text = JSON.stringify([...object]);
      if (!this.#compared.has(text)) this.#compare(object);
      this.#compared.add(text);
    }
  }

  #keep(operation: string, row: Texts): void {
    const rows = this.#rows.get(operation) ?? new Map<string, Texts>();
    const text = JSON.stringify([...row]);
    if (rows.has(text)) return;
    this.#rows.set(operation, rows.set(text, row));
    for (const [path, texts] of row) {
      const name = path.split('.').at(-1) ?? '';
      const named = this.#named.get(name) ?? new Map<string, readonly string[]>();
      this.#named.set(name, named.set(JSON.stringify(texts), texts));
    }
  }

  /** An object may be made of several operations' rows; each of its fields must be in a row that fits all of it. */
  #compare(object: Texts): void {
    const fields = [...object.keys()].filter((field) => this.sources.has(field));
    const fitting = [...new Set(fields.flatMap((field) => [...(this.sources.get(field)?.keys() ?? [])]))].flatMap(
      (operation) => {
        const own = fields.filter((field) => this.sources.get(field)?.has(operation));
        const rows = [...(this.#rows.get(operation)?.values() ?? [])];
        const row = rows.find((one) => own.every((field) => this.#fits(object, field, operation, one)));
        if (row !== undefined) this.#note(operation, own, row);
        return row === undefined ? [] : [{ own }];
      },
    );
    const isFound = (field: string): boolean =>
      fitting.some(({ own }) => own.includes(field)) || this.#isNamed(field, object.get(field));
    const lost = fields.filter((field) => !isFound(field));
    if (lost.length > 0) this.unequal.push(lost.map((field) => `${field} = ${String(object.get(field))}`).join('; '));
  }

  /** What only repeated the request in the recording stands in the rows under the name that it has in the graph. */
  #isNamed(field: string, texts: readonly string[] = []): boolean {
    const name = (field.split('.')[1] ?? '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return [...(this.#named.get(name)?.values() ?? [])].some((among) => has(among, texts));
  }

  #note(operation: string, fields: readonly string[], row: Texts): void {
    for (const path of fields.flatMap((field) => this.sources.get(field)?.get(operation) ?? []))
      if (row.has(path)) this.equal.add(`${operation} ${path}`);
  }

  #fits(object: Texts, field: string, operation: string, row: Texts): boolean {
    const paths = this.sources.get(field)?.get(operation) ?? [];
    return paths.some((path) => has(row.get(path) ?? [], object.get(field)));
  }
}

/** Whether all texts are among the others, digit for digit. */
const has = (among: readonly string[], texts: readonly string[] = []): boolean =>
  texts.every((text) => among.includes(text));

const SCHEMA = gatewaySchema();

/** Every row at every depth, with the values of what holds it. */
function rowsIn(node: unknown, path: readonly string[], around: Texts): Texts[] {
  const own = new Map(around);
  const lists: [readonly string[], readonly unknown[]][] = [];
  const walk = (at: unknown, way: readonly string[]): void => {
    if (Array.isArray(at)) {
      const [objects, texts] = [
        at.filter((one) => typeof one === 'object'),
        at.filter((one) => typeof one !== 'object'),
      ];
      if (objects.length > 0) lists.push([way, objects]);
      if (texts.length > 0)
        own.set(
          way.join('.'),
          texts.map((one) => textOf(one)),
        );
    } else if (typeof at === 'object') {
      for (const [name, value] of Object.entries(at ?? {})) walk(value, [...way, name]);
    } else own.set(way.join('.'), [textOf(at)]);
  };
  walk(node, path);
  return [own, ...lists.flatMap(([way, items]) => items.flatMap((item) => rowsIn(item, way, own)))];
}

/** Every object of an answer of the graph, with its own plain values and amounts. */
function objectsIn(schema: GraphQLSchema, type: GraphQLNamedType | undefined, value: unknown): Texts[] {
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(schema, type, item));
  const node = (value ?? {}) as Readonly<Record<string, unknown>>;
  const named = isAbstractType(type) ? schema.getType(String(node['__typename'])) : type;
  if (!isObjectType(named)) return [];
  const fields = Object.entries(node).flatMap(([key, inner]) => {
    const field = named.getFields()[key.split(ALIAS).at(-1) ?? ''];
    return field === undefined || inner === null ? [] : [{ field, inner, of: getNamedType(field.type) }];
  });
  const own = fields.flatMap(({ field, inner, of }) => textsOf(`${named.name}.${field.name}`, of, inner));
  return [new Map(own), ...fields.flatMap(({ inner, of }) => objectsIn(schema, of, inner))];
}

function textsOf(name: string, type: GraphQLNamedType, value: unknown): [string, string[]][] {
  if (isLeafType(type)) return [[name, [value].flat().map((one) => textOf(one))]];
  if (type.name !== 'Money' || Array.isArray(value)) return [];
  return Object.entries(value as object).map(([part, text]) => [`${name} Money.${part}`, [textOf(text)]]);
}

const textOf = (value: unknown): string => plain(typeof value === 'string' ? value : JSON.stringify(value));
