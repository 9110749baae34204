import { applyEdits, modify, type Node } from 'jsonc-parser';
import { documentIdOf } from '../../decode/document-id.js';
import { listAt, nodeAt, readJson, stringAt } from '../../markup/read-json.js';
import { absolute } from '../exchange/addresses.js';
import type { UnpackedPart } from '../unpacking/unpacked-part.js';
import { repeatedAddresses } from './repeated-addresses.js';

/** What a JSON feed says of itself that belongs to each of its items too and stays from one fetch to the next. */
const KEPT = ['version', 'title', 'home_page_url', 'language', 'author', 'authors'];

/** The longest of them, in characters: it is written once an item. */
const LONGEST_KEPT = 2000;

/** Takes a JSON feed apart: each item as a feed of its own with this one item, as it stands but for an address that is not its own. */
export function unpackJsonFeed(source: string): readonly UnpackedPart[] {
  const root = readJson(source)?.root;
  if (root === undefined) return [];
  const kept = KEPT.flatMap((key) => {
    const node = nodeAt(root, key);
    return node === undefined || node.length > LONGEST_KEPT ? [] : [`${JSON.stringify(key)}:${sliceOf(source, node)}`];
  });
  const items = listAt(root, 'items').map((item) => ({ id: stringAt(item, 'id'), url: absolute(stringAt(item, 'url') ?? '', stringAt(root, 'home_page_url')), words: sliceOf(source, item) }));
  const repeated = repeatedAddresses(items);
  return items.map(({ id, url, words }) => {
    const toText = (item: string) => `{${[...kept, `"items":[${item}]`].join(',')}}\n`;
    if (url === undefined || !repeated.has(url)) return { text: toText(words), id, url };
    const text = toText(withoutUrl(words));
    return { text, id: id ?? documentIdOf(new TextEncoder().encode(text)), url: undefined };
  });
}

function withoutUrl(item: string): string {
  return applyEdits(item, modify(item, ['url'], undefined, {}));
}

/** A node as it is written. */
export function sliceOf(source: string, { offset, length }: Node): string {
  return source.slice(offset, offset + length);
}
