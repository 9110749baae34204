import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Offsets } from '../predictions/prediction.js';
import { trimBlanks } from './locate.js';
import type { Peer } from './peer.js';

/** wink-nlp with its small English model (MIT): sentences. It names no people: its entities are dates, times, sums and addresses of the web. */
export const WINK: Peer = {
  name: 'wink-nlp',
  tasks: {
    sentences: ({ documents }) => {
      const wink = winkNLP(model);
      return documents.map(({ text }) => {
        const read = wink.readDoc(text);
        const words = placesOf(read.tokens().out(wink.its.precedingSpaces), read.tokens().out(wink.its.value));
        const sentences = read.sentences().out(wink.its.span) as unknown as readonly (readonly [first: number, last: number])[];
        return { spans: sentences.map(([first, last]) => trimBlanks(text, [words[first]![0], words[last]![1]])) };
      });
    },
  },
};

/** wink keeps each word as it stands and the white space before it; an empty line is a word of its own, and may begin or end a sentence. */
function placesOf(spaces: readonly string[], words: readonly string[]): readonly Offsets[] {
  let end = 0;
  return words.map((word, i): Offsets => {
    const start = end + spaces[i]!.length;
    end = start + word.length;
    return [start, end];
  });
}
