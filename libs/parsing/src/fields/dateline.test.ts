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
  // a weekday, as papers of South Asia print it
  ['PORT ARDEN, Saturday — The ferry sank.', { place: 'PORT ARDEN', date: 'Saturday' }, 'PORT ARDEN, Saturday'],
  // a colon, and two cities
  ['PORT ARDEN: The ferry sank.', { place: 'PORT ARDEN' }, 'PORT ARDEN'],
  ['PORT ARDEN/NORDHAVN: The ferry sank.', { place: 'PORT ARDEN/NORDHAVN' }, 'PORT ARDEN/NORDHAVN'],
  ['PORT ARDEN, June 2 (Norvania Wire): The ferry sank.', { place: 'PORT ARDEN', date: 'June 2', agency: 'Norvania Wire' }, 'PORT ARDEN, June 2 (Norvania Wire)'],
  // small letters, with a day or an agency that tells it from a sentence
  ['Port Arden, 2 June – The ferry sank.', { place: 'Port Arden', date: '2 June' }, 'Port Arden, 2 June'],
  ['Port Arden, Norvania, June 2, 2018 - The ferry sank.', { place: 'Port Arden, Norvania', date: 'June 2, 2018' }, 'Port Arden, Norvania, June 2, 2018'],
  ['Port Arden (Reuters) - The ferry sank.', { place: 'Port Arden', agency: 'Reuters' }, 'Port Arden (Reuters)'],
  // broadcasters leave the dash out
  ['Port Arden, Norvania (CNN) The ferry sank.', { place: 'Port Arden, Norvania', agency: 'CNN' }, 'Port Arden, Norvania (CNN)'],
  ['Port Arden (CNN)The ferry sank.', { place: 'Port Arden', agency: 'CNN' }, 'Port Arden (CNN)'],
  ['Port Arden, Jun 2 (PTI) The ferry sank.', { place: 'Port Arden', date: 'Jun 2', agency: 'PTI' }, 'Port Arden, Jun 2 (PTI)'],
  // an agency alone
  ['(Reuters) - The ferry sank.', { agency: 'Reuters' }, '(Reuters)'],
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

test.each(['PORT ARDEN, Norvania —', 'Port Arden, 2 June 2018', 'PORT ARDEN, June 2'])('«%s» alone leaves nothing of its paragraph', (words) => {
  expect(read(words)?.bodyStart).toBe(words.length);
});

test('names before a colon in several paragraphs are the turns of a talk', () => {
  const text = 'ADA QUILL: The ferry sank.\n\nTOM REED: When?';
  expect(readDateline(text, { start: 0, end: text.indexOf('\n') })).toBeUndefined();
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
  // a label and a colon
  ['EXPLAINER: The ferry sank.'],
  // a sentence that tells a day between dashes
  ['On Friday, June 1 – a day of storms – it sank.'],
  ['Friday, June 1 – a day of storms – was bad.'],
  // a party, and no agency
  ['Olen Brask (Harbour Party) – who is late – met her.'],
  // a headline
  ['BUSTED: Letters Reveal Bribes at Harbour Board'],
  // small letters before a colon may be anything
  ['Port Arden: The ferry sank.'],
  // somebody and a date
  ['Olen Brask was born on 2 June 1950.'],
  // no dash
  ['PARIS The ferry sank.'],
])('«%s» opens with no dateline', (text) => {
  expect(read(text)).toBeUndefined();
});
