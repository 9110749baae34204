import { ROLE_NOUNS } from '../../people/lexicon/role-nouns.js';
import { isPossessive, type Token } from '../../segment/token.js';
import { ADVERBS, looksLikeVerb, PREPOSITIONS, SUBORDINATORS } from '../lexicon/grammar-words.js';
import type { Party } from '../party.js';

/** Longest way from a preposition to the head of its noun phrase, in tokens. */
const PHRASE = 9;

/** Whether the tokens `[from, to)` can all stand inside one noun phrase before its head. */
export function isNominal(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > PHRASE) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (isPossessive(token) || token.kind === 'number') continue;
    if (token.kind !== 'word' && token.text !== '-') return false;
    if (PREPOSITIONS.has(token.lower) || SUBORDINATORS.has(token.lower) || /^(?:and|or|but)$/.test(token.lower)) return false;
    if (looksLikeVerb(token.lower) && !/^\p{Lu}/u.test(token.text)) return false;
  }
  return true;
}

/** The party that heads the noun phrase that begins at a token: "the country’s top negotiator, Kim" gives the negotiator. */
export function partyAt(tokens: readonly Token[], parties: readonly Party[], at: number): Party | undefined {
  let from = at;
  for (const party of parties) {
    if (party.to <= at) continue;
    if (party.from < from) continue;
    if (!isNominal(tokens, from, party.from)) return undefined;
    if (!isPossessor(tokens, party)) return headOfPhrase(tokens, parties, party);
    from = party.to + 1;
  }
  return undefined;
}

/** Where a country, a body or a title stands before a name, the name is meant: "U.S. President Ada Reeves". */
function headOfPhrase(tokens: readonly Token[], parties: readonly Party[], party: Party): Party | undefined {
  const next = parties.find(({ from }) => from >= party.to);
  const before = party.partyKind !== 'person' || party.form === 'description';
  if (before && next !== undefined && next.form !== 'pronoun' && next.from - party.to <= 4 && isNominal(tokens, party.to, next.from) && !isPossessor(tokens, next) && !(party.form === 'description' && beginsClause(tokens, next))) return headOfPhrase(tokens, parties, next);
  return isModifier(tokens, party) ? undefined : party;
}

/** "Reeves to meet top envoy Lind ‘hopeful’": in a headline the name behind may begin a clause of its own. */
function beginsClause(tokens: readonly Token[], party: Party): boolean {
  return tokens[party.to]?.kind === 'mark' && tokens.slice(0, party.from).every(({ kind }) => kind !== 'mark');
}

/** Whether a country's name only describes what follows: "Norvania" in "the Norvania nuclear deal". */
export function isModifier(tokens: readonly Token[], party: Party): boolean {
  const after = tokens[party.to];
  // "The CIA director": a body before an office, which is that of somebody else.
  if (party.partyKind === 'group' && party.form === 'name' && after !== undefined && ROLE_NOUNS.has(after.lower) && /^\p{Ll}/u.test(after.text)) return true;
  if (party.place !== true || after === undefined || after.kind !== 'word' || !/^\p{Ll}/u.test(after.text) || isPossessive(after)) return false;
  return !(looksLikeVerb(after.lower) || PREPOSITIONS.has(after.lower) || SUBORDINATORS.has(after.lower) || ADVERBS.has(after.lower) || /^(?:and|or|but|both|next|last|this)$|(?:s|ly)$/.test(after.lower));
}

/** Whether a party is named only as the owner of what follows: "Norvania’s" in "Norvania’s envoy". */
export function isPossessor(tokens: readonly Token[], party: Party): boolean {
  const after = tokens[party.to];
  return after !== undefined && isPossessive(after);
}

/**
 * The parties of a list that begins at a token: "A, the minister, B and C". Appositions are told apart and dropped. With
 * `pair` the list has two at least ("between A and B"), so that a verb behind the second does not make it a subject.
 */
export function partyList(tokens: readonly Token[], parties: readonly Party[], at: number, pair = false): readonly Party[] {
  const first = partyAt(tokens, parties, at);
  if (first === undefined) return [];
  const list: Party[] = [first];
  const afterComma: Party[] = [];
  let end = first.to;
  for (let steps = 0; steps < 8; steps++) {
    end = skipComplement(tokens, parties, end);
    const sign = tokens[end]?.lower;
    if (sign === ',' && tokens[end + 1]?.lower !== 'and') {
      const next = partyAt(tokens, parties, end + 1);
      if (next === undefined) {
        const close = closingComma(tokens, end);
        if (close === undefined || tokens[close + 1]?.lower !== 'and') break;
        end = close + 1;
      } else if (isApposition(list.at(-1)!, next, tokens)) {
        if (next.partyKind === 'person' && list.at(-1)!.partyKind !== 'person') list[list.length - 1] = next;
        end = next.to;
        if (tokens[end]?.lower === ',' && tokens[end + 1]?.lower === 'and') end += 1;
        else if (tokens[end]?.lower === ',') break;
      } else {
        afterComma.push(next);
        end = next.to;
      }
      continue;
    }
    const conjunction = sign === ',' ? end + 1 : end;
    if (tokens[conjunction]?.lower !== 'and' && tokens[conjunction]?.text !== '&') break;
    const next = partyAt(tokens, parties, conjunction + 1);
    if (next === undefined || next.pronoun === 'he' || next.pronoun === 'she' || (startsClause(tokens, next.to) && !(pair && list.length === 1))) break;
    // "…, the president’s adviser and a longtime opponent": a second description of the one before.
    if (next.form === 'description' && next.entityId === undefined && /^an?$/.test(tokens[next.from]!.lower)) break;
    list.push(...afterComma.splice(0), next);
    end = next.to;
  }
  return list;
}

/** "Kim, and Pompeo said": what follows "and" is a subject of its own. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind === 'word' && /^\p{Ll}/u.test(token.text) && looksLikeVerb(token.lower);
}

/** "of Norvania" after a name, "(right)", a party of the same words. */
function skipComplement(tokens: readonly Token[], parties: readonly Party[], at: number): number {
  if (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'from') {
    const next = parties.find(({ from }) => from > at && from <= at + 3);
    if (next !== undefined && isNominal(tokens, at + 1, next.from)) return next.to;
    return /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') ? at + 2 : at;
  }
  if (tokens[at]?.text === '(') {
    for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) if (tokens[i]!.text === ')') return i + 1;
  }
  // A title and its name stand side by side: "North Korean leader Kim".
  return at;
}

function closingComma(tokens: readonly Token[], open: number): number | undefined {
  for (let i = open + 1; i < Math.min(tokens.length, open + 14); i++) {
    if (tokens[i]!.lower === ',') return i;
    if (/^[.;:—–]$/.test(tokens[i]!.text)) return undefined;
  }
  return undefined;
}

/** Two noun phrases side by side that name one party: "its leader, Kim Jong Un". */
export function isApposition(a: Party, b: Party, tokens: readonly Token[]): boolean {
  if (a.key === b.key) return true;
  if (a.form === 'name' && b.form === 'name') return false;
  const described = a.form === 'description' ? a : b;
  return !/s$/.test(tokens[described.to - 1]?.lower ?? '') || described.partyKind !== 'group';
}
