/** Hash of a word or a part of one: FNV-1a over UTF-16 code units, 32 bits, signed. Models keep no words, only these. */
export function hashWord(word: string, start = 0, end = word.length): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Hash of a template and up to four values; 32 bits, never 0, which marks an empty place in a table. */
export function hashFeature(template: number, a: number, b = 0, c = 0, d = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) + c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f) + d;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 14;
  return hash === 0 ? 1 : hash;
}
