import { isPossessive, type Token } from '../../segment/token.js';
import { ADVERBS, looksLikeVerb, PREPOSITIONS, SUBORDINATORS } from '../lexicon/grammar-words.js';
import { SUPPORT_VERBS, TRIGGER_WORDS } from '../lexicon/trigger-words.js';
import type { MeetingContext, MeetingSentence } from '../meeting-context.js';
import type { MeetingTrigger } from '../meeting-trigger.js';
import type { Party } from '../party.js';
import { partyList } from './clause.js';

/** How far "with" or "between" may stand behind the word of meeting, in tokens: "met in secret on Thursday with". */
const REACH = 12;

/** Whom the words behind a word of meeting name; `complete` where they name both sides: "between A and B". */
export interface OtherSide {
  readonly list: readonly Party[];
  readonly complete: boolean;
}

/** Whom the words after a word of meeting name. */
export function otherSide({ sentence, at, verb, frame }: MeetingTrigger, parties: readonly Party[], context: MeetingContext): OtherSide {
  const { tokens } = sentence;
  if (verb && frame !== 'address' && frame !== 'exchange') {
    const object = partyList(tokens, parties, skipAdverbs(tokens, at + 1));
    const listed = object.filter((party) => !(frame === 'visit' && party.place === true) && !(frame === 'host' && isBeforeItsHead(tokens, party)));
    if (listed.length > 0) return { list: listed, complete: false };
    const whom = relativeObject(tokens, parties, at);
    if (whom !== undefined) return { list: [whom], complete: false };
  }
  const host = isPassive(tokens, at) ? partyList(tokens, parties, at + 2) : [];
  if (verb && (frame === 'host' || frame === 'visit') && host.length > 0) return { list: host, complete: false };
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    const { lower, text } = tokens[i]!;
    // "Spoke about his friendship with": whom he spoke with is not told.
    if (verb && frame === 'address' && /^(?:about|of|past|over|like|against)$/.test(lower)) break;
    // What follows another word of meeting, or a purpose, belongs to that.
    if (TRIGGER_WORDS.has(lower) && i > at + 1) break;
    if (lower === 'to' && !verb && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '') && !/^(?:the|his|her|their|a)$/.test(tokens[i + 1]?.lower ?? '')) break;
    if (lower === 'with' || (lower === 'to' && frame === 'address' && i === at + 1)) {
      const list = partyList(tokens, parties, i + 1);
      if (list.length > 0) return { list, complete: false };
    } else if (((lower === 'between' || lower === 'among') && !verb) || ((lower === 'of' || lower === 'by') && !verb && (i === at + 1 || (lower === 'by' && frame === 'trip')))) {
      const list = partyList(tokens, parties, i + 1, lower === 'between' || lower === 'of');
      if (list.length > 0) return { list, complete: list.length > 1 || list[0]!.partyKind === 'pair' || lower === 'by' || lower === 'between' || (lower === 'of' && !SUPPORT_VERBS.has(tokens[i - 2]?.lower ?? '')) };
      if (lower === 'between') return { list: governmentsBetween(sentence, i + 1, context), complete: true };
    } else if (/^[.;:?!—–]$/.test(text) || /^(?:that|who|which|while|because|but|as|before|after|when|if|said|says|where)$/.test(lower)) break;
    else if (verb ? false : looksLikeVerb(lower) && !/^(?:set|planned|scheduled|expected|held|made|paid)$/.test(lower)) break;
  }
  return { list: [], complete: false };
}

/** "Talks between Norvania and Ostland": places of which nobody knows more stand for their governments where they talk. */
function governmentsBetween(sentence: MeetingSentence, at: number, context: MeetingContext): readonly Party[] {
  const first = placeAt(sentence, at, context);
  const second = first === undefined || sentence.tokens[first.to]?.lower !== 'and' ? undefined : placeAt(sentence, first.to + 1, context);
  return first === undefined || second === undefined ? [] : [first, second];
}

function placeAt({ tokens, mentions }: MeetingSentence, at: number, context: MeetingContext): Party | undefined {
  const token = tokens[at];
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return undefined;
  const mention = mentions.find(({ span }) => span.start <= token.start && token.start < span.end);
  if (mention?.entityKind === 'person' || mention?.entityKind === 'group') return undefined;
  // A name that nobody knows ends where the capitals end.
  const end = mention === undefined ? tokens.findIndex(({ text }, index) => index > at && !/^\p{Lu}/u.test(text)) : tokens.findIndex(({ start }) => start >= mention.span.end);
  const to = end < 0 ? tokens.length : end;
  const words = context.text.slice(token.start, tokens[to - 1]!.end);
  return { from: at, to, partyKind: 'group', name: words, key: `group:${words.toLowerCase()}`, form: 'name', place: true };
}

function skipAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < tokens.length && (ADVERBS.has(tokens[next]!.lower) || /^(?:face|up|face-to-face)$/.test(tokens[next]!.lower))) next += 1;
  return next;
}

/** Whether a name only says which thing is received: matches the `Board` of "received Board requests"; must not match "received Reeves in Oslo". */
function isBeforeItsHead(tokens: readonly Token[], { to }: Party): boolean {
  const after = tokens[to];
  if (after === undefined || after.kind !== 'word' || !/^\p{Ll}/u.test(after.text) || isPossessive(after)) return false;
  return !(PREPOSITIONS.has(after.lower) || SUBORDINATORS.has(after.lower) || ADVERBS.has(after.lower) || looksLikeVerb(after.lower) || /^(?:and|or|but|last|this|next|earlier|later)$|ly$/.test(after.lower));
}

/** Matches "was warmly received by"; must not match "the letter sent and received by". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (ADVERBS.has(tokens[before]!.lower) || /ly$/.test(tokens[before]!.lower))) before -= 1;
  return tokens[at + 1]?.lower === 'by' && /^(?:is|are|was|were|be|been|being)$/.test(tokens[before]?.lower ?? '');
}

/** "Ms Reeves, whom he met twice": the one before "whom". */
function relativeObject(tokens: readonly Token[], parties: readonly Party[], at: number): Party | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (tokens[i]!.lower === 'whom') return parties.filter(({ to }) => to <= i).at(-1);
  }
  return undefined;
}
