import type { Span } from '@onrecord/domain';
import { COUNTRY_WORDS } from '../people/lexicon/countries.js';
import { PLACES } from '../people/lexicon/places.js';
import { isPossessive, type Token } from '../segment/token.js';
import { looksLikeVerb, SAYING } from './lexicon/grammar-words.js';
import { TRIGGER_WORDS } from './lexicon/trigger-words.js';
import type { MeetingContext, MeetingSentence } from './meeting-context.js';
import type { MeetingTrigger } from './meeting-trigger.js';

export interface FoundPlace {
  readonly name: string;
  readonly span: Span;
  /** Whether somebody travels there to meet. */
  readonly journey?: boolean;
}

/** How far behind the word of meeting a place may be told, in tokens. */
const REACH = 16;
/** The same for the word "here", which can be no other place’s. */
const REACH_OF_HERE = 22;
/** Buildings whose names are those of bodies: "at the White House". */
const SEATS = /^(?:White House|Kremlin|Pentagon|Capitol|State Department|Downing Street|Oval Office|Blue House|Vatican|Senate|United Nations|Élysée Palace|Elysee Palace)$/;

/** Where a sentence says that a meeting takes place: behind its word ("in Oslo"), before it ("White House visit"), or at the head of the sentence. */
export function placeOfTrigger(trigger: MeetingTrigger, context: MeetingContext): FoundPlace | undefined {
  const { sentence, at } = trigger;
  return (trigger.verb ? undefined : placeBefore(sentence, at, context)) ?? placeAfter(trigger, context) ?? placeOfWhere(trigger, context) ?? placeOfJourney(sentence, at, context) ?? placeAtHead(trigger, context);
}

/** "his White House visit", "the Mar-a-Lago summit". */
function placeBefore(sentence: MeetingSentence, at: number, context: MeetingContext): FoundPlace | undefined {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    const found = placeFrom(sentence, from, context);
    if (found !== undefined && found.to === at && !isCountry(sentence.tokens, from, found.to) && !/^(?:in|at|with|between|and|from|of)$/.test(sentence.tokens[from - 1]?.lower ?? '')) return found.place;
  }
  return undefined;
}

function isCountry(tokens: readonly Token[], from: number, to: number): boolean {
  return COUNTRY_WORDS.has(tokens.slice(from, to).map(({ text }) => text).join(' '));
}

function placeAfter({ sentence, at, frame, verb }: MeetingTrigger, context: MeetingContext): FoundPlace | undefined {
  const { tokens } = sentence;
  if (verb && frame === 'visit') {
    const object = placeFrom(sentence, skipOwner(tokens, at + 1), context);
    if (object !== undefined) return object.place;
  }
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH_OF_HERE); i++) {
    const { lower, text } = tokens[i]!;
    if (lower === 'that' && /^(?:was|were|is|are|will|had)$/.test(tokens[i + 1]?.lower ?? '')) continue;
    if (lower === 'not' && /^(?:and|,)$/.test(tokens[i - 1]?.lower ?? '')) return undefined;
    if (/^[.;:?!—–]$/.test(text) || SAYING.has(lower) || /^(?:that|while|because|but|when|if|after|until|since|according)$/.test(lower)) return undefined;
    // Agency reports say where they are written, and then "here".
    if (lower === 'here' && context.writtenIn !== undefined) return context.writtenIn;
    if (i >= at + REACH) continue;
    if (lower === 'before' && tokens[i + 1]?.text !== ',') return undefined;
    // "A visit in March and a secret meeting in Oslo": the place of the other.
    if (i > at + 1 && TRIGGER_WORDS.has(lower) && !verb && TRIGGER_WORDS.get(lower)!.frame !== 'host') return undefined;
    if (looksLikeVerb(lower) && !/^(?:set|planned|scheduled|held|expected|be|been|was|were|is|to|begin|begins|began|start|starts|started|take|took|takes)$/.test(lower) && i > at + 1) return undefined;
    const leads = lower === 'in' || lower === 'at' || (lower === 'to' && (frame === 'visit' || frame === 'trip' || frame === 'host'));
    if (!leads) continue;
    for (let from = i + 1; from <= Math.min(i + 4, tokens.length - 1); from++) {
      if (from > i + 1 && !isBeforePlace(tokens[from - 1]!)) break;
      const found = placeFrom(sentence, from, context);
      if (found !== undefined && !WATERS.test(found.place.name)) return found.place;
    }
  }
  return undefined;
}

/** Waters are talked about, and nobody talks in them: matches `Halmer Strait`; must not match `Seaford`. */
const WATERS = /\b(?:Straits?|Sea|Seas|Ocean|Channel|River|Gulf)$/;

