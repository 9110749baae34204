import { isSupplied, splitCredit } from './split-credit.js';

/** `¦` stands where an element begins or ends. */
function split(marked: string): string | undefined {
  const words = marked.replaceAll('¦', '');
  const borders = [...marked].flatMap((character, i) => (character === '¦' ? [marked.slice(0, i).replaceAll('¦', '').length] : []));
  const found = splitCredit(words, borders);
  return found === undefined ? undefined : `${words.slice(0, found.captionEnd)} → ${words.slice(found.creditStart)}`;
}

test.each([
  // a labelled element
  ['The ferry leaves ¦Foto: Ada Quill', 'The ferry leaves → Foto: Ada Quill'],
  // an element with a supplier and nothing else
  ['The ferry leaves ¦Ada Quill / Reuters', 'The ferry leaves → Ada Quill / Reuters'],
  ['The ferry leaves¦AFP', 'The ferry leaves → AFP'],
  // a bar
  ['The ferry leaves | Ada Quill/Norvania Wire', 'The ferry leaves → Ada Quill/Norvania Wire'],
  ['The ferry leaves | Mina Holt', 'The ferry leaves → Mina Holt'],
  // an agency behind the stop
  ['The ferry leaves. The Associated Press', 'The ferry leaves. → The Associated Press'],
  ['»It is over« Ada Quill / AP', '»It is over« → Ada Quill / AP'],
  // the press of Japan and of Korea
  ['港を出る船（東京で、３日）＝ＡＰ', '港を出る船（東京で、３日） → ＡＰ'],
  ['港を出る船（代表撮影）', '港を出る船 → 代表撮影）'],
  ['배가 항구를 떠나고 있다. 연합뉴스', '배가 항구를 떠나고 있다. → 연합뉴스'],
  ['배가 항구를 떠나고 있다. 김하나 기자', '배가 항구를 떠나고 있다. → 김하나 기자'],
  // a bar inside a headline's words
  ['The ferry | late again and full', undefined],
  // a second sentence
  ['The ferry leaves. Rain fell', undefined],
  ['The ferry leaves. ¦It was late.', undefined],
  // the place and the day, which Japanese captions end with
  ['港を出る船＝東京で2019年5月', undefined],
  ['배가 항구를 떠난다. 비가 온다', undefined],
])('«%s» parts into «%s»', (marked, expected) => {
  expect(split(marked)).toBe(expected);
});

test.each([
  ['Reuters', true],
  ['Ada Quill/AFP via Getty Images', true],
  ['dpa | Ada Quill', true],
  ['AP Photo/Ada Quill', true],
  // two sentences
  ['The Prime Minister Ada Lindqvist. Credit: Reuters', false],
  ['Ada Quill', false],
  ['the ferry leaves', false],
])('«%s» names a supplier and nothing else: %s', (words, supplied) => {
  expect(isSupplied(words)).toBe(supplied);
});

test('names with a slash are a credit beside a caption, and alone the people in the picture', () => {
  expect([isSupplied('Ada Quill/Tom Reed'), isSupplied('Ada Quill/Tom Reed', true)]).toEqual([true, false]);
});
