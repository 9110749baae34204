import { isControl, stripControls } from './strip-controls.js';

test.each([
  ['Image caption, The ferry leaves', 'The ferry leaves'],
  ['Legende: The ferry leaves', 'The ferry leaves'],
  ['1/12 The ferry leaves', 'The ferry leaves'],
  ['3of12The ferry leaves', 'The ferry leaves'],
  ['Enlarge / The ferry leaves', 'The ferry leaves'],
  ['The ferry leaves View image in fullscreen', 'The ferry leaves'],
  ['The ferry leaves hide caption Enlarge this image', 'The ferry leaves'],
  ['The ferry leaves Bild vergrößern', 'The ferry leaves'],
  // words of a caption
  ['3 of 12 ferries leave', '3 of 12 ferries leave'],
  ['The caption: a ferry', 'The caption: a ferry'],
])('«%s» without controls is «%s»', (words, kept) => {
  const { start, end } = stripControls(words);
  expect(words.slice(start, end).trim()).toBe(kept);
});

test.each([
  ['Vis mer', true],
  ['toggle caption', true],
  ['Advertisement', true],
  ['7 Images', true],
  ['7 images of the ferry', false],
  ['The ferry', false],
  ['More ferries', false],
])('«%s» is a control alone: %s', (words, control) => {
  expect(isControl(words)).toBe(control);
});
