import type { QuoteDraft } from './quote-draft.js';
import type { ResolvedSpeaker } from './resolve-speakers.js';

/** How often a recogniser's contents are right, as measured on development news and rounded down. */
const OF_RULE: Readonly<Record<string, number>> = {
  'quotes/direct/cue-after-mark': 0.92,
  'quotes/direct/cue-before-mark': 0.8,
  'quotes/direct/after-quote': 0.7,
  'quotes/direct/no-cue': 0.5,
  'quotes/indirect/that-clause': 0.75,
  'quotes/indirect/bare-clause': 0.7,
  'quotes/indirect/colon': 0.6,
  'quotes/indirect/according-to': 0.65,
  'quotes/indirect/parataxis': 0.7,
  'quotes/indirect/as-clause': 0.6,
  'quotes/indirect/told-to': 0.5,
  'quotes/indirect/object': 0.5,
  'quotes/direct/colon-before': 0.75,
  'quotes/headline/name-and-colon': 0.6,
  'quotes/headline/name-before-mark': 0.7,
  'quotes/headline/name-after-dash': 0.7,
};

/** How sure we are that content and speaker are right: 0 to 1. An inferred name stays below .9. */
export function confidenceOf(draft: QuoteDraft, speaker: ResolvedSpeaker): number {
  const content = OF_RULE[draft.rule] ?? 0.5;
  const ofSpeaker = speaker.state === 'unknown' ? 0.6 : speaker.basis === 'inferred' ? 0.8 : speaker.form === 'pronoun' ? 0.85 : 1;
  const shared = draft.cue?.side === 'shared' ? 0.85 : 1;
  return Math.round(content * ofSpeaker * shared * 100) / 100;
}
