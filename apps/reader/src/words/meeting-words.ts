import type { MeetingKind, MeetingStatus } from '@onrecord/client';
import { capitalise } from './quote-words.js';

/** What became of a meeting: a word, and a sign that tells it without colour. */
export const STATUS_WORDS: Readonly<Record<MeetingStatus, { readonly word: string; readonly sign: string }>> = {
  PROPOSED: { word: 'Proposed', sign: '○' },
  PLANNED: { word: 'Planned', sign: '◔' },
  UNDERWAY: { word: 'Under way', sign: '◑' },
  HELD: { word: 'Held', sign: '●' },
  POSTPONED: { word: 'Postponed', sign: '↷' },
  CANCELLED: { word: 'Cancelled', sign: '✕' },
  DENIED: { word: 'Denied', sign: '⊘' },
};

/** How a kind of meeting is called. */
export const MEETING_KIND_WORDS: Readonly<Record<MeetingKind, string>> = { CALL: 'Call', HEARING: 'Hearing', MEETING: 'Meeting', SUMMIT: 'Summit', TALKS: 'Talks', VISIT: 'Visit' };

/** Names in a row as prose, which begins with a capital: `A`, `A and B`, `The leader of the opposition, B and C`. */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return capitalise(names[0] ?? 'parties not told');
  return capitalise(`${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
}
