import { KIN_NOUNS, ROLE_NOUNS } from '../../people/lexicon/role-nouns.js';
import type { Token } from '../../segment/token.js';
import { ADVERBS, AUXILIARIES, looksLikeVerb, PREPOSITIONS, SAYING } from '../lexicon/grammar-words.js';
import type { Party } from '../party.js';
import { isApposition, isModifier, isNominal, isPossessor, partyList } from './clause.js';

/** How the word whose subject is sought stands in its clause. */
export type VerbForm = 'finite' | 'infinitive' | 'gerund';

/**
 * Who does what a verb at a token says, with those that share the place: "A and B met". The nearest party before it that
 * is neither owner, nor inside a prepositional phrase, nor another verb’s object; for an infinitive an object may be the
 * one ("sent Kim to meet"); for a gerund at the head of a sentence the subject follows ("After meeting Kim, Pompeo said").
 */
export function findSubject(tokens: readonly Token[], parties: readonly Party[], verb: number, form: VerbForm): readonly Party[] {
  const before = parties.filter(({ to }) => to <= verb);
  for (let i = before.length - 1; i >= 0; i--) {
    const party = before[i]!;
    // An apposition stands where its name stands: "with Kim, the leader, after talks".
    if (before.slice(0, i).some((name) => isBesideItsName(tokens, name, party))) continue;
    if (!mayBeSubject(tokens, party, verb, form)) continue;
    return ledBy(tokens, parties, party) ?? withSharers(tokens, before, i);
  }
  return form === 'gerund' ? subjectAfter(tokens, parties, verb) : [];
}

/** Who leads a delegation, where the text says so: "a Norvanian team led by Ms Reeves met". */
function ledBy(tokens: readonly Token[], parties: readonly Party[], party: Party): readonly Party[] | undefined {
  const leads = party.partyKind === 'group' && /^(?:led|headed)$/.test(tokens[party.to]?.lower ?? '') && tokens[party.to + 1]?.lower === 'by';
  const heads = leads ? partyList(tokens, parties, party.to + 2, true).filter(({ partyKind }) => partyKind === 'person') : [];
  return heads.length > 0 ? heads : undefined;
}

/** Nouns of will, whose owner does what follows: "Ms Reeves’s decision to meet". Matches `decision`; must not match `letter`. */
const WILL = /^(?:decision|plans?|offer|bid|desire|willingness|agreement|intention|hopes?|efforts?|attempts?|readiness|wish|promise|refusal|vow|choice)$/;

