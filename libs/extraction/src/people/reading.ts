import type { ParsedArticle, RegionKind, Sentence } from '@onrecord/domain';
import type { QuotedStretch } from '../segment/quoted-stretch.js';
import { isPossessive, type Token } from '../segment/token.js';
import type { SegmentedText } from '../segment/segmented-text.js';

/** How the capitals of a sentence are to be read: in a display line nearly every word has one. */
export type Capitals = 'running' | 'display';

/** A sentence whose people are looked for: tokens `[from, to)`. */
export interface ReadSentence {
  readonly from: number;
  readonly to: number;
  readonly region: RegionKind;
  readonly capitals: Capitals;
  /** Index of its region among the article's: two sentences of one paragraph share it. */
  readonly paragraph: number;
}

/** An article as the finders of this stage read it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** By index of sentence; undefined for those that are not read (notes). */
  readonly read: readonly (ReadSentence | undefined)[];
  /** For each token, whether it stands inside double quotation marks. */
  readonly inMarks: Uint8Array;
  /** Year of publication, where known. */
  readonly year?: number;
}

const DISPLAY_REGIONS: ReadonlySet<RegionKind> = new Set(['headline', 'standfirst', 'crosshead']);

/** Prepares an article: which sentences are read, which of them have capitals that tell nothing, what stands in marks. */
export function readForPeople(article: ParsedArticle, segmented: SegmentedText, stretches: readonly QuotedStretch[]): Reading {
  const { tokens, sentences, firstToken } = segmented;
  let paragraph = 0;
  const read = sentences.map(({ region, span }, index): ReadSentence | undefined => {
    while (paragraph + 1 < article.regions.length && article.regions[paragraph + 1]!.span.start <= span.start) paragraph += 1;
    if (region === 'note') return undefined;
    const from = firstToken[index]!;
    const to = firstToken[index + 1]!;
    return { from, to, region, paragraph, capitals: hasTitleCase(tokens, from, to, DISPLAY_REGIONS.has(region)) ? 'display' : 'running' };
  });
  return { text: article.text, tokens, sentences, read, inMarks: markTokens(tokens, stretches), ...yearOf(article) };
}

function yearOf({ published }: ParsedArticle): { readonly year?: number } {
  const year = Number(published?.value.value.slice(0, 4));
  return year > 0 ? { year } : {};
}

/** Matches `House`, `NATO`; must not match `house`, `iPhone`, `’s`. */
const CAPITAL = /^\p{Lu}/u;

/** Whether more than three of four long words have a capital; in running text a sentence of names alone must be longer to count. */
function hasTitleCase(tokens: readonly Token[], from: number, to: number, displayed: boolean): boolean {
  // A line of capitals that ends in a full stop, or in the colon before a quote, is a sentence that happens to be full of names.
  if (!displayed && /^[.!?:]$/.test(tokens[to - 1]?.text ?? '')) return false;
  let long = 0;
  let capital = 0;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || isPossessive(token) || token.text.length < 4) continue;
    long += 1;
    if (CAPITAL.test(token.text)) capital += 1;
  }
  return long >= (displayed ? 2 : 5) && capital > 0.75 * long;
}

function markTokens(tokens: readonly Token[], stretches: readonly QuotedStretch[]): Uint8Array {
  const inMarks = new Uint8Array(tokens.length);
  let i = 0;
  for (const { outer, mark, depth } of stretches) {
    if (depth > 0 || mark !== 'double') continue;
    while (i < tokens.length && tokens[i]!.start < outer.start) i += 1;
    for (let k = i; k < tokens.length && tokens[k]!.end <= outer.end; k++) inMarks[k] = 1;
  }
  return inMarks;
}
