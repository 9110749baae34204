import { ParseError, type ArticleInput, type Intake } from '@onrecord/domain';
import { appendFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readToldArticle } from './article-details.js';
import { fromBytes } from './archives/byte-source.js';
import { countedAs, type FileOutcome } from './file-outcome.js';
import { findArticleFiles } from './find-article-files.js';
import { takeInFiles, type TakeInFilesOptions } from './take-in-files.js';
import { makeFolder } from './test/make-folder.js';
import { makeTar } from './test/make-tar.js';
import { makeWarc, rewrite, type RecordOutline } from './test/make-warc.js';
import { makeZip } from './test/make-zip.js';
import { makeJournal } from './test/memory-journal.js';

const CLOCK = { now: () => '2030-06-20T12:00:00.000Z' };

/** An intake that remembers what it was given, and refuses what says that it is no article. */
function makeIntake() {
  const inputs: ArticleInput[] = [];
  const takeIn: Intake['takeIn'] = async (input) => {
    if (new TextDecoder().decode(input.bytes).includes('no article')) throw new ParseError('NOT_AN_ARTICLE', 'expected an article');
    inputs.push(input);
    return { kind: 'intake-result', outcome: 'added', articleId: `art_${input.receipt.url ?? input.receipt.name}`, versionId: 'ver_1' };
  };
  return { intake: { takeIn }, inputs };
}

async function takeIn(folder: string, paths: readonly string[], options: Partial<TakeInFilesOptions> = {}) {
  const made = makeIntake();
  const outcomes: FileOutcome[] = [];
  const files = await findArticleFiles(paths.map((path) => join(folder, path)), folder);
  for await (const outcome of takeInFiles(files, { intake: made.intake, ...options })) outcomes.push(outcome);
  return { outcomes, ...made };
}

const told = (outcomes: readonly FileOutcome[]): readonly string[] => outcomes.map((outcome) => `${outcome.name} ${outcome.kind === 'failed' ? outcome.code : (countedAs(outcome) ?? 'finished')}`);
const page = (number: number) => ({ url: `https://courier.example/${number}`, content: `<p>The harbour opens on day ${number}.</p>` });
const pages = (count: number) => Array.from({ length: count }, (_none, i) => page(i + 1));

test('pages of a WARC are taken in, what is none is skipped and counted, and what is broken fails', async () => {
  const broken = { ...page(4), spoil: rewrite(/(?<=\nContent-Length: )\d+/, '3') };
  const folder = await makeFolder({ 'crawl.warc.gz': await makeWarc([{ type: 'warcinfo' }, page(2), { ...page(3), content: 'no article' }, broken, page(5)], true) });
  const { outcomes, inputs } = await takeIn(folder, ['']);
  expect(told(outcomes)).toEqual(['crawl.warc.gz#1 skipped: warcinfo', 'crawl.warc.gz#2 added', 'crawl.warc.gz#3 skipped: not an article', 'crawl.warc.gz#4 UNDECODABLE_BYTES', 'crawl.warc.gz#5 added', 'crawl.warc.gz finished']);
  expect(outcomes.at(-1)).toMatchObject({ doneBefore: 0, counts: { 'skipped: warcinfo': 1, added: 2, 'skipped: not an article': 1, failed: 1 } });
  expect(inputs[0]!.receipt).toEqual({ name: 'crawl.warc.gz#2', url: 'https://courier.example/2', contentType: 'text/html; charset=utf-8', receivedAt: '2030-06-11T08:30:00.000Z' });
});

test('what is no article in a ZIP that somebody packed fails, as it does in a folder', async () => {
  const folder = await makeFolder({ 'june.zip': makeZip([{ path: 'a.txt', content: 'no article' }, { path: 'b.txt', content: 'good' }]) });
  expect(told((await takeIn(folder, [''])).outcomes)).toEqual(['june.zip/a.txt NOT_AN_ARTICLE', 'june.zip/b.txt added', 'june.zip finished']);
});

