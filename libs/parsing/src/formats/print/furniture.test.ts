import { isNote, isWriterNote } from '../../fields/note.js';
import { isFurniture } from './furniture.js';
import { isKicker, isPageLabel, isPageTitle } from './page-label.js';

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
  ['View all 27 comments', false, true],
  ['READ | Why Nordhavn plants elms', false, true],
  ['6/2/2018, 4:15 PM Ferry line to open | The Example Courier', false, true],
  ['URL: https://norvaniaherald.example/a', false, true],
  ['Sign up to The Tide, our weekly email on the sea', false, true],
  ['Start the day with the news. Sign up here.', false, true],
  ['We use cookies to give you the best experience.', false, true],
  ['By signing up you agree to our terms.', false, true],
  ['© 2018 Example Courier Ltd', false, true],
  ['Copyright 2018 Norvania Wire. All rights reserved.', false, true],
  ['Tags: Norvania, ferry', false, true],
  ['This was published 3 years ago', false, true],
  ['21:15 BST', false, true],
  ['Editors’ Picks', false, true],
  ['More by this Author', false, true],
  ['More by luck than judgement', false, false],
  ['More from Opinion', true, true],
  // words of menus: furniture at the edges, a crosshead inside
  ['Home', true, true],
  ['Home', false, false],
  // sentences with the same words in them
  ['Read the letter, he said.', false, false],
  ['By signing the treaty you gain a friend, he said.', false, false],
  ['We use nets, not cookies.', false, false],
  ['Copyright law was changed.', false, false],
  ['Get out of the harbour, she said.', false, false],
  ['10:15 a.m.', false, false],
  ['More from Opinion', false, false],
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
  ['NEWS > TRANSPORT', true],
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
  ['Norvania Press writers Tom Reed in Nordhavn and Mina Holt in Port Arden contributed to this report.', true],
  ['Follow her on Twitter @adaquill.', true],
  ['Contact Ada Quill at 555-0143.', true],
  ['Email: aquill@example.org', true],
  ['with Norvania Wire', true],
  ['The views expressed here are her own.', true],
  ['Published in The Example Gazette, June 3rd, 2018', true],
  // the words open a sentence of the story
  ['Follow him on foot, she said.', false],
  ['With Reeves gone, the talks ended.', false],
  ['Correction officers found the boat.', false],
  ['Reporting from the harbour, she saw the boat.', false],
  ['This story of a boat is long.', false],
])('«%s» is a note: %s', (words, note) => {
  expect(isNote(words)).toBe(note);
});

test.each([
  ['Ada Quill is the Courier’s islands correspondent.', true],
  ['Ada Quill covers the harbour.', true],
  // somebody else's life
  ['Olen Brask is a fisherman.', false],
  // what she does in the piece
  ['Ada Quill sailed at dawn.', false],
])('«%s» under a piece by Ada Quill says who she is: %s', (words, note) => {
  expect(isWriterNote(words, 'By Ada Quill')).toBe(note);
});

test.each([
  ['HARBOUR DISPUTE', 'Fishermen vote to end nine-day blockade', true],
  // a headline in capitals over more of them
  ['HARBOUR CLOSED', 'FISHERMEN VOTE TO END NINE-DAY BLOCKADE', false],
  // a headline in capitals and its lead
  ['NINE-DAY BLOCKADE OF HARBOUR ENDS', 'Fishermen voted late on Wednesday to end a blockade', false],
])('«%s» over «%s» is a label: %s', (words, below, kicker) => {
  expect(isKicker(words, below)).toBe(kicker);
});

test.each([
  ['6/2/2018        Ferry line to open in July | The Example Courier', true],
  ['News / Cities / Ferry line to open…', true],
  // the headline itself
  ['Ferry line to open in July', false],
  // a lead that says the same
  ['PORT ARDEN — Ferry line to open in July.', false],
])('«%s» repeats the headline as a title: %s', (words, title) => {
  expect(isPageTitle(words, [words.toLowerCase(), 'ferry line to open in july'])).toBe(title);
});

test('two rows that begin alike are no titles', () => {
  expect(isPageTitle('Last race of June 2 - won by Brask', ['last race of june 2 - lost by lang'])).toBe(false);
});
