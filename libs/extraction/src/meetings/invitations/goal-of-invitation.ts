import { isPossessive, type Token } from '../../segment/token.js';
import { looksLikeVerb } from '../lexicon/grammar-words.js';
import { TRIGGER_WORDS } from '../lexicon/trigger-words.js';
import type { MeetingContext, MeetingSentence } from '../meeting-context.js';
import { placeFrom, type FoundPlace } from '../place-of-trigger.js';

/** What somebody is asked to: a place, or a meeting with its word. */
export interface GoalOfInvitation {
  /** The word of meeting, where one is told; a position in the sentence. */
  readonly at?: number;
  readonly place?: FoundPlace;
  /** The token behind the goal. */
  readonly to: number;
}

/** How many tokens may stand between the sides and their goal: "last week", "on Monday". */
const GAP = 4;
/** What one may be asked to do at the meeting of others. Matches `join`, `attend`; must not match `dinner`. */
const ANOTHERS = /^(?:join|attend|address|lead|hold|have|observe|watch|host|chair|resume|begin|start|take|participate|mediate)$/;
/** Longest way from "to" to the noun of a meeting: "to a second round of". */
const PHRASE = 5;

/**
 * Reads "to Norvania", "to visit Norvania", "to come to Oslo", "for talks in Oslo", "to dinner". Whoever is asked to do
 * something else ("to apply", "to speak", "to a concert") is asked to no meeting: `undefined`.
 */
export function goalOfInvitation(sentence: MeetingSentence, from: number, context: MeetingContext): GoalOfInvitation | undefined {
  const { tokens } = sentence;
  for (let i = from; i <= Math.min(from + GAP, tokens.length - 2); i++) {
    const { lower, kind } = tokens[i]!;
    if (lower === 'to' || lower === 'for') return goalAt(sentence, i, context);
    if (kind === 'punctuation' || looksLikeVerb(lower) || /^(?:and|but|that|who|which|in|at|from|with)$/.test(lower)) return undefined;
  }
  return undefined;
}

function goalAt(sentence: MeetingSentence, to: number, context: MeetingContext): GoalOfInvitation | undefined {
  const { tokens } = sentence;
  const next = tokens[to + 1]!.lower;
  if (tokens[to]!.lower === 'to') {
    // "To visit Norvania", "to meet (with) her".
    if (next === 'visit' || (next === 'meet' && isWithHost(tokens[to + 2], tokens[to + 3]))) return { at: to + 1, ...withPlace(placeOfVerb(sentence, to + 2, context)), to: to + 2 };
    if (/^(?:come|travel|fly|go|return)$/.test(next)) {
      const lead = tokens[to + 2]?.lower;
      return lead === 'to' ? goalAt(sentence, to + 2, context) : undefined;
    }
    const place = destination(sentence, to + 1, context);
    if (place !== undefined) return { place: place.place, to: place.to };
  }
  if (ANOTHERS.test(next) || /^(?:the|an?|his|her|their)$/.test(tokens[to + 2]?.lower ?? '')) return undefined;
  for (let i = to + 1; i <= Math.min(to + PHRASE, tokens.length - 1); i++) {
    const { lower, kind, text } = tokens[i]!;
    const frame = TRIGGER_WORDS.get(lower)?.frame;
    if (frame === 'noun' || frame === 'trip') return /^(?:with|between|of|among)$/.test(tokens[i + 1]?.lower ?? '') ? undefined : { at: i, to: i + 1 };
    if (kind === 'punctuation' && text !== '-') return undefined;
    if (looksLikeVerb(lower) && /^\p{Ll}/u.test(text)) return undefined;
  }
  return undefined;
}

/** Whether one is to meet whoever asks: matches "to meet in", "to meet him", "to meet with her"; must not match "to meet investors". */
function isWithHost(next: Token | undefined, second: Token | undefined): boolean {
  const whom = next?.lower === 'with' ? second : next;
  return whom === undefined || whom.kind === 'punctuation' || /^(?:in|at|on|for|again|next|later|this|him|her|them|me|us|there|privately|face-to-face)$/.test(whom.lower);
}

function withPlace(place: FoundPlace | undefined): { readonly place?: FoundPlace } {
  return place === undefined ? {} : { place };
}

/** The place that is visited, or where one is to meet. */
function placeOfVerb(sentence: MeetingSentence, at: number, context: MeetingContext): FoundPlace | undefined {
  const visited = destination(sentence, at, context);
  if (visited !== undefined) return visited.place;
  const end = Math.min(sentence.tokens.length, at + 8);
  for (let i = at; i < end; i++) {
    if (sentence.tokens[i]!.kind === 'punctuation') return undefined;
    if (/^(?:in|at)$/.test(sentence.tokens[i]!.lower)) return destination(sentence, i + 1, context)?.place;
  }
  return undefined;
}

/** A place that is the end of the way: matches "to Norvania", "the White House"; must not match "Norvania’s parliament", "Oslo concerts". */
function destination({ tokens, ...sentence }: MeetingSentence, at: number, context: MeetingContext): ReturnType<typeof placeFrom> {
  const found = placeFrom({ tokens, ...sentence }, /^(?:the|his|her)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at, context);
  const behind = found === undefined ? undefined : tokens[found.to];
  if (found === undefined || behind === undefined || behind.kind !== 'word') return behind !== undefined && isPossessive(behind) ? undefined : found;
  return isPossessive(behind) || !/^(?:on|in|for|by|at|to|and|but|as|from|with|later|next|this|last|before|after|during|again|when|where|who|while|earlier|soon|today|tomorrow|had|has|was|is|said|says)$|^\p{L}+day$/u.test(behind.lower) ? undefined : found;
}
