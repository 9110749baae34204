import fc from 'fast-check';
import { loadParsingModels } from '../models.js';
import type { SegmentedText } from '../segment/segmented-text.js';
import { tokenise } from '../segment/tokenise.js';
import { parseSentences } from './parse-sentences.js';
import { dependentOf, isDescendant, labelOf, partOf, subtreeSpan, type ParsedText } from './parsed-text.js';

const MODELS = loadParsingModels();

/** Each text is a sentence. */
function segment(...texts: readonly string[]): SegmentedText {
  const firstToken = [0];
  const tokens = texts.flatMap((text, sentence) => {
    const own = tokenise(text, { start: 0, end: text.length }, new Map()).map(({ start, end, kind }) => ({ start, end, kind, text: text.slice(start, end), lower: text.slice(start, end).toLowerCase(), sentence }));
    firstToken.push(firstToken.at(-1)! + own.length);
    return own;
  });
  return { sentences: [], printed: [], tokens, firstToken };
}

function expectTrees({ tokens, firstToken }: SegmentedText, parsed: ParsedText): void {
  for (let sentence = 0; sentence + 1 < firstToken.length; sentence++) {
    const [from, to] = [firstToken[sentence]!, firstToken[sentence + 1]!];
    let roots = 0;
    for (let token = from; token < to; token++) {
      const head = parsed.heads[token]!;
      if (head < 0) roots++;
      else expect(head >= from && head < to && head !== token && isDescendant(parsed, token, head)).toBe(true);
      let steps = 0;
      for (let at = token; at >= 0 && steps <= tokens.length; at = parsed.heads[at]!) steps++;
      expect(steps).toBeLessThanOrEqual(to - from);
    }
    expect(roots).toBe(to > from ? 1 : 0);
  }
}

describe('parsed sentences', () => {
  test('tell who did what', () => {
    const text = segment('Foreign Minister Ada Lindqvist told reporters that she didn’t trust the 11-member panel.');
    const parsed = parseSentences(text, MODELS);
    const at = (word: string) => text.tokens.findIndex((token) => token.text === word);
    expect(partOf(parsed, at('told'))).toBe('VERB');
    expect(partOf(parsed, at('didn’t'))).toBe('AUX');
    expect(labelOf(parsed, at('told'))).toBe('root');
    const clause = dependentOf(parsed, at('told'), 'ccomp');
    expect(text.tokens[clause]!.text).toBe('trust');
    expect(subtreeSpan(parsed, clause)).toEqual({ first: at('that'), end: at('panel') + 1 });
    expect(parsed.heads[at('11-member')]).toBe(at('panel'));
  });

  test('of no text are none', () => {
    expect(parseSentences({ sentences: [], printed: [], tokens: [], firstToken: [0] }, MODELS).heads).toHaveLength(0);
  });

  test('are trees, whatever the words are', () => {
    const word = fc.constantFrom('said', 'the', '“', '”', '"', '-', '’s', '.', ',', 'can’t', 'cannot', 'a-b-c-', 'Lindqvist', '$5-10pm', '…', '😀', '\u0000', 'constructor', '__proto__');
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 }), { maxLength: 4 }), (sentences) => {
        const text = segment(...sentences.map((words) => words.join(' ')));
        expectTrees(text, parseSentences(text, MODELS));
      }),
    );
  });

  test('are trees even where a sentence is cut to be parsed in pieces', () => {
    const text = segment('and the minister said no '.repeat(400), 'Nobody answered.');
    expectTrees(text, parseSentences(text, MODELS));
  });
});
