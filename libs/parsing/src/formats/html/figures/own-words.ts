import type { MarkupElement } from '../../../markup/node.js';

/**
 * The words that stand in an element itself, white space collapsed, up to the first element in it that holds anything;
 * `undefined` when none do. An entity parts a text into several, which are joined again.
 */
export function ownWords({ children }: MarkupElement): string | undefined {
  let words = '';
  for (const child of children) {
    if (child.kind === 'text') words += child.words;
    else if (child.children.length > 0) break;
  }
  const collapsed = words.trim().replace(/\s+/g, ' ');
  return collapsed === '' ? undefined : collapsed;
}

/** Whether the words in an element lead elsewhere, or tell a time or a choice: those of a byline or a list of links, and of no caption. */
export function holdsLinks({ children }: MarkupElement): boolean {
  return children.some((child) => child.kind === 'element' && (LINKING.has(child.name) || holdsLinks(child)));
}

const LINKING = new Set(['a', 'time', 'ul', 'ol', 'button', 'form', 'select', 'table']);
