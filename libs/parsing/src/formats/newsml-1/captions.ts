import type { Block } from '../../layout/block.js';
import type { Line } from '../../lines/line.js';
import { lineOf } from '../../markup/line-of.js';
import { elementsBelow, type MarkupElement } from '../../markup/node.js';
import { at, localName } from '../../markup/xml-names.js';
import { absolute } from '../exchange/addresses.js';
import { captionBlock } from '../exchange/figure.js';
import { componentsOf, contentItems, isMediaContent, isMedium, roleOf } from './components.js';
import { contentWords } from './content-body.js';

/** The captions of an item's pictures, one a component: its caption's words, or else its headline, which providers use for them. */
export function newsMlCaptions(item: MarkupElement): readonly Block[] {
  const pictures = componentsOf(item).filter((component) => isMedium(component) && (component.parent === undefined || localName(component.parent) !== 'NewsComponent' || !isMedium(component.parent)));
  return pictures.flatMap((picture): readonly Block[] => {
    const line = captionOf(picture);
    const credit = lineIn(picture, 'CreditLine') ?? lineIn(picture, 'ByLine');
    return line === undefined ? [] : [captionBlock(line, credit, addressOf(picture))];
  });
}

function captionOf(picture: MarkupElement): Line | undefined {
  const captions = [picture, ...componentsOf(picture)].filter((component) => /^caption/i.test(roleOf(component)));
  const told = captions.flatMap(contentItems).flatMap((content) => contentWords(content).body.blocks.flatMap(({ lines }) => lines))[0];
  return told ?? lineIn(picture, 'HeadLine');
}

function lineIn(picture: MarkupElement, name: string): Line | undefined {
  const [element] = [picture, ...componentsOf(picture)].flatMap((component) => at(component, 'NewsLines', name));
  return element === undefined ? undefined : lineOf(element.children);
}

/** The widest picture of which an address is told. */
function addressOf(picture: MarkupElement): string | undefined {
  const pictures = [...elementsBelow(picture)].filter((element) => localName(element) === 'ContentItem' && isMediaContent(element)).flatMap((content) => {
    const address = absolute(content.attributes.Href ?? '');
    const width = at(content, 'Characteristics', 'Property').find(({ attributes }) => /width/i.test(attributes.FormalName ?? ''))?.attributes.Value ?? '0';
    return address === undefined ? [] : [{ address, width: Number(width) }];
  });
  return pictures.sort((a, b) => b.width - a.width)[0]?.address;
}
