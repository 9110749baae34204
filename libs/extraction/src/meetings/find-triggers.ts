import { isPossessive, type Token } from '../segment/token.js';
import { ADVERBS, AUXILIARIES, DETERMINERS } from './lexicon/grammar-words.js';
import { TRIGGER_WORDS, type TriggerWord } from './lexicon/trigger-words.js';
import type { MeetingSentence } from './meeting-context.js';
import type { MeetingTrigger } from './meeting-trigger.js';
import { hasOtherSense } from './negative-senses.js';

/** Forms that are verb or noun: which they are here is told by the words beside them. */
const EITHER: ReadonlySet<string> = new Set(['meeting', 'visit', 'visits', 'call', 'calls', 'talks', 'host', 'hosts']);
const VERB_BEFORE = /^(?:to|will|would|can|could|may|might|should|must|shall|n’t|not|never|’ll|’d|who|i|we|they|you|he|she)$/;

/** The words of a sentence that tell of a meeting, in the sense of one. */
export function findTriggers(sentence: MeetingSentence): readonly MeetingTrigger[] {
  const found: MeetingTrigger[] = [];
  sentence.tokens.forEach((token, at) => {
    const word = TRIGGER_WORDS.get(token.lower) ?? oneMore(sentence.tokens, at, found.at(-1));
    if (word === undefined) return;
    // "Summit meeting", "summit talks": one thing in two words.
    const joined = /^(?:meetings?|talks)$/.test(sentence.tokens[at + 1]?.lower ?? '');
    if (token.lower === 'summit' && joined) return;
    if (/^(?:meetings?|talks)$/.test(token.lower) && sentence.tokens[at - 1]?.lower === 'summit') {
      found.push({ sentence, at, from: at - 1, word: { kind: 'summit', frame: 'noun' }, frame: 'noun', verb: false });
      return;
    }
    const verb = isVerb(sentence.tokens, at, word);
    if (hasOtherSense(sentence.tokens, at, verb)) return;
    const frame = verb && token.lower === 'meeting' ? 'meet' : verb && word.frame === 'trip' ? 'visit' : word.frame;
    found.push({ sentence, at, from: at, word, frame, verb });
  });
  return found;
}

/** "a visit similar to one made in 2000", "including a previous one": another of the kind told just before. */
function oneMore(tokens: readonly Token[], at: number, last: MeetingTrigger | undefined): TriggerWord | undefined {
  if (tokens[at]!.lower !== 'one' || last === undefined || last.verb || at - last.at > 10) return undefined;
  const led = /^(?:to|than|like|previous|earlier|second|first|last|similar)$/.test(tokens[at - 1]?.lower ?? '');
  return led && /^(?:made|held|at|in|with|between|by|last|that)$/.test(tokens[at + 1]?.lower ?? '') ? last.word : undefined;
}

function isVerb(tokens: readonly Token[], at: number, word: TriggerWord): boolean {
  const lower = tokens[at]!.lower;
  if (!EITHER.has(lower)) return word.frame !== 'noun' && word.frame !== 'trip';
  const before = beforeAdverbs(tokens, at);
  const after = tokens[at + 1]?.lower ?? '';
  if (lower === 'meeting') return isGerund(tokens, before, after);
  if (before === undefined || DETERMINERS.has(before.lower) || isPossessive(before)) return false;
  return VERB_BEFORE.test(before.lower) || (lower !== 'talks' && lower !== 'visit' && lower !== 'host' && /^\p{Lu}/u.test(before.text) && (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') || after === 'the'));
}

/** "after meeting Ms Reeves", "were meeting in": a verb; "a meeting", "Friday’s meeting", "summit meeting", "after meeting the deadline" aside: a noun. */
function isGerund(tokens: readonly Token[], before: Token | undefined, after: string): boolean {
  if (before === undefined) return after === 'with' || /^\p{Lu}/u.test(tokens[1]?.text ?? '');
  if (DETERMINERS.has(before.lower) || isPossessive(before)) return false;
  if (AUXILIARIES.has(before.lower) && before.lower !== 'have' && before.lower !== 'had' && before.lower !== 'has') return true;
  return /^(?:after|before|while|by|for|since|of|from|when|despite|been|kept|started|began|considered|is|denied|on|in|avoided|without)$/.test(before.lower) && !/^(?:on|in|at|between|of|room|place|point|hall|rooms|minutes)$/.test(after);
}

function beforeAdverbs(tokens: readonly Token[], at: number): Token | undefined {
  let before = at - 1;
  while (before >= 0 && ADVERBS.has(tokens[before]!.lower)) before -= 1;
  return tokens[before];
}
