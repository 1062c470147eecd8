import type { GraphQLSchema } from 'graphql';
import { type Ground, wholeDocuments } from './coverage-documents.js';
import type { Asked, Run } from './coverage-run.js';
import type { KnownIds } from './coverage-values.js';
import { isNode, rootsOf } from './coverage-ways.js';

/** What a persona gets to see of the graph without any choice of arguments. */
export interface Acquaintance extends Ground {
  readonly runs: Run[];
  /** Fields that answered, e.g. `Customer.bills`. */
  readonly shown: ReadonlySet<string>;
}

/** In rounds, since only answers tell the ids and cursors that others need. */
export async function acquaint(gateway: Asked, persona: string): Promise<Acquaintance> {
  const { schema } = gateway;
  const first = await wholeRuns(gateway, persona, new Map(), []);
  const runs = [...first, ...(await wholeRuns(gateway, persona, idsIn(schema, first), first))];
  return { schema, ids: idsIn(schema, runs), runs, shown: shownIn(runs) };
}

/** Every root field with what lies below it; what has answered once leads on to nothing new elsewhere. */
async function wholeRuns(gateway: Asked, persona: string, ids: KnownIds, before: readonly Run[]): Promise<Run[]> {
  const { schema } = gateway;
  const shown = shownIn(before);
  const runs: Run[] = [];
  for (const root of rootsOf(schema.getQueryType())) {
    const follows = (owner: { name: string }, { name }: { name: string }) => !shown.has(`${owner.name}.${name}`);
    for (const document of wholeDocuments({ schema, ids }, root, follows)) {
      const run = await gateway.run(persona, document);
      shownIn([run]).forEach((field) => shown.add(field));
      runs.push(run);
    }
  }
  return runs;
}

/** Global ids by type, and the cursor of each connection. */
export function idsIn(schema: GraphQLSchema, runs: readonly Run[]): KnownIds {
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

const shownIn = (runs: readonly Run[]): Set<string> =>
  new Set([...new Set(runs.flatMap(({ shown }) => shown.map(({ way }) => way)))].flat());
