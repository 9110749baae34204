import type { ArticleInput, ParsedArticle } from '@onrecord/domain';
import { createAnalyser } from '@onrecord/extraction';
import { loadNamesModel } from '@onrecord/extraction/models';
import { decodeDocument, parseArticle } from '@onrecord/parsing';
import { countTokens, median, peakMemory, type Bench, type BenchOptions, type Figure } from '../figures.js';
import { cpuTimeOf } from '../extract/cpu-time.js';
import { readArticles } from '../read-articles.js';
import { LONG_TEXTS } from './long-texts.js';

type Analyse = ReturnType<typeof createAnalyser>;

/** UTF-16 code units; each twice the one before it. */
const LENGTHS = [125_000, 250_000, 500_000, 1_000_000, 2_000_000];

/** The engine alone: articles as they are, and long texts of several kinds, to see that time grows with length and no faster. */
export const ANALYSE: Bench = {
  measures: 'time of the engine for an article and for 1,000 tokens, and of long texts of several kinds, doubled up to 2,000,000 characters',
  run: async (options) => {
    const { inputs, described } = await readArticles(options);
    const analyse = createAnalyser({ names: loadNamesModel() });
    return [...measureArticles(analyse, inputs, described, options), ...measureLengths(analyse, inputs, options), { what: 'peak memory', value: `${Math.round(peakMemory())} MB` }];
  },
};

function measureArticles(analyse: Analyse, inputs: readonly ArticleInput[], described: string, { repeat }: BenchOptions): readonly Figure[] {
  const times = inputs.map((input) => {
    const article = parse(input);
    const milliseconds = median(Array.from({ length: repeat }, () => timeOf(() => analyse(article))));
    return { milliseconds, tokens: countTokens(article.text) };
  });
  const perThousand = times.map(({ milliseconds, tokens }) => (1000 * milliseconds) / Math.max(1, tokens));
  return [
    { what: 'articles', value: `${inputs.length} (${described})` },
    { what: 'analyse one article', value: `${median(times.map(({ milliseconds }) => milliseconds)).toFixed(1)} ms (median), ${Math.max(...times.map(({ milliseconds }) => milliseconds)).toFixed(1)} ms (longest)` },
    { what: 'analyse 1,000 tokens', value: `${median(perThousand).toFixed(1)} ms (median over articles)` },
  ];
}

/** Texts of one kind at each length, by processor time: a busy machine makes the clock run ahead. */
function measureLengths(analyse: Analyse, inputs: readonly ArticleInput[], { tell }: BenchOptions): readonly Figure[] {
  const paragraphs = inputs.map((input) => parse(input)).flatMap((article) => article.paragraphs.map(({ start, end }) => article.text.slice(start, end)));
  return Object.entries(LONG_TEXTS).map(([kind, write]) => {
    tell(kind);
    const stock = write(paragraphs);
    const times = LENGTHS.map((length) => {
      const text = stock.repeat(Math.ceil(length / stock.length)).slice(0, length);
      const article = parse({ bytes: new TextEncoder().encode(text), receipt: {}, details: {}, form: 'text' });
      return cpuTimeOf(() => void analyse(article));
    });
    const ratios = times.slice(1).map((milliseconds, index) => (milliseconds / times[index]!).toFixed(2));
    return { what: `${LENGTHS.map((length) => length / 1000).join(', ')} thousand characters, ${kind}`, value: `${times.map((milliseconds) => milliseconds.toFixed(0)).join(', ')} ms of processor time; each over the half: ${ratios.join(', ')}` };
  });
}

function parse(input: ArticleInput): ParsedArticle {
  return parseArticle(decodeDocument(input), input.details);
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
