import type { Candidate, Mention, SpeakerState } from '@onrecord/domain';
import { isPossessive } from '../segment/token.js';
import type { NounPhrase } from './noun-phrase.js';
import { isCapitalised, lowerAt, type Reading, type TokenRange } from './reading.js';
import { BODY_NOUNS, CONJUNCTIONS, DOCUMENT_NOUNS, GROUP_NOUNS, PREPOSITIONS, RELATIVES, ROLE_NOUNS } from './word-classes.js';

/** What the words of a speaker say about who it is. */
export interface SpeakerReading {
  readonly state: SpeakerState;
  /** A person's or an organisation's local id. */
  readonly entityId?: string;
  readonly candidates: readonly Candidate[];
  /** By name, by a description ("the official"), by a pronoun, or not at all. */
  readonly form: 'name' | 'description' | 'pronoun' | 'none';
  /** Head noun of a description, lower case and singular. */
  readonly head?: string;
}

/** Reads whom a noun phrase means: by the mention at its head, else by its head noun. Never invents a name. */
export function readSpeaker(reading: Reading, phrase: NounPhrase | undefined): SpeakerReading {
  if (phrase === undefined) return { state: 'unknown', candidates: [], form: 'none' };
  const { core, appositive } = phrase;
  if (core.to - core.from === 1) {
    const pronoun = readPronoun(reading, core.from);
    if (pronoun !== undefined) return pronoun;
  }
  if (isCoordination(reading, core)) return { state: 'group', candidates: [], form: 'description' };
  const named = nameAtHead(reading, core) ?? (appositive === undefined ? undefined : nameAtHead(reading, { from: appositive.from, to: endOfFirstPhrase(reading, appositive) }));
  if (named !== undefined) return fromName(named);
  const description = descriptionAtHead(reading, core);
  if (description?.entityId !== undefined && description.entityKind === 'person' && !anotherHolds(reading, core, description.entityId)) return { state: 'named', entityId: description.entityId, candidates: description.candidates, form: 'description', head: headNoun(reading, core) };
  return readDescription(reading, core, description);
}

function readPronoun(reading: Reading, at: number): SpeakerReading | undefined {
  const lower = lowerAt(reading, at);
  const mention = reading.mentionAt[at];
  if (/^(?:they|we|their)$/.test(lower)) return { state: 'group', candidates: [], form: 'pronoun', head: lower };
  if (!/^(?:he|she|it|i|you|who|his|her)$/.test(lower)) return undefined;
  const isPerson = mention !== undefined && mention.form === 'pronoun' && mention.entityId !== undefined && lower !== 'it';
  if (isPerson) return { state: 'named', entityId: mention.entityId!, candidates: mention.candidates, form: 'pronoun', head: lower };
  return { state: 'unknown', candidates: mention?.candidates ?? [], form: 'pronoun', head: lower };
}

function fromName(mention: Mention): SpeakerReading {
  const { entityKind, entityId, candidates } = mention;
  if (entityKind === 'person') return entityId === undefined ? { state: 'unknown', candidates, form: 'name' } : { state: 'named', entityId, candidates, form: 'name' };
  if (entityKind === 'group') return { state: 'group', candidates: [], form: 'name' };
  return { state: 'organisation', candidates: [], form: 'name', ...(entityKind === 'organisation' && entityId !== undefined ? { entityId } : {}) };
}

/** "Ms Reeves and Mr Varga": two heads are nobody's single voice. */
function isCoordination(reading: Reading, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    if (!CONJUNCTIONS.has(lowerAt(reading, i)) && lowerAt(reading, i) !== '&') continue;
    const a = reading.mentionAt[i - 1];
    const b = reading.mentionAt[i + 1];
    if (a !== undefined && a === b) continue;
    if (a?.entityKind === 'person' || b?.entityKind === 'person') return true;
  }
  return false;
}

/**
 * The name at the head of a phrase: "Secretary of State Mike Dorn", "Dorn of Ostia"; not the one in "an adviser to
 * President Dorn" or "Dorn’s spokesman".
 */
