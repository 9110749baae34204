import type { Block } from '../../layout/block.js';
import type { MarkupElement } from '../../markup/node.js';
import { at } from '../../markup/xml-names.js';
import { resolveAddress } from '../exchange/addresses.js';
import { captionBlock } from '../exchange/figure.js';
import { toldLines } from '../exchange/xml-told.js';
import { codeOf, nameLines, roleOf } from './g2-names.js';

/** Whether an item is a picture or a drawing. */
export function isPicture(item: MarkupElement): boolean {
  return at(item, 'itemMeta', 'itemClass').some((itemClass) => /^(?:picture|graphic|photo)$/i.test(codeOf(itemClass)));
}

/** The caption of an item that is a picture, or that has one beside its text: the credit is the credit line, else who took it. */
export function g2Captions(source: string, item: MarkupElement): readonly Block[] {
  const descriptions = at(item, 'contentMeta', 'description');
  const captions = descriptions.filter((description) => roleOf(description) === 'caption');
  const words = captions.length > 0 || !isPicture(item) ? captions : descriptions;
  const [caption] = toldLines(words);
  if (caption === undefined) return [];
  const [credit] = isPicture(item) ? [...toldLines(at(item, 'contentMeta', 'creditline')), ...nameLines(source, at(item, 'contentMeta', 'creator'))] : [];
  return [captionBlock(caption.line, credit?.line, addressOf(item))];
}

/** The widest rendition of which an address of the web is told. */
function addressOf(item: MarkupElement): string | undefined {
  const renditions = at(item, 'contentSet', 'remoteContent').flatMap((content) => {
    const { href, contenttype = 'image/', width = '0' } = content.attributes;
    const address = href === undefined ? undefined : resolveAddress(href, content);
    return address === undefined || !contenttype.startsWith('image/') ? [] : [{ address, width: Number(width) }];
  });
  return renditions.sort((a, b) => b.width - a.width)[0]?.address;
}
