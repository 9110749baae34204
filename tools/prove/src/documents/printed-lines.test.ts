import { differenceOfLines } from './printed-lines.js';

test.each([
  // as told, but for the space at the ends
  ['Harbour to close\nAda Quill \n', 'Harbour to close\nAda Quill', undefined],
  // another line
  ['Harbour to close\nTom Reed', 'Harbour to close\nAda Quill', 'line 2: expected "Ada Quill", found "Tom Reed"'],
  // one too few, one too many
  ['Harbour to close', 'Harbour to close\nAda Quill', 'line 2: expected "Ada Quill", found nothing more'],
  ['Harbour to close\nAda Quill', 'Harbour to close', 'line 2: expected nothing more, found "Ada Quill"'],
  // lines left out at the start, amid and at the end
  ['one\ntwo\nthree\nfour', '…\ntwo\n…\nfour', undefined],
  ['one\ntwo\nthree', 'one\n…', undefined],
  // and none left out
  ['one\ntwo', 'one\n…\ntwo\n…', undefined],
  // told in another order
  ['one\ntwo\nthree', '…\nthree\n…\ntwo', 'line 4: expected "two" there or below, found nothing more'],
  // what follows a line that was left out before stands right under it
  ['one\ntwo\nthree', '…\none\nthree', 'line 2: expected "three", found "two"'],
])('%j as told %j', (printed, told, difference) => {
  expect(differenceOfLines(printed, told)).toBe(difference);
});
