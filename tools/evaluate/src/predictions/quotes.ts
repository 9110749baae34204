import type { AnalysedArticle, Quote } from '@onrecord/domain';
import { toOffsets, type Task } from './prediction.js';

/** Who said what: the quotes of each document, nested ones left out, since a word belongs to one quote at most. */
export const QUOTES: Task = {
  form: 'text',
  nothing: { quotes: [] },
  predict: (archive) => archive.map(({ analysed }) => ({ quotes: analysed.quotes.filter((quote) => quote.insideOf === undefined).map((quote) => toPrediction(analysed, quote)) })),
};

function toPrediction(analysed: AnalysedArticle, quote: Quote): object {
  const { article } = analysed;
  return {
    content: quote.content.map((span) => toOffsets(article, span)),
    type: quote.quoteKind,
    cue: quote.cue === undefined ? null : [toOffsets(article, quote.cue.span)],
    source: quote.speaker.mention === undefined ? null : [toOffsets(article, quote.speaker.mention)],
    speaker: speakerName(analysed, quote),
    quoted: quote.quoted.map((span) => toOffsets(article, span)),
    ...(quote.cue === undefined ? {} : { cueClass: quote.cue.cueClass }),
    confidence: quote.confidence,
  };
}

/** A person or organisation by name; nobody for unnamed, anonymous and unknown sources. */
function speakerName({ people, organisations, places }: AnalysedArticle, { speaker }: Quote): string | null {
  if (speaker.entityId === undefined) return null;
  return [...people, ...organisations, ...places].find((entity) => entity.id === speaker.entityId)?.name ?? null;
}
