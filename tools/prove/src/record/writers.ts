import { join } from 'node:path';
import type { Proof } from '../proof.js';
import { makeArticleSet } from './article-set.js';
import { checkIntegrity } from './check-integrity.js';
import { openCommandLine } from './command-line.js';
import { exportRecord, findSameExport } from './record-export.js';
import { makeUndisturbedRecord, takeIn } from './take-in.js';

const DEVELOPMENT_TEXTS = 200;
const DEVELOPMENT_TEXTS_SAMPLE = 20;
const DATABASE = 'two-writers.db';

/** Two processes write one record at the same time. */
export const WRITERS: Proof = {
  shows: 'two processes that take in two halves at once on one database lose nothing',
  run: async (options) => {
    const commandLine = await openCommandLine(options.workspace);
    const set = makeArticleSet(options, options.sample ? DEVELOPMENT_TEXTS_SAMPLE : DEVELOPMENT_TEXTS);
    options.tell(`taking in ${set.described} by one process`);
    const undisturbed = await makeUndisturbedRecord(commandLine, set);
    options.tell('taking in two halves at once by two processes');
    // Every other article: both write to the same people and meetings.
    const halves = [0, 1].map((half) => set.paths.filter((_, index) => index % 2 === half));
    const lines = await Promise.all(halves.map((paths) => takeIn(commandLine, set, DATABASE, paths)));
    const added = lines.flat().filter(({ outcome }) => outcome === 'added').length;
    return [
      { what: 'every article is added once', holds: added === set.paths.length, seen: `${added} of ${set.paths.length}` },
      findSameExport('the record is the one of a single process', await exportRecord(commandLine, set.folder, DATABASE), undisturbed),
      checkIntegrity('SQLite finds the database whole', join(set.folder, DATABASE)),
    ];
  },
};
