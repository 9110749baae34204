import { toLines, type Piece } from './styled-text.js';

const PLAIN = { isColoured: false, columns: 40 };

const plain = (words: string): Piece => ({ words, styles: [] });

test.each([
  // broken at spaces, the indent counted
  [[plain('The harbour of Bergholm opens again before the winter')], ['  The harbour of Bergholm opens again', '  before the winter']],
  // a word of several pieces stays whole
  [[plain('The harbour of Bergholm opens {1 '), plain('again'), plain('}, she')], ['  The harbour of Bergholm opens {1', '  again}, she']],
  // a word that no line can hold
  [[plain(`It is ${'x'.repeat(50)} long`)], ['  It is', `  ${'x'.repeat(50)}`, '  long']],
  // letters of two code units count once
  [[plain(`${'𝒜'.repeat(30)} is late`)], [`  ${'𝒜'.repeat(30)} is late`]],
  [[plain('')], []],
  // a letter of Korean takes two columns, an accent none
  [[plain('항구는 겨울이 오기 전에 다시 열릴 것이라고 시장이 말했다')], ['  항구는 겨울이 오기 전에 다시 열릴', '  것이라고 시장이 말했다']],
  [[plain('Café '.normalize('NFD').repeat(7))], [`  ${'Café '.normalize('NFD').repeat(6)}Café`.normalize('NFD')]],
  // Japanese breaks between any two letters, and before no mark that closes
  [[plain('港のクレーンは市長よりも古いと市長が話した、と記者。')], ['  港のクレーンは市長よりも古いと市長が話', '  した、と記者。']],
  [[plain('港のクレーンは市長よりも古いと市長が言う、と記者。')], ['  港のクレーンは市長よりも古いと市長が言', '  う、と記者。']],
  // nor before a small letter
  [[plain('港のクレーンは市長よりも古いと市長が待って')], ['  港のクレーンは市長よりも古いと市長が', '  待って']],
])('%j', (pieces, lines) => {
  expect(toLines(pieces, '  ', PLAIN)).toEqual(lines);
});

test('a style that goes over a line end is set in both lines', () => {
  const lines = toLines([{ words: 'The harbour of Bergholm opens again before', styles: ['bold'] }], '', { ...PLAIN, isColoured: true });
  expect(lines).toEqual(['\u001b[1mThe harbour of Bergholm opens again\u001b[22m', '\u001b[1mbefore\u001b[22m']);
});
