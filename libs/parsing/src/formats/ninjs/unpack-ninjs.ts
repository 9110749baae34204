import { absolute } from '../exchange/addresses.js';
import { readJson } from '../../markup/read-json.js';
import { ninjsItems } from '../detect-json.js';
import { sliceOf } from '../feed/unpack-json-feed.js';
import type { UnpackedPart } from '../unpacking/unpacked-part.js';
import { wordsOf } from './member.js';

/** Takes a list of ninjs items apart, bare or in a service's answer; an item that stands alone is given back as it is. */
export function unpackNinjs(source: string): readonly UnpackedPart[] {
  const root = readJson(source)?.root;
  if (root === undefined) return [];
  const items = ninjsItems(root);
  if (items[0] === root) return [{ text: source, id: wordsOf(root, 'uri'), url: undefined }];
  return items.map((item) => ({ text: `${sliceOf(source, item)}\n`, id: wordsOf(item, 'uri'), url: absolute(wordsOf(item, 'uri') ?? '') }));
}
