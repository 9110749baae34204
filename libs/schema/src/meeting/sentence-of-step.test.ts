import { createLoaders } from '../loaders/create-loaders.js';
import { createFakeReader } from '../test/fake-reader.js';
import { fakeMeeting, fakeReport, marked, TEXT } from '../test/fake-facts.js';
import { sentenceOfStep } from './sentence-of-step.js';

const [STEP] = fakeMeeting(3).history;

test('the sentence comes with the reports, and no text is read', async () => {
  const { reader, calls } = createFakeReader();
  expect(await sentenceOfStep(createLoaders(reader), 'm3', STEP!)).toBe(fakeReport(3).words.sentence);
  expect(calls).toEqual(['loadReportPages']);
});

test('a step that no report on the page tells is read from its article', async () => {
  const sentence = marked('denial');
  const step = { ...STEP!, evidence: { ...STEP!.evidence, sentence } };
  expect(await sentenceOfStep(createLoaders(createFakeReader().reader), 'm3', step)).toBe(TEXT.slice(sentence.start, sentence.end));
});

test('a step whose article is not to be seen has no sentence', async () => {
  expect(await sentenceOfStep(createLoaders(createFakeReader().reader), 'm3', { ...STEP!, articleId: 'gone' })).toBeUndefined();
});
