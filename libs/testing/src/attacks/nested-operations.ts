import { type Attack, invalid, operation, repeat, tooLarge } from './attack.js';

const nested = (open: string, close: string, levels: number, inner: string) => open.repeat(levels) + inner + close.repeat(levels);
const inPeople = (selection: string) => `{ people { edges { node { ${selection} } } } }`;

const DOUBLING = repeat(60, (i) => `fragment F${i} on Person { ...F${i + 1} ...F${i + 1} }`);
const DOUBLING_FIELDS = repeat(30, (i) => `fragment F${i} on Quote { a: article { edges: quotes(first: 1) { edges { node { ...F${i + 1} } } } } b: article { quotes(first: 1) { edges { node { ...F${i + 1} } } } } }`);
const DOUBLING_TYPES = repeat(40, (i) => `fragment F${i} on __Type { ofType { ...F${i + 1} } a: ofType { ...F${i + 1} } }`);

/** Operations that go deep, or write themselves out to more than they are long. */
export const NESTED_OPERATIONS: readonly Attack[] = [
  // forty turns from an article to its quotes and back
  { name: 'deep nesting through lists', request: () => operation(`{ articles { edges { node { ${nested('quotes { edges { node { article { ', '} } } } ', 40, 'id ')} } } } }`), end: tooLarge('levels of fields') },
  { name: 'as many levels as there are tokens', request: () => operation(nested('{ a ', '} ', 1300, '')), end: tooLarge('levels of fields') },
  { name: 'one level more than there may be', request: () => operation(nested('{ a ', '} ', 151, '')), end: tooLarge('151 levels of fields') },
  { name: 'fragments without a name inside one another', request: () => operation(`{ articles ${nested('{ ... ', '} ', 1200, '{ totalCount } ')} }`), end: tooLarge('levels of fields') },
  { name: 'fragments that double sixty times', request: () => operation(`${inPeople('...F0')} ${DOUBLING} fragment F60 on Person { id }`), end: tooLarge('fields with its fragments written out') },
  { name: 'fragments that double through renamed fields', request: () => operation(`{ quotes(first: 1) { edges { node { ...F0 } } } } ${DOUBLING_FIELDS} fragment F30 on Quote { id }`), end: tooLarge('aliases') },
  { name: 'fragments in a circle', request: () => operation(`${inPeople('...A')} fragment A on Person { ...B } fragment B on Person { ...A }`), end: invalid('Cannot spread fragment "A" within itself') },
  { name: 'fragments in a circle through fields', request: () => operation(`${inPeople('...A')} fragment A on Person { quotes { edges { node { speaker { ...A ...B } } } } } fragment B on Person { metWith { edges { node { ...A ...B } } } }`), end: invalid('within itself') },
  { name: 'forty fragments, each with all others in it', request: () => operation(`${inPeople('...F0')} ${repeat(40, (i) => `fragment F${i} on Person { ${repeat(40, (j) => (j > i ? `...F${j}` : ''))} id }`)}`), end: tooLarge('fields with its fragments written out') },
  { name: 'an introspection of the types of the fields of the types', request: () => operation(`{ __schema { types { ${nested('fields { type { ', '} } ', 8, 'name ')} } } }`), end: invalid('Maximum introspection depth exceeded') },
  { name: 'the same through fragments', request: () => operation(`{ __schema { types { ...F0 } } } ${repeat(8, (i) => `fragment F${i} on __Type { fields { type { ...F${i + 1} } } }`)} fragment F8 on __Type { name }`), end: invalid('Maximum introspection depth exceeded') },
  { name: 'an introspection of types of types', request: () => operation(`{ __type(name: "Query") { ${nested('ofType { ', '} ', 200, 'name ')} } }`), end: tooLarge('levels of fields') },
  { name: 'an introspection that doubles', request: () => operation(`{ __type(name: "Query") { ...F0 } } ${DOUBLING_TYPES} fragment F40 on __Type { name }`), end: tooLarge('fields with its fragments written out') },
  { name: 'the whole schema fifty times', request: () => operation(`{ ${repeat(50, (i) => `a${i}: __schema { types { fields { type { fields { name } } } } }`)} }`), end: tooLarge('things on its pages') },
];
