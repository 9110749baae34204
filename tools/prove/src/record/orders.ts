import type { Finding, Proof } from '../proof.js';
import { createRandom } from '../seeded-random.js';
import { makeArticleSet } from './article-set.js';
import { openCommandLine } from './command-line.js';
import { exportRecord, findSameExport } from './record-export.js';
import { makeUndisturbedRecord, takeIn } from './take-in.js';

const ORDERS = 20;
const ORDERS_SAMPLE = 2;
const DEVELOPMENT_TEXTS = 200;
const DEVELOPMENT_TEXTS_SAMPLE = 10;

/** Nothing in the record depends on the order in which articles came. */
export const ORDERS_OF_INTAKE: Proof = {
  shows: 'any order of intake gives the same people, statements, meetings, histories and ids',
  run: async (options) => {
    const commandLine = await openCommandLine(options.workspace);
    const set = makeArticleSet(options, options.sample ? DEVELOPMENT_TEXTS_SAMPLE : DEVELOPMENT_TEXTS);
    options.tell(`taking in ${set.described} in their order`);
    const expected = await makeUndisturbedRecord(commandLine, set);
    const random = createRandom(options.seed);
    const findings: Finding[] = [];
    for (let order = 1; order <= (options.sample ? ORDERS_SAMPLE : ORDERS); order++) {
      const database = `order-${order}.db`;
      options.tell(`random order ${order}`);
      // One thread: articles are saved in the order in which they are given.
      await takeIn(commandLine, set, database, random.shuffle(set.paths), '--threads', '1');
      findings.push(findSameExport(`random order ${order} of ${set.described}`, await exportRecord(commandLine, set.folder, database), expected));
    }
    return findings;
  },
};
