import type { Node } from 'jsonc-parser';
import { jsonPlace } from '../exchange/json-fields.js';
import { isHeld } from '../exchange/publication-status.js';
import type { Told } from '../exchange/told-article.js';
import { readToldRelease } from '../exchange/told-release.js';
import { valuesOf, wordsAt } from './member.js';

/** What holds an item back: a status, an embargo with its end, or one without. A key that is there twice holds back as long as either value does. */
export function ninjsEmbargo(item: Node): { readonly release: readonly Told[]; readonly held: Told | undefined } {
  const keys = ['embargoed', 'embargoedUntil'].map((name) => valuesOf(item, name));
  const status = valuesOf(item, 'pubStatus').flatMap(toldOf).find(({ words }) => isHeld(words));
  return { release: keys.flatMap((values) => latestFirst(values.flatMap(toldOf))), held: status ?? keys.map(withoutEnd).find((held) => held !== undefined) };
}

function toldOf(node: Node): readonly Told[] {
  const words = wordsAt(node);
  return words === undefined ? [] : [{ words, place: jsonPlace(node) }];
}

function latestFirst(told: readonly Told[]): readonly Told[] {
  const end = ({ words }: Told) => Date.parse(readToldRelease(words) ?? '') || 0;
  return [...told].sort((a, b) => end(b) - end(a));
}

/** An embargo that is neither words nor a number, and of several one that nobody can read; `null` and `false` are none. */
function withoutEnd(values: readonly Node[]): Told | undefined {
  const odd = values.find((one) => one.type === 'object' || one.type === 'array' || one.value === true);
  if (odd !== undefined) return { words: 'embargoed', place: jsonPlace(odd) };
  return values.length > 1 ? values.flatMap(toldOf).find(({ words }) => readToldRelease(words) === undefined) : undefined;
}
