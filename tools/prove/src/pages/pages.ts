import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Proof, ProofOptions } from '../proof.js';
import { createRandom } from '../seeded-random.js';
import { mutatePageBytes } from './mutate-page.js';
import { INVENTED_PAGE_BYTES, listPages } from './page-files.js';
import { readPage } from './read-page.js';
import { createTally } from './tally.js';

const COPIES = 10_000;
const COPIES_SAMPLE = 200;
/** Of the development pages a sample takes each so many-th. */
const EVERY_SAMPLE = 4;
const TELL_EVERY = 500;

/** Web pages as they are, and spoilt, are read soundly or refused with the documented error. */
export const PAGES: Proof = {
  shows: 'web pages, as they are and spoilt, are refused as documented or read with every region leading to the source',
  run: async (options) => {
    const { folder, files } = listPages(options.workspace);
    const taken = options.sample ? files.filter((_, i) => i % EVERY_SAMPLE === options.seed % EVERY_SAMPLE) : files;
    const pages = files.map((file) => () => new Uint8Array(readFileSync(join(folder, file))));
    return [readAsTheyAre(taken, folder, options), readSpoilt(pages.length > 0 ? pages : [() => INVENTED_PAGE_BYTES], options)];
  },
};

function readAsTheyAre(files: readonly string[], folder: string, { tell }: ProofOptions): Finding {
  const tally = createTally();
  tell(`${files.length} development pages`);
  tally.add('the invented page', readPage(INVENTED_PAGE_BYTES));
  for (const file of files) tally.add(file, readPage(new Uint8Array(readFileSync(join(folder, file)))));
  const absent = files.length === 0 ? '; the evaluation has unpacked none here: npm run evaluate -- --only pages' : '';
  return tally.toFinding(`an invented page and ${files.length} development pages${absent}`);
}

function readSpoilt(pages: readonly (() => Uint8Array)[], options: ProofOptions): Finding {
  const count = options.sample ? COPIES_SAMPLE : COPIES;
  const tally = createTally();
  for (let index = 0; index < count; index++) {
    // Each copy has a series of its own, so that one is made again without the others.
    const seed = options.seed * COPIES + index;
    const random = createRandom(seed);
    const bytes = mutatePageBytes(pages[random.below(pages.length)]!(), random);
    const outcome = readPage(bytes);
    tally.add(outcome.faults.length > 0 ? keep(options, seed, bytes) : `copy ${seed} of ${bytes.length} bytes`, outcome);
    if (index % TELL_EVERY === TELL_EVERY - 1) options.tell(`${index + 1} of ${count}, ${tally.faults()} at fault`);
  }
  return tally.toFinding(`${count} spoilt copies of ${pages.length} pages (seed ${options.seed})`);
}

/** Keeps what was at fault, so that it can be looked at. */
function keep({ workspace }: ProofOptions, seed: number, bytes: Uint8Array): string {
  const folder = join(workspace, 'tmp', 'fuzz');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${seed}.html`), bytes);
  return join('tmp', 'fuzz', `${seed}.html`);
}
