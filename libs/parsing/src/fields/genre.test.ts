import { readGenre } from './genre.js';

function genreOf(headline: string, paragraphs: readonly string[], label = '') {
  const text = [headline, ...paragraphs].join('\n\n');
  let from = headline.length + 2;
  const spans = paragraphs.map((words) => {
    const span = { start: from, end: from + words.length };
    from = span.end + 2;
    return span;
  });
  return readGenre({ text, headline: { start: 0, end: headline.length }, notes: [], paragraphs: spans, labels: [label] })?.value;
}

test.each([
  // the headline says it
  ['opinion', 'Opinion: The harbour can wait', ['It can.'], ''],
  ['opinion', 'Editorial | The harbour can wait', ['It can.'], ''],
  ['interview', 'Q&A: Ada Lindqvist', ['The minister spoke to us.'], ''],
  ['live-blog', 'Live updates: storm over Port Arden', ['It rains.'], ''],
  ['press-release', 'Harbour Board names chief', ['FOR IMMEDIATE RELEASE'], ''],
  // the page's label does
  ['opinion', 'The harbour can wait', ['It can.'], 'OPINION'],
  // the piece itself does
  ['satire', 'Sea moves away', ['It moved.', 'This article is satire.'], ''],
  ['fiction', 'The ferryman', ['This is a work of fiction.', 'He rowed.'], ''],
  // turns do
  ['transcript', 'The mayor’s speech', ['MS REEVES: Good evening.', 'MR LANG: Good evening.', 'MS REEVES: Let us begin.', 'MR LANG: Let us.'], ''],
  // polls are no opinion piece
  [undefined, 'Opinion polls favour Reeves', ['They do.'], ''],
  // satire as a subject
  [undefined, 'Satire festival opens', ['Satire is alive, he said.'], ''],
  // invented people are told of in a note, which makes no fiction of the form
  [undefined, 'Harbour closed', ['It is closed.', 'The people of this article are invented.'], ''],
  // a section of news
  [undefined, 'Harbour closed', ['It is closed.'], 'World'],
])('%s: %s', (genre, headline, paragraphs, label) => {
  expect(genreOf(headline, paragraphs, label)).toBe(genre);
});