function mayBeSubject(tokens: readonly Token[], party: Party, verb: number, form: VerbForm): boolean {
  if (isAside(tokens, party, verb) || !isAntecedent(tokens, party, verb)) return false;
  if (isPossessor(tokens, party)) return form === 'infinitive' && WILL.test(tokens[party.to + 1]?.lower ?? '');
  if (isModifier(tokens, party)) return false;
  // Who is named inside marks does nothing outside of them.
  if (tokens.slice(party.to, verb).filter(({ kind, text }) => kind === 'mark' && !/^['‘’]$/.test(text)).length % 2 === 1) return false;
  // "The Herald reports the director met": what stands behind a saying has a subject of its own.
  if (form === 'finite' && !tokens.slice(party.to, verb).some(({ lower }) => /^(?:and|but|,|who)$/.test(lower)) && tokens.slice(party.to, verb).some(({ lower }) => SAYING.has(lower))) return false;
  const said = tokens.findIndex(({ lower }, index) => index >= party.to && index < verb && SAYING.has(lower));
  if (said >= 0 && tokens[said + 1]?.lower === 'that' && form === 'finite') return false;
  // "His decision to meet": it is he who does, whoever he is.
  if (form === 'infinitive' && /^(?:his|her|their|my|our)$/.test(party.pronoun ?? '') && WILL.test(tokens[party.to]?.lower ?? '')) return true;
  if (party.form === 'pronoun') return /^(?:he|she|they|we|i|who)$/.test(party.pronoun ?? '') || (form === 'infinitive' && /^(?:him|her|them|us)$/.test(party.pronoun ?? ''));
  const lead = leadOf(tokens, party);
  const relative = tokens.slice(party.to, party.to + 2).some(({ lower }) => lower === 'who');
  // "The engineers inside the ministry who met".
  if (relative && verb - party.to < 8) return party.partyKind === 'person' || !/^(?:outside|inside|beyond|within|in|at|near|across)$/.test(lead?.lower ?? '');
  if (lead === undefined) return true;
  if (PREPOSITIONS.has(lead.lower)) return lead.lower === 'for' && form === 'infinitive';
  // "Called both and was to meet": what was called does not meet.
  if (form === 'infinitive') return !(isObjectLead(lead) && tokens.slice(party.to, verb).some(({ lower }, index, between) => lower === 'and' && looksLikeVerb(between[index + 1]?.lower ?? '')));
  return !isObjectLead(lead);
}

/** "Ms Reeves (deputy to Mr Lind) met", "one of those in the harbour of Oslo, Norway, met": who stands in brackets, and a country behind its town, do nothing. */
function isAside(tokens: readonly Token[], party: Party, verb: number): boolean {
  const open = tokens.slice(Math.max(0, party.from - 8), party.from).findLast(({ text }) => text === '(' || text === ')');
  if (open?.text === '(' && tokens.slice(party.to, verb).some(({ text }) => text === ')')) return true;
  const town = tokens[party.from - 2];
  return party.place === true && tokens[party.from - 1]?.text === ',' && tokens[party.to]?.text === ',' && town !== undefined && /^\p{Lu}/u.test(town.text) && PREPOSITIONS.has(tokens[party.from - 3]?.lower ?? '');
}

/** "Half of those who met her": behind "who" the subject is what stands right before it, or nobody. */
function isAntecedent(tokens: readonly Token[], party: Party, verb: number): boolean {
  const who = tokens.slice(0, verb).findLastIndex(({ lower }) => lower === 'who');
  if (who < 0 || tokens.slice(who + 1, verb).some(({ lower }) => !AUXILIARIES.has(lower) && !ADVERBS.has(lower) && !/ly$/.test(lower))) return true;
  const before = tokens[who - 1];
  return party.to > who || before?.kind !== 'word' || /^\p{Lu}/u.test(before.text) || party.to === who;
}

function isBesideItsName(tokens: readonly Token[], name: Party, party: Party): boolean {
  return tokens[name.to]?.lower === ',' && party.form === 'description' && isNominal(tokens, name.to + 1, party.from) && isApposition(name, party, tokens);
}

/** The word before the noun phrase of a party: "with" in "with the Norvanian leader". `undefined` at the head of a sentence or after a sign. */
function leadOf(tokens: readonly Token[], party: Party): Token | undefined {
  // "Within one week Ms Reeves met": a time before the name is a phrase of its own.
  if (/^(?:weeks?|months?|years?|days?|hours?|times|points?|morning|afternoon|evening|night|noon|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4})$/.test(tokens[party.from - 1]?.lower ?? '')) return undefined;
  for (let i = party.from - 1; i >= 0; i--) {
    if (tokens[i]!.kind === 'mark' || isInTitle(tokens, i, party.from)) continue;
    if (!isNominal(tokens, i, i + 1)) return tokens[i]!.kind === 'word' ? tokens[i] : undefined;
    if (party.from - i > 7) return undefined;
  }
  return undefined;
}

/** Whether "of" belongs to a title before a name: matches that of "secretary of State Ada Reeves"; must not match that of "wife of Ada Reeves". */
function isInTitle(tokens: readonly Token[], at: number, name: number): boolean {
  const office = tokens[at - 1]?.lower ?? '';
  const isOffice = (name > at + 1 && /^\p{Lu}/u.test(tokens[at + 1]!.text)) || /-(?:designate|elect|nominate)$/.test(tokens[name]?.lower ?? '');
  return tokens[at]!.lower === 'of' && isOffice && ROLE_NOUNS.has(office) && !KIN_NOUNS.has(office);
}

function isObjectLead({ lower }: Token): boolean {
  return looksLikeVerb(lower) && !/^(?:said|says|say|announced|reported|believes?|believed|hopes?|hoped|thinks?|thought|knows?|knew)$/.test(lower);
}

/** Those joined with a party by "and" or commas before it, and itself. */
function withSharers(tokens: readonly Token[], before: readonly Party[], index: number): readonly Party[] {
  const list: Party[] = [before[index]!];
  // Where the first of the list begins: "the Norvanian leader, Ada Lind" begins with her title.
  let from = list[0]!.from;
  for (let i = index - 1; i >= 0; i--) {
    const party = before[i]!;
    if (party.key === list[0]!.key && party.to < from && tokens.slice(party.to, from).every(({ text }) => text === ',')) {
      from = party.from;
      continue;
    }
    const next = from === list[0]!.from ? list[0]! : { ...list[0]!, from };
    const gap = tokens.slice(party.to, next.from).map(({ lower }) => lower);
    const joined = gap.findIndex((word) => word === 'and' || word === '&');
    const comma = gap[0] === ',' && list.length > 1;
    if (joined < 0 && !comma) break;
    // A comma before "and" joins clauses, unless the list has begun: "A, B, and C".
    if (gap[0] === ',' && joined === 1 && list.length === 1 && tokens[(before[i - 1]?.to ?? -2)]?.lower !== ',') break;
    if (isPossessor(tokens, party)) continue;
    // "The director and secretary-designate Lind": two titles of one.
    if (party.form === 'description' && party.entityId === undefined && party.partyKind === 'group' && joined >= 0 && party.to + joined + 1 < next.from) break;
    // What stands between "and" and the next name belongs to its noun phrase; before "and" only an apposition may stand.
    if (joined >= 0 && (!isNominal(tokens, party.to + joined + 1, next.from) || (joined > 0 && gap[0] !== ',' && gap[0] !== 'of'))) break;
    if (next.pronoun !== undefined || tokens.slice(party.to, next.from).some(({ lower }) => looksLikeVerb(lower))) break;
    list.unshift(party);
    from = party.from;
  }
  return list;
}

/** The subject after the comma that ends an opening phrase. */
function subjectAfter(tokens: readonly Token[], parties: readonly Party[], verb: number): readonly Party[] {
  const following = parties.filter((party) => party.from > verb + 1);
  for (let i = 0; i < following.length; i++) {
    const party = following[i]!;
    if (isPossessor(tokens, party) || (party.form === 'pronoun' && !/^(?:he|she|they|we|i)$/.test(party.pronoun ?? ''))) continue;
    let lead = party.from - 1;
    while (lead > verb && isNominal(tokens, lead, lead + 1)) lead -= 1;
    if (tokens[lead]?.lower === ',') return partyList(tokens, parties, party.from, true);
  }
  return [];
}
