import type { Block } from '../../../layout/block.js';
import { lineOf } from '../../../markup/line-of.js';
import type { MarkupElement } from '../../../markup/node.js';
import type { Page } from '../page.js';

/** The pictures of a page with their words. */
export interface Figures {
  /** Caption blocks, in the order of the source. */
  readonly blocks: readonly Block[];
  /** The elements whose text is a picture's and no paragraph's. */
  readonly elements: ReadonlySet<MarkupElement>;
}

/** Finds the pictures' captions and credits. */
export function findFigures({ elements }: Page): Figures {
  const captions = elements.filter(({ name }) => name === 'figcaption');
  const blocks = captions.flatMap((caption): readonly Block[] => {
    const line = lineOf([caption]);
    return line === undefined ? [] : [{ kind: 'caption', lines: [line] }];
  });
  return { blocks, elements: new Set(elements.filter(({ name }) => name === 'figure' || name === 'figcaption')) };
}
