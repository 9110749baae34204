import type { Line } from '../lines/line.js';

/** What a block of lines is on the page. `date` is a line that prints when the article was published or updated. */
export type BlockKind = 'headline' | 'standfirst' | 'caption' | 'byline' | 'date' | 'paragraph' | 'crosshead' | 'note';

/** Lines that are one part of an article, in the order of the source. */
export interface Block {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
}

/** A page laid out: its parts in order, and the lines that are not the article's. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly furniture: readonly Line[];
}
