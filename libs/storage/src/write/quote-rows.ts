import { invariant, sliceSpan, type AnalysedArticle, type FactIds, type Quote, type QuoteRecord, type QuoteWords, type Span } from '@onrecord/domain';
import type { Insertable } from 'kysely';
import type { QuoteTable } from '../database/tables.js';
import { toKeySentence } from './key-sentence.js';
import type { LinkedArticle } from './linked-article.js';

/** A quote with its words, but for whom and what it belongs to across articles, which the table says. */
export type StoredQuoteRecord = Omit<QuoteRecord, 'personId' | 'statementId'> & {
  /** Of the evidence, where it is more than one sentence: the one for whoever reads no more. */
  readonly keySentence?: Span;
};

/** One row a quote that may be seen, in the order of the text. */
export function toQuoteRows({ articleId, analysed, ids, keys, outletId, releaseAt, withheldQuotes }: LinkedArticle): readonly Insertable<QuoteTable>[] {
  return analysed.quotes.flatMap((quote, position) => {
    if (withheldQuotes.has(quote.id)) return [];
    const record = toStoredQuote(articleId, analysed, ids, quote);
    return {
      id: record.id,
      article_id: articleId,
      local_id: quote.id,
      position,
      text_key: `${articleId}#${String(position).padStart(8, '0')}`,
      outlet_id: outletId,
      kind: quote.quoteKind,
      cue_class: quote.cue?.cueClass ?? null,
      speaker_state: quote.speaker.state,
      speaker_local: quote.speaker.state === 'named' ? (quote.speaker.entityId ?? null) : null,
      confidence: quote.confidence,
      nested: quote.insideOf === undefined ? 0 : 1,
      ...keys,
      release_at: releaseAt,
      record: JSON.stringify(record),
    };
  });
}

/** A quote with its words and the id that linking gave it. */
export function toStoredQuote(articleId: string, analysed: AnalysedArticle, ids: FactIds, quote: Quote): StoredQuoteRecord {
  const id = ids.quotes[quote.id];
  invariant(id !== undefined, `the linker gave no id to quote ${quote.id} of ${articleId}`);
  const speakerName = toSpeakerName(analysed, quote);
  const keySentence = toKeySentence(analysed.sentences, quote.evidence, quote.cue?.span);
  return { kind: 'quote-record', id, articleId, quote, words: toQuoteWords(analysed.article.text, quote), ...(speakerName !== undefined && { speakerName }), ...(keySentence !== undefined && { keySentence }) };
}

function toSpeakerName({ people, organisations }: AnalysedArticle, { speaker }: Quote): string | undefined {
  if (speaker.state === 'named') return people.find((person) => person.id === speaker.entityId)?.name;
  if (speaker.state === 'organisation') return organisations.find((organisation) => organisation.id === speaker.entityId)?.name;
  return undefined;
}

function toQuoteWords(text: string, { content, quoted, cue, speaker, addressee, occasion, saidAt, evidence }: Quote): QuoteWords {
  const words = (span: Span): string => sliceSpan(text, span);
  return {
    content: content.map(words),
    quoted: quoted.map(words),
    ...(cue && { cue: words(cue.span) }),
    ...(speaker.mention && { speaker: words(speaker.mention) }),
    ...(addressee && { addressee: words(addressee) }),
    ...(occasion && { occasion: words(occasion) }),
    ...(saidAt && { saidAt: words(saidAt.span) }),
    sentence: words(evidence.sentence),
  };
}
