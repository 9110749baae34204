import type { Node } from 'jsonc-parser';

/**
 * The value of an object's key, whatever its capitals: ninjs 1 and 2 write `versioncreated`, ninjs 3 `versionCreated`. The first
 * name that is there counts, and of a key that is there twice the last, as programs that read JSON have it (ECMA-262, JSON.parse).
 */
export function memberOf(node: Node | undefined, ...names: readonly string[]): Node | undefined {
  return names.map((name) => valuesOf(node, name).at(-1)).find((value) => value !== undefined);
}

/** All values of a key, in order: JSON does not forbid to write one twice. */
export function valuesOf(node: Node | undefined, name: string): readonly Node[] {
  const properties = node?.type === 'object' ? (node.children ?? []) : [];
  return properties.filter(({ children }) => String(children?.[0]?.value).toLowerCase() === name.toLowerCase()).flatMap(({ children }) => children?.[1] ?? []);
}

/** The objects under a key: members of a list, or the values of an object, as ninjs 1 has its associations and renditions. */
export function membersOf(node: Node | undefined, ...names: readonly string[]): readonly Node[] {
  const found = memberOf(node, ...names);
  if (found?.type === 'array') return found.children ?? [];
  return found?.type === 'object' ? (found.children ?? []).flatMap(({ children }) => children?.[1] ?? []) : [];
}

/** The string or number under a key; `undefined` for an empty one. */
export function wordsOf(node: Node | undefined, ...names: readonly string[]): string | undefined {
  return wordsAt(memberOf(node, ...names));
}

/** The string or number that a value is; `undefined` for any other and for an empty one. */
export function wordsAt(node: Node | undefined): string | undefined {
  const value: unknown = node?.value;
  const words = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return words === '' ? undefined : words;
}
