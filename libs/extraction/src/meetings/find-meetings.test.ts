import { sliceSpan, type MeetingKind, type MeetingReport, type MeetingStatus, type ParsedArticle, type Quote } from '@onrecord/domain';
import fc from 'fast-check';
import { findPeople } from '../people/find-people.js';
import { findQuotedStretches } from '../segment/find-quoted-stretches.js';
import { segmentText } from '../segment/segment-text.js';
import { articleOf } from '../test/article-of.js';
import { findTimes } from '../times/find-times.js';
import { findMeetings } from './find-meetings.js';

/** Published on a Wednesday. */
const WEDNESDAY = '2019-05-15';

function publishedOnWednesday(text: string): ParsedArticle {
  return { ...articleOf(text), published: { value: { value: WEDNESDAY, precision: 'day' }, witness: 'given' } };
}

function meetingsIn(article: ParsedArticle): readonly MeetingReport[] {
  const { stretches } = findQuotedStretches(article);
  const segmented = segmentText(article, stretches);
  return findMeetings(article, segmented, findPeople(article, segmented, stretches), findTimes(article, segmented), []);
}

function meetingsOf(text: string): readonly MeetingReport[] {
  return meetingsIn(publishedOnWednesday(text));
}

const names = ({ participants }: MeetingReport): readonly string[] => participants.map(({ name }) => name).sort();

