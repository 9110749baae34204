import { findSignatories } from './signatories.js';

function namesIn(words: string, outlets: readonly string[] = []): readonly string[] {
  return findSignatories(words, outlets).map(({ kind, name }) => (kind === 'agency' ? `[${name}]` : name));
}

test.each([
  // one writer, two, and a list with "and"
  ['By Ada Quill', ['Ada Quill']],
  ['Ada Quill and Tom Reed', ['Ada Quill', 'Tom Reed']],
  ['By Ada Quill, Tom Reed and Mina Holt', ['Ada Quill', 'Tom Reed', 'Mina Holt']],
  // other languages say "by" and "and" in their own words
  ['Von Ada Quill und Tom Reed', ['Ada Quill', 'Tom Reed']],
  ['Par Ada Quill et Tom Reed', ['Ada Quill', 'Tom Reed']],
  ['Ada Quill og Tom Reed', ['Ada Quill', 'Tom Reed']],
  // "By" that a page glues to the name
  ['ByAda Quill', ['Ada Quill']],
  // a role, a degree, an address, a place and an affiliation are no names
  ['Ada Quill, Staff Writer', ['Ada Quill']],
  ['Ada Quill, Ph.D.', ['Ada Quill']],
  ['Ada Quill MS', ['Ada Quill']],
  ['Ada Quill | ada.quill@courier.example', ['Ada Quill']],
  ['Ada Quill in Port Arden', ['Ada Quill']],
  ['Ada Quill | KNRV', ['Ada Quill']],
  ['Ada Quill (aq)', ['Ada Quill']],
  // an agency behind a name, after a comma and without one
  ['Ada Quill, Associated Press', ['Ada Quill', '[Associated Press]']],
  ['Ada Quill The Associated Press', ['Ada Quill', '[The Associated Press]']],
  // an agency alone; an institution whose name has "of" and "for" in it stays whole
  ['Reuters', ['[Reuters]']],
  ['by University of Port Arden', ['University of Port Arden']],
  // a newsroom that signs as a whole is a body and no person
  ['Courier Staff', ['[Courier Staff]']],
  ['EC24 Redaktion', ['[EC24 Redaktion]']],
  ['EC-Redaktion', ['[EC-Redaktion]']],
  // the name of an account, where a system knows no other
  ['adaquill42', ['adaquill42']],
  // an agency with the place that it reports from; a public body
  ['Reuters in Port Arden', ['[Reuters]']],
  ['Norvania Ministry of Health', ['[Norvania Ministry of Health]']],
  ['Port Arden Police', ['[Port Arden Police]']],
  // what somebody is, on either side of the name
  ['Health Correspondent Ada Quill', ['Ada Quill']],
  ['By Ada Quill Health Correspondent', ['Ada Quill']],
  ['Ada Quill Political Editor and Tom Reed', ['Ada Quill', 'Tom Reed']],
  // a control that touches the name
  ['BiographyAda Quill', ['Ada Quill']],
  ['Ada QuillProfile', ['Ada Quill']],
  ['Ada QuillStaff Writer', ['Ada Quill']],
  // names that are also months
  ['June Reed', ['June Reed']],
  ['April Quill', ['April Quill']],
  // a script without capitals
  ['韓国太郎', ['韓国太郎']],
])('%s', (words, expected) => {
  expect(namesIn(words)).toEqual(expected);
});

test.each([
  // nobody: accounts and buttons of a system
  ['admin'],
  ['Staff'],
  ['Staff Writer'],
  ['View all posts'],
  ['wpadmin'],
  ['Senior Health Correspondent'],
  // furniture and commerce
  ['Follow Us'],
  ['Posted in'],
  ['Sponsored'],
  ['Advertisement'],
  ['Newsletter'],
  ['Opinion'],
  ['Contributed'],
  ['PRESS RELEASE'],
  ['Guest Author'],
  // days and months
  ['Monday'],
  ['June 2018'],
  // addresses
  ['https://www.courier.example/by/ada-quill'],
  ['//courier.example/ada'],
  ['ada.quill@courier.example'],
  ['@adaquill'],
  // numbers and dates are not names
  ['17:00 4 comments'],
  // a label and what it labels
  ['Photo: harbour'],
  [''],
])('names nobody: %s', (words) => {
  expect(namesIn(words)).toEqual([]);
});

test('the paper itself is a body, and its parts too', () => {
  expect(namesIn('The Example Courier', ['The Example Courier'])).toEqual(['[The Example Courier]']);
  expect(namesIn('Ada Quill, Example Courier Sport', ['Example Courier'])).toEqual(['Ada Quill', '[Example Courier Sport]']);
});

test('each name says where it stands', () => {
  const words = 'By Ada Quill and Tom Reed, Reuters';
  for (const { name, start, end } of findSignatories(words, [])) expect(words.slice(start, end)).toBe(name);
});
