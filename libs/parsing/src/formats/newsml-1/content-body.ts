import { innerTextOf } from '../../markup/inner-text.js';
import { lineOf } from '../../markup/line-of.js';
import { elementsBelow, type MarkupElement } from '../../markup/node.js';
import { at, belowNamed, childElements, localName } from '../../markup/xml-names.js';
import { readInnerHtml, readMarkupBody } from '../exchange/html-body.js';
import { readPlainBody } from '../exchange/plain-body.js';
import { NO_BODY, type ToldArticle, type ToldBody } from '../exchange/told-article.js';
import { nitfWords } from '../nitf/nitf-words.js';

/** What a content item says: NITF has a headline and a byline of its own. */
export type ContentWords = Partial<Omit<ToldArticle, 'fields' | 'diagnostics' | 'captions' | 'body'>> & { readonly body: ToldBody };

/** Reads a content item's data: NITF, XHTML or other markup as it stands, escaped markup, or text. */
export function contentWords(content: MarkupElement): ContentWords {
  const [data] = at(content, 'DataContent');
  if (data === undefined) return { body: NO_BODY };
  const nitf = belowNamed(data, 'nitf')[0];
  if (nitf !== undefined) return nitfWords(nitf);
  return { body: childElements(data).length > 0 ? markupBody(data) : textBody(data) };
}

function markupBody(data: MarkupElement): ToldBody {
  const body = [...elementsBelow(data)].find((element) => /^body(?:\.content)?$/i.test(localName(element)));
  return readMarkupBody((body ?? data).children, lineOf);
}

function textBody(data: MarkupElement): ToldBody {
  const inner = innerTextOf(data);
  return /<\/?[a-z][^<]*>/i.test(inner.text) ? readInnerHtml(inner) : readPlainBody(inner);
}
