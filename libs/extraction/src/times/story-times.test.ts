import type { ParsedArticle } from '@onrecord/domain';
import { segmentText } from '../segment/segment-text.js';
import { articleOf } from '../test/article-of.js';
import { findTimes } from './find-times.js';

/** The values of the times of a text, in order; `none` where there is no value. */
function valuesOf(text: string, published: string | undefined = '2019-05-15'): readonly string[] {
  const bare = articleOf(text);
  const article: ParsedArticle = published === '' ? bare : { ...bare, published: { value: { value: published, precision: 'day' }, witness: 'given' } };
  return findTimes(article, segmentText(article, [])).map(({ value }) => value ?? 'none');
}

test.each([
  // from a day
  ['She resigned on May 8, 2017. The next day she left.', ['2017-05-08', '2017-05-09']],
  ['She resigned on May 8, 2017. The day before, she had lost a vote.', ['2017-05-08', '2017-05-07']],
  ['She resigned on May 8, 2017, and died three days later.', ['2017-05-08', '2017-05-11']],
  ['She resigned on May 8, 2017. Two weeks earlier she had lost a vote.', ['2017-05-08', '2017-W17']],
  ['She resigned on May 8, 2017, and left that night.', ['2017-05-08', '2017-05-08TNI']],
  ['She resigned on May 8, 2017. The following Monday she was in Oslo.', ['2017-05-08', '2017-05-15']],
  ['She resigned on May 8, 2017. That Friday she was in Oslo.', ['2017-05-08', '2017-05-12']],
  // also from one that is told from today
  ['They met on Monday. The following morning they signed.', ['2019-05-13', '2019-05-14TMO']],
  // from a month
  ['They met in June 2016. Later that month they signed.', ['2016-06', '2016-06']],
  ['They met in December 2016. The following month they signed.', ['2016-12', '2017-01']],
  ['They met in December 2016. On the 3rd of that month they signed.', ['2016-12', '2016-12-03']],
  // no calendar has such a day
  ['They met in February 2017. On the 30th of that month they signed.', ['2017-02', 'none']],
  // from a year
  ['They met in 2012. A year earlier they had not spoken.', ['2012', '2011']],
  ['They met in 2012, and in August of that year they signed.', ['2012', '2012-08']],
  ['They met in 2012. The following spring they signed.', ['2012', '2013-SP']],
  ['They met in June 2012. That summer they signed.', ['2012-06', '2012-SU']],
  ['They met in 2012. The next decade was quiet.', ['2012', '202']],
  // a year that holds the day told before it changes nothing
  ['She resigned on May 8, 2017. In 2017 she was 60. The next day she left.', ['2017-05-08', '2017', '2017-05-09']],
  // one that does not leaves the day behind
  ['She resigned on May 8, 2017. In 2018 she was 61. The next day she left.', ['2017-05-08', '2018', 'none']],
  // a year is too coarse for the next day
  ['They met in 2012. The next day they signed.', ['2012', 'none']],
  // a length is no time of the story
  ['She resigned on May 8, 2017, after three years. The next day she left.', ['2017-05-08', 'P3Y', '2017-05-09']],
  // nothing told before
  ['The next day she left, and a year later she died.', ['none', 'none']],
  // a paragraph goes on where the one before ended, the headline stands for itself
  ['# On May 8, 2017\n\nThe next day she left.', ['2017-05-08', 'none']],
  ['She resigned on May 8, 2017.\n\nThe next day she left.', ['2017-05-08', '2017-05-09']],
  // "the day before" something is told from that, and has a value where that has one
  ['They met on Monday. She had left the day before the vote.', ['2019-05-13', 'none']],
  ['They met on Monday. She had left the day before Easter.', ['2019-05-13', '2019-04-20', '2019-04-21']],
  // a part of a day that is not told
  ['They dined in the evening.', []],
])('%s', (text, values) => {
  expect(valuesOf(text)).toEqual(values);
});

test('times told from a day that the text itself tells need no publication time', () => {
  expect(valuesOf('She resigned on May 8, 2017. The next day she left.', '')).toEqual(['2017-05-08', '2017-05-09']);
});

/** A chronicle with the years of an invented country. */
const CHRONICLE = 'Norvania was founded in 1822. Its first charter is of 1831, its second of 1848. A railway came in 1861 and a port in 1874. War broke out in 1891, was lost in 1893 and paid for until 1902.';

test.each([
  // in a history a date without a year is the story's
  [`${CHRONICLE} On June 3 the king fled.`, '1902-06-03'],
  [`${CHRONICLE} The king died in November 1903. In January his son was crowned.`, '1904-01'],
  [`${CHRONICLE} The king died in 1903. By the end of the year his son was crowned.`, '1903'],
  // what will be is told from the publication
  [`${CHRONICLE} The museum will open on June 3.`, '2019-06-03'],
  // in news it is the year of publication, whatever year was told before
  ['The treaty of 1987 was left on February 1.', '2019-02-01'],
])('%s', (text, value) => {
  expect(valuesOf(text).at(-1)).toBe(value);
});
