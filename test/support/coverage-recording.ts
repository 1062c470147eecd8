import type { DocumentedApi } from './coverage-contract.js';
import { bareDocument, type Document, type Ground, variedDocuments, wholeDocuments } from './coverage-documents.js';
import { changedRuns } from './coverage-changes.js';
import { ObservedGateway, PERSONAS, type Run } from './coverage-run.js';
import { Stages } from './coverage-stages.js';
import type { KnownIds } from './coverage-values.js';
import { isNode, rootsOf, type Way, waysToArguments } from './coverage-ways.js';

/** Sends everything the schema can be asked, as every kind of party, and records both sides of the gateway. */
export async function record(api: DocumentedApi): Promise<readonly Run[]> {
  const gateway = await ObservedGateway.start(api);
  try {
    const runs: Run[] = [];
    for (const persona of PERSONAS) runs.push(...(await new Party(gateway, api, persona, runs).runs()));
    return [...runs, ...(await changedRuns(gateway, api, runs))];
  } finally {
    await gateway.close();
  }
}

/** One persona who asks everything. */
class Party {
  readonly #schema;
  readonly #stages: Stages;
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
    this.#isFirst = before.length === 0;
    this.#known = operationsIn(before);
    this.#answered = new Set(before.flatMap((run) => (run.refusal === undefined ? [run.document.way] : [])));
  }

  /** In rounds, since only answers tell the ids and cursors that others need. */
  async runs(): Promise<Run[]> {
    const first = await this.#whole(new Map(), []);
    const whole = [...first, ...(await this.#whole(this.#idsIn(first), first))];
    const ids = this.#idsIn(whole);
    const runs = [...whole];
    for (const way of waysToArguments(this.#schema, shownIn(whole))) {
      runs.push(...(await this.#onWay({ schema: this.#schema, ids }, way)));
    }
    return runs;
  }

  /** Every root field with what lies below it; what has answered once leads on to nothing new elsewhere. */
  async #whole(ids: KnownIds, before: readonly Run[]): Promise<Run[]> {
    const shown = shownIn(before);
    const runs: Run[] = [];
    for (const root of rootsOf(this.#schema.getQueryType())) {
      const follows = (owner: { name: string }, { name }: { name: string }) => !shown.has(`${owner.name}.${name}`);
      for (const document of wholeDocuments({ schema: this.#schema, ids }, root, follows)) {
        const run = await this.gateway.run(this.persona, document);
        shownIn([run]).forEach((field) => shown.add(field));
        runs.push(run);
      }
    }
    return runs;
  }

  /** A field with its required arguments alone and then with each of the others. */
  async #onWay(ground: Ground, way: Way): Promise<Run[]> {
    const bare = await this.#stages.run(bareDocument(ground, way));
    if (!this.#hasNews(bare)) return [bare];
    const alone = await this.#vary(this.#variationsOf(bare, ground, way, 'required'));
    const taken = new Set(alone.filter((run) => !isRefused(run)).map(({ document }) => document.argument));
    const together = this.#variationsOf(bare, ground, way, 'all').filter(({ argument }) => !taken.has(argument));
    const runs = [bare, ...alone, ...(await this.#vary(together))];
    // Some arguments decide which operation is asked; only beside them do the others go to that one.
    for (const run of firstOfEach(operationsIn([bare]), runs)) {
      runs.push(...(await this.#vary(this.#variationsOf(run, ground, way, 'required'))));
    }
    return runs;
  }

  /** Cursors are those of the run itself: another question has others. */
  #variationsOf(run: Run, { schema, ids }: Ground, way: Way, company: 'required' | 'all'): Document[] {
    const ground = { schema, ids: new Map([...ids, ...this.#idsIn([run])]) };
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
    if (/^(FORBIDDEN|UPSTREAM_TOKEN_NEEDED)/.test(run.refusal ?? '')) return false;
    if (this.#isFirst || (run.refusal !== undefined && !this.#answered.has(run.document.way))) return true;
    return [...operationsIn([run])].some((operation) => !this.#known.has(operation));
  }

  /** Global ids by type, and the cursor of each connection. */
  #idsIn(runs: readonly Run[]): KnownIds {
    const known = runs
      .flatMap(({ shown }) => shown)
      .flatMap(({ way, text }) => {
        const [field = '', holder = ''] = way.slice(-2).reverse();
        const [type = '', name] = field.split('.');
        if (name === 'endCursor') return [[holder.split('.', 1)[0] ?? '', text] as const];
        return name === 'id' && isNode(this.#schema.getType(type)) ? [[type, text] as const] : [];
      });
    // The first of each, so that what is asked does not change when more is shown.
    return new Map(known.reverse());
  }
}

const operationsIn = (runs: readonly Run[]): ReadonlySet<string> =>
  new Set(runs.flatMap(({ exchanges }) => exchanges.map(({ operation }) => operation)));

const shownIn = (runs: readonly Run[]): Set<string> =>
  new Set(runs.flatMap(({ shown }) => shown.flatMap(({ way }) => way)));

/** The first run that calls each operation there is, but for those known. */
function firstOfEach(known: ReadonlySet<string>, runs: readonly Run[]): Run[] {
  const met = new Set(known);
  return runs.filter((run) => {
    const isNew = run.exchanges.some(({ operation }) => !met.has(operation));
    operationsIn([run]).forEach((operation) => met.add(operation));
    return isNew;
  });
}

const isRefused = ({ refusal }: Run): boolean => refusal !== undefined;

/** Whether what the document gives went upstream as it is. */
function isSentOn({ refusal, document, exchanges }: Run): boolean {
  const own = document.given.filter(({ argument }) => argument === document.argument);
  const sent = new Set(exchanges.flatMap(({ asked }) => Object.values(asked).flat()));
  return refusal === undefined && own.every(({ text }) => sent.has(text));
}
