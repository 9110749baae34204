import type { Basis, CueClass, QuoteKind, SpeakerState } from '@onrecord/client';

/** How a kind of quote is called where readers look at it. */
export const QUOTE_KIND_WORDS: Readonly<Record<QuoteKind, string>> = { DIRECT: 'Direct', INDIRECT: 'Indirect', MIXED: 'Mixed' };

/** What the writer's word makes of the saying. */
export const CUE_CLASS_WORDS: Readonly<Record<CueClass, string>> = {
  ACKNOWLEDGED: 'acknowledged',
  ASKED: 'asked',
  CLAIMED: 'claimed',
  CONFIRMED: 'confirmed',
  CRITICISED: 'criticised',
  DEMANDED: 'demanded',
  DENIED: 'denied',
  OTHER: 'told otherwise',
  PRAISED: 'praised',
  PREDICTED: 'predicted',
  PROMISED: 'promised',
  STATED: 'stated',
  SUGGESTED: 'suggested',
  WARNED: 'warned',
};

const STATE_WORDS: Readonly<Record<SpeakerState, string>> = {
  ANONYMOUS: 'A source whose name is withheld',
  DOCUMENT: 'A document',
  GROUP: 'Several people',
  NAMED: 'Somebody named',
  ORGANISATION: 'A body',
  UNKNOWN: 'Speaker not told',
  UNNAMED: 'Somebody unnamed',
  WITHHELD: 'Withheld here',
};

/** A speaker as far as a quote tells one. */
export interface ToldSpeaker {
  readonly speakerName: string | null;
  readonly speakerState: SpeakerState;
  readonly speakerBasis: Basis;
  readonly speakerMention: { readonly text: string } | null;
}

/** Whom to name as the speaker: the name, else the article's words for them, else what is known of them. No name is ever made up, and one that a rule concluded stands behind the description that the article gives. */
export function nameSpeaker(speaker: ToldSpeaker): string {
  const { speakerName, speakerState, speakerMention } = speaker;
  if (speakerName !== null) return isInferred(speaker) ? `${capitalise(speaker.speakerMention.text)} (inferred: ${speakerName})` : speakerName;
  if (speakerMention !== null && speakerState !== 'UNKNOWN' && speakerState !== 'WITHHELD') return capitalise(speakerMention.text);
  return STATE_WORDS[speakerState];
}

/** Whether the article only describes the speaker here, and a rule concluded the name: it is never shown without that description. */
export function isInferred<Speaker extends Pick<ToldSpeaker, 'speakerBasis' | 'speakerMention'>>(speaker: Speaker): speaker is Speaker & { readonly speakerMention: { readonly text: string } } {
  return speaker.speakerBasis === 'INFERRED' && speaker.speakerMention !== null;
}

/** Words as they begin a line: the first letter a capital. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How sure the record is, in a word beside the number: `0.93` is sure, `0.7` likely. */
export function wordConfidence(confidence: number): 'sure' | 'likely' | 'in doubt' {
  if (confidence >= 0.9) return 'sure';
  return confidence >= 0.6 ? 'likely' : 'in doubt';
}

/** A share between 0 and 1 as newspapers print it: `0.93` is 93%. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** The name of a rule in words: `quotes/direct/cue-after-mark` is “direct, cue after mark”. */
export function wordRule(rule: string): string {
  return rule.split('/').slice(1).map((part) => part.replaceAll('-', ' ')).join(', ') || rule;
}
