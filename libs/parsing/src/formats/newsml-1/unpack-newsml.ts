import type { MarkupElement } from '../../markup/node.js';
import { readXml } from '../../markup/read-xml.js';
import { at, localName } from '../../markup/xml-names.js';
import type { UnpackedPart } from '../unpacking/unpacked-part.js';
import { openingTag, refuseCut, refuseSwelling, wholeElement, XML_DECLARATION } from '../unpacking/xml-slice.js';
import { itemsOf } from './lay-out-newsml.js';

/** Takes a document of several news items apart: each with the envelope's names of sender and service, without the time of sending. */
export function unpackNewsMl(source: string): readonly UnpackedPart[] {
  const document = readXml(source);
  refuseCut(document);
  const { root } = document;
  const items = root === undefined ? [] : itemsOf(root);
  if (root === undefined || localName(root) === 'NewsItem' || items.length < 2) return [{ text: source, id: undefined, url: undefined }];
  const catalogue = at(root, 'Catalog').map((element) => wholeElement(source, element)).join('');
  const envelope = ['SentFrom', 'NewsService', 'NewsProduct'].flatMap((name) => at(root, 'NewsEnvelope', name)).map((element) => wholeElement(source, element)).join('');
  const [open, close] = [`${XML_DECLARATION}${openingTag(source, root)}${catalogue}<NewsEnvelope>${envelope}</NewsEnvelope>`, `</${root.name}>\n`];
  refuseSwelling(open.length, items.length);
  return items.map((item) => ({ text: `${open}${wholeElement(source, item)}${close}`, id: idOf(item), url: undefined }));
}

function idOf(item: MarkupElement): string | undefined {
  const [identifier] = at(item, 'Identification', 'NewsIdentifier', 'PublicIdentifier');
  const id = identifier?.children.map((child) => (child.kind === 'text' ? child.words : '')).join('').trim() ?? '';
  return id === '' ? undefined : id;
}
