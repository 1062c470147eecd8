import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { accessPage, columnIn, ROLES } from '../support/access-table.js';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const committed = readFileSync(new URL('../../schema/access.md', import.meta.url), 'utf8');
/** Narrow enough that whatever opens up shows here first; all of them together take minutes. */
const MEASURED = ['account-manager'];
const LONGEST_MS = 240_000;

/** Measured by a process of its own. */
async function measured(): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const args = ['--import', 'tsx', 'test/support/print-access.ts', ...MEASURED];
  const env = { ...process.env, NODE_OPTIONS: '' };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: REPOSITORY, env, maxBuffer: 2 ** 26 });
  const columns = JSON.parse(stdout) as readonly [string, readonly [string, string][]][];
  return new Map(columns.map(([persona, marks]) => [persona, new Map(marks)]));
}

describe('the page of who sees what', () => {
  it(
    'says of an account manager what he gets when he asks for everything',
    async () => {
      for (const [persona, column] of await measured()) {
        const page = accessPage(new Map([[persona, column]]));
        expect(columnIn(committed, ROLES[persona] ?? '')).toEqual(columnIn(page, ROLES[persona] ?? ''));
      }
    },
    LONGEST_MS,
  );

  it('has a column for every role', () => {
    for (const role of Object.values(ROLES)) expect(Object.keys(columnIn(committed, role)).length).toBeGreaterThan(100);
  });
});
