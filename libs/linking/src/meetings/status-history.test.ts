import type { LinkMember, MeetingStatus } from '@onrecord/domain';
import { compareMembers } from '../groups/publication-order.js';
import { meetingMember } from '../test/make-members.js';
import { currentStatus, toHistory } from './status-history.js';

type Told = readonly [address: string, status: MeetingStatus, ...earlier: MeetingStatus[]];

test.each<[string, readonly Told[], readonly string[], MeetingStatus]>([
  // one step an article that tells something new
  ['a life', [['2030-03-09/a', 'proposed'], ['2030-05-10/b', 'planned'], ['2030-05-24/c', 'cancelled'], ['2030-06-01/d', 'planned'], ['2030-06-13/e', 'held']], ['a proposed', 'b planned', 'c cancelled', 'd planned', 'e held'], 'held'],
  // a repeated status adds no step
  ['repeated', [['2030-05-10/a', 'planned'], ['2030-05-11/b', 'planned']], ['a planned'], 'planned'],
  // a recap of what is known adds nothing
  ['recap', [['2030-05-10/a', 'planned'], ['2030-05-24/b', 'cancelled'], ['2030-06-01/c', 'planned', 'planned', 'cancelled'], ['2030-06-13/d', 'held', 'planned', 'cancelled']], ['a planned', 'b cancelled', 'c planned', 'd held'], 'held'],
  // what no article told at its time is told by the one that looks back
  ['told later', [['2030-05-10/a', 'planned'], ['2030-06-01/b', 'planned', 'planned', 'cancelled']], ['a planned', 'b cancelled', 'b planned'], 'planned'],
  // a first article that tells the story so far
  ['the story so far', [['2030-06-01/a', 'planned', 'planned', 'cancelled']], ['a planned', 'a cancelled', 'a planned'], 'planned'],
  // what was held stays held
  ['held stays', [['2030-06-13/a', 'held'], ['2030-06-14/b', 'planned']], ['a held'], 'held'],
  // weaker words for a plan are no step back
  ['weaker words', [['2030-05-10/a', 'planned'], ['2030-05-12/b', 'proposed']], ['a planned'], 'planned'],
  // hope after a cancellation is one
  ['hope again', [['2030-05-10/a', 'cancelled'], ['2030-05-12/b', 'proposed']], ['a cancelled', 'b proposed'], 'proposed'],
  // a denial belongs to its report
  ['denied', [['2030-05-10/a', 'held'], ['2030-05-12/b', 'denied']], ['a held'], 'held'],
  // unless nobody tells anything else
  ['only denied', [['2030-05-12/a', 'denied']], ['a denied'], 'denied'],
  // undated reports are no steps
  ['undated', [['2030-05-10/a', 'planned'], ['b', 'held']], ['a planned'], 'planned'],
  // and tell the status only among themselves
  ['only undated', [['a', 'planned'], ['b', 'held']], [], 'held'],
  // of one day, by article id
  ['one day', [['2030-05-10/b', 'cancelled'], ['2030-05-10/a', 'planned']], ['a planned', 'b cancelled'], 'cancelled'],
])('%s', (_, told, steps, status) => {
  const members: readonly LinkMember[] = told.map(([address, now, ...earlier]) => meetingMember(address, { status: now, earlier })).sort(compareMembers);
  const history = toHistory(members);
  expect(history.map((step) => `${step.articleId} ${step.status}`)).toEqual(steps);
  expect(currentStatus(history, members)).toBe(status);
});
