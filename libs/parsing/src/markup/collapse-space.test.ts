import { collapseSpace } from './collapse-space.js';

test.each([
  ['Talks open', 'Talks open'],
  ['Talks  open', 'Talks open'],
  ['Talks\nopen\tin\u00a0May', 'Talks open in May'],
  [' \n Talks \u00a0 open ', ' Talks open '],
  ['', ''],
])('%j becomes %j', (words, collapsed) => {
  expect(collapseSpace(words)).toBe(collapsed);
});
