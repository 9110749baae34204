import { isPossessive, type Token } from '../../segment/token.js';
import { ADVERBS, looksLikeVerb, PREPOSITIONS } from '../lexicon/grammar-words.js';
import { SUPPORT_VERBS, TRIGGER_WORDS } from '../lexicon/trigger-words.js';
import type { MeetingContext, MeetingSentence } from '../meeting-context.js';
import type { MeetingTrigger } from '../meeting-trigger.js';
import type { Party } from '../party.js';
import { isPossessor, partyAt, partyList } from './clause.js';
import { compoundParties } from './compound-parties.js';
import { findSubject, type VerbForm } from './find-subject.js';

/** How far "with" or "between" may stand behind the word of meeting, in tokens: "met in secret on Thursday with". */
const REACH = 12;

/** The parties that a sentence tells beside a word of meeting, each once, the side that acts first. */
export function participantsOfTrigger(trigger: MeetingTrigger, parties: readonly Party[], context: MeetingContext): readonly Party[] {
  const { tokens } = trigger.sentence;
  const others = otherSide(trigger, parties, context);
  // "Between A and B" names both sides.
  if (others.complete) return distinct(others.list);
  const own = trigger.verb ? subjectOfVerb(trigger, parties) : [...ownSideOfNoun(trigger, parties, context, others.list.length > 0), ...panelOfHearing(trigger, parties)];
  return distinct([...own, ...others.list]).filter((party) => !isPossessor(tokens, party) || own.includes(party));
}

function distinct(list: readonly Party[]): readonly Party[] {
  return list.filter((party, index) => list.findIndex(({ key }) => key === party.key) === index);
}

interface OtherSide {
  readonly list: readonly Party[];
  readonly complete: boolean;
}

/** Whom the words after a word of meeting name. */
function otherSide({ sentence, at, verb, frame }: MeetingTrigger, parties: readonly Party[], context: MeetingContext): OtherSide {
  const { tokens } = sentence;
  if (verb && frame !== 'address' && frame !== 'exchange') {
    const object = partyList(tokens, parties, skipAdverbs(tokens, at + 1));
    const listed = object.filter((party) => !(frame === 'visit' && party.place === true));
    if (listed.length > 0) return { list: listed, complete: false };
    const whom = relativeObject(tokens, parties, at);
    if (whom !== undefined) return { list: [whom], complete: false };
  }
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    const { lower, text } = tokens[i]!;
    // What follows another word of meeting, or a purpose, belongs to that.
    if (TRIGGER_WORDS.has(lower) && i > at + 1) break;
    if (lower === 'to' && !verb && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '') && !/^(?:the|his|her|their|a)$/.test(tokens[i + 1]?.lower ?? '')) break;
    if (lower === 'with' || (lower === 'to' && frame === 'address' && i === at + 1)) {
      const list = partyList(tokens, parties, i + 1);
      if (list.length > 0) return { list, complete: false };
    } else if (((lower === 'between' || lower === 'among') && !verb) || ((lower === 'of' || lower === 'by') && !verb && (i === at + 1 || (lower === 'by' && frame === 'trip')))) {
      const list = partyList(tokens, parties, i + 1, lower === 'between' || lower === 'of');
      if (list.length > 0) return { list, complete: list.length > 1 || list[0]!.partyKind === 'pair' || lower === 'by' || (lower === 'of' && !SUPPORT_VERBS.has(tokens[i - 2]?.lower ?? '')) };
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

/** "Mr Trump, whom he first visited": the one before "whom". */
function relativeObject(tokens: readonly Token[], parties: readonly Party[], at: number): Party | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (tokens[i]!.lower === 'whom') return parties.filter(({ to }) => to <= i).at(-1);
  }
  return undefined;
}

function subjectOfVerb({ sentence: { tokens }, at }: MeetingTrigger, parties: readonly Party[]): readonly Party[] {
  const subject = findSubject(tokens, parties, at, formOfVerb(tokens, at));
  return [...inviter(tokens, parties, at), ...subject];
}

function formOfVerb(tokens: readonly Token[], at: number): VerbForm {
  let before = at - 1;
  while (before >= 0 && ADVERBS.has(tokens[before]!.lower)) before -= 1;
  if (tokens[before]?.lower === 'to') return 'infinitive';
  return /ing$/.test(tokens[at]!.lower) && !/^(?:is|are|was|were|been|be|’s|’re)$/.test(tokens[before]?.lower ?? '') ? 'gerund' : 'finite';
}

/** The owner ("Trump’s meeting", "his visit"), the names joined before the word ("the Reeves-Lind summit"), or the subject of its clause. */
function ownSideOfNoun(trigger: MeetingTrigger, parties: readonly Party[], context: MeetingContext, hasOther: boolean): readonly Party[] {
  const { sentence, at } = trigger;
  const { tokens } = sentence;
  const owner = ownerOf(tokens, parties, at);
  const compound = compoundParties(sentence, at, context);
  if (compound.length > 0) return [...(owner === undefined ? [] : [owner]), ...compound];
  // "During his hearing, Mr Lind said": a pronoun that looks ahead.
  if (owner?.form === 'pronoun' && atHead(tokens, at)) {
    const ahead = findSubject(tokens, parties.filter((party) => party !== owner), at, 'gerund');
    return ahead.length === 1 && ahead[0]!.partyKind === 'person' && ahead[0]!.form === 'name' ? ahead : [owner];
  }
  if (owner !== undefined) return [owner];
  const invited = inviter(tokens, parties, at);
  if (invited.length > 0) return [...invited, ...answerer(tokens, parties, at)];
  const support = supportVerb(tokens, at);
  if (support !== undefined) return findSubject(tokens, parties, support, formOfVerb(tokens, support));
  if (atHead(tokens, at)) return hasOther || isBare(tokens, at) ? findSubject(tokens, parties, at, 'gerund') : [];
  if (!hasOther) return [];
  const after = afterTalks(tokens, at);
  if (after !== undefined) return after > 0 ? opener(tokens, parties, after) : [];
  // A word of meeting between the subject and this one has taken the subject: "visited the capital to prepare his talks with".
  return findSubject(tokens, parties, at, 'finite').filter((party) => !tokens.slice(party.to, at).some(({ lower }) => (TRIGGER_WORDS.has(lower) && lower !== 'hosted') || lower === 'that'));
}

