import type { Passage } from './passage.js';

/** Letters below which a line may well be said twice. */
const SHORTEST = 25;

/** Sentences that a page has three times or more are its own, and no reporter's; crossheads and rows of tables may well return. */
export function findRepeats(passages: readonly Passage[]): readonly Passage[] {
  const found = new Map<string, Passage[]>();
  for (const passage of passages) {
    if (passage.letters < SHORTEST || passage.heading > 0 || passage.row !== undefined || passage.list !== undefined || mayReturn(passage)) continue;
    const same = found.get(passage.words);
    if (same === undefined) found.set(passage.words, [passage]);
    else same.push(passage);
  }
  return [...found.values()].filter((same) => same.length > 2).flat();
}

/** Interviews put the same question to everybody, and lists tell the same days and prices of several places: `Open 3–7 April`. */
function mayReturn({ words }: Passage): boolean {
  return /[?？؟]["”»]?$/.test(words.slice(-2)) || /\d[^.]{0,40}\d/.test(words);
}
