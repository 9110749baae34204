import { ParseError, type ArticleForm, type Receipt, type SourceDocument } from '@onrecord/domain';
import { decodeDocument, type DecodeInput } from './decode-document.js';
import { readContentType } from './decode/content-type.js';
import { unpackFeed } from './formats/feed/unpack-feed.js';
import { unpackJsonFeed } from './formats/feed/unpack-json-feed.js';
import { unpackNewsMl } from './formats/newsml-1/unpack-newsml.js';
import { unpackG2 } from './formats/newsml-g2/unpack-g2.js';
import { unpackNinjs } from './formats/ninjs/unpack-ninjs.js';
import type { UnpackedPart } from './formats/unpacking/unpacked-part.js';

/** How each form that can hold several articles is taken apart. */
const UNPACK: Readonly<Partial<Record<ArticleForm, (text: string) => readonly UnpackedPart[]>>> = {
  rss: unpackFeed,
  atom: unpackFeed,
  rdf: unpackFeed,
  'json-feed': unpackJsonFeed,
  ninjs: unpackNinjs,
  'newsml-g2': unpackG2,
  'newsml-1': unpackNewsMl,
};

/**
 * Takes a document that may hold several articles apart: a feed, a message of several news items. Each part is a valid small
 * document of the same form with one article, in UTF-8, its `form` told; nothing that changes from one fetch of a feed to the
 * next is in it, so that the same entry has the same bytes whenever it is had. `receipt.name` tells the entry after a `#`,
 * `receipt.url` is the entry's own address, never the feed's. What was unpacked before unpacks into itself. A document of one
 * article only, and one that cannot be decoded, is given back alone: decoding it says why. Empty for a feed without entries.
 * @throws ParseError `TOO_LARGE` for a feed of more elements than are read.
 */
export function unpackDocument(input: DecodeInput): readonly DecodeInput[] {
  const document = decode(input);
  const unpack = document === undefined ? undefined : UNPACK[document.form];
  if (document === undefined || unpack === undefined) return [input];
  const parts = unpack(document.text);
  if (parts.length === 1 && parts[0]!.text === document.text) return [{ ...input, form: document.form }];
  return parts.map((part, i) => toInput(input.receipt, document.form, part, i));
}

function decode(input: DecodeInput): SourceDocument | undefined {
  try {
    return decodeDocument(input);
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

function toInput(receipt: Receipt, form: ArticleForm, { text, id, url }: UnpackedPart, index: number): DecodeInput {
  const bytes = new TextEncoder().encode(text);
  return { bytes, form, receipt: omitUndefined({ ...receipt, name: `${receipt.name ?? ''}#${id ?? url ?? index + 1}`, url, contentType: inUtf8(receipt.contentType) }) };
}

function inUtf8(contentType: string | undefined): string | undefined {
  const told = readContentType(contentType);
  return told === undefined ? undefined : `${told.mediaType}; charset=utf-8`;
}

function omitUndefined(receipt: { readonly [Key in keyof Receipt]: string | undefined }): Receipt {
  return Object.fromEntries(Object.entries(receipt).filter(([, value]) => value !== undefined)) as Receipt;
}
