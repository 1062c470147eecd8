import { sentAs } from '../../src/graphql/input-limits.js';
import type { DocumentedApi } from './coverage-contract.js';
import type { Run } from './coverage-run.js';
import type { Way } from './coverage-ways.js';
import { reachesOn } from './violations.js';

/**
 * Tells fields of the graph that serve the console's operations alone: the table is about those of the BSS API. What the
 * marks of the arguments name decides; where nothing is marked, what is called.
 */
export class ConsoleFields {
  readonly #operations: ReadonlySet<string>;

  constructor(api: DocumentedApi) {
    const console = api.operations().filter((one) => one.api === 'console');
    this.#operations = new Set(console.map(({ operation }) => operation));
  }

  /** @param bare the run with the required arguments alone. */
  has(way: Way, bare: Run): boolean {
    const marked = [...reachesOn([way]).values()].flatMap(({ places }) => places.slice(-1).flatMap(sentAs));
    const operations = marked.length > 0 ? marked.map((mark) => mark.split(' ', 1)[0] ?? '') : operationsOf(bare);
    return operations.length > 0 && operations.every((name) => this.#operations.has(name));
  }

  /** Whether arguments lead to operations of the BSS API that are not asked without them. */
  leads(bare: Run, full: readonly Run[]): boolean {
    const known = new Set([...this.#operations, ...operationsOf(bare)]);
    return full.flatMap((run) => operationsOf(run)).some((name) => !known.has(name));
  }
}

const operationsOf = ({ exchanges }: Run): string[] => exchanges.map(({ operation }) => operation);
