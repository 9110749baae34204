import { makeDiagnostic, type Diagnostic, type ParsedArticle, type Span } from '@onrecord/domain';
import { findDoubleMarks } from './double-marks.js';
import { pairDoubleMarks, type MarkedPair } from './pair-double-marks.js';
import { pairSingleMarks } from './pair-single-marks.js';
import type { QuotedStretch } from './quoted-stretch.js';
import { isRunningText } from './running-text.js';

/** What the quotation marks of an article enclose, and the marks that have no partner. */
export interface QuotedStretches {
  /** Ordered by start; an outer stretch comes before those inside it. */
  readonly stretches: readonly QuotedStretch[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the stretches between quotation marks, region by region: curly and straight marks, `’’` and `''` as a closing
 * double mark, single marks told apart from apostrophes, feet and inches left alone. A paragraph that ends inside marks
 * is taken up by the next one when that begins with a mark, as newspapers set a speech over several paragraphs; anything
 * else that does not pair gets an `UNBALANCED_QUOTATION_MARKS` diagnostic. Linear in the length of the text.
 */
export function findQuotedStretches(article: ParsedArticle): QuotedStretches {
  const { text } = article;
  const stretches: QuotedStretch[] = [];
  const diagnostics: Diagnostic[] = [];
  let speech: QuotedStretch | undefined;
  article.regions.forEach(({ kind, span }, region) => {
    if (!isRunningText(kind)) return;
    const doubles = findDoubleMarks(text, span);
    const { pairs, stray } = pairDoubleMarks(text, span, doubles);
    const singles = pairSingleMarks(text, span, doubles, pairs);
    const found = nestPairs(pairs, singles, region);
    const first = found[0];
    const takesUp = kind === 'paragraph' && speech !== undefined && first !== undefined && first.outer.start === startOfWords(text, span);
    if (takesUp) found[0] = { ...first, continues: true };
    else if (speech !== undefined && kind === 'paragraph') diagnostics.push(unbalanced(speech.outer));
    for (const stretch of found) stretches.push(stretch);
    for (const mark of stray) diagnostics.push(unbalanced(mark));
    const left = found.filter((stretch) => !stretch.closed);
    const last = left.at(-1);
    const reachesEnd = kind === 'paragraph' && last !== undefined && last.depth === 0 && text.slice(last.outer.end, span.end).trim() === '';
    for (const stretch of left) if (!reachesEnd || stretch !== last) diagnostics.push(unbalanced(stretch.outer));
    if (kind === 'paragraph') speech = reachesEnd ? last : undefined;
  });
  if (speech !== undefined) diagnostics.push(unbalanced(speech.outer));
  return { stretches, diagnostics };
}

/** Puts double and single pairs in one order, with the depth that each has among the others. */
function nestPairs(doubles: readonly MarkedPair[], singles: readonly MarkedPair[], region: number): QuotedStretch[] {
  const marked = [...doubles.map((pair) => ({ ...pair, mark: 'double' as const })), ...singles.map((pair) => ({ ...pair, mark: 'single' as const }))];
  marked.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  const enclosing: Span[] = [];
  return marked.map(({ outer, inner, mark, closed }) => {
    while (enclosing.length > 0 && enclosing.at(-1)!.end <= outer.start) enclosing.pop();
    const depth = enclosing.length;
    enclosing.push(outer);
    return { outer, inner, mark, depth, closed, continues: false, region };
  });
}

function startOfWords(text: string, span: Span): number {
  let start = span.start;
  while (start < span.end && /\s/.test(text[start]!)) start += 1;
  return start;
}

function unbalanced(span: Span): Diagnostic {
  return makeDiagnostic('UNBALANCED_QUOTATION_MARKS', 'warning', 'expected a partner for this quotation mark, found none in its paragraph', span);
}
