import { ANSWERED, type Attack, badInput, invalid, operation, repeat, tooLarge } from './attack.js';

const SEARCH = 'query S($words: String!) { search(words: $words) { edges { excerpt } } }';
const ORDERS = 'query O($kinds: [QuoteKind!]) { quotes(filter: { kinds: $kinds }) { totalCount } }';
const PAGE = 'query P($after: String) { articles(after: $after) { totalCount } }';
const NODE = 'query N($id: ID!) { node(id: $id) { id } }';
const base64 = (words: string) => btoa(words).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
const deep = (levels: number) => JSON.parse(`${'['.repeat(levels)}1${']'.repeat(levels)}`) as unknown;

/** Values that are huge, nested, forged or written in somebody else's language. */
export const HOSTILE_VALUES: readonly Attack[] = [
  { name: 'ids by the thousand', request: () => operation(`{ nodes(ids: [${repeat(1000, () => '"x"')}]) { id } }`), end: tooLarge('1000 values in one list') },
  { name: 'ids by the hundred', request: () => operation(`{ nodes(ids: [${repeat(200, () => '"x"')}]) { id } }`), end: badInput('at most 100 ids') },
  { name: 'ids by the thousand in a variable', request: () => operation('query N($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 10_000 }, () => 'x') }), end: tooLarge('values in one list of its variables') },
  { name: 'a filter of two hundred speakers', request: () => operation(`{ quotes(filter: { speakers: [${repeat(200, () => '"x"')}] }) { totalCount } }`), end: badInput('1 to 100 values') },
  { name: 'lists inside lists', request: () => operation(`{ nodes(ids: ${'['.repeat(1900)}${']'.repeat(1900)}) { id } }`), end: tooLarge('lists and objects inside one another') },
  { name: 'objects inside objects', request: () => operation(`{ articles(filter: ${'{ a: '.repeat(900)} 1 ${'}'.repeat(900)}) { totalCount } }`), end: tooLarge('lists and objects inside one another') },
  { name: 'lists inside lists in a variable', request: () => operation('query N($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: deep(2000) }), end: tooLarge('lists and objects inside one another in its variables') },
  { name: 'a variable of two megabytes', request: () => operation(SEARCH, { words: 'x'.repeat(2_000_000) }), end: tooLarge('bytes of variables') },
  { name: 'variables that the operation does not have', request: () => operation('{ articles { totalCount } }', Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`v${i}`, i]))), end: tooLarge('bytes of variables') },
  { name: 'words by the thousand', request: () => operation(SEARCH, { words: 'harbour '.repeat(5000) }), end: badInput('at most 200 characters') },
  { name: 'a text of fifty thousand lines', request: () => operation(`{ search(words: """${'\n'.repeat(50_000)}""") { edges { excerpt } } }`), end: badInput('`words`') },
  { name: 'a text that never ends', request: () => operation(`{ search(words: "${'a'.repeat(90_000)}`), end: invalid('Unterminated string', 'GRAPHQL_PARSE_FAILED') },
  { name: 'a number of ninety thousand digits', request: () => operation(`{ articles(first: ${'9'.repeat(90_000)}) { totalCount } }`), end: invalid('Int cannot represent') },
  { name: 'a number beyond 32 bits in a variable', request: () => operation('query P($first: Int) { articles(first: $first) { totalCount } }', { first: 1e300 }), end: badInput('Int cannot represent', 400) },
  { name: 'a page of a million', request: () => operation('{ articles(first: 1000000) { totalCount } }'), end: badInput('1 to 100') },
  { name: 'a page of less than nothing', request: () => operation('{ articles(last: -1) { totalCount } }'), end: badInput('1 to 100') },
  { name: 'kinds that nobody knows, with a search for what is meant', request: () => operation(`{ quotes(filter: { kinds: [${repeat(490, (i) => `DIREC${i}`)}] }) { totalCount } }`), end: invalid('does not exist in "QuoteKind" enum') },
  { name: 'the same in a variable', request: () => operation(ORDERS, { kinds: Array.from({ length: 490 }, (_, i) => `DIREC${i}`) }), end: badInput('does not exist in "QuoteKind" enum', 400) },
  { name: 'a kind of ninety thousand letters', request: () => operation(ORDERS, { kinds: ['DIRECT'.repeat(15_000)] }), end: badInput('Variable "$kinds" got invalid value', 400) },
  { name: 'a cursor of no list', request: () => operation(PAGE, { after: 'elsewhere' }), end: badInput('cursor') },
  { name: 'a cursor with SQL in it', request: () => operation(PAGE, { after: base64("place:'; drop table articles; --") }), end: badInput('cursor') },
  { name: 'a cursor of ninety thousand letters', request: () => operation(PAGE, { after: 'A'.repeat(90_000) }), end: badInput('cursor') },
  { name: 'an id that nobody gave', request: () => operation(NODE, { id: "x' or 1=1 --" }), end: badInput('id') },
  { name: 'an id of a type that is no node', request: () => operation(NODE, { id: base64('Key:k1') }), end: badInput('id') },
  { name: 'an id of a meeting given for a person', request: () => operation('query P($id: ID!) { person(id: $id) { name } }', { id: base64('Meeting:m1') }), end: badInput('id') },
  { name: 'an id of ninety thousand letters', request: () => operation(NODE, { id: base64(`Person:${'x'.repeat(60_000)}`) }), end: badInput('id') },
  { name: 'the language of the search engine', request: () => operation(SEARCH, { words: 'a" OR NEAR("b" c, 5) * ^d -e {f g}: h AND NOT i' }), end: ANSWERED },
  { name: 'quotation marks without an end', request: () => operation(SEARCH, { words: '"harbour' }), end: ANSWERED },
  { name: 'a pattern that would take for ever', request: () => operation(SEARCH, { words: `(a+)+$ ${'a'.repeat(150)}!` }), end: ANSWERED },
  { name: 'words with nothing in them', request: () => operation(SEARCH, { words: '* - " ( )' }), end: badInput('a word with a letter or a digit') },
  { name: 'half a character', request: () => operation(SEARCH, { words: 'harbour \ud800' }), end: ANSWERED },
  { name: 'a character that ends texts in C', request: () => operation(SEARCH, { words: 'harbour\0' }), end: ANSWERED },
];
