import { invariant, type LinkMember, type Quote } from '@onrecord/domain';
import { daysApart } from '../groups/publication-order.js';
import { splitWords } from '../words/split-words.js';
import { longestCommonRun } from './longest-common-run.js';
import { isTellingContent } from './quote-keys.js';

/** A quote made ready for comparison. */
export interface ComparedQuote {
  readonly member: LinkMember;
  readonly isDisplayed: boolean;
  /** The words of each marked stretch. */
  readonly stretches: readonly (readonly string[])[];
  readonly content: readonly string[];
}

/** A member of a statement, made ready for comparison. */
export function toComparedQuote(member: LinkMember): ComparedQuote {
  invariant(member.fact.kind === 'quote-fact', `a member of a statement is a quote fact, found ${member.fact.kind}`);
  return { member, isDisplayed: isDisplayQuote(member.fact.quote), stretches: member.fact.quotedWords.map(splitWords), content: splitWords(member.fact.contentWords ?? '') };
}

/** A run must be half of the shorter stretch, and is believed for as long as a story is news. */
const SHORT_RUN = 4;
/** How many days that is. */
export const NEWS_DAYS = 7;

/**
 * Whether two quotes of one speaker that share a key report the same utterance: by their marked words, or because one
 * article repeats the other's whole content word by word, as copies of one story do. Short slogans are said again and again,
 * so both hold only while the story is news; longer runs are bonds.
 */
export function isSameStatement(a: ComparedQuote, b: ComparedQuote): boolean {
  const inOneArticle = a.member.ref.articleId === b.member.ref.articleId;
  if (!inOneArticle && daysApart(a.member, b.member) > NEWS_DAYS) return false;
  if (isTellingContent(a.content) && a.content.join(' ') === b.content.join(' ')) return true;
  const isDisplayed = inOneArticle && (a.isDisplayed || b.isDisplayed);
  return a.stretches.some((first) => b.stretches.some((second) => (isDisplayed && repeats(first, second)) || overlaps(first, second)));
}

/** A headline, standfirst or caption that quotes repeats the words of the body below, often one of them: ‘confident’. */
export function isDisplayQuote(quote: Quote): boolean {
  return quote.region === 'headline' || quote.region === 'standfirst' || quote.region === 'caption';
}

/** Whether one stretch stands in the other whole. */
export function repeats(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length);
  return shorter > 0 && longestCommonRun(a, b) === shorter;
}

function overlaps(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length);
  const run = longestCommonRun(a, b);
  if (run * 2 < shorter) return false;
  return run >= SHORT_RUN || (run > 1 && a.length === run && b.length === run);
}
