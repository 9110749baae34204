import { childNamed } from '../../markup/xml-names.js';
import type { MarkupElement } from '../../markup/node.js';
import { sliceLine } from '../../markup/line-parts.js';
import type { ToldSignature } from '../exchange/told-article.js';
import { allNamed, elementLine, placeOf, type FeedEntry } from './entry-text.js';

/** Matches RSS's `aquill@courier.example (Ada Quill)`, of which the name is in brackets; not `Ada Quill (Port Arden)`. */
const MAILBOX = /^\s*<?\S{1,80}@\S{1,80}\s*\((.{2,80})\)\s*$/;

/** An address and nobody's name. */
const ADDRESS_ONLY = /^\s*<?[^\s()]{1,80}@[^\s()]{1,80}\s*$/;

/** Who signs an entry: its creators and authors, or the feed's authors where the entry has none (RFC 4287, 4.2.1). */
export function entrySignatures({ element, channel }: FeedEntry): readonly ToldSignature[] {
  const own = signaturesIn(element, element);
  if (own.length > 0) return own;
  const source = childNamed(element, 'atom:source');
  const cited = source === undefined ? [] : signaturesIn(source, element);
  return cited.length > 0 || channel === undefined ? cited : allNamed(channel, ['atom:author']).flatMap((author) => toSignature(author, element));
}

function signaturesIn(within: MarkupElement, entry: MarkupElement): readonly ToldSignature[] {
  return allNamed(within, ['dc:creator', 'atom:author', 'author', 'itunes:author']).flatMap((author) => toSignature(author, entry));
}

function toSignature(author: MarkupElement, entry: MarkupElement): readonly ToldSignature[] {
  const element = childNamed(author, 'atom:name') ?? childNamed(author, 'name') ?? author;
  const line = elementLine(element);
  if (line === undefined || ADDRESS_ONLY.test(line.words)) return [];
  const name = MAILBOX.exec(line.words)?.[1];
  const start = name === undefined ? 0 : line.words.lastIndexOf(name);
  const named = sliceLine(line, start, start + (name ?? line.words).length);
  return named === undefined ? [] : [{ line: named, place: placeOf(element, entry) }];
}
