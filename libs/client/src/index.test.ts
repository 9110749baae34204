import * as client from './index.js';

test('the door gives the client, its error, and a document for each page and fragment', () => {
  expect(Object.keys(client).sort()).toEqual([
    'AnalyseTextDocument',
    'ArticlePageDocument',
    'ArticleSummaryFragmentDoc',
    'ComparePageDocument',
    'CompareVersionsPageDocument',
    'FrontPageDocument',
    'MeetingPageDocument',
    'MeetingSummaryFragmentDoc',
    'MeetingsForExportDocument',
    'MeetingsInWindowDocument',
    'NetworkError',
    'NetworkPageDocument',
    'PageBoundsFragmentDoc',
    'PersonPageDocument',
    'PersonSummaryFragmentDoc',
    'QuoteDetailFragmentDoc',
    'QuotePageDocument',
    'QuoteSummaryFragmentDoc',
    'QuotesForExportDocument',
    'ReportSummaryFragmentDoc',
    'SearchDocument',
    'SearchPageDocument',
    'TimelinePageDocument',
    'VersionMeetingSummaryFragmentDoc',
    'VersionQuoteSummaryFragmentDoc',
    'VersionSummaryFragmentDoc',
    'createClient',
    'createSubscriber',
  ]);
});
