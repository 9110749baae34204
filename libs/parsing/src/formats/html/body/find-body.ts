import type { Block } from '../../../layout/block.js';
import { isWordless, lineOf } from '../../../markup/line-of.js';
import type { MarkupElement } from '../../../markup/node.js';
import type { Figures } from '../figures/find-figures.js';
import type { Page } from '../page.js';

/** The body of a page's article. */
export interface PageBody {
  /** Paragraphs, crossheads and notes, in the order of the source. */
  readonly blocks: readonly Block[];
  /** The element that holds the body; `undefined` when none was found. */
  readonly container: MarkupElement | undefined;
}

/** Finds the body: the element whose own paragraphs hold the most words. */
export function findBody({ elements }: Page, figures: Figures): PageBody {
  const skip = (element: MarkupElement) => isWordless(element) || figures.elements.has(element);
  const words = new Map<MarkupElement, number>();
  for (const element of elements) {
    if (element.name !== 'p' || element.parent === undefined) continue;
    words.set(element.parent, (words.get(element.parent) ?? 0) + (lineOf([element], skip)?.words.length ?? 0));
  }
  const container = [...words].sort((a, b) => b[1] - a[1])[0]?.[0];
  const blocks = (container?.children ?? []).flatMap((child): readonly Block[] => {
    if (child.kind !== 'element' || child.name !== 'p') return [];
    const line = lineOf([child], skip);
    return line === undefined ? [] : [{ kind: 'paragraph', lines: [line] }];
  });
  return { blocks, container };
}
