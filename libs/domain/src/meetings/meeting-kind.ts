/** What sort of meeting the words speak of: "summit", "talks", "phone call". */
export type MeetingKind = 'summit' | 'talks' | 'visit' | 'call' | 'hearing' | 'meeting';

/** Every kind of meeting. */
export const MEETING_KINDS: readonly MeetingKind[] = ['summit', 'talks', 'visit', 'call', 'hearing', 'meeting'];

/** `denied` belongs to a report: a party says against another's word that it did not or will not happen. */
export type MeetingStatus = 'proposed' | 'planned' | 'underway' | 'held' | 'postponed' | 'cancelled' | 'denied';

/** Every status of a meeting. */
export const MEETING_STATUSES: readonly MeetingStatus[] = ['proposed', 'planned', 'underway', 'held', 'postponed', 'cancelled', 'denied'];
