import type { Span } from '@onrecord/domain';

/** No space stands before these words of a corpus that sets every word apart. Matches `,`, `'s`, `n't`; must not match `(`. */
const CLOSING = /^(?:[,.;:!?)\]%]|''|”|'(?:s|S|re|ve|ll|d|m)?|n't)$/;
/** No space stands after these. */
const OPENING = /^(?:[([$#]|``|“)$/;

/** Sets words one after the other and remembers where each stands. */
export class TextWriter {
  text = '';
  readonly regions: Span[] = [];
  private start = 0;
  private space = '';

  /** Adds a word and gives where it stands. */
  add(word: string, spaceAfter: boolean): Span {
    this.text += this.space;
    const start = this.text.length;
    this.text += word;
    this.space = spaceAfter ? ' ' : '';
    return { start, end: this.text.length };
  }

  /** Adds the words of a sentence that a corpus sets apart, spaced as they are printed. */
  addApart(words: readonly string[]): readonly Span[] {
    return words.map((word, i) => this.add(printed(word), !OPENING.test(word) && !CLOSING.test(words[i + 1] ?? '')));
  }

  /** Ends a paragraph. */
  endRegion(): void {
    if (this.text.length > this.start) this.regions.push({ start: this.start, end: this.text.length });
    this.text += '\n\n';
    this.start = this.text.length;
    this.space = '';
  }
}

/** Treebank quotation marks as they are printed. */
function printed(word: string): string {
  return word === '``' ? '“' : word === "''" ? '”' : word;
}
