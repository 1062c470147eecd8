import fc from 'fast-check';
import { Refusal } from '../../src/sandbox/operation.js';
import type { World } from '../../src/sandbox/world/world.js';
import { bytes, type Question } from './world-support.js';

/** A write somebody may try in any state of the world; what does not fit the state is refused. */
export interface Write {
  readonly operationId: string;
  readonly question: (world: World) => Question;
}

/** Write operations of one domain, each with the questions worth asking it. */
export type WriteTable = Readonly<Record<string, fc.Arbitrary<Write['question']>>>;

/** Any write of these tables, each operation as often as another. */
export function anyWrite(tables: readonly WriteTable[]): fc.Arbitrary<Write> {
  const writes = tables.flatMap((table) => Object.entries(table));
  return fc.oneof(
    ...writes.map(([operationId, questions]) => questions.map((question): Write => ({ operationId, question }))),
  );
}

export interface Performed {
  readonly operationId: string;
  readonly question: Question;
  /** The documented code it was refused with. */
  readonly refusedWith?: string;
}

/** Does what was asked, or is refused in a documented way. @throws every other error */
export function perform(world: World, { operationId, question: ask }: Write): Performed {
  const question = ask(world);
  try {
    bytes(world, operationId, question);
    return { operationId, question };
  } catch (error) {
    if (error instanceof Refusal) return { operationId, question, refusedWith: error.code };
    throw error;
  }
}
