import type { MarkupElement } from '../../markup/node.js';
import { readXml } from '../../markup/read-xml.js';
import { localName } from '../../markup/xml-names.js';
import { absolute } from '../exchange/addresses.js';
import type { UnpackedPart } from '../unpacking/unpacked-part.js';
import { refuseCut, refuseSwelling, standaloneElement } from '../unpacking/xml-slice.js';
import { newsItems } from './g2-item.js';

/** Takes a message apart: each news item as a document of its own, with the namespaces that the message declares around it. */
export function unpackG2(source: string): readonly UnpackedPart[] {
  const document = readXml(source);
  refuseCut(document);
  const { root } = document;
  const items = root === undefined ? [] : newsItems(root);
  if (root === undefined || localName(root) !== 'newsMessage' || items.length === 0) return [{ text: source, id: undefined, url: undefined }];
  refuseSwelling(root.openEnd - root.start, items.length);
  return items.map((item) => ({ text: standaloneElement(source, item), id: guidOf(item), url: absolute(guidOf(item) ?? '') }));
}

function guidOf({ attributes: { guid } }: MarkupElement): string | undefined {
  const id = guid?.trim() ?? '';
  return id === '' ? undefined : id;
}
