import type { ArticleInput, ParsedArticle } from '@onrecord/domain';
import { createAnalyser } from '@onrecord/extraction';
import { loadNamesModel, loadParsingModels } from '@onrecord/extraction/models';
import { decodeDocument, parseArticle } from '@onrecord/parsing';
import { countTokens, type Bench, type BenchOptions, type Figure } from '../figures.js';
import { readArticles } from '../read-articles.js';
import { cpuTimeOf, warmCpuTimeOf } from './cpu-time.js';
import { measureMemory } from './measure-memory.js';
import { loadPeers } from './peers.js';
import { STAGES, type Stage } from './stages.js';
import { timeStages, type StageTimes } from './time-stages.js';

/** Development texts beside the seeds. */
const TEXTS = 100;

/** What comes after people, and is no part of the way to them. */
const AFTER_PEOPLE: readonly Stage[] = ['quotes', 'times', 'meetings'];

/** The engine in processor time, stage by stage, and beside other programs on the same articles. */
export const EXTRACT: Bench = {
  measures: 'tokens and articles a CPU-second, stage by stage; load time of the models; peak memory; against compromise and wink-nlp',
  run: async (options) => {
    const began = performance.now();
    const loading = cpuTimeOf(() => (loadParsingModels(), loadNamesModel()));
    const loaded = performance.now() - began;
    const timed = { parse, analyse: createAnalyser({ names: loadNamesModel() }), models: loadParsingModels() };
    const { inputs, described } = await readArticles(options, TEXTS);
    options.tell('the engine');
    const times = await timeStages(inputs, timed, options.repeat);
    options.tell('its memory');
    const memory = await measureMemory(inputs, options.repeat, times.beside.length > 0);
    const texts = inputs.map((input) => parse(input).text);
    const amount: Amount = { articles: texts.length, tokens: texts.reduce((sum, text) => sum + countTokens(text), 0) };
    const isRun = (stage: Stage) => !times.beside.includes(stage);
    const toPeople = waysToPeople(times);
    return [
      { what: 'articles', value: `${amount.articles} (${described}), ${amount.tokens} tokens` },
      { what: 'models loaded in', value: `${loaded.toFixed(0)} ms by the clock, ${loading.toFixed(0)} ms of processor time` },
      { what: 'peak memory', value: `${memory.peak.toFixed(0)} MB, ${memory.loaded.toFixed(0)} MB when the models were loaded; a process that reads the articles one by one` },
      ...describeStages(times, amount),
      ...Object.entries(toPeople).map(([what, milliseconds]) => ({ what: `text to people, ${what}`, value: describe(milliseconds, amount) })),
      { what: 'text to all facts, as the engine runs', value: describe(times.page + sum(times, isRun), amount) },
      ...(await comparePeers(texts, amount, toPeople, options)),
    ];
  },
};

interface Amount {
  readonly articles: number;
  readonly tokens: number;
}

function parse(input: ArticleInput): ParsedArticle {
  return parseArticle(decodeDocument(input), input.details);
}

/** Milliseconds from text to people: as the engine runs and, where it leaves stages out, with these too. */
function waysToPeople(times: StageTimes): Readonly<Record<string, number>> {
  const isBefore = (stage: Stage) => !AFTER_PEOPLE.includes(stage);
  const asRun = times.page + sum(times, (stage) => isBefore(stage) && !times.beside.includes(stage));
  return { 'as the engine runs': asRun, ...(times.beside.length === 0 ? {} : { 'tags and dependencies too': times.page + sum(times, isBefore) }) };
}

function sum({ stages }: StageTimes, isMeant: (stage: Stage) => boolean): number {
  return [...stages].reduce((total, [stage, milliseconds]) => total + (isMeant(stage) ? milliseconds : 0), 0);
}

function describeStages({ page, stages, beside }: StageTimes, amount: Amount): readonly Figure[] {
  const names: readonly (readonly [Stage, string])[] = [...(Object.entries(STAGES) as [Stage, string][]), ['rest', 'between the stages']];
  const rows = names.flatMap(([stage, name]) => {
    const milliseconds = stages.get(stage);
    return milliseconds === undefined ? [] : [{ what: `  ${name}`, value: `${describe(milliseconds, amount)}${beside.includes(stage) ? ' (beside the engine, which does not run it)' : ''}` }];
  });
  return [{ what: '  decode and parse the page', value: describe(page, amount) }, ...rows];
}

/** `24,000 tokens, 24.0 articles a CPU-second; 41.7 ms an article`. */
function describe(milliseconds: number, { articles, tokens }: Amount): string {
  const aSecond = (count: number) => (1000 * count) / milliseconds;
  return `${Math.round(aSecond(tokens)).toLocaleString('en')} tokens, ${aSecond(articles).toFixed(1)} articles a CPU-second; ${(milliseconds / articles).toFixed(2)} ms an article`;
}

/** Ratios to ours, each by what ours takes in: above 1, ours is faster. */
async function comparePeers(texts: readonly string[], amount: Amount, ours: Readonly<Record<string, number>>, { repeat, tell }: BenchOptions): Promise<readonly Figure[]> {
  const peers = await loadPeers();
  return peers.flatMap(({ name, asked, read }) => {
    tell(name);
    const milliseconds = warmCpuTimeOf(() => texts.forEach(read), repeat);
    const ratios = Object.entries(ours).map(([what, own]) => ({ what: `  ours, ${what}`, value: `${(milliseconds / own).toFixed(2)} times as fast` }));
    return [{ what: `${name}: ${asked}`, value: describe(milliseconds, amount) }, ...ratios];
  });
}
