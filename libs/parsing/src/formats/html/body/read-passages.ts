import { collapseSpace } from '../../../markup/collapse-space.js';
import { isWordless } from '../../../markup/line-of.js';
import type { MarkupElement, MarkupText } from '../../../markup/node.js';
import type { Aside, AsideSort, Holder, Passage, Passages } from './passage.js';

/** Elements that run on in a line. All others stand apart from what is around them. */
const INLINE = new Set(['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'nobr', 'q', 'rb', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr']);

/** Elements without words that stand apart: what is before them and what is after them is not one line. */
const PARTING = new Set(['hr', 'img', 'video', 'audio', 'iframe', 'object', 'embed', 'canvas', 'noscript', 'form', 'table']);

/** Longest element in a line, in characters of the source, that is a hint for readers who listen, `(opens a new tab)`, and parts nothing. */
const LONGEST_HINT = 400;

/** What the words at a place are in. */
interface Setting {
  readonly block: MarkupElement;
  readonly isLinked: boolean;
  readonly isBold: boolean;
  readonly isSlanted: boolean;
  readonly heading: number;
  readonly list: MarkupElement | undefined;
  readonly row: MarkupElement | undefined;
  readonly isQuoted: boolean;
  readonly aside: Aside | undefined;
}

/** Says whether an element's words are set aside, and why. */
export type SetAside = (element: MarkupElement) => AsideSort | undefined;

/** Cuts a page into passages, each element visited once. Blocks that begin behind `end`, an offset of the source, are left out. */
export function readPassages(root: MarkupElement, setAside: SetAside, end = Infinity): Passages {
  const reader = new PassageReader(setAside, end);
  reader.readElement(root, { block: root, isLinked: false, isBold: false, isSlanted: false, heading: 0, list: undefined, row: undefined, isQuoted: false, aside: undefined });
  return reader;
}

class PassageReader implements Passages {
  readonly passages: Passage[] = [];
  readonly holders: Holder[] = [];
  readonly asides: Aside[] = [];
  private readonly draft = new PassageDraft();

  constructor(
    private readonly setAside: SetAside,
    private readonly end: number,
  ) {}

  /** Recursion is as deep as the tree, which its reader bounds. */
  readElement(element: MarkupElement, around: Setting): void {
    if (element.name === 'br') return this.readBreak(element, around);
    if (isWordless(element)) {
      if (PARTING.has(element.name)) this.close();
      return;
    }
    if (INLINE.has(element.name)) {
      const sort = this.setAside(element);
      if (!isUnseen(sort)) return this.readChildren(element, settingInLine(element, around));
      if (sort === 'hidden' && element.end - element.start < LONGEST_HINT) return;
    }
    this.close();
    if (element.start > this.end) return;
    this.readBlock(element, around);
    this.close();
  }

  private readBlock(element: MarkupElement, around: Setting): void {
    const from = this.passages.length;
    const sort = this.setAside(element);
    const aside = sort === undefined ? undefined : { element, sort, outer: around.aside, from, to: from };
    if (aside !== undefined) this.asides.push(aside);
    this.readChildren(element, settingInBlock(element, around, aside ?? around.aside));
    this.close();
    const to = this.passages.length;
    if (aside !== undefined) aside.to = to;
    if (to > from) this.holders.push({ element, from, to });
  }

  private readChildren(element: MarkupElement, setting: Setting): void {
    for (const child of element.children) {
      if (child.kind === 'text') this.draft.add(child, setting);
      else this.readElement(child, setting);
    }
  }

  /** Two breaks with nothing between them part paragraphs. */
  private readBreak(element: MarkupElement, setting: Setting): void {
    if (this.draft.endsInBreak()) this.close();
    else this.draft.addBreak(element, setting);
  }

  private close(): void {
    const passage = this.draft.take();
    if (passage !== undefined) this.passages.push(passage);
  }
}

/** Words in a line are set aside only where they are not seen at all: a link named after its topic is still a word of its sentence. */
function isUnseen(sort: AsideSort | undefined): boolean {
  return sort === 'hidden' || sort === 'picture';
}

/** The passage that is being read. */
class PassageDraft {
  private texts: (MarkupText | MarkupElement)[] = [];
  private setting: Setting | undefined;
  private letters = 0;
  private linked = 0;
  private bold = 0;
  private slanted = 0;

  add(text: MarkupText, setting: Setting): void {
    const letters = countLetters(text.words);
    if (letters === 0 && this.texts.length === 0) return;
    this.texts.push(text);
    if (letters === 0) return;
    if (this.letters === 0) this.setting = setting;
    this.letters += letters;
    if (setting.isLinked) this.linked += letters;
    if (setting.isBold) this.bold += letters;
    if (setting.isSlanted) this.slanted += letters;
  }

  addBreak(element: MarkupElement, setting: Setting): void {
    if (this.letters === 0) return;
    this.setting ??= setting;
    this.texts.push(element);
  }

  /** Whether a break is the last thing in it but white space. */
  endsInBreak(): boolean {
    for (let i = this.texts.length - 1; i >= 0; i--) {
      const text = this.texts[i]!;
      if (text.kind === 'element') return true;
      if (countLetters(text.words) > 0) return false;
    }
    return false;
  }

  take(): Passage | undefined {
    const { texts, setting, letters, linked, bold, slanted } = this;
    this.texts = [];
    this.letters = this.linked = this.bold = this.slanted = 0;
    this.setting = undefined;
    if (letters === 0 || setting === undefined) return undefined;
    const words = joinWords(texts);
    const { block, heading, list, row, isQuoted, aside } = setting;
    return { block, texts, words, letters, linked, bold, slanted, heading, list, row, isQuoted, aside };
  }
}

/** Most passages are one text. */
function joinWords(texts: readonly (MarkupText | MarkupElement)[]): string {
  let words = '';
  for (const text of texts) words += text.kind === 'text' ? text.words : ' ';
  return collapseSpace(words.trim());
}

/** Characters but white space; one of an ideographic or syllabic script, of which words need fewer, counts for two. */
function countLetters(words: string): number {
  let letters = 0;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code <= 0x20 || code === 0xa0 || code === 0x200b || code === 0xfeff || code === 0x3000) continue;
    letters += code >= 0x2e80 && code < 0xd800 ? 2 : 1;
  }
  return letters;
}

function settingInLine({ name }: MarkupElement, around: Setting): Setting {
  const { block, heading, list, row, isQuoted, aside } = around;
  if (name === 'a') return around.isLinked ? around : { block, isLinked: true, isBold: around.isBold, isSlanted: around.isSlanted, heading, list, row, isQuoted, aside };
  if (name === 'b' || name === 'strong') return around.isBold ? around : { block, isLinked: around.isLinked, isBold: true, isSlanted: around.isSlanted, heading, list, row, isQuoted, aside };
  if (name === 'i' || name === 'em') return around.isSlanted ? around : { block, isLinked: around.isLinked, isBold: around.isBold, isSlanted: true, heading, list, row, isQuoted, aside };
  return around;
}

const LISTS = new Set(['ul', 'ol', 'dl']);
const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

function settingInBlock(element: MarkupElement, around: Setting, aside: Aside | undefined): Setting {
  const { name } = element;
  return {
    block: element,
    isLinked: around.isLinked,
    isBold: around.isBold,
    isSlanted: around.isSlanted,
    heading: HEADINGS[name] ?? around.heading,
    list: LISTS.has(name) ? element : around.list,
    row: name === 'tr' ? element : around.row,
    isQuoted: around.isQuoted || name === 'blockquote',
    aside,
  };
}
