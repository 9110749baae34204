import type { MeetingReportRecord } from '@onrecord/domain';
import fc from 'fast-check';
import { meetingMember, type ToldMeeting } from '../test/make-members.js';
import { contradictionsOf } from './contradictions-of.js';

/** A report of the record: `2030-05-01/a` is article `a` of that day, `a` alone undated. Its id is the article's. */
function makeReport(address: string, told: ToldMeeting): MeetingReportRecord {
  const { ref, published, fact } = meetingMember(address, told);
  if (fact.kind !== 'meeting-fact') throw new Error('a report is made of a meeting');
  const { report, times } = fact;
  return { kind: 'meeting-report-record', id: ref.articleId, articleId: ref.articleId, meetingId: 'm', ...(published === undefined ? {} : { reportedAt: published }), report, participantPersonIds: [], words: { mentions: [], times, sentence: '', earlierSentences: [] } };
}

/** Contradictions as a test reads them: `place: Oslo (a, b) | Vienna (c)`. */
function readContradictions(reports: readonly MeetingReportRecord[]): readonly string[] {
  return contradictionsOf(reports).map(({ aspect, claims }) => `${aspect}: ${claims.map(({ value, reportIds }) => `${value} (${reportIds.join(', ')})`).join(' | ')}`);
}

const HELD = { status: 'held' } as const;

test.each<readonly [string, readonly (readonly [string, ToldMeeting])[], readonly string[]]>([
  ['nothing is told', [], []],
  ['all agree', [['2030-06-13/a', { ...HELD, place: 'Oslo', times: ['2030-06-12'] }], ['2030-06-14/b', { ...HELD, place: 'Norway', times: ['2030-06-01/2030-06-30'] }]], []],
  ['two places', [['2030-06-13/a', { ...HELD, place: 'Oslo' }], ['2030-06-14/b', { ...HELD, place: 'Vienna' }], ['2030-06-15/c', { ...HELD, place: 'Oslo' }]], ['place: Oslo (a, c) | Vienna (b)']],
  // who says “June” contradicts neither
  ['two days of a month', [['2030-06-13/a', { ...HELD, times: ['2030-06-12'] }], ['2030-06-14/b', { ...HELD, times: ['2030-06-14'] }], ['2030-06-15/c', { ...HELD, times: ['2030-06-01/2030-06-30'] }]], ['time: 2030-06-12 (a) | 2030-06-14 (b)']],
  // the dinner and the talks of the day after
  ['two consecutive days', [['2030-06-13/a', { ...HELD, times: ['2030-06-12'] }], ['2030-06-14/b', { ...HELD, times: ['2030-06-13'] }]], []],
  // the second day is news, since it was put off in between
  ['a meeting put off', [['2030-05-01/a', { times: ['2030-06-12'] }], ['2030-05-02/b', { status: 'postponed' }], ['2030-05-09/c', { times: ['2030-06-20'] }]], []],
  ['a meeting put off as the later report tells', [['2030-05-01/a', { times: ['2030-06-12'] }], ['2030-05-09/c', { times: ['2030-06-20'], earlier: ['postponed'] }]], []],
  // it was put off afterwards: the two days were told of one plan
  ['a meeting put off later', [['2030-05-01/a', { times: ['2030-06-12'] }], ['2030-05-02/b', { times: ['2030-06-20'] }], ['2030-05-09/c', { status: 'postponed' }]], ['time: 2030-06-12 (a) | 2030-06-20 (b)']],
  // one paper has it held and one called off, on one day
  ['two statuses of one day', [['2030-06-13/a', HELD], ['2030-06-13T20:00:00Z/b', { status: 'cancelled' }]], ['status: held (a) | cancelled (b)']],
  // that is how it went
  ['two statuses of two days', [['2030-06-01/a', {}], ['2030-06-05/b', { status: 'cancelled' }]], []],
  // a weaker word, and the hour of the paper
  ['planned, proposed and held on one day', [['2030-06-01/a', {}], ['2030-06-01/b', { status: 'proposed' }]], []],
  ['planned in the morning, held in the evening', [['2030-06-01/a', {}], ['2030-06-01/b', HELD]], []],
  // a denial stands against whoever tells it, whenever; the report of the same day that planned it is among them
  ['a denial', [['2030-06-13/a', HELD], ['2030-06-20/b', { status: 'denied' }], ['2030-05-01/c', { status: 'proposed' }]], ['status: held (a) | denied (b)']],
  // each names somebody whom the other does not
  ['other parties', [['2030-06-13/a', { ...HELD, parties: ['Ada Lindqvist', 'Tomas Varga'] }], ['2030-06-14/b', { ...HELD, parties: ['Ada Lindqvist', 'Olga Brandt'] }]], ['parties: Ada Lindqvist, Tomas Varga (a) | Ada Lindqvist, Olga Brandt (b)']],
  // one names more, one by surname
  ['more parties', [['2030-06-13/a', { ...HELD, parties: ['Lindqvist', 'Tomas Varga'] }], ['2030-06-14/b', { ...HELD, parties: ['Ada Lindqvist', 'Varga', 'Olga Brandt'] }]], []],
  // a day that no calendar has tells nothing
  ['a time of no calendar', [['2030-06-13/a', { ...HELD, times: ['2030-06-12'] }], ['2030-06-14/b', { ...HELD, times: ['2030-13-41'] }]], []],
  // undated reports come last, and are of no day
  ['undated reports', [['a', { status: 'cancelled', place: 'Oslo' }], ['2030-06-14/b', { ...HELD, place: 'Vienna' }]], ['place: Vienna (b) | Oslo (a)']],
])('%s', (_name, told, contradictions) => {
  expect(readContradictions(told.map(([address, report]) => makeReport(address, report)))).toEqual(contradictions);
});

test('the order of the reports does not matter, and every claim is contradicted by another', () => {
  const report = fc.record({ place: fc.constantFrom('Oslo', 'Vienna', 'Norway'), status: fc.constantFrom('held' as const, 'cancelled' as const, 'denied' as const), times: fc.subarray(['2030-06-12', '2030-06-13', '2030-06-01/2030-06-30'], { maxLength: 1 }) });
  const reports = fc.array(fc.tuple(fc.constantFrom('2030-06-13/', '2030-06-14/', ''), report), { maxLength: 6 }).map((told) => told.map(([day, rest], index) => makeReport(`${day}a${index}`, rest)));
  fc.assert(
    fc.property(reports.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length }))), ([given, shuffled]) => {
      const found = contradictionsOf(given);
      expect(contradictionsOf(shuffled)).toEqual(found);
      for (const { claims } of found) expect(claims.length).toBeGreaterThan(1);
    }),
  );
});
