import type { ScoredFiles } from '../measures/measure.js';
import { matchQuotes, namesSource, pairClosest, readScoredDocuments, type LetteredQuote, type ScoredDocument, type ScoredQuote } from './match-quotes.js';

/** What may be wrong with a quote. `border`: some of the words, not four fifths; `speaker`: the words, and somebody else's. */
export const QUOTE_ERRORS = ['missed', 'extra', 'border', 'speaker'] as const;

export type QuoteErrorName = (typeof QUOTE_ERRORS)[number];

/** One quote that is wrong: what the gold has, what was given, or both. */
export interface QuoteError {
  readonly name: QuoteErrorName;
  /** `direct`, `mixed`, `indirect`: the gold's, of an extra quote the one it was given with. */
  readonly type: string;
  readonly document: ScoredDocument;
  readonly gold?: ScoredQuote;
  readonly given?: ScoredQuote;
}

/** The errors of a set, and how many quotes are right, by kind. */
export interface QuoteErrors {
  readonly right: ReadonlyMap<string, number>;
  readonly errors: readonly QuoteError[];
}

/** Compares a prediction file with its set, quote by quote, by the rules of the set's own scorer. */
export function findQuoteErrors({ documents, predictions: predictionFile }: ScoredFiles): QuoteErrors {
  const predictions = new Map(readScoredDocuments(predictionFile).map(({ id, quotes }) => [id, quotes]));
  const found = readScoredDocuments(documents).map((document) => compareDocument(document, predictions.get(document.id) ?? []));
  const right = new Map<string, number>();
  for (const { rightTypes } of found) for (const type of rightTypes) right.set(type, (right.get(type) ?? 0) + 1);
  return { right, errors: found.flatMap(({ errors }) => errors) };
}

/** The errors of one document in the order of its text, and the kinds of the quotes that are right. */
export function compareDocument(document: ScoredDocument, predicted: readonly ScoredQuote[]): { readonly rightTypes: readonly string[]; readonly errors: readonly QuoteError[] } {
  const { required, given, goldOf, isLeftOut } = matchQuotes(document, predicted);
  const found = new Set(goldOf.values());
  const missed = required.filter((_, j) => !found.has(j));
  const extra = given.filter((one, i) => !goldOf.has(i) && !isLeftOut(one));
  const bordering = pairClosest(extra, missed, 0);
  const touched = new Set(bordering.values());
  const matched = [...goldOf].map(([i, j]) => ({ given: given[i]!.quote, gold: required[j]!.quote }));
  const isRight = ({ given: ours, gold }: { readonly given: ScoredQuote; readonly gold: ScoredQuote }): boolean => namesSource(document.text, ours, gold) || isSameName(gold.speaker, ours.speaker);
  const errors: QuoteError[] = [
    ...missed.flatMap(({ quote }, j) => (touched.has(j) ? [] : [{ name: 'missed' as const, type: typeOf(quote), document, gold: quote }])),
    ...extra.flatMap((one, i) => (bordering.has(i) ? [] : [{ name: 'extra' as const, type: typeOf(one.quote), document, given: one.quote }])),
    ...[...bordering].map(([i, j]) => toBorderError(document, extra[i]!, missed[j]!)),
    ...matched.filter((pair) => !isRight(pair)).map((pair) => ({ name: 'speaker' as const, type: typeOf(pair.gold), document, ...pair })),
  ];
  return { rightTypes: matched.filter(isRight).map(({ gold }) => typeOf(gold)), errors: errors.sort((a, b) => startOf(a) - startOf(b)) };
}

function toBorderError(document: ScoredDocument, { quote: given }: LetteredQuote, { quote: gold }: LetteredQuote): QuoteError {
  return { name: 'border', type: typeOf(gold), document, gold, given };
}

const typeOf = ({ type }: ScoredQuote): string => type ?? 'untold';

const startOf = ({ gold, given }: QuoteError): number => (gold ?? given)?.content[0]?.[0] ?? 0;

/** Whether two names are of one person: the same last word, and all words of the shorter in the longer. */
function isSameName(gold: string | null | undefined, given: string | null | undefined): boolean {
  const [long, short] = [wordsOf(gold), wordsOf(given)].sort((a, b) => b.length - a.length) as [readonly string[], readonly string[]];
  return short.length > 0 && long.at(-1) === short.at(-1) && short.every((word) => long.includes(word));
}

function wordsOf(name: string | null | undefined): readonly string[] {
  return (name ?? '').normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]s\b/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
