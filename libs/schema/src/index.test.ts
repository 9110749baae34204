import * as door from './index.js';

test('the door of the library', () => {
  expect(Object.keys(door).sort()).toEqual([
    'CALENDAR_COST',
    'NODE_TYPE_NAMES',
    'RECORD_LIMITS_DEFAULT',
    'buildRecordSchema',
    'createLoaders',
    'createPageLoader',
    'createRecordLoader',
    'fromGlobalId',
    'loadMeetingCalendar',
    'loadMeetingEntry',
    'loadMeetingsCalendar',
    'mostGivenBy',
    'printRecordSchema',
    'readGlobalId',
    'readsOf',
    'scopeNeededBy',
    'subscribeToRecord',
    'toEvent',
    'toGlobalId',
    'toICalendar',
    'toPermalink',
    'toPublicError',
    'toQuotation',
  ]);
});
