import { findEqual, type Proof, type ProofOptions } from '../proof.js';
import { makeArticleSet } from './article-set.js';
import { openCommandLine } from './command-line.js';
import { describeCounts, exportRecord, findSameExport } from './record-export.js';
import { takeIn, type IntakeLine } from './take-in.js';

const DEVELOPMENT_TEXTS = 200;
const DEVELOPMENT_TEXTS_SAMPLE = 20;
const DATABASE = 'record.db';

/** Taking the same articles in again changes nothing. */
export const TWICE: Proof = {
  shows: 'taking in the same articles twice gives the same ids and counts',
  run: async (options: ProofOptions) => {
    const commandLine = await openCommandLine(options.workspace);
    const set = makeArticleSet(options, options.sample ? DEVELOPMENT_TEXTS_SAMPLE : DEVELOPMENT_TEXTS);
    options.tell(`taking in ${set.described}`);
    const first = await takeIn(commandLine, set, DATABASE, set.paths);
    const afterFirst = await exportRecord(commandLine, set.folder, DATABASE);
    options.tell(`in the record: ${describeCounts(afterFirst)}; taking in again`);
    const second = await takeIn(commandLine, set, DATABASE, set.paths);
    return [
      { what: 'the first time every article is added', holds: first.length === set.paths.length && first.every(({ outcome }) => outcome === 'added'), seen: `${set.described}: ${countOutcomes(first)}` },
      { what: 'the second time every article is unchanged', holds: second.length === set.paths.length && second.every(({ outcome }) => outcome === 'unchanged'), seen: countOutcomes(second) },
      findEqual('articles and versions have the same ids', second.map(toIds), first.map(toIds)),
      findSameExport('the record is the same', await exportRecord(commandLine, set.folder, DATABASE), afterFirst),
    ];
  },
};

function toIds({ file, articleId, versionId }: IntakeLine) {
  return { file, articleId, versionId };
}

function countOutcomes(lines: readonly IntakeLine[]): string {
  const outcomes = [...new Set(lines.map(({ outcome }) => outcome))];
  return outcomes.map((outcome) => `${lines.filter((line) => line.outcome === outcome).length} ${outcome}`).join(', ');
}
