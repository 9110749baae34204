import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { toModelWord } from '@onrecord/extraction';

/** A sentence of a treebank in Universal Dependencies. */
export interface TreebankSentence {
  readonly document: string;
  readonly words: readonly string[];
  /** `VERB|VBD`: part of speech and Penn tag. */
  readonly tags: readonly string[];
  /** Index of each word's head; the root's head is the number of words. */
  readonly heads: readonly number[];
  readonly labels: readonly string[];
}

/** Reads a gzipped CoNLL-U file. */
export function readTreebank(file: string): readonly TreebankSentence[] {
  return parseTreebank(gunzipSync(readFileSync(file)).toString('utf8'));
}

/** Reads CoNLL-U; multiword tokens and empty nodes are passed over, and words are written as the models know them. */
export function parseTreebank(conllu: string): readonly TreebankSentence[] {
  let document = '';
  return conllu.split('\n\n').flatMap((block) => {
    const lines = block.split('\n');
    for (const line of lines) if (line.startsWith('# newdoc id = ')) document = line.slice(14);
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
    if (rows.length === 0) return [];
    const heads = rows.map((row) => (row[6] === '0' ? rows.length : Number(row[6]) - 1));
    return [{ document, words: rows.map((row) => toModelWord(row[1]!)), tags: rows.map((row) => `${row[3]}|${row[4]}`), heads, labels: rows.map((row) => row[7]!) }];
  });
}
