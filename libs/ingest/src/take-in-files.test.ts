import { ParseError, type ArticleInput, type Intake } from '@onrecord/domain';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readToldArticle, type ToldArticle } from './article-details.js';
import { findArticleFiles } from './find-article-files.js';
import type { FileOutcome } from './file-outcome.js';
import { takeInFiles } from './take-in-files.js';
import { makeFolder } from './test/make-folder.js';

/** An intake that remembers what it was given, refuses whatever says so, and meets a bug where it is told to. */
function makeIntake(): { readonly intake: Intake; readonly inputs: ArticleInput[] } {
  const inputs: ArticleInput[] = [];
  const takeIn: Intake['takeIn'] = async (input) => {
    const words = new TextDecoder().decode(input.bytes);
    if (words === 'bad') throw new ParseError('NOT_AN_ARTICLE', 'expected an article, found nothing of one');
    if (words === 'bug') throw new TypeError('undefined is not a function');
    inputs.push(input);
    return { kind: 'intake-result', outcome: 'added', articleId: `art_${input.receipt.name}`, versionId: 'ver_1' };
  };
  return { intake: { takeIn }, inputs };
}

async function takeIn(folder: string, paths: readonly string[], told?: ToldArticle, atOnce = 1) {
  const { intake, inputs } = makeIntake();
  const outcomes: FileOutcome[] = [];
  const files = await findArticleFiles(paths.map((path) => join(folder, path)), folder);
  for await (const outcome of takeInFiles(files, { intake, atOnce, ...(told === undefined ? {} : { told }) })) outcomes.push(outcome);
  return { outcomes, inputs };
}

function readOutcomes(outcomes: readonly FileOutcome[]): readonly string[] {
  return outcomes.map((outcome) => `${outcome.name} ${outcome.kind === 'failed' ? outcome.code : outcome.kind === 'taken-in' ? outcome.result.outcome : outcome.kind}`);
}

test.each([1, 3, 10])('one bad file never stops the others, %i at once', async (atOnce) => {
  const folder = await makeFolder({ '1.txt': 'good', '2.txt': 'bad', '3.txt': 'good', '4.txt': 'bug', '5.txt': 'good', '5.txt.meta.json': '{"published": "soon"}', '6.txt': 'good' });
  const { outcomes } = await takeIn(folder, ['', 'missing.txt'], undefined, atOnce);
  expect(readOutcomes(outcomes)).toEqual(['1.txt added', '2.txt NOT_AN_ARTICLE', '3.txt added', '4.txt INVARIANT_BROKEN', '5.txt BAD_USER_INPUT', '6.txt added', 'missing.txt NOT_FOUND']);
});

test.each([
  // the field and what was expected
  ['{"published": "soon"}', 'published: expected a date'],
  // no JSON
  ['{published}', 'expected JSON, found'],
  ['[]', 'expected a JSON object'],
  ['{"date": "2018-06-01"}', 'found "date"'],
])('a sidecar %s fails with a message that names it', async (sidecar, message) => {
  const folder = await makeFolder({ 'a.txt': 'good', 'a.txt.meta.json': sidecar });
  const [outcome] = (await takeIn(folder, ['a.txt'])).outcomes;
  expect(outcome).toMatchObject({ kind: 'failed', code: 'BAD_USER_INPUT' });
  expect(outcome!.kind === 'failed' && outcome!.message).toContain(`a.txt.meta.json: `);
  expect(outcome!.kind === 'failed' && outcome!.message).toContain(message);
});

test('a file comes with its bytes, its name and what its sidecar tells; what is told of all wins', async () => {
  const folder = await makeFolder({ 'a.txt': 'good', 'a.txt.meta.json': '\uFEFF{"outlet": "Courier", "providerId": "4711", "form": "print"}' });
  const { inputs } = await takeIn(folder, ['a.txt'], { details: { outlet: 'Post' } });
  expect(inputs).toEqual([{ bytes: expect.any(Uint8Array), receipt: { name: 'a.txt' }, details: { outlet: 'Post', providerId: '4711' }, form: 'print' }]);
});

test.each([
  // the option tells the zone, the sidecar the day
  ['{"published": "2030-06-11", "zone": "Europe/Oslo"}', { zone: 'America/New_York' }, { value: '2030-06-11', precision: 'day', zone: 'America/New_York' }],
  // the other way round
  ['{"published": "2030-06-11", "zone": "Europe/Oslo"}', { published: '2030-06-12' }, { value: '2030-06-12', precision: 'day', zone: 'Europe/Oslo' }],
  // an offset beside the time is nearer to it than a zone in the other place
  ['{"zone": "Europe/Oslo"}', { published: '2030-06-12T08:00:00-04:00' }, { value: '2030-06-12T12:00:00Z', precision: 'instant', zone: '-04:00' }],
])('zone and time are told field by field: %s, %j', async (sidecar, told, published) => {
  const folder = await makeFolder({ 'a.txt': 'good', 'a.txt.meta.json': sidecar });
  const { inputs } = await takeIn(folder, ['a.txt'], readToldArticle(told));
  expect(inputs).toMatchObject([{ details: { published } }]);
});

test('a sidecar that is far too large is told', async () => {
  const folder = await makeFolder({ 'a.txt': 'good', 'a.txt.meta.json': ' '.repeat(1_000_001) });
  expect((await takeIn(folder, ['a.txt'])).outcomes).toMatchObject([{ kind: 'failed', code: 'BAD_USER_INPUT', message: 'a.txt.meta.json: expected at most 1000000 bytes, found 1000001' }]);
});

test('a name in another encoding is told, and one with the sign for it is read', async () => {
  const folder = await makeFolder({ 'a\ufffd.txt': 'good' });
  writeFileSync(Buffer.concat([Buffer.from(join(folder, 'caf')), Buffer.from([0xe9])]), 'good');
  expect((await takeIn(folder, [''])).outcomes).toMatchObject([{ kind: 'taken-in' }, { kind: 'failed', code: 'NOT_FOUND', message: expect.stringContaining('its name is not in UTF-8: rename it') }]);
});

test('a sidecar that is a pipe is told and not waited for', async () => {
  const folder = await makeFolder({ 'a.txt': 'good' });
  execFileSync('mkfifo', [join(folder, 'a.txt.meta.json')]);
  expect((await takeIn(folder, ['a.txt'])).outcomes).toMatchObject([{ kind: 'failed', message: 'a.txt.meta.json: expected a file, found a device or pipe' }]);
});

test('a sidecar that is a folder is told', async () => {
  const folder = await makeFolder({ 'a.txt': 'good' });
  mkdirSync(join(folder, 'a.txt.meta.json'));
  expect((await takeIn(folder, ['a.txt'])).outcomes).toMatchObject([{ kind: 'failed', message: 'a.txt.meta.json: expected a file, found a folder' }]);
});
