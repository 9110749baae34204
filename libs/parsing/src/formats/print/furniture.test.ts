import { isNote } from '../../fields/note.js';
import { isFurniture, isPageLabel } from './furniture.js';

test.each([
  // share bars, slots, links, addresses, page numbers
  ['Print      ', true, true],
  ['Advertisement', false, true],
  ['Continue reading', false, true],
  ['12 comments', false, true],
  ['3 min read', false, true],
  ['Page 2 of 3', false, true],
  ['https://norvaniaherald.example/a', false, true],
  ['Related: Harbour closed for a week', false, true],
  ['Sign up for our morning newsletter', false, true],
  ['* * *', false, true],
  // words of menus: furniture at the edges, a crosshead inside
  ['Home', true, true],
  ['Home', false, false],
  // sentences with the same words in them
  ['Print is not dead.', true, false],
  ['Advertisement income fell.', true, false],
  ['Share prices rose', true, false],
  ['12 people died', true, false],
  ['Related costs rose.', true, false],
])('«%s» (edge: %s) is furniture: %s', (words, edge, furniture) => {
  expect(isFurniture(words, edge)).toBe(furniture);
});

test.each([
  ['World', true],
  ['The Norvania Herald | Europe', true],
  // a headline of one of those words and another
  ['World waits', false],
])('«%s» is a label of the page: %s', (words, label) => {
  expect(isPageLabel(words)).toBe(label);
});

test.each([
  ['(Reporting by Ada Quill; Editing by Tom Reed)', true],
  ['Correction: The ferry sank in 2016.', true],
  ['Ada Quill contributed to this report.', true],
  ['This article was updated on June 3, 2018.', true],
  // the words open a sentence of the story
  ['Correction officers found the boat.', false],
  ['Reporting from the harbour, she saw the boat.', false],
  ['This story of a boat is long.', false],
])('«%s» is a note: %s', (words, note) => {
  expect(isNote(words)).toBe(note);
});
