import type { ArticleRecord, QuoteRecord } from '@onrecord/domain';
import { givenProperties, type JsonLd, SCHEMA_ORG, toNewsArticle } from './json-ld.js';

/** What stands between two marked stretches of a quote that has unmarked words too. */
const OMISSION = ' … ';

/**
 * A quote as schema.org's Quotation: the words inside quotation marks, who said them, and the article that prints them.
 * `undefined` where no words may stand alone: indirect quotes, denials, and quotes whose speaker is withheld. A speaker
 * without a name is left out, and so is one whom a rule concluded from a description: the form has no place for the doubt. Source: https://schema.org/Quotation.
 */
export function toQuotation(record: QuoteRecord, speakerName: string | undefined, article: ArticleRecord | undefined, permalink: string): JsonLd | undefined {
  if (!mayStandAlone(record)) return undefined;
  const { quote, words } = record;
  return {
    '@context': SCHEMA_ORG,
    '@type': 'Quotation',
    ...givenProperties({
      '@id': permalink,
      text: words.quoted.join(quote.quoteKind === 'direct' ? ' ' : OMISSION),
      description: quote.quoteKind === 'direct' ? undefined : words.sentence,
      spokenByCharacter: speakerName === undefined || record.quote.speaker.basis === 'inferred' ? undefined : toSpeaker(record, speakerName),
      isPartOf: article && toNewsArticle(article),
    }),
  };
}

/** Whether words of a quote may be shown without their sentence: those inside marks, and none of a denial. */
export function mayStandAlone({ quote }: Pick<QuoteRecord, 'quote'>): boolean {
  return quote.quoteKind !== 'indirect' && quote.quoted.length > 0 && quote.cue?.cueClass !== 'denied' && quote.speaker.state !== 'withheld';
}

/** Schema.org knows people and organisations as speakers; a document speaks for an issuer whom the text may leave open. */
function toSpeaker({ quote }: QuoteRecord, name: string): JsonLd | undefined {
  if (quote.speaker.state === 'named') return { '@type': 'Person', name };
  return quote.speaker.state === 'organisation' ? { '@type': 'Organization', name } : undefined;
}
