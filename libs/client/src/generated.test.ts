import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LIBRARY = join(__dirname, '..');
const GENERATED = join(__dirname, 'generated', 'documents.ts');

/** The command behind `npm run -w libs/client generate -- --check FILE`. */
function check(file: string) {
  return spawnSync(process.execPath, ['--import', 'tsx', join('src', 'test', 'generate.ts'), '--check', file], { cwd: LIBRARY, encoding: 'utf8' });
}

test('the typed documents are what schema and documents give', () => {
  const { status, stderr } = check(GENERATED);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 60_000);

test('others are found out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  try {
    const file = join(folder, 'documents.ts');
    writeFileSync(file, readFileSync(GENERATED, 'utf8').replace('readonly headline: string | null', 'readonly headline: string'));
    const { status, stderr } = check(file);
    expect(status).toBe(1);
    expect(stderr).toContain('run `npm run -w libs/client generate`');
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
