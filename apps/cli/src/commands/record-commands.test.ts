import { HARBOUR, STRAIT_TALKS } from '../test/articles.js';
import { makeFolder } from '../test/run-in-folder.js';

test('what is removed is no longer exported', async () => {
  const folder = await makeFolder({ 'a.txt': HARBOUR });
  const taken = await folder.run('ingest', 'a.txt', '--json', '--threads', '1');
  const { articleId } = JSON.parse(taken.output);
  expect((await folder.run('export')).output).toContain(articleId);
  expect(await folder.run('remove', articleId)).toEqual({ exitCode: 0, output: `removed ${articleId}\n`, notes: '' });
  for (const kind of ['quotes', 'meetings', 'people', 'articles']) expect(await folder.run('export', '--kind', kind)).toEqual({ exitCode: 0, output: '', notes: '' });
  const again = await folder.run('remove', articleId);
  expect(again.exitCode).toBe(1);
  expect(again.notes).toContain(`onrecord: NOT_FOUND: no article "${articleId}" is in the record`);
});

/** The formats that `export` writes, by kind. */
const STANDARDS = [['quotes', 'jsonld'], ['meetings', 'jsonld'], ['meetings', 'ics']] as const;

test('quotes and meetings are exported in standard forms', async () => {
  const folder = await makeFolder({ 'a.txt': HARBOUR, 'b.txt': STRAIT_TALKS }, { ONRECORD_PUBLIC_URL: 'https://record.example/' });
  await folder.run('ingest', '.', '--published', '2030-06-19', '--threads', '1');
  const quotations = (await folder.run('export', '--format', 'jsonld')).output.trimEnd().split('\n').map((line) => JSON.parse(line));
  // the denial and what an official said in the writer's words are not among them
  expect(quotations).toEqual([expect.objectContaining({ '@type': 'Quotation', text: '“The harbour will open again before the winter comes,”', '@id': expect.stringMatching(/^https:\/\/record\.example\/quotes\/[\w-]+$/), spokenByCharacter: { '@type': 'Person', name: 'Ada Lindqvist' } })]);
  const event = JSON.parse((await folder.run('export', '--kind', 'meetings', '--format', 'jsonld')).output);
  expect(event).toMatchObject({ '@type': 'Event', startDate: '2030-06-17', location: { name: 'Bergholm' } });
  const calendar = (await folder.run('export', '--kind', 'meetings', '--format', 'ics')).output;
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20300617\r\n[\s\S]*END:VCALENDAR\r\n$/);
});

test('what is under embargo is not exported', async () => {
  const folder = await makeFolder({ 'a.txt': HARBOUR, 'a.txt.meta.json': '{"releaseAt": "2030-06-20T12:00:01Z"}', 'b.txt': STRAIT_TALKS, 'b.txt.meta.json': '{"releaseAt": "2030-06-20T12:00:01Z"}' });
  await folder.run('ingest', '.', '--threads', '1');
  for (const [kind, format] of STANDARDS) expect((await folder.run('export', '--kind', kind, '--format', format)).output).toBe('');
  for (const kind of ['quotes', 'meetings', 'people', 'articles']) expect((await folder.run('export', '--kind', kind)).output).toBe('');
});

test.each([
  // each command that reads the record finds what was held back as soon as it may
  ['export'],
  ['timeline'],
])('%s shows what was under embargo once it is over', async (command) => {
  const folder = await makeFolder({ 'a.txt': HARBOUR, 'a.txt.meta.json': '{"releaseAt": "2030-06-20T12:00:01Z"}' });
  await folder.run('ingest', 'a.txt', '--threads', '1');
  const args = command === 'timeline' ? [command, 'Ada Lindqvist'] : [command];
  expect((await folder.run(...args)).output).not.toContain('before the winter');
  expect((await folder.runAt('2030-06-20T12:00:02Z', ...args)).output).toContain('before the winter');
});

test('an export is more than a page', async () => {
  const paragraphs = Array.from({ length: 120 }, (_, n) => `“The harbour opens at pier number ${n} this winter,” Foreign Minister Ada Lindqvist said.`);
  const folder = await makeFolder({ 'a.txt': `Harbour opens\n\n${paragraphs.join('\n\n')}\n` });
  await folder.run('ingest', 'a.txt', '--threads', '1');
  const quotes = (await folder.run('export')).output.trimEnd().split('\n').map((line) => JSON.parse(line));
  expect(new Set(quotes.map((quote) => quote.id)).size).toBe(120);
});

test.each([[['export']], [['remove', 'art_1']]])('%j needs a record', async (args) => {
  const folder = await makeFolder();
  const { exitCode, notes } = await folder.run(...args);
  expect(exitCode).toBe(1);
  expect(notes).toMatch(/^onrecord: NOT_FOUND: .*record\.db: expected a record, found nothing there; begin one with «onrecord ingest»/);
});

test.each([
  [['export', '--kind', 'speakers'], 'Allowed choices are quotes, meetings, people, articles.'],
  [['export', '--format', 'csv'], 'Allowed choices are jsonl, jsonld, ics.'],
  [['export', '--format', 'ics'], '--format ics: expected --kind meetings, found quotes'],
  [['export', '--kind', 'people', '--format', 'jsonld'], '--format jsonld: expected --kind quotes or meetings, found people'],
  [['remove'], "error: missing required argument 'id'"],
])('%j is refused', async (args, message) => {
  const { exitCode, notes } = await (await makeFolder()).run(...args);
  expect(exitCode).toBe(2);
  expect(notes).toContain(message);
});
