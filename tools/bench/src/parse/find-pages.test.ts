import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findPages } from './find-pages.js';

const workspace = mkdtempSync(join(tmpdir(), 'onrecord-bench-pages-'));

afterAll(() => rmSync(workspace, { recursive: true }));

test('pages that are not there are told with what unpacks them, and the first of them are of every set', () => {
  expect(() => findPages(workspace)).toThrow('npm run evaluate -- --only pages');
  const folder = join(workspace, 'tmp', 'evaluate', 'pages');
  for (const set of ['courier', 'herald']) mkdirSync(join(folder, set), { recursive: true });
  for (const file of ['courier/a.html', 'courier/b.html', 'courier/c.html', 'courier/d.html', 'herald/a.html', 'herald/b.html', 'courier/notes.txt', 'courier.unpacked']) writeFileSync(join(folder, file), '');
  expect(findPages(workspace).map((file) => relative(folder, file))).toEqual(['courier/a.html', 'herald/a.html', 'courier/b.html', 'courier/c.html', 'herald/b.html', 'courier/d.html']);
});
