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

/** Matches the parts of a name that name somebody alone, `Ada` and `Lindqvist`; not `de` or an initial. */
const NAMING_PART = /^\p{Lu}[\p{L}\p{M}'’-]+/u;

/**
 * A text without names: whole, the longest first, then by their parts as words of their own, since a text goes on with
 * "Mr Rehn" or "Rehn" and headlines with "REHN". Leaving out too much is no harm here, leaving a name in is.
 */
export function omitNames(text: string, names: readonly string[]): string {
  const parts = new Set(names.flatMap((name) => name.split(/\s+/u)).flatMap((part) => NAMING_PART.exec(part)?.[0] ?? []));
  const wholes = names.filter((name) => name !== '' && !parts.has(name)).sort((a, b) => b.length - a.length);
  const rest = wholes.reduce((left, name) => left.replaceAll(name, OMITTED), text);
  return [...parts].flatMap((part) => [part, part.toUpperCase()]).reduce((left, part) => left.replace(asWord(part), OMITTED), rest);
}

/** Matches `Rehn` in "Mr Rehn's", not in "Rehnquist". A part has letters, apostrophes and hyphens only, none of which a pattern reads as its own. */
function asWord(part: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${part}(?![\\p{L}\\p{N}])`, 'gu');
}

/** A quote whose speaker is withheld: that somebody spoke, and not who. */
export function withholdSpeaker(quote: Quote): Quote {
  const { mention, basis } = quote.speaker;
  const spans = quote.evidence.spans.filter((span) => mention === undefined || !spansOverlap(span, mention));
  return { ...quote, speaker: { kind: 'speaker', state: 'withheld', basis, candidates: [] }, evidence: { ...quote.evidence, spans } };
}

/** The words of a quote whose speaker is withheld: none that name them. */
export function withholdSpeakerWords({ speaker, sentence, ...words }: QuoteWords, names: readonly string[]): QuoteWords {
  return { ...words, sentence: omitNames(speaker === undefined ? sentence : sentence.replaceAll(speaker, OMITTED), names) };
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
