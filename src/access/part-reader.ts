import DataLoader from 'dataloader';
import { sortedText } from '../cache/cache.js';
import { asError } from '../kernel/errors.js';
import { groupsOf } from '../kernel/groups.js';
import type { ReadList } from './list-reader.js';

/** How the answers to several questions are found in the answer to one larger question. */
export interface Parts<Question, Row> {
  /** The question that this one is a part of, e.g. the bills of a month for those of one customer. */
  readonly wholeOf: (question: Question) => Question;
  /** Which part a question asks for, and which part a row belongs to. */
  readonly partOf: (of: Question | Row) => string;
}

/**
 * Lists that are parts of a larger one. Where several are asked for at once, as in the rows of one screen, they are read in
 * the fewest calls: one by one, or the whole once.
 */
export function partReader<Question extends object, Row>(
  list: ReadList<Question, Row>,
  { wholeOf, partOf }: Parts<Question, Row>,
): (question: Question) => Promise<readonly Row[]> {
  const read = async (questions: readonly Question[]): Promise<ReadonlyMap<string, readonly Row[]> | undefined> => {
    const [first] = questions;
    const whole = first && (await list.allIfCheaper(wholeOf(first), questions.length));
    return (
      whole && new Map(groupsOf(whole, partOf).map((rows) => [rows[0] === undefined ? '' : partOf(rows[0]), rows]))
    );
  };
  const parts = new DataLoader<Question, readonly Row[]>(
    async (questions) => {
      const groups = groupsOf(questions, (question) => sortedText(wholeOf(question)));
      const found = await Promise.all(groups.map(async (group) => [group, await settled(read(group))] as const));
      const byQuestion = new Map(found.flatMap(([group, rows]) => group.map((question) => [question, rows] as const)));
      return Promise.all(
        questions.map(async (question) => {
          const rows = byQuestion.get(question);
          if (rows instanceof Error) return rows;
          return rows === undefined ? settled(list.all(question)) : (rows.get(partOf(question)) ?? []);
        }),
      );
    },
    // Lists are cached below; remembering them here too would outlive a change of the same request.
    { cache: false },
  );
  return (question) => parts.load(question);
}

/** A failure of one list is no failure of the others. */
export const settled = <Value>(value: Promise<Value>): Promise<Value | Error> => value.catch(asError);
