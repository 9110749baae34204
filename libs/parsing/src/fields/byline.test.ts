import { readMarkedText } from '@onrecord/testing';
import { readByline } from './byline.js';
import { isByline } from './byline-line.js';

/** A byline as marked text, one string a line: `By [author: Ada Quill]`. */
function expectations(...marked: readonly string[]) {
  let text = '';
  const lines = [];
  const authors: string[] = [];
  const agencies: string[] = [];
  for (const line of marked) {
    const read = readMarkedText(line);
    lines.push({ start: text.length, end: text.length + read.text.length });
    for (const { label, start, end } of read.spans) (label === 'author' ? authors : agencies).push(read.text.slice(start, end));
    text += `${read.text} `;
  }
  return { text, lines, authors, agencies };
}

test.each([
  // one writer
  [['By [author: Ada Quill]']],
  // two, and a paper's copy on a line of its own, as a syndicated page prints it
  [['By [author: Ada Quill] and [author: Tom Reed]', 'and [agency: Norvania Times]']],
  // three, and the agency after a comma
  [['By [author: Ada Quill], [author: Tom Reed] and [author: Mina Holt], [agency: Reuters]']],
  // the comma before "and"
  [['By [author: Ada Quill], [author: Tom Reed], and [author: Mina Holt]']],
  // capitals, and an agency on the next line without "and"
  [['BY [author: ADA QUILL]', '[agency: Associated Press]']],
  // an agency that signs alone stands where the author stands
  [['By [author: The Associated Press]']],
  // one agency signs, another supplied the copy
  [['By [author: Associated Press], [agency: Agence France-Presse]']],
  // what she is and where she was is no name
  [['By [author: Ada Quill], Political Correspondent, in Port Arden']],
  [['By [author: Ada Quill] in Port Arden and [author: Tom Reed] in Tarsia City']],
  [['By [author: Ada Quill]', 'Special to the Herald']],
  [['By [author: Ada Quill], Ph.D.']],
  // small words and hyphens of names
  [['By [author: Ludwig van Aalst-Brask]']],
  // a surname that is a newspaper's word as well
  [['By [author: Ada Quill] and [author: Emily Post]']],
  // a writer and her paper in one line
  [['By [author: ADA QUILL] FOR [agency: THE EXAMPLE COURIER]']],
  // and an institute that is one name
  [['By [author: Institute for Harbour Works]']],
  // an agency that signs along, and another that supplied the copy
  [['By [author: Ada Quill] and [author: AP], [agency: Reuters]']],
  [['By [author: Ada Quill] and [agency: AP]']],
  // what she is, behind her name and before it
  [['By [author: Ada Quill] Senior Reporter']],
  [['By [author: Norvania Wire Reporter]']],
  [['By science reporter [author: Ada Quill]']],
  // what the piece is
  [['Words by [author: Ada Quill]']],
  [['Exclusive by [author: Ada Quill] and [author: Tom Reed]']],
  [['Analysis by [author: Ada Quill], [agency: Example News]']],
  [['Text: [author: Ada Quill]']],
  // where from
  [['From [author: Ada Quill] in Port Arden']],
  [['From [author: ADA QUILL], Port Arden']],
  [['From [author: Ada Quill] and [author: Tom Reed], Port Arden']],
  // how to reach her
  [['By [author: Ada Quill], aquill@example.org']],
  [['By [author: Ada Quill] aquill@example.org']],
  [['By [author: Ada Quill] (@adaquill)']],
  // bars and dots
  [['By [author: Ada Quill] | [agency: Norvania Wire]']],
  [['[author: Ada Quill] • Courier Staff']],
  [['By [author: Ada Quill] | June 2, 2018']],
  // fields: the writers, the place, the date
  [['Written by [author: Ada Quill], [author: Tom Reed] | Port Arden | Updated: June 2, 2018 10:04 pm']],
  [['[agency: Norvania Wire] | Port Arden | June 2, 2018']],
  [['By: [author: PTI] | Port Arden']],
  // from below
  [['– [agency: Norvania Wire]']],
  [['([agency: Reuters])']],
  [['—[author: Ada Quill]']],
  // whoever is on duty
  [['[author: Norvania Wire Staff]']],
  // without "By"
  [['[author: Otto Lang], [agency: Norvania Herald]']],
  // who has no name but signs
  [['By [author: Herald staff reporter]']],
  [['By [author: the Herald politics desk]', 'and [agency: Norvania Wire Service]']],
] as const)('reads %j', (marked) => {
  const { text, lines, authors, agencies } = expectations(...marked);
  const read = readByline(text, lines);
  expect(read.authors.map(({ name }) => name)).toEqual(authors);
  expect(read.agencies.map(({ name }) => name)).toEqual(agencies);
  for (const { name, span } of [...read.authors, ...read.agencies]) expect(text.slice(span.start, span.end)).toBe(name);
});

test.each([
  ['By Ada Quill, aquill@example.org'],
  ['EXCLUSIVE BY ADA QUILL'],
  ['From Ada Quill in Port Arden'],
  ['From Our Correspondent'],
  ['Text: Ada Quill'],
  ['Written by Ada Quill | Port Arden | Updated: June 2, 2018 10:04 pm'],
])('«%s» is a byline', (words) => {
  expect(isByline(words)).toBe(true);
});

test.each([
  // a way and no writer
  ['From Port Arden to Nordhavn'],
  ['From Norvania With Love'],
  ['From the harbour, Ada Quill saw it'],
  // a label and a headline
  ['Text: what the treaty says'],
  // "By" and a time
  ['By Friday morning, the talks had ended'],
  // "By" and a noun
  ['By comparison, Tarsia caught 143,000 fish.'],
  // a sentence that names people
  ['By Ada Quill’s account, the ferry sank at night.'],
  // a place and an hour, with a word that may be a role
  ['By the time the staff left, it was dark'],
  // a crosshead
  ['By the numbers'],
  // a question
  ['By whom?'],
  // another word
  ['Bygone days of Port Arden'],
])('«%s» is no byline', (words) => {
  expect(isByline(words)).toBe(false);
});
