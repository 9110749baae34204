import { toSourceSpans, type ParsedArticle, type SourceDocument } from '@onrecord/domain';
import { findUnlikeSource, findUnsoundArticle } from '../soundness.js';

/** What must hold of an article that was read off a web page: it is sound, and every region leads to words of the page's source. Gives what does not, in words. */
export function findUnsoundPage(document: Pick<SourceDocument, 'text'>, article: ParsedArticle): readonly string[] {
  return [...findUnsoundArticle(article), ...findUnlikeSource(document, { article }), ...findUnledRegions(document.text.length, article)];
}

function findUnledRegions(sourceLength: number, { regions, offsetMap, text }: ParsedArticle): readonly string[] {
  return regions.flatMap(({ kind, span }) => {
    const where = `${kind} [${span.start}, ${span.end})`;
    if (text.slice(span.start, span.end).trim() === '') return [`${where} has no words`];
    const places = toSourceSpans(offsetMap, span);
    if (places.every(({ start, end }) => start === end)) return [`${where} leads to no place in the source`];
    return places.every(({ start, end }) => 0 <= start && start <= end && end <= sourceLength) ? [] : [`${where} leads out of the source, which has ${sourceLength} code units`];
  });
}