function nameAtHead(reading: Reading, { from, to }: TokenRange): Mention | undefined {
  for (let i = from; i < to; i++) {
    const mention = reading.mentionAt[i];
    if (mention === undefined || mention.form !== 'name') continue;
    let end = i + 1;
    while (end < to && reading.mentionAt[end] === mention) end += 1;
    const before = lowerAt(reading, i - 1);
    const follows = i === from || !(PREPOSITIONS.has(before) || CONJUNCTIONS.has(before) || isPossessive(reading.tokens[i - 1]!) || before === ',');
    const closes = end >= to || ((PREPOSITIONS.has(lowerAt(reading, end)) || lowerAt(reading, end) === '(') && !/^(?:’s|'s)$/.test(lowerAt(reading, end)));
    if (follows && closes && (mention.entityKind === 'person' || i === from || isDeterminerOnly(reading, from, i))) return mention;
    if (PREPOSITIONS.has(lowerAt(reading, end)) && mention.entityKind === 'person') return undefined;
    i = end - 1;
  }
  return undefined;
}

const isDeterminerOnly = (reading: Reading, from: number, to: number): boolean => to - from === 1 && /^(?:the|a|an)$/.test(lowerAt(reading, from));

/** Whether another person of the article bears exactly this role ("foreign minister") and the one meant does not: then no name. */
function anotherHolds(reading: Reading, core: TokenRange, entityId: string): boolean {
  const { from, to } = headPhrase(reading, core);
  const words = reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end).toLowerCase().replace(/^(?:the|a|an|his|her|its|their)\s+/, '');
  const bearers = reading.people.people.filter(({ roles }) => roles.some((role) => role.words.toLowerCase().endsWith(words)));
  return bearers.length > 0 && bearers.every(({ id }) => id !== entityId);
}

function descriptionAtHead(reading: Reading, { from, to }: TokenRange): Mention | undefined {
  const headEnd = endOfFirstPhrase(reading, { from, to });
  for (let i = headEnd - 1; i >= from; i--) {
    const mention = reading.mentionAt[i];
    if (mention?.form === 'description') return mention;
    if (mention !== undefined) return undefined;
  }
  return undefined;
}

/** Adjectives that stand behind their noun: "a person familiar with the talks". */
const BEHIND_NOUN = /^(?:familiar|close|involved|present|aware|briefed|privy|responsible|opposed|loyal|near|based)$/;
const PART = /^(?:one|another|each|some|many|most|several|two|three|four|five|both|all|few)$/;

/** "the officials" of "one of the officials", "a person" of "a person familiar with the talks". */
function headPhrase(reading: Reading, core: TokenRange): TokenRange {
  const isPart = PART.test(lowerAt(reading, core.from)) && lowerAt(reading, core.from + 1) === 'of' && core.to - core.from > 2;
  const from = isPart ? core.from + 2 : core.from;
  let to = endOfFirstPhrase(reading, { from, to: core.to });
  while (to - 1 > from && BEHIND_NOUN.test(lowerAt(reading, to - 1))) to -= 1;
  return { from, to };
}

/** End of the phrase before its first preposition or comma: "the spokesman" of "the spokesman for the union". */
function endOfFirstPhrase(reading: Reading, { from, to }: TokenRange): number {
  for (let i = from + 1; i < to; i++) {
    const lower = lowerAt(reading, i);
    if ((PREPOSITIONS.has(lower) && reading.mentionAt[i] === undefined && !(lower === 'of' && isCapitalised(reading, i - 1) && isCapitalised(reading, i + 1))) || lower === ',' || RELATIVES.has(lower) || lower === '(') return i;
  }
  return to;
}

function headNoun(reading: Reading, core: TokenRange): string {
  return singular(lowerAt(reading, headPhrase(reading, core).to - 1));
}

const singular = (noun: string): string => (noun.endsWith('men') ? `${noun.slice(0, -2)}an` : noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun);

function readDescription(reading: Reading, core: TokenRange, mention: Mention | undefined): SpeakerReading {
  const { to: end } = headPhrase(reading, core);
  const last = lowerAt(reading, end - 1);
  const head = singular(last);
  const base = { candidates: mention?.candidates ?? [], form: 'description' as const, head };
  const owner = [...Array(end - core.from).keys()].map((i) => reading.mentionAt[core.from + i]).find((found) => found?.form === 'name' && found.entityKind === 'organisation');
  if (/^(?:one|another|each)$/.test(lowerAt(reading, core.from)) && lowerAt(reading, core.from + 1) === 'of') return { ...base, state: 'unnamed' };
  if (/^(?:some|many|most|several|others|both|few|all|those)$/.test(lowerAt(reading, core.from)) || GROUP_NOUNS.has(last) || /men$/.test(last)) return { ...base, state: 'group' };
  if (DOCUMENT_NOUNS.has(last)) return { ...base, state: 'document' };
  if (ROLE_NOUNS.has(last) || /(?:man|woman|person|ist|ician)$/.test(last)) return { ...base, state: isCapitalised(reading, end - 1) && core.to - core.from > 1 && lowerAt(reading, core.from) !== 'the' && !/^an?$/.test(lowerAt(reading, core.from)) ? 'unknown' : 'unnamed' };
  // "The foundation", taken up from a body named before.
  if (mention?.entityKind === 'organisation' && mention.entityId !== undefined && BODY_NOUNS.has(last)) return { ...base, state: 'organisation', entityId: mention.entityId };
  if (BODY_NOUNS.has(last)) return { ...base, state: 'organisation', ...(owner?.entityId === undefined ? {} : { entityId: owner.entityId }) };
  if (ROLE_NOUNS.has(head)) return { ...base, state: 'group' };
  if (isCapitalised(reading, end - 1)) return { ...base, state: lowerAt(reading, core.from) === 'the' ? 'organisation' : 'unknown', form: 'name' };
  if (/(?:er|or)$/.test(last)) return { ...base, state: 'unnamed' };
  return { ...base, state: /[^s]s$/.test(last) ? 'group' : 'unknown' };
}
