import { innerTextOf } from '../../markup/inner-text.js';
import type { MarkupElement } from '../../markup/node.js';
import type { ToldArticle } from '../exchange/told-article.js';
import { entryBody } from './entry-body.js';
import { entryFields } from './entry-fields.js';
import { entryCaptions } from './media.js';
import { entrySignatures } from './entry-signatures.js';
import { firstNamed, toldLine, type FeedEntry } from './entry-text.js';

/** Reads an entry of RSS, RSS 1.0 or Atom; the three differ in names, and feeds mix them. */
export function readEntry(element: MarkupElement, channel: MarkupElement | undefined): ToldArticle {
  const entry: FeedEntry = { element, channel };
  const headline = firstNamed(element, ['title', 'atom:title', 'dc:title', 'media:title'], (found) => innerTextOf(found).text.trim() !== '');
  return {
    headline: headline === undefined ? undefined : toldLine(entry, headline),
    ...entryBody(entry),
    signatures: entrySignatures(entry),
    captions: entryCaptions(entry),
    fields: entryFields(entry),
    diagnostics: [],
  };
}
