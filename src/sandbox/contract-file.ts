import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const parsed = new Map<string, unknown>();

/**
 * A file of `schema/upstream`. Reading 15,000 lines of YAML takes half a second, so each is read once; the contract is
 * checked where it is generated from, so here nothing looks for what YAML forbids.
 */
export function contractFile(name: string): unknown {
  if (!parsed.has(name)) {
    const text = readFileSync(new URL(`../../schema/upstream/${name}`, import.meta.url), 'utf8');
    parsed.set(name, parse(text, { strict: false, uniqueKeys: false, prettyErrors: false }));
  }
  return parsed.get(name);
}
