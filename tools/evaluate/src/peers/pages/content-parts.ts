import type { PageCaption } from '../../predictions/pages.js';

/** As much of a node of linkedom as is walked here. */
export interface ContentNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<ContentNode>;
}

/** What stands in the HTML that a reader of pages calls the article. */
export interface ContentParts {
  /** Without the words of pictures. */
  readonly paragraphs: readonly string[];
  readonly captions: readonly PageCaption[];
}

const TEXT = 3;
const ELEMENT = 1;

/** Elements that run on within a paragraph; all others end the one before them. */
const INLINE = new Set('a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(' '));
/** Elements without words of the article. */
const WORDLESS = new Set('audio button canvas form iframe img input noscript object picture script select source style svg template textarea video'.split(' '));

/** Cuts an element that a peer has extracted: every block is a paragraph, and `figcaption` is a caption. */
export function cutContent(root: ContentNode): ContentParts {
  const paragraphs: string[] = [];
  const captions: PageCaption[] = [];
  let open = '';
  const close = (): void => {
    const words = toWords(open);
    if (words !== '') paragraphs.push(words);
    open = '';
  };
  const walk = (node: ContentNode): void => {
    if (node.nodeType === TEXT) open += node.textContent ?? '';
    const name = node.localName ?? '';
    if (node.nodeType !== ELEMENT || WORDLESS.has(name)) return;
    if (name === 'figcaption') {
      const words = toWords(node.textContent ?? '');
      if (words !== '') captions.push({ caption: words, credit: null });
      return;
    }
    const isBlock = !INLINE.has(name);
    if (isBlock) close();
    for (const child of node.childNodes) walk(child);
    if (isBlock) close();
  };
  walk(root);
  close();
  return { paragraphs, captions };
}

function toWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
