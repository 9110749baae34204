import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { median, type Bench, type Figure } from '../figures.js';
import { findPages } from './find-pages.js';
import { runPages, type PageRun } from './page-run.js';

/** Web pages to articles: decode and parse, beside Readability on the DOM of linkedom, which gives the body and five fields. */
export const PARSE: Bench = {
  measures: 'web pages a CPU-second from bytes to the parsed article; slowest page; peak memory; against Readability on linkedom',
  run: async ({ workspace, articles, repeat, tell }) => {
    const files = findPages(workspace).slice(0, articles);
    tell('ours');
    const ours = await runPages('ours', files, repeat);
    tell('Readability on linkedom');
    const readability = await runPages('readability', files, repeat);
    const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
    return [
      { what: 'pages', value: `${files.length}, ${megabytes.toFixed(1)} MB, ${repeat} rounds` },
      ...describe('ours', ours, files),
      ...describe('Readability', readability, files),
      { what: '  ours', value: `${(readability.milliseconds / ours.milliseconds).toFixed(2)} times as fast` },
    ];
  },
};

function describe(name: string, { milliseconds, pages, found, loaded, peak }: PageRun, files: readonly string[]): readonly Figure[] {
  const slowest = pages.indexOf(Math.max(...pages));
  return [
    { what: `${name}: pages a CPU-second`, value: `${((1000 * pages.length) / milliseconds).toFixed(1)} (median of the rounds); ${median(pages).toFixed(1)} ms a page (median); an article on ${found} pages` },
    { what: `${name}: slowest page`, value: `${pages[slowest]!.toFixed(0)} ms of processor time, ${(statSync(files[slowest]!).size / 1000).toFixed(0)} kB: ${basename(files[slowest]!)}` },
    { what: `${name}: peak memory`, value: `${peak.toFixed(0)} MB, ${loaded.toFixed(0)} MB when loaded; a process that reads the pages one by one` },
  ];
}
