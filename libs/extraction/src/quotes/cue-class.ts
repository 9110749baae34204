import type { CueClass } from '@onrecord/domain';
import type { QuoteDraft } from './quote-draft.js';
import { lowerAt, type Reading } from './reading.js';

/**
 * What the cue says in its construction: "insisted that it was" claims, "insisted that they leave" demands, "asked them to
 * leave" demands, "asked why" asks, and a promise is in the word only.
 */
export function cueClassOf(reading: Reading, { cue, content, rule }: QuoteDraft): CueClass {
  if (cue === undefined) return 'other';
  const { lemma, cueClass } = cue.entry;
  const { from } = content[0]!;
  if (lemma === 'insist') return lowerAt(reading, cue.to) === 'on' || isSubjunctive(reading, from, content[0]!.to) ? 'demanded' : 'claimed';
  if (lemma === 'tell' && lowerAt(reading, from) === 'to') return 'demanded';
  if (lemma === 'ask') return rule === 'quotes/indirect/object' ? 'demanded' : 'asked';
  if (lemma === 'agree') return /^(?:but|while|though)$/.test(lowerAt(reading, cue.groupFrom - 1)) ? 'acknowledged' : 'confirmed';
  return cueClass;
}

/** "that North Ostia commit itself": after "that" a bare verb behind a singular subject, or "be". */
function isSubjunctive(reading: Reading, from: number, to: number): boolean {
  if (lowerAt(reading, from) !== 'that') return false;
  for (let i = from + 1; i < Math.min(to, from + 8); i++) {
    const lower = lowerAt(reading, i);
    if (lower === 'be') return !/^(?:to|would|will|could|should|can|may|might|must|not|n’t)$/.test(lowerAt(reading, i - 1)) && !/^(?:would|will|could|can|may|might|must)$/.test(lowerAt(reading, i - 2));
    if (/^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|did|does|do|’s|’d|’ll)$/.test(lower) || /(?:ed)$/.test(lower)) return false;
    if (BARE_VERBS.has(lower) && i > from + 1 && !/^(?:to|the|a|an|of|s|’s)$/.test(lowerAt(reading, i - 1))) return true;
  }
  return false;
}

/** Verbs that demands take in their bare form, compiled for this project. */
const BARE_VERBS = new Set('commit leave stop end give go make take pay return release resign withdraw accept agree change do keep provide remain stay step apologize apologise allow act come cut drop hold join lift meet move open pull put remove show sign start submit'.split(' '));