test('a sidecar in an archive wins over that of the archive, and what is told with the call over both', async () => {
  const tar = await makeTar({ 'a.txt': 'good', 'a.txt.meta.json': '{"outlet": "Inner", "providerId": "1"}', 'b.txt': 'good', 'c.txt': 'good', 'c.txt.meta.json': '{"date": 1}' });
  const folder = await makeFolder({ 'june.tgz': gzipSync(tar), 'june.tgz.meta.json': '{"outlet": "Outer", "provenance": "A test", "published": "2030-06-11"}' });
  const { inputs, outcomes } = await takeIn(folder, ['june.tgz'], { told: readToldArticle({ zone: 'Europe/Oslo' }) });
  const common = { provenance: 'A test', published: { value: '2030-06-11', precision: 'day', zone: 'Europe/Oslo' } };
  expect(inputs.map(({ details }) => details)).toEqual([{ outlet: 'Inner', providerId: '1', ...common }, { outlet: 'Outer', ...common }]);
  expect(outcomes[2]).toMatchObject({ name: 'june.tgz/c.txt', kind: 'failed', code: 'BAD_USER_INPUT', message: expect.stringContaining('c.txt.meta.json: expected only outlet') });
});

test.each([['{"url": "https://courier.example/1"}'], ['{"providerId": "4711"}']])('%s of one article is not told of an archive', async (sidecar) => {
  const folder = await makeFolder({ 'june.zip': makeZip([{ path: 'a.txt', content: 'good' }]), 'june.zip.meta.json': sidecar });
  expect(told((await takeIn(folder, [''])).outcomes)).toEqual(['june.zip BAD_USER_INPUT']);
});

const FEED = `<rss version="2.0"><channel><title>The Example Courier</title>
<item><title>Harbour opens</title><link>https://courier.example/1</link><guid isPermaLink="false">one</guid><description>The harbour opens on Friday.</description></item>
<item><title>Ferries wait</title><guid isPermaLink="false">two</guid><description>The ferries wait for the harbour.</description></item></channel></rss>`;

test('each entry of a feed is an article, at its own address or none', async () => {
  const folder = await makeFolder({ 'feed.xml': FEED, 'crawl.warc': await makeWarc([{ url: 'https://courier.example/feed', content: FEED, headers: { 'Content-Type': 'application/rss+xml' } }], false) });
  const { inputs } = await takeIn(folder, ['feed.xml', 'crawl.warc']);
  expect(inputs.map(({ receipt }) => `${receipt.name} ${receipt.url}`)).toEqual(['feed.xml#one https://courier.example/1', 'feed.xml#two undefined', 'crawl.warc#1#one https://courier.example/1', 'crawl.warc#1#two undefined']);
});

test('a feed without entries is skipped, and an address told of a feed of many fails', async () => {
  const folder = await makeFolder({ 'empty.xml': FEED.replace(/<item>.*<\/item>/s, ''), 'feed.xml': FEED });
  expect(told((await takeIn(folder, ['empty.xml', 'feed.xml'], { told: readToldArticle({ url: 'https://courier.example/1' }) })).outcomes)).toEqual(['empty.xml skipped: feed without entries', 'feed.xml BAD_USER_INPUT']);
});

const NINJS = '{"uri": "urn:courier:1", "type": "text", "headline": "Harbour opens", "body_text": "The harbour opens on Friday."}';

test('JSON in folders and archives is taken in when it is an article, and told as skipped when it is none; JSON that is named is tried', async () => {
  const folder = await makeFolder({ 'items/item.json': NINJS, 'items/package.json': '{"name": "test"}', 'items.zip': makeZip([{ path: 'item.json', content: NINJS }, { path: 'package.json', content: '{"name": "test"}' }]) });
  const { outcomes } = await takeIn(folder, ['items', 'items.zip', 'items/package.json']);
  expect(told(outcomes)).toEqual(['items/item.json added', 'items/package.json skipped: JSON without an article', 'items.zip/item.json added', 'items.zip/package.json skipped: JSON without an article', 'items.zip finished']);
  expect(told((await takeIn(folder, ['items/package.json'])).outcomes)).toEqual(['items/package.json added']);
});

test('a link that leads out of a folder is told as skipped', async () => {
  const folder = await makeFolder({ 'secret.txt': 'good', 'in/a.txt': 'good' });
  await symlink(join(folder, 'secret.txt'), join(folder, 'in', 'out.txt'));
  expect(told((await takeIn(folder, ['in'])).outcomes)).toEqual(['in/a.txt added', 'in/out.txt skipped: link out of the folder']);
});

