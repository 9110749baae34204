/**
 * Why two meetings of the same two principals are two, and related: `proposal`: one of them is no more than a proposal without
 * a date; `called-off`: the earlier one was called off or put off; `another-…`: in what they differ; `reported-apart`: nothing
 * but when they were first reported tells them apart.
 */
export type RelationReason = 'proposal' | 'called-off' | 'another-time-and-place' | 'another-time' | 'another-place' | 'another-kind' | 'reported-apart';

/** Every reason. */
export const RELATION_REASONS: readonly RelationReason[] = ['proposal', 'called-off', 'another-time-and-place', 'another-time', 'another-place', 'another-kind', 'reported-apart'];

/** Where another meeting stands in time, seen from one: by the days meant, else by when it was first reported. */
export type RelativeOrder = 'earlier' | 'later' | 'same-time' | 'unknown';

/** What another meeting is to one. */
export interface MeetingRelation {
  readonly kind: 'meeting-relation';
  readonly reason: RelationReason;
  readonly order: RelativeOrder;
}
