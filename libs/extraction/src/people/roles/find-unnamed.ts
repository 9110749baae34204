import { ACTING_WORDS } from '../lexicon/acting-words.js';
import type { Reading, ReadSentence } from '../reading.js';
import type { Description } from './description.js';

const PERSON_NOUNS = /^(?:man|woman|lady|gentleman)$/;
const DETERMINERS = /^(?:a|an|one|another)$/;
/** Stand for a person by themselves, where a verb follows. */
const ALONE = /^(?:one|another|other|someone|somebody)$/;

/**
 * People who are spoken of and never named, by no role: "a man of about 60", "one of them", "another", "the other said".
 * They are somebody, so that "he" behind them is not whoever was named before.
 */
export function findUnnamed(reading: Reading): readonly Description[] {
  const found: Description[] = [];
  for (const sentence of reading.read) {
    if (sentence === undefined) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      const from = PERSON_NOUNS.test(reading.tokens[at]!.lower) ? phraseFrom(reading, at, sentence) : standsAlone(reading, at, sentence);
      if (from === undefined) continue;
      found.push({ from, to: at + 1, wordsFrom: at, noun: reading.tokens[at]!.lower, many: false, determiner: 'indefinite', ofCountryBefore: false, modifiers: [], tense: 'current' });
    }
  }
  return found;
}

/** Where "a tall young man" begins; none for "a man named Ilan Voss", who has a name. */
function phraseFrom({ tokens }: Reading, at: number, { from }: ReadSentence): number | undefined {
  if (/^(?:named|called|identified|known)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  for (let first = at - 1; first >= Math.max(from, at - 4); first--) {
    const token = tokens[first]!;
    if (DETERMINERS.test(token.lower)) return first;
    if (token.kind !== 'word' || !/^\p{Ll}/u.test(token.text)) return undefined;
  }
  return undefined;
}

/** "One said", "the other, who", "one of them"; not "one day", "no one said", "said of another plan". */
function standsAlone({ tokens }: Reading, at: number, { from, to }: ReadSentence): number | undefined {
  const word = tokens[at]!.lower;
  if (!ALONE.test(word)) return undefined;
  const opens = at === from || tokens[at - 1]!.kind !== 'word' || /^(?:the|and|but|while)$/.test(tokens[at - 1]!.lower);
  const isThe = tokens[at - 1]?.lower === 'the' && at > from;
  if (!opens || (word === 'other') !== isThe) return undefined;
  const next = at + 1 < to ? tokens[at + 1]! : undefined;
  const isOfThem = next?.lower === 'of' && /^(?:them|the|his|her|their|those|these)$/.test(tokens[at + 2]?.lower ?? '') && word === 'one';
  const acts = next !== undefined && ACTING_WORDS.has(next.lower) && !/^(?:is|was|has|also|will|would|can|could|may|might|must|should|did|does|had)$/.test(next.lower);
  const isWho = next?.text === ',' && tokens[at + 2]?.lower === 'who';
  return acts || isOfThem || isWho ? (isThe ? at - 1 : at) : undefined;
}
