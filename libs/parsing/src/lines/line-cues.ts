/** Ends like a sentence, or leads on to one with a colon: `It is over.”` does; `Talks to resume` must not. */
const SENTENCE_END = /[.!?…:][\s"'”’»)\]*]{0,4}$/u;

/** Breaks off amid a sentence: `the minister said,` does; `Talks to resume` must not. */
const BREAK = /[;,—–-]["'”’]{0,2}$/u;

/** Whether words end as a sentence ends. Only the last few characters are looked at, whatever the length. */
export function endsSentence(words: string): boolean {
  return SENTENCE_END.test(words.slice(-6));
}

/** Whether words end as a headline or a crosshead ends: with neither a stop nor a mark that leads on. */
export function endsOpen(words: string): boolean {
  return !endsSentence(words) && !BREAK.test(words.slice(-4));
}

/** Whether words end in a question mark, marks aside: how a crosshead may end, `Who is Ada Quill?`. */
export function endsQuestion(words: string): boolean {
  return /\?["'”’)]{0,2}$/.test(words.slice(-4));
}

/** Words by white space; counting stops at `most`, so that a paragraph of two megabytes costs nothing. */
export function countWords(words: string, most = 60): number {
  const parts = words.slice(0, most * 40).split(/\s+/, most + 1);
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** Whether no letter is lower case and at least two are upper case: `NEVER SAY GOODBYE`. */
export function isAllCapitals(words: string): boolean {
  const opening = words.slice(0, 400);
  return !/\p{Ll}/u.test(opening) && (opening.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** Whether words open with a lower-case letter, as the second line of a wrapped sentence does. */
export function opensLowerCase(words: string): boolean {
  return /^["'“‘(]?\p{Ll}/u.test(words.slice(0, 4));
}
