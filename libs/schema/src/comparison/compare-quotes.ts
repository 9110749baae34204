import type { QuoteRecord, WordingComparer } from '@onrecord/domain';
import { setSideBySide, setSideBySideAgain, type Shared, type Sides } from './set-side-by-side.js';

/**
 * How two articles word one statement: the `same` words inside marks; only `cut`, so that one prints more of it; `changed`; or
 * `unmarked`, where one of them prints no words that may stand alone.
 */
export type WordingDifference = 'same' | 'cut' | 'changed' | 'unmarked';

/** A statement that both articles report. */
export type SharedStatement = Shared<QuoteRecord>;

/** Fewer words than these are the same by chance: "no comment". */
const WORDS_MIN = 4;
/** Matches "harbour" and "12", not the comma, the marks and the apostrophe around and in them. */
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Quotes of two articles side by side: by their statement, and else by their words, since sources without a name are never joined
 * across articles, though copies of one story quote them alike.
 */
export function compareQuotes(a: readonly QuoteRecord[], b: readonly QuoteRecord[]): Sides<QuoteRecord> {
  return setSideBySideAgain(setSideBySide(a, b, ({ statementId }) => statementId), toWords);
}

function toWords({ words, speakerName = '' }: QuoteRecord): string | undefined {
  const content = words.content.join(' ').toLowerCase().match(WORD) ?? [];
  return content.length < WORDS_MIN ? undefined : [speakerName, ...content].join(' ');
}

/** How two articles word a statement, each by the quote that prints most of it. */
export function compareWording({ a, b }: SharedStatement, comparer: WordingComparer): WordingDifference {
  const [fullestOfA, fullestOfB] = [a, b].map((quotes) => findFullest(quotes, comparer));
  if (fullestOfA === undefined || fullestOfB === undefined) return 'unmarked';
  const kinds = new Set(comparer.compareWordings([fullestOfA, fullestOfB]).filter(({ isFullest }) => !isFullest).flatMap(({ parts }) => parts.map(({ kind }) => kind)));
  if (kinds.has('changed') || kinds.has('added') || kinds.has('dropped')) return 'changed';
  return kinds.has('cut') ? 'cut' : 'same';
}

function findFullest(quotes: readonly QuoteRecord[], comparer: WordingComparer): QuoteRecord | undefined {
  const fullest = comparer.compareWordings(quotes).find(({ isFullest }) => isFullest);
  return quotes.find(({ id }) => id === fullest?.quoteId);
}

/** Whether the writers' words for the saying are of other classes: what one article has "said" another has "claimed". */
export function isCuedOtherwise({ a, b }: SharedStatement): boolean {
  const [ofA, ofB] = [a, b].map((quotes) => [...new Set(quotes.flatMap(({ quote }) => quote.cue?.cueClass ?? []))].sort().join());
  return ofA !== '' && ofB !== '' && ofA !== ofB;
}
