import * as door from './index.js';

test('the door of the library is these names and no others', () => {
  expect(Object.keys(door).sort()).toEqual(['MAXIMUM_BYTES', 'decodeDocument', 'parseArticle', 'unpackDocument']);
});
