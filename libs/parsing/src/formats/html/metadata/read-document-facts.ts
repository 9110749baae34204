import { lineOf } from '../../../markup/line-of.js';
import { isInBody, isInComments } from './comment-box.js';
import type { PageMarks } from './marks.js';
import { cleanValue, type Statement } from './statement.js';

/** What an HTML document says of itself in its own elements: title, canonical address, language. */
export function readDocumentFacts({ html, title, links }: PageMarks): readonly Statement[] {
  const facts: Statement[] = [];
  const named = title === undefined ? undefined : lineOf([title]);
  if (title !== undefined && named !== undefined) facts.push({ property: 'headline', witness: 'markup', place: 'title', value: named.words, at: { kind: 'element', element: title } });
  const canonicals = links.filter(({ attributes }) => /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? '') && attributes.href !== undefined);
  const canonical = canonicals.find((link) => !isInBody(link)) ?? canonicals.find((link) => !isInComments(link));
  if (canonical !== undefined) facts.push({ property: 'address', witness: 'markup', place: 'link rel=canonical', value: cleanValue(canonical.attributes.href ?? ''), at: { kind: 'attribute', element: canonical, name: 'href' } });
  const attribute = html?.attributes.lang === undefined ? 'xml:lang' : 'lang';
  const language = cleanValue(html?.attributes[attribute] ?? '');
  if (html !== undefined && language !== '') facts.push({ property: 'language', witness: 'markup', place: `html ${attribute}`, value: language, at: { kind: 'attribute', element: html, name: attribute } });
  return facts.filter(({ value }) => value !== '');
}
