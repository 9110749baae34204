import { hideQuoted, hideWords } from './hide-words.js';

const TEXT = 'The harbour reopens on Monday, said Mayor Runa Falk.';

test.each([
  // what the article says is hidden, wherever it stands
  ['could not bind The harbour reopens on Monday', 'could not bind […]'],
  ['«harbour reopens» at 3', '«[…]» at 3'],
  ['The harbour reopens; Mayor Runa Falk.', '[…];[…]'],
  // twelve letters in common are somebody's words, eleven are anybody's
  ['found «harbour reop»', 'found «[…]»'],
  ['found «harbour reo»', 'found «harbour reo»'],
  ['ENOSPC: no space left on device, write', 'ENOSPC: no space left on device, write'],
  ['', ''],
])('«%s» is told as «%s»', (message, shown) => {
  expect(hideWords(message, [TEXT, ''])).toBe(shown);
});

test.each([
  [`Unexpected token 'T', "The harbour reopens on Monday" is not valid JSON`, `Unexpected token 'T', "[…]" is not valid JSON`],
  // a value that was cut off keeps nothing
  ['the row «The harbour reopens on Monday, sa', 'the row «[…]'],
  // what is around the place where JSON breaks off, as V8 tells it
  ['Unexpected token \'x\', ..."reopens xn Mon"... is not valid JSON', 'Unexpected token \'x\', ..."[…]"... is not valid JSON'],
  // names of things have no spaces
  ["Cannot read properties of undefined (reading 'speakerMention')", "Cannot read properties of undefined (reading 'speakerMention')"],
  ["Expected property 'a' of «person» to be 'b c'", "Expected property 'a' of «person» to be 'b c'"],
  ["the engine's own words don't count as a quote", "the engine's own words don't count as a quote"],
])('«%s» is told as «%s»', (message, shown) => {
  expect(hideQuoted(message)).toBe(shown);
});
