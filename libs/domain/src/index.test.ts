import * as door from './index.js';

test('the door opens on', () => {
  // Values only: types leave no trace.
  expect(Object.keys(door).sort()).toEqual([
    'ARTICLE_FORMS', 'AccessError', 'AnalysisTimedOutError', 'CUE_CLASSES', 'InputError', 'InvariantError', 'KEY_NAME_LENGTH_MAX', 'MEETING_KINDS', 'MEETING_STATUSES', 'NETWORK_EDGES_MAX', 'NETWORK_NODES_MAX', 'NotFoundError',
    'OnRecordError', 'OperationTimedOutError', 'PAGE_SIZE_DEFAULT', 'PAGE_SIZE_MAX', 'ParseError', 'QUOTE_KINDS', 'REGION_KINDS', 'RELATION_REASONS', 'SCOPES', 'SEARCH_WORDS_MAX', 'SPEAKER_STATES', 'StorageError', 'WORDING_PART_KINDS', 'compareSpans', 'hideAllBut', 'hullOfSpans',
    'invariant', 'isGranted', 'isHidden', 'isScope', 'isZone', 'makeDiagnostic', 'makeOffsetMap', 'makeSpan', 'sinceHidden', 'sliceSpan', 'sliceSpans', 'spanContains', 'spanLength', 'spansOverlap', 'toCodePointSpan', 'toEpochMilliseconds',
    'toGrantedScopes', 'toInstant', 'toMemberKey', 'toPublicationTime', 'toSearchWords', 'toSourceSpans', 'trimSpan', 'untilHidden', 'withoutHalfPairs',
  ]);
});
