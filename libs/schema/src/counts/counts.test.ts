import { ask, contextOver } from '../test/ask.js';
import { createFakeReader } from '../test/fake-reader.js';

const NONE = { speaker: null, outlet: null, cueClass: null, month: null };

test.each([
  ['SPEAKER', { speaker: { name: 'Ada Lindqvist' } }],
  ['OUTLET', { outlet: { name: 'Ostholm Courier' } }],
  ['CUE_CLASS', { cueClass: 'DENIED' }],
  ['MONTH', { month: '2031-01' }],
])('statements by %s', async (by, key) => {
  const { data, errors } = await ask('query C($by: QuoteGrouping!) { quoteCounts(by: $by) { quoteCount countsAll isCut groups { statementCount quoteCount speaker { name } outlet { name } cueClass month } } }', { by });
  expect(errors).toEqual([]);
  expect(data.quoteCounts).toEqual({ quoteCount: 9, countsAll: false, isCut: true, groups: [{ ...NONE, statementCount: 3, quoteCount: 4, ...key }] });
});

test.each([
  ['KIND', { kind: 'TALKS', status: null, month: null }],
  ['STATUS', { kind: null, status: 'HELD', month: null }],
  ['MONTH', { kind: null, status: null, month: '2031-01' }],
])('meetings by %s', async (by, key) => {
  const { data, errors } = await ask('query C($by: MeetingGrouping!) { meetingCounts(by: $by) { meetingCount groups { meetingCount kind status month } } }', { by });
  expect(errors).toEqual([]);
  expect(data.meetingCounts).toEqual({ meetingCount: 9, groups: [{ meetingCount: 3, ...key }] });
});

test('counts are one query, and one for the people or outlets', async () => {
  const { reader, calls } = createFakeReader();
  await ask('{ quoteCounts(first: 100) { groups { speaker { name } } } }', {}, contextOver(reader));
  expect(calls).toEqual(['groupQuotes', 'loadPeople']);
});

test('quotes in doubt do not count unless asked for, and the groups asked for are told to the store', async () => {
  const { reader } = createFakeReader();
  const asked: unknown[] = [];
  const groupQuotes = async (...args: readonly unknown[]) => (asked.push(args), { groups: [], counted: 0, countsAll: true, isCut: false });
  await ask('{ a: quoteCounts { isCut } b: quoteCounts(by: MONTH, first: 3, filter: { minConfidence: 0, cueClasses: [DENIED] }) { isCut } }', {}, contextOver({ ...reader, groupQuotes }));
  expect(asked).toEqual([['speaker', { minConfidence: 0.5 }, 20], ['month', { minConfidence: 0, cueClasses: ['denied'] }, 3]]);
});

test.each(['quoteCounts(first: 101)', 'meetingCounts(first: 0)'])('%s cannot be', async (field) => {
  expect((await ask(`{ ${field} { isCut } }`)).errors).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'first' })]);
});
