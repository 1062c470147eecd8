import { brokenRules } from '../support/lint.js';

const lines = (count: number, line: string): string => `${line}\n`.repeat(count);

const refused: readonly (readonly [string, string, string])[] = [
  [
    'a question permitted by hand',
    `import type { Permitted } from '../kernel/permitted.js';\nexport const asked = {} as Permitted<object>;`,
    'no-restricted-syntax',
  ],
  ['the environment', `export const port = process.env['PORT'];`, 'no-restricted-properties'],
  [
    'the environment under another name',
    `import { env } from 'node:process';\nexport { env };`,
    'no-restricted-imports',
  ],
  ['console', `console.log('planted');`, 'no-console'],
  ['a default export', 'export default 1;', 'no-restricted-exports'],
  ['a name passed on', `export { GatewayError } from '../kernel/errors.js';`, 'no-restricted-syntax'],
  ['any', 'export const asked: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['a file of 251 lines', `export function planted(): void {}\n${lines(250, 'planted();')}`, 'max-lines'],
  [
    'a function of more than 40 lines',
    `export function planted(): void {\n${lines(40, '  planted();')}}`,
    'max-lines-per-function',
  ],
  ['nine paths through a function', `export const or = (a: boolean) => ${'a || '.repeat(8)}a;`, 'complexity'],
];

describe('rules of the house', () => {
  it.each(refused)('refuse %s', async (_what, text, rule) => {
    expect(await brokenRules('src/access/planted.ts', text)).toContain(rule);
  });

  it('refuse a barrel file', async () => {
    expect(await brokenRules('src/access/index.ts', 'export const planted = 1;')).toEqual(['no-restricted-syntax']);
  });

  it.each([
    'export const planted = (session: { readonly upstream: object }) => session.upstream;',
    'export const planted = ({ upstream }: { readonly upstream: object }) => upstream;',
  ])('refuse a domain its own call upstream: %s', async (text) => {
    expect(await brokenRules('src/domains/planted/planted.loader.ts', text)).toContain('no-restricted-syntax');
  });

  it('let the policy permit a question', async () => {
    const text = `import type { Permitted } from '../kernel/permitted.js';\nexport const asked = {} as Permitted<object>;`;
    expect(await brokenRules('src/access/policy.ts', text)).toEqual([]);
  });

  it.each(['src/main.ts', 'src/token.ts', 'src/sandbox/main.ts'])('let %s read the environment', async (file) => {
    expect(await brokenRules(file, `export const port = process.env['PORT'];`)).toEqual([]);
  });
});

const describedPage = '"""Where a page ends."""\ntype PageInfo {\n  "More follows."\n  hasNextPage: Boolean!\n}';

const refusedInSchema: readonly (readonly [string, string, string])[] = [
  ['a type without description', 'type Planted {\n  "Its id."\n  id: ID!\n}', 'require-description'],
  ['a field without description', '"Planted."\ntype Planted {\n  id: ID!\n}', 'require-description'],
  ['an argument without description', '"Asks."\ntype Query {\n  "One."\n  one(id: ID!): Int\n}', 'require-description'],
  ['an input field without description', '"Asks."\ninput Filter {\n  name: String\n}', 'require-description'],
  ['an enum value without description', '"Kinds."\nenum Kind {\n  ONE\n}', 'require-description'],
  ['an enum value in small letters', '"Kinds."\nenum Kind {\n  "One."\n  one\n}', 'naming-convention'],
  ['a field in snake case', '"Planted."\ntype Planted {\n  "A."\n  a_b: Int\n}', 'naming-convention'],
  [
    'a deprecation without reason',
    '"A."\ntype Planted {\n  "A."\n  a: Int @deprecated\n}',
    'require-deprecation-reason',
  ],
  [
    'a connection without edges',
    '"A."\ntype PlantedConnection {\n  "A."\n  pageInfo: Int\n}',
    'relay-connection-types',
  ],
  ['a page info without cursors', describedPage, 'relay-page-info'],
];

describe('rules of the schema', () => {
  it.each(refusedInSchema)('refuse %s', async (_what, text, rule) => {
    expect(await brokenRules('schema/schema.graphql', text)).toContain(`@graphql-eslint/${rule}`);
  });
});
