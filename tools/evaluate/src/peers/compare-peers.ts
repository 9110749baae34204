import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure, MeasuredFigure } from '../measures/measure.js';
import { readDocuments } from '../measures/read-documents.js';
import { readFigure, score, type Folders } from '../measures/take-measures.js';
import { CHRONO } from './chrono.js';
import { COMPROMISE } from './compromise.js';
import { LAST_WORD } from './last-word.js';
import type { Peer } from './peer.js';
import { WINK } from './wink.js';

/** Every peer, in the order of the columns. */
export const PEERS: readonly Peer[] = [COMPROMISE, WINK, CHRONO, LAST_WORD];

/** The figures of one peer by the id of the figure. */
export interface PeerFigures {
  readonly peer: string;
  readonly values: ReadonlyMap<string, number>;
}

/** Lets every peer answer, on the same documents, what the engine has been measured by. */
export function comparePeers(figures: readonly MeasuredFigure[], folders: Folders, tell: (progress: string) => void, peers: readonly Peer[] = PEERS): readonly PeerFigures[] {
  const measures = [...new Set(figures.map(({ measure }) => measure))];
  return peers.map((peer) => {
    const values = new Map<string, number>();
    for (const measure of measures) {
      const predictions = predict(peer, measure, folders, tell);
      const output = predictions === undefined ? {} : score(measure, predictions, folders.shared);
      for (const { figure, id } of figures.filter((measured) => measured.measure === measure)) {
        const value = readFigure(output, figure);
        if (value !== undefined) values.set(id, value);
      }
    }
    return { peer: peer.name, values };
  });
}

function predict({ name, tasks }: Peer, measure: Measure, { shared, predictions }: Folders, tell: (progress: string) => void): string | undefined {
  const task = measure.task === undefined || measure.task === 'pages' ? undefined : tasks[measure.task];
  if (task === undefined) return undefined;
  tell(`${measure.name}: ${name}`);
  const documents = readDocuments(measure, shared);
  const answers = task({ documents, file: join(shared, measure.documents) });
  const file = join(predictions, `${name.replace(/\W+/g, '-')}-${measure.task}.jsonl`);
  writeFileSync(file, documents.map(({ id }, i) => `${JSON.stringify({ id, ...answers[i] })}\n`).join(''));
  return file;
}

/** Whether peers can be asked what this measure asks: people, sentences and dates of plain text, articles of web pages. */
export function isAskedOfPeers({ task, documents }: Measure): boolean {
  return (task === 'people' || task === 'sentences' || task === 'dates' || task === 'pages') && documents !== 'seed';
}
