import { hashWord } from '../perceptron/hash.js';
import type { SegmentedText } from '../segment/segmented-text.js';
import { isPossessive, type Token } from '../segment/token.js';
import { toModelWord } from '../tag/model-word.js';
import { toShape } from '../tag/tag-features.js';
import { lexiconBits, LONGEST_PHRASE, phraseList } from './name-lexicon.js';

/** How capitals are used in a sentence: 0 running text, 1 a display line of capitalised words, 2 all capitals. */
export type CapitalUse = 0 | 1 | 2;

/** What is seen of a document's tokens before any is labelled: hashes and bits, one place a token. */
export interface NameMarks {
  readonly count: number;
  readonly exact: Int32Array;
  readonly lower: Int32Array;
  /** Endings of two to four letters and beginnings of two to four: six a token. */
  readonly parts: Int32Array;
  readonly shape: Int32Array;
  /** What word lists say of it. */
  readonly lists: Int32Array;
  /** Which list has the name it is part of, times four, plus its place in that name; 0 for none. */
  readonly phrase: Uint8Array;
  /** 1: in lower case elsewhere in the document; 2: with a capital inside a sentence; 4: so twice or more. */
  readonly seen: Uint8Array;
  /** Capital use of its sentence, plus 4 for the first word of a sentence or after a mark, plus 8 inside marks. */
  readonly place: Uint8Array;
  /** Whether it may begin a name. */
  readonly capital: Uint8Array;
  /** The run of capitals that it stands in; `from === to` for none. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** Number of its word, the same for `Kim` and `KIM`, for what the document says of that word. */
  readonly word: Int32Array;
  readonly words: number;
}

/** Number of hashes of word parts a token. */
export const PARTS = 6;

/** Reads the marks of a document, with hashes of the names of cities. Linear in its length. */
export function markTokens({ tokens, firstToken }: SegmentedText, cities: ReadonlySet<number>): NameMarks {
  const count = tokens.length;
  const ints = (size = count): Int32Array => new Int32Array(size);
  const marks = { count, exact: ints(), lower: ints(), parts: ints(count * PARTS), shape: ints(), lists: ints(), phrase: new Uint8Array(count), seen: new Uint8Array(count), place: new Uint8Array(count), capital: new Uint8Array(count), runFrom: ints(), runTo: ints(), word: ints(), words: 0 };
  const known = new Map<string, number>();
  let inMarks = false;
  for (let i = 0; i < count; i++) {
    const { kind, lower } = tokens[i]!;
    markWord(marks, i, tokens[i]!);
    if (kind === 'mark') inMarks = tokens[i]!.text === '“' || (tokens[i]!.text === '"' && !inMarks);
    if (inMarks) marks.place[i]! |= 8;
    let word = known.get(lower);
    if (word === undefined) known.set(lower, (word = known.size));
    marks.word[i] = word;
  }
  for (let sentence = 0; sentence + 1 < firstToken.length; sentence++) markSentence(marks, tokens, firstToken[sentence]!, firstToken[sentence + 1]!, cities);
  markSeen(marks, known.size);
  return { ...marks, words: known.size };
}

type OpenMarks = { -readonly [Key in keyof NameMarks]: NameMarks[Key] };

function markWord(marks: OpenMarks, i: number, token: Token): void {
  const word = toModelWord(token.text);
  const lower = word.toLowerCase();
  marks.exact[i] = hashWord(word);
  marks.lower[i] = hashWord(lower);
  for (let length = 2; length <= 4; length++) {
    marks.parts[i * PARTS + length - 2] = hashWord(lower, Math.max(0, lower.length - length));
    marks.parts[i * PARTS + length + 1] = hashWord(lower, 0, Math.min(lower.length, length));
  }
  marks.shape[i] = hashWord(toShape(word));
  marks.lists[i] = token.kind === 'word' ? lexiconBits(word) : 0;
  marks.capital[i] = token.kind === 'word' && !isPossessive(token) && !/^I(?:['’]|$)/.test(token.text) && /\p{Lu}/u.test(token.text) ? 1 : 0;
}

function markSentence(marks: OpenMarks, tokens: readonly Token[], from: number, to: number, cities: ReadonlySet<number>): void {
  const use = capitalUse(tokens, from, to);
  for (let i = from; i < to; i++) {
    const opens = i === from || tokens[i - 1]!.kind === 'mark' || /^[:(•*—–-]$/.test(tokens[i - 1]!.text);
    marks.place[i]! |= use | (opens ? 4 : 0);
  }
  for (let i = from; i < to; ) {
    let end = i;
    while (end < to && marks.capital[end] === 1) end += 1;
    for (let k = i; k < end; k++) [marks.runFrom[k], marks.runTo[k]] = [i, end];
    i = Math.max(end, i + 1);
  }
  for (let i = from; i < to; ) i += markPhrase(marks, tokens, i, to, cities);
}

function capitalUse(tokens: readonly Token[], from: number, to: number): CapitalUse {
  let [long, capital, shouted] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const { kind, text, lower } = tokens[i]!;
    if (kind !== 'word' || text.length < 4) continue;
    long += 1;
    if (/^\p{Lu}/u.test(text)) capital += 1;
    if (text !== lower && text === text.toUpperCase()) shouted += 1;
  }
  if (long >= 2 && shouted > 0.75 * long) return 2;
  return long >= 3 && capital > 0.75 * long && !/^[.!?]$/.test(tokens[to - 1]!.text) ? 1 : 0;
}

/** Marks the longest listed name that begins here; gives how many tokens it takes, 1 for none. */
function markPhrase(marks: OpenMarks, tokens: readonly Token[], at: number, to: number, cities: ReadonlySet<number>): number {
  if (marks.capital[at] === 0) return 1;
  const most = Math.min(LONGEST_PHRASE, to - at);
  const phrases: string[] = [];
  for (let length = 0, words = ''; length < most; length++) phrases.push((words += `${length > 0 ? ' ' : ''}${tokens[at + length]!.text}`));
  for (let length = most; length >= 1; length--) {
    const list = phraseList(phrases[length - 1]!, cities);
    if (list === 0) continue;
    for (let k = 0; k < length; k++) marks.phrase[at + k] = list * 4 + (length === 1 ? 3 : k === 0 ? 0 : k === length - 1 ? 2 : 1);
    return length;
  }
  return 1;
}

function markSeen(marks: OpenMarks, words: number): void {
  const lower = new Uint8Array(words);
  const capital = new Uint8Array(words);
  for (let i = 0; i < marks.count; i++) {
    const word = marks.word[i]!;
    if (marks.capital[i] === 0) lower[word] = 1;
    else if ((marks.place[i]! & 7) === 0 && capital[word]! < 2) capital[word]! += 1;
  }
  for (let i = 0; i < marks.count; i++) {
    const word = marks.word[i]!;
    marks.seen[i] = lower[word]! | (capital[word]! > 0 ? 2 : 0) | (capital[word]! > 1 ? 4 : 0);
  }
}
