import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as client from './index.js';

const LIBRARY = join(__dirname, '..');
const GENERATED = join(__dirname, 'generated');

/** The command behind `npm run -w libs/client generate -- --check FOLDER`. */
function check(folder: string) {
  return spawnSync(process.execPath, ['--import', 'tsx', join('src', 'test', 'generate.ts'), '--check', folder], { cwd: LIBRARY, encoding: 'utf8' });
}

test('the typed documents and their manifest are what schema and documents give', () => {
  const { status, stderr } = check(GENERATED);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 60_000);

test.each([
  ['documents.ts', 'readonly headline: string | null', 'readonly headline: string'],
  ['manifest.json', 'query Search(', 'query Find('],
])('another %s is found out', (name, words, others) => {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  try {
    cpSync(GENERATED, folder, { recursive: true });
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(words, others));
    const { status, stderr } = check(folder);
    expect(status).toBe(1);
    expect(stderr).toBe(`${file} is not what schema and documents give; run \`npm run -w libs/client generate\`\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test('the manifest holds the text of each document under the hash that the document brings', () => {
  const manifest = JSON.parse(readFileSync(join(GENERATED, 'manifest.json'), 'utf8')) as Readonly<Record<string, string>>;
  const brought = Object.values<object>(client).flatMap((document) => ('__meta__' in document ? [document.__meta__ as { readonly hash: string; readonly text: string }] : []));
  expect(brought.length).toBeGreaterThan(0);
  expect(Object.fromEntries(brought.map(({ hash, text }) => [hash, text]))).toEqual(manifest);
  for (const [hash, text] of Object.entries(manifest)) expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
});
