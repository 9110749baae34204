import { findNodeAtLocation, parseTree, printParseErrorCode, type JSONPath, type Node, type ParseError as JsonError } from 'jsonc-parser';

/** Objects and lists inside one another beyond which JSON is not read: no article has so many, and no stack overflows. */
const MAXIMUM_NESTING = 200;

/** A JSON document, read once. */
export interface JsonDocument {
  /** The source's text. Offsets of nodes are into it. */
  readonly source: string;
  readonly root: Node;
  /** Where it is no JSON, for a person: `CommaExpected`; `undefined` when all of it is. */
  readonly fault?: { readonly offset: number; readonly reason: string };
}

/** Reads JSON into a tree that knows its places; a comma too many is survived. `undefined` for what is no object or list, or is nested too deep. */
export function readJson(source: string): JsonDocument | undefined {
  if (!/^\s*[{[]/.test(source.slice(0, 1000)) || isTooDeep(source)) return undefined;
  const errors: JsonError[] = [];
  const root = parseTree(source, errors, { allowTrailingComma: false, disallowComments: true });
  if (root === undefined) return undefined;
  const [first] = errors;
  return first === undefined ? { source, root } : { source, root, fault: { offset: first.offset, reason: printParseErrorCode(first.error) } };
}

/** Whether objects and lists stand too deep in one another to be read. Brackets in strings count for nothing: `"a [ in words"` opens no list. */
export function isTooDeep(source: string): boolean {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const character = source[i];
    if (character === '"') i = endOfString(source, i);
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > MAXIMUM_NESTING) return true;
  }
  return false;
}

function endOfString(source: string, start: number): number {
  for (let i = start + 1; i < source.length; i++) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === '"') return i;
  }
  return source.length;
}

/** The node that a path leads to: `at(root, 'items', 0, 'title')`; `undefined` when there is none. */
export function nodeAt(node: Node | undefined, ...path: JSONPath): Node | undefined {
  return node === undefined ? undefined : findNodeAtLocation(node, path);
}

/** The string (or number, as it is written) at a path; `undefined` for anything else and for an empty one. */
export function stringAt(node: Node | undefined, ...path: JSONPath): string | undefined {
  const value: unknown = nodeAt(node, ...path)?.value;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The members of the list at a path, in order; empty when there is none. */
export function listAt(node: Node | undefined, ...path: JSONPath): readonly Node[] {
  const list = nodeAt(node, ...path);
  return list?.type === 'array' ? (list.children ?? []) : [];
}

/** The keys of an object. */
export function keysOf(node: Node): readonly string[] {
  return node.type === 'object' ? (node.children ?? []).map(({ children }) => String(children?.[0]?.value)) : [];
}
