import { getNamedType, type GraphQLNamedType, isEnumType } from 'graphql';
import type { OperationId } from '../../src/upstream/contract/operations.js';
import type { Acquaintance } from './coverage-acquaintance.js';
import type { DocumentedApi, DocumentedOperation } from './coverage-contract.js';
import { ObservedGateway, type Run } from './coverage-run.js';
import { FROM_ROW, FROM_VIEWER, settability, tracedIn } from './coverage-settable.js';
import type { Exchange } from './coverage-upstream.js';
import { waysToArguments } from './coverage-ways.js';
import {
  type Constraint,
  constraintsOf,
  isMarked,
  isPaging,
  nameOf,
  type Reach,
  reachesOn,
  violationOf,
} from './violations.js';

/** What became of every documented constraint of what is served. */
export interface Judgement {
  /** Constraints that were broken and refused as they have to be. */
  readonly refused: readonly string[];
  /** What was wrong with how the others were taken. */
  readonly faults: readonly string[];
  /** Constraints that no argument reaches, and that no page, row or viewer fills in. */
  readonly unreached: readonly string[];
}

/**
 * Breaks every constraint at every place that reaches it.
 *
 * @param runs which show the places that bear no mark.
 * @param acquaintances what each party knows of the graph.
 */
export async function judgeConstraints(
  api: DocumentedApi,
  served: ReadonlySet<string>,
  runs: readonly Run[],
  acquaintances: ReadonlyMap<string, Acquaintance>,
): Promise<Judgement> {
  const gateway = await ObservedGateway.start(api);
  try {
    const { schema } = gateway;
    const parties = [...acquaintances].map(([persona, known]) => ({
      persona,
      known: { ...known, schema },
      reaches: reachesOn(waysToArguments(schema, known.shown)),
    }));
    const judge = new Judge(gateway, parties);
    for (const operation of api.operations()) {
      if (served.has(operation.operation)) await judge.operation(operation, runs);
    }
    return judge;
  } finally {
    await gateway.close();
  }
}

interface Party {
  readonly persona: string;
  readonly known: Acquaintance;
  readonly reaches: ReadonlyMap<string, Reach>;
}

class Judge implements Judgement {
  readonly refused: string[] = [];
  readonly faults: string[] = [];
  readonly unreached: string[] = [];

  constructor(
    private readonly gateway: ObservedGateway,
    private readonly parties: readonly Party[],
  ) {}

  async operation(operation: DocumentedOperation, runs: readonly Run[]): Promise<void> {
    const traced = tracedIn(operation, runs);
    const settable = settability(operation, runs);
    for (const constraint of constraintsOf(operation.operation as OperationId).filter((one) => !isPaging(one))) {
      const field = constraint.path.replace(/^[a-z]+\./, '');
      const [texts, changing] = [traced.get(field) ?? NONE, settable.get(field) ?? NONE];
      const names = this.#namesFor(constraint, texts, changing);
      for (const name of names) await this.#break(constraint, name);
      if (names.length === 0 && isOpen(constraint, texts, changing)) this.unreached.push(nameOf(constraint));
    }
  }

  /** Places that are marked with it, whose texts were found in it, or whose words change it. */
  #namesFor(constraint: Constraint, traced: ReadonlySet<string>, changing: ReadonlySet<string>): string[] {
    const [party] = this.parties;
    return [...(party?.reaches ?? [])].flatMap(([name, reach]) => {
      const isOwn =
        isMarked(reach, constraint) || (!isSplit(constraint, name) && isPlace(name, reach, traced, changing));
      return isOwn ? [name] : [];
    });
  }

  /** By whichever party gets so far. */
  async #break(constraint: Constraint, name: string): Promise<void> {
    const faults: string[] = [];
    for (const { persona, known, reaches } of this.parties) {
      const reach = reaches.get(name);
      const violation = reach && violationOf(known, reach, constraint);
      if (violation === undefined) return;
      const fault = faultIn(await this.gateway.run(persona, violation.document), constraint, violation.field);
      if (fault !== undefined) faults.push(fault);
    }
    if (faults.length === this.parties.length || faults.includes(SENT)) {
      this.faults.push(`${nameOf(constraint)} by ${name}: ${[...new Set(faults)].join('; ')}`);
    } else this.refused.push(`${nameOf(constraint)} by ${name}`);
  }
}

const NONE: ReadonlySet<string> = new Set();
const FILLED = [FROM_ROW, FROM_VIEWER];
const SENT = 'sent';

/** How many items one call takes is the gateway's affair in reads: it makes as many calls as that takes. */
const isSplit = ({ word }: Constraint, name: string): boolean =>
  (word === 'minItems' || word === 'maxItems') && name.startsWith('Query.');

/** What cannot be set at all is for the table to say. */
const isOpen = ({ word }: Constraint, traced: ReadonlySet<string>, changing: ReadonlySet<string>): boolean =>
  word !== 'required' && changing.size > 0 && !FILLED.some((source) => traced.has(source));

function isPlace(name: string, { places }: Reach, traced: ReadonlySet<string>, changing: ReadonlySet<string>): boolean {
  const type = places.slice(-1).map((place) => getNamedType(place.type))[0];
  return traced.has(name) || (isCoded(type) && changing.has(name));
}

/** Its values stand for others upstream. */
const isCoded = (type: GraphQLNamedType | undefined): boolean => isEnumType(type) || type?.name === 'Boolean';

function faultIn({ exchanges, refusal }: Run, { operation }: Constraint, field: string): string | undefined {
  if (exchanges.some((one) => one.operation === operation)) return SENT;
  if (refusal === undefined) return 'not refused';
  const isRight = refusal.code === 'BAD_USER_INPUT' && refusal.field === field;
  return isRight ? undefined : `${refusal.code} for ${refusal.field ?? 'nothing'} in place of ${field}`;
}

/** Fields that the contract requires and a request lacks; within an object only where the object is sent. */
export function missingIn({ operation, asked }: Exchange): string[] {
  const sent = Object.keys(asked);
  const has = (path: string): boolean => sent.some((one) => one === path || one.startsWith(`${path}.`));
  return constraintsOf(operation as OperationId).flatMap(({ path, word }) => {
    const [, ...steps] = path.split('.');
    const holder = steps.slice(0, -1).join('.');
    const isNeeded = word === 'required' && (holder === '' || has(holder));
    return isNeeded && !has(steps.join('.')) ? [`${operation} ${path}`] : [];
  });
}
