import nlp from 'compromise';
import { locate, trimMarks } from './locate.js';
import type { Peer } from './peer.js';

/** compromise (MIT): people and sentences. Its own offsets leave opening marks out and count them in the length, so its words are looked up in the text. */
export const COMPROMISE: Peer = {
  name: 'compromise',
  tasks: {
    people: ({ documents }) => documents.map(({ text }) => ({ mentions: locate(text, nlp(text).people().json().map(wordsOf).map(trimMarks)).map((span) => ({ span, type: 'PER', kind: 'name' })) })),
    sentences: ({ documents }) => documents.map(({ text }) => ({ spans: locate(text, nlp(text).json().map(wordsOf).map((words: string) => words.trim())) })),
  },
};

function wordsOf({ text }: { readonly text: string }): string {
  return text;
}
