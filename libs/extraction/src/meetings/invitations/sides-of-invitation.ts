import { isPossessive, type Token } from '../../segment/token.js';
import { ADVERBS, AUXILIARIES } from '../lexicon/grammar-words.js';
import type { MeetingSentence } from '../meeting-context.js';
import { isPossessor, partyAt } from '../participants/clause.js';
import { findSubject } from '../participants/find-subject.js';
import type { Party } from '../party.js';

/** What became of an invitation in the words that tell it. */
export type InvitationAnswer = 'open' | 'accepted' | 'refused';

/** Who asks whom to come, and where what they are asked to begins. Positions are tokens of the sentence. */
export interface SidesOfInvitation {
  /** The word of inviting. */
  readonly at: number;
  readonly host?: Party;
  readonly guest: Party;
  /** The token behind both, where "to" or "for" is looked for. */
  readonly goalFrom: number;
  readonly answer: InvitationAnswer;
}

/** How far before the noun its verb may stand, in tokens: "handed the visiting prime minister of Norvania an". */
const REACH = 14;
/** Verbs of whoever brings an invitation. Matches `extended`, `handed`; must not match `accepted`. */
const GIVES = /^(?:extend|extends|extended|extending|issue|issues|issued|issuing|send|sends|sent|hand|hands|handed|handing|give|gives|gave|given|deliver|delivers|delivered|delivering|convey|conveys|conveyed|conveying|offer|offers|offered|present|presented|renew|renewed|repeat|repeated|reiterate|reiterated|brought|carried|passed)$/;
const TAKES = /^(?:receive|receives|received|has|have|had|got|consider|considers|considered|considering|welcomed|weighs?|weighing)$/;
const ACCEPTS = /^(?:accept|accepts|accepted|accepting)$/;
const REFUSES = /^(?:decline|declines|declined|declining|refuse|refuses|refused|reject|rejects|rejected|rebuffed|turned|spurned)$/;

/** "Ms Reeves invited Mr Lind", "Mr Lind was invited": the sides of a verb; `undefined` where the text does not name the guest. */
export function sidesOfVerb({ tokens }: MeetingSentence, parties: readonly Party[], at: number): SidesOfInvitation | undefined {
  if (isDeniedOrUnsure(tokens, at)) return undefined;
  if (isPassive(tokens, at)) {
    const [guest, ...others] = findSubject(tokens, parties, at, 'finite');
    if (guest === undefined || others.length > 0) return undefined;
    const host = hostBehind(tokens, parties, at);
    return { at, guest, ...(host === undefined ? {} : { host }), goalFrom: tokens[at + 1]?.lower === 'by' && host !== undefined ? host.to : at + 1, answer: 'open' };
  }
  const told = partyAt(tokens, parties, at + 1);
  const host = told === undefined ? undefined : onlyOne(findSubject(tokens, parties, at, 'finite'));
  const guest = told === undefined || host === undefined ? undefined : guestOf(told, host, parties);
  return guest === undefined || host === undefined ? undefined : { at, host, guest, goalFrom: guest.to, answer: 'open' };
}

/** "Extended an invitation from Ms Reeves to Mr Lind", "Mr Lind declined her invitation": the sides of the noun. */
export function sidesOfNoun({ tokens }: MeetingSentence, parties: readonly Party[], at: number): SidesOfInvitation | undefined {
  const verb = verbOfNoun(tokens, at);
  if (verb === undefined || isDeniedOrUnsure(tokens, verb)) return undefined;
  const lower = tokens[verb]!.lower;
  const subject = onlyOne(findSubject(tokens, parties, verb, 'finite'));
  const named = ownerOf(tokens, parties, at) ?? senderBehind(tokens, parties, at);
  const behind = named !== undefined && named.from > at ? named.to : at + 1;
  const addressee = addresseeBehind(tokens, parties, behind);
  const goalFrom = addressee?.to ?? behind;
  if (GIVES.test(lower)) {
    const guest = addressee ?? parties.find((party) => party.from > verb && party.to < at && !isPossessor(tokens, party));
    const host = named ?? subject;
    return guest === undefined || host === undefined ? undefined : { at, host, guest, goalFrom, answer: 'open' };
  }
  // "Received an invitation for her president": whoever takes it need not be whom it is for.
  const guest = addressee ?? subject;
  const answer = ACCEPTS.test(lower) ? 'accepted' : REFUSES.test(lower) ? 'refused' : 'open';
  return guest === undefined ? undefined : { at, guest, ...(named === undefined ? {} : { host: named }), goalFrom, answer };
}

