import { FERRIES, HARBOUR, STRAIT_TALKS } from '../test/articles.js';
import { makeFolder, type Folder } from '../test/run-in-folder.js';

/** A record of three articles, each with its day. */
async function makeRecord(): Promise<Folder> {
  const files = { 'harbour.txt': [HARBOUR, '2030-06-11'], 'ferries.txt': [FERRIES, '2030-06-12'], 'talks.txt': [STRAIT_TALKS, '2030-06-18'] } as const;
  const entries = Object.entries(files).flatMap(([name, [text, published]]) => [[name, text], [`${name}.meta.json`, JSON.stringify({ published })]]);
  const folder = await makeFolder(Object.fromEntries(entries), { COLUMNS: '100' });
  await folder.run('ingest', '.', '--threads', '1');
  return folder;
}

test('a timeline tells quotes and meetings in the order of time, with article and words', async () => {
  const folder = await makeRecord();
  const { exitCode, output, notes } = await folder.run('timeline', 'Lindqvist');
  expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: '' });
  expect(output).toMatch(/^Ada Lindqvist \(Foreign Minister of Norvania\)\n\n2030-06-11 · said · direct\n {4}“The harbour will open again before the winter comes,”\n {4}in Harbour to open again · /);
  expect(output).toMatch(/2030-06-17 · \w+, held · Ada Lindqvist – Tomas Varga · in Bergholm · .*\n {4}held, 2030-06-18: .*met/);
  const days = [...output.matchAll(/^(\S+) · /gm)].map(([, day]) => day);
  expect(days).toEqual(['2030-06-11', '2030-06-12', '2030-06-17']);
});

test('a window and a status ask for a part of it', async () => {
  const folder = await makeRecord();
  const { output } = await folder.run('timeline', 'Ada Lindqvist', '--from', '2030-06-12', '--before', '2030-06-13', '--json');
  const things = output.trimEnd().split('\n').map((line) => JSON.parse(line));
  expect(things).toMatchObject([{ at: '2030-06-12', node: { __typename: 'Quote', article: { headline: 'Ferries wait for the harbour' } } }]);
  expect((await folder.run('meetings', '--status', 'cancelled')).output).toBe('');
});

test('the meetings of two people', async () => {
  const folder = await makeRecord();
  const { exitCode, output, notes } = await folder.run('meetings', '--between', 'Lindqvist', 'Tomas Varga');
  expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: '' });
  expect(output).toMatch(/^2030-06-17 · \w+, held · Ada Lindqvist – Tomas Varga · in Bergholm/);
  const json = await folder.run('meetings', '--between', 'Lindqvist', 'Varga', '--from', '2030-06-17', '--before', '2030-06-18', '--json');
  expect(JSON.parse(json.output)).toMatchObject({ status: 'HELD', place: { name: 'Bergholm' } });
  expect((await folder.run('meetings', '--between', 'Lindqvist', '--before', '2030-06-17')).output).toBe('');
});

test('a name that may mean several people lists them, and an id tells which', async () => {
  const folder = await makeFolder({ 'a.txt': 'Two ministers speak\n\n“It is late,” Foreign Minister Ada Lindqvist said.\n\n“It is early,” Energy Minister Olof Lindqvist said.\n' });
  await folder.run('ingest', 'a.txt', '--threads', '1');
  const { exitCode, output, notes } = await folder.run('timeline', 'Lindqvist');
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
  expect(notes).toMatch(/^onrecord: "Lindqvist" may mean 2 people; say more of the name, or the id behind it:\n {2}Ada Lindqvist .* · \S+\n {2}Olof Lindqvist .* · \S+\n$/);
  const id = /Olof Lindqvist .* · (\S+)/.exec(notes)?.[1] ?? '';
  expect((await folder.run('timeline', id)).output).toContain('“It is early,”');
});

test('what is under embargo is not told', async () => {
  const folder = await makeFolder({ 'a.txt': HARBOUR, 'a.txt.meta.json': '{"releaseAt": "2030-06-20T12:00:01Z"}' });
  await folder.run('ingest', 'a.txt', '--threads', '1');
  expect(await folder.run('timeline', 'Lindqvist')).toMatchObject({ exitCode: 1, output: '' });
  expect(await folder.run('meetings')).toMatchObject({ exitCode: 0, output: '' });
});

test.each([
  // nobody of that name
  [['timeline', 'Nobody Atall'], 1, 'onrecord: NOT_FOUND: nobody called "Nobody Atall" is in the record'],
  // a variable of the shell that is not set
  [['timeline', ''], 2, 'expected the name of a person, found an empty one'],
  // a day that is none
  [['timeline', 'Lindqvist', '--from', 'May'], 2, 'must be a day such as 2018-06-01'],
  // one person twice
  [['meetings', '--between', 'Lindqvist', 'Ada'], 2, 'expected people apart, found "Ada Lindqvist" twice'],
  // a status that is none
  [['meetings', '--status', 'over'], 2, 'Allowed choices are proposed, planned'],
])('%j fails with %d', async (args, code, message) => {
  const folder = await makeRecord();
  const { exitCode, output, notes } = await folder.run(...args);
  expect({ exitCode, output }).toEqual({ exitCode: code, output: '' });
  expect(notes).toContain(message);
});

test.each([[['timeline', 'Lindqvist']], [['meetings']]])('%j needs a record', async (args) => {
  const { exitCode, notes } = await (await makeFolder()).run(...args);
  expect(exitCode).toBe(1);
  expect(notes).toContain('expected a record, found nothing there');
});
