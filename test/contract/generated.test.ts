import { readFileSync } from 'node:fs';
import { configurationTable } from '../support/configuration-table.js';
import { freshnessTable } from '../support/freshness-table.js';
import { errorTable } from '../support/error-table.js';
import { sdl } from '../support/sdl.js';

const committed = (name: string): string => readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8');

describe('what is generated from the code', () => {
  it.each([
    ['schema.graphql', sdl],
    ['configuration.md', configurationTable],
    ['freshness.md', freshnessTable],
    ['errors.md', errorTable],
  ])('is what is committed: %s', (name, made) => {
    expect(committed(name)).toBe(made());
  });
});
