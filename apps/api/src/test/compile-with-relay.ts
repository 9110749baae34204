import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COMPILER = require.resolve('relay-compiler/cli.js');
const SCHEMA = join(__dirname, '../../../../libs/schema/schema.graphql');

/** What relay-compiler says to some modules, and what it makes of them. */
export interface Compiled {
  /** Its exit status; 0 when it takes every module. */
  readonly status: number | null;
  readonly output: string;
  /** The file with the texts of the operations by their SHA-256, where they are persisted. */
  readonly manifest: string;
  /** The artefact of an operation or a fragment, as a program would import it. */
  artefact<Artefact>(name: string): Artefact;
  remove(): void;
}

/** What the compiler is told about persisting: the artefacts then name their operations by hash, and bring no text. */
const PERSISTING = { persistConfig: { file: './persisted.json', algorithm: 'SHA256' } };

/** Compiles modules, by their names, against the committed schema; in a folder of their own, to be removed after use. */
export function compileWithRelay(modules: ReadonlyMap<string, string>, { persists = false } = {}): Compiled {
  const folder = mkdtempSync(join(tmpdir(), 'relay-'));
  for (const name of ['src', 'artefacts']) mkdirSync(join(folder, name));
  cpSync(SCHEMA, join(folder, 'schema.graphql'));
  for (const [name, text] of modules) writeFileSync(join(folder, 'src', `${name}.js`), text);
  writeFileSync(join(folder, 'persisted.json'), '{}');
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify({ src: './src', schema: './schema.graphql', language: 'javascript', eagerEsModules: false, artifactDirectory: './artefacts', ...(persists && PERSISTING) }));
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMPILER, 'relay.config.json'], { cwd: folder, encoding: 'utf8' });
  return {
    status,
    output: `${stdout}${stderr}`,
    manifest: join(folder, 'persisted.json'),
    artefact: (name) => load(join(folder, 'artefacts'), name),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Artefacts are CommonJS modules that know no module but one another. */
function load<Artefact>(folder: string, name: string): Artefact {
  const module = { exports: {} };
  const text = readFileSync(join(folder, `${name}.graphql.js`), 'utf8');
  new Function('module', 'require', text)(module, (path: string) => load(folder, path.replace(/^\.\/|\.graphql$/g, '')));
  return module.exports as Artefact;
}
