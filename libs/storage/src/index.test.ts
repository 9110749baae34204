import * as storage from './index.js';

test('the door opens on one thing', () => {
  expect(Object.keys(storage)).toEqual(['openSqliteStore']);
});
