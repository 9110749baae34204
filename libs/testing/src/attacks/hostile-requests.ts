import { ANSWERED, type Attack, badRequest, get, invalid, operation, post, repeat } from './attack.js';

const QUERY = '{ articles { totalCount } }';
const BODY = JSON.stringify({ query: QUERY });
const MUTATION = 'mutation { submitArticle(input: { text: "x" }) { __typename } }';
const PREFLIGHT = { 'apollo-require-preflight': '1' };
/** As long as headers may be together, nearly. */
const WHITE_SPACE = ' '.repeat(14_000);
const MEDIA_TYPE = 'UNSUPPORTED_MEDIA_TYPE';

/** `\x1f\x8b` begins a gzip: a body that would unfold to a thousand times its length. */
const ZIPPED = Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, ...new Uint8Array(2000).fill(0xaa)]);

function utf16(words: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...words].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]));
}

/** Requests that are no GraphQL over HTTP, come from another site, or are read otherwise than they look. */
export const HOSTILE_REQUESTS: readonly Attack[] = [
  { name: 'a batch', request: () => post(`[${Array.from({ length: 1000 }, () => BODY).join(',')}]`), end: badRequest('') },
  { name: 'a batch of nothing', request: () => post('[]'), end: badRequest('') },
  { name: 'ten thousand brackets', request: () => post('['.repeat(10_000)), end: badRequest('not JSON') },
  { name: 'a body beyond all bytes', request: () => operation(QUERY, { x: 'x'.repeat(4_100_000) }), end: { ...badRequest('larger than this server reads', 413, 'BODY_TOO_LARGE'), mayHangUp: true } },
  { name: 'a link of another site', request: () => get(QUERY), end: badRequest('') },
  { name: 'a form of another site', request: () => post('query=%7Barticles%7BtotalCount%7D%7D', { 'content-type': 'application/x-www-form-urlencoded' }), end: badRequest('application/json', 415, MEDIA_TYPE) },
  { name: 'a form with a file', request: () => post('--x--', { 'content-type': 'multipart/form-data; boundary=x' }), end: badRequest('application/json', 415, MEDIA_TYPE) },
  { name: 'JSON that calls itself text', request: () => post(BODY, { 'content-type': 'text/plain' }), end: badRequest('application/json', 415, MEDIA_TYPE) },
  { name: 'JSON that calls itself a form', request: () => post(BODY, { 'content-type': 'application/x-www-form-urlencoded; charset=application/json' }), end: badRequest('application/json', 415, MEDIA_TYPE) },
  { name: 'a mutation in a link', request: () => get(MUTATION, PREFLIGHT), end: badRequest('GET requests only support query operations', 405) },
  { name: 'a query in two places', request: () => ({ ...get(QUERY, PREFLIGHT), search: `?${new URLSearchParams([['query', QUERY], ['query', MUTATION]])}` }), end: badRequest('') },
  ...['PUT', 'DELETE', 'PATCH'].map((method): Attack => ({ name: `the method ${method}`, request: () => get(QUERY, PREFLIGHT, method), end: badRequest('GET/POST', 405) })),
  { name: 'a body in UTF-16', request: () => post(utf16(BODY), { 'content-type': 'application/json; charset=utf-16le' }), end: badRequest('not JSON') },
  { name: 'a body that unfolds', request: () => post(ZIPPED, { 'content-type': 'application/json', 'content-encoding': 'gzip' }), end: badRequest('') },
  { name: 'a body that is cut', request: () => post('{"query":'), end: badRequest('not JSON') },
  { name: 'no body', request: () => post(''), end: badRequest('empty') },
  { name: 'one key twice: the last is asked', request: () => post(`{"query":"${MUTATION.replaceAll('"', '\\"')}","query":"${QUERY}"}`), end: ANSWERED },
  { name: 'a prototype in the body', request: () => post(`{"query":"${QUERY}","__proto__":{"isAdmin":true}}`), end: badRequest('') },
  { name: 'a prototype in the variables', request: () => post(`{"query":"${QUERY}","variables":{"__proto__":{"first":100}}}`), end: badRequest('') },
  { name: 'a constructor in the variables', request: () => post(`{"query":"${QUERY}","variables":{"constructor":{"prototype":{"first":100}}}}`), end: badRequest('') },
  { name: 'fields that every object has', request: () => operation('{ constructor __proto__ hasOwnProperty }'), end: invalid('Cannot query field "constructor"') },
  { name: 'fragments that every object has', request: () => operation('{ ...constructor ...toString }'), end: invalid('Unknown fragment "constructor"') },
  { name: 'a query that is parsed already', request: () => post(JSON.stringify({ query: { kind: 'Document', definitions: [] } })), end: badRequest('must be strings') },
  { name: 'variables as a text', request: () => post(JSON.stringify({ query: QUERY, variables: '{"first":1}' })), end: badRequest('`variables`') },
  { name: 'a name of an operation as a list', request: () => post(JSON.stringify({ query: QUERY, operationName: ['a'] })), end: badRequest('`operationName`') },
  { name: 'a name that no operation has', request: () => operation(`query A ${QUERY}`, {}, { operationName: 'B'.repeat(50_000) }), end: { code: 'OPERATION_RESOLUTION_FAILURE', words: 'Unknown operation', status: 400 } },
  { name: 'letters that look like others', request: () => operation('{ аrticles { totalCount } }'), end: invalid('Unexpected character', 'GRAPHQL_PARSE_FAILED') },
  { name: 'marks that turn the direction of letters', request: () => operation('{ \u202Earticles { totalCount } }'), end: invalid('Unexpected character', 'GRAPHQL_PARSE_FAILED') },
  { name: 'a character that ends texts in C, in a name', request: () => operation('{ arti\0cles { totalCount } }'), end: invalid('Unexpected character', 'GRAPHQL_PARSE_FAILED') },
  { name: 'parts of an answer that come later', request: () => operation('{ articles { ... @defer { totalCount } } }'), end: invalid('Unknown directive "@defer"') },
  { name: 'a list that comes in pieces', request: () => operation('{ articles { edges @stream(initialCount: 1) { cursor } } }'), end: invalid('Unknown directive "@stream"') },
  { name: 'a definition of types', request: () => operation(repeat(50, (i) => `type T${i} { a: Int }`)), end: invalid('is not executable') },
  { name: 'a list of encodings that is white space for the most part', request: () => post(JSON.stringify({ query: '{ __schema { types { name description } } }' }), { 'content-type': 'application/json', 'accept-encoding': `gzip${WHITE_SPACE}x` }), end: ANSWERED },
  { name: 'a media type that is white space for the most part', request: () => post(BODY, { 'content-type': `application/json;${WHITE_SPACE}x` }), end: badRequest('application/json', 415, MEDIA_TYPE) },
  { name: 'a list of forms that is white space for the most part', request: () => post(BODY, { 'content-type': 'application/json', accept: `application/json;${WHITE_SPACE}x` }), end: ANSWERED },
  { name: 'an answer that nobody can give', request: () => post(BODY, { 'content-type': 'application/json', accept: 'image/png' }), end: badRequest('accept', 406) },
];
