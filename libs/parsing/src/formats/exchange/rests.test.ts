import { isRest } from './rests.js';

test.each([
  'The post Harbour closes early appeared first on The Example Courier.',
  'Harbour closes early was originally published in The Example Courier on Inkwell, where people are continuing the conversation by responding.',
  'Harbour closes early was first published at courier.example, where readers leave their comments.',
  'This article was originally published in The Example Courier.',
  'This post first appeared on The Example Courier',
  'Continue reading',
  'Continue reading …',
  'Read more',
  'Read more →',
  'Read more at The Example Courier',
  'Read the full story »',
  'Read the rest of this entry',
  '(more…)',
  'Share on Facebook',
  'Email this',
  'Tweet this',
  'Facebook Twitter LinkedIn Email',
  '12 comments',
  'Leave a comment',
  'Advertisement',
  '***',
])('«%s» is a feed’s', (words) => {
  expect(isRest(words)).toBe(true);
});

test.each([
  // sentences that open on the same words
  'The post office in Port Arden appeared deserted on Monday.',
  'The list was originally published in Norvania, where people queued for it.',
  'The list was originally published in 1912.',
  'This article was originally published in a form that the board called unfair! Ms Holt said.',
  'Read more than one paper, Ms Holt told the pupils.',
  'Continue reading to the children, the board told its librarians.',
  'Share prices fell.',
  'Share the harbour, she said.',
  'Follow the money, said Tom Reed.',
  'More ferries will sail.',
  'Facebook closed its office in Port Arden.',
  'Comments by the minister caused a stir.',
  'Twelve comments were sent to the board.',
  'Save the harbour!',
  '“No.”',
])('«%s» is the article’s', (words) => {
  expect(isRest(words)).toBe(false);
});
