import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const WORKSPACE = join(__dirname, '..', '..', '..');
const ENVIRONMENT = { ...process.env, NX_DAEMON: 'false' };

// Without a cached project graph the rule on boundaries is skipped, and everything passes.
beforeAll(() => {
  const graph = spawnSync(process.execPath, [join('node_modules', 'nx', 'dist', 'bin', 'nx.js'), 'show', 'projects'], { cwd: WORKSPACE, env: ENVIRONMENT, encoding: 'utf8' });
  expect(graph.stdout).toContain('@onrecord/domain');
}, 120_000);

/** Lints a file that is not there, so that nothing is planted in the tree. */
function lint(file: string, source: string) {
  return spawnSync(process.execPath, [join('node_modules', 'eslint', 'bin', 'eslint.js'), '--stdin', '--stdin-filename', file], { cwd: WORKSPACE, env: ENVIRONMENT, input: `${source}\n`, encoding: 'utf8' });
}

test.each([
  // the nouns know no package
  ['libs/domain/src/planted.ts', `import { graphql } from 'graphql'; export const planted = graphql;`, 'layer:domain'],
  // the engine does not parse pages
  ['libs/extraction/src/planted.ts', `import { parseArticle } from '@onrecord/parsing'; export const planted = parseArticle;`, 'layer:extraction'],
  // the schema sees the store through its port only
  ['libs/schema/src/planted.ts', `import { Kysely } from 'kysely'; export const planted = Kysely;`, 'layer:schema'],
  // a store knows nothing of GraphQL
  ['libs/storage/src/planted.ts', `import { graphql } from 'graphql'; export const planted = graphql;`, 'layer:storage'],
  // a browser has no files
  ['libs/domain/src/planted.ts', `import { readFileSync } from 'node:fs'; export const planted = readFileSync;`, 'runs in a browser'],
  // what helps tests stays with tests
  ['libs/parsing/src/planted.ts', `import { readMarkedText } from '@onrecord/testing'; export const planted = readMarkedText;`, 'for *.test.ts'],
  // apps put things together and never each other
  ['apps/api/src/planted.ts', `import { planted } from '../../cli/src/index.js'; export const again = planted;`, 'relative or absolute path'],
])('lint refuses %s: %s', (file, source, complaint) => {
  const { status, stdout } = lint(file, source);
  expect(stdout).toContain(complaint);
  expect(status).toBe(1);
}, 60_000);

test('lint accepts what the table allows', () => {
  const { status, stdout } = lint('libs/ingest/src/planted.ts', `import { parseArticle } from '@onrecord/parsing'; export const planted = parseArticle;`);
  expect(stdout).toBe('');
  expect(status).toBe(0);
}, 60_000);