/** What may stand between "in" and a place: "at his oceanfront Mar-a-Lago estate". Matches `his`, `neutral`; must not match `a`'s verb `met`. */
function isBeforePlace(token: Token): boolean {
  return token.kind === 'word' && !looksLikeVerb(token.lower) && (/^\p{Ll}/u.test(token.text) || isPossessive(token));
}

/** "flew to the capital on Monday to meet", "arrived in Norvania for talks": the end of the journey that leads to the meeting. */
function placeOfJourney(sentence: MeetingSentence, at: number, context: MeetingContext): FoundPlace | undefined {
  const { tokens } = sentence;
  const lead = tokens.slice(0, at).findLastIndex(({ lower }) => lower === 'to' || lower === 'for');
  if (lead < 0 || at - lead > 4) return undefined;
  for (let i = lead - 1; i >= Math.max(0, lead - 9); i--) {
    if (tokens[i]!.kind === 'punctuation') return undefined;
    if (tokens[i]!.lower !== 'to' && tokens[i]!.lower !== 'in') continue;
    const found = placeFrom(sentence, skipOwner(tokens, i + 1), context);
    if (found !== undefined) return { ...found.place, journey: tokens[i]!.lower === 'to' };
  }
  return undefined;
}

/** "A journey to Oslo, where he met Ms Reeves": the place right before "where", and no verb between but this. */
function placeOfWhere({ sentence, at, verb }: MeetingTrigger, context: MeetingContext): FoundPlace | undefined {
  const { tokens } = sentence;
  const where = tokens.slice(0, at).findLastIndex(({ lower }) => lower === 'where');
  if ((!verb && !/^(?:held|hold|holds|had)$/.test(tokens[at - 1]?.lower ?? '')) || where < 1 || at - where > 12) return undefined;
  if (tokens.slice(where + 1, at).some(({ lower, text }) => looksLikeVerb(lower) && /^\p{Ll}/u.test(text) && !/^(?:had|has|have|was|were|is|are|will|would|to|held|hold|holds)$/.test(lower))) return undefined;
  const end = tokens[where - 1]!.text === ',' ? where - 1 : where;
  for (let from = Math.max(0, end - 3); from < end; from++) {
    const found = placeFrom(sentence, from, context);
    if (found?.to === end) return found.place;
  }
  return undefined;
}

function skipOwner(tokens: readonly Token[], at: number): number {
  return /^(?:the|his|her|their)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
}

/** "In Oslo on Thursday, Mr Lind met": a place that opens the sentence is where its first verb happens. */
function placeAtHead({ sentence, at }: MeetingTrigger, context: MeetingContext): FoundPlace | undefined {
  const { tokens } = sentence;
  if (!/^(?:in|at)$/.test(tokens[0]?.lower ?? '')) return undefined;
  if (tokens.slice(0, at).some(({ lower }) => SAYING.has(lower))) return undefined;
  const start = /^(?:the|his|her)$/.test(tokens[1]?.lower ?? '') ? 2 : 1;
  return placeFrom(sentence, start, context)?.place;
}

/** The place whose name begins at a token, with the token behind it. */
export function placeFrom(sentence: MeetingSentence, from: number, context: MeetingContext): { readonly place: FoundPlace; readonly to: number } | undefined {
  const token = sentence.tokens[from];
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return undefined;
  const mention = sentence.mentions.find(({ span }) => span.start === token.start || (span.start < token.start && span.end > token.start && /^the\s/i.test(context.text.slice(span.start, span.end))));
  if (mention !== undefined && (mention.entityKind === 'place' || mention.entityKind === 'organisation')) {
    const span = { start: token.start, end: mention.span.end };
    const words = context.text.slice(span.start, span.end);
    if (mention.entityKind === 'organisation' && !SEATS.test(words) && COUNTRY_WORDS.get(words)?.use === undefined) return undefined;
    const to = sentence.tokens.findIndex(({ start }) => start >= span.end);
    return { place: { name: words, span }, to: to < 0 ? sentence.tokens.length : to };
  }
  for (let length = 3; length > 0; length--) {
    const run = sentence.tokens.slice(from, from + length);
    const words = run.map(({ text }) => text).join(' ');
    const nation = COUNTRY_WORDS.get(words);
    if (run.length === length && ((nation !== undefined && nation.use !== 'demonym') || SEATS.test(words) || (PLACES.has(words) && mention?.entityKind !== 'person'))) return { place: { name: words, span: { start: token.start, end: run.at(-1)!.end } }, to: from + length };
  }
  return undefined;
}
