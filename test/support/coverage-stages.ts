import type { DocumentedApi } from './coverage-contract.js';
import type { Document } from './coverage-documents.js';
import { decidingValues } from './coverage-markers.js';
import type { ObservedGateway, Run } from './coverage-run.js';
import type { Change } from './coverage-upstream.js';

/** As often as a found state may lay open the next rule. */
const MOST_ROUNDS = 5;

/**
 * Finds the state in which a change is taken: rules look at what upstream says before anything is sent, and no marker is
 * a state that they know. So the answers that a refused change had read are changed, one field after the other, for as
 * long as that makes it refused for another reason, until it is not refused.
 */
export class Stages {
  readonly #fields: ReadonlyMap<string, readonly Change[]>;
  /** Ways and refusals for which no state was found. */
  readonly #hopeless = new Set<string>();

  constructor(
    private readonly gateway: ObservedGateway,
    api: DocumentedApi,
    private readonly persona: string,
  ) {
    this.#fields = new Map(
      api
        .operations()
        .map(({ operation, answer }) => [
          operation,
          answer.flatMap(({ path, schema }) => decidingValues(schema).map((value) => ({ operation, path, value }))),
        ]),
    );
  }

  /** The document as it stands, or on the stage on which it is taken if there is one. */
  async run(document: Document): Promise<Run> {
    return this.taken(await this.gateway.run(this.persona, document));
  }

  /** The same for a document that has been run as it stands. */
  async taken(first: Run): Promise<Run> {
    let run = first;
    const met = new Set<string>();
    const reason = `${first.document.way} ${wordsOf(run)}`;
    if (this.#hopeless.has(reason)) return first;
    for (let round = 0; round < MOST_ROUNDS && isToStage(run); round += 1) {
      const next = await this.#further(run, met);
      if (next === run) break;
      run = next;
    }
    if (!isToStage(run)) return run;
    this.#hopeless.add(reason);
    return first;
  }

  /** The first run that is taken; else one further on, if any change of what was read gets it there. */
  async #further(refused: Run, met: Set<string>): Promise<Run> {
    let run = refused;
    met.add(wordsOf(run));
    const read = new Set(run.exchanges.map(({ operation }) => operation));
    for (const change of [...read].flatMap((operation) => this.#fields.get(operation) ?? [])) {
      const { document } = run;
      const isDone = document.stage.some(
        ({ operation, path }) => operation === change.operation && path === change.path,
      );
      if (isDone) continue;
      const next = await this.gateway.run(this.persona, { ...document, stage: [change, ...document.stage] });
      if (!isToStage(next)) return next;
      if (met.has(wordsOf(next))) continue;
      met.add(wordsOf(next));
      run = next;
    }
    return run;
  }
}

/** Which rule it is; the state or the row that breaks it may stand in the words. */
const wordsOf = ({ refusal }: Run): string =>
  `${refusal?.code ?? ''} ${refusal?.field ?? ''} ${refusal?.message.replace(/\b[A-Z_]{3,}\b|v\d{5}/g, '') ?? ''}`;

/** Whether something was read and then refused by a rule: no state makes visible what is not, or gives a right. */
const isToStage = ({ document, refusal, exchanges }: Run): boolean =>
  document.text.startsWith('mutation') && refusal !== undefined && refusal.code !== 'FORBIDDEN' && exchanges.length > 0;
