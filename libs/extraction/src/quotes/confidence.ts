import type { QuoteKind } from '@onrecord/domain';
import type { QuoteDraft } from './quote-draft.js';
import { isMarked, lowerAt, rangeOfSentence, type Reading } from './reading.js';
import type { ResolvedSpeaker } from './resolve-speakers.js';

/** How often content and speaker's words are right together, where the sentence is plain and where it is not. */
interface Reliability {
  readonly plain: number;
  readonly other: number;
}

/**
 * Shares measured on 9,400 quotes of development news (PolNeAR), rounded down: for direct quotes, and for the rest. What
 * "plain" means for a recogniser, `isPlain` says.
 */
const DIRECT: Readonly<Record<string, Reliability>> = {
  'quotes/direct/cue-after-mark': { plain: 0.95, other: 0.78 },
  'quotes/direct/cue-before-mark': { plain: 0.91, other: 0.76 },
};
const REST: Readonly<Record<string, Reliability>> = {
  'quotes/direct/cue-after-mark': { plain: 0.68, other: 0.6 },
  'quotes/direct/cue-before-mark': { plain: 0.55, other: 0.45 },
  'quotes/direct/colon-before': { plain: 0.6, other: 0.6 },
  'quotes/direct/colon': { plain: 0.5, other: 0.5 },
  'quotes/direct/signed': { plain: 0.7, other: 0.7 },
  'quotes/direct/after-quote': { plain: 0.4, other: 0.4 },
  'quotes/direct/no-cue': { plain: 0.25, other: 0.25 },
  'quotes/indirect/that-clause': { plain: 0.93, other: 0.68 },
  'quotes/indirect/bare-clause': { plain: 0.93, other: 0.6 },
  'quotes/indirect/parataxis': { plain: 0.92, other: 0.62 },
  'quotes/indirect/according-to': { plain: 0.78, other: 0.62 },
  'quotes/indirect/as-clause': { plain: 0.65, other: 0.65 },
  'quotes/indirect/colon': { plain: 0.45, other: 0.45 },
  'quotes/indirect/told-to': { plain: 0.5, other: 0.5 },
  'quotes/indirect/object': { plain: 0.65, other: 0.48 },
  'quotes/indirect/cue-noun': { plain: 0.6, other: 0.5 },
  'quotes/headline/name-and-colon': { plain: 0.8, other: 0.8 },
  'quotes/headline/name-before-mark': { plain: 0.7, other: 0.7 },
  'quotes/headline/name-after-dash': { plain: 0.7, other: 0.7 },
  'quotes/transcript/label': { plain: 0.8, other: 0.8 },
};

/** Cues whose contents are right more often than those of others, by some 5 points on the same news. */
const COMMON: ReadonlySet<string> = new Set(['say', 'tell', 'note', 'explain', 'suggest', 'according to']);

/** How sure we are that content and speaker are right: 0 to 1. An inferred name stays below .9. */
export function confidenceOf(reading: Reading, draft: QuoteDraft, kind: QuoteKind, speaker: ResolvedSpeaker): number {
  const measured = (kind === 'direct' ? DIRECT[draft.rule] : undefined) ?? REST[draft.rule] ?? { plain: 0.4, other: 0.4 };
  const content = isPlain(reading, draft, kind) ? measured.plain : measured.other;
  const lemma = kind === 'direct' || draft.cue === undefined || COMMON.has(draft.cue.entry.lemma) ? 1 : 0.95;
  const shared = draft.cue?.side === 'shared' && kind !== 'direct' ? 0.9 : 1;
  return Math.round(content * lemma * shared * ofSpeaker(speaker) * 100) / 100;
}

/** Of 72 pronouns read as a person 69 mean that person; an organisation or a group is more often cut wrong than a name. */
function ofSpeaker({ state, basis, form }: ResolvedSpeaker): number {
  if (state === 'unknown') return 0.75;
  if (basis === 'inferred') return 0.9;
  if (form === 'pronoun') return 0.97;
  return state === 'named' || state === 'anonymous' ? 1 : 0.97;
}

/** Words before the cue, content and nothing else make the sentence; for speech in marks, nothing more is told of the speaker. */
function isPlain(reading: Reading, draft: QuoteDraft, kind: QuoteKind): boolean {
  const { content, cue, subject, rule } = draft;
  if (kind === 'direct' && rule === 'quotes/direct/cue-after-mark') return cue?.side !== 'after' || !/^(?:,|who|whose)$/.test(lowerAt(reading, subject?.to ?? cue.groupTo));
  const { from, to } = rangeOfSentence(reading, draft.sentence);
  const opens = Math.min(subject?.from ?? to, content[0]!.from, cue?.from ?? to) === from;
  const last = content.at(-1)!.to;
  const end = Math.max(last, cue?.groupTo ?? last);
  return opens && (end >= to || (end === to - 1 && lowerAt(reading, end) === '.')) && !content.some(({ from: start, to: stop }) => hasPause(reading, start, stop));
}

/** A comma, a semicolon or a dash outside marks: where contents are cut wrong. */
function hasPause(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isMarked(reading, i) && /^(?:[,;:—–-]|--)$/.test(lowerAt(reading, i))) return true;
  return false;
}
