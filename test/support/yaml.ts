import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parsed } from '../../node_modules/yaml/dist/index.js';

const FOLDER = join(tmpdir(), 'partner-gateway-yaml');
mkdirSync(FOLDER, { recursive: true });

/**
 * What `yaml` makes of a text, in its place in tests: each test file loads all modules anew, and for nearly all of them the
 * contract would be what takes longest. So what one has parsed the others read, as JSON.
 */
export function parse(text: string, options?: object): unknown {
  const file = join(
    FOLDER,
    `${createHash('sha256')
      .update(`${JSON.stringify(options)} ${text}`)
      .digest('hex')}.json`,
  );
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    const value: unknown = parsed(text, options);
    // Another worker may be reading it.
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(value));
    renameSync(`${file}.${process.pid}`, file);
    return value;
  }
}
