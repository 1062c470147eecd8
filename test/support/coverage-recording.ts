import { type Acquaintance, acquaint, idsIn } from './coverage-acquaintance.js';
import { SCENES } from './coverage-exceptions.js';
import { ConsoleFields } from './coverage-console.js';
import type { DocumentedApi } from './coverage-contract.js';
import { bareDocument, type Document, fullDocuments, type Ground, variedDocuments } from './coverage-documents.js';
import { changedRuns } from './coverage-changes.js';
import { ObservedGateway, PERSONAS, type Run } from './coverage-run.js';
import { Stages } from './coverage-stages.js';
import type { Change } from './coverage-upstream.js';
import { type Way, waysToArguments } from './coverage-ways.js';

/** What was asked, and what each party has got to know of the graph. */
export interface Recording {
  readonly runs: readonly Run[];
  readonly known: ReadonlyMap<string, Acquaintance>;
}

/** Sends everything the schema can be asked, as every kind of party, and records both sides of the gateway. */
export async function record(api: DocumentedApi): Promise<Recording> {
  const gateway = await ObservedGateway.start(api);
  try {
    const runs: Run[] = [];
    const known = new Map<string, Acquaintance>();
    for (const persona of PERSONAS) {
      const acquaintance = await acquaint(gateway, persona);
      known.set(persona, acquaintance);
      runs.push(...(await new Party(gateway, api, persona, runs).runs(acquaintance)));
    }
    return { runs: [...runs, ...(await changedRuns(gateway, api, runs))], known };
  } finally {
    await gateway.close();
  }
}

/** One persona who asks everything. */
class Party {
  readonly #schema;
  readonly #stages: Stages;
  readonly #console: ConsoleFields;
  readonly #isFirst: boolean;
  /** Operations whose arguments another party has tried already. */
  readonly #known: ReadonlySet<string>;
  /** Ways that another party was answered on. */
  readonly #answered: ReadonlySet<string>;

  constructor(
    private readonly gateway: ObservedGateway,
    api: DocumentedApi,
    private readonly persona: string,
    before: readonly Run[],
  ) {
    this.#schema = gateway.schema;
    this.#stages = new Stages(gateway, api, persona);
    this.#console = new ConsoleFields(api);
    this.#isFirst = before.length === 0;
    this.#known = operationsIn(before);
    this.#answered = new Set(before.flatMap((run) => (run.refusal === undefined ? [run.document.way] : [])));
  }

  async runs({ runs: first, ids, shown }: Acquaintance): Promise<Run[]> {
    const runs = [...first];
    for (const stage of SCENES) runs.push(...(await this.#onStage(first, stage)));
    for (const way of waysToArguments(this.#schema, shown)) {
      runs.push(...(await this.#onWay({ schema: this.#schema, ids }, way)));
    }
    return runs;
  }

  /** What reads anything that stands otherwise. */
  async #onStage(runs: readonly Run[], stage: readonly Change[]): Promise<Run[]> {
    const changed = new Set(stage.map(({ operation }) => operation));
    const again: Run[] = [];
    for (const { document, exchanges } of runs) {
      if (!exchanges.some(({ operation }) => changed.has(operation))) continue;
      again.push(await this.gateway.run(this.persona, { ...document, stage }));
    }
    return again;
  }

  /** A field with its required arguments alone and then with each of the others. */
  async #onWay(ground: Ground, way: Way): Promise<Run[]> {
    const first = await this.gateway.run(this.persona, bareDocument(ground, way));
    const isConsoles = this.#console.has(way, first);
    const bare = isConsoles ? first : await this.#stages.taken(first);
    if (!this.#hasNews(bare)) return [bare];
    const full = isConsoles ? await this.#full(ground, way) : [];
    if (isConsoles && !this.#console.leads(bare, full)) return [bare, ...full];
    const alone = await this.#vary(this.#variationsOf(bare, ground, way, 'required'));
    const refused = new Set(alone.filter((run) => isRefused(run)).map(({ document }) => settingOf(document)));
    const together = this.#variationsOf(bare, ground, way, 'all').filter((one) => refused.has(settingOf(one)));
    const runs = [bare, ...alone, ...(await this.#vary(together))];
    // Some arguments decide which operation is asked; only beside them do the others go to that one.
    for (const run of firstOfEach(operationsIn([bare]), runs)) {
      runs.push(...(await this.#vary(this.#variationsOf(run, ground, way, 'required'))));
    }
    return runs;
  }

  async #full(ground: Ground, way: Way): Promise<Run[]> {
    const runs: Run[] = [];
    for (const document of fullDocuments(ground, way)) runs.push(await this.gateway.run(this.persona, document));
    return runs;
  }

  /** Cursors are those of the run itself: another question has others. */
  #variationsOf(run: Run, { schema, ids }: Ground, way: Way, company: 'required' | 'all'): Document[] {
    const ground = { schema, ids: new Map([...ids, ...idsIn(schema, [run])]) };
    return variedDocuments(ground, way, run.document, company);
  }

  async #vary(documents: readonly Document[]): Promise<Run[]> {
    const settled = new Set<string | undefined>();
    const runs: Run[] = [];
    for (const document of documents) {
      if (document.isSpare && settled.has(document.argument)) continue;
      const run = await this.#stages.run(document);
      if (isSentOn(run)) settled.add(document.argument);
      runs.push(run);
    }
    return runs;
  }

  #hasNews(run: Run): boolean {
    if (run.refusal?.code === 'FORBIDDEN' || run.refusal?.code === 'UPSTREAM_TOKEN_NEEDED') return false;
    if (this.#isFirst || (run.refusal !== undefined && !this.#answered.has(run.document.way))) return true;
    return [...operationsIn([run])].some((operation) => !this.#known.has(operation));
  }
}

const operationsIn = (runs: readonly Run[]): ReadonlySet<string> =>
  new Set(runs.flatMap(({ exchanges }) => exchanges.map(({ operation }) => operation)));

/** The first run that calls each operation there is, but for those known. */
function firstOfEach(known: ReadonlySet<string>, runs: readonly Run[]): Run[] {
  const met = new Set(known);
  return runs.filter((run) => {
    const isNew = run.exchanges.some(({ operation }) => !met.has(operation));
    operationsIn([run]).forEach((operation) => met.add(operation));
    return isNew;
  });
}

/** What a document sets its argument to. */
const settingOf = ({ argument, given }: Document): string =>
  JSON.stringify(given.filter((one) => one.argument === argument));

const isRefused = ({ refusal }: Run): boolean => refusal !== undefined;

/** Whether what the document gives went upstream as it is. */
function isSentOn({ refusal, document, exchanges }: Run): boolean {
  const own = document.given.filter(({ argument }) => argument === document.argument);
  const sent = new Set(exchanges.flatMap(({ asked }) => Object.values(asked).flat()));
  return refusal === undefined && own.every(({ text }) => text.length > 1 && sent.has(text));
}