/** "Ms Reeves met Mr Lind and invited him": nobody invites herself, so "him" is the one other person named before. */
function guestOf(told: Party, host: Party, parties: readonly Party[]): Party | undefined {
  if (told.form !== 'pronoun' || told.key !== host.key) return told;
  const others = parties.filter(({ partyKind, key, to, form }) => partyKind === 'person' && form !== 'pronoun' && key !== host.key && to <= told.from);
  return others.length > 0 && others.every(({ key }) => key === others[0]!.key) ? { ...others[0]!, from: told.from, to: told.to, form: 'pronoun' } : undefined;
}

function onlyOne(list: readonly Party[]): Party | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** Matches "did not invite", "if she invites", "whether he had invited"; must not match "she invited". */
function isDeniedOrUnsure(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:not|n[’']t|never|\S+n[’']t|if|whether|without|nor|refused|denied)$/.test(lower));
}

/** Matches "has been invited", "was also invited"; must not match "had invited". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && ADVERBS.has(tokens[before]!.lower)) before -= 1;
  return /^(?:is|are|was|were|been|being|be)$/.test(tokens[before]?.lower ?? '') && AUXILIARIES.has(tokens[before]!.lower);
}

/** Whoever stands behind "by": "was invited to Oslo by Ms Reeves". */
function hostBehind(tokens: readonly Token[], parties: readonly Party[], at: number): Party | undefined {
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    const { lower, kind } = tokens[i]!;
    if (lower === 'by') return partyAt(tokens, parties, i + 1);
    if (kind === 'punctuation' || /^(?:and|but|who|that|which|because|after|before)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** The verb whose object the noun is, with nothing of another clause between. */
function verbOfNoun(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { lower, kind, text } = tokens[i]!;
    if (/^\p{Ll}/u.test(text) && (GIVES.test(lower) || TAKES.test(lower) || ACCEPTS.test(lower) || REFUSES.test(lower))) return i;
    if ((kind === 'punctuation' && text !== '-') || /^(?:and|but|that|who|which|after|before|with|about|of|in|on|at|from)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** "Ms Reeves’s invitation"; a pronoun may be the guest's as well as the host's. */
function ownerOf(tokens: readonly Token[], parties: readonly Party[], at: number): Party | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (isPossessive(tokens[i]!)) return parties.find(({ to }) => to === i);
    if (tokens[i]!.kind !== 'word') return undefined;
  }
  return undefined;
}

/** "An invitation from Ms Reeves", "on behalf of the president". */
function senderBehind(tokens: readonly Token[], parties: readonly Party[], at: number): Party | undefined {
  if (/^(?:from|by)$/.test(tokens[at + 1]?.lower ?? '')) return partyAt(tokens, parties, at + 2);
  return tokens.slice(at + 1, at + 4).map(({ lower }) => lower).join(' ') === 'on behalf of' ? partyAt(tokens, parties, at + 4) : undefined;
}

/** "An invitation to Mr Lind", "for the president"; a place is where it leads, and nobody who is asked. */
function addresseeBehind(tokens: readonly Token[], parties: readonly Party[], at: number): Party | undefined {
  if (!/^(?:to|for)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const party = partyAt(tokens, parties, at + 1);
  return party?.place === true ? undefined : party;
}
