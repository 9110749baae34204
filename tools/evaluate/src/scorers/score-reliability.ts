import type { ScoredFiles, ScorerOutput } from '../measures/measure.js';
import { matchQuotes, namesSource, readScoredDocuments, type ScoredDocument, type ScoredQuote } from './match-quotes.js';

interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

const SURE = 0.9;

/**
 * How far confidences can be believed: of the quotes given as .9 or more, how many are right, and how many of all are given
 * so, both in 100; and the same for each tenth below (`table`). Right is what the set's own scorer calls right: content at
 * IoU ≥ .8 and source at IoU ≥ .5, over letters and digits. What the set marks as optional counts neither way.
 */
export function scoreReliability({ documents, predictions: predictionFile }: ScoredFiles): ScorerOutput {
  const predictions = new Map(readScoredDocuments(predictionFile).map((line) => [line.id, line.quotes]));
  const judged = readScoredDocuments(documents).flatMap((gold) => judge(gold, predictions.get(gold.id) ?? []));
  const sure = judged.filter(({ confidence }) => confidence >= SURE);
  return { share_sure: percent(sure.length, judged.length), right_of_sure: percent(sure.filter(({ right }) => right).length, sure.length), table: toTable(judged) };
}

/** Judges each prediction of a document. */
export function judge(gold: ScoredDocument, predicted: readonly ScoredQuote[]): readonly Judged[] {
  const { required, given, goldOf, isLeftOut } = matchQuotes(gold, predicted);
  return given.flatMap((one, i) => {
    const match = goldOf.get(i);
    if (match === undefined && isLeftOut(one)) return [];
    return [{ confidence: one.quote.confidence ?? 0, right: match !== undefined && namesSource(gold.text, one.quote, required[match]!.quote) }];
  });
}

function toTable(judged: readonly Judged[]): Readonly<Record<string, object>> {
  const tenths = Array.from({ length: 10 }, (_, tenth) => judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === tenth));
  return Object.fromEntries(tenths.map((quotes, tenth) => [`from .${tenth}`, { quotes: quotes.length, right: percent(quotes.filter(({ right }) => right).length, quotes.length) }]));
}

const percent = (part: number, all: number): number => (all === 0 ? 0 : Math.round((1000 * part) / all) / 10);
