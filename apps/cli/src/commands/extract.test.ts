import { FERRIES, HAFEN, HARBOUR, HARBOUR_PAGE, PICTURE } from '../test/articles.js';
import { makeFolder } from '../test/run-in-folder.js';

test('an article is told for a person to read', async () => {
  const folder = await makeFolder({ 'harbour.txt': HARBOUR });
  const { exitCode, output, notes } = await folder.run('extract', 'harbour.txt', '--published', '2030-06-11');
  expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: '' });
  expect(output).toContain('Harbour to open again\n');
  expect(output).toContain('2030-06-11 (as told)');
  expect(output).toMatch(/^ {2}Ada Lindqvist · Foreign Minister/m);
  expect(output).toMatch(/^ {2}1\. Ada Lindqvist \[named\] · said \(stated\) · direct · [01]\.\d\d\n {4}“The harbour will open again before the winter comes,”$/m);
});

test('the text is shown with its quotes, speakers, cues and people marked', async () => {
  const folder = await makeFolder({ 'harbour.txt': HARBOUR }, { COLUMNS: '72' });
  const { output } = await folder.run('extract', 'harbour.txt');
  expect(output).toContain(`
  [1d “The harbour will open again before the winter comes,”] {1
  _Foreign Minister Ada Lindqvist_ of Norvania} <1 said> on Monday.

  {2 _Foreign Minister Tomas Varga_ of Ostland} <2 denied> [2i that his
  country had closed the strait].

  {3 A harbour official}, who asked not to be named, <3 said> [3i the
  ice was late].
`);
});

test('the parts of a page are named, the credit under its caption', async () => {
  const folder = await makeFolder({ 'harbour.html': HARBOUR_PAGE }, { COLUMNS: '72' });
  const { output } = await folder.run('extract', 'harbour.html');
  expect(output).toContain(`
  Harbour to open again

  standfirst · The ice is late, and the minister is not

  byline · By Ida Moss

  caption · Ships wait outside the harbour of Bergholm, where the ice
  comes in November.
  credit · Ines Farrow

`);
  expect(output).toContain('\n\n  crosshead · What the ice does\n\n');
  expect(output).toContain('2030-06-11T06:30:00Z (by its JSON-LD) · by Ida Moss · en');
});

test('what is longer than a line goes on under itself', async () => {
  const folder = await makeFolder({ 'harbour.txt': HARBOUR }, { COLUMNS: '40' });
  const { output } = await folder.run('extract', 'harbour.txt');
  expect(output.split('\n').filter((line) => line.length > 40)).toEqual([]);
  expect(output).toContain(`
  1. Ada Lindqvist [named] · said
    (stated) · direct · `);
});

