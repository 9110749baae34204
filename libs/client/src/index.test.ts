import * as client from './index.js';

test('the door gives the client, its error, and a document for each page and fragment', () => {
  expect(Object.keys(client).sort()).toEqual([
    'ArticlePageDocument',
    'ArticleSummaryFragmentDoc',
    'MeetingPageDocument',
    'MeetingSummaryFragmentDoc',
    'MeetingsInWindowDocument',
    'NetworkError',
    'PageBoundsFragmentDoc',
    'PersonPageDocument',
    'PersonSummaryFragmentDoc',
    'QuoteSummaryFragmentDoc',
    'SearchDocument',
    'createClient',
  ]);
});
