import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const read = (name: string) =>
  buildSchema(readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8'));

const breaking = async (before: string, after: string): Promise<string[]> =>
  (await diff(buildSchema(before), buildSchema(after)))
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);

describe('the public schema', () => {
  it('breaks no client of the released one', async () => {
    const changes = await diff(read('released'), read('schema'));
    const broken = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
    expect(broken.map(({ message }) => message)).toEqual([]);
  });

  it('is watched by something that sees a removed field', async () => {
    expect(await breaking('type Query { a: Int b: Int }', 'type Query { a: Int }')).toHaveLength(1);
  });
});
