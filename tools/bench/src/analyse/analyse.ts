import type { ArticleInput, ParsedArticle } from '@onrecord/domain';
import { createAnalyser } from '@onrecord/extraction';
import { loadNamesModel } from '@onrecord/extraction/models';
import { decodeDocument, parseArticle } from '@onrecord/parsing';
import { countTokens, median, peakMemory, type Bench, type BenchOptions, type Figure } from '../figures.js';
import { readArticles } from '../read-articles.js';

type Analyse = ReturnType<typeof createAnalyser>;

/** UTF-16 code units; each twice the one before it. */
const LENGTHS = [125_000, 250_000, 500_000, 1_000_000, 2_000_000];

/** The engine alone: articles as they are, and one text of ever more paragraphs, to see that time grows with length and no faster. */
export const ANALYSE: Bench = {
  measures: 'time of the engine for an article and for 1,000 tokens, and at lengths doubled up to 2,000,000 characters',
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

/** Paragraphs of all articles, again and again; the same people come back, as they do in a long text. */
function measureLengths(analyse: Analyse, inputs: readonly ArticleInput[], { tell }: BenchOptions): readonly Figure[] {
  const stock = inputs.map((input) => parse(input)).flatMap(({ text, paragraphs }) => paragraphs.map(({ start, end }) => text.slice(start, end))).join('\n\n');
  let before: number | undefined;
  return LENGTHS.map((length) => {
    tell(`${length} characters`);
    const text = stock.repeat(Math.ceil(length / stock.length)).slice(0, length);
    const article = parse({ bytes: new TextEncoder().encode(text), receipt: {}, details: {}, form: 'text' });
    const milliseconds = timeOf(() => analyse(article));
    const ratio = before === undefined ? '' : `, ${(milliseconds / before).toFixed(2)} times the half`;
    before = milliseconds;
    return { what: `analyse ${length} characters`, value: `${Math.round(milliseconds)} ms${ratio}` };
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
