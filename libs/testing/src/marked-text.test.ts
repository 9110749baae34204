import { readMarkedText, writeMarkedText } from './marked-text.js';

test.each([
  // labels side by side
  ['[content: “We will act,”] [cue: said] [speaker: Ms Reeves].', '“We will act,” said Ms Reeves.', ['content', 'cue', 'speaker']],
  // a mark inside a mark
  ['[content: a [quoted: “small”] step]', 'a “small” step', ['content', 'quoted']],
  // an editor's bracket is text
  ['He [the minister] spoke.', 'He [the minister] spoke.', []],
])('%s', (marked, text, labels) => {
  const read = readMarkedText(marked);
  expect(read.text).toBe(text);
  expect(read.spans.map((span) => span.label)).toEqual(labels);
  expect(writeMarkedText(read.text, read.spans)).toBe(marked);
});

test('a mark that is not closed is a fault of the test', () => {
  expect(() => readMarkedText('[cue: said')).toThrow('does not close');
});
