import { groupBySentence } from './group-by-sentence.js';

const quote = (id: string, text: string) => ({ node: { id, evidence: { sentence: { text } } } });
const report = (text: string, meeting: string | null) => ({ node: { evidence: { sentence: { text } }, meeting: meeting === null ? null : { id: meeting } } });
const group = (quotes: readonly unknown[], reports: readonly unknown[]) =>
  groupBySentence({ quotes: { edges: quotes }, reports: { edges: reports } } as unknown as Parameters<typeof groupBySentence>[0]).map(({ sentence, quotes: found, meetings }) => [sentence, found.map(({ id }) => id), meetings]);

test('a sentence with two quotes and a meeting stands once, in the order of the quotes', () => {
  expect(group([quote('q1', 'One.'), quote('q2', 'Two.'), quote('q3', 'One.')], [report('Two.', 'm1'), report('Three.', 'm2')])).toEqual([
    ['One.', ['q1', 'q3'], []],
    ['Two.', ['q2'], ['m1']],
    ['Three.', [], ['m2']],
  ]);
});

test('a report whose meeting may not be seen proves nothing here', () => {
  expect(group([], [report('One.', null)])).toEqual([]);
});
