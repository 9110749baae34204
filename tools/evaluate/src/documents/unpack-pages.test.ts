import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackPages } from './unpack-pages.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-unpack-'));

/** The tests need no xz: it is not found, wherever they run. */
const NO_PROGRAMS = { PATH: folder };

beforeAll(() => {
  mkdirSync(join(folder, 'unpacked'));
  writeFileSync(join(folder, 'html_set.dev.tar.xz'), 'twelve bytes');
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a machine without xz is told what to install', () => {
  const told: string[] = [];
  expect(() => unpackPages(folder, join(folder, 'unpacked'), (progress) => told.push(progress), NO_PROGRAMS)).toThrow('install xz-utils');
  expect(told).toEqual(['  unpacking html_set.dev.tar.xz']);
});

test.each([
  // unpacked before: nothing to do
  ['12', []],
  // the archive has changed since
  ['11', ['  unpacking html_set.dev.tar.xz']],
])('an archive of 12 bytes, unpacked when it had %s', (size, expected) => {
  writeFileSync(join(folder, 'unpacked', 'html_set.dev.tar.xz.unpacked'), size);
  const told: string[] = [];
  const unpack = () => unpackPages(folder, join(folder, 'unpacked'), (progress) => told.push(progress), NO_PROGRAMS);
  if (expected.length === 0) unpack();
  else expect(unpack).toThrow('xz');
  expect(told).toEqual(expected);
});
