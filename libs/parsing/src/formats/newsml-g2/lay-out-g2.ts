import { ParseError, type SourceDocument } from '@onrecord/domain';
import type { Layout } from '../../layout/block.js';
import type { MarkupElement } from '../../markup/node.js';
import { readXml } from '../../markup/read-xml.js';
import { at } from '../../markup/xml-names.js';
import { layOutTold } from '../exchange/lay-out-told.js';
import { NO_BODY, type ToldArticle, type ToldLine, type ToldSignature } from '../exchange/told-article.js';
import { checkXml } from '../exchange/well-formed.js';
import { toldLines } from '../exchange/xml-told.js';
import { g2Content, type G2Content } from './g2-content.js';
import { g2Fields } from './g2-fields.js';
import { oneItem } from './g2-item.js';
import { nameLines, roleOf } from './g2-names.js';
import { g2Captions, isPicture } from './g2-pictures.js';

/**
 * Lays out an item of NewsML-G2. A picture's item is an article of a headline and a caption.
 * @throws ParseError `NOT_AN_ARTICLE` for a message of several items, a package that refers to its items, and a fragment without words.
 */
export function layOutG2({ text }: SourceDocument): Layout {
  const { root } = readXml(text);
  if (root === undefined) throw new ParseError('NOT_AN_ARTICLE', 'Expected an item of NewsML-G2, found no element.');
  return layOutTold({ ...readItem(text, oneItem(root)), diagnostics: checkXml(text) });
}

/** What is about the item comes before what its content says of itself. */
function readItem(source: string, item: MarkupElement): ToldArticle {
  const content = isPicture(item) ? { body: NO_BODY } : g2Content(item);
  const [headline] = [...toldLines(headlinesOf(item, false)), ...(content.headline === undefined ? [] : [content.headline]), ...toldLines(at(item, 'itemMeta', 'title'))];
  const dateline = isPicture(item) ? undefined : (datelineOf(source, item) ?? content.dateline);
  return {
    ...(headline === undefined ? {} : { headline }),
    standfirst: isPicture(item) ? [] : [...toldLines(headlinesOf(item, true)), ...toldLines(summariesOf(item)), ...(content.standfirst ?? [])],
    signatures: isPicture(item) ? [] : signaturesOf(source, item, content),
    ...(dateline === undefined ? {} : { dateline }),
    body: content.body,
    captions: g2Captions(source, item),
    fields: g2Fields(item),
    diagnostics: [],
  };
}

/** A headline's role may say that it stands under the main one: `hld:subHeadline`. */
function headlinesOf(item: MarkupElement, under: boolean): readonly MarkupElement[] {
  return at(item, 'contentMeta', 'headline').filter((headline) => /sub|deck|secondary/.test(roleOf(headline)) === under);
}

function summariesOf(item: MarkupElement): readonly MarkupElement[] {
  return at(item, 'contentMeta', 'description').filter((description) => /^(?:|summary|lead|abstract|standfirst|teaser)$/.test(roleOf(description)));
}

/** The byline, else the content's, else the creators; then who supplied the copy. */
function signaturesOf(source: string, item: MarkupElement, content: G2Content): readonly ToldSignature[] {
  const told = content.signatures ?? [];
  const bylines = [...toldLines(at(item, 'contentMeta', 'by')), ...told.filter(({ kind }) => kind !== 'agency')];
  const suppliers = [...toldLines(at(item, 'contentMeta', 'creditline')), ...nameLines(source, at(item, 'contentMeta', 'infoSource'))].map((one) => ({ ...one, kind: 'agency' as const }));
  const signed = bylines.length > 0 ? bylines : nameLines(source, at(item, 'contentMeta', 'creator'));
  return [...signed, ...suppliers, ...told.filter(({ kind }) => kind === 'agency')];
}

/** The dateline as told, else where the content was made. A fragment may be the metadata themselves. */
function datelineOf(source: string, item: MarkupElement): ToldLine | undefined {
  return [...toldLines(at(item, 'contentMeta', 'dateline')), ...nameLines(source, at(item, 'contentMeta', 'located'))][0];
}
