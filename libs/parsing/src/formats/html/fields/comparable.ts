/** Words of plain letters, which need no look at the tables of Unicode. Matches `Talks open`; must not match `Gespräche`. */
const ASCII = /^[\u0000-\u007f]*$/;

/** Words without what two printings of them may differ in: case, accents of presentation, punctuation, white space. */
export function comparable(words: string): string {
  if (ASCII.test(words)) return words.toLowerCase().replace(/[^a-z\d]+/g, ' ').trim();
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Words of which quotation marks and dashes are the plain ones, each character in its place; for finding one text in another. */
export function flattened(words: string): string {
  const flat = words.replace(/[‘’‚‛´`]/g, "'").replace(/[“”„‟«»]/g, '"').replace(/[–—−]/g, '-').replace(/\u00a0/g, ' ');
  const lower = flat.toLowerCase();
  return lower.length === flat.length ? lower : flat;
}

/** The share of words that two comparable texts have in common, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [first, second] = [new Set(a.split(' ')), new Set(b.split(' '))];
  let shared = 0;
  for (const word of first) if (second.has(word)) shared += 1;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

/** Words in small letters without accents, each character in its place: `Tôrtia` is `tortia`. */
export function folded(words: string): string {
  return words.replace(/[^\u0020-\u0040\u005b-\u007e]/g, (letter) => {
    const plain = letter === '’' ? "'" : letter.normalize('NFD')[0]!.toLowerCase();
    return plain.length === 1 ? plain : letter;
  });
}
