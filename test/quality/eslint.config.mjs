import { resolve } from 'node:path';
import eslint from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import jest from 'eslint-plugin-jest';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const top = resolve(import.meta.dirname, '../..');
const code = ['src/**/*.{ts,tsx,mjs}', 'test/**/*.{ts,mjs}'];
const entryPoints = ['src/main.ts', 'src/token.ts', 'src/sandbox/main.ts'];

// ---- Who may import whom. A folder is matched by its first pattern from the top. ----

const layers = [
  { type: 'contract', pattern: 'src/upstream/contract' },
  { type: 'kernel', pattern: 'src/kernel' },
  { type: 'upstream', pattern: 'src/upstream' },
  { type: 'redis', pattern: 'src/redis' },
  { type: 'cache', pattern: 'src/cache' },
  { type: 'access', pattern: 'src/access' },
  { type: 'domain', pattern: 'src/domains/*', capture: ['name'] },
  { type: 'graphql', pattern: 'src/graphql' },
  { type: 'gateway', pattern: 'src/gateway' },
  { type: 'embedded', pattern: 'src/embedded' },
  { type: 'sandbox', pattern: 'src/sandbox' },
  { type: 'page', pattern: 'src/graphiql' },
  { type: 'test', pattern: 'test' },
];

const files = [
  { category: 'root', pattern: 'src/*.ts', partialMatch: false },
  { category: 'type', pattern: '**/*.type.ts' },
  { category: 'policy', pattern: '**/*.policy.ts' },
];

const allBut = (...types) => layers.map(({ type }) => type).filter((type) => !types.includes(type));
const root = { file: { categories: 'root' } };
const anyOf = (...types) => ({ element: { types: { anyOf: types } } });
const may = (from, ...to) => ({ from: anyOf(from), allow: { to: anyOf(...to) } });
const mayAsType = (from, ...to) => ({ ...may(from, ...to), allow: { to: anyOf(...to), dependency: { kind: 'type' } } });
const knowNothingOf = (packages, ...from) => ({
  from: anyOf(...from),
  disallow: { to: { module: { origin: 'external', source: packages } } },
});

const graphqlPackages = ['graphql', 'graphql-scalars', 'type-graphql', '@apollo/*'];
const httpServers = ['fastify', '@fastify/*', '@as-integrations/*'];

const importRules = [
  may('upstream', 'contract', 'kernel', 'redis'),
  may('cache', 'kernel', 'redis'),
  may('access', 'cache', 'upstream', 'contract', 'kernel'),
  may('domain', 'access', 'contract', 'graphql', 'kernel'),
  // Another domain is known by what its rows look like; how it loads them and who sees them stays its own affair.
  { from: anyOf('domain'), allow: { to: { ...anyOf('domain'), file: { categories: 'type' } } } },
  may('graphql', 'contract', 'kernel'),
  mayAsType('graphql', 'domain', 'access'),
  may('gateway', 'domain', 'graphql', 'access', 'upstream', 'contract', 'cache', 'kernel'),
  { from: anyOf('embedded'), allow: { to: root, dependency: { kind: 'type' } } },
  may('embedded', 'upstream'),
  { from: root, allow: { to: anyOf('embedded', 'gateway', 'upstream', 'cache', 'redis', 'kernel') } },
  { from: root, allow: { to: root } },
  // The sandbox is a witness: sharing code with the gateway would make both wrong in the same way.
  mayAsType('sandbox', 'contract'),
  may('test', ...allBut()),
  { from: anyOf('test'), allow: { to: root } },
  { allow: { to: { module: { origin: ['external', 'core'] } } } },
  knowNothingOf(graphqlPackages, 'kernel', 'contract', 'upstream', 'cache', 'access', 'sandbox'),
  knowNothingOf(httpServers, 'kernel', 'contract', 'upstream', 'cache', 'access', 'domain', 'graphql'),
  knowNothingOf('ioredis', ...allBut('redis', 'cache', 'test')),
  knowNothingOf([...graphqlPackages, ...httpServers], 'redis'),
  // A policy stays a function of asker, question and row.
  { from: { file: { categories: 'policy' } }, disallow: { to: { module: { origin: ['external', 'core'] } } } },
];

// ---- What no-restricted-syntax forbids; a later block replaces the list, so each block names its whole list. ----

