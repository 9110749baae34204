import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const NODE_ONLY = { group: ['node:*', 'fs', 'path', 'os', 'crypto', 'child_process', 'worker_threads', 'url', 'util', 'stream', 'http'], message: 'This library runs in a browser: clock, files and network are arguments.' };
const TESTS_ONLY = { group: ['@onrecord/testing'], message: '@onrecord/testing is for *.test.ts files.' };
const SERVER_PACKAGES = ['graphql', 'type-graphql', '@apollo/*', 'dataloader', 'graphql-scalars', 'fastify', '@as-integrations/*'];
const DATABASE_PACKAGES = ['libsql', '@libsql/*', 'kysely', 'pg', 'better-sqlite3'];
const PARSER_PACKAGES = ['htmlparser2', 'parse5', 'cheerio', 'jsdom', 'saxes', 'feedsmith', 'warcio'];
const LANGUAGE_PACKAGES = ['compromise', 'wink-nlp', 'chrono-node', 'natural'];

/** Who may import whom: the table of the architecture. Tests may use @onrecord/testing besides. */
const LAYERS = [
  { sourceTag: 'layer:domain', onlyDependOnLibsWithTags: ['layer:domain', 'layer:testing'], bannedExternalImports: ['*'] },
  { sourceTag: 'layer:parsing', onlyDependOnLibsWithTags: ['layer:parsing', 'layer:domain', 'layer:testing'], bannedExternalImports: [...SERVER_PACKAGES, ...DATABASE_PACKAGES] },
  { sourceTag: 'layer:extraction', onlyDependOnLibsWithTags: ['layer:extraction', 'layer:domain', 'layer:testing'], bannedExternalImports: [...SERVER_PACKAGES, ...DATABASE_PACKAGES, ...PARSER_PACKAGES] },
  { sourceTag: 'layer:linking', onlyDependOnLibsWithTags: ['layer:linking', 'layer:domain', 'layer:testing'], bannedExternalImports: [...SERVER_PACKAGES, ...DATABASE_PACKAGES, ...PARSER_PACKAGES] },
  { sourceTag: 'layer:storage', onlyDependOnLibsWithTags: ['layer:storage', 'layer:domain', 'layer:testing'], bannedExternalImports: [...SERVER_PACKAGES, ...PARSER_PACKAGES, ...LANGUAGE_PACKAGES] },
  { sourceTag: 'layer:schema', onlyDependOnLibsWithTags: ['layer:schema', 'layer:domain', 'layer:testing'], bannedExternalImports: [...DATABASE_PACKAGES, ...PARSER_PACKAGES, ...LANGUAGE_PACKAGES] },
  { sourceTag: 'layer:ingest', onlyDependOnLibsWithTags: ['layer:ingest', 'layer:domain', 'layer:parsing', 'layer:extraction', 'layer:linking', 'layer:testing'], bannedExternalImports: [...SERVER_PACKAGES, ...DATABASE_PACKAGES] },
  { sourceTag: 'layer:client', onlyDependOnLibsWithTags: ['layer:client', 'layer:testing'], bannedExternalImports: [...SERVER_PACKAGES, ...DATABASE_PACKAGES, ...PARSER_PACKAGES, ...LANGUAGE_PACKAGES] },
  { sourceTag: 'layer:testing', onlyDependOnLibsWithTags: ['layer:testing', 'layer:domain'] },
  { sourceTag: 'layer:app', onlyDependOnLibsWithTags: ['layer:domain', 'layer:parsing', 'layer:extraction', 'layer:linking', 'layer:storage', 'layer:schema', 'layer:ingest', 'layer:client', 'layer:testing'] },
  { sourceTag: 'layer:tool', onlyDependOnLibsWithTags: ['layer:domain', 'layer:parsing', 'layer:extraction', 'layer:linking', 'layer:storage', 'layer:schema', 'layer:ingest', 'layer:client', 'layer:testing'] },
  { sourceTag: 'runtime:browser', onlyDependOnLibsWithTags: ['runtime:browser', 'runtime:any'] },
];

const BROWSER_LIBRARIES = ['libs/domain', 'libs/parsing', 'libs/extraction', 'libs/linking', 'libs/client'];

const boundaries = (depConstraints) => ['error', { enforceBuildableLibDependency: false, banTransitiveDependencies: false, checkDynamicDependenciesExceptions: [], depConstraints }];

/** The nouns know no package, and their tests may know fast-check; the client knows no graphql, and its documents are generated and tested by it. */
const BANNED_IN_TESTS = {
  'layer:domain': [...SERVER_PACKAGES, ...DATABASE_PACKAGES, ...PARSER_PACKAGES],
  'layer:client': [...SERVER_PACKAGES.filter((name) => name !== 'graphql'), ...DATABASE_PACKAGES],
};
const LAYERS_IN_TESTS = LAYERS.map((layer) => (layer.sourceTag in BANNED_IN_TESTS ? { ...layer, bannedExternalImports: BANNED_IN_TESTS[layer.sourceTag] } : layer));

export default tseslint.config(
  { ignores: ['**/dist', '**/out-tsc', '**/node_modules', '**/src/generated', '.nx', '**/*.cjs', '**/tmp', '.onrecord'] },
  { files: ['**/*.ts', '**/*.tsx', '**/*.mjs'], plugins: { '@nx': nx, '@typescript-eslint': tseslint.plugin }, languageOptions: { parser: tseslint.parser, parserOptions: { ecmaVersion: 2023, sourceType: 'module' } } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@nx/enforce-module-boundaries': boundaries(LAYERS),
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'No default exports: one name for one thing.' }],
      'no-restricted-imports': ['error', { patterns: [TESTS_ONLY] }],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  { files: BROWSER_LIBRARIES.map((library) => `${library}/src/**/*.ts`), rules: { 'no-restricted-imports': ['error', { patterns: [TESTS_ONLY, NODE_ONLY] }] } },
  // The one file of a browser's library that is for Node: it finds the models that are shipped beside it.
  { files: ['libs/extraction/src/models.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [TESTS_ONLY] }] } },
  // A proof is a test that needs the built programs: it sends the same attacks as the tests of the server.
  { files: ['tools/prove/src/attacks/*.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['**/*.test.ts', '**/src/**/test/**/*.ts'], rules: { 'no-restricted-imports': 'off', '@nx/enforce-module-boundaries': boundaries(LAYERS_IN_TESTS) } },
);
