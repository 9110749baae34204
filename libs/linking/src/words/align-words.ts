const GRAM = 3;

/**
 * Aligns two versions of a text word by word: for each word of the old one its place in the new one, -1 where it has none.
 * Three words that stand exactly once in both versions are an anchor; the longest run of anchors that keeps their order
 * holds, and grows over the equal words around it. Takes n log n time, whatever the texts. A passage that moved is not
 * aligned.
 */
export function alignWords(oldWords: readonly string[], newWords: readonly string[]): Int32Array {
  const places = new Int32Array(oldWords.length).fill(-1);
  const ends = { old: oldWords.length, new: newWords.length };
  // The two ends of the texts are anchors of no length, so that texts without a single anchor align from both sides.
  const anchors = [{ old: 0, new: 0 }, ...risingAnchors(oldWords, newWords), ends];
  for (let k = 0; k + 1 < anchors.length; k++) growForwards(anchors[k]!, anchors[k + 1]!);
  for (let k = anchors.length - 1; k > 0; k--) growBackwards(anchors[k]!, anchors[k - 1]!);
  return places;

  function growForwards(from: Anchor, to: Anchor): void {
    for (let i = from.old, j = from.new; i < to.old && j < to.new && oldWords[i] === newWords[j]; i++, j++) places[i] = j;
  }

  function growBackwards(from: Anchor, to: Anchor): void {
    // What grew forwards from the anchor before may not be crossed.
    let floor = to.new - 1;
    for (let i = to.old; i < from.old; i++) floor = Math.max(floor, places[i]!);
    for (let i = from.old - 1, j = from.new - 1; i >= to.old && j > floor && places[i] === -1 && oldWords[i] === newWords[j]; i--, j--) places[i] = j;
  }
}

interface Anchor {
  readonly old: number;
  readonly new: number;
}

function risingAnchors(oldWords: readonly string[], newWords: readonly string[]): readonly Anchor[] {
  const inNew = placesOfUniqueGrams(newWords);
  const anchors: Anchor[] = [];
  for (const [gram, old] of placesOfUniqueGrams(oldWords)) {
    const found = inNew.get(gram);
    if (found !== undefined) anchors.push({ old, new: found });
  }
  return longestRisingRun(anchors.sort((a, b) => a.old - b.old));
}

function placesOfUniqueGrams(words: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let i = 0; i + GRAM <= words.length; i++) {
    const gram = words.slice(i, i + GRAM).join(' ');
    if (places.has(gram)) repeated.add(gram);
    else places.set(gram, i);
  }
  for (const gram of repeated) places.delete(gram);
  return places;
}

/** Patience: `tails[n]` is the anchor that ends a run of n + 1 anchors lowest in the new text. */
function longestRisingRun(anchors: readonly Anchor[]): readonly Anchor[] {
  const tails: number[] = [];
  const before = new Int32Array(anchors.length).fill(-1);
  anchors.forEach((anchor, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (anchors[tails[middle]!]!.new < anchor.new) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : tails[low - 1]!;
    tails[low] = index;
  });
  const run: Anchor[] = [];
  for (let index = tails.at(-1) ?? -1; index !== -1; index = before[index]!) run.push(anchors[index]!);
  return run.reverse();
}
