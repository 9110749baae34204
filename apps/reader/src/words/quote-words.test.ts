import { nameSpeaker, type ToldSpeaker } from './quote-words.js';

const told = (speaker: Partial<ToldSpeaker>): ToldSpeaker => ({ speakerName: null, speakerState: 'NAMED', speakerBasis: 'STATED', speakerMention: null, ...speaker });

test.each<[Partial<ToldSpeaker>, string]>([
  // named where the words stand, or by a pronoun
  [{ speakerName: 'Ada Quill', speakerMention: { text: 'Ms Quill' } }, 'Ada Quill'],
  // only described where the words stand: the description first, and the name as what it is
  [{ speakerName: 'Ada Quill', speakerBasis: 'INFERRED', speakerMention: { text: 'a senior official' } }, 'A senior official (inferred: Ada Quill)'],
  // described, and never named
  [{ speakerState: 'UNNAMED', speakerMention: { text: 'a police spokesman' } }, 'A police spokesman'],
  [{ speakerState: 'ANONYMOUS', speakerMention: { text: 'an official who asked not to be named' } }, 'An official who asked not to be named'],
  [{ speakerState: 'ANONYMOUS' }, 'A source whose name is withheld'],
  // words that may mean anybody name nobody
  [{ speakerState: 'UNKNOWN', speakerMention: { text: 'he' } }, 'Speaker not told'],
  [{ speakerState: 'WITHHELD', speakerMention: { text: 'Ada Quill' } }, 'Withheld here'],
])('%j is %s', (speaker, name) => {
  expect(nameSpeaker(told(speaker))).toBe(name);
});
