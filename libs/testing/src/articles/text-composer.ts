import type { RegionKind, Span } from '@onrecord/domain';

/** Composes a text part by part and tells where each part stands. */
export interface TextComposer {
  readonly text: () => string;
  /** Adds words. @returns their span. */
  readonly add: (words: string) => Span;
  /** Adds a paragraph that `compose` fills. @returns its span. */
  readonly paragraph: (region: RegionKind, compose: () => void) => Span;
  readonly regions: () => readonly { readonly kind: RegionKind; readonly span: Span }[];
}

/** Starts an empty text. */
export function createTextComposer(): TextComposer {
  let text = '';
  const regions: { kind: RegionKind; span: Span }[] = [];
  const add = (words: string): Span => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  return {
    text: () => text,
    add,
    paragraph(region, compose) {
      if (text !== '') text += '\n\n';
      const start = text.length;
      compose();
      const span = { start, end: text.length };
      regions.push({ kind: region, span });
      return span;
    },
    regions: () => regions,
  };
}
