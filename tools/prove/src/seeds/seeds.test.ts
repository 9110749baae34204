import { readToldArticle, SIDECAR_ENDING } from '@onrecord/ingest';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMarkedStretches } from './test/marked-stretches.js';

const SEEDS = join(__dirname, '..', '..', '..', '..', 'seeds');
const PAGES = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'));
const RECORD_PAGES = PAGES.filter((file) => file.startsWith('record-'));
const { words: QUOTABLE } = JSON.parse(readSeed('quotable.json')) as { readonly words: readonly { readonly words: string }[] };

function readSeed(file: string): string {
  return readFileSync(join(SEEDS, file), 'utf8');
}

/** Words one by one, letters small, one apostrophe, each stop a word of its own, without the comma or full stop before the closing mark; a space at either end, so that only whole words match. */
function toComparable(words: string): string {
  const inside = words.toLowerCase().replaceAll('’', "'").replace(/[,.]$/, '');
  return ` ${inside.replace(/[,.;:]/g, ' $& ').replace(/\s+/g, ' ').trim()} `;
}

function isQuotable(stretch: string): boolean {
  const wanted = toComparable(stretch);
  return wanted.trim() !== '' && QUOTABLE.some(({ words }) => toComparable(words).includes(wanted));
}

test('there are pages of both stories', () => {
  expect(RECORD_PAGES.length).toBeGreaterThanOrEqual(12);
  expect(PAGES.length - RECORD_PAGES.length).toBeGreaterThanOrEqual(6);
});

test.each(RECORD_PAGES)('%s puts only quotable words between marks', (page) => {
  expect(findMarkedStretches(readSeed(page)).filter((stretch) => !isQuotable(stretch))).toEqual([]);
});

test('the record story quotes somebody, and other words are not quotable', () => {
  expect(RECORD_PAGES.flatMap((page) => findMarkedStretches(readSeed(page))).length).toBeGreaterThan(10);
  expect(['real progres', 'we have a deal', ''].filter(isQuotable)).toEqual([]);
});

test.each(PAGES)('%s says what it was written for', (page) => {
  expect(readSeed(page)).toContain('written for On Record');
});

test.each(PAGES)('%s has a sidecar that can be read, with outlet, address, time and provenance', (page) => {
  const sidecar = `${page}${SIDECAR_ENDING}`;
  expect(existsSync(join(SEEDS, sidecar))).toBe(true);
  const { details } = readToldArticle(JSON.parse(readSeed(sidecar)));
  expect(details).toMatchObject({ outlet: expect.any(String), url: expect.stringMatching(/^https:\/\/[a-z-]+\.example\//), published: expect.anything(), provenance: expect.any(String) });
});
