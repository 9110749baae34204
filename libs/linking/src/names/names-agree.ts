import { toFullNameKey, toNameKey, toNameWords } from './name-key.js';

/** Whether two names can mean one person: the same but for accents, hyphens and initials inside, or a surname and a full name that it ends or opens. */
export function namesAgree(a: string, b: string): boolean {
  const [full, other] = [toFullNameKey(a), toFullNameKey(b)];
  if (full !== undefined && other !== undefined) return full === other;
  return toNameKey(a) === toNameKey(b) || isEndOf(a, b) || isEndOf(b, a);
}

function isEndOf(surname: string, name: string): boolean {
  const [word, ...more] = toNameWords(surname);
  const words = toNameWords(name);
  return word !== undefined && more.length === 0 && (words[0] === word || words.at(-1) === word);
}
