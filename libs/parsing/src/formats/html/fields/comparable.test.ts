import { comparable, flattened, folded, likeness } from './comparable.js';

test.each([
  // marks, dashes, case and white space
  ['“Talks” open – at last', '"talks" open - at last'],
  ['Ministers’ talks', "ministers' talks"],
  ['Talks\u00a0open', 'talks  open'],
])('%s and %s compare as one', (a, b) => {
  expect(comparable(a)).toBe(comparable(b));
});

test('accents tell words apart, where no names are compared', () => {
  expect(comparable('mål')).not.toBe(comparable('mal'));
});

test.each([['Tôrtia O’Hara'], ['«Talks» – İzmir'], ['ÆSIR']])('folding and flattening leave every character in its place: %s', (words) => {
  expect(folded(words)).toHaveLength(words.length);
  expect(flattened(words)).toHaveLength(words.length);
});

test('folding drops accents', () => {
  expect(folded('Solcyré O’Hara')).toBe("solcyre o'hara");
});

test('likeness is the share of words in common', () => {
  expect(likeness('talks open', 'talks open')).toBe(1);
  expect(likeness('talks open', 'talks end')).toBe(0.5);
  expect(likeness('talks open', 'harbour closed')).toBe(0);
});
