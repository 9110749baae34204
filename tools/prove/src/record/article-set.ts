import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ProofOptions } from '../proof.js';

/** Articles to take in, copied into a folder of their own. */
export interface ArticleSet {
  /** The folder in which the command is given; names in the record are paths from here. */
  readonly folder: string;
  /** Paths of the articles from there, ordered. */
  readonly paths: readonly string[];
  /** What is in it, for a person to read. */
  readonly described: string;
}

const ARTICLES = 'articles';

/** Makes a set: the seeds, and the given number of development texts where the evaluation data lies beside the workspace. */
export function makeArticleSet({ workspace, folder }: ProofOptions, developmentTexts: number): ArticleSet {
  const articles = join(folder, ARTICLES);
  cpSync(join(workspace, 'seeds'), join(articles, 'seeds'), { recursive: true });
  const texts = readDevelopmentTexts(workspace, developmentTexts);
  mkdirSync(join(articles, 'development'));
  texts.forEach((text, index) => writeDevelopmentText(join(articles, 'development', `${String(index).padStart(4, '0')}.txt`), text));
  const paths = readdirSync(articles, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt')).sort().map((path) => join(ARTICLES, path));
  const absent = developmentTexts > 0 && texts.length === 0 ? `; ${relative(workspace, developmentFile(workspace))} is not there, so without development texts` : '';
  return { folder, paths, described: `${paths.length} articles (${paths.length - texts.length} seeds, ${texts.length} development texts${absent})` };
}

/** A text of the evaluation data, as much of it as intake needs. */
interface DevelopmentText {
  readonly text: string;
  readonly publisher: string;
  /** A day. */
  readonly date: string;
}

function developmentFile(workspace: string): string {
  return join(workspace, '..', 'shared', 'eval', 'quotes', 'polnear.dev.jsonl.gz');
}

function readDevelopmentTexts(workspace: string, count: number): readonly DevelopmentText[] {
  const file = developmentFile(workspace);
  if (count === 0 || !existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  return lines.slice(0, count).map((line) => JSON.parse(line) as DevelopmentText);
}

function writeDevelopmentText(path: string, { text, publisher, date }: DevelopmentText): void {
  writeFileSync(path, text);
  writeFileSync(`${path}.meta.json`, JSON.stringify({ outlet: publisher, published: date, form: 'text' }));
}
