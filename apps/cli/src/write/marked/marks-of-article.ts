import type { AnalysedArticle, Quote, QuoteKind, Span } from '@onrecord/domain';

/** What a stretch of an article is marked as; `number` counts the article's quotes from 1 and joins a quote with its speaker and cue. */
export interface Mark {
  readonly span: Span;
  readonly as: QuoteKind | 'speaker' | 'cue' | 'person';
  readonly number?: number;
}

/** All marks of an article, ordered by start, a longer one before those inside it: quotes with speakers and cues, and the names of people. */
export function marksOfArticle({ quotes, mentions }: AnalysedArticle): readonly Mark[] {
  const marks = quotes.flatMap((quote, index) => marksOfQuote(quote, index + 1));
  for (const { entityKind, form, span } of mentions) if (entityKind === 'person' && form === 'name') marks.push({ span, as: 'person' });
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function marksOfQuote({ content, quoteKind, speaker, cue }: Quote, number: number): Mark[] {
  return [
    ...content.map((span): Mark => ({ span, as: quoteKind, number })),
    ...(speaker.mention === undefined ? [] : [{ span: speaker.mention, as: 'speaker', number } satisfies Mark]),
    ...(cue === undefined ? [] : [{ span: cue.span, as: 'cue', number } satisfies Mark]),
  ];
}
