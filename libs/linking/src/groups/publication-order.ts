import type { LinkMember } from '@onrecord/domain';

/** Orders members by publication, undated ones last, ties by article id and by place in the article: the total order from which clusters take their ids. */
export function compareMembers(a: Pick<LinkMember, 'ref' | 'published'>, b: Pick<LinkMember, 'ref' | 'published'>): number {
  return comparePublished(a.published, b.published) || compareText(a.ref.articleId, b.ref.articleId) || a.ref.localId.length - b.ref.localId.length || compareText(a.ref.localId, b.ref.localId);
}

/** Milliseconds since 1970 at which a member's article was published; a day counts from its first instant in UTC; `undefined` when undated. */
export function publishedAt(member: LinkMember): number | undefined {
  return member.published === undefined ? undefined : Date.parse(member.published);
}

/** Days between two publications, whole or part; infinite when one is undated. */
export function daysApart(a: LinkMember, b: LinkMember): number {
  const from = publishedAt(a);
  const to = publishedAt(b);
  return from === undefined || to === undefined ? Infinity : Math.abs(to - from) / MILLISECONDS_A_DAY;
}

/** Milliseconds of a day of 24 hours. */
export const MILLISECONDS_A_DAY = 86_400_000;

function comparePublished(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return Date.parse(a) - Date.parse(b);
}

/** By code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
