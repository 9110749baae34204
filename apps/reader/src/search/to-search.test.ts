import { toSearch } from './to-search.js';

const read = (address: string) => {
  const asked = new URLSearchParams(address);
  return toSearch({ get: (name) => asked.get(name) ?? undefined });
};

test('words alone are looked for in everything', () => {
  expect(read('words=harbour+dues')).toMatchObject({ words: 'harbour dues', byWords: true, byFilter: false, bySpeaker: false });
});

test('one kind of result', () => {
  expect(read('words=harbour&kind=PERSON').kinds).toEqual(['PERSON']);
  expect(read('words=harbour&kind=BOAT').kinds).toBeUndefined();
});

test.each([
  ['words=dues&addressee=reporters', { words: 'dues', addressee: 'reporters' }],
  ['speaker=UGVyc29u', { speakers: ['UGVyc29u'] }],
  ['from=2031-01-01&before=2031-02-01', { published: { from: '2031-01-01', before: '2031-02-01' } }],
])('«%s» asks for quotes', (address, quotes) => {
  expect(read(address)).toMatchObject({ quotes, byWords: false, byFilter: true });
});

test('nothing asks nothing', () => {
  expect(read('')).toMatchObject({ byWords: false, byFilter: false });
});
