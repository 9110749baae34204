import type { Diagnostic } from '@onrecord/domain';
import type { Line } from '../lines/line.js';
import type { StatedFields } from './stated-fields.js';

/** What a block of lines is on the page. `date` is a line that prints when the article was published or updated; `dateline` a field that keeps the dateline apart from the body. */
export type BlockKind = 'headline' | 'standfirst' | 'caption' | 'byline' | 'date' | 'dateline' | 'paragraph' | 'crosshead' | 'note';

/** Somebody whom a form names as a writer, or as the source of the copy: words of one of a byline's lines. */
export interface Signatory {
  readonly kind: 'author' | 'agency';
  /** Which of the byline's lines. */
  readonly line: number;
  /** Half-open, in the line's words. */
  readonly start: number;
  readonly end: number;
}

/** Lines that are one part of an article, in the order of the source. */
export interface Block {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
  /** Of a byline: whom it names, where the form says so. Without them the words are read. */
  readonly signatories?: readonly Signatory[];
  /** Of a caption: the picture's credit, where the form marks it; its words come after the caption's. Without it the words are read. */
  readonly credit?: Line;
  /** Of a caption: the picture's address. */
  readonly picture?: string;
}

/** A page laid out: its parts in order, and the lines that are not the article's. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly furniture: readonly Line[];
  /** What the form states beside the words: when it was published, by whom. Plain text and print views state nothing. */
  readonly stated?: StatedFields;
  /** Doubts about the form: markup that is broken, a field that cannot be read. */
  readonly diagnostics?: readonly Diagnostic[];
}
