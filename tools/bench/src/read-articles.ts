import type { ArticleInput } from '@onrecord/domain';
import { findArticleFiles, readArticleFile } from '@onrecord/ingest';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BenchOptions } from './figures.js';

/** So many development texts, unless a bench wants another number. */
const DEVELOPMENT_TEXTS = 200;

/** Articles in memory, so that no disk is measured. */
export interface ArticleInputs {
  readonly inputs: readonly ArticleInput[];
  /** What is in it, for a person to read. */
  readonly described: string;
}

/** The seeds, and at most so many development texts where the evaluation data lies beside the workspace. */
export async function readArticles({ workspace, articles }: BenchOptions, most = DEVELOPMENT_TEXTS): Promise<ArticleInputs> {
  const files = await findArticleFiles([join(workspace, 'seeds')], workspace);
  const seeds = await Promise.all(files.slice(0, articles).map((file) => readArticleFile(file, { details: {} })));
  const texts = readDevelopmentTexts(workspace, most).slice(0, articles - seeds.length);
  const absent = texts.length === 0 && articles > seeds.length ? '; evaluation data is not there' : '';
  return { inputs: [...seeds, ...texts], described: `${seeds.length} seeds, ${texts.length} development texts${absent}` };
}

function readDevelopmentTexts(workspace: string, most: number): readonly ArticleInput[] {
  const file = join(workspace, '..', 'shared', 'eval', 'quotes', 'polnear.dev.jsonl.gz');
  if (!existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n').slice(0, most);
  return lines.map((line) => {
    const { id, text, publisher, date } = JSON.parse(line) as { id: string; text: string; publisher: string; date: string };
    return { bytes: new TextEncoder().encode(text), receipt: { name: id }, details: { outlet: publisher, published: { value: date, precision: 'day' } }, form: 'text' };
  });
}
