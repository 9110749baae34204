import { sliceSpan, sliceSpans, type AnalysedArticle, type FactIds, type LinkMember, type Quote } from '@onrecord/domain';
import { splitWords } from '../words/split-words.js';
import { quoteKeys } from './quote-keys.js';
import { isDisplayQuote, repeats } from './same-statement.js';
import { speakerNameOf, toSpeakerKey } from './speaker-key.js';

/** The quotes of one article as members of statements. */
export function statementMembers(articleId: string, analysed: AnalysedArticle, ids: FactIds, published: { readonly published?: string }): readonly LinkMember[] {
  const displayBonds = bondsOfDisplayQuotes(articleId, analysed);
  const keysOnce = makeKeyLimit();
  return analysed.quotes.map((quote) => {
    const speakerName = speakerNameOf(analysed, quote);
    const speakerKey = toSpeakerKey(analysed, quote);
    const quotedWords = markedWords(analysed, quote);
    const contentWords = sliceSpans(analysed.article.text, quote.content);
    const { keys, bonds } = speakerKey === undefined ? { keys: [], bonds: [] } : quoteKeys(speakerKey, quotedWords, contentWords);
    return {
      kind: 'link-member',
      noun: 'statement',
      ref: { articleId, localId: quote.id },
      stableId: ids.quotes[quote.id]!,
      keys: keys.filter(keysOnce),
      bonds: [...bonds, ...(displayBonds.get(quote.id) ?? [])],
      ...published,
      fact: { kind: 'quote-fact', quote, quotedWords, contentWords, ...(speakerName === undefined ? {} : { speakerName }) },
    };
  });
}

/** Of one article so many quotes are sought under one key: a refrain that a page repeats a thousand times costs no more. */
const MOST_QUOTES_OF_KEY = 20;

function makeKeyLimit(): (key: string) => boolean {
  const counts = new Map<string, number>();
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= MOST_QUOTES_OF_KEY;
  };
}

/** Opening and closing quotation marks at the ends of a marked stretch, in all their glyphs: `“…”`, `‘…’`, `"…"`, `''…''`. */
const MARKS_AT_ENDS = /^["'“”‘’«»„`\s]+|["'“”‘’«»`\s]+$/gu;

function markedWords(analysed: AnalysedArticle, quote: Quote): readonly string[] {
  return quote.quoted.map((span) => sliceSpan(analysed.article.text, span).replace(MARKS_AT_ENDS, ''));
}

/** A quote in headline, standfirst or caption shares a bond with the first quote of the same speaker that has its words. */
function bondsOfDisplayQuotes(articleId: string, analysed: AnalysedArticle): ReadonlyMap<string, readonly string[]> {
  const bonds = new Map<string, readonly string[]>();
  const stretches = new Map(analysed.quotes.map((quote) => [quote.id, markedWords(analysed, quote).map(splitWords)]));
  for (const quote of analysed.quotes) {
    const { entityId } = quote.speaker;
    if (!isDisplayQuote(quote) || entityId === undefined) continue;
    const source = analysed.quotes.find(
      (other) => !isDisplayQuote(other) && other.speaker.entityId === entityId && stretches.get(quote.id)!.some((a) => stretches.get(other.id)!.some((b) => repeats(a, b))),
    );
    if (source === undefined) continue;
    const bond = `${articleId}#${source.id}`;
    bonds.set(quote.id, [bond]);
    bonds.set(source.id, [bond]);
  }
  return bonds;
}
