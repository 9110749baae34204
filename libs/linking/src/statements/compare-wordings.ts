import type { QuoteRecord, Wording, WordingPart, WordingPartKind } from '@onrecord/domain';
import { alignClosely } from '../words/align-closely.js';
import { placeWords } from '../words/split-words.js';

/** A marked word as printed and as compared, and which stretch of its quote it stands in. */
interface MarkedWord {
  readonly printed: string;
  readonly word: string;
  readonly stretch: number;
}

/**
 * What each of a statement's quotes prints beside the fullest: the one with the most marked words. Only marked words are
 * compared, for only they are anybody's own; a denial's stand nowhere without their sentence.
 */
export function compareWordings(quotes: readonly QuoteRecord[]): readonly Wording[] {
  const wordings = quotes.map((quote) => ({ quoteId: quote.id, words: mayStandAlone(quote) ? markedWords(quote) : [] }));
  const most = Math.max(0, ...wordings.map(({ words }) => words.length));
  const fullest = most === 0 ? undefined : wordings.find(({ words }) => words.length === most);
  return wordings.map((wording) => ({
    quoteId: wording.quoteId,
    isFullest: wording === fullest,
    parts: fullest === undefined || wording.words.length === 0 ? [] : toParts(fullest.words, wording.words),
  }));
}

function mayStandAlone({ quote }: QuoteRecord): boolean {
  return quote.quoteKind !== 'indirect' && quote.cue?.cueClass !== 'denied';
}

function markedWords({ words }: QuoteRecord): readonly MarkedWord[] {
  return words.quoted.flatMap((text, stretch) => placeWords(text).map(({ word, span }) => ({ printed: text.slice(span.start, span.end), word, stretch })));
}

/** Walks both wordings from one word they share to the next; what lies between is changed, added, dropped or cut. */
function toParts(fullest: readonly MarkedWord[], other: readonly MarkedWord[]): readonly WordingPart[] {
  const places = alignClosely(fullest.map(toWord), other.map(toWord));
  const parts: WordingPart[] = [];
  let [i, j] = [0, 0];
  const add = (kind: WordingPartKind, until: number, otherUntil: number): void => {
    parts.push({ kind, words: print(other.slice(j, otherUntil)), fullest: print(fullest.slice(i, until)) });
    [i, j] = [until, otherUntil];
  };
  while (i < fullest.length || j < other.length) {
    const next = nextShared(places, i);
    const [until, otherUntil] = next === undefined ? [fullest.length, other.length] : [next, places[next]!];
    if (i < until || j < otherUntil) add(kindOfGap(other, j, otherUntil, until - i), until, otherUntil);
    let run = i;
    while (run < fullest.length && places[run] === j + run - i && run - i + j < other.length) run += 1;
    if (run > i) add('same', run, j + run - i);
  }
  return parts;
}

function nextShared(places: Int32Array, from: number): number | undefined {
  for (let i = from; i < places.length; i++) if (places[i] !== -1) return i;
  return undefined;
}

/** An article that prints nothing between two words of one stretch drops what the fullest has there; elsewhere it only cuts. */
function kindOfGap(other: readonly MarkedWord[], from: number, until: number, missing: number): WordingPartKind {
  if (until > from) return missing > 0 ? 'changed' : 'added';
  const [before, after] = [other[from - 1], other[from]];
  return before !== undefined && after !== undefined && before.stretch === after.stretch ? 'dropped' : 'cut';
}

function toWord({ word }: MarkedWord): string {
  return word;
}

function print(words: readonly MarkedWord[]): string {
  return words.map(({ printed }) => printed).join(' ');
}
