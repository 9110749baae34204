import type { AnalysedArticle, ArticleInput, ParsedArticle } from '@onrecord/domain';
import type { ParsingModels } from '@onrecord/extraction';
import { warmCpuTimeOf } from './cpu-time.js';
import { parseAll, tagAll, wordsOfSentences } from './models-at-work.js';
import { profileOf } from './profile.js';
import { sharesOfStages, type Stage } from './stages.js';

/** Milliseconds of processor time for all articles together. */
export interface StageTimes {
  /** From bytes to the parsed page. */
  readonly page: number;
  /** The engine's stages; each with its part of the collection of garbage. */
  readonly stages: ReadonlyMap<Stage, number>;
  /** Stages that the engine does not run by itself: they are timed beside it. */
  readonly beside: readonly Stage[];
}

/** What is timed: the reading of a page, the engine with its models, and the models that it does not run by itself. */
export interface Timed {
  readonly parse: (input: ArticleInput) => ParsedArticle;
  readonly analyse: (article: ParsedArticle) => AnalysedArticle;
  readonly models: ParsingModels;
}

/** Times the whole engine, and shares that time out by what a profile sees it do. */
export async function timeStages(inputs: readonly ArticleInput[], { parse, analyse, models }: Timed, repeat: number): Promise<StageTimes> {
  const page = warmCpuTimeOf(() => inputs.forEach((input) => parse(input)), repeat);
  const articles = inputs.map((input) => parse(input));
  const engine = warmCpuTimeOf(() => articles.forEach((article) => analyse(article)), repeat);
  const shares = sharesOfStages((await profileOf(() => articles.forEach((article) => analyse(article)))).nodes);
  const stages = new Map([...shares].map(([stage, share]) => [stage, share * engine]));
  if (shares.has('dependencies')) return { page, stages, beside: [] };
  const { tag, dependencies } = timeModels(articles.map((article) => analyse(article)), models, repeat);
  return { page, stages: stages.set('tag', tag).set('dependencies', dependencies), beside: ['tag', 'dependencies'] };
}

function timeModels(articles: readonly AnalysedArticle[], { tagger, parser }: ParsingModels, repeat: number): { readonly tag: number; readonly dependencies: number } {
  const sentences = articles.flatMap(wordsOfSentences);
  const tags = tagAll(tagger, sentences);
  return { tag: warmCpuTimeOf(() => tagAll(tagger, sentences), repeat), dependencies: warmCpuTimeOf(() => parseAll(parser, sentences, tags), repeat) };
}
