import type { Node } from 'jsonc-parser';
import type { Block } from '../../layout/block.js';
import type { Line } from '../../lines/line.js';
import { jsonToldLine } from '../exchange/json-fields.js';
import { absolute } from '../exchange/addresses.js';
import { captionBlock } from '../exchange/figure.js';
import { memberOf, membersOf, wordsOf } from './member.js';
import { wordedAs } from './worded.js';

/** Roles of a picture's descriptions that are its words, best first; `creditline` and `writer` are about it. */
const CAPTION_ROLES = ['caption', 'text', '', 'main', 'summary', 'xhtml'];

/** Whether an item is a picture or a drawing by itself. */
export function isPicture(item: Node): boolean {
  return /^(?:picture|graphic|photo|image)$/i.test(wordsOf(item, 'type') ?? '');
}

/** The captions of an item: its own when it is a picture, and those of the pictures that go with it. */
export function ninjsCaptions(source: string, item: Node): readonly Block[] {
  const pictures = isPicture(item) ? [item] : membersOf(item, 'associations').filter(isPicture);
  return pictures.flatMap((picture) => captionOf(source, picture));
}

function captionOf(source: string, picture: Node): readonly Block[] {
  const worded = wordedAs(picture, 'descriptions', 'description');
  const words = CAPTION_ROLES.flatMap((role) => worded.filter((one) => one.role === role))[0]?.node;
  const line = jsonToldLine(source, words)?.line;
  return line === undefined ? [] : [captionBlock(line, creditOf(source, picture), addressOf(picture))];
}

/**
 * The credit line where there is one, by itself: it names whoever the supplier wants named when the picture is published, the
 * photographer among them or not (IPTC Photo Metadata Standard, "Credit Line"; NewsML-G2, `creditline`). Else who took it, else
 * who has the rights.
 */
function creditOf(source: string, picture: Node): Line | undefined {
  const told = wordedAs(picture, 'descriptions', 'description').find(({ role }) => CREDIT_LINE.test(role))?.node;
  const nodes = [told, memberOf(picture, 'creditline'), memberOf(picture, 'by', 'byline'), memberOf(picture, 'copyrightHolder')];
  return nodes.map((node) => jsonToldLine(source, node)?.line).find((line) => line !== undefined);
}

/** The role of a description that is a picture's credit line: `creditline`, `creditLine`, `credit_line`; not `caption`. */
const CREDIT_LINE = /^credit[ _-]?line$/;

/** The largest rendition of which an address is told. */
function addressOf(picture: Node): string | undefined {
  const renditions = membersOf(picture, 'renditions').flatMap((rendition) => {
    const address = absolute(wordsOf(rendition, 'href') ?? '');
    const type = wordsOf(rendition, 'contentType', 'mimetype') ?? 'image/';
    return address === undefined || !type.startsWith('image/') ? [] : [{ address, width: Number(wordsOf(rendition, 'width') ?? 0) }];
  });
  return renditions.sort((a, b) => b.width - a.width)[0]?.address;
}
