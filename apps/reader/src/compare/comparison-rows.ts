import type { Row } from '../export/row.js';
import type { Alone, Comparison, SideQuote, SideReport } from './comparison.js';

/** What a comparison shows as rows: what, where it stands, in what the two differ, who, and the words of either side. */
export function comparisonRows({ statements, meetings, onlyInA, onlyInB }: Comparison): readonly Row[] {
  return [
    ...statements.items.map(({ differences, inA, inB }): Row => ({ what: 'quote', standsIn: 'both', differences: differences.join('; '), who: (inA[0] ?? inB[0])?.speaker ?? null, inFirst: joinWords(inA), inSecond: joinWords(inB), statusInFirst: null, statusInSecond: null })),
    ...meetings.items.map(({ parties, differences, inA, inB }): Row => ({ what: 'meeting', standsIn: 'both', differences: differences.join('; '), who: parties, inFirst: joinSentences(inA), inSecond: joinSentences(inB), statusInFirst: inA[0]?.status ?? null, statusInSecond: inB[0]?.status ?? null })),
    ...aloneRows('first', onlyInA),
    ...aloneRows('second', onlyInB),
  ];
}

function aloneRows(standsIn: 'first' | 'second', { quotes, meetings }: Alone): readonly Row[] {
  const place = (words: string, status: string | null): Row => (standsIn === 'first' ? { inFirst: words, inSecond: null, statusInFirst: status, statusInSecond: null } : { inFirst: null, inSecond: words, statusInFirst: null, statusInSecond: status });
  return [
    ...quotes.items.map(({ speaker, words }): Row => ({ what: 'quote', standsIn, differences: null, who: speaker, ...place(words, null) })),
    ...meetings.items.map(({ parties, status, sentence }): Row => ({ what: 'meeting', standsIn, differences: null, who: parties, ...place(sentence, status) })),
  ];
}

function joinWords(quotes: readonly SideQuote[]): string {
  return quotes.map(({ words }) => words).join(' … ');
}

function joinSentences(reports: readonly SideReport[]): string {
  return reports.map(({ sentence }) => sentence).join(' … ');
}
