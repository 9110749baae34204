import { readMarkedText } from '@onrecord/testing';
import { toTextFragment } from './text-fragment.js';

const URL = 'https://courier.example/talks';

/** The directive of the stretches marked `it`. */
function directiveOf(marked: string, url = URL): string | undefined {
  const { text, spans } = readMarkedText(marked);
  return toTextFragment(url, text, spans)?.split(':~:')[1];
}

test.each([
  // once in the text: the words alone
  ['[it: “We act,”] she said.', 'text=%E2%80%9CWe%20act%2C%E2%80%9D'],
  // dash, comma and ampersand mean something in a directive
  ['[it: semi-dry, salt & sun]', 'text=semi%2Ddry%2C%20salt%20%26%20sun'],
  // twice: what stands around it tells which
  ['He said “no” first. Then the mayor said [it: “no”] again to all.', 'text=the%20mayor%20said-,%E2%80%9Cno%E2%80%9D,-again%20to%20all.'],
  // twice, another case: browsers take them for the same
  ['No way\n\n[it: “no way”] was it', 'text=%E2%80%9Cno%20way%E2%80%9D'],
  ['No way\n\nHarbour: [it: no way] was it', 'text=Harbour%3A-,no%20way,-was%20it'],
  // at the start of a paragraph nothing of the one before
  ['Yes.\n\n[it: Yes.]\n\nNo.', 'text=Yes.'],
  // split by its speaker: a directive each
  ['[it: “We act,”] she said, [it: “now.”]', 'text=%E2%80%9CWe%20act%2C%E2%80%9D&text=%E2%80%9Cnow.%E2%80%9D'],
  // over paragraphs: the first and the last words
  ['[it: “One two three four five six.\n\n“Seven eight nine ten eleven twelve.”]', 'text=%E2%80%9COne%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve.%E2%80%9D'],
])('%j is %s', (marked, expected) => {
  expect(directiveOf(marked)).toBe(expected);
});

test('a long stretch is told by its ends, which share no word', () => {
  const long = Array.from({ length: 9 }, (_, n) => `${'boat'.repeat(12)}${n}`).join(' ');
  const [start = '', end = ''] = (directiveOf(`[it: ${long}]`) ?? '').slice('text='.length).split(',').map(decodeURIComponent);
  expect([start.split(' '), end.split(' ')].flat()).toHaveLength(8);
  expect(long.startsWith(start) && long.endsWith(end)).toBe(true);
});

test.each([
  // a page's own fragment stays
  ['https://courier.example/a#page-2', 'https://courier.example/a#page-2:~:text=Yes'],
  ['https://courier.example/a?x=1', 'https://courier.example/a?x=1#:~:text=Yes'],
  // an address that no browser opens
  ['urn:newsml:courier.example:1', undefined],
])('%s leads to %s', (url, expected) => {
  expect(toTextFragment(url, 'Yes', [{ start: 0, end: 3 }])).toBe(expected);
});
