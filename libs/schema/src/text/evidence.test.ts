import { readMarkedText } from '@onrecord/testing';
import { toEvidence } from './evidence.type.js';

const { text, spans } = readMarkedText('Earlier. [sentence: “We act,” [cue: said] [speaker: Ada Brom].] Later.');
const spanOf = (label: string) => {
  const { start, end } = spans.find((span) => span.label === label)!;
  return { start, end };
};
const EVIDENCE = { kind: 'evidence', sentence: spanOf('sentence'), spans: [spanOf('cue'), spanOf('speaker')], rule: 'quotes/direct/cue-after-mark' } as const;
const SENTENCE = text.slice(EVIDENCE.sentence.start, EVIDENCE.sentence.end);

test('words are cut from the sentence and keep their places in the article', () => {
  expect(toEvidence(EVIDENCE, SENTENCE, { articleId: 'a1' }).spans).toEqual([
    { text: 'said', ...spanOf('cue') },
    { text: 'Ada Brom', ...spanOf('speaker') },
  ]);
});

test('a sentence without its name gives no words at wrong places', () => {
  const evidence = toEvidence(EVIDENCE, SENTENCE.replace('Ada Brom', '…'), { articleId: 'a1' });
  expect(evidence.sentence.text).toBe('“We act,” said ….');
  expect(evidence.spans).toEqual([]);
});
