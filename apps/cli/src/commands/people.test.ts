import { HARBOUR } from '../test/articles.js';
import { makeFolder } from '../test/run-in-folder.js';

const PEOPLE = 'name,sameAs,role\nAda Lindqvist,https://ids.example/17 house:17,minister\nNobody Known,house:18,\nTomas Varga,house:19,\ntomas varga,house:20,\n';

test('an authority file is applied line by line, and what is left is told with its line', async () => {
  const folder = await makeFolder({ 'a.txt': HARBOUR, 'people.csv': PEOPLE });
  await folder.run('ingest', 'a.txt', '--threads', '1');
  expect(await folder.run('people', 'import', 'people.csv')).toEqual({
    exitCode: 1,
    output: 'applied 1 of 4\n',
    notes: [
      'people.csv:3: Nobody Known: not applied, nobody whom the record knows across articles has this name',
      'people.csv:4: Tomas Varga: not applied, the file has this name more than once',
      'people.csv:5: tomas varga: not applied, the file has this name more than once\n',
    ].join('\n'),
  });
});

test('standard input is a file, and the exit code is 0 when every line was applied', async () => {
  const folder = await makeFolder({ 'a.txt': HARBOUR });
  await folder.run('ingest', 'a.txt', '--threads', '1');
  expect(await folder.runWith('name,sameAs\nAda Lindqvist,house:17\n', 'people', 'import', '-')).toEqual({ exitCode: 0, output: 'applied 1 of 1\n', notes: '' });
});

test.each([
  ['a file with faults', ['people', 'import', 'faulty.csv'], 2, 'faulty.csv: nothing was imported: line 2: sameAs is empty'],
  ['a file that is not there', ['people', 'import', 'gone.csv'], 1, 'expected a file, found nothing there'],
  ['no file', ['people', 'import'], 2, "missing required argument 'file'"],
])('%s is refused', async (_, args, exitCode, message) => {
  const folder = await makeFolder({ 'a.txt': HARBOUR, 'faulty.csv': 'name,sameAs\nAda Lindqvist,\n' });
  await folder.run('ingest', 'a.txt', '--threads', '1');
  const ran = await folder.run(...args);
  expect(ran.exitCode).toBe(exitCode);
  expect(ran.notes).toContain(message);
});