test('of a page in another language is told why it is not analysed, and its text without marks', async () => {
  const folder = await makeFolder({ 'hafen.txt': HAFEN });
  const { exitCode, output } = await folder.run('extract', 'hafen.txt', '--form', 'print');
  expect(exitCode).toBe(0);
  expect(output).toMatch(/^Der Hafen öffnet wieder\n.* · de, not analysed\n\nDiagnostics \(1\)\n {2}warning LANGUAGE_NOT_ANALYSED: /);
  expect(output).toContain('\n\nText\n\n  Der Hafen öffnet wieder\n');
  expect(output).not.toMatch(/People|Quotes|Meetings|\[1d/);
});

test('an agency and an embargo are told', async () => {
  const folder = await makeFolder({ 'harbour.txt': HARBOUR.replace('The Example Courier', 'Reuters'), 'harbour.txt.meta.json': '{"releaseAt": "2030-06-12T08:00:00+02:00"}' }, { COLUMNS: '100' });
  const { output } = await folder.run('extract', 'harbour.txt');
  expect(output).toContain('undated · under embargo until 2030-06-12T06:00:00Z · by Ida Moss · copy from Reuters · en');
});

test.each([
  // nobody looks at colours in a file
  [{}, false],
  [{ FORCE_COLOR: '1' }, true],
])('colours with %j: %p', async (environment, isColoured) => {
  const folder = await makeFolder({ 'harbour.txt': HARBOUR.replace('the ice', 'the \u001b[2Jice') }, environment);
  const { output } = await folder.run('extract', 'harbour.txt');
  // the only controls are colours and kinds of type, never the article's
  const controls = output.match(/\u001b(?:\[\d*.)?/g) ?? [];
  expect(controls.length > 0).toBe(isColoured);
  expect(controls.filter((control) => !/^\u001b\[\d+m$/.test(control))).toEqual([]);
});

test('what was denied stands in its sentence', async () => {
  const folder = await makeFolder({ 'harbour.txt': HARBOUR }, { COLUMNS: '100' });
  const { output } = await folder.run('extract', 'harbour.txt');
  expect(output).toContain('    Foreign Minister Tomas Varga of Ostland denied that his country had closed the strait.');
});

test('an article cannot move the cursor of the terminal', async () => {
  const folder = await makeFolder({ 'harbour.txt': HARBOUR.replace('the ice', 'the \u001b[2Jice') });
  const { output } = await folder.run('extract', 'harbour.txt');
  expect(output).not.toContain('\u001b');
});

test('a name cannot move the cursor of the terminal', async () => {
  const folder = await makeFolder({ 'a\u001b[2J.txt': HARBOUR, 'b.txt': FERRIES });
  const { output } = await folder.run('extract', '.');
  expect(output).toContain('=== a [2J.txt\n');
});

test('--json gives a line a file, whose spans lead into the text', async () => {
  const folder = await makeFolder({ 'a.txt': HARBOUR, 'b.txt': FERRIES });
  const { exitCode, output } = await folder.run('extract', '--json', 'a.txt', 'b.txt');
  const lines = output.trimEnd().split('\n').map((line) => JSON.parse(line));
  expect(exitCode).toBe(0);
  expect(lines.map((line) => line.file)).toEqual(['a.txt', 'b.txt']);
  const { article, quotes } = lines[0].analysed;
  expect(article.text.slice(quotes[0].content[0].start, quotes[0].content[0].end)).toBe('“The harbour will open again before the winter comes,”');
});

test('- is standard input', async () => {
  const folder = await makeFolder();
  const { exitCode, output } = await folder.runWith(HARBOUR, 'extract', '-', '--outlet', 'The Example Herald');
  expect(exitCode).toBe(0);
  expect(output).toContain('The Example Herald');
});

test('a sidecar is read, and an option wins over it', async () => {
  const folder = await makeFolder({ 'a.txt': HARBOUR, 'a.txt.meta.json': '{"outlet": "The Example Herald", "published": "2030-06-11"}' });
  const { output } = await folder.run('extract', 'a.txt', '--published', '2030-06-12');
  expect(output).toContain('The Example Herald · 2030-06-12 (as told)');
});

test('one file that cannot be read keeps nobody from the others', async () => {
  const folder = await makeFolder({ 'articles/a.txt': HARBOUR, 'articles/b.txt': PICTURE, 'articles/c.txt': FERRIES });
  const { exitCode, output, notes } = await folder.run('extract', 'articles');
  expect(exitCode).toBe(1);
  expect(output).toContain('=== articles/a.txt\nHarbour to open again');
  expect(output).toContain('=== articles/c.txt\nFerries wait for the harbour');
  expect(notes).toMatch(/^onrecord: articles\/b\.txt: (?:UNDECODABLE_BYTES|UNSUPPORTED_CONTENT_TYPE): .+\n$/);
});

test.each([
  // nothing there
  ['missing.txt', 1, 'onrecord: missing.txt: NOT_FOUND: expected a file, found nothing there\n'],
  // nothing in it
  ['empty.txt', 1, /^onrecord: empty\.txt: NOT_AN_ARTICLE: /],
  // a sidecar that tells nonsense
  ['told.txt', 1, /^onrecord: told\.txt: BAD_USER_INPUT: told\.txt\.meta\.json: published: expected a date \(2018-06-01\) or an instant/],
])('%s', async (name, code, message) => {
  const folder = await makeFolder({ 'empty.txt': '', 'told.txt': HARBOUR, 'told.txt.meta.json': '{"published": "soon"}' });
  const { exitCode, output, notes } = await folder.run('extract', name);
  expect({ exitCode, output }).toEqual({ exitCode: code, output: '' });
  expect(notes).toMatch(message);
});

test.each([
  // a date that is none
  [['--published', 'June 1'], 'onrecord: BAD_USER_INPUT: published: expected a date (2018-06-01) or an instant'],
  [['--zone', 'Paris'], 'onrecord: BAD_USER_INPUT: zone: expected an IANA zone'],
  [['--url', 'courier'], 'onrecord: BAD_USER_INPUT: url: expected a web address'],
  // one address cannot be that of two articles
  [['--url', 'https://courier.example/1', 'b.txt'], 'onrecord: BAD_USER_INPUT: --url: expected one article, which has that address, found 2'],
  // a variable of the shell that is not set is not this folder
  [[''], 'onrecord: BAD_USER_INPUT: expected the path of a file or folder, found an empty one'],
  [['--form', 'pdf'], "error: option '--form <form>' argument 'pdf' is invalid. Allowed choices are text, print"],
  [['--jsn'], "error: unknown option '--jsn'"],
])('%j is refused before anything is done', async (options, message) => {
  const folder = await makeFolder({ 'a.txt': HARBOUR, 'b.txt': FERRIES });
  const { exitCode, output, notes } = await folder.run('extract', 'a.txt', ...options);
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
  expect(notes).toContain(message);
});
