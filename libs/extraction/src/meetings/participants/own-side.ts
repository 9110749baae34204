import { isPossessive, type Token } from '../../segment/token.js';
import { ADVERBS, looksLikeVerb, PREPOSITIONS } from '../lexicon/grammar-words.js';
import { SUPPORT_VERBS, TRIGGER_WORDS } from '../lexicon/trigger-words.js';
import type { MeetingContext } from '../meeting-context.js';
import type { MeetingTrigger } from '../meeting-trigger.js';
import type { Party } from '../party.js';
import { isNominal, partyAt } from './clause.js';
import { compoundParties } from './compound-parties.js';
import { findSubject, type VerbForm } from './find-subject.js';

/** Whoever does what a verb of meeting says, and whoever has invited them to. */
export function subjectOfVerb({ sentence: { tokens }, at }: MeetingTrigger, parties: readonly Party[]): readonly Party[] {
  const subject = findSubject(tokens, parties, at, formOfVerb(tokens, at));
  return [...inviter(tokens, parties, at), ...subject];
}

function formOfVerb(tokens: readonly Token[], at: number): VerbForm {
  let before = at - 1;
  while (before >= 0 && ADVERBS.has(tokens[before]!.lower)) before -= 1;
  if (tokens[before]?.lower === 'to') return 'infinitive';
  return /ing$/.test(tokens[at]!.lower) && !/^(?:is|are|was|were|been|be|’s|’re)$/.test(tokens[before]?.lower ?? '') ? 'gerund' : 'finite';
}

/** The owner ("Reeves’s meeting", "his visit"), the names joined before the word ("the Reeves-Lind summit"), or the subject of its clause. */
export function ownSideOfNoun(trigger: MeetingTrigger, parties: readonly Party[], context: MeetingContext, hasOther: boolean): readonly Party[] {
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
  const witness = trigger.word.kind === 'hearing' ? tokens.slice(0, at).findLastIndex(({ lower }) => /^(?:testif(?:y|ies|ied)|testifying|appears?|appeared|answers?|answered)$/.test(lower)) : -1;
  if (witness > 0) return findSubject(tokens, parties, witness, formOfVerb(tokens, witness));
  const holder = holderBehind(tokens, parties, at);
  if (holder !== undefined) return [holder];
  const support = supportVerb(tokens, at);
  if (support !== undefined) return findSubject(tokens, parties, support, formOfVerb(tokens, support));
  if (atHead(tokens, at)) return hasOther || isBare(tokens, at) ? findSubject(tokens, parties, at, 'gerund') : [];
  if (!hasOther || isOnlyTopic(tokens, at)) return [];
  const after = afterTalks(tokens, at);
  if (after !== undefined) return after > 0 ? opener(tokens, parties, after) : [];
  // A word of meeting between the subject and this one has taken the subject: "visited the capital to prepare his talks with".
  return findSubject(tokens, parties, at, 'finite').filter((party) => !tokens.slice(party.to, at).some(({ lower }) => (TRIGGER_WORDS.has(lower) && lower !== 'hosted') || lower === 'that'));
}

/** "The separate meetings Ms Reeves held with": the subject of the clause behind the noun. */
function holderBehind(tokens: readonly Token[], parties: readonly Party[], at: number): Party | undefined {
  const holder = parties.find(({ from }) => from === at + 1 || (from === at + 2 && tokens[at + 1]!.lower === 'that'));
  return holder !== undefined && /^(?:held|had|has|have|holds|hosted|attended|conducted)$/.test(tokens[holder.to]?.lower ?? '') ? holder : undefined;
}

/** What is only told about: matches the `details` of "details of a conversation with"; must not match "days of talks with". */
const CONTENTS = /^(?:details?|contents?|accounts?|descriptions?|terms|knowledge|reports?|transcripts?|notes|memos?|memory|topics?|subjects?|issues?|questions?|results?|outcomes?|evidence|claims?)$/;

/** Whether a meeting is only what something is about: "questions about a meeting with", "ties that include a meeting with". Its side is not the subject then. */
function isOnlyTopic(tokens: readonly Token[], at: number): boolean {
  const lead = tokens.slice(0, at).findLastIndex(({ lower }, index) => PREPOSITIONS.has(lower) && isNominal(tokens, index + 1, at));
  if (lead < 1) return false;
  const { lower } = tokens[lead]!;
  if (lower === 'of') return CONTENTS.test(tokens[lead - 1]!.lower);
  return /^(?:about|including|like|regarding|concerning|than)$/.test(lower) || (lower === 'as' && tokens[lead - 1]!.lower === 'such');
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
export function panelOfHearing({ word }: MeetingTrigger, parties: readonly Party[]): readonly Party[] {
  if (word.kind !== 'hearing') return [];
  // Matches "Norvanian Harbour Committee"; must not match "Reeves Industries".
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
export function inviter(tokens: readonly Token[], parties: readonly Party[], at: number): readonly Party[] {
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
