import { createRandom } from '../seeded-random.js';
import { mutatePageBytes } from './mutate-page.js';
import { INVENTED_PAGE_BYTES } from './page-files.js';

const copies = Array.from({ length: 80 }, (_, seed) => mutatePageBytes(INVENTED_PAGE_BYTES, createRandom(seed)));
const texts = copies.map((bytes) => new TextDecoder().decode(bytes));

test('the same seed spoils a page in the same way, and the page itself stays as it is', () => {
  const before = INVENTED_PAGE_BYTES.slice();
  expect(mutatePageBytes(INVENTED_PAGE_BYTES, createRandom(7))).toEqual(copies[7]);
  expect(INVENTED_PAGE_BYTES).toEqual(before);
});

test.each<[string, (text: string) => boolean]>([
  ['nested 10,000 deep', (text) => text.split('<').length > 10_000],
  ['with a megabyte in a tag', (text) => /<[a-z][^<>]{1000000}/.test(text)],
  ['twice over', (text) => text.split('<article>').length > 2],
  ['cut off', (text) => text.length < 1000],
  ['without its closing tags', (text) => text.includes('<article>') && !/<\/[a-z]/i.test(text)],
  ['with a comment or script left open', (text) => text.lastIndexOf('<!--') > text.lastIndexOf('-->') || text.lastIndexOf('<script') > text.lastIndexOf('</script>')],
  ['with bits flipped', (text) => text.includes('\ufffd')],
])('some copies are %s', (_, isSo) => {
  expect(texts.some(isSo)).toBe(true);
});
