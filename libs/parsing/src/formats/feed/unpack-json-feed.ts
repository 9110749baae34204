import type { Node } from 'jsonc-parser';
import { listAt, nodeAt, readJson, stringAt } from '../../markup/read-json.js';
import { absolute } from '../exchange/addresses.js';
import type { UnpackedPart } from '../unpacking/unpacked-part.js';

/** What a JSON feed says of itself that belongs to each of its items too and stays from one fetch to the next. */
const KEPT = ['version', 'title', 'home_page_url', 'language', 'author', 'authors'];

/** The longest of them, in characters: it is written once an item. */
const LONGEST_KEPT = 2000;

/** Takes a JSON feed apart: each item as a feed of its own with this one item, as it stands. */
export function unpackJsonFeed(source: string): readonly UnpackedPart[] {
  const root = readJson(source)?.root;
  if (root === undefined) return [];
  const kept = KEPT.flatMap((key) => {
    const node = nodeAt(root, key);
    return node === undefined || node.length > LONGEST_KEPT ? [] : [`${JSON.stringify(key)}:${sliceOf(source, node)}`];
  });
  return listAt(root, 'items').map((item) => ({
    text: `{${[...kept, `"items":[${sliceOf(source, item)}]`].join(',')}}\n`,
    id: stringAt(item, 'id'),
    url: absolute(stringAt(item, 'url') ?? '', stringAt(root, 'home_page_url')),
  }));
}

/** A node as it is written. */
export function sliceOf(source: string, { offset, length }: Node): string {
  return source.slice(offset, offset + length);
}
