import type { DocumentedApi, DocumentedOperation, WireField } from './coverage-contract.js';
import { otherValues } from './coverage-markers.js';
import { readability } from './coverage-readable.js';
import type { ObservedGateway, Run } from './coverage-run.js';
import type { Change } from './coverage-upstream.js';

/**
 * What did not come out as it went in may come out as something else: a code as a word, cents as yuan. So it is changed,
 * and the documents that show the operation are sent again.
 */
export async function changedRuns(gateway: ObservedGateway, api: DocumentedApi, runs: readonly Run[]): Promise<Run[]> {
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

/** The fewest documents that together ask the operation in every field of the graph that it shows in, alone and in lists. */
function witnesses(operation: DocumentedOperation, runs: readonly Run[]): readonly Run[] {
  const seen = new Set<string>();
  const calling = runs.filter(({ exchanges }) => exchanges.some((one) => one.operation === operation.operation));
  const bare = calling.filter(({ document }) => document.argument === undefined);
  // One of each way; some only ask it with an argument.
  const asking = new Map([...bare, ...calling].reverse().map((run) => [`${run.persona} ${run.document.way}`, run]));
  const byCost = [...bare, ...[...asking.values()].filter((run) => !bare.includes(run))].sort(
    (a, b) => a.exchanges.length - b.exchanges.length,
  );
  const showing = byCost.filter((run) => {
    const ways = [...readability(operation, [run]).readable.values()].flat();
    // A total comes out only where the rows come in pages.
    const shows = ways.flatMap((way) => [way.at(-1) ?? '', ...way.filter((field) => field.includes('Connection.'))]);
    const isNew = shows.some((field) => !seen.has(field));
    shows.forEach((field) => seen.add(field));
    return isNew;
  });
  // Where nothing comes out as it is, something may come out as a word.
  return showing.length > 0 ? showing : byCost.slice(0, 1);
}
