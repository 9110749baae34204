import 'reflect-metadata';
import { describeEnum } from './describe-enum.js';

test('values are words in capitals, joined by underscores, for the domain’s own words', () => {
  const described = describeEnum<'news' | 'press-release' | 'releaseAt'>('ExampleOfAnEnum', 'An example.', { news: 'News.', 'press-release': 'A release.', releaseAt: 'When.' });
  expect(described).toEqual({ NEWS: 'news', PRESS_RELEASE: 'press-release', RELEASE_AT: 'releaseAt' });
});
