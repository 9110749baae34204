import { ParseError, type SourceDocument } from '@onrecord/domain';
import type { Layout } from '../../layout/block.js';
import type { MarkupElement } from '../../markup/node.js';
import { readXml } from '../../markup/read-xml.js';
import { belowNamed, localName } from '../../markup/xml-names.js';
import { layOutTold } from '../exchange/lay-out-told.js';
import type { ToldArticle } from '../exchange/told-article.js';
import { checkXml } from '../exchange/well-formed.js';
import { nitfFields } from './nitf-fields.js';
import { nitfWords } from './nitf-words.js';

/**
 * Lays out a document in NITF.
 * @throws ParseError `NOT_AN_ARTICLE` for a document without an element `nitf`.
 */
export function layOutNitf({ text }: SourceDocument): Layout {
  const { root } = readXml(text);
  const nitf = root === undefined || localName(root) === 'nitf' ? root : belowNamed(root, 'nitf')[0];
  if (nitf === undefined) throw new ParseError('NOT_AN_ARTICLE', 'Expected a document in NITF, found no element <nitf>.');
  return layOutTold({ ...readNitf(nitf), diagnostics: checkXml(text) });
}

/** Reads what a document in NITF tells. */
export function readNitf(nitf: MarkupElement): ToldArticle {
  return { ...nitfWords(nitf), captions: [], fields: nitfFields(nitf), diagnostics: [] };
}
