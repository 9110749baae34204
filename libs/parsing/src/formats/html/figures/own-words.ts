import { collapseSpace } from '../../../markup/collapse-space.js';
import { isWordless } from '../../../markup/line-of.js';
import type { MarkupElement } from '../../../markup/node.js';

/**
 * The words that stand in an element itself, white space collapsed, up to the first element in it that holds anything;
 * `undefined` when none do, and when they surely have fewer characters than `shortest`. An entity parts a text into several, which are joined again.
 */
export function ownWords({ children }: MarkupElement, shortest = 1): string | undefined {
  let words = '';
  for (const child of children) {
    if (child.kind === 'text') words += child.words;
    else if (child.children.length > 0) break;
  }
  const trimmed = words.length < shortest ? '' : words.trim();
  return trimmed === '' ? undefined : collapseSpace(trimmed);
}

/** Whether the words in an element lead elsewhere, or tell a time or a choice: those of a byline or a list of links, and of no caption. */
export function holdsLinks({ children }: MarkupElement): boolean {
  return children.some((child) => child.kind === 'element' && (LINKING.has(child.name) || holdsLinks(child)));
}

const LINKING = new Set(['a', 'time', 'ul', 'ol', 'button', 'form', 'select', 'table']);

/** Whether an element holds words, and at most so many characters of them. Reading stops where there are more. */
export function isShort(element: MarkupElement, most: number): boolean {
  const length = countWords(element, most);
  return length > 0 && length <= most;
}

function countWords({ children }: MarkupElement, most: number): number {
  let length = 0;
  for (const child of children) {
    if (child.kind === 'text') length += child.words.trim().length;
    else if (!isWordless(child)) length += countWords(child, most - length);
    if (length > most) break;
  }
  return length;
}
