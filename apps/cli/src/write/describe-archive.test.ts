import type { FileOutcome } from '@onrecord/ingest';
import { addToSummary, describeArchive, describeSummary } from './describe-archive.js';

const FILE = { path: '/crawl.warc.gz', name: 'crawl.warc.gz' };
const READING = { entries: 1, offset: 0, size: 10 };
const finished = { kind: 'finished', file: FILE, name: FILE.name, counts: { added: 73, failed: 1, 'skipped: request': 80, 'skipped: not an article': 4 }, doneBefore: 40 } as const;

test('an archive is told on one line, with what was skipped and where it was gone on with', () => {
  expect(describeArchive(finished)).toBe('crawl.warc.gz: 73 added, 0 new versions, 0 unchanged, 1 failed; skipped: 80 request, 4 not an article; gone on after entry 40, where a run was cut off');
  expect(describeArchive({ ...finished, counts: {}, doneBefore: 0 })).toBe('crawl.warc.gz: 0 added, 0 new versions, 0 unchanged, 0 failed');
});

test('what is in an archive counts once, with the archive, and all else by itself', () => {
  const outcomes: readonly FileOutcome[] = [
    { kind: 'skipped', file: FILE, name: 'link', reason: 'link out of the folder' },
    { kind: 'failed', file: FILE, name: 'a.txt', code: 'NOT_FOUND', message: 'nothing there' },
    { kind: 'failed', file: FILE, name: 'crawl.warc.gz#1', code: 'UNDECODABLE_BYTES', message: 'broken', reading: READING },
    finished,
  ];
  expect(describeSummary(outcomes.reduce(addToSummary, {}))).toBe('73 added, 0 new versions, 0 unchanged, 2 failed, 85 skipped');
  expect(describeSummary({})).toBe('0 added, 0 new versions, 0 unchanged, 0 failed');
});
