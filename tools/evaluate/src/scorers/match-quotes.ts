import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Half-open stretches of a document's text. */
export type Spans = readonly (readonly [start: number, end: number])[];

/** A quote as sets and prediction files hold it. */
export interface ScoredQuote {
  readonly content: Spans;
  readonly type?: string;
  readonly source: Spans | null;
  readonly speaker?: string | null;
  readonly optional?: boolean;
  /** Other words of the text that name the same source. */
  readonly source_chain?: Spans | null;
  readonly confidence?: number;
}

/** A document of a set, or its predictions, which have no text. */
export interface ScoredDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly ScoredQuote[];
  /** Stretches where nothing counts. */
  readonly ignore?: Spans | null;
}

/** A quote and the letters and digits of its content, by their offsets. */
export interface LetteredQuote {
  readonly quote: ScoredQuote;
  readonly letters: ReadonlySet<number>;
}

/** Contents of one text, matched: by the index of a prediction, the index of the gold quote that it gives. */
export interface MatchedQuotes {
  readonly required: readonly LetteredQuote[];
  readonly given: readonly LetteredQuote[];
  readonly goldOf: ReadonlyMap<number, number>;
  /** Whether a prediction without a match counts neither way: the set marks those words as optional or ignored. */
  readonly isLeftOut: (given: LetteredQuote) => boolean;
}

const CONTENT_OVERLAP = 0.8;
const SOURCE_OVERLAP = 0.5;

/** Matches contents one to one at IoU ≥ .8 over letters and digits, the closest first, as the set's own scorer does. */
export function matchQuotes({ text, quotes, ignore }: ScoredDocument, predicted: readonly ScoredQuote[]): MatchedQuotes {
  const letter = (quote: ScoredQuote): LetteredQuote => ({ quote, letters: lettersOf(text, quote.content, true) });
  const required = quotes.filter(({ optional }) => optional !== true).map(letter);
  const optional = quotes.filter((quote) => quote.optional === true).map(letter);
  const ignored = lettersOf(text, ignore ?? [], false);
  const given = predicted.map(letter);
  const isLeftOut = ({ letters }: LetteredQuote): boolean => optional.some((other) => overlapOf(letters, other.letters) >= 0.5) || (letters.size > 0 && commonOf(letters, ignored) >= 0.8 * letters.size);
  return { required, given, goldOf: pairClosest(given, required, CONTENT_OVERLAP), isLeftOut };
}

/** Pairs quotes one to one by their contents, the closest first; an overlap below `least` is none. */
export function pairClosest(given: readonly LetteredQuote[], required: readonly LetteredQuote[], least: number): ReadonlyMap<number, number> {
  const pairs = given.flatMap(({ letters }, i) => required.map((other, j) => ({ i, j, overlap: overlapOf(letters, other.letters) }))).filter(({ overlap }) => overlap > 0 && overlap >= least);
  pairs.sort((a, b) => b.overlap - a.overlap || a.j - b.j || a.i - b.i);
  const goldOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (goldOf.has(i) || taken.has(j)) continue;
    goldOf.set(i, j);
    taken.add(j);
  }
  return goldOf;
}

/** Whether a prediction names the gold's source, or other words for it, at IoU ≥ .5. */
export function namesSource(text: string, { source }: ScoredQuote, gold: ScoredQuote): boolean {
  const words = lettersOf(text, source ?? [], false);
  if (words.size === 0) return gold.source === null;
  return [gold.source ?? [], ...(gold.source_chain ?? []).map((span) => [span])].some((spans) => overlapOf(words, lettersOf(text, spans, false)) >= SOURCE_OVERLAP);
}

/** Matches a leading `that`, `to`, `whether`, `if`, `how`, which belongs to a content or not; must not match `thatch`. */
const LEAD = /^[^\p{L}\p{N}]*(?:that|to|whether|if|how)\b/iu;

function lettersOf(text: string, spans: Spans, isContent: boolean): ReadonlySet<number> {
  const letters = new Set<number>();
  [...spans].sort((a, b) => a[0] - b[0]).forEach(([start, end], index) => {
    const lead = isContent && index === 0 ? (LEAD.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
    const from = start + lead < end ? start + lead : start;
    for (let i = from; i < Math.min(end, text.length); i++) if (/[\p{L}\p{N}]/u.test(text[i]!)) letters.add(i);
  });
  return letters;
}

function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = commonOf(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

function commonOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const letter of a) if (b.has(letter)) both += 1;
  return both;
}

/** Reads a set or a prediction file, gzipped or not. */
export function readScoredDocuments(file: string): readonly ScoredDocument[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as ScoredDocument]));
}
