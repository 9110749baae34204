import { readDateline } from './dateline.js';

const read = (text: string) => readDateline(text, { start: 0, end: text.length });

test.each([
  // AP: place, region, date, agency, dash
  ['PORT ARDEN, Norvania, June 2 (AP) — The ferry sank.', { place: 'PORT ARDEN, Norvania', date: 'June 2', agency: 'AP' }, 'PORT ARDEN, Norvania, June 2 (AP)'],
  // Reuters: the day may come first, a hyphen closes
  ['PORT ARDEN, 2 June (Reuters) - The ferry sank.', { place: 'PORT ARDEN', date: '2 June', agency: 'Reuters' }, 'PORT ARDEN, 2 June (Reuters)'],
  // a famous city alone, with two hyphens
  ['PARIS -- The ferry sank.', { place: 'PARIS' }, 'PARIS'],
  // two cities
  ['GENEVA/PARIS, Dec 24 (Reuters) – The ferry sank.', { place: 'GENEVA/PARIS', date: 'Dec 24', agency: 'Reuters' }, 'GENEVA/PARIS, Dec 24 (Reuters)'],
  // an abbreviated state, and a saint
  ['ST. ARDEN, Nor. (AP) — The ferry sank.', { place: 'ST. ARDEN, Nor.', agency: 'AP' }, 'ST. ARDEN, Nor. (AP)'],
  // wires of old close with an underscore
  ['PARIS (AP) _ The ferry sank.', { place: 'PARIS', agency: 'AP' }, 'PARIS (AP)'],
  // letters beyond ASCII
  ['ZÜRICH — The ferry sank.', { place: 'ZÜRICH' }, 'ZÜRICH'],
])('reads %s', (text, fields, words) => {
  const found = read(text);
  const { span, kind, ...rest } = found?.dateline ?? { span: { start: 0, end: 0 } };
  expect(rest).toEqual(fields);
  expect(kind).toBe('dateline');
  expect(text.slice(span.start, span.end)).toBe(words);
  expect(text.slice(found?.bodyStart)).toBe('The ferry sank.');
});

test('a dateline on a line alone leaves nothing of its paragraph', () => {
  expect(read('PORT ARDEN, Norvania —')?.bodyStart).toBe('PORT ARDEN, Norvania —'.length);
});

test.each([
  // a body, and an insertion between dashes
  ['NATO — the alliance — met on Monday.'],
  // no capitals
  ['A student – who owned a boat – was found.'],
  // a label of the page
  ['BREAKING — The ferry sank.'],
  // a speaker in a transcript
  ['MS REEVES: The ferry sank.'],
  // a family notice
  ['BRASK--Olen, 98, of Port Arden.'],
  // a compound word
  ['TARSIA-NORVANIA talks opened on Monday.'],
  // no dash
  ['PARIS The ferry sank.'],
])('«%s» opens with no dateline', (text) => {
  expect(read(text)).toBeUndefined();
});
