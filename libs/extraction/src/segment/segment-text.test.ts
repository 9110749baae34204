import type { ParsedArticle } from '@onrecord/domain';
import { articleOf } from '../test/article-of.js';
import { findQuotedStretches } from './find-quoted-stretches.js';
import { segmentText } from './segment-text.js';

function sentencesOf(article: ParsedArticle): readonly string[] {
  const { stretches } = findQuotedStretches(article);
  return segmentText(article, stretches).sentences.map(({ span }) => article.text.slice(span.start, span.end));
}

test.each([
  // the plain case
  ['Talks began. They ended.', ['Talks began.', 'They ended.']],
  // a country's initial stands before a name
  ['N. Ostia agreed. S. Ostia did not.', ['N. Ostia agreed.', 'S. Ostia did not.']],
  // a title stands before a name, an initial inside one
  ['Sen. Ada J. Lindqvist and Gov. Tom Varga met at 9 a.m. in Bergholm.', ['Sen. Ada J. Lindqvist and Gov. Tom Varga met at 9 a.m. in Bergholm.']],
  // a party and its state in brackets
  ['Sen. Ada Lindqvist (L-N.O.) spoke. Gov. Tom Varga (R-Fla.) listened.', ['Sen. Ada Lindqvist (L-N.O.) spoke.', 'Gov. Tom Varga (R-Fla.) listened.']],
  // an abbreviation may close a sentence when the next word begins one
  ['They flew to the U.S. The talks failed.', ['They flew to the U.S.', 'The talks failed.']],
  // and not before a name or a small letter
  ['The U.S. Senate and the U.S. envoy agreed.', ['The U.S. Senate and the U.S. envoy agreed.']],
  // a month before a day
  ['It opens Jan. 12 in Bergholm.', ['It opens Jan. 12 in Bergholm.']],
  // decimals and money
  ['It cost $1.2 million. That is 2.5 times more.', ['It cost $1.2 million.', 'That is 2.5 times more.']],
  // an ellipsis inside a sentence and one at its end
  ['He paused ... and left. She waited … Nobody came.', ['He paused ... and left.', 'She waited …', 'Nobody came.']],
  // a sentence does not end inside marks when its cue follows
  ['“We will. We must,” she said. He left.', ['“We will. We must,” she said.', 'He left.']],
  // a doubled apostrophe closes, and the sentence ends behind it
  ['He said it was “over.’’ She left.', ['He said it was “over.’’', 'She left.']],
  // a question in marks goes on to who asked it
  ['“Why now?” Ms Reeves asked. Nobody knew.', ['“Why now?” Ms Reeves asked.', 'Nobody knew.']],
  // and ends there when nobody did
  ['She asked “why now?” The room fell silent.', ['She asked “why now?”', 'The room fell silent.']],
  // a bracket with its own full stop
  ['The vote (it was close.) stood. It was final.', ['The vote (it was close.) stood.', 'It was final.']],
  // a bracket behind a full stop is its own sentence, here the credit of a picture
  ['Crowds waited at the pier. (photo: Ada Lindqvist)', ['Crowds waited at the pier.', '(photo: Ada Lindqvist)']],
  // a full stop behind an explanation in square brackets
  ['They built it of Ytong [a light stone]. It is soft.', ['They built it of Ytong [a light stone].', 'It is soft.']],
  // words left out end a sentence where a new one begins
  ['The yield fell [...] However, prices rose […] and stayed high.', ['The yield fell [...]', 'However, prices rose […] and stayed high.']],
  // and not before a bracket that tells the source
  ['Lindqvist drew on “two stairways […]” (Varga 55).', ['Lindqvist drew on “two stairways […]” (Varga 55).']],
  // the numbers of notes belong to what they stand behind
  ['The pact was signed in May. [2] [14] It lapsed in June.[3]', ['The pact was signed in May. [2] [14]', 'It lapsed in June.[3]']],
  // "no" is a word, and an abbreviation before a number
  ['She said no. He left No. 10 and platform no. 4.', ['She said no.', 'He left No. 10 and platform no. 4.']],
  // "etc." closes before a capital, not before a comma
  ['They sell boats, nets, etc. Trade is slow, with duties, etc., Varga said.', ['They sell boats, nets, etc.', 'Trade is slow, with duties, etc., Varga said.']],
  // a name that opens with a small letter
  ['Shares fell. iCargo lost most.', ['Shares fell.', 'iCargo lost most.']],
  // an exclamation mark inside a name, before a comma
  ['Wow!, Norvania’s largest shop, closed.', ['Wow!, Norvania’s largest shop, closed.']],
  // decimals before a hyphen, and without a nought
  ['The 1.5-degree target and a $2.5-billion fund stand. He batted .348 in May.', ['The 1.5-degree target and a $2.5-billion fund stand.', 'He batted .348 in May.']],
])('%s', (text, sentences) => {
  expect(sentencesOf(articleOf(text))).toEqual(sentences);
});

test.each([
  // as printed, a speech has its sentences, and the last one keeps its cue
  ['“We will. We must,” she said. He left.', ['“We will.', 'We must,” she said.', 'He left.']],
  // the cue first
  ['Ms Reeves said: “Talks failed. Who knew?”', ['Ms Reeves said: “Talks failed.', 'Who knew?”']],
  // a single sentence inside marks is cut from neither side
  ['“We will,” she said, “but not now.” He left.', ['“We will,” she said, “but not now.”', 'He left.']],
  // a question goes on to who asked it
  ['“It is late. Why now?” Ms Reeves asked.', ['“It is late.', 'Why now?” Ms Reeves asked.']],
])('as printed: %s', (text, sentences) => {
  const article = articleOf(text);
  const { printed } = segmentText(article, findQuotedStretches(article).stretches);
  expect(printed.map(({ span }) => article.text.slice(span.start, span.end))).toEqual(sentences);
});

test.each([
  // the possessive is a token of its own, and an apostrophe inside a name is not
  ['Mr O’Shea’s visit', 'word:Mr word:O’Shea word:’s word:visit'],
  // a plural possessive is no quotation mark
  ['the leaders’ debate', 'word:the word:leaders word:’ word:debate'],
  // a negation stays in its word, a pronoun's verb does not
  ['She didn’t; he’ll', 'word:She word:didn’t punctuation:; word:he word:’ll'],
  // hyphens inside names and measures
  ['Han Soo-min’s 11-mile walk', 'word:Han word:Soo-min word:’s word:11-mile word:walk'],
  // numbers
  ['2½ hours, $1.2 million, 10:30, the 1990s', 'number:2½ word:hours punctuation:, number:$1.2 word:million punctuation:, number:10:30 punctuation:, word:the number:1990s'],
  // the full stop of an abbreviation belongs to it
  ['Sen. J. Doe of the U.S. left.', 'word:Sen. word:J. word:Doe word:of word:the word:U.S. word:left punctuation:.'],
  // marks of two units, and dashes
  ['“no’’ — he said--twice', 'mark:“ word:no mark:’’ punctuation:— word:he word:said punctuation:-- word:twice'],
])('tokens of %s', (text, tokens) => {
  const article = articleOf(text);
  const segmented = segmentText(article, findQuotedStretches(article).stretches);
  expect(segmented.tokens.map((token) => `${token.kind}:${token.text}`).join(' ')).toBe(tokens);
});
