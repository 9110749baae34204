import { sliceSpan } from '@onrecord/domain';
import { analyseArticle } from '../analyse-article.js';
import { articleOf } from '../test/article-of.js';

/** Monday. */
const PUBLISHED = { value: { value: '2026-03-16', precision: 'day' }, witness: 'text' } as const;

/** For each quote of a text the words that tell when it was said, and the first day meant. */
function saidIn(text: string, published: typeof PUBLISHED | null = PUBLISHED): readonly (string | undefined)[] {
  const { quotes } = analyseArticle({ ...articleOf(text), ...(published === null ? {} : { published }) });
  return quotes.map(({ saidAt }) => saidAt && `${sliceSpan(text, saidAt.span)} ${saidAt.earliest ?? 'unknown'}`);
}

test.each([
  // behind the cue, with and without a preposition
  ['“We will act,” Ada Quill said on Friday.', 'Friday 2026-03-13'],
  ['“We will act,” Ada Quill said Friday.', 'Friday 2026-03-13'],
  // behind an inverted speaker, and behind a title between commas
  ['“We will act,” said Ada Quill on Friday.', 'Friday 2026-03-13'],
  ['“We will act,” said Ada Quill, the mayor of Port Arden, on Friday.', 'Friday 2026-03-13'],
  // behind addressee and place
  ['Ada Quill told reporters in Port Arden on Friday that the bridge would close.', 'Friday 2026-03-13'],
  // between the cue and a clause without "that"
  ['Ada Quill said on Friday the bridge would close.', 'Friday 2026-03-13'],
  // of the occasion, whose day it is
  ['“We will act,” Ada Quill said at Friday’s news conference.', 'Friday 2026-03-13'],
  ['“We will act,” Ada Quill said in a Friday interview.', 'Friday 2026-03-13'],
  ['“We will act,” Ada Quill said in a statement released on Friday.', 'Friday 2026-03-13'],
  // behind the name of a programme, which has a time in it
  ['“We will act,” Ada Quill said on “This Morning” on Friday.', 'Friday 2026-03-13'],
  // in the middle of a split quote
  ['“We will act,” Ada Quill said on Friday, “and we will win.”', 'Friday 2026-03-13'],
  // in front, with and without an occasion
  ['On Friday, Ada Quill said the bridge would close.', 'Friday 2026-03-13'],
  ['Last month, Mayor Ada Quill said the bridge would close.', 'Last month 2026-02-01'],
  ['At a rally in Port Arden on Friday, Ada Quill said the bridge would close.', 'Friday 2026-03-13'],
  ['Speaking in Port Arden on Friday, Ada Quill said the bridge would close.', 'Friday 2026-03-13'],
  // between speaker and cue
  ['Ada Quill on Friday said the bridge would close.', 'Friday 2026-03-13'],
  ['Ada Quill, the mayor, last month warned that the bridge would close.', 'last month 2026-02-01'],
])('%s', (text, said) => {
  expect(saidIn(text)).toContain(said);
});

test.each([
  // the article is silent
  '“We will act,” Ada Quill said.',
  // of what is said
  'Ada Quill said that the bridge would close on Friday.',
  'Ada Quill said Friday’s vote was lost.',
  // of another thing that is told
  '“We will act,” Ada Quill said after Friday’s vote.',
  '“We will act,” Ada Quill said before the vote on Friday.',
  '“We will act,” Ada Quill said after talks on Friday.',
  'After a vote on Friday, Ada Quill said the bridge would close.',
  // of the speaker
  '“We will act,” said Ada Quill, who resigned on Friday.',
  '“We will act,” said Ada Quill, the head of the campaign four years ago.',
  '“We will act,” said Tom Reed, chairman of the 2024 harbour fair.',
  '“The bridge will close,” according to the officer in charge of the bridge on Friday.',
  // a repetition and a length of time are no day
  '“We will act,” Ada Quill said every Friday.',
  '“We will act,” Ada Quill said for two weeks.',
  // of two times neither is certain
  '“We will act,” Ada Quill said on Friday in Port Arden on Saturday.',
])('%s tells no time of saying', (text) => {
  expect(saidIn(text).filter((said) => said !== undefined)).toEqual([]);
});

test('words without a day of publication keep no day', () => {
  expect(saidIn('“We will act,” Ada Quill said on Friday.', null)).toEqual(['Friday unknown']);
});

test('nothing is said on a day still to come', () => {
  expect(saidIn('“We will act,” Ada Quill said on March 27, 2026.')).toEqual([undefined]);
});
