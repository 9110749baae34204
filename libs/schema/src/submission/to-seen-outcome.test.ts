import type { ArticleRecord, IntakeResult } from '@onrecord/domain';
import { toSeenOutcome } from './to-seen-outcome.js';

const RECORD: ArticleRecord = { kind: 'article', id: 'a', versionId: 'v1', versionCount: 1, standfirst: [], authors: [], agencies: [], receivedAt: '2031-04-01T00:00:00.000Z', engine: 'test', language: 'en' };

test.each<[string, IntakeResult['outcome'], string, Partial<ArticleRecord> | undefined, IntakeResult['outcome']]>([
  ['new and shown', 'added', 'v1', {}, 'added'],
  ['new and under embargo', 'added', 'v1', undefined, 'added'],
  ['the same text waits under embargo already', 'unchanged', 'v1', undefined, 'added'],
  ['another text waits at this address', 'new-version', 'v2', undefined, 'added'],
  ['open, and replaces one that nobody has seen', 'new-version', 'v1', {}, 'added'],
  ['open, and replaces one that was shown', 'new-version', 'v1', { versionCount: 2 }, 'new-version'],
  ['waits behind the one shown', 'new-version', 'v2', {}, 'new-version'],
  ['waits there already', 'unchanged', 'v2', {}, 'new-version'],
  ['shown already', 'unchanged', 'v1', {}, 'unchanged'],
])('%s', (_case, outcome, versionId, shown, seen) => {
  expect(toSeenOutcome({ kind: 'intake-result', outcome, articleId: 'a', versionId }, shown && { ...RECORD, ...shown })).toBe(seen);
});
