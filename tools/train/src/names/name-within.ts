import { isTitleWord, type RecognisedKind } from '@onrecord/extraction';

/** What is read of a treebank's word. */
export interface TreebankRow {
  readonly word: string;
  /** Part of speech and Penn tag: `PROPN`, `NNPS`. */
  readonly part: string;
  readonly tag: string;
  /** Index of its head; -1 for the root. */
  readonly head: number;
  readonly label: string;
}

/** Small words that stand inside the names of bodies and places. */
const JOINING: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', '&', 'de', 'du', 'la', '-', "'s", '’s', 'on', 'in']);

/**
 * The proper name that a mention `[from, to)` is built on: the proper nouns around its head, with the small words between
 * them, and for people without titles before the name. Undefined where the head is no proper noun.
 */
export function nameWithin(rows: readonly TreebankRow[], from: number, to: number, kind: RecognisedKind): { readonly from: number; readonly to: number } | undefined {
  const head = headOf(rows, from, to);
  if (rows[head]!.part !== 'PROPN' || !/\p{Lu}/u.test(rows[head]!.word)) return undefined;
  let first = head;
  let end = head + 1;
  while (first > from && isNamePart(rows, first - 1)) first -= 1;
  while (end < to && isNamePart(rows, end)) end += 1;
  if (kind !== 'person') end = overJoiningWords(rows, end, to);
  else while (first < end - 1 && isTitleWord(rows[first]!.word)) first += 1;
  // "Americans" and "the President" are no names of a person.
  if (kind === 'person' && (rows[head]!.tag === 'NNPS' || (end === first + 1 && isTitleWord(rows[first]!.word)))) return undefined;
  return { from: first, to: end };
}

function headOf(rows: readonly TreebankRow[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (rows[i]!.head < from || rows[i]!.head >= to) if (rows[i]!.part !== 'PUNCT') return i;
  return from;
}

/** A proper noun, or the hyphen between two. */
function isNamePart(rows: readonly TreebankRow[], i: number): boolean {
  const { part, word } = rows[i]!;
  if (part === 'PROPN') return true;
  if (/^\p{Lu}/u.test(word) && (part === 'ADJ' || part === 'NOUN' || part === 'VERB') && rows[i]!.label !== 'det') return true;
  return word === '-' && rows[i + 1]?.part === 'PROPN' && rows[i - 1]?.part === 'PROPN';
}

/** "Department of Health", "Bank of the Isles": on over small words to the next proper noun of the mention. */
function overJoiningWords(rows: readonly TreebankRow[], end: number, to: number): number {
  let at = end;
  while (at < to && at < end + 3 && JOINING.has(rows[at]!.word)) at += 1;
  if (at === end || at >= to || rows[at]!.part !== 'PROPN') return end;
  while (at < to && isNamePart(rows, at)) at += 1;
  return overJoiningWords(rows, at, to);
}
