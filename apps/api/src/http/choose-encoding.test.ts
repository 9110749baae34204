import { chooseEncoding } from './choose-encoding.js';

test.each([
  // a browser takes both, and packs smaller with br
  ['gzip, deflate, br, zstd', 'br'],
  // a client that knows one
  ['gzip', 'gzip'],
  ['deflate', undefined],
  // weights, in any case and with white space
  ['br;q=0.5, GZIP ; q=0.8', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  // anything, anything else, and nothing
  ['*', 'br'],
  ['br;q=0, *;q=0.1', 'gzip'],
  ['identity', undefined],
  ['', undefined],
  [undefined, undefined],
  // white space where it may be, and where it may not
  [' br ;  q = 0.5\t, \tgzip', 'gzip'],
  [`gzip${' '.repeat(12_000)}x`, undefined],
  // what is no weight takes nothing
  ['gzip;q=none', undefined],
])('of «%s» it is %s', (accepted, expected) => {
  expect(chooseEncoding(accepted)).toBe(expected);
});