const permittedByHand = {
  selector: ":matches(TSAsExpression, TSTypeAssertion) TSTypeReference[typeName.name='Permitted']",
  message: 'Only permit() in src/access/policy.ts says what is permitted.',
};
const passingOn = {
  selector: ':matches(ExportAllDeclaration, ExportNamedDeclaration)[source.value=/^\\./]',
  message: 'Import a thing from the file that makes it; nothing passes it on.',
};
const pastTheDoor = {
  selector: ":matches(MemberExpression[property.name='upstream'], ObjectPattern > Property[key.name='upstream'])",
  message: 'A domain reads through readers and changes through send(): no other call reaches an upstream.',
};
const barrelFile = { selector: 'Program', message: 'No barrel files: an import says which file it means.' };

const sizes = {
  complexity: ['error', 8],
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
};

export default defineConfig(
  {
    // Generated from the contract or by codegen: their generators are what is checked.
    ignores: ['dist/**', 'test/generated/**', 'src/upstream/contract/{bss,console,catalogue,error-codes,limits}.ts'],
  },
  {
    files: code,
    extends: [eslint.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: top } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: 'tsconfig.json' } },
      'boundaries/include': ['src/**/*', 'test/**/*'],
      'boundaries/elements': layers,
      'boundaries/files': files,
    },
    rules: {
      ...sizes,
      // Without checkAllOrigins the rules about packages never fire.
      'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies: importRules }],
      'boundaries/no-unknown-files': 'error',
      'no-restricted-syntax': ['error', permittedByHand, passingOn],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      // tsconfig asks for ['x'] where a name comes from an index signature.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `_` marks what a signature demands and the body does not need; a rest leaves out the names beside it.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // The classes of a GraphQL schema hold decorators and nothing else.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Those classes describe shapes: a resolver answers with a plain object of the shape.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A number reads the same in every message; objects and nullish values are what this rule is for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: [...entryPoints, 'src/graphiql/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Entry points read the environment and pass it on.' },
      ],
      'no-restricted-imports': ['error', { paths: ['process', 'node:process'] }],
    },
  },
  { files: ['src/domains/**'], rules: { 'no-restricted-syntax': ['error', permittedByHand, passingOn, pastTheDoor] } },
  { files: ['src/access/policy.ts'], rules: { 'no-restricted-syntax': ['error', passingOn] } },
  { files: ['**/index.ts'], rules: { 'no-restricted-syntax': ['error', barrelFile] } },
  {
    files: ['test/**/*.ts'],
    extends: [jest.configs['flat/recommended'], jest.configs['flat/style']],
    rules: {
      'max-lines-per-function': 'off',
      // In a test a missing value is a failed test, which is what `!` then gives.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What comes over HTTP is typed by the test that asked for it.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'jest/consistent-test-it': ['error', { fn: 'it', withinDescribe: 'it' }],
      'jest/no-disabled-tests': 'error',
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect*', '**.expect*', 'fc.assert'] }],
      // A title is a promise in the present tense.
      'jest/valid-title': [
        'error',
        { mustNotMatch: { it: ['^should\\b', 'Say what it does, not what it should do.'] } },
      ],
    },
  },
  {
    // Tools ask for a default export in their settings and hooks.
    files: ['**/*.mjs', '**/*.config.ts', 'test/support/jest-global-*.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  // GraphiQL hands out its actions as methods of an object that never uses `this`.
  { files: ['src/graphiql/**'], rules: { '@typescript-eslint/unbound-method': 'off' } },
  // No types reach scripts: rules about types would see `any` everywhere.
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  { files: code, extends: [prettier] },
  {
    files: ['schema/schema.graphql'],
    extends: [graphql.configs['flat/schema-recommended'], graphql.configs['flat/schema-relay']],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/schema.graphql' } },
    },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          // type-graphql has no way to describe them.
          ignoredSelectors: ['ObjectTypeDefinition[name.value=/^(Query|Mutation)$/]'],
        },
      ],
      // Beside edges a connection has `nodes`, and a bill line has no id of its own.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      // Money, a page and a balance have no identity.
      '@graphql-eslint/strict-id-in-types': 'off',
      // The domain says customerType, and customerId stands beside the global id.
      '@graphql-eslint/no-typename-prefix': 'off',
      // A root field that must not be null takes its siblings with it when it fails.
      '@graphql-eslint/require-nullable-result-in-root': 'error',
      '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
      // One input and one payload of its own, so that each mutation can grow without the others.
      '@graphql-eslint/input-name': [
        'error',
        { checkInputType: true, caseSensitiveInputType: false, checkQueries: false },
      ],
    },
  },
);
