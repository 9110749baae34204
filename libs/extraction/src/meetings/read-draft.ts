import type { MeetingKind } from '@onrecord/domain';
import { isPossessive, type Token } from '../segment/token.js';
import type { MeetingContext } from './meeting-context.js';
import type { MeetingDraft } from './meeting-draft.js';
import { PREPOSITIONS } from './lexicon/grammar-words.js';
import type { MeetingTrigger } from './meeting-trigger.js';
import { participantsOfTrigger } from './participants/participants-of-trigger.js';
import { partiesOfSentence } from './participants/parties-of-sentence.js';
import type { Party } from './party.js';
import { placeOfTrigger } from './place-of-trigger.js';
import { statusOfTrigger } from './status/status-of-trigger.js';
import { timesOfTrigger } from './times-of-trigger.js';

/** A word that says that this is not the meeting told so far. Matches "another", "previous"; must not match "other side". */
const OTHER = /^(?:another|previous|earlier|separate|past|last)$/;

const DETERMINER = /^(?:an?|another|any|some|no|every|each|the|this|that|those|these|such|his|her|their|its|our|your|both)$/;

/** Reads one sentence’s words of meeting, which share its parties. */
export function readDrafts(triggers: readonly MeetingTrigger[], context: MeetingContext): readonly MeetingDraft[] {
  const first = triggers[0];
  if (first === undefined) return [];
  const parties = partiesOfSentence(first.sentence, context);
  const drafts = triggers.map((trigger) => readDraft(trigger, parties, context));
  // "Their third summit, including a previous one in Oslo": the same parties.
  return drafts.map((draft, index) => (draft.parties.length > 0 || draft.trigger.sentence.tokens[draft.trigger.at]!.lower !== 'one' ? draft : { ...draft, parties: drafts[index - 1]?.parties ?? [] }));
}

function readDraft(trigger: MeetingTrigger, parties: readonly Party[], context: MeetingContext): MeetingDraft {
  const { list: found, missing } = participantsOfTrigger(trigger, parties, context);
  const times = timesOfTrigger(trigger, context.today);
  const place = placeOfTrigger(trigger, context);
  const { tokens } = trigger.sentence;
  const phrase = tokens.slice(Math.max(0, trigger.at - 4), trigger.at);
  return {
    trigger,
    kind: kindOfTrigger(trigger, place?.journey === true),
    parties: partiesAtSummit(trigger, found.filter(({ partyKind }) => partyKind === 'person' || partyKind === 'group')),
    ...(missing === undefined ? {} : { missing }),
    pair: found.some(({ partyKind }) => partyKind === 'pair'),
    ...(place === undefined ? {} : { place }),
    times,
    told: statusOfTrigger(trigger, times, context),
    definite: !trigger.verb && isDefinite(phrase),
    other: trigger.verb ? /^(?:first|previously|once)$/.test(phrase.at(-1)?.lower ?? '') : tokens[trigger.at]!.lower === 'one' || phrase.slice(-2).some(({ lower }, index, near) => OTHER.test(lower) && !isTimeWord(near[index + 1])),
  };
}

/** A summit is of heads: where one is named, a government beside him is not the other. */
function partiesAtSummit({ word }: MeetingTrigger, parties: readonly Party[]): readonly Party[] {
  const people = parties.filter(({ partyKind }) => partyKind === 'person');
  return word.kind === 'summit' && people.length > 0 ? people : parties;
}

function isDefinite(phrase: readonly Token[]): boolean {
  const begins = phrase.findLastIndex(({ lower }) => PREPOSITIONS.has(lower));
  const determiner = phrase.slice(begins + 1).findLast((token) => DETERMINER.test(token.lower) || isPossessive(token));
  return determiner === undefined ? phrase.length === 0 : isPossessive(determiner) || !/^(?:an?|another|any|some|no|every|each)$/.test(determiner.lower);
}

/** A call if by telephone, a visit if somebody has travelled to meet. */
function kindOfTrigger({ word, sentence, at }: MeetingTrigger, journey: boolean): MeetingKind {
  if (word.kind !== 'meeting') return word.kind;
  if (isByTelephone(sentence.tokens, at)) return 'call';
  return journey ? 'visit' : 'meeting';
}

function isTimeWord(token: Token | undefined): boolean {
  return token !== undefined && /^(?:week|month|year|night|summer|winter|spring|fall|’s)$/.test(token.lower);
}

function isByTelephone(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at + 8).some(({ lower }, index, near) => /^(?:phone|telephone|telephonic)$/.test(lower) && (near[index - 1]?.lower === 'by' || near[index - 1]?.lower === 'the' || index < 2));
}
