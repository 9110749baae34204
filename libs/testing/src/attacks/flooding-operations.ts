import { ANSWERED, type Attack, invalid, operation, repeat, tooLarge } from './attack.js';

const aliases = (times: number) => `{ ${repeat(times, (i) => `a${i}: articles { totalCount }`)} }`;

/** Operations that hold one thing over and over. */
export const FLOODING_OPERATIONS: readonly Attack[] = [
  { name: 'an alias flood', request: () => operation(aliases(200)), end: tooLarge('200 aliases') },
  { name: 'one alias more than there may be', request: () => operation(aliases(51)), end: tooLarge('51 aliases') },
  { name: 'the introspection of sixty types', request: () => operation(`{ ${repeat(60, (i) => `a${i}: __type(name: "Quote") { fields { name } }`)} }`), end: tooLarge('60 aliases') },
  { name: 'the same field eight thousand times', request: () => operation(`{ ${'__typename '.repeat(8000)} }`), end: tooLarge('tokens') },
  { name: 'the same field as often as there are tokens', request: () => operation(`{ articles { ${'totalCount '.repeat(3900)} } }`), end: tooLarge('tellings of one field') },
  // each would be compared with each, and its arguments with its arguments
  { name: 'the same field with arguments', request: () => operation(`{ ${repeat(400, () => 'articles(first: 1) { totalCount }')} }`), end: tooLarge('tellings of one field') },
  { name: 'the same fields inside the same fields', request: () => operation(`{ articles { ${repeat(49, () => `edges { ${repeat(49, () => 'cursor')} }`)} } }`), end: tooLarge('tellings of one field') },
  { name: 'different arguments under one name', request: () => operation(`{ ${repeat(45, (i) => `a: articles(first: ${i + 1}) { totalCount }`)} }`), end: invalid('Fields "a" conflict') },
  { name: 'ninety fragments with the same fields', request: () => operation(`{ articles { edges { node { ${repeat(90, (i) => `...F${i}`)} } } } } ${repeat(90, (i) => `fragment F${i} on Article { id headline text lang }`)}`), end: tooLarge('tellings of one field') },
  { name: 'directives on one field', request: () => operation(`{ articles { totalCount ${'@skip(if: false) '.repeat(500)} } }`), end: tooLarge('500 directives') },
  { name: 'directives that nobody knows', request: () => operation(`{ articles { totalCount ${'@a '.repeat(1900)} } }`), end: tooLarge('1900 directives') },
  { name: 'directives beyond all tokens', request: () => operation(`{ articles { totalCount ${'@skip(if: false) '.repeat(2000)} } }`), end: tooLarge('tokens') },
  { name: 'fragments that nobody spreads', request: () => operation(`{ articles { totalCount } } ${repeat(500, (i) => `fragment F${i} on Person { id }`)}`), end: tooLarge('501 operations and fragments') },
  { name: 'operations that nobody asks', request: () => operation(repeat(700, (i) => `query Q${i} { a }`), {}, { operationName: 'Q1' }), end: tooLarge('700 operations and fragments') },
  { name: 'operations with the same fragments', request: () => operation(`${repeat(49, (i) => `query Q${i} { ${repeat(18, (j) => `...F${j}`)} }`)} ${repeat(40, (i) => `fragment F${i} on Query { ${i < 39 ? `...F${i + 1}` : ''} articles { totalCount } }`)}`, {}, { operationName: 'Q1' }), end: ANSWERED },
  { name: 'variables that nobody uses', request: () => operation(`query V(${repeat(900, (i) => `$v${i}: Int`)}) { articles { totalCount } }`), end: invalid('is never used') },
  { name: 'variables of types that nobody knows', request: () => operation(`query V(${repeat(900, (i) => `$v${i}: Quot`)}) { articles { totalCount } }`), end: invalid('Unknown type "Quot"') },
  { name: 'fields that nobody knows, with a search for what is meant', request: () => operation(`{ articles { edges { node { ${repeat(1300, (i) => `headlin${i}`)} } } } }`), end: invalid('Cannot query field "headlin0"') },
  { name: 'types that nobody knows, with a search for what is meant', request: () => operation(`{ nodes(ids: []) { ${repeat(600, (i) => `... on Articl${i} { f${i} }`)} } }`), end: invalid('Unknown type "Articl0"') },
  { name: 'arguments that nobody knows', request: () => operation(`{ articles(${repeat(900, (i) => `firs${i}: 1`)}) { totalCount } }`), end: invalid('Unknown argument "firs0"') },
  { name: 'a name of ninety thousand letters', request: () => operation(`{ ${'articles'.repeat(11_000)} }`), end: invalid('Cannot query field "articlesarticles') },
  { name: 'comments beyond all characters', request: () => operation(`{ articles { totalCount } }\n${'# nothing to see here\n'.repeat(100_000)}`), end: tooLarge('characters') },
  { name: 'comments of every other line', request: () => operation(`{ articles { totalCount } }\n${'#\n'.repeat(45_000)}`), end: ANSWERED },
  { name: 'white space and marks that are ignored', request: () => operation(`{ articles { totalCount } }${',\uFEFF \t\n'.repeat(19_000)}`), end: ANSWERED },
];
