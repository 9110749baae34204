import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { cleanValue, type Property, type Statement } from '../statement.js';
import { stringAt, stringsOf, type JsonArticle, type JsonGraph, type JsonObject } from './find-articles.js';

/** Keys of an article whose values are plain words. */
const PLAIN: readonly (readonly [key: string, property: Property])[] = [
  ['headline', 'headline'],
  ['name', 'headline'],
  ['alternativeHeadline', 'alternative-headline'],
  ['alternateName', 'alternative-headline'],
  ['description', 'description'],
  ['abstract', 'description'],
  ['datePublished', 'published'],
  ['dateCreated', 'published'],
  ['uploadDate', 'published'],
  ['dateModified', 'updated'],
  ['url', 'address'],
  ['identifier', 'identifier'],
  ['inLanguage', 'language'],
  ['articleSection', 'section'],
  ['genre', 'genre'],
  ['keywords', 'keyword'],
];

/** Keys of an article whose values are people or organisations. */
const NAMED: readonly (readonly [key: string, property: Property])[] = [
  ['author', 'author'],
  ['creator', 'author'],
  ['publisher', 'outlet'],
];

/** People named in one place; a longer list is a staff page. */
const MOST_NAMES = 40;

/** What an object of JSON-LD states of its article, key by key. References by `@id` are followed once. */
export function stateArticle(article: JsonArticle, graph: JsonGraph): readonly Statement[] {
  const plain = PLAIN.flatMap(([key, property]) => stringsOf(findNodeAtLocation(article.node, [key])).flatMap((value) => toStatement(article, key, property, { node: value, start: article.start })));
  const typed = toStatement(article, '@type', 'genre', { node: stringsOf(findNodeAtLocation(article.node, ['@type']))[0] ?? article.node, start: article.start });
  const named = NAMED.flatMap(([key, property]) => {
    const value = findNodeAtLocation(article.node, [key]);
    return value === undefined ? [] : namesOf({ node: value, start: article.start }, graph, 0).flatMap((name) => toStatement(article, key, property, name));
  });
  return [...plain, ...typed, ...named];
}

interface NamedNode extends JsonObject {
  readonly sort?: 'person' | 'organisation';
}

function namesOf({ node, start }: JsonObject, graph: JsonGraph, depth: number): readonly NamedNode[] {
  if (depth > 3) return [];
  if (node.type === 'string') return [{ node, start }];
  if (node.type === 'array') return (node.children ?? []).slice(0, MOST_NAMES).flatMap((child) => namesOf({ node: child, start }, graph, depth + 1));
  if (node.type !== 'object') return [];
  const names = stringsOf(findNodeAtLocation(node, ['name']));
  const sort = sortOf(node);
  if (names.length > 0) return names.map((name) => ({ node: name, start, ...(sort === undefined ? {} : { sort }) }));
  const nested = findNodeAtLocation(node, ['name']) ?? findNodeAtLocation(node, ['author']);
  if (nested !== undefined) return namesOf({ node: nested, start }, graph, depth + 1);
  const target = graph.byId.get(stringAt(node, '@id') ?? '');
  return target === undefined || target.node === node ? [] : namesOf(target, graph, depth + 1);
}

function sortOf(node: Node): NamedNode['sort'] {
  const types = stringsOf(findNodeAtLocation(node, ['@type'])).map(({ value }) => String(value));
  if (types.some((type) => /person$/i.test(type))) return 'person';
  return types.some((type) => /organi[sz]ation$|corporation$/i.test(type)) ? 'organisation' : undefined;
}

function toStatement({ type }: JsonArticle, key: string, property: Property, { node, start, sort }: NamedNode): readonly Statement[] {
  const value = typeof node.value === 'string' ? cleanValue(node.value) : '';
  if (value === '') return [];
  const at = { kind: 'json', start: start + node.offset + 1, end: start + node.offset + node.length - 1 } as const;
  return [{ property, witness: 'json-ld', place: `${type}.${key}`, value, at, ...(sort === undefined ? {} : { sort }) }];
}
