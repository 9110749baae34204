import type { ArticleSummaryFragment, QuoteSummaryFragment } from '@onrecord/client';
import { nameSpeaker, type ToldSpeaker } from './quote-words.js';
import { wordTime } from './time-words.js';

/** A quote with where it stands, to be put into another text: words, speaker, headline, outlet, day, address. What is not told is left out. */
export function citeQuote(quote: Pick<QuoteSummaryFragment, 'asReported'> & ToldSpeaker, article: Pick<ArticleSummaryFragment, 'headline' | 'outlet' | 'published' | 'url'> | null, permalink: string): string {
  const place = [
    article?.headline ? `“${article.headline}”` : undefined,
    article?.outlet?.name,
    article?.published ? wordTime(article.published.value) : undefined,
    article?.url ?? undefined,
  ].filter((part) => part !== undefined);
  return `${nameSpeaker(quote)}: ${quote.asReported}${place.length > 0 ? ` — ${place.join(', ')}` : ''}. ${permalink}`;
}
