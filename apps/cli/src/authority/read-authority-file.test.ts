import { readAuthorityFile } from './read-authority-file.js';

const read = (csv: string) => readAuthorityFile(new TextEncoder().encode(csv), 'people.csv');

test('lines say who is who elsewhere', () => {
  expect(read('\ufeffname,sameAs,description\r\nAda Quill,https://ids.example/17 house:17,"minister, for fishing"\r\n\r\n"Tom ""Tam"" Reed",house:18,\r\n')).toEqual([
    { line: 2, name: 'Ada Quill', authority: { kind: 'person-authority', sameAs: ['https://ids.example/17', 'house:17'], description: 'minister, for fishing' } },
    { line: 4, name: 'Tom "Tam" Reed', authority: { kind: 'person-authority', sameAs: ['house:18'] } },
  ]);
});

test('columns come in any order and case', () => {
  expect(read('Role,SameAs,NAME\nmayor,house:1,Mina Holt')).toEqual([{ line: 2, name: 'Mina Holt', authority: { kind: 'person-authority', sameAs: ['house:1'], role: 'mayor' } }]);
});

test('a file of columns alone says nothing', () => {
  expect(read('name,sameAs\n')).toEqual([]);
});

test.each([
  ['nothing at all', '', 'line 1: expected the names of columns, name, sameAs, role, description, of which name and sameAs must be there, each once; found nothing'],
  ['no column of ids', 'name,role\nAda Quill,mayor', 'line 1: expected the names of columns'],
  ['a column that nobody knows', 'name,sameAs,born\nAda Quill,house:1,1970', 'found "name,sameAs,born"'],
  ['a column twice', 'name,sameAs,name\nAda,house:1,Ada', 'each once'],
  // a spreadsheet of another country writes semicolons
  ['semicolons', 'name;sameAs\nAda Quill;house:1', 'found "name;sameAs"'],
  ['a cell too many', 'name,sameAs\nAda Quill,house:1,mayor', 'line 2: expected 2 cells, found 3'],
  ['a cell too few', 'name,sameAs\nTom Reed,house:2\nAda Quill', 'line 3: expected 2 cells, found 1'],
  ['no name', 'name,sameAs\n,house:1', 'line 2: name is empty'],
  ['no id', 'name,sameAs\nAda Quill,"  "', 'line 2: sameAs is empty'],
  ['a mark that is not closed', 'name,sameAs\nAda Quill,"house:1\nTom Reed,house:2', 'line 3: Quote Not Closed'],
  ['a mark inside a cell', 'name,sameAs\nAda "Q" Quill,house:1', 'line 2: Invalid Opening Quote'],
  ['a line break in a name', 'name,sameAs\n"Ada\nQuill",house:1', 'line 3: name has a line break'],
  ['a cell beyond measure', `name,sameAs\n${'A'.repeat(1001)},house:1`, 'line 2: name must have at most 1000 characters, found 1001'],
])('%s is refused with its line', (_, csv, message) => {
  expect(() => read(csv)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }));
});

test('every fault is told at once', () => {
  expect(() => read('name,sameAs\n,house:1\nAda Quill,\n')).toThrow('people.csv: nothing was imported: line 2: name is empty; line 3: sameAs is empty');
});

test('another encoding is refused', () => {
  expect(() => readAuthorityFile(Uint8Array.from([...new TextEncoder().encode('name,sameAs\nAd'), 0xe1]), 'people.csv')).toThrow('people.csv: expected CSV in UTF-8');
});
