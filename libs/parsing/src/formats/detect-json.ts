import { ParseError, type ArticleForm } from '@onrecord/domain';
import type { Node } from 'jsonc-parser';
import { keysOf, listAt, nodeAt, readJson, stringAt } from '../markup/read-json.js';

/** Matches the opening of a JSON object or list of objects: `{ "version"`, `[{"uri"`; must not match `[Laughter]`. */
const OPENING = /^\s*(?:\[\s*)?\{\s*"/;

/** Keys of which every version of ninjs has one or more beside `uri`. Source: the schemas of ninjs 1.0 to 3.1. */
const NINJS_KEYS = /^(?:type|versioncreated|versionCreated|firstcreated|firstCreated|pubstatus|pubStatus|headlines?|bodies|body_\w+|descriptions?|description_\w+|byline|by|representation[Tt]ype|profile)$/;

/** The form of a JSON document, by its keys; `undefined` for any other text. */
export function detectJson(text: string): ArticleForm | undefined {
  if (!OPENING.test(text.slice(0, 2000))) return undefined;
  const root = readJson(text)?.root;
  if (root === undefined) return undefined;
  if (isJsonFeed(root)) return 'json-feed';
  return ninjsItems(root).length > 0 ? 'ninjs' : undefined;
}

function isJsonFeed(root: Node): boolean {
  if (root.type !== 'object' || nodeAt(root, 'items')?.type !== 'array') return false;
  return /jsonfeed\.org/i.test(stringAt(root, 'version') ?? '') || keysOf(root).some((key) => key === 'home_page_url' || key === 'feed_url');
}

/** The ninjs items of a document: itself, the members of a list, or those of the list that a service's answer wraps (`{"total": 2, "items": […]}`). */
export function ninjsItems(root: Node): readonly Node[] {
  if (root.type === 'array') return listAt(root).filter(isNinjs);
  if (isNinjs(root)) return [root];
  const lists = (root.children ?? []).map(({ children }) => listAt(children?.[1])).filter((list) => list.length > 0 && list.every(isNinjs));
  return lists[0] ?? [];
}

function isNinjs(node: Node): boolean {
  if (node.type !== 'object') return false;
  const keys = keysOf(node);
  return stringAt(node, 'standard', 'name')?.toLowerCase().includes('ninjs') === true || (keys.includes('uri') && keys.some((key) => NINJS_KEYS.test(key)));
}

/**
 * Refuses JSON of a sort in which no articles come. Text that only looks like it is left to be read as text.
 * @throws ParseError `UNSUPPORTED_CONTENT_TYPE`
 */
export function refuseUnknownJson(text: string): void {
  const document = OPENING.test(text.slice(0, 2000)) ? readJson(text) : undefined;
  if (document === undefined || document.fault !== undefined) return;
  const keys = keysOf(document.root).slice(0, 5).join(', ');
  throw new ParseError('UNSUPPORTED_CONTENT_TYPE', `Expected JSON of a feed or of ninjs, found ${document.root.type === 'array' ? 'a list without items of ninjs' : `an object with the keys ${keys}`}. Send the article's page or text.`, { keys });
}
