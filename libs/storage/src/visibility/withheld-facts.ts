import type { AnalysedArticle, Mention, Quote } from '@onrecord/domain';
import { withholdParticipants, withholdSpeaker } from './withheld-words.js';

/** What of an article's facts is withheld, by local id. */
export interface WithheldFacts {
  readonly quoteIds: ReadonlySet<string>;
  readonly personIds: ReadonlySet<string>;
}

/** An analysed article without its withheld quotes and people: nothing that was read leads to them. The text is the newspaper's. */
export function withholdFacts(analysed: AnalysedArticle, { quoteIds, personIds }: WithheldFacts): AnalysedArticle {
  if (quoteIds.size === 0 && personIds.size === 0) return analysed;
  const isKnown = (entityId: string | undefined): boolean => entityId !== undefined && personIds.has(entityId);
  const toMention = (mention: Mention): Mention => ({ ...mention, candidates: mention.candidates.filter((candidate) => !isKnown(candidate.entityId)) });
  const toQuote = (quote: Quote): Quote => {
    if (isKnown(quote.speaker.entityId)) return withholdSpeaker(quote);
    return { ...quote, speaker: { ...quote.speaker, candidates: quote.speaker.candidates.filter((candidate) => !isKnown(candidate.entityId)) } };
  };
  return {
    ...analysed,
    people: analysed.people.filter((person) => !personIds.has(person.id)),
    mentions: analysed.mentions.filter((mention) => !isKnown(mention.entityId)).map(toMention),
    quotes: analysed.quotes.filter((quote) => !quoteIds.has(quote.id)).map(toQuote),
    meetings: analysed.meetings.map((report) => withholdParticipants(report, (index) => isKnown(report.participants[index]?.entityId))),
  };
}
