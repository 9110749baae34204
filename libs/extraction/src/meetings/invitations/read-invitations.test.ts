import { findPeople } from '../../people/find-people.js';
import { findQuotedStretches } from '../../segment/find-quoted-stretches.js';
import { segmentText } from '../../segment/segment-text.js';
import { articleOf } from '../../test/article-of.js';
import { findTimes } from '../../times/find-times.js';
import { findMeetings } from '../find-meetings.js';

/** Each meeting as `kind status response | parties @ place`, host first. */
function meetingsOf(text: string): readonly string[] {
  const article = { ...articleOf(text), published: { value: { value: '2019-05-15', precision: 'day' as const }, witness: 'given' as const } };
  const { stretches } = findQuotedStretches(article);
  const segmented = segmentText(article, stretches);
  return findMeetings(article, segmented, findPeople(article, segmented, stretches), findTimes(article, segmented), []).map(
    ({ meetingKind, status, response, participants, place, timeIds }) => [meetingKind, status, response ?? '-', participants.map(({ name }) => name).join(' + '), place?.name ?? '-', `${timeIds.length} times`].join(' | '),
  );
}

test.each([
  // a place, or the verb of visiting it
  ['Ada Lindqvist invited Marcus Reeves to Oslo.', 'visit | proposed | - | Ada Lindqvist + Marcus Reeves | Oslo | 0 times'],
  ['Ada Lindqvist invited Marcus Reeves to visit Oslo.', 'visit | proposed | - | Ada Lindqvist + Marcus Reeves | Oslo | 0 times'],
  ['Ada Lindqvist invited Marcus Reeves to come to Oslo.', 'visit | proposed | - | Ada Lindqvist + Marcus Reeves | Oslo | 0 times'],
  // a meeting by its own word
  ['Ada Lindqvist invited Marcus Reeves to dinner at the White House.', 'meeting | proposed | - | Ada Lindqvist + Marcus Reeves | White House | 0 times'],
  ['Ada Lindqvist invited Marcus Reeves for talks in Oslo.', 'talks | proposed | - | Ada Lindqvist + Marcus Reeves | Oslo | 0 times'],
  ['Ada Lindqvist invited Marcus Reeves to meet her in Oslo.', 'meeting | proposed | - | Ada Lindqvist + Marcus Reeves | Oslo | 0 times'],
  // a passive
  ['Marcus Reeves was invited to Oslo by Ada Lindqvist.', 'visit | proposed | - | Ada Lindqvist + Marcus Reeves | Oslo | 0 times'],
  // the noun, brought by whoever invites
  ['Ada Lindqvist extended an invitation to Marcus Reeves to visit Oslo.', 'visit | proposed | - | Ada Lindqvist + Marcus Reeves | Oslo | 0 times'],
  ['Ada Lindqvist handed Marcus Reeves an invitation to visit Oslo.', 'visit | proposed | - | Ada Lindqvist + Marcus Reeves | Oslo | 0 times'],
  // brought for another, who is the host
  ['Ada Lindqvist handed over an invitation from Sam Pell to Marcus Reeves to visit Oslo.', 'visit | proposed | - | Sam Pell + Marcus Reeves | Oslo | 0 times'],
  // taken for another, who is the guest
  ['Ada Lindqvist received an invitation from Sam Pell for Marcus Reeves to visit Oslo.', 'visit | proposed | - | Sam Pell + Marcus Reeves | Oslo | 0 times'],
  // answers
  ['Marcus Reeves accepted Ada Lindqvist’s invitation to Oslo.', 'visit | planned | accepted | Ada Lindqvist + Marcus Reeves | Oslo | 0 times'],
  ['Marcus Reeves declined an invitation from Ada Lindqvist to visit Oslo.', 'visit | proposed | refused | Ada Lindqvist + Marcus Reeves | Oslo | 0 times'],
  ['Marcus Reeves turned down Ada Lindqvist’s invitation to dinner.', 'meeting | proposed | refused | Ada Lindqvist + Marcus Reeves | - | 0 times'],
  // the day of the asking is not that of the visit, and a day ahead is
  ['On Monday Ada Lindqvist invited Marcus Reeves to visit Oslo.', 'visit | proposed | - | Ada Lindqvist + Marcus Reeves | Oslo | 0 times'],
  ['Ada Lindqvist invited Marcus Reeves to visit Oslo in June.', 'visit | proposed | - | Ada Lindqvist + Marcus Reeves | Oslo | 1 times'],
])('%s', (text, meeting) => {
  expect(meetingsOf(text)).toEqual([meeting]);
});

test.each([
  // an official asks for the country, which receives the other's head
  [
    'Foreign Minister Ada Lindqvist of Norway met President Tom Hale of Chile in Santiago and invited the Chilean president to Norway.',
    ['meeting | held | - | Ada Lindqvist + Tom Hale | Santiago | 0 times', 'visit | proposed | - | Norway + Tom Hale | Norway | 0 times'],
  ],
  // whose head the article names elsewhere, by a description
  [
    'President Sam Pell met President Tom Hale of Chile in Stockholm in May. Later the Swedish president, Sam Pell, left. Foreign Minister Ada Lindqvist of Sweden had invited President Tom Hale to Sweden.',
    ['meeting | held | - | Sam Pell + Tom Hale | Stockholm | 1 times', 'visit | proposed | - | Sam Pell + Tom Hale | Sweden | 0 times'],
  ],
  // nobody invites herself: "him" is the other
  ['Ada Lindqvist met Marcus Reeves in Oslo and invited him to Bergen.', ['meeting | held | - | Ada Lindqvist + Marcus Reeves | Oslo | 0 times', 'visit | proposed | - | Ada Lindqvist + Marcus Reeves | Bergen | 0 times']],
])('%s', (text, meetings) => {
  expect(meetingsOf(text)).toEqual(meetings);
});

test.each([
  // asked to do something else
  'Ada Lindqvist invited Marcus Reeves to apply.',
  'Ada Lindqvist invited Marcus Reeves to speak in Oslo.',
  'Ada Lindqvist invited Marcus Reeves to a concert in Oslo.',
  'The mayor, Ada Lindqvist, invited Marcus Reeves to the Oslo concert.',
  // the public
  'Ada Lindqvist invited reporters to watch Marcus Reeves in Oslo.',
  // what words invite
  'Ada Lindqvist’s words invited criticism from Marcus Reeves.',
  'Ada Lindqvist said no more, inviting doubts about Marcus Reeves.',
  // no invitation
  'Ada Lindqvist did not invite Marcus Reeves to Oslo.',
  'Nobody knew whether Ada Lindqvist had invited Marcus Reeves to Oslo.',
  // nobody knows who asks
  'Marcus Reeves was invited to Oslo.',
  // the talks of others
  'Ada Lindqvist invited Marcus Reeves to join the talks.',
])('no meeting in: %s', (text) => {
  expect(meetingsOf(text)).toEqual([]);
});
