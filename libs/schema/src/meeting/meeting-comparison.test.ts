import type { MeetingReportRecord, MeetingStatus } from '@onrecord/domain';
import { toGlobalId } from '../node/global-id.js';
import { ask, contextOver } from '../test/ask.js';
import { fakeMeeting, fakeReport } from '../test/fake-facts.js';
import { createFakeReader } from '../test/fake-reader.js';

const id = toGlobalId('Meeting', 'm3');

test('related meetings come with the reason, page by page; what is not related is left out', async () => {
  const related = 'related(first: 1, after: $after) { totalCount edges { cursor reason order node { id } } pageInfo { hasNextPage endCursor } }';
  const read = async (after?: string) => (await ask(`query M($id: ID!, $after: String) { meeting(id: $id) { ${related} } }`, { id, after })).data.meeting.related;
  const first = await read();
  expect(first).toEqual({ totalCount: 2, edges: [{ cursor: expect.any(String), reason: 'ANOTHER_TIME_AND_PLACE', order: 'LATER', node: { id: toGlobalId('Meeting', 'm4') } }], pageInfo: { hasNextPage: true, endCursor: first.edges[0].cursor } });
  const second = await read(first.pageInfo.endCursor);
  expect([second.edges[0].node.id, second.pageInfo.hasNextPage]).toEqual([toGlobalId('Meeting', 'm6'), false]);
});

test('contradictions tell each claim with its reports, and who claims it', async () => {
  const { data, errors } = await ask('query M($id: ID!) { meeting(id: $id) { contradictions { aspect claims { value reports { totalCount edges { node { id reportedAt claimedIn { id speakerName } } } } } } } }', { id });
  expect(errors).toEqual([]);
  const reports = { totalCount: 1, edges: [{ node: { id: toGlobalId('MeetingReport', 'r3'), reportedAt: null, claimedIn: { id: toGlobalId('Quote', 'q3'), speakerName: 'Ada Lindqvist' } } }] };
  expect(data.meeting.contradictions).toEqual([{ aspect: 'PLACE', claims: [{ value: 'Ostholm', reports }, { value: 'Brunn', reports }] }]);
});

/** A proposed meeting whose reports tell these answers; `undated` before an answer leaves its report undated. */
async function askOfProposal(status: MeetingStatus, answers: readonly string[]): Promise<unknown> {
  const reports = answers.map((answer, index): MeetingReportRecord => {
    const { report, ...record } = fakeReport(index + 1);
    const [response, undated] = answer.split(' ').reverse();
    return { ...record, ...(undated === undefined && { reportedAt: `2031-01-0${index + 1}` }), report: { ...report, ...((response === 'accepted' || response === 'refused') && { response }) } };
  });
  const { reader } = createFakeReader();
  const context = contextOver({
    ...reader,
    loadMeetings: async (ids) => ids.map(() => ({ ...fakeMeeting(3), status })),
    loadReportPages: async (_parent, ids) => ids.map(() => ({ edges: reports.map((node) => ({ cursor: node.id, node })), hasNextPage: false, hasPreviousPage: false })),
  });
  const { data, errors } = await ask('query M($id: ID!) { meeting(id: $id) { response eventOccurrence { code qcode uri name } } }', { id }, context);
  expect(errors).toEqual([]);
  return [data.meeting.response, data.meeting.eventOccurrence?.code ?? null];
}

test.each<readonly [MeetingStatus, readonly string[], unknown]>([
  // nothing told
  ['proposed', ['none'], [null, 'EOS3']],
  // the last report that tells, not the last report
  ['proposed', ['accepted', 'refused', 'none'], ['REFUSED', 'EOS2']],
  // of undated ones nobody knows whether they are late
  ['proposed', ['refused', 'undated accepted'], ['REFUSED', 'EOS2']],
  ['proposed', ['undated accepted'], ['ACCEPTED', 'EOS3']],
  ['held', ['accepted'], ['ACCEPTED', 'EOS5']],
  // one party's word has no code
  ['denied', ['none'], [null, null]],
])('a meeting %s, whose reports tell %j', async (status, answers, expected) => {
  expect(await askOfProposal(status, answers)).toEqual(expected);
});

test('what is compared of twenty meetings is as many queries as of one', async () => {
  const callsOf = async (first: number): Promise<readonly string[]> => {
    const { reader, calls } = createFakeReader();
    const { errors } = await ask('query M($first: Int!) { meetings(first: $first) { edges { node { response eventOccurrence { code } related { totalCount edges { node { id } } } contradictions { claims { reports { edges { node { claimedIn { id } } } } } } } } } }', { first }, contextOver(reader));
    expect(errors).toEqual([]);
    return [...calls].sort();
  };
  expect(await callsOf(20)).toEqual(['loadMeetingsOfSamePeople', 'loadQuoteIdsOfReports', 'loadQuotes', 'loadReportPages', 'pageOfMeetings']);
  expect(await callsOf(1)).toEqual(await callsOf(20));
});

test('the filters for two people, a window and changes reach the store', async () => {
  const { reader } = createFakeReader();
  const asked: unknown[] = [];
  const context = contextOver({ ...reader, countMeetings: async (filter) => (asked.push(filter), 1) });
  const filter = { participants: [toGlobalId('Person', 'p1'), toGlobalId('Person', 'p2')], takesPlace: { from: '2031-01-01', before: '2031-02-01' }, statusChangedSince: '2031-01-05T09:00:00+09:00' };
  expect((await ask('query M($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }', { filter }, context)).errors).toEqual([]);
  expect(asked).toEqual([{ participantIds: ['p1', 'p2'], takesPlace: { from: '2031-01-01', before: '2031-02-01' }, statusChangedSince: '2031-01-05T00:00:00Z' }]);
  const refused = await ask('{ meetings(filter: { statusChangedSince: "yesterday" }) { totalCount } }');
  expect(refused.errors).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'filter.statusChangedSince' })]);
});
