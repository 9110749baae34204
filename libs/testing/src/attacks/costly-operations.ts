import { type Attack, operation, repeat, tooLarge } from './attack.js';

const OVER_ALL = 'things on its pages or read for them';

/** Operations that are short and ask for much. */
export const COSTLY_OPERATIONS: readonly Attack[] = [
  { name: 'lists of lists of lists', request: () => operation('{ articles(first: 100) { edges { node { quotes(first: 100) { edges { node { speaker { quotes(first: 100) { totalCount } } } } } } } } }'), end: tooLarge(OVER_ALL) },
  { name: 'the same with its sizes in variables', request: () => operation('query C($a: Int, $b: Int = 100) { articles(first: $a) { edges { node { quotes(last: $b) { edges { node { speaker { quotes(first: $a) { totalCount } } } } } } } } }', { a: 100 }), end: tooLarge(OVER_ALL) },
  { name: 'sizes under a name that every object has', request: () => operation('query C($constructor: Int = 100) { articles(first: $constructor) { edges { node { quotes(first: $constructor) { edges { node { speaker { quotes(first: $constructor) { totalCount } } } } } } } } }'), end: tooLarge(OVER_ALL) },
  { name: "everybody's meetings, and everybody's whom they met", request: () => operation('{ people(first: 100) { edges { node { metWith(first: 100) { edges { node { timeline(first: 100) { edges { at } } } } } } } } }'), end: tooLarge(OVER_ALL) },
  { name: 'related meetings of related meetings', request: () => operation('{ meetings(first: 100) { edges { node { related(first: 100) { edges { node { related(first: 100) { totalCount } contradictions { claims { reports(first: 100) { totalCount } } } } } } } } } }'), end: tooLarge(OVER_ALL) },
  { name: 'who quotes everybody, counted anew under ten filters', request: () => operation(`{ people(first: 100) { edges { node { ${repeat(10, (i) => `a${i}: quotedBy(first: 1, filter: { minConfidence: 0.${i} }) { totalCount }`)} } } } }`), end: tooLarge(OVER_ALL) },
  { name: 'fifty networks', request: () => operation(`{ ${repeat(49, (i) => `a${i}: quoteNetwork(filter: { minConfidence: 0.${i + 10} }) { quoteCount }`)} }`), end: tooLarge(OVER_ALL) },
  { name: 'the types of the fields of the types ten times', request: () => operation(`{ ${repeat(10, (i) => `a${i}: __schema { types { fields { type { fields { name args { name } } } } } }`)} }`), end: tooLarge(OVER_ALL) },
];