test('standard input may be an archive, whose files have no name that lasts', async () => {
  const open = async () => ({ source: fromBytes(makeZip([{ path: 'a.txt', content: 'good' }])), sidecar: { details: {} }, isNamed: false });
  const { intake, inputs } = makeIntake();
  const outcomes: FileOutcome[] = [];
  for await (const outcome of takeInFiles([{ path: '-', name: '-' }], { intake, open })) outcomes.push(outcome);
  expect(told(outcomes)).toEqual(['-/a.txt added', '- finished']);
  expect(inputs[0]!.receipt).toEqual({});
});

/** Takes in until so many outcomes were told, then stops as a process does that is killed. */
async function takeInUntil(count: number, folder: string, options: Partial<TakeInFilesOptions>): Promise<readonly string[]> {
  const { intake, inputs } = makeIntake();
  let seen = 0;
  for await (const _ of takeInFiles(await findArticleFiles([folder], folder), { intake, ...options })) if ((seen += 1) === count) break;
  return inputs.map(({ receipt }) => receipt.url!);
}

test.each([1, 4])('a run that was cut off goes on after what was saved, without loss, and tells what all runs did; %i at once', async (atOnce) => {
  const records: readonly RecordOutline[] = [...pages(30), { type: 'request' }, { ...page(32), content: 'no article' }, ...pages(75).slice(32)];
  const folder = await makeFolder({ 'crawl.warc.gz': await makeWarc(records, true) });
  const { journal, kept } = makeJournal();
  const options = { atOnce, progress: { journal, clock: CLOCK } };
  const first = await takeInUntil(50, folder, options);
  const second = await takeInUntil(18, folder, options);
  const { inputs, outcomes } = await takeIn(folder, [''], options);
  const all = new Set([...first, ...second, ...inputs.map(({ receipt }) => receipt.url!)]);
  expect([...all]).toEqual(records.filter(({ type, content }) => type === undefined && content !== 'no article').map(({ url }) => url));
  // Of what was told before, only entries since the last saving are read again.
  expect(first.filter((url) => second.includes(url)).length).toBeLessThan(20 + atOnce);
  expect(outcomes.at(-1)).toMatchObject({ kind: 'finished', doneBefore: 40, counts: { added: 73, 'skipped: request': 1, 'skipped: not an article': 1 } });
  expect(kept.size).toBe(0);
});

test('a run over a whole archive begins it anew', async () => {
  const folder = await makeFolder({ 'crawl.warc.gz': await makeWarc(pages(25), true) });
  const { journal } = makeJournal();
  for (const _ of [1, 2]) expect((await takeIn(folder, [''], { progress: { journal, clock: CLOCK } })).inputs).toHaveLength(25);
});

test('an archive that has changed since, or of which something else is told, begins anew', async () => {
  const folder = await makeFolder({ 'crawl.warc.gz': await makeWarc(pages(25), true) });
  const { journal, kept } = makeJournal();
  const progress = { journal, clock: CLOCK };
  await takeInUntil(22, folder, { progress });
  expect([...kept.values()]).toMatchObject([{ entries: 20 }]);
  expect((await takeIn(folder, [''], { progress, told: readToldArticle({ outlet: 'The Example Courier' }) })).inputs).toHaveLength(25);
  await appendFile(join(folder, 'crawl.warc.gz'), await makeWarc([page(26)], true));
  expect((await takeIn(folder, [''], { progress })).inputs).toHaveLength(26);
});

test('each archive of a ZIP kind is gone on with too', async () => {
  const folder = await makeFolder({ 'june.zip': makeZip(pages(50).map(({ content }, i) => ({ path: `${i}.txt`, content }))) });
  const { journal } = makeJournal();
  await takeInUntil(45, folder, { progress: { journal, clock: CLOCK } });
  const { inputs, outcomes } = await takeIn(folder, [''], { progress: { journal, clock: CLOCK } });
  expect(inputs).toHaveLength(10);
  expect(outcomes.at(-1)).toMatchObject({ doneBefore: 40, counts: { added: 50 } });
});
