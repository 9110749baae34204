import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ScoredFiles, ScorerOutput } from '../measures/measure.js';

type Spans = readonly (readonly [start: number, end: number])[];

interface ScoredQuote {
  readonly content: Spans;
  readonly source: Spans | null;
  readonly optional?: boolean;
  /** Other words of the text that name the same source. */
  readonly source_chain?: Spans | null;
  readonly confidence?: number;
}

interface ScoredDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly ScoredQuote[];
}

interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

const SURE = 0.9;
const CONTENT_OVERLAP = 0.8;
const SOURCE_OVERLAP = 0.5;

/**
 * How far confidences can be believed: of the quotes given as .9 or more, how many are right, and how many of all are given
 * so, both in 100; and the same for each tenth below (`table`). Right is what the set's own scorer calls right: content at
 * IoU ≥ .8 and source at IoU ≥ .5, over letters and digits. What the set marks as optional counts neither way.
 */
export function scoreReliability({ documents, predictions: predictionFile }: ScoredFiles): ScorerOutput {
  const predictions = new Map(readLines(predictionFile).map((line) => [line.id, line.quotes]));
  const judged = readLines(documents).flatMap((gold) => judge(gold, predictions.get(gold.id) ?? []));
  const sure = judged.filter(({ confidence }) => confidence >= SURE);
  return { share_sure: percent(sure.length, judged.length), right_of_sure: percent(sure.filter(({ right }) => right).length, sure.length), table: toTable(judged) };
}

/** Matches contents one to one, the closest first, and judges each prediction. */
export function judge(gold: ScoredDocument, predicted: readonly ScoredQuote[]): readonly Judged[] {
  const { text } = gold;
  const required = gold.quotes.filter(({ optional }) => optional !== true).map((quote) => ({ quote, letters: lettersOf(text, quote.content, true) }));
  const left = gold.quotes.filter(({ optional }) => optional === true).map(({ content }) => lettersOf(text, content, true));
  const given = predicted.map((quote) => ({ quote, letters: lettersOf(text, quote.content, true) }));
  const pairs = given.flatMap(({ letters }, i) => required.map((other, j) => ({ i, j, overlap: overlapOf(letters, other.letters) }))).filter(({ overlap }) => overlap >= CONTENT_OVERLAP);
  pairs.sort((a, b) => b.overlap - a.overlap || a.j - b.j || a.i - b.i);
  const matched = new Map<number, ScoredQuote>();
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (matched.has(i) || taken.has(j)) continue;
    matched.set(i, required[j]!.quote);
    taken.add(j);
  }
  return given.flatMap(({ quote, letters }, i) => {
    const match = matched.get(i);
    if (match === undefined && left.some((other) => overlapOf(letters, other) >= SOURCE_OVERLAP)) return [];
    return [{ confidence: quote.confidence ?? 0, right: match !== undefined && namesSource(text, quote, match) }];
  });
}

function namesSource(text: string, { source }: ScoredQuote, gold: ScoredQuote): boolean {
  const words = lettersOf(text, source ?? [], false);
  if (words.size === 0) return gold.source === null;
  return [gold.source ?? [], ...(gold.source_chain ?? []).map((span) => [span])].some((spans) => overlapOf(words, lettersOf(text, spans, false)) >= SOURCE_OVERLAP);
}

/** Matches a leading `that`, `to`, `whether`, `if`, `how`, which belongs to a content or not; must not match `thatch`. */
const LEAD = /^[^\p{L}\p{N}]*(?:that|to|whether|if|how)\b/iu;

function lettersOf(text: string, spans: Spans, isContent: boolean): ReadonlySet<number> {
  const letters = new Set<number>();
  [...spans].sort((a, b) => a[0] - b[0]).forEach(([start, end], index) => {
    const lead = isContent && index === 0 ? (LEAD.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
    const from = start + lead < end ? start + lead : start;
    for (let i = from; i < Math.min(end, text.length); i++) if (/[\p{L}\p{N}]/u.test(text[i]!)) letters.add(i);
  });
  return letters;
}

function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const letter of a) if (b.has(letter)) both += 1;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

function toTable(judged: readonly Judged[]): Readonly<Record<string, object>> {
  const tenths = Array.from({ length: 10 }, (_, tenth) => judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === tenth));
  return Object.fromEntries(tenths.map((quotes, tenth) => [`from .${tenth}`, { quotes: quotes.length, right: percent(quotes.filter(({ right }) => right).length, quotes.length) }]));
}

const percent = (part: number, all: number): number => (all === 0 ? 0 : Math.round((1000 * part) / all) / 10);

function readLines(file: string): readonly ScoredDocument[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as ScoredDocument]));
}
