/** Words without what two printings of them may differ in: case, punctuation, white space, marks of omission at the end. */
export function plainWords(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
}

/** Whether a summary only repeats the opening of a text, cut off somewhere. Empty summaries repeat anything. */
export function opensWith(text: string, summary: string): boolean {
  return plainWords(text).startsWith(plainWords(summary));
}
