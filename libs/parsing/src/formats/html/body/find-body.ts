import type { Block } from '../../../layout/block.js';
import { isNote } from '../../../fields/note.js';
import { toOuterLine } from '../../../markup/inner-text.js';
import type { MarkupElement } from '../../../markup/node.js';
import { findFigures, type Figures } from '../figures/find-figures.js';
import { readPage, type Page } from '../page.js';
import { chooseContainer } from './choose-container.js';
import { isAuthorNote } from './author-note.js';
import { isHidden, isRegion, NameReader } from './names.js';
import { lineOfPassage } from './line-of-passage.js';
import type { AsideSort } from './passage.js';
import { readPassages } from './read-passages.js';
import { selectPassages } from './select-passages.js';
import { findStateMarkup } from './state-markup.js';
import { readStatedBody } from './stated-body.js';

/** The body of a page's article. */
export interface PageBody {
  /** Paragraphs, crossheads and notes, in the order of the source. */
  readonly blocks: readonly Block[];
  /** The element that holds the body; `undefined` when none was found. */
  readonly container: MarkupElement | undefined;
}

/** How many times as long a body stated in JSON is as the one in the markup where the markup holds only its beginning, or something else. */
const FAR_LONGER = 3;

/** Letters below which a stated body is a summary. */
const SHORTEST_STATED = 200;

/**
 * Finds the body: the element that holds the most sentences and the least of anything else; then the paragraphs in it. Where
 * the markup holds next to none of an article that the page states in JSON, its words are taken from there, or from markup that a script is to show.
 */
export function findBody(page: Page, figures: Figures): PageBody {
  const body = findInMarkup(page, figures);
  const stated = readStatedBody(page);
  const length = stated.reduce((sum, { words }) => sum + words.length, 0);
  if (length < SHORTEST_STATED && lengthOf(body) < SHORTEST_STATED) return findInState(page) ?? body;
  if (length < SHORTEST_STATED || length < lengthOf(body) * FAR_LONGER) return body;
  return { blocks: stated.map((line) => ({ kind: kindOf(line.words, 'paragraph'), lines: [line] })), container: undefined };
}

/** The body in markup that a script is to show. */
function findInState(outer: Page): PageBody | undefined {
  const inner = findStateMarkup(outer);
  if (inner === undefined) return undefined;
  const page = readPage(inner.text);
  const body = findInMarkup(page, findFigures(page));
  if (lengthOf(body) < SHORTEST_STATED) return undefined;
  return { blocks: body.blocks.map((block) => ({ ...block, lines: block.lines.map((line) => toOuterLine(line, inner)) })), container: undefined };
}

function lengthOf({ blocks }: PageBody): number {
  return blocks.reduce((sum, { lines }) => sum + lines.reduce((length, { words }) => length + words.length, 0), 0);
}

function findInMarkup({ root }: Page, figures: Figures): PageBody {
  const names = new NameReader();
  const page = readPassages(root, (element) => sortAside(element, figures, names));
  const choice = chooseContainer(page, names);
  if (choice === undefined) return { blocks: [], container: undefined };
  const blocks = selectPassages(page, choice).flatMap(({ passages, kind }): readonly Block[] => {
    const lines = passages.flatMap((passage) => lineOfPassage(passage) ?? []);
    return lines.length === 0 ? [] : [{ kind: kindOf(lines[0]!.words, kind), lines }];
  });
  return { blocks: noteAuthors(blocks), container: choice.holder.element };
}

/** Paragraphs at the end of a body among which its author is told of. */
const END = 2;

/** A body of more than a few paragraphs may end on who wrote it. */
function noteAuthors(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length <= END * 2) return blocks;
  return blocks.map((block, i) => (i >= blocks.length - END && block.kind === 'paragraph' && isAuthorNote(block.lines[0]!.words) ? { ...block, kind: 'note' } : block));
}

/** A dash may stand before who else reported: `—Tom Reed contributed to this report`. */
function kindOf(words: string, kind: 'paragraph' | 'crosshead'): 'paragraph' | 'crosshead' | 'note' {
  return kind === 'paragraph' && isNote(words.replace(/^[—–-]\s?/, '')) ? 'note' : kind;
}

/** Elements too large to be named for a box. */
const FRAME = new Set(['html', 'body', 'main']);

/** Why an element's words are set aside; `undefined` when they are not. */
export function sortAside(element: MarkupElement, figures: Figures, names: NameReader): AsideSort | undefined {
  if (figures.elements.has(element)) return 'picture';
  const naming = names.namingOf(element);
  if (isHidden(element) || naming === 'unseen') return 'hidden';
  if (isRegion(element)) return 'region';
  if (FRAME.has(element.name)) return undefined;
  if (naming === 'foreign') return 'foreign';
  return naming === 'aside' ? 'named' : undefined;
}
