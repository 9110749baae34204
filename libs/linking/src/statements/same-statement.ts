import { invariant, type LinkMember, type Quote, type QuoteFact } from '@onrecord/domain';
import { daysApart } from '../groups/publication-order.js';
import { splitWords } from '../words/split-words.js';
import { longestCommonRun } from './longest-common-run.js';

/** A run of this many words is no coincidence, whenever it is printed: people quote a speech for years. */
const TELLING_RUN = 8;
/** A shorter run must be half of the shorter stretch, and is believed for as long as a story is news. */
const SHORT_RUN = 4;
const NEWS_DAYS = 7;

/**
 * Whether two quotes of one speaker report the same utterance by their marked words. Short slogans are said again and
 * again; long runs are quoted again.
 */
export function isSameStatement(a: LinkMember, b: LinkMember): boolean {
  const inOneArticle = a.ref.articleId === b.ref.articleId;
  const isOneStory = inOneArticle || daysApart(a, b) <= NEWS_DAYS;
  const isDisplayed = inOneArticle && (isDisplayQuote(quoteOf(a)) || isDisplayQuote(quoteOf(b)));
  return stretchesOf(a).some((first) => stretchesOf(b).some((second) => (isDisplayed && repeats(first, second)) || overlaps(first, second, isOneStory)));
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

function overlaps(a: readonly string[], b: readonly string[], isOneStory: boolean): boolean {
  const shorter = Math.min(a.length, b.length);
  const run = longestCommonRun(a, b);
  if (run >= TELLING_RUN) return true;
  if (!isOneStory || run * 2 < shorter) return false;
  return run >= SHORT_RUN || (run > 1 && a.length === run && b.length === run);
}

function stretchesOf(member: LinkMember): readonly (readonly string[])[] {
  return factOf(member).quotedWords.map(splitWords);
}

function quoteOf(member: LinkMember): Quote {
  return factOf(member).quote;
}

function factOf(member: LinkMember): QuoteFact {
  invariant(member.fact.kind === 'quote-fact', `a member of a statement is a quote fact, found ${member.fact.kind}`);
  return member.fact;
}
