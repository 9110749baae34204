import type { Mention, ParsedArticle, Span } from '@onrecord/domain';
import type { PeopleOfArticle } from '../people/people-of-article.js';
import type { QuotedStretch } from '../segment/quoted-stretch.js';
import type { SegmentedText } from '../segment/segmented-text.js';
import type { Token } from '../segment/token.js';

/** Tokens by index: half-open, `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** An outermost stretch between marks, with the tokens of its marks and all between them. */
export interface MarkedTokens extends TokenRange {
  readonly stretch: QuotedStretch;
}

/** An article as the quote rules look at it: by token, with what each token stands in. */
export interface Reading {
  readonly article: ParsedArticle;
  readonly text: string;
  readonly segmented: SegmentedText;
  readonly tokens: readonly Token[];
  readonly people: PeopleOfArticle;
  /** Outermost stretches, ordered. */
  readonly marked: readonly MarkedTokens[];
  /** For each token the index in `marked`, or -1. */
  readonly markedAt: readonly number[];
  /** For each token the mention that it belongs to. */
  readonly mentionAt: readonly (Mention | undefined)[];
}

/** Lays tokens, marks and mentions on one line. Linear. */
export function readForQuotes(article: ParsedArticle, segmented: SegmentedText, stretches: readonly QuotedStretch[], people: PeopleOfArticle): Reading {
  const { tokens } = segmented;
  const outermost = stretches.filter(({ depth }) => depth === 0);
  const marked: MarkedTokens[] = [];
  const markedAt = new Array<number>(tokens.length).fill(-1);
  let token = 0;
  for (const stretch of outermost) {
    while (token < tokens.length && tokens[token]!.start < stretch.outer.start) token += 1;
    const from = token;
    while (token < tokens.length && tokens[token]!.end <= stretch.outer.end) markedAt[token++] = marked.length;
    if (token > from) marked.push({ from, to: token, stretch });
  }
  return { article, text: article.text, segmented, tokens, people, marked, markedAt, mentionAt: mentionsByToken(tokens, people.mentions) };
}

function mentionsByToken(tokens: readonly Token[], mentions: readonly Mention[]): readonly (Mention | undefined)[] {
  const found = new Array<Mention | undefined>(tokens.length).fill(undefined);
  let token = 0;
  for (const mention of mentions) {
    while (token < tokens.length && tokens[token]!.end <= mention.span.start) token += 1;
    for (let i = token; i < tokens.length && tokens[i]!.start < mention.span.end; i++) found[i] = mention;
  }
  return found;
}

/** The words of a range of tokens, as a span of the article's text. */
export function spanOf({ tokens }: Reading, { from, to }: TokenRange): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** The tokens of a sentence. */
export function rangeOfSentence({ segmented }: Reading, sentence: number): TokenRange {
  return { from: segmented.firstToken[sentence]!, to: segmented.firstToken[sentence + 1]! };
}

/** A token's word in lower case; empty beyond either end. */
export function lowerAt({ tokens }: Reading, index: number): string {
  return tokens[index]?.lower ?? '';
}

/** Whether a token stands between quotation marks, the marks themselves included. */
export function isMarked(reading: Reading, index: number): boolean {
  return (reading.markedAt[index] ?? -1) >= 0;
}

/** Whether an outermost stretch opens at this token. */
export function opensMarks(reading: Reading, index: number): boolean {
  const marked = reading.marked[reading.markedAt[index] ?? -1];
  return marked !== undefined && marked.from === index;
}

/** Whether an outermost stretch ends with this token. */
export function closesMarks(reading: Reading, index: number): boolean {
  const marked = reading.marked[reading.markedAt[index] ?? -1];
  return marked !== undefined && marked.to === index + 1;
}

/** Whether marks close with this token that hold a comma, a question or a call at their end, as speech before a cue does. */
export function endsLikeSpeech(reading: Reading, closing: number): boolean {
  if (!closesMarks(reading, closing)) return false;
  const { inner } = reading.marked[reading.markedAt[closing]!]!.stretch;
  return /[,?!]\s*$/.test(reading.text.slice(Math.max(inner.start, inner.end - 3), inner.end));
}

/** Whether a word begins with a capital. */
export function isCapitalised({ tokens }: Reading, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
