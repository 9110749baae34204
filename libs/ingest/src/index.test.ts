import * as door from './index.js';

test('the door opens on', () => {
  expect(Object.keys(door).sort()).toEqual([
    'MAX_FILE_BYTES', 'SIDECAR_ENDING', 'countOutcome', 'countedAs', 'createAnalystPool', 'createInlineAnalyst', 'createIntake', 'findArticleFiles', 'fromBytes', 'openArticleFile', 'readAddress', 'readArticle', 'readArticleDetails',
    'readArticleFile', 'readFileBytes', 'readForm', 'readInstant', 'readPublicationTime', 'readToldArticle', 'readZone', 'takeInFiles', 'toArticleId',
  ]);
});
