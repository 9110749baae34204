import { parseHTML } from 'linkedom';
import type { ContentNode } from './content-parts.js';

/** The HTML of an article, as a peer gives it, as an element. */
export function parseContent(html: string): ContentNode {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body as unknown as ContentNode;
}
