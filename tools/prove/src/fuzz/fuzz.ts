import { ParseError } from '@onrecord/domain';
import { readArticle } from '@onrecord/ingest';
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Proof, ProofOptions } from '../proof.js';
import { createRandom } from '../seeded-random.js';
import { findUnlikeSource, findUnsound } from '../soundness.js';
import { mutateBytes } from './mutate-bytes.js';

const ARTICLES = 10_000;
const ARTICLES_SAMPLE = 200;
const TELL_EVERY = 500;
const MOST_TOLD = 10;

/** Spoilt articles are read soundly or refused with the documented error. */
export const FUZZ: Proof = {
  shows: 'spoilt articles are refused as documented or read with every span sound',
  run: async (options: ProofOptions) => {
    const pages = readSeedPages(options.workspace);
    const count = options.sample ? ARTICLES_SAMPLE : ARTICLES;
    const outcomes: Record<string, number> = {};
    const faults: string[] = [];
    for (let index = 0; index < count; index++) {
      // Each article has a series of its own, so that one is made again without the others.
      const seed = options.seed * ARTICLES + index;
      const random = createRandom(seed);
      const bytes = mutateBytes(pages[random.below(pages.length)]!, random);
      const { outcome, unsound } = readSpoilt(bytes);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (unsound.length > 0) faults.push(`${keep(options, seed, bytes)}: ${unsound.slice(0, 2).join('; ')}`);
      if (index % TELL_EVERY === TELL_EVERY - 1) options.tell(`${index + 1} of ${count}, ${faults.length} at fault`);
    }
    const told = Object.entries(outcomes).map(([outcome, times]) => `${times} ${outcome}`).join(', ');
    return [{ what: `${count} spoilt articles (seed ${options.seed})`, holds: faults.length === 0, seen: faults.length === 0 ? told : `${faults.length} at fault (${told}):\n  ${faults.slice(0, MOST_TOLD).join('\n  ')}` }];
  },
};

function readSeedPages(workspace: string): readonly string[] {
  const seeds = join(workspace, 'seeds');
  return readdirSync(seeds).filter((file) => file.endsWith('.txt')).sort().map((file) => readFileSync(join(seeds, file), 'utf8'));
}

function readSpoilt(bytes: Uint8Array): { readonly outcome: string; readonly unsound: readonly string[] } {
  try {
    const { document, analysed } = readArticle({ bytes, receipt: { name: 'spoilt.txt' }, details: { published: { value: '2018-06-01', precision: 'day' } } });
    return { outcome: 'read', unsound: [...findUnsound(analysed), ...findUnlikeSource(document, analysed)] };
  } catch (error) {
    if (error instanceof ParseError) return { outcome: error.code, unsound: [] };
    return { outcome: 'thrown', unsound: [String(error instanceof Error ? error.stack : error).split('\n').slice(0, 3).join(' ')] };
  }
}

/** Keeps what was at fault, so that it can be looked at. */
function keep({ workspace }: ProofOptions, seed: number, bytes: Uint8Array): string {
  const folder = join(workspace, 'tmp', 'fuzz');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${seed}.txt`), bytes);
  return join('tmp', 'fuzz', `${seed}.txt`);
}
