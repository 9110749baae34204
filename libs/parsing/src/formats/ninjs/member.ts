import type { Node } from 'jsonc-parser';

/** The value of an object's key, whatever its capitals: ninjs 1 and 2 write `versioncreated`, ninjs 3 `versionCreated`. The first name that is there counts. */
export function memberOf(node: Node | undefined, ...names: readonly string[]): Node | undefined {
  const properties = node?.type === 'object' ? (node.children ?? []) : [];
  for (const name of names) {
    const found = properties.find(({ children }) => String(children?.[0]?.value).toLowerCase() === name.toLowerCase());
    if (found?.children?.[1] !== undefined) return found.children[1];
  }
  return undefined;
}

/** The objects under a key: members of a list, or the values of an object, as ninjs 1 has its associations and renditions. */
export function membersOf(node: Node | undefined, ...names: readonly string[]): readonly Node[] {
  const found = memberOf(node, ...names);
  if (found?.type === 'array') return found.children ?? [];
  return found?.type === 'object' ? (found.children ?? []).flatMap(({ children }) => children?.[1] ?? []) : [];
}

/** The string or number under a key; `undefined` for an empty one. */
export function wordsOf(node: Node | undefined, ...names: readonly string[]): string | undefined {
  const value: unknown = memberOf(node, ...names)?.value;
  const words = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return words === '' ? undefined : words;
}
