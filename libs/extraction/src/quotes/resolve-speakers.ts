import type { Basis } from '@onrecord/domain';
import { anonymousDrafts } from './anonymity.js';
import { forwardName } from './forward-name.js';
import type { QuoteDraft } from './quote-draft.js';
import { isMarked, lowerAt, type Reading } from './reading.js';
import { readSpeaker, type SpeakerReading } from './speaker-words.js';

/** Who said a quote, and how we know. */
export interface ResolvedSpeaker extends SpeakerReading {
  readonly basis: Basis;
}

/**
 * Resolves the speakers of all quotes together, in the order in which each step needs the ones before it: what their own
 * words say, who is anonymous, what a quote without a cue and a pronoun take from the quote before, and whom a description
 * is named as next. An anonymous source never gets a name.
 */
export function resolveSpeakers(reading: Reading, drafts: readonly QuoteDraft[], around: readonly QuoteDraft[] = []): readonly ResolvedSpeaker[] {
  const own = drafts.map((draft) => readSpeaker(reading, draft.subject));
  // Anonymity comes before every step that could give a name.
  const anonymous = anonymousDrafts(reading, drafts, own, around);
  const resolved: ResolvedSpeaker[] = [];
  const indexOf = new Map(drafts.map((draft, i) => [draft, i]));
  drafts.forEach((draft, i) => {
    const speaker = own[i]!;
    if (anonymous.has(i)) resolved.push({ state: 'anonymous', candidates: [], form: speaker.form, basis: 'stated' });
    else if (draft.inherits !== undefined) resolved.push(inherit(resolved[indexOf.get(draft.inherits) ?? -1]));
    else if (speaker.form === 'pronoun' && (speaker.entityId === undefined || namesHimself(reading, draft, speaker.entityId))) resolved.push(fromQuoteBefore(reading, drafts, resolved, i, speaker));
    else if (speaker.form === 'pronoun') resolved.push(afterUnnamedSource(reading, drafts, resolved, i, speaker));
    else resolved.push({ ...speaker, basis: 'stated' });
  });
  return resolved.map((speaker, i) => forwardName(reading, drafts, resolved, i) ?? speaker);
}

function inherit(before: ResolvedSpeaker | undefined): ResolvedSpeaker {
  return before === undefined ? { state: 'unknown', candidates: [], form: 'none', basis: 'inferred' } : { ...before, basis: 'inferred' };
}

/**
 * A pronoun that nobody has read is the speaker of the quote before, when that stands at most two sentences back, fits it
 * in number, and nobody else is named between.
 */
function fromQuoteBefore(reading: Reading, drafts: readonly QuoteDraft[], resolved: readonly ResolvedSpeaker[], i: number, speaker: SpeakerReading): ResolvedSpeaker {
  const none: ResolvedSpeaker = { state: speaker.entityId === undefined ? speaker.state : 'unknown', candidates: speaker.candidates, form: 'pronoun', basis: 'stated', ...(speaker.head === undefined ? {} : { head: speaker.head }) };
  const before = resolved[i - 1];
  if (before === undefined || drafts[i]!.sentence - drafts[i - 1]!.sentence > 2) return none;
  if (!/^(?:he|she)$/.test(speaker.head ?? '') || othersBetween(reading, drafts[i - 1]!, drafts[i]!)) return none;
  const earlier = drafts[i - 1]!.subject;
  const contradicts = before.form === 'pronoun' && earlier !== undefined && lowerAt(reading, earlier.core.from) !== speaker.head;
  if (contradicts) return none;
  if (before.state === 'named' && before.entityId !== speaker.entityId) return { ...before, form: 'pronoun', basis: 'inferred', head: speaker.head! };
  return before.state === 'unnamed' || before.state === 'anonymous' ? { ...before, form: 'pronoun', head: speaker.head! } : none;
}

/** Whether a person is named in the marked words that a pronoun is said to utter; nobody speaks of himself by name. */
function namesHimself(reading: Reading, { content }: QuoteDraft, entityId: string): boolean {
  return content.some(({ from, to }) => {
    for (let i = from; i < to; i++) if (isMarked(reading, i) && reading.mentionAt[i]?.form === 'name' && reading.mentionAt[i]?.entityId === entityId) return true;
    return false;
  });
}

/** A pronoun right behind an unnamed source's quote is that source, unless somebody is named between. */
function afterUnnamedSource(reading: Reading, drafts: readonly QuoteDraft[], resolved: readonly ResolvedSpeaker[], i: number, speaker: SpeakerReading): ResolvedSpeaker {
  const before = resolved[i - 1];
  const follows = before !== undefined && (before.state === 'unnamed' || before.state === 'anonymous') && drafts[i]!.sentence - drafts[i - 1]!.sentence <= 2;
  if (!follows || othersBetween(reading, drafts[i - 1]!, drafts[i]!)) return { ...speaker, basis: 'stated' };
  return { state: before.state, candidates: [], form: 'pronoun', basis: 'stated' };
}

/** Whether a person is named outside marks between the speakers of two quotes. */
function othersBetween(reading: Reading, before: QuoteDraft, draft: QuoteDraft): boolean {
  const from = Math.max(before.subject?.to ?? 0, before.cue?.to ?? 0, before.sentence < draft.sentence ? (before.content.at(-1)?.to ?? 0) : 0);
  const to = draft.subject?.core.from ?? 0;
  for (let i = from; i < to; i++) if (reading.mentionAt[i]?.entityKind === 'person' && reading.mentionAt[i]?.form === 'name' && (reading.markedAt[i] ?? -1) < 0) return true;
  return false;
}
