import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

describe('types of the operations in test', () => {
  it('are those that codegen makes from the committed schema', async () => {
    // `--check` writes nothing and ends with 1 when a file is missing or differs.
    const checked = run('node_modules/.bin/graphql-codegen', ['--config', 'codegen.yml', '--check']);
    await expect(checked).resolves.toHaveProperty('stdout');
  });
});
