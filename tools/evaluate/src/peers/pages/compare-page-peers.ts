import { decodeDocument } from '@onrecord/parsing';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageDocument } from '../../documents/page-document.js';
import type { MeasuredFigure } from '../../measures/measure.js';
import { readPages } from '../../measures/read-documents.js';
import { readFigure, score, type Folders } from '../../measures/take-measures.js';
import { NO_PAGE, type PagePrediction } from '../../predictions/pages.js';
import type { PeerFigures } from '../compare-peers.js';
import { ARTICLE_EXTRACTOR } from './article-extractor.js';
import { DEFUDDLE } from './defuddle.js';
import type { PagePeer } from './page-peer.js';
import { READABILITY } from './readability.js';

/** Every reader of pages, in the order of the columns. */
export const PAGE_PEERS: readonly PagePeer[] = [READABILITY, DEFUDDLE, ARTICLE_EXTRACTOR];

/** Lets every reader of pages answer, on the same pages, what the engine has been measured by; each reads a file of pages once. */
export async function comparePagePeers(figures: readonly MeasuredFigure[], folders: Folders, tell: (progress: string) => void, peers: readonly PagePeer[] = PAGE_PEERS): Promise<readonly PeerFigures[]> {
  const measures = [...new Set(figures.map(({ measure }) => measure))].filter(({ task }) => task === 'pages');
  if (measures.length === 0) return [];
  const pages = readPages(measures[0]!, folders, tell);
  const compared: PeerFigures[] = [];
  for (const peer of peers) {
    tell(`pages: ${peer.name}`);
    const predictions = await writePredictions(peer, pages, folders, tell);
    const outputs = new Map(measures.map((measure) => [measure, score(measure, predictions, folders.shared)]));
    const values = figures.flatMap(({ id, measure, figure }) => {
      const value = readFigure(outputs.get(measure) ?? {}, figure);
      return value === undefined ? [] : [[id, value] as const];
    });
    compared.push({ peer: peer.name, values: new Map(values) });
  }
  return compared;
}

async function writePredictions(peer: PagePeer, pages: readonly PageDocument[], { predictions }: Folders, tell: (progress: string) => void): Promise<string> {
  const lines: string[] = [];
  for (const page of pages) lines.push(JSON.stringify({ id: page.id, ...(await readPage(peer, page, tell)) }));
  const file = join(predictions, `${peer.name}-pages.jsonl`);
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  return file;
}

/** A page at which the program throws counts as one without an article. */
async function readPage({ name, read }: PagePeer, { id, url, readBytes }: PageDocument, tell: (progress: string) => void): Promise<PagePrediction> {
  try {
    const { text } = decodeDocument({ bytes: readBytes(), receipt: {}, form: 'html' });
    return await read({ html: text, url });
  } catch (error) {
    tell(`  ${name}: ${id}: ${(error as Error).message}`);
    return NO_PAGE;
  }
}
