import type { Block } from '../../../layout/block.js';
import type { Line } from '../../../lines/line.js';
import { isNote } from '../../../fields/note.js';
import { LineWriter } from '../../../markup/line-of.js';
import type { MarkupElement } from '../../../markup/node.js';
import type { Figures } from '../figures/find-figures.js';
import type { Page } from '../page.js';
import { chooseContainer } from './choose-container.js';
import { isHidden, isRegion, NameReader } from './names.js';
import type { AsideSort, Passage } from './passage.js';
import { readPassages } from './read-passages.js';
import { selectPassages } from './select-passages.js';

/** The body of a page's article. */
export interface PageBody {
  /** Paragraphs, crossheads and notes, in the order of the source. */
  readonly blocks: readonly Block[];
  /** The element that holds the body; `undefined` when none was found. */
  readonly container: MarkupElement | undefined;
}

/** Finds the body: the element that holds the most sentences and the least of anything else; then the paragraphs in it. */
export function findBody({ root }: Page, figures: Figures): PageBody {
  const names = new NameReader();
  const page = readPassages(root, (element) => sortAside(element, figures, names));
  const choice = chooseContainer(page, names);
  if (choice === undefined) return { blocks: [], container: undefined };
  const blocks = selectPassages(page, choice).flatMap(({ passages, kind }): readonly Block[] => {
    const lines = passages.flatMap((passage) => lineOfPassage(passage) ?? []);
    return lines.length === 0 ? [] : [{ kind: kind === 'paragraph' && isNote(lines[0]!.words) ? 'note' : kind, lines }];
  });
  return { blocks, container: choice.holder.element };
}

/** Elements too large to be named for a box. */
const FRAME = new Set(['html', 'body', 'main']);

export function sortAside(element: MarkupElement, figures: Figures, names: NameReader): AsideSort | undefined {
  if (figures.elements.has(element)) return 'picture';
  const naming = names.namingOf(element);
  if (isHidden(element) || naming === 'unseen') return 'hidden';
  if (isRegion(element)) return 'region';
  if (FRAME.has(element.name)) return undefined;
  if (naming === 'foreign') return 'foreign';
  return naming === 'aside' ? 'named' : undefined;
}

function lineOfPassage({ texts }: Passage): Line | undefined {
  const writer = new LineWriter();
  for (const text of texts) {
    if (text.kind === 'text') writer.add(text.words, text.start, text.end);
    else writer.addSpace(text.start, text.end);
  }
  return writer.take();
}
