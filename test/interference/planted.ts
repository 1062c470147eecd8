import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A mistake that somebody could make: in one file, one text in the place of another. */
export interface Leak {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly leaky: string;
}

const LISTS = 'src/access/list-reader.ts';
const ROWS = 'src/access/row-reader.ts';
const CUT = `return sliceOf(shaped(await inSight(scope, permitted), shape), window);`;
const ALL = `const all = await wholeList(session, reading, permitted);`;

export const LEAKS: readonly Leak[] = [
  {
    name: 'a total that counts what is out of sight',
    file: LISTS,
    text: CUT,
    leaky: `${ALL} return { ...sliceOf(shaped(all.filter((row) => policy.sees(scope, row)), shape), window), total: all.length };`,
  },
  {
    name: 'a cursor that counts from the first row of everybody',
    file: LISTS,
    text: CUT,
    leaky: `${ALL} return { ...sliceOf(shaped(all.filter((row) => policy.sees(scope, row)), shape), window), offset: all.length };`,
  },
  {
    name: 'a row that another viewer left in the cache',
    file: ROWS,
    text: `    if (permit(scope, policy, { keys: [key] }) === undefined) return null;
    const row = shown(session, await rows.load(wishFor(key))) as Row | null;
    return row !== null && policy.sees(scope, row) ? row : null;`,
    leaky: `    permit(scope, policy, { keys: [key] });
    return shown(session, await rows.load(wishFor(key))) as Row | null;`,
  },
  {
    name: 'an error that says how many rows are not his',
    file: LISTS,
    text: `(await wholeList(session, reading, permitted)).filter((row) => policy.sees(scope, row));`,
    leaky: `{ ${ALL} const own = all.filter((row) => policy.sees(scope, row)); if (all.length > own.length + 3) throw badInput('filter', String(all.length) + ' rows, of which yours are ' + String(own.length)); return own; };`,
  },
  {
    name: 'a page that is taken before the rows of others are cut away',
    file: LISTS,
    text: CUT,
    leaky: `${ALL} const slice = sliceOf(shaped(all, shape), window); return { ...slice, offset: 0, total: 0, more: false, rows: slice.rows.filter((row) => policy.sees(scope, row)) };`,
  },
];

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** The code with the mistake in it, in a folder of its own. */
export function plant({ file, text, leaky }: Leak): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'leak-'));
  for (const part of ['src', 'test/interference'])
    cpSync(join(REPOSITORY, part), join(folder, part), { recursive: true });
  for (const part of ['node_modules', 'schema', 'package.json', 'tsconfig.json']) {
    symlinkSync(join(REPOSITORY, part), join(folder, part));
  }
  const path = join(folder, file);
  const code = readFileSync(path, 'utf8');
  if (code.split(text).length !== 2) throw new Error(`${file} does not hold once: ${text}`);
  writeFileSync(
    path,
    code.replace(text, () => leaky),
  );
  const remove = (): void => {
    rmSync(folder, { recursive: true });
  };
  return { folder, remove };
}
