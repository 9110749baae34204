import type { SourceDocument } from '@onrecord/domain';
import type { Node } from 'jsonc-parser';
import type { Layout } from '../../layout/block.js';
import { listAt, nodeAt, readJson, stringAt } from '../../markup/read-json.js';
import { absolute } from '../exchange/addresses.js';
import { jsonBody, jsonToldLine, toldAt } from '../exchange/json-fields.js';
import { layOutTold } from '../exchange/lay-out-told.js';
import { NO_BODY, type ToldFields, type ToldSignature } from '../exchange/told-article.js';
import { checkJson } from '../exchange/well-formed.js';
import { oneEntry } from './one-entry.js';

/**
 * Lays out the one item of a JSON feed. Source: JSON Feed 1.0 and 1.1, jsonfeed.org.
 * @throws ParseError `NOT_AN_ARTICLE` for a feed of several items, or of none.
 */
export function layOutJsonFeed({ text }: SourceDocument): Layout {
  const document = readJson(text);
  const item = oneEntry(listAt(document?.root, 'items'));
  const body = jsonBody(text, nodeAt(item, 'content_html'), true) ?? jsonBody(text, nodeAt(item, 'content_text'), false);
  const summary = nodeAt(item, 'summary');
  return layOutTold({
    headline: jsonToldLine(text, nodeAt(item, 'title')),
    standfirst: [jsonToldLine(text, summary)].filter((line) => line !== undefined),
    signatures: signaturesOf(text, item, document?.root),
    body: body ?? NO_BODY,
    captions: [],
    fields: fieldsOf(item, document?.root),
    diagnostics: document === undefined ? [] : checkJson(document),
  });
}

/** The item's authors, or the feed's where it has none. */
function signaturesOf(source: string, item: Node, root: Node | undefined): readonly ToldSignature[] {
  const named = (node: Node | undefined) => [nodeAt(node, 'author', 'name'), ...listAt(node, 'authors').map((author) => nodeAt(author, 'name'))].flatMap((name) => jsonToldLine(source, name) ?? []);
  const own = named(item);
  return own.length > 0 ? own : named(root);
}

function fieldsOf(item: Node, root: Node | undefined): ToldFields {
  const base = stringAt(root, 'home_page_url');
  // `external_url` is the address of another page, which the item is about.
  const addresses = toldAt(item, 'url').flatMap((told) => {
    const words = absolute(told.words, base);
    return words === undefined ? [] : [{ ...told, words }];
  });
  const updated = toldAt(item, 'date_modified');
  return {
    outlet: toldAt(root, 'title'),
    url: addresses,
    providerId: toldAt(item, 'id'),
    published: [...toldAt(item, 'date_published'), ...updated.map((told) => ({ ...told, standIn: true }))],
    updated,
    language: [...toldAt(item, 'language'), ...toldAt(root, 'language')],
    subjects: listAt(item, 'tags').flatMap((tag) => (stringAt(tag) === undefined ? [] : [{ name: stringAt(tag) }])),
  };
}
