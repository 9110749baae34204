import type { NounPhrase } from './noun-phrase.js';
import type { QuoteDraft } from './quote-draft.js';
import { isMarked, lowerAt, opensMarks, rangeOfSentence, type Reading, type TokenRange } from './reading.js';

const DISPLAYED: ReadonlySet<string> = new Set(['headline', 'standfirst', 'caption', 'crosshead']);

/**
 * Reads quotes that headlines set without a cue: a name right before words in marks ("Reeves ‘hopeful’ of a deal"), a name
 * and a colon ("Reeves: ‘We will act’"), or marks and a dash before a name ("‘We will act’ – Reeves").
 */
export function proposeHeadlineQuotes(reading: Reading, sentence: number): readonly QuoteDraft[] {
  if (!DISPLAYED.has(reading.segmented.sentences[sentence]!.region)) return [];
  const range = rangeOfSentence(reading, sentence);
  for (let i = range.from; i < range.to; i++) {
    if (!opensMarks(reading, i)) continue;
    const marked = reading.marked[reading.markedAt[i]!]!;
    const draft = nameBefore(reading, sentence, i, range) ?? dashAndName(reading, sentence, marked, range);
    if (draft !== undefined) return [draft];
  }
  return [];
}

function nameBefore(reading: Reading, sentence: number, at: number, { from, to }: TokenRange): QuoteDraft | undefined {
  const hasColon = lowerAt(reading, at - 1) === ':';
  const subject = personEndingAt(reading, hasColon ? at - 2 : at - 1, from);
  if (subject === undefined || (hasColon && subject.from !== from)) return undefined;
  const end = /^[.]$/.test(lowerAt(reading, to - 1)) && !isMarked(reading, to - 1) ? to - 1 : to;
  return { content: [{ from: at, to: end }], subject, sentence, rule: 'quotes/headline/name-before-mark' };
}

function dashAndName(reading: Reading, sentence: number, marked: TokenRange, { from, to }: TokenRange): QuoteDraft | undefined {
  if (marked.from !== from || !/^[-–—]$/.test(lowerAt(reading, marked.to))) return undefined;
  const subject = personEndingAt(reading, to - 1, marked.to + 1);
  if (subject === undefined || subject.from !== marked.to + 1) return undefined;
  return { content: [{ from: marked.from, to: marked.to }], subject, sentence, rule: 'quotes/headline/name-after-dash' };
}

/** A person's name that ends with this token; headlines speak of people without titles. */
function personEndingAt(reading: Reading, last: number, floor: number): NounPhrase | undefined {
  const mention = reading.mentionAt[last];
  if (last < floor || mention === undefined || mention.form !== 'name' || mention.entityKind !== 'person') return undefined;
  let from = last;
  while (from > floor && reading.mentionAt[from - 1] === mention) from -= 1;
  const range = { from, to: last + 1 };
  return { ...range, core: range };
}
