/** Small words inside names: `Ludwig van Aalst`, `Bank of Norvania`. */
const SMALL_WORDS = new Set(['de', 'del', 'della', 'da', 'di', 'do', 'dos', 'du', 'la', 'le', 'van', 'von', 'der', 'den', 'ten', 'ter', 'af', 'av', 'bin', 'ibn', 'al', 'el', 'y', 'e', 'of', 'the', 'for', 'and', '&', 'at', 'in', 'to', 'on', '-', '–']);

/** Words for what somebody is at a newspaper: `Political Correspondent`, `Globe Staff`, `Special to the Herald`. */
const ROLE = /\b(?:staff|correspondents?|reporters?|writers?|editors?|editorial|columnists?|contributors?|contributing|bureau(?: chief)?|critic|producers?|photographer|special to|intern|freelance|team|desk|newsroom|editorial board)\b/i;

/** Degrees and suffixes that follow a name after a comma and are no name: `Ada Quill, Ph.D.` */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|m\.?a|b\.?a|esq|mba|cfa|rn)\.?$/i;

/** Whether words say what a writer is, and not who. */
export function isRole(words: string): boolean {
  return ROLE.test(words.slice(0, 120));
}

/** Whether words are a degree or a suffix of the name before them. */
export function isSuffix(words: string): boolean {
  return SUFFIX.test(words.trim());
}

/** Whether every word is one that a name is written with: capitals or small words, no digits. `Ada Quill` is, `Friday morning` is not. */
export function isNameLike(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  if (parts.length > 8 || !/^["'‘“]?\p{Lu}/u.test(parts[0]!)) return false;
  return parts.every((part) => /^["'‘“(]?\p{Lu}[\p{L}\p{M}.'’`-]*[,.)”"]?$/u.test(part) || SMALL_WORDS.has(part.toLowerCase()) || /^[dl]['’]\p{Lu}/u.test(part) || isRole(part));
}

/** Whether words look like one person's name: two to five of them, `Ada Quill`, `J. T. van Aalst`. */
export function isPersonLike(words: string): boolean {
  const count = words.trim().split(/\s+/).length;
  return count >= 2 && count <= 5 && isNameLike(words) && !/\b(?:the|for|at|in|to|on)\b/i.test(words);
}
