import DataLoader from 'dataloader';
import { sortedText } from '../cache/cache.js';
import { chunksOf, groupsOf } from '../kernel/groups.js';
import { type ReadList, type Slice, sliceOf, type Window } from './list-reader.js';
import { settled } from './part-reader.js';

/** Lists that upstream can give together, each being a part of the answer, e.g. the opportunities of several customers. */
export interface PartsTogether<Question, Row> {
  /** What the questions of one call have in common: all but the part. */
  readonly restOf: (question: Question) => object;
  /** Which part a question asks for, and which part a row belongs to. */
  readonly partOf: (of: Question | Row) => string;
  /** One question for all of these, which differ in their part only. */
  readonly together: (questions: readonly Question[]) => Question;
  /** Parts that upstream takes in one question. */
  readonly most: number;
}

interface Wish<Question> {
  readonly question: Question;
  readonly window: Window;
}

/**
 * Pages of lists that upstream can give together. What is asked for at once, as in the rows of one screen, is read in the
 * fewest calls: all parts together, or page by page where together they are too long.
 */
export function partPages<Question extends object, Row>(
  list: ReadList<Question, Row>,
  { restOf, partOf, together, most }: PartsTogether<Question, Row>,
): (question: Question, window: Window) => Promise<Slice<Row>> {
  type Pages = ReadonlyMap<Wish<Question>, Slice<Row> | Error>;
  const read = async (wishes: readonly Wish<Question>[]): Promise<Pages> => {
    const questions = wishes.map(({ question }) => question);
    const rows = await settled(list.allIfCheaper(together(questions), new Set(questions.map(partOf)).size));
    if (rows instanceof Error) return new Map(wishes.map((wish) => [wish, rows]));
    const parts = rows && new Map(groupsOf(rows, partOf).map((own) => [own.map(partOf)[0], own]));
    const page = async ({ question, window }: Wish<Question>): Promise<Slice<Row>> =>
      parts === undefined ? list.page(question, window) : sliceOf(parts.get(partOf(question)) ?? [], window);
    return new Map(await Promise.all(wishes.map(async (wish) => [wish, await settled(page(wish))] as const)));
  };
  const pages = new DataLoader<Wish<Question>, Slice<Row>>(
    async (wishes) => {
      const groups = groupsOf(wishes, ({ question }) => sortedText(restOf(question)));
      const found = await Promise.all(groups.flatMap((group) => chunksOf(group, most)).map(read));
      const known: Pages = new Map(found.flatMap((chunk) => [...chunk]));
      return wishes.map((wish) => known.get(wish) ?? new Error('a part was not read'));
    },
    // Lists are cached below; remembering them here too would outlive a change of the same request.
    { cache: false },
  );
  return (question, window) => pages.load({ question, window });
}
