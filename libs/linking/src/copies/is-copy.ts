import { invariant, type LinkMember } from '@onrecord/domain';
import { daysApart } from '../groups/publication-order.js';

/** So much of the shorter body must stand in the longer one. */
const SHARE_OF_SHORTER = 0.7;
/** A body this much shorter is an item of a round-up or a passage quoted, and no copy. */
const SHARE_OF_LONGER = 0.2;
/** Shingles of the shortest body that can be told to be a copy: those of a text of about fifty words. */
const FEWEST_SHINGLES = 45;
/** A wire story is printed within days. */
export const COPIED_WITHIN_DAYS = 7;

/**
 * Whether the bodies of two articles are nearly the same, or one is the other shortened: at least 70 % of the shorter one's
 * shingles stand in the longer, of which it is at least a fifth. Dated articles must be of one week.
 */
export function isCopy(a: LinkMember, b: LinkMember): boolean {
  if (a.ref.articleId === b.ref.articleId || !areOfOneTime(a, b)) return false;
  const [shorter, longer] = [shinglesOf(a), shinglesOf(b)].sort((first, second) => first.length - second.length) as [readonly number[], readonly number[]];
  if (shorter.length < FEWEST_SHINGLES || shorter.length < SHARE_OF_LONGER * longer.length) return false;
  return countShared(shorter, longer) >= SHARE_OF_SHORTER * shorter.length;
}

/** Whether a body has enough words to be told from others. */
export function isLongEnough(shingles: readonly number[]): boolean {
  return shingles.length >= FEWEST_SHINGLES;
}

function areOfOneTime(a: LinkMember, b: LinkMember): boolean {
  return a.published === undefined || b.published === undefined ? a.published === b.published : daysApart(a, b) <= COPIED_WITHIN_DAYS;
}

function shinglesOf(member: LinkMember): readonly number[] {
  invariant(member.fact.kind === 'body-fact', `a member of copies is a body fact, found ${member.fact.kind}`);
  return member.fact.shingles;
}

/** How many numbers two rising lists have in common. */
function countShared(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) shared += 1;
    if (a[i]! <= b[j]!) i += 1;
    else j += 1;
  }
  return shared;
}