/** Where "after" stands before its talks: "said after two days of talks with"; `undefined` where it does not. */
function afterTalks(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (/^(?:after|following)$/.test(tokens[i]!.lower)) return i;
    if (tokens[i]!.kind === 'punctuation' || looksLikeVerb(tokens[i]!.lower)) return undefined;
  }
  return undefined;
}

/** The one person who is the subject of the sentence up to a token: whoever speaks after talks with somebody took part in them. */
function opener(tokens: readonly Token[], parties: readonly Party[], to: number): readonly Party[] {
  const verb = tokens.findIndex(({ lower, text }, index) => index > 0 && index < to && looksLikeVerb(lower) && /^\p{Ll}/u.test(text));
  if (verb < 0) return [];
  const subject = findSubject(tokens, parties, verb, 'finite');
  return subject.length === 1 && subject[0]!.partyKind === 'person' ? subject : [];
}

/** "After talks in the capital, Ms Reeves said": whoever speaks after talks without an article took part in them. */
function isBare(tokens: readonly Token[], at: number): boolean {
  return /^(?:talks|discussions|negotiations|meetings|consultations)$/.test(tokens[at]!.lower) && tokens.slice(0, at).every(({ lower }) => !/^(?:the|those|these|such|that)$/.test(lower));
}

/** The committee of a hearing, wherever its sentence names it. */
function panelOfHearing({ word }: MeetingTrigger, parties: readonly Party[]): readonly Party[] {
  if (word.kind !== 'hearing') return [];
  // Matches "Senate Foreign Relations Committee"; must not match "Reeves Industries".
  return parties.filter(({ partyKind, name }) => partyKind === 'group' && /\b(?:Committee|Subcommittee|Commission|Panel|Tribunal|Court)\b/.test(name)).slice(0, 1);
}

/** Whether the phrase of a noun opens its sentence: "During a meeting with Kim, Pompeo said". */
function atHead(tokens: readonly Token[], at: number): boolean {
  return at < 7 && !tokens.slice(0, at).some(({ lower }) => looksLikeVerb(lower));
}

function ownerOf(tokens: readonly Token[], parties: readonly Party[], at: number): Party | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const token = tokens[i]!;
    const party = parties.find(({ to }) => to === i + 1);
    if (party !== undefined && party.form === 'pronoun' && /^(?:his|her|their|its|our|my)$/.test(party.pronoun ?? '')) return party;
    if (isPossessive(token)) return parties.find(({ to }) => to === i);
    if (token.kind === 'punctuation' && token.text !== '-') return undefined;
    if (PREPOSITIONS.has(token.lower) || (looksLikeVerb(token.lower) && /^\p{Ll}/u.test(token.text))) return undefined;
  }
  return undefined;
}

/** The verb whose object a meeting is: "held secret talks". */
function supportVerb(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const { lower, kind } = tokens[i]!;
    if (SUPPORT_VERBS.has(lower) && !/^(?:planned|scheduled|proposed|expected|opening)$/.test(tokens[i - 1] !== undefined && /^(?:a|an|the|his|her|their)$/.test(tokens[i - 1]!.lower) ? lower : '')) return i;
    if (kind === 'punctuation' || /^(?:that|who|which|after|before|during|at|from|by|on|following|until)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** "Ms Reeves turned down a request from Mr Lind for a meeting": whoever answers is the other side. */
function answerer(tokens: readonly Token[], parties: readonly Party[], at: number): readonly Party[] {
  const verb = tokens.slice(0, at).findLastIndex(({ lower }) => /^(?:rejected|rejects|declined|refused|turned|rebuffed|accepted|accepts|received|welcomed|considered)$/.test(lower));
  return verb < 0 || at - verb > 14 ? [] : findSubject(tokens, parties, verb, 'finite');
}

/** "an invitation from Ms Reeves for Mr Lind to visit", "offer of a summit by": the one who invites is a side. */
function inviter(tokens: readonly Token[], parties: readonly Party[], at: number): readonly Party[] {
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    if (tokens[i]!.kind === 'punctuation') return [];
    if (!/^(?:invitation|offer|proposal|request|invite)$/.test(tokens[i]!.lower)) continue;
    const owner = ownerOf(tokens, parties, i);
    if (owner !== undefined) return [owner];
    const from = tokens[i + 1]?.lower === 'from' || tokens[i + 1]?.lower === 'by' ? partyAt(tokens, parties, i + 2) : undefined;
    return from === undefined ? [] : [from];
  }
  return [];
}
