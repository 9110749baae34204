import type { ArticleInput } from '@onrecord/domain';
import { createAnalyser } from '@onrecord/extraction';
import { loadNamesModel } from '@onrecord/extraction/models';
import { toArticleId } from '@onrecord/ingest';
import { linker } from '@onrecord/linking';
import { decodeDocument, parseArticle } from '@onrecord/parsing';
import { openSqliteStore } from '@onrecord/storage';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTokens, median, peakMemory, type Bench, type Figure } from '../figures.js';
import { readArticles } from '../read-articles.js';

/** Milliseconds a stage took over all articles. */
interface StageTimes {
  readonly parse: number;
  readonly analyse: number;
  readonly save: number;
}

/** From text to stored facts in one thread, on a database file. */
export const INTAKE: Bench = {
  measures: 'articles a second in one thread, from text to stored facts; shares of the stages; peak memory',
  run: async (options) => {
    const { inputs, described } = await readArticles(options);
    const tokens = inputs.reduce((sum, { bytes }) => sum + countTokens(new TextDecoder().decode(bytes)), 0);
    const runs: StageTimes[] = [];
    for (let run = 1; run <= options.repeat; run++) {
      options.tell(`run ${run} of ${options.repeat}`);
      runs.push(await takeInAll(inputs));
    }
    return toFigures(`${inputs.length} (${described})`, inputs.length, tokens, runs);
  },
};

async function takeInAll(inputs: readonly ArticleInput[]): Promise<StageTimes> {
  const analyse = createAnalyser({ names: loadNamesModel() });
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const store = await openSqliteStore({ path: join(folder, 'record.db') });
  const times = { parse: 0, analyse: 0, save: 0 };
  try {
    for (const input of inputs) {
      const began = performance.now();
      const document = decodeDocument(input);
      const article = parseArticle(document, input.details);
      const parsed = performance.now();
      const analysed = analyse(article);
      const read = performance.now();
      await store.save({ articleId: toArticleId({ document, analysed }), document, analysed }, linker, new Date().toISOString());
      times.parse += parsed - began;
      times.analyse += read - parsed;
      times.save += performance.now() - read;
    }
    return times;
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

function toFigures(articles: string, count: number, tokens: number, runs: readonly StageTimes[]): readonly Figure[] {
  const total = ({ parse, analyse, save }: StageTimes): number => parse + analyse + save;
  const milliseconds = median(runs.map(total));
  const share = (stage: keyof StageTimes): string => {
    const spent = median(runs.map((times) => times[stage]));
    return `${(spent / count).toFixed(1)} ms an article, ${Math.round(100 * median(runs.map((times) => times[stage] / total(times))))} %`;
  };
  return [
    { what: 'articles', value: articles },
    { what: 'articles a second, one thread', value: `${((1000 * count) / milliseconds).toFixed(1)} (median of ${runs.length}; ${runs.map((times) => ((1000 * count) / total(times)).toFixed(1)).join(', ')})` },
    { what: 'tokens a second', value: String(Math.round((1000 * tokens) / milliseconds)) },
    { what: 'decode and parse', value: share('parse') },
    { what: 'analyse', value: share('analyse') },
    { what: 'link and save', value: share('save') },
    { what: 'peak memory', value: `${Math.round(peakMemory())} MB` },
  ];
}
