import { findInnerLabel, labelLength } from './credit-label.js';

test.each([
  ['Photo: ', 'Ada Quill'],
  ['Image Credits: ', 'Ada Quill'],
  ['Photograph by ', 'Ada Quill'],
  ['(© ', 'Ada Quill)'],
  ['Copyright: © ', 'Ada Quill'],
  ['(c) ', 'Ada Quill'],
  ['Credit...', 'Ada Quill'],
  ['Image source, ', 'Norvania Wire'],
  // two labels, one inside the other
  ['Foto: Bild: ', 'Ada Quill'],
  ['Bildquelle: ', 'Ada Quill'],
  ['Foto von ', 'Ada Quill'],
  ['Crédit photo : ', 'Ada Quill'],
  ['Foto di ', 'Ada Quill'],
  ['Fuente: ', 'Ada Quill'],
  ['Källa: ', 'Ada Quill'],
  ['Fot. : ', 'Ada Quill'],
  ['Fotoğraf: ', 'Ada Quill'],
  ['Фото: ', 'Ада Квилл'],
  ['图片来源：', '新华社'],
  ['사진=', '연합뉴스'],
  ['（Ｃ）', '共同通信社'],
  ['Isithombe: ', 'Ada Quill'],
])('«%s» is a label', (label, name) => {
  expect(labelLength(label + name)).toBe(label.length);
});

test.each([
  ['no colon and no name', 'Photo opportunities were few'],
  ['a name is asked for behind "by"', 'Pictures by the hundred were hung'],
  ['the word is part of another', 'Photoshop: the story'],
  ['the word is not first', 'A photo: the ferry'],
  ['a caption', 'The ferry leaves Port Arden'],
])('no label, because of %s: «%s»', (_reason, words) => {
  expect(labelLength(words)).toBe(0);
});

test.each([
  ['The ferry leaves. Foto: Ada Quill', 'Foto: Ada Quill'],
  ['The ferry leaves (Photo: Ada Quill)', 'Photo: Ada Quill)'],
  ['The ferry leaves | Foto: Ada Quill', 'Foto: Ada Quill'],
  ['The ferry leaves © Ada Quill', '© Ada Quill'],
  ['乗客（Ｃ）共同通信社', '（Ｃ）共同通信社'],
  // no stop before it
  ['He took the photo: a ferry', undefined],
  ['The ferry leaves. It was late: again', undefined],
])('in «%s» the closing label begins «%s»', (words, rest) => {
  const at = findInnerLabel(words);
  expect(at === undefined ? undefined : words.slice(at)).toBe(rest);
});
