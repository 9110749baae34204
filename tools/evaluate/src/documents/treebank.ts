import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A sentence of a treebank in Universal Dependencies. */
export interface TreebankSentence {
  /** Name of its document: `n01001`. */
  readonly document: string;
  /** As the page has it; empty where the treebank keeps no texts. */
  readonly text: string;
  readonly opensParagraph: boolean;
  /** Lengths, in sentences, of the blocks that open with it: `p (6 s) | figure (1 s)` is a paragraph whose first sentence stands under a picture. */
  readonly blocks: readonly number[];
  /** Whether a space, or a break, stands after it. */
  readonly spaceAfter: boolean;
  readonly words: readonly string[];
  /** Parts of speech: `VERB`. */
  readonly parts: readonly string[];
  /** Index of each word's head; the root's head is the number of words. */
  readonly heads: readonly number[];
  /** `nsubj`, `nmod:poss`. */
  readonly labels: readonly string[];
}

/** `caption (2 s)`, `p (6 s) |`; not `rend:::"(2 s)"`. */
const BLOCK_LENGTH = / \((\d+) s\)(?= \||$)/g;

/** Reads a gzipped CoNLL-U file. */
export function readTreebank(file: string): readonly TreebankSentence[] {
  return parseTreebank(gunzipSync(readFileSync(file)).toString('utf8'));
}

/** Reads CoNLL-U (https://universaldependencies.org/format.html); multiword tokens and empty nodes carry no arcs and are passed over. */
export function parseTreebank(conllu: string): readonly TreebankSentence[] {
  let document = '';
  return conllu.split(/\n\n+/).flatMap((block) => {
    const lines = block.split('\n');
    document = commentOf(lines, 'newdoc id') ?? document;
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'));
    const words = rows.filter(([id]) => /^\d+$/.test(id!));
    if (words.length === 0) return [];
    return [
      {
        document,
        text: commentOf(lines, 'text') ?? '',
        opensParagraph: lines.some((line) => /^# new(?:par|doc)\b/.test(line)),
        blocks: [...(commentOf(lines, 'newpar_block') ?? '').matchAll(BLOCK_LENGTH)].map(([, length]) => Number(length)),
        spaceAfter: !lastSurfaceToken(rows)[9]!.includes('SpaceAfter=No'),
        words: words.map((row) => row[1]!),
        parts: words.map((row) => row[3]!),
        heads: words.map((row) => (row[6] === '0' ? words.length : Number(row[6]) - 1)),
        labels: words.map((row) => row[7]!),
      },
    ];
  });
}

function commentOf(lines: readonly string[], name: string): string | undefined {
  const opening = `# ${name} = `;
  return lines.find((line) => line.startsWith(opening))?.slice(opening.length);
}

/** Of `2-3 can’t`, `2 ca`, `3 n’t` the first row tells of the space after it. */
function lastSurfaceToken(rows: readonly (readonly string[])[]): readonly string[] {
  const last = rows.filter(([id]) => !id!.includes('.')).at(-1)!;
  return rows.find(([id]) => id!.endsWith(`-${last[0]}`)) ?? last;
}