test.each<[string, MeetingKind, MeetingStatus, readonly string[]]>([
  // subject and object
  ['Ada Lindqvist met Marcus Reeves in Oslo on Monday.', 'meeting', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // the other side behind "with"
  ['Ada Lindqvist met on Monday with Marcus Reeves.', 'meeting', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // both before the verb
  ['Ada Lindqvist and Marcus Reeves met in Oslo.', 'meeting', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // a shared subject of conjoined verbs
  ['Ada Lindqvist flew to Oslo and met Marcus Reeves.', 'meeting', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // a title before the name is not a third party
  ['Ada Lindqvist met Norwegian Prime Minister Marcus Reeves.', 'meeting', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // both sides behind "between"
  ['The talks between Ada Lindqvist and Marcus Reeves ended on Monday.', 'talks', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // a support verb
  ['Ada Lindqvist held talks with Marcus Reeves in Oslo.', 'talks', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // an owner
  ['Reporters waited outside. Ada Lindqvist’s meeting with Marcus Reeves lasted an hour.', 'meeting', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // a subject behind an opening phrase
  ['After meeting Marcus Reeves, Ada Lindqvist said the road was long.', 'meeting', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // the guest of a passive
  ['Ada Lindqvist was received by Marcus Reeves in Oslo.', 'visit', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // by the telephone both talk
  ['Ada Lindqvist and Marcus Reeves spoke by phone on Monday.', 'call', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // who held them stands behind them
  ['The talks Ada Lindqvist held with Marcus Reeves were long.', 'talks', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // somebody's people are not he
  ['Ada Lindqvist met Reeves aides on Monday. Marcus Reeves stayed at home.', 'meeting', 'held', ['Ada Lindqvist', 'Reeves aides']],
  // a pronoun that looks ahead, past two people who are not meant
  ['Tom Hale quoted Sam Pell. During their phone call on Monday, Ada Lindqvist and Marcus Reeves agreed.', 'call', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // a body before an office, and one behind it, are those of somebody else
  ['Harbour Board director Ada Lindqvist met Marcus Reeves on Monday.', 'meeting', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  ['Ada Lindqvist, the director of the CIA, met Marcus Reeves on Monday.', 'meeting', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // whom one calls does not do what one does next
  ['Ada Lindqvist praised Norwegian envoys and was scheduled to meet Marcus Reeves on Friday.', 'meeting', 'planned', ['Ada Lindqvist', 'Marcus Reeves']],
  // in brackets stands who somebody is
  ['Ada Lindqvist (deputy to Tom Hale) met Marcus Reeves on Monday.', 'meeting', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // where one does not plan to
  ['Ada Lindqvist has no plans to meet Marcus Reeves.', 'meeting', 'denied', ['Ada Lindqvist', 'Marcus Reeves']],
  // a host
  ['Ada Lindqvist welcomed Marcus Reeves to Oslo on Monday.', 'visit', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // governments by their names and capitals
  ['Talks between Stockholm and Oslo collapsed.', 'talks', 'held', ['Norway', 'Sweden']],
  // two groups that share a head
  ['Swedish and Norwegian envoys have been meeting in Copenhagen.', 'meeting', 'underway', ['Norwegian envoys', 'Swedish envoys']],
  // a group by itself
  ['Another team of diplomats has held talks in Copenhagen.', 'talks', 'held', ['Another team of diplomats']],
  // wishes are proposals
  ['Ada Lindqvist wants to meet Marcus Reeves.', 'meeting', 'proposed', ['Ada Lindqvist', 'Marcus Reeves']],
  ['Ada Lindqvist is seeking a meeting with Marcus Reeves.', 'meeting', 'proposed', ['Ada Lindqvist', 'Marcus Reeves']],
  // an invitation has a host and a guest
  ['Ada Lindqvist received an invitation from Marcus Reeves for Tom Hale to visit Oslo.', 'visit', 'proposed', ['Marcus Reeves', 'Tom Hale']],
  // plans
  ['Ada Lindqvist will meet Marcus Reeves on Friday.', 'meeting', 'planned', ['Ada Lindqvist', 'Marcus Reeves']],
  ['Ada Lindqvist is planning to meet with Marcus Reeves.', 'meeting', 'planned', ['Ada Lindqvist', 'Marcus Reeves']],
  ['A summit between Ada Lindqvist and Marcus Reeves is set for June 3 in Oslo.', 'summit', 'planned', ['Ada Lindqvist', 'Marcus Reeves']],
  // a day to come outweighs the tense of its verb
  ['Ada Lindqvist is meeting Marcus Reeves on Friday.', 'meeting', 'planned', ['Ada Lindqvist', 'Marcus Reeves']],
  // calling off
  ['Ada Lindqvist cancelled her meeting with Marcus Reeves.', 'meeting', 'cancelled', ['Ada Lindqvist', 'Marcus Reeves']],
  ['Ada Lindqvist postponed a summit with Marcus Reeves.', 'summit', 'postponed', ['Ada Lindqvist', 'Marcus Reeves']],
  // a denial
  ['Ada Lindqvist denied meeting Marcus Reeves.', 'meeting', 'denied', ['Ada Lindqvist', 'Marcus Reeves']],
  ['Ada Lindqvist has not met Marcus Reeves.', 'meeting', 'denied', ['Ada Lindqvist', 'Marcus Reeves']],
  // a denial with its clause, a day between
  ['Ada Lindqvist denied on Friday that she had met Marcus Reeves.', 'meeting', 'denied', ['Ada Lindqvist', 'Marcus Reeves']],
  // what became of it is told of "it"
  ['Ada Lindqvist and Marcus Reeves planned a summit in Oslo. On Monday she called it off.', 'summit', 'cancelled', ['Ada Lindqvist', 'Marcus Reeves']],
  ['A summit of Ada Lindqvist and Marcus Reeves was set for May 3. It was held in Oslo.', 'summit', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // what was put on again and took place
  ['Ada Lindqvist said in April that her summit with Marcus Reeves was on again. It was held in Oslo.', 'summit', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // whoever speaks after talks with somebody took part in them
  ['Ada Lindqvist said there was progress after two days of talks with Marcus Reeves.', 'talks', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // a title before a name in a list
  ['Tom Hale and the Swedish president, Marcus Reeves, met in Oslo.', 'meeting', 'held', ['Marcus Reeves', 'Tom Hale']],
  // a delegation stands for its head where the text says so
  ['A Swedish delegation led by Ada Lindqvist met Marcus Reeves in Oslo on Monday.', 'meeting', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // who answers at a hearing
  ['Ada Lindqvist testified before the Norvanian Harbour Committee on Monday at a hearing on ferries.', 'hearing', 'held', ['Ada Lindqvist', 'Norvanian Harbour Committee']],
  // a day that has passed
  ['Ada Lindqvist lost her post over a dinner last Thursday with Marcus Reeves.', 'meeting', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  // what somebody travelled for took place
  ['Ada Lindqvist had flown back to Oslo to attend talks with Marcus Reeves.', 'talks', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  ['Ada Lindqvist will fly back to Oslo to attend talks with Marcus Reeves.', 'talks', 'planned', ['Ada Lindqvist', 'Marcus Reeves']],
  // what somebody asked for did not
  ['Ada Lindqvist made requests through the embassy to meet Marcus Reeves.', 'meeting', 'proposed', ['Ada Lindqvist', 'Marcus Reeves']],
  // an official's journey to a country
  ['Foreign Minister Ada Lindqvist of Sweden paid a visit to Norway.', 'visit', 'held', ['Ada Lindqvist', 'Norway']],
  // by telephone
  ['Ada Lindqvist spoke with Marcus Reeves by phone on Monday.', 'call', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
  ['Ada Lindqvist held a phone call with Marcus Reeves.', 'call', 'held', ['Ada Lindqvist', 'Marcus Reeves']],
])('%s', (text, kind, status, parties) => {
  const meetings = meetingsOf(text);
  expect(meetings.map((meeting) => [meeting.meetingKind, meeting.status, names(meeting)])).toEqual([[kind, status, parties]]);
});

test.each<[string, string | undefined]>([
  // behind the word of meeting
  ['Ada Lindqvist met Marcus Reeves in Copenhagen on Monday.', 'Copenhagen'],
  // at the head of the sentence
  ['In Copenhagen on Monday, Ada Lindqvist met Marcus Reeves.', 'Copenhagen'],
  // where the journey led
  ['A journey to Copenhagen, where Ada Lindqvist met Marcus Reeves, was short.', 'Copenhagen'],
  // the place of another meeting
  ['A visit of Ada Lindqvist to Marcus Reeves in March and a meeting in Copenhagen were planned.', undefined],
  // in a relative clause
  ['A summit between Ada Lindqvist and Marcus Reeves that was set for June 3 in Copenhagen is near.', 'Copenhagen'],
  // the end of the journey
  ['Ada Lindqvist flew to Copenhagen to meet Marcus Reeves.', 'Copenhagen'],
  // waters are what is talked about
  ['Ada Lindqvist met Marcus Reeves for talks on fishing in the Brede Strait.', undefined],
  // the place of a meeting to come after it
  ['Ada Lindqvist held a meeting with Marcus Reeves before the talks in Copenhagen.', undefined],
  // whoever tells of it stands elsewhere
  ['Ada Lindqvist met Marcus Reeves, according to an official in Copenhagen.', undefined],
  // where something was said is not where they met
  ['Ada Lindqvist met Marcus Reeves, a spokesman said in Copenhagen.', undefined],
])('place: %s', (text, place) => {
  expect(meetingsOf(text).map((meeting) => meeting.place?.name)).toEqual([place]);
});

test.each<[string, readonly (string | undefined)[]]>([
  // behind the word
  ['Ada Lindqvist met Marcus Reeves on Monday.', ['Monday']],
  // before it
  ['On Monday, Ada Lindqvist met Marcus Reeves.', ['Monday']],
  ['Monday’s meeting between Ada Lindqvist and Marcus Reeves was short.', ['Monday']],
  // the time of the saying
  ['Ada Lindqvist met Marcus Reeves, a spokesman said on Monday.', []],
  ['Ada Lindqvist said on Monday she met Marcus Reeves last week.', ['last week']],
  // when it was set, and not for when
  ['The meeting of Ada Lindqvist and Marcus Reeves on May 28 was scheduled two weeks ago.', ['May 28']],
  // a length is no date
  ['Ada Lindqvist met Marcus Reeves for two hours.', []],
])('time: %s', (text, expected) => {
  const article = publishedOnWednesday(text);
  const times = findTimes(article, segmentText(article, []));
  const found = meetingsIn(article)[0]!.timeIds.map((id) => times.find((time) => time.id === id)!.span);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('mentions of one meeting join, each with its word', () => {
  const text = 'Ada Lindqvist met Marcus Reeves in Oslo on Monday.\n\nThe meeting lasted an hour. Lindqvist called her talks with Reeves useful.';
  const [meeting, ...others] = meetingsOf(text);
  expect(others).toEqual([]);
  expect(meeting!.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['met', 'meeting', 'talks']);
});

test('a meeting of last year and one to come stay two', () => {
  const text = 'Ada Lindqvist will meet Marcus Reeves on Friday. Lindqvist met Reeves in Copenhagen in 2016.';
  expect(meetingsOf(text).map(({ status }) => status)).toEqual(['planned', 'held']);
});

test('each of two words of meeting in one sentence has its own day, and envoys are the envoy named elsewhere', () => {
  const text = 'Swedish envoy Ada Lindqvist met Marcus Reeves in Oslo. Prices fell after talks on Tuesday with Swedish envoys and word of a meeting on Friday between Lindqvist and President Sam Pell.';
  const article = publishedOnWednesday(text);
  const times = findTimes(article, segmentText(article, []));
  const told = meetingsIn(article).map((meeting) => [names(meeting), meeting.timeIds.map((id) => sliceSpan(text, times.find((time) => time.id === id)!.span))]);
  expect(told).toEqual([[['Ada Lindqvist', 'Marcus Reeves'], ['Tuesday']], [['Ada Lindqvist', 'Sam Pell'], ['Friday']]]);
});

test('another day at another place is another meeting', () => {
  const text = 'Ada Lindqvist met Marcus Reeves at the Kremlin on Tuesday. Lindqvist and Reeves met in Bergen on Monday.';
  expect(meetingsOf(text).map(({ place }) => place?.name)).toEqual(['Kremlin', 'Bergen']);
});

test('diplomacy that goes on at a time and place is the meeting of that day', () => {
  const text = 'Ada Lindqvist is to meet Marcus Reeves on Friday. Their diplomacy will resume on Friday in Oslo.';
  expect(meetingsOf(text).map(({ place, status }) => [place?.name, status])).toEqual([['Oslo', 'planned']]);
});

test('the heads of both sides come first', () => {
  const [meeting] = meetingsOf('Ada Lindqvist and Tom Hale met Marcus Reeves and Sam Pell in Oslo on Monday.');
  expect(meeting!.participants.map(({ name }) => name)).toEqual(['Ada Lindqvist', 'Marcus Reeves', 'Tom Hale', 'Sam Pell']);
});

test('they are the two of the sentence before', () => {
  const text = 'Ada Lindqvist and Marcus Reeves came to Oslo on Monday. On Tuesday they held talks.';
  const [meeting] = meetingsOf(text);
  expect(names(meeting!)).toEqual(['Ada Lindqvist', 'Marcus Reeves']);
  expect(meeting!.participants.map(({ mention }) => text.slice(mention.start, mention.end))).toEqual(['Ada Lindqvist', 'Marcus Reeves']);
});

test('a refused proposal stays proposed', () => {
  expect(meetingsOf('Ada Lindqvist refused to meet Marcus Reeves.')).toMatchObject([{ status: 'proposed', response: 'refused' }]);
});

test('what was told before stands in the history, with its words', () => {
  const text = 'Ada Lindqvist cancelled a summit with Marcus Reeves on Monday. The summit between Lindqvist and Reeves had been set for June 3 in Oslo.';
  const [meeting] = meetingsOf(text);
  expect(meeting!.status).toBe('cancelled');
  expect(meeting!.earlier.map(({ status }) => status)).toEqual(['planned']);
  expect(meeting!.earlier[0]!.evidence.spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain('set for');
});

test('that it is on again is proved by the sentence that says so, not by the words of the plan that was called off', () => {
  const text = 'Ada Lindqvist said on Tuesday that her summit with Marcus Reeves was on again. In April she had written to Marcus Reeves: “It is inappropriate to have this long-planned summit.”';
  const [report] = meetingsOf(text);
  expect(report?.status).toBe('planned');
  expect(sliceSpan(text, report!.evidence.sentence)).toBe('Ada Lindqvist said on Tuesday that her summit with Marcus Reeves was on again.');
});

test('what is put on again is no longer cancelled', () => {
  const text = 'Ada Lindqvist cancelled a summit with Marcus Reeves on Monday. The summit between Lindqvist and Reeves is back on, her office said.';
  expect(meetingsOf(text).map(({ status, earlier }) => [status, earlier.map((step) => step.status)])).toEqual([['planned', ['cancelled']]]);
});

test('the dateline is not a place of meeting', () => {
  expect(meetingsOf('Ada Lindqvist met Marcus Reeves.').map(({ place }) => place)).toEqual([undefined]);
});

test('any text gives meetings with spans inside of it, and never throws', () => {
  const words = fc.constantFrom('Ada Lindqvist', 'Marcus Reeves', 'met', 'meeting', 'summit', 'talks', 'with', 'between', 'and', ',', '.', 'the', 'two leaders', 'they', 'Oslo', 'in', 'will', 'cancelled', '“', '”', 'envoys', 'Swedish', '’s', 'one', 'Monday', '\n\n');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const text = list.join(' ');
      for (const { mentions, participants, evidence, confidence } of meetingsOf(text)) {
        for (const { start, end } of [...mentions, ...participants.map(({ mention }) => mention), evidence.sentence, ...evidence.spans]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 60 },
  );
});

test('a visit to the seat of a head whom the article names is a visit to that head', () => {
  const text = 'French President Ada Lindqvist spoke on Monday. German Chancellor Marcus Reeves made a visit to Paris last week.';
  const [meeting] = meetingsOf(text);
  expect(names(meeting!)).toEqual(['Ada Lindqvist', 'Marcus Reeves']);
  // The place is what the text has of the host.
  expect(meeting!.participants.map(({ mention }) => text.slice(mention.start, mention.end))).toContain('Paris');
});

test('what only a speaker tells is less sure', () => {
  const article = publishedOnWednesday('“Ada Lindqvist met Marcus Reeves,” said Tom Hale.');
  const { stretches } = findQuotedStretches(article);
  const segmented = segmentText(article, stretches);
  const people = findPeople(article, segmented, stretches);
  const quoted = [{ start: 0, end: article.text.indexOf('”') + 1 }];
  const quote: Quote = { kind: 'quote', id: 'q1', quoteKind: 'direct', content: quoted, quoted, speaker: { kind: 'speaker', state: 'unknown', basis: 'stated', candidates: [] }, region: 'paragraph', confidence: 1, evidence: { kind: 'evidence', sentence: quoted[0]!, spans: quoted, rule: 'test' } };
  const [told] = findMeetings(article, segmented, people, [], []);
  const [claimed] = findMeetings(article, segmented, people, [], [quote]);
  expect(claimed!.confidence).toBeLessThan(told!.confidence);
});

test('a long text of meetings is one report with all of its mentions', () => {
  const text = 'Ada Lindqvist met Marcus Reeves in Oslo. '.repeat(400).trim();
  expect(meetingsOf(text).map(({ mentions }) => mentions.length)).toEqual([400]);
});

test.each<[string, readonly (readonly string[])[]]>([
  // a pronoun that opens a sentence goes on with whom the paragraph is about
  ['Ada Lindqvist dined with Marcus Reeves. She met Tom Hale on Friday.', [['Ada Lindqvist', 'Tom Hale']]],
  // a leader of a country is nobody of another office and no country
  ['President Marcus Reeves spoke in Oslo. Tom Hale met the Swedish leader in Copenhagen.', [['Tom Hale', 'the Swedish leader']]],
  // the two leaders of two countries are the two just named
  ['Ada Lindqvist and Marcus Reeves came to Oslo. The leaders of Sweden and Norway met on Monday.', [['Ada Lindqvist', 'Marcus Reeves']]],
  // how many others one has met is a recap
  ['Ada Lindqvist has met three other presidents.', []],
  // a surname of two people is neither where neither is named in full
  ['Ada Lindqvist spoke. Tom Lindqvist spoke.\n\nMs Hale wrote. Marcus Reeves met Lindqvist in Oslo.', []],
  // both sides behind "of", with a verb behind them
  ['The meeting of Ada Lindqvist and Marcus Reeves was long.', [['Ada Lindqvist', 'Marcus Reeves']]],
])('who met: %s', (text, expected) => {
  expect(meetingsOf(text).filter(({ mentions }) => mentions.some(({ start, end }) => /^me[et]/.test(text.slice(start, end)))).map(names)).toEqual(expected);
});

test.each<[string, readonly (readonly [string | undefined, number])[]]>([
  // two places and days
  ['Ada Lindqvist met Marcus Reeves in Oslo in March and in Copenhagen on May 7.', [['Oslo', 1], ['Copenhagen', 1]]],
  // days alone, far apart
  ['Ada Lindqvist met Marcus Reeves on March 3 and on April 4.', [[undefined, 1], [undefined, 1]]],
  // two days of one meeting
  ['Ada Lindqvist met Marcus Reeves in Oslo on March 3 and March 4.', [['Oslo', 2]]],
  ['Ada Lindqvist met Marcus Reeves in Oslo on Monday and on Tuesday.', [['Oslo', 2]]],
])('one word may tell of several meetings: %s', (text, expected) => {
  expect(meetingsOf(text).map(({ place, timeIds }) => [place?.name, timeIds.length])).toEqual(expected);
});

test('a sum of meetings is no meeting, and each that is told with it is one', () => {
  expect(meetingsOf('Ada Lindqvist met Marcus Reeves twice at the harbour.')).toEqual([]);
  expect(meetingsOf('On the first two he met Marcus Reeves, Ada Lindqvist said.')).toEqual([]);
  const told = meetingsOf('Ada Lindqvist and Marcus Reeves met twice last year: in Oslo on April 3 and in Copenhagen on May 9.');
  expect(told.map(({ place }) => place?.name)).toEqual(['Oslo', 'Copenhagen']);
});

test('whom one met and whom one met besides are two meetings where both are told', () => {
  const text = 'Ada Lindqvist met Marcus Reeves in Oslo on Monday. On Tuesday Lindqvist met Tom Hale in Copenhagen. So within two days Lindqvist met Reeves and Hale.';
  expect(meetingsOf(text).map(names)).toEqual([['Ada Lindqvist', 'Marcus Reeves'], ['Ada Lindqvist', 'Tom Hale']]);
});

test('here is the place of the dateline', () => {
  const text = 'OSLO — Ada Lindqvist met Marcus Reeves here on Monday.';
  const article = publishedOnWednesday(text);
  const [meeting] = meetingsIn({ ...article, dateline: { kind: 'dateline', span: { start: 0, end: 4 }, place: 'OSLO' } });
  expect(meeting?.place).toEqual({ name: 'Oslo', span: { start: 0, end: 4 } });
});

test('whom nobody names is told by all of the words', () => {
  const text = 'Ada Lindqvist has turned down a request from the leader of the opposition for a meeting.';
  expect(meetingsOf(text).map(names)).toEqual([['Ada Lindqvist', 'the leader of the opposition']]);
});

test('what was cancelled and revived before it was held is one meeting', () => {
  const text = 'The meeting of Ada Lindqvist and Marcus Reeves was planned, cancelled and revived before it was held. On Monday Lindqvist met Reeves in Oslo.';
  expect(meetingsOf(text).map(({ status }) => status)).toEqual(['held']);
});

test('two capitals are two meetings', () => {
  const text = 'Ada Lindqvist met Marcus Reeves in Oslo on Monday. Lindqvist also met Reeves in Stockholm.';
  expect(meetingsOf(text).map(({ place }) => place?.name)).toEqual(['Oslo', 'Stockholm']);
});

test('what a party denies joins what somebody is said to have told of it', () => {
  const text = 'Ada Lindqvist denied that she had met the owner of the harbour. A weekly had reported that Lindqvist dined with the owner, Marcus Reeves, on May 2.';
  expect(meetingsOf(text).map((meeting) => [meeting.status, names(meeting)])).toEqual([['denied', ['Ada Lindqvist', 'Marcus Reeves']]]);
});

test('the ministers are the two who are ministers', () => {
  const text = 'The ministers met in Oslo on Monday. Foreign Minister Ada Lindqvist and Trade Minister Marcus Reeves talked for an hour.';
  expect(meetingsOf(text).map((meeting) => [meeting.place?.name, names(meeting)])).toEqual([['Oslo', ['Ada Lindqvist', 'Marcus Reeves']]]);
});

test('a visit called off stands beside a meeting that took place', () => {
  const text = 'President Ada Lindqvist on Monday called off a visit of Secretary Marcus Reeves to Norway. Tom Hale met Reeves in May.';
  expect(meetingsOf(text).map((meeting) => [meeting.status, names(meeting)])).toEqual([['cancelled', ['Marcus Reeves', 'Norway']], ['held', ['Marcus Reeves', 'Tom Hale']]]);
});

test('a first meeting called off is not the one that took place', () => {
  const text = 'Ada Lindqvist and Marcus Reeves met in Oslo on Monday. Their first meeting had been called off.';
  expect(meetingsOf(text).map(({ status, earlier }) => [status, earlier.length])).toEqual([['held', 0], ['cancelled', 0]]);
});

test('governments of which nobody knows more talk where they are named between', () => {
  const text = 'Talks between Norvania and Ostland on fishing, which were to begin here on Thursday, have been postponed by a week.';
  expect(meetingsOf(text).map((meeting) => [meeting.status, names(meeting)])).toEqual([['postponed', ['Norvania', 'Ostland']]]);
});

test('a request turned down stays a proposal with its answer', () => {
  const text = 'Ada Lindqvist has turned down a request from Marcus Reeves for a meeting on the strait.';
  expect(meetingsOf(text).map((meeting) => [meeting.status, meeting.response, names(meeting)])).toEqual([['proposed', 'refused', ['Ada Lindqvist', 'Marcus Reeves']]]);
});

test.each<[string, readonly (readonly string[])[]]>([
  // one with each
  ['Ada Lindqvist held separate meetings with Tom Hale and Marcus Reeves on Monday.', [['Ada Lindqvist', 'Tom Hale'], ['Ada Lindqvist', 'Marcus Reeves']]],
  ['Ada Lindqvist met separately with Tom Hale and Marcus Reeves on Monday.', [['Ada Lindqvist', 'Tom Hale'], ['Ada Lindqvist', 'Marcus Reeves']]],
  // one with both
  ['Ada Lindqvist held a separate meeting with Tom Hale and Marcus Reeves on Monday.', [['Ada Lindqvist', 'Tom Hale', 'Marcus Reeves']]],
])('meetings apart: %s', (text, parties) => {
  expect(meetingsOf(text).map(({ participants }) => participants.map(({ name }) => name))).toEqual(parties);
});
