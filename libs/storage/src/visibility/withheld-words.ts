import { spansOverlap, toMemberKey, type Meeting, type MeetingReport, type MemberRef, type Quote, type QuoteWords } from '@onrecord/domain';

/** Stands for the words that name somebody withheld. */
const OMITTED = '…';

/** A withheld person as one article knows them. */
export interface WithheldParty extends MemberRef {
  readonly names: readonly string[];
}

/** Reads what `withheldInMeeting` gives; none for null. */
export function toWithheldParties(json: string | null): readonly WithheldParty[] {
  return json === null ? [] : (JSON.parse(json) as readonly WithheldParty[]);
}

/** A text without names; the longest first, so that no half of one stays. */
export function omitNames(text: string, names: readonly string[]): string {
  return [...names].filter((name) => name !== '').sort((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, OMITTED), text);
}

/** A quote whose speaker is withheld: that somebody spoke, and not who. */
export function withholdSpeaker(quote: Quote): Quote {
  const { mention, basis } = quote.speaker;
  const spans = quote.evidence.spans.filter((span) => mention === undefined || !spansOverlap(span, mention));
  return { ...quote, speaker: { kind: 'speaker', state: 'withheld', basis, candidates: [] }, evidence: { ...quote.evidence, spans } };
}

/** The words of a quote whose speaker is withheld: none that name them. */
export function withholdSpeakerWords({ speaker, sentence, ...words }: QuoteWords, names: readonly string[]): QuoteWords {
  return { ...words, sentence: omitNames(sentence, speaker === undefined ? names : [speaker, ...names]) };
}

/** A report without its withheld participants. */
export function withholdParticipants(report: MeetingReport, isWithheld: (index: number) => boolean): MeetingReport {
  return { ...report, participants: report.participants.filter((_participant, index) => !isWithheld(index)) };
}

/** A meeting without its withheld parties. */
export function withholdParties(meeting: Meeting, withheld: readonly WithheldParty[]): Meeting {
  if (withheld.length === 0) return meeting;
  const keys = new Set(withheld.map(toMemberKey));
  const names = new Set(withheld.flatMap((party) => party.names));
  return { ...meeting, parties: meeting.parties.filter((party) => !names.has(party.name) && !party.people.some((ref) => keys.has(toMemberKey(ref)))) };
}
