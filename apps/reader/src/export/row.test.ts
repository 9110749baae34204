import { toCsv, toJson } from './row.js';

test('cells with commas, marks and line ends are kept whole', async () => {
  expect(await toCsv([{ speaker: 'Ada Quill', words: '“Yes, and no”\nshe said "so"' }])).toBe('speaker,words\r\nAda Quill,"“Yes, and no”\nshe said ""so"""\r\n');
});

test.each(['=1+1', '+1', '-1', '@now', '\t=1'])('«%s» is no formula', async (words) => {
  expect(await toCsv([{ words }])).toContain(`'${words}`);
});

test('numbers and silence', async () => {
  const rows = [{ confidence: 0.93, addressee: null }];
  expect(await toCsv(rows)).toBe('confidence,addressee\r\n0.93,\r\n');
  expect(JSON.parse(toJson(rows))).toEqual(rows);
});
