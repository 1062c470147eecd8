import { isObjectType } from 'graphql';
import type { KnownIds } from './coverage-arguments.js';
import type { DocumentedApi, DocumentedOperation, WireField } from './coverage-contract.js';
import { bareDocuments, type Document, variedDocuments, wholeDocuments } from './coverage-documents.js';
import { otherValues } from './coverage-markers.js';
import { readability } from './coverage-readable.js';
import { ObservedGateway, PERSONAS, type Run } from './coverage-run.js';
import type { Change } from './coverage-upstream.js';

/** Sends everything the schema can be asked, as every kind of party, and records both sides of the gateway. */
export async function record(api: DocumentedApi): Promise<readonly Run[]> {
  const gateway = await ObservedGateway.start(api);
  try {
    const runs: Run[] = [];
    for (const persona of PERSONAS) runs.push(...(await runsOf(gateway, persona, operationsIn(runs))));
    return [...runs, ...(await changedRuns(gateway, api, runs))];
  } finally {
    await gateway.close();
  }
}

const operationsIn = (runs: readonly Run[]): ReadonlySet<string> =>
  new Set(runs.flatMap(({ exchanges }) => exchanges.map(({ operation }) => operation)));

/**
 * In rounds, since only answers tell the ids and cursors that others need.
 *
 * @param known operations whose arguments another party has tried already.
 */
async function runsOf(gateway: ObservedGateway, persona: string, known: ReadonlySet<string>): Promise<Run[]> {
  const { schema } = gateway;
  const send = async (documents: readonly Document[]): Promise<Run[]> => {
    const runs: Run[] = [];
    for (const document of documents) runs.push(await gateway.run(persona, document));
    return runs;
  };
  const whole = await send(wholeDocuments(schema, idsIn(gateway, await send(wholeDocuments(schema, new Map())))));
  const ids = idsIn(gateway, whole);
  const bare = await send(bareDocuments(schema, ids));
  const own = new Map(bare.map((run) => [run.document.way, new Map([...ids, ...idsIn(gateway, [run])])]));
  const isNews = new Set(bare.filter((run) => hasNews(run, known)).map(({ document }) => document.way));
  const varied = variedDocuments(schema, (way) => own.get(way) ?? ids).filter(({ way }) => isNews.has(way));
  return [...whole, ...bare, ...(await send(varied))];
}

const hasNews = (run: Run, known: ReadonlySet<string>): boolean =>
  known.size === 0 || [...operationsIn([run])].some((operation) => !known.has(operation));

/** Global ids by type, and the cursor of each connection. */
function idsIn({ schema }: ObservedGateway, runs: readonly Run[]): KnownIds {
  const known = runs
    .flatMap(({ shown }) => shown)
    .flatMap(({ way, text }) => {
      const [field = '', holder = ''] = way.slice(-2).reverse();
      const [type = '', name] = field.split('.');
      if (name === 'endCursor') return [[holder.split('.', 1)[0] ?? '', text] as const];
      return name === 'id' && isNode(schema.getType(type)) ? [[type, text] as const] : [];
    });
  // The first of each, so that what is asked does not change when more is shown.
  return new Map(known.reverse());
}

const isNode = (type: unknown): boolean =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');

/**
 * What did not come out as it went in may come out as something else: a code as a word, cents as yuan. So it is changed,
 * and the documents that show the operation are sent again.
 */
async function changedRuns(gateway: ObservedGateway, api: DocumentedApi, runs: readonly Run[]): Promise<Run[]> {
  const changed: Run[] = [];
  for (const operation of api.operations().filter(({ api: name }) => name === 'bss')) {
    const { readable } = readability(operation, runs);
    const asked = witnesses(operation, runs);
    const send = async (change: Change): Promise<Run[]> => {
      const again: Run[] = [];
      for (const { persona, document } of asked) again.push(await gateway.run(persona, document, change));
      return again;
    };
    const hidden = asked.length === 0 ? [] : operation.answer.filter(({ path }) => !readable.has(path));
    for (const field of hidden) changed.push(...(await changesOf(operation.operation, field, send)));
  }
  return changed;
}

async function changesOf(
  operation: string,
  field: WireField,
  send: (change: Change) => Promise<Run[]>,
): Promise<Run[]> {
  const runs: Run[] = [];
  for (const value of otherValues(operation, field)) runs.push(...(await send({ operation, path: field.path, value })));
  return runs;
}

/** The fewest documents that together ask the operation in every field of the graph that it shows in. */
function witnesses(operation: DocumentedOperation, runs: readonly Run[]): readonly Run[] {
  const seen = new Set<string>();
  const asking = runs.filter(
    ({ document, exchanges }) =>
      document.argument === undefined && exchanges.some((exchange) => exchange.operation === operation.operation),
  );
  return asking
    .toSorted((a, b) => a.exchanges.length - b.exchanges.length)
    .filter((run) => {
      const shows = [...readability(operation, [run]).readable.values()].flat().map((way) => way.at(-1) ?? '');
      const isNew = shows.some((field) => !seen.has(field));
      shows.forEach((field) => seen.add(field));
      return isNew;
    });
}
