import { readMarkedText } from '@onrecord/testing';
import type { Sentence } from '@onrecord/domain';
import { toKeySentence } from './key-sentence.js';

const { text, spans } = readMarkedText('[one: “We will act.] [two: We must,” [cue: said] Ada Quill.] [three: She left.]');
const spanOf = (label: string) => {
  const { start, end } = spans.find((span) => span.label === label)!;
  return { start, end };
};
const SENTENCES: readonly Sentence[] = ['one', 'two', 'three'].map((label) => ({ kind: 'sentence', span: spanOf(label), region: 'paragraph' }));
const evidenceOf = (from: string, to: string) => ({ kind: 'evidence' as const, sentence: { start: spanOf(from).start, end: spanOf(to).end }, spans: [spanOf('cue')], rule: 'test' });
const wordsOf = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);

test('of two sentences, the one with the cue', () => {
  expect(wordsOf(toKeySentence(SENTENCES, evidenceOf('one', 'two'), spanOf('cue')))).toBe('We must,” said Ada Quill.');
});

test('without a cue, the one with the first of the words that prove it', () => {
  expect(wordsOf(toKeySentence(SENTENCES, evidenceOf('one', 'three'), undefined))).toBe('We must,” said Ada Quill.');
});

test('words that stand in none of them are in the first', () => {
  expect(wordsOf(toKeySentence(SENTENCES, evidenceOf('one', 'two'), { start: 500, end: 501 }))).toBe('“We will act.');
});

test('no more of the sentence than the evidence has', () => {
  const cut = { ...evidenceOf('one', 'two'), sentence: { start: spanOf('one').start, end: spanOf('cue').end } };
  expect(wordsOf(toKeySentence(SENTENCES, cut, spanOf('cue')))).toBe('We must,” said');
});

test.each([['one sentence', SENTENCES, 'two', 'two'], ['no sentences', [], 'one', 'two']])('%s needs no choice', (_what, sentences, from, to) => {
  expect(toKeySentence(sentences, evidenceOf(from, to), spanOf('cue'))).toBeUndefined();
});
