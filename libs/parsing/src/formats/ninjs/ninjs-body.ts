import type { Node } from 'jsonc-parser';
import { jsonInnerText } from '../../markup/json-inner-text.js';
import { readXml } from '../../markup/read-xml.js';
import { belowNamed } from '../../markup/xml-names.js';
import { readInnerHtml, readMarkupBody } from '../exchange/html-body.js';
import { innerToLine } from '../exchange/inner-lines.js';
import { readPlainBody } from '../exchange/plain-body.js';
import { NO_BODY, type ToldBody } from '../exchange/told-article.js';
import { wordedAs, type Worded } from './worded.js';

/** How a body is written, in the order of what they keep of the article: HTML, NITF inside the string, plain text. */
const READERS: readonly { readonly fits: (body: Worded) => boolean; readonly read: (source: string, node: Node) => ToldBody }[] = [
  { fits: isHtml, read: (source, node) => readInnerHtml(jsonInnerText(source, node)) },
  { fits: isNitf, read: readNitf },
  { fits: (body) => !isHtml(body) && !isMarkup(body), read: (source, node) => readPlainBody(jsonInnerText(source, node)) },
];

/** The body of an item, from the wording of it that keeps most; `NO_BODY` when it has none that is read. */
export function ninjsBody(source: string, item: Node): ToldBody {
  const bodies = wordedAs(item, 'bodies', 'body');
  for (const { fits, read } of READERS) {
    for (const { node } of bodies.filter(fits)) {
      const body = read(source, node);
      if (body.blocks.some(({ kind }) => kind === 'paragraph')) return body;
    }
  }
  return NO_BODY;
}

function isHtml({ role, contentType }: Worded): boolean {
  return /html/.test(contentType) || (contentType === '' && /html/.test(role));
}

function isMarkup({ node, contentType }: Worded): boolean {
  return /xml|nitf/.test(contentType) || /^\s*<[?\w]/.test(String(node.value));
}

function isNitf({ node }: Worded): boolean {
  return /<nitf[\s>]/.test(String(node.value).slice(0, 2000));
}

function readNitf(source: string, node: Node): ToldBody {
  const inner = jsonInnerText(source, node);
  const { root } = readXml(inner.text);
  const content = root === undefined ? undefined : belowNamed(root, 'body.content')[0];
  return content === undefined ? NO_BODY : readMarkupBody(content.children, innerToLine(inner));
}
