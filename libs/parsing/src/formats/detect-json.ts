import type { ArticleForm } from '@onrecord/domain';
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

/** The ninjs items of a document: itself, or the members of a list of them. */
export function ninjsItems(root: Node): readonly Node[] {
  return (root.type === 'array' ? listAt(root) : [root]).filter(isNinjs);
}

function isNinjs(node: Node): boolean {
  if (node.type !== 'object') return false;
  const keys = keysOf(node);
  return stringAt(node, 'standard', 'name')?.toLowerCase().includes('ninjs') === true || (keys.includes('uri') && keys.some((key) => NINJS_KEYS.test(key)));
}
