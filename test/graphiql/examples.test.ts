import { readFileSync } from 'node:fs';
import { buildSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { EXAMPLES } from '../../src/graphiql/examples.js';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

describe('the example queries', () => {
  it.each(EXAMPLES)('"$title" is valid against the schema', ({ query }) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  it.each(EXAMPLES)('"$title" comes with the variables it declares', ({ query, variables }) => {
    const declared = getOperationAST(parse(query))?.variableDefinitions ?? [];
    const given = getVariableValues(schema, declared, variables?.(new Date()) ?? {});
    expect(given.errors ?? []).toEqual([]);
  });

  it.each([
    ['2026-03-31T15:59:59Z', '2026-02'],
    ['2026-03-31T16:00:00Z', '2026-03'],
    ['2026-01-05T00:00:00Z', '2025-12'],
  ])('name at %s the last closed billing cycle of China time, %s (R-169)', (now, cycle) => {
    const cycles = EXAMPLES.flatMap(({ variables }) => (variables ? [variables(new Date(now))] : []));
    expect(cycles).toEqual([{ cycle }, { cycle }, { cycle }]);
  });

  it('are one operation each, of a name of its own, by which its tab is called', () => {
    const names = EXAMPLES.map(({ query }) => getOperationAST(parse(query))?.name?.value);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(EXAMPLES.length);
  });
});
