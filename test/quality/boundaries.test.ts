import { readdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { brokenRules } from '../support/lint.js';

/** The first file under a folder; an import of nothing would break no rule and prove nothing. */
function anyFileOf(folder: string, ending: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const found = names.find((name) => name.endsWith(ending));
  if (found === undefined) throw new Error(`No file in ${folder} ends in ${ending}`);
  return `${folder}/${found}`;
}

/** Puts a real file of the tree in the place of `<folder>` or `<folder *.ending>`, as the importing file would write it. */
const plant = (importer: string, text: string): string =>
  text.replace(/<(\S+)(?: \*(\S+))?>/g, (_whole, folder: string, ending?: string) => {
    const path = relative(dirname(importer), folder.endsWith('.ts') ? folder : anyFileOf(folder, ending ?? '.ts'));
    return `${path.startsWith('.') ? '' : './'}${path.replace(/\.ts$/, '.js')}`;
  });

const domain = 'src/domains/planted/planted';

const refused: readonly (readonly [string, string])[] = [
  // Layers point one way.
  ['src/kernel/planted.ts', `import '<src/upstream>';`],
  ['src/upstream/contract/planted.ts', `import '<src/kernel>';`],
  ['src/upstream/planted.ts', `import '<src/access>';`],
  ['src/upstream/planted.ts', `import '<src/cache>';`],
  ['src/cache/planted.ts', `import '<src/upstream>';`],
  ['src/access/planted.ts', `import '<src/domains>';`],
  [`${domain}.loader.ts`, `import '<src/upstream *client.ts>';`],
  [`${domain}.loader.ts`, `import '<src/cache>';`],
  [`${domain}.resolver.ts`, `import '<src/gateway>';`],
  ['src/gateway/planted.ts', `import '<src/config.ts>';`],
  ['src/main.ts', `import '<src/domains>';`],
  ['src/kernel/planted.ts', `export { planted } from '<src/gateway>';`],
  ['src/kernel/planted.ts', `await import('<src/gateway>');`],
  // Another domain is its types, and the words of GraphQL know domains as types.
  [`${domain}.resolver.ts`, `import '<src/domains *.loader.ts>';`],
  [`${domain}.resolver.ts`, `import type { Planted } from '<src/domains *.policy.ts>'; export type Other = Planted;`],
  ['src/graphql/planted.ts', `import '<src/domains>';`],
  ['src/graphql/planted.ts', `import '<src/access>';`],
  // The sandbox and the page stand alone.
  ['src/sandbox/planted.ts', `import '<src/kernel>';`],
  ['src/sandbox/planted.ts', `import type { Planted } from '<src/upstream *client.ts>'; export type Other = Planted;`],
  ['src/sandbox/planted.ts', `import '<src/upstream/contract>';`],
  ['src/embedded.ts', `import '<src/sandbox>';`],
  ['src/gateway/planted.ts', `import '<src/sandbox>';`],
  ['src/graphiql/planted.ts', `import type { Planted } from '<src/kernel>'; export type Other = Planted;`],
  // Packages.
  ['src/kernel/planted.ts', `import 'graphql';`],
  ['src/upstream/planted.ts', `import 'type-graphql';`],
  ['src/cache/planted.ts', `import '@apollo/server';`],
  ['src/access/planted.ts', `import 'graphql/language';`],
  ['src/access/planted.ts', `import 'fastify';`],
  ['src/access/planted.ts', `import 'ioredis';`],
  ['src/gateway/planted.ts', `import 'ioredis';`],
  [`${domain}.policy.ts`, `import 'zod';`],
  [`${domain}.policy.ts`, `import 'node:fs';`],
];

const permitted: readonly (readonly [string, string])[] = [
  ['src/upstream/planted.ts', `import '<src/upstream/contract>'; import '<src/kernel>'; import 'undici';`],
  ['src/cache/planted.ts', `import '<src/kernel>'; import 'ioredis';`],
  [
    'src/access/planted.ts',
    `import '<src/cache>'; import '<src/upstream *client.ts>'; import '<src/upstream/contract>'; import 'dataloader';`,
  ],
  [`${domain}.loader.ts`, `import '<src/access>'; import '<src/upstream/contract>'; import '<src/graphql>';`],
  [`${domain}.resolver.ts`, `import '<src/domains *.type.ts>'; import 'type-graphql';`],
  [`${domain}.policy.ts`, `import '<src/access>'; import '<src/kernel>';`],
  ['src/graphql/planted.ts', `import type { Planted } from '<src/domains>'; export type Other = Planted;`],
  ['src/gateway/planted.ts', `import '<src/domains>'; import '<src/access>'; import 'fastify';`],
  ['src/sandbox/planted.ts', `import type { Planted } from '<src/upstream/contract>'; export type Other = Planted;`],
  ['src/main.ts', `import '<src/config.ts>'; import '<src/gateway>'; import 'ioredis';`],
  ['test/planted.ts', `import '<src/config.ts>'; import '<src/domains>'; import '<src/sandbox>'; import 'ioredis';`],
];

describe('who may import whom', () => {
  it.each(refused)('refuses in %s: %s', async (file, text) => {
    expect(await brokenRules(file, plant(file, text))).toContain('boundaries/dependencies');
  });

  it.each(permitted)('permits in %s: %s', async (file, text) => {
    expect(await brokenRules(file, plant(file, text))).toEqual([]);
  });

  it('refuses a file outside of every layer', async () => {
    expect(await brokenRules('src/planted/planted.ts', 'export const planted = 1;')).toEqual([
      'boundaries/no-unknown-files',
    ]);
  });
});
