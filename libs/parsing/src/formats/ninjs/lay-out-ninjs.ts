import { ParseError, type SourceDocument } from '@onrecord/domain';
import type { Node } from 'jsonc-parser';
import type { Layout } from '../../layout/block.js';
import { readJson, type JsonDocument } from '../../markup/read-json.js';
import { ninjsItems } from '../detect-json.js';
import { jsonToldLine } from '../exchange/json-fields.js';
import { layOutTold } from '../exchange/lay-out-told.js';
import { NO_BODY, type ToldArticle, type ToldLine, type ToldSignature } from '../exchange/told-article.js';
import { checkJson } from '../exchange/well-formed.js';
import { memberOf, membersOf } from './member.js';
import { ninjsBody } from './ninjs-body.js';
import { ninjsFields } from './ninjs-fields.js';
import { isPicture, ninjsCaptions } from './ninjs-pictures.js';
import { wordedAs } from './worded.js';

/**
 * Lays out an item of ninjs, versions 1.0 to 3.1. A picture's item is an article of a headline and a caption.
 * @throws ParseError `NOT_AN_ARTICLE` for a list of several items, or of none.
 */
export function layOutNinjs({ text }: SourceDocument): Layout {
  const document = readJson(text);
  const items = document === undefined ? [] : ninjsItems(document.root);
  if (document === undefined || items.length !== 1) {
    throw new ParseError('NOT_AN_ARTICLE', `Expected one item of ninjs, found ${items.length}. Take a list apart with unpackDocument, or hand it to \`onrecord ingest\`, which does.`, { entries: items.length });
  }
  return layOutTold(readItem(document, items[0]!));
}

function readItem(document: JsonDocument, item: Node): ToldArticle {
  const { source } = document;
  const isText = !isPicture(item);
  const line = (node: Node | undefined) => jsonToldLine(source, node);
  const located = isText ? line(memberOf(item, 'located')) : undefined;
  const headline = headlineOf(source, item);
  return {
    ...(headline === undefined ? {} : { headline }),
    standfirst: isText ? summariesOf(source, item) : [],
    signatures: isText ? signaturesOf(source, item) : [],
    ...(located === undefined ? {} : { dateline: located }),
    body: isText ? ninjsBody(source, item) : NO_BODY,
    captions: ninjsCaptions(source, item),
    fields: ninjsFields(item),
    diagnostics: checkJson(document),
  };
}

/** The main headline; an item without any goes by its title. */
function headlineOf(source: string, item: Node): ToldLine | undefined {
  const headlines = wordedAs(item, 'headlines', 'headline');
  const main = headlines.find(({ role }) => role === 'main' || role === '') ?? headlines.find(({ role }) => !SUB.test(role));
  return jsonToldLine(source, main?.node ?? memberOf(item, 'title'));
}

/** Roles of headlines that stand under the main one: `sub`, `subheadline`, `deck`. */
const SUB = /sub|deck|under|secondary/;

/** Roles of descriptions that are a summary for the reader; `caption`, `creditline` and `writer` are not. */
const SUMMARY = /^(?:|lead|intro|introduction|summary|abstract|text|main|standfirst|preamble|teaser)$/;

function summariesOf(source: string, item: Node): readonly ToldLine[] {
  const subs = wordedAs(item, 'headlines', 'headline').filter(({ role }) => SUB.test(role));
  const summaries = wordedAs(item, 'descriptions', 'description').filter(({ role }) => SUMMARY.test(role));
  return [...subs, ...summaries].flatMap(({ node }) => jsonToldLine(source, node) ?? []);
}

/** The byline, and the parties that the item was had from. */
function signaturesOf(source: string, item: Node): readonly ToldSignature[] {
  const byline = jsonToldLine(source, memberOf(item, 'by', 'byline'));
  const sources = membersOf(item, 'infoSources', 'infosource').flatMap((one) => jsonToldLine(source, memberOf(one, 'name')) ?? []);
  return [...(byline === undefined ? [] : [byline]), ...sources.map((one) => ({ ...one, kind: 'agency' as const }))];
}
