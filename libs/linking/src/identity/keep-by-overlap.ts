import type { Span } from '@onrecord/domain';
import { alignWords } from '../words/align-words.js';
import { placeWords, type PlacedWord } from '../words/split-words.js';

/** The stretches of one fact of a version of an article. */
export interface FactSpans {
  readonly localId: string;
  readonly spans: readonly Span[];
}

const SAME_FACT_OVERLAP = 0.5;

/**
 * Says which fact of the new version is which one of the old: those that share at least half of their words (intersection
 * over union, in aligned text), the closest first, each at most once. Gives old local ids by new ones.
 */
export function makeOverlapKeeper(oldText: string, newText: string): (oldFacts: readonly FactSpans[], newFacts: readonly FactSpans[]) => ReadonlyMap<string, string> {
  const oldWords = placeWords(oldText);
  const newWords = placeWords(newText);
  const places = alignWords(oldWords.map(toWord), newWords.map(toWord));
  return (oldFacts, newFacts) => {
    const newIndexes = newFacts.map((fact) => wordsWithin(newWords, fact.spans));
    const factsAtWord = new Map<number, number[]>();
    newIndexes.forEach((indexes, n) => {
      for (const index of indexes) factsAtWord.set(index, [...(factsAtWord.get(index) ?? []), n]);
    });
    const pairs = oldFacts.flatMap((fact, o) => {
      const indexes = wordsWithin(oldWords, fact.spans);
      const shared = new Map<number, number>();
      for (const index of indexes) for (const n of factsAtWord.get(places[index]!) ?? []) shared.set(n, (shared.get(n) ?? 0) + 1);
      return Array.from(shared, ([n, count]) => ({ o, n, overlap: count / (indexes.length + newIndexes[n]!.length - count) }));
    });
    const close = pairs.filter((pair) => pair.overlap >= SAME_FACT_OVERLAP).sort((a, b) => b.overlap - a.overlap || a.o - b.o || a.n - b.n);
    const kept = new Map<string, string>();
    const spent = new Set<number>();
    for (const { o, n } of close) {
      const newId = newFacts[n]!.localId;
      if (spent.has(o) || kept.has(newId)) continue;
      spent.add(o);
      kept.set(newId, oldFacts[o]!.localId);
    }
    return kept;
  };
}

function toWord(placed: PlacedWord): string {
  return placed.word;
}

/** Indexes of the words that begin inside any of the spans, each once, rising. */
function wordsWithin(words: readonly PlacedWord[], spans: readonly Span[]): readonly number[] {
  const indexes = new Set<number>();
  for (const span of spans) {
    for (let i = firstWordFrom(words, span.start); i < words.length && words[i]!.span.start < span.end; i++) indexes.add(i);
  }
  return [...indexes].sort((a, b) => a - b);
}

function firstWordFrom(words: readonly PlacedWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
