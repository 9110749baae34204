import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { FIRST_STAND_IN, rankOfType } from './article-types.js';
import type { JsonValue } from './read-json-scripts.js';

/** An object of JSON-LD that describes the page's article. */
export interface JsonArticle {
  /** As the page writes it: `NewsArticle`. */
  readonly type: string;
  readonly rank: number;
  readonly node: Node;
  /** Where its script begins in the source. */
  readonly start: number;
}

/** What a page's JSON-LD holds: its articles, the best described first, and every object that has an `@id`. */
export interface JsonGraph {
  readonly articles: readonly JsonArticle[];
  readonly byId: ReadonlyMap<string, JsonObject>;
}

export interface JsonObject {
  readonly node: Node;
  readonly start: number;
}

/** Keys under which the article of the page stands; under others (`itemListElement`, `hasPart`, `mentions`) stand other articles. */
const WAYS_TO_ARTICLE = new Set(['@graph', 'mainEntity', 'mainEntityOfPage', 'blogPost', 'item']);

/** Objects looked at, and how deep they lie in one another. */
const MOST_OBJECTS = 3000;
const DEEPEST = 12;

/** Finds what in a page's JSON-LD describes an article. */
export function findJsonArticles(values: readonly JsonValue[]): JsonGraph {
  const articles: JsonArticle[] = [];
  const byId = new Map<string, JsonObject>();
  let seen = 0;
  const visit = (node: Node, start: number, depth: number, leads: boolean): void => {
    if (depth > DEEPEST || seen > MOST_OBJECTS) return;
    if (node.type === 'array') for (const child of node.children ?? []) visit(child, start, depth + 1, leads);
    if (node.type !== 'object') return;
    seen += 1;
    const id = stringAt(node, '@id');
    if (id !== undefined && (node.children?.length ?? 0) > 1 && !byId.has(id)) byId.set(id, { node, start });
    const best = leads ? bestTypeOf(node) : undefined;
    if (best !== undefined) articles.push({ ...best, node, start });
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key !== undefined && value?.children !== undefined) visit(value, start, depth + 1, leads && WAYS_TO_ARTICLE.has(String(key.value)));
    }
  };
  for (const { root, start } of values) visit(root, start, 0, true);
  return { articles: articles.sort((a, b) => standing(a) - standing(b)), byId };
}

/** Articles before stand-ins; among themselves in the order of the page, so that a `BlogPosting` of the page outdoes no `NewsArticle` above it. */
function standing({ rank }: JsonArticle): number {
  return rank < FIRST_STAND_IN ? 0 : rank;
}

function bestTypeOf(node: Node): { readonly type: string; readonly rank: number } | undefined {
  const types = stringsOf(findNodeAtLocation(node, ['@type']));
  const ranked = types.flatMap(({ value }) => {
    const rank = rankOfType(String(value));
    return rank === undefined ? [] : [{ type: String(value).replace(/^.*[/:#]/, ''), rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank)[0];
}

/** The string under a key; `undefined` for none or for a value of another sort. */
export function stringAt(node: Node, key: string): string | undefined {
  const value = findNodeAtLocation(node, [key])?.value as unknown;
  return typeof value === 'string' ? value : undefined;
}

/** The strings of a value: itself, or those of a list. */
export function stringsOf(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  if (node.type === 'array') return (node.children ?? []).slice(0, 100).flatMap((child) => (child.type === 'string' ? [child] : []));
  return node.type === 'string' ? [node] : [];
}
