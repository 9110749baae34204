import type { PagePrediction } from '../../predictions/pages.js';
import type { ContentParts } from './content-parts.js';

/** What readers of pages tell beside the article's words, under whatever name. */
export interface PeerFields {
  readonly title?: string | null | undefined;
  /** One string, however many they are; the scorer parts names. */
  readonly author?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly description?: string | null | undefined;
}

/** A peer's answer in the words of the set. */
export function toPeerPrediction({ title, author, published, description }: PeerFields, { paragraphs, captions }: ContentParts): PagePrediction {
  return {
    headline: nonEmpty(title),
    authors: nonEmpty(author) === null ? [] : [author!],
    published: nonEmpty(published),
    body: paragraphs.join('\n\n'),
    dek: nonEmpty(description) === null ? [] : [description!],
    paragraphs,
    captions,
  };
}

function nonEmpty(words: string | null | undefined): string | null {
  return words === undefined || words === null || words.trim() === '' ? null : words;
}
