import type { Comparison, SideQuote, SideReport } from './comparison.js';
import { comparisonRows } from './comparison-rows.js';

const side = { title: 'Harbour reopens', detail: 'The Example Courier', to: '/articles/a' };
const quote = (words: string): SideQuote => ({ key: words, id: null, words, kind: 'DIRECT', cueClass: null, speaker: 'Ada Quill', sentence: words });
const report = (sentence: string, status: SideReport['status']): SideReport => ({ key: sentence, status, parties: 'Ada Quill and Tom Reed', place: null, time: null, sentence });
const list = <Item>(...items: readonly Item[]) => ({ totalCount: items.length, items });

const COMPARISON: Comparison = {
  a: side,
  b: side,
  notes: [],
  statements: list({ key: '1', differences: ['Worded differently', 'the speaker differs'], inA: [quote('“We go.”')], inB: [quote('“We went.”')] }),
  meetings: list({ key: '1', id: null, parties: 'Ada Quill and Tom Reed', differences: ['the status differs'], inA: [report('They will meet.', 'PLANNED')], inB: [report('They met.', 'HELD')] }),
  onlyInA: { quotes: list(quote('“No boats.”')), meetings: list() },
  onlyInB: { quotes: list(), meetings: list(report('They met twice.', 'HELD')) },
};

test('each line of a comparison is a row of the same columns, with the words under the side that has them', () => {
  const rows = comparisonRows(COMPARISON);
  expect(rows.map(({ what, standsIn, differences, inFirst, inSecond, statusInFirst, statusInSecond }) => [what, standsIn, differences, inFirst, inSecond, statusInFirst, statusInSecond])).toEqual([
    ['quote', 'both', 'Worded differently; the speaker differs', '“We go.”', '“We went.”', null, null],
    ['meeting', 'both', 'the status differs', 'They will meet.', 'They met.', 'PLANNED', 'HELD'],
    ['quote', 'first', null, '“No boats.”', null, null, null],
    ['meeting', 'second', null, null, 'They met twice.', null, 'HELD'],
  ]);
  expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
});
