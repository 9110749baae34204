/** Words of a stretch beyond which it is not read: a quote of a page is told by its opening. */
export const MOST_WORDS = 400;

/** How many words the longest run has that stands in both. */
export function longestCommonRun(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [a.slice(0, MOST_WORDS), b.slice(0, MOST_WORDS)];
  let longest = 0;
  // `runs[j]`: length of the run that ends with this word and the j-th of the second; from the right, each row overwrites the last.
  const runs = new Uint16Array(second.length + 1);
  for (const word of first) {
    for (let j = second.length; j > 0; j--) {
      runs[j] = word === second[j - 1] ? runs[j - 1]! + 1 : 0;
      if (runs[j]! > longest) longest = runs[j]!;
    }
  }
  return longest;
}
