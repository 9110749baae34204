import { sliceSpan, type AnalysedArticle, type Quote, type Span } from '@onrecord/domain';
import { toPrintable } from './printable.js';

/**
 * A quote for a person at a terminal: who, by which words, how sure; below it the content. Reported words never stand
 * without speaker and cue, and what was denied only in its sentence: “denied taking bribes” must not become “taking bribes”.
 */
export function describeQuote(analysed: AnalysedArticle, quote: Quote): string {
  const words = (span: Span): string => toPrintable(sliceSpan(analysed.article.text, span));
  const { cue, addressee, quoteKind, confidence, insideOf } = quote;
  const cueWords = cue === undefined ? 'no cue' : `${words(cue.span)} (${cue.cueClass})`;
  const head = [describeSpeaker(analysed, quote), cueWords, addressee === undefined ? '' : `to ${words(addressee)}`, quoteKind, insideOf === undefined ? '' : `inside ${insideOf}`, confidence.toFixed(2)];
  const content = cue?.cueClass === 'denied' ? words(quote.evidence.sentence) : quote.content.map(words).join(' … ');
  return `${head.filter((part) => part !== '').join(' · ')}\n${content}`;
}

function describeSpeaker(analysed: AnalysedArticle, { speaker }: Quote): string {
  const { state, basis, entityId, mention } = speaker;
  const known = [...analysed.people, ...analysed.organisations].find((entity) => entity.id === entityId)?.name;
  const told = mention === undefined ? undefined : sliceSpan(analysed.article.text, mention);
  // What the article says of an unnamed source comes first, and a name that a rule concluded is told as such.
  const name = known === undefined || known === told ? (told ?? known ?? 'nobody named') : basis === 'inferred' || told === undefined ? `${told ?? '(not in its words)'} = ${known}` : known;
  return toPrintable(`${name} [${state}${basis === 'inferred' ? ', inferred' : ''}]`);
}
