/** Words of a stretch beyond which it is not read: a quote of a page is told by its opening. */
const MOST_WORDS = 400;

/** How many words the longest run has that stands in both. */
export function longestCommonRun(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [a.slice(0, MOST_WORDS), b.slice(0, MOST_WORDS)];
  let longest = 0;
  let before = new Uint16Array(second.length + 1);
  for (const word of first) {
    const row = new Uint16Array(second.length + 1);
    for (let j = 1; j <= second.length; j++) {
      if (word !== second[j - 1]) continue;
      row[j] = before[j - 1]! + 1;
      if (row[j]! > longest) longest = row[j]!;
    }
    before = row;
  }
  return longest;
}
