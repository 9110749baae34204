import type { SearchHit } from '@onrecord/domain';
import { toMeetingNode } from '../meeting/meeting.type.js';
import { QuoteNode } from '../quote/quote.type.js';
import { toPersonNode } from '../person/person.type.js';
import { showHit } from './show-hit.js';

function show(excerpt: string, word: string, asReported: string): string {
  const start = excerpt.indexOf(word);
  const hit: SearchHit = { kind: 'search-hit', noun: 'quote', id: 'q1', excerpt, highlights: [{ start, end: start + word.length }] };
  const shown = showHit(hit, Object.create(QuoteNode.prototype, { asReported: { value: asReported } }) as QuoteNode);
  return [...shown.highlights].reverse().reduce((text, { start: from, end }) => `${text.slice(0, from)}[${text.slice(from, end)}]${text.slice(end)}`, shown.excerpt);
}

test.each([
  // a denial shows its whole sentence
  ['taking bribes', 'bribes', 'She denied taking bribes.', 'She denied taking [bribes].'],
  // a split quote: the excerpt joins what the sentence holds apart
  ['“We act,” “and soon.”', 'soon', '“We act,” said Ms Brom, “and soon.”', '“We act,” said Ms Brom, “and [soon].”'],
  // a word inside another is not the word
  ['we act', 'act', 'On his action he said: we act.', 'On his action he said: we [act].'],
  // twice is twice
  ['act on act', 'act', 'act on act', '[act] on [act]'],
  // an excerpt that was cut
  ['…of the act', 'act', 'the rest of the act', 'the rest of the [act]'],
])('«%s», found by «%s»', (excerpt, word, asReported, expected) => {
  expect(show(excerpt, word, asReported)).toBe(expected);
});

test('a meeting shows who, where and when, with the word that found it marked', () => {
  const parties = ['Ada Brom', 'Tomas Rehn'].map((name) => ({ name, partyKind: 'person' as const, people: [] }));
  const meeting = toMeetingNode({ kind: 'meeting', id: 'm1', meetingKind: 'talks', status: 'held', parties, place: 'Ostholm', time: { words: 'March 11' }, history: [], members: [] });
  expect(showHit({ kind: 'search-hit', noun: 'meeting', id: 'm1', excerpt: 'Ostholm', highlights: [{ start: 0, end: 7 }] }, meeting)).toEqual({ excerpt: 'Ada Brom, Tomas Rehn · Ostholm · March 11 · talks · held', highlights: [{ start: 23, end: 30 }] });
});

test('a meeting of which little is told shows that', () => {
  const meeting = toMeetingNode({ kind: 'meeting', id: 'm1', meetingKind: 'talks', status: 'planned', parties: [], history: [], members: [] });
  expect(showHit({ kind: 'search-hit', noun: 'meeting', id: 'm1', excerpt: 'talks', highlights: [] }, meeting).excerpt).toBe('talks · planned');
});

test('anything but a quote or a meeting shows what was found', () => {
  const person = toPersonNode({ kind: 'person', id: 'p1', name: 'Ada Brom', names: [], roles: [], basis: 'assumed' });
  expect(showHit({ kind: 'search-hit', noun: 'person', id: 'p1', excerpt: 'Ada Brom', highlights: [{ start: 0, end: 3 }] }, person)).toEqual({ excerpt: 'Ada Brom', highlights: [{ start: 0, end: 3 }] });
});
