import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readTreebank, type TreebankSentence } from './conllu.js';

/** The treebanks that models are trained and measured on. */
export interface Treebanks {
  readonly train: readonly TreebankSentence[];
  /** What is measured, by name, in the order of the cards. */
  readonly tests: ReadonlyMap<string, readonly TreebankSentence[]>;
}

/**
 * Reads the treebanks of a folder: EWT and GUM to train, and what is held back to measure.
 * @throws Error naming the file that is missing.
 */
export function readTreebanks(folder: string): Treebanks {
  const read = (name: string) => {
    const file = join(folder, `${name}.conllu.gz`);
    if (!existsSync(file)) throw new Error(`expected the treebank ${file}, found none: name the folder that holds it with --data`);
    return readTreebank(file);
  };
  const gum = read('gum.test');
  const pud = read('pud');
  return {
    train: [...read('ewt.train'), ...read('gum.train')],
    tests: new Map([
      ['EWT dev', read('ewt.dev')],
      ['EWT test', read('ewt.test')],
      ['GUM test', gum],
      ['GUM test, news', gum.filter(({ document }) => document.includes('_news_'))],
      ['GUM test, interviews', gum.filter(({ document }) => document.includes('_interview_'))],
      ['PUD', pud],
      // PUD names the documents it took from newspapers n01…, those from an encyclopaedia w01….
      ['PUD, news half', pud.filter(({ document }) => document.startsWith('n'))],
    ]),
  };
}
