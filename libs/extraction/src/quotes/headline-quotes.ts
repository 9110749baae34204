import type { NounPhrase } from './noun-phrase.js';
import type { QuoteDraft } from './quote-draft.js';
import { trimEnd } from './end-of-content.js';
import { GROUP_NOUNS, PREPOSITIONS, ROLE_NOUNS } from './word-classes.js';
import { isMarked, lowerAt, opensMarks, rangeOfSentence, type Reading, type TokenRange } from './reading.js';

const DISPLAYED: ReadonlySet<string> = new Set(['headline', 'standfirst', 'caption', 'crosshead']);

/**
 * Reads quotes that are set without a cue. In headlines, standfirsts and captions: a name right before words in marks
 * ("Reeves ‘hopeful’ of a deal"), a name and a colon ("Reeves: talks will go on"), marks and a dash before a name
 * ("‘We will act’ – Reeves"). Anywhere: a name, a colon and marks, as transcripts have it.
 */
export function proposeHeadlineQuotes(reading: Reading, sentence: number): readonly QuoteDraft[] {
  const range = rangeOfSentence(reading, sentence);
  const isDisplayed = DISPLAYED.has(reading.segmented.sentences[sentence]!.region);
  const spoken = nameAndColon(reading, sentence, range, isDisplayed || isOpeningLine(reading, sentence));
  if (spoken !== undefined) return [spoken];
  if (!isDisplayed) return [];
  for (let i = range.from; i < range.to; i++) {
    if (!opensMarks(reading, i)) continue;
    const marked = reading.marked[reading.markedAt[i]!]!;
    const draft = nameBefore(reading, sentence, i, range) ?? dashAndName(reading, sentence, marked, range);
    if (draft !== undefined) return [draft];
  }
  return [];
}

const LONGEST_NAME = 6;
const LONGEST_HEADLINE = 30;

/** A plain text often begins with its headline: a short first line that is alone in its paragraph. */
function isOpeningLine(reading: Reading, sentence: number): boolean {
  if (sentence !== 0) return false;
  const { sentences } = reading.segmented;
  const { from, to } = rangeOfSentence(reading, 0);
  const ends = sentences[1] === undefined || /\n/.test(reading.text.slice(sentences[0]!.span.end, sentences[1].span.start));
  return ends && to - from <= LONGEST_HEADLINE;
}

/** What a headline says "Poll:" or "Lawyers:" of; "Video:" and "Note:" say nothing. */
const isSource = (lower: string): boolean => /^(?:polls?|survey|study|report|newspaper|memo)$/.test(lower) || ROLE_NOUNS.has(lower) || GROUP_NOUNS.has(lower);

function nameAndColon(reading: Reading, sentence: number, { from, to }: TokenRange, isDisplayed: boolean): QuoteDraft | undefined {
  for (let colon = from + 1; colon < Math.min(to - 1, from + LONGEST_NAME); colon++) {
    if (lowerAt(reading, colon) !== ':') continue;
    const mention = reading.mentionAt[colon - 1];
    const names = (mention?.form === 'name' && (mention.entityKind === 'person' || (isDisplayed && mention.entityKind === 'organisation'))) || (isDisplayed && isSource(lowerAt(reading, colon - 1)));
    if (!names || !(isDisplayed || opensMarks(reading, colon + 1)) || !isOneName(reading, from, colon)) return undefined;
    const subject = { from, to: colon, core: { from, to: colon } };
    const end = trimEnd(reading, colon + 1, to);
    // "Lawyers: —" says nothing.
    return end <= colon + 1 ? undefined : { content: [{ from: colon + 1, to: end }], subject, sentence, rule: 'quotes/headline/name-and-colon' };
  }
  return undefined;
}

/** Whether all words before the colon are one name with its titles; of "Reeves Backs Varga: …" they are not. */
function isOneName(reading: Reading, from: number, colon: number): boolean {
  const mention = reading.mentionAt[colon - 1];
  if (PREPOSITIONS.has(lowerAt(reading, from))) return false;
  for (let i = from; i < colon; i++) {
    const isPart = (mention !== undefined && reading.mentionAt[i] === mention) || ROLE_NOUNS.has(lowerAt(reading, i)) || /^(?:former|ex|ex-|the|top|senior)$/.test(lowerAt(reading, i));
    if (!isPart && mention !== undefined) return false;
  }
  return true;
}

function nameBefore(reading: Reading, sentence: number, at: number, { from, to }: TokenRange): QuoteDraft | undefined {
  const subject = personEndingAt(reading, at - 1, from);
  if (subject === undefined) return undefined;
  const end = /^[.]$/.test(lowerAt(reading, to - 1)) && !isMarked(reading, to - 1) ? to - 1 : to;
  return { content: [{ from: at, to: end }], subject, sentence, rule: 'quotes/headline/name-before-mark' };
}

function dashAndName(reading: Reading, sentence: number, marked: TokenRange, { from, to }: TokenRange): QuoteDraft | undefined {
  if (marked.from !== from || !/^[-–—]$/.test(lowerAt(reading, marked.to))) return undefined;
  const subject = personEndingAt(reading, to - 1, marked.to + 1);
  if (subject === undefined || subject.from !== marked.to + 1) return undefined;
  return { content: [{ from: marked.from, to: marked.to }], subject, sentence, rule: 'quotes/headline/name-after-dash' };
}

/** A person's name that ends with this token; headlines speak of people without titles. */
function personEndingAt(reading: Reading, last: number, floor: number): NounPhrase | undefined {
  const mention = reading.mentionAt[last];
  if (last < floor || mention === undefined || mention.form !== 'name' || mention.entityKind !== 'person') return undefined;
  let from = last;
  while (from > floor && reading.mentionAt[from - 1] === mention) from -= 1;
  const range = { from, to: last + 1 };
  return { ...range, core: range };
}
