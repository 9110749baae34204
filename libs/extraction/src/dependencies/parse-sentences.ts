import type { SegmentedText } from '../segment/segmented-text.js';
import type { Tagger } from '../tag/tagger.js';
import { wordsOfTokens, wordsThatStandForTokens } from '../tag/words-of-sentence.js';
import type { DependencyParser } from './dependency-parser.js';
import { linkDependents } from './link-dependents.js';
import type { ParsedText } from './parsed-text.js';

/** Tagger and parser, made from their model files. */
export interface ParsingModels {
  readonly tagger: Tagger;
  readonly parser: DependencyParser;
}

/** The most tokens that are parsed together: longer ones are tables and lists that lost their breaks, and a parse of them tells nothing. */
const LONGEST = 300;

interface TokenColumns {
  readonly parts: Uint8Array;
  readonly tags: Uint8Array;
  readonly labels: Uint8Array;
  readonly heads: Int32Array;
}

/**
 * Tags and parses every sentence. A sentence over 300 tokens is parsed in pieces, whose roots hang on the first piece's
 * as `parataxis`. Linear in the length of the text.
 */
export function parseSentences({ tokens, firstToken }: SegmentedText, models: ParsingModels): ParsedText {
  const names = nameTags(models.tagger.model.tags);
  const labelNames = models.parser.model.labels;
  const columns: TokenColumns = { parts: new Uint8Array(tokens.length), tags: new Uint8Array(tokens.length), labels: new Uint8Array(tokens.length), heads: new Int32Array(tokens.length).fill(-1) };
  const parataxis = Math.max(0, labelNames.indexOf('parataxis'));
  for (let sentence = 0; sentence + 1 < firstToken.length; sentence++) {
    const [first, end] = [firstToken[sentence]!, firstToken[sentence + 1]!];
    let root = -1;
    for (let from = first; from < end; from += LONGEST) {
      const pieceRoot = parsePiece(tokens, from, Math.min(end, from + LONGEST), models, names, columns);
      if (root >= 0) {
        columns.heads[pieceRoot] = root;
        columns.labels[pieceRoot] = parataxis;
      } else root = pieceRoot;
    }
  }
  return { partNames: names.partNames, tagNames: names.tagNames, labelNames, ...columns, ...linkDependents(columns.heads) };
}

/** Fills the columns of the tokens `[from, to)` and gives the token that is their root. */
function parsePiece(tokens: SegmentedText['tokens'], from: number, to: number, { tagger, parser }: ParsingModels, names: TagNames, { parts, tags, labels, heads }: TokenColumns): number {
  const words = wordsOfTokens(tokens, from, to);
  const texts = words.map(({ text }) => text);
  const wordTags = tagger.tag(texts);
  const found = parser.parse(texts, wordTags);
  const chosen = wordsThatStandForTokens(words, found.heads, from, to);
  let root = from;
  for (let token = from; token < to; token++) {
    const word = chosen[token - from]!;
    const head = found.heads[word]!;
    parts[token] = names.partOfTag[wordTags[word]!]!;
    tags[token] = names.pennOfTag[wordTags[word]!]!;
    labels[token] = found.labels[word]!;
    if (head < words.length) heads[token] = words[head]!.token;
    else root = token;
  }
  return root;
}

interface TagNames {
  readonly partNames: readonly string[];
  readonly tagNames: readonly string[];
  readonly partOfTag: Uint8Array;
  readonly pennOfTag: Uint8Array;
}

/** Takes `VERB|VBD` apart. */
function nameTags(joined: readonly string[]): TagNames {
  const pairs = joined.map((tag) => [tag.slice(0, tag.indexOf('|')), tag.slice(tag.indexOf('|') + 1)] as const);
  const partNames = [...new Set(pairs.map(([part]) => part))];
  const tagNames = [...new Set(pairs.map(([, tag]) => tag))];
  return { partNames, tagNames, partOfTag: Uint8Array.from(pairs, ([part]) => partNames.indexOf(part)), pennOfTag: Uint8Array.from(pairs, ([, tag]) => tagNames.indexOf(tag)) };
}
