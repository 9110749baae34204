import type { Loaded } from './record-loader.js';

/** Turns what a loader gives into what GraphQL shows, at once where it is at hand. Nothing stays nothing. */
export function whenLoaded<Value, Node>(loaded: Loaded<Value>, toNode: (value: Value) => Node): Node | undefined | Promise<Node | undefined> {
  if (loaded instanceof Promise) return loaded.then((value) => (value === undefined ? undefined : toNode(value)));
  return loaded === undefined ? undefined : toNode(loaded);
}
