import { MEETING_STATUSES } from '@onrecord/domain';
import { toEventOccurrence } from './event-occurrence.type.js';

test('every status has its IPTC code, but for a denial', () => {
  const codes = MEETING_STATUSES.map((status) => [status, toEventOccurrence(status, undefined)?.code]);
  expect(Object.fromEntries(codes)).toEqual({ proposed: 'eos3', planned: 'eos4', underway: 'eos5', held: 'eos5', postponed: 'eos3', cancelled: 'eos6', denied: undefined });
});

test('a refusal makes a proposal uncertain, and no plan', () => {
  expect([toEventOccurrence('proposed', 'refused')?.code, toEventOccurrence('proposed', 'accepted')?.code, toEventOccurrence('planned', 'refused')?.code]).toEqual(['eos2', 'eos3', 'eos4']);
});

test('a code comes with its QCode, its address and its name', () => {
  expect(toEventOccurrence('cancelled', undefined)).toEqual({ code: 'eos6', qcode: 'eocstat:eos6', uri: 'http://cv.iptc.org/newscodes/eventoccurstatus/eos6', name: 'Planned, then cancelled' });
});
