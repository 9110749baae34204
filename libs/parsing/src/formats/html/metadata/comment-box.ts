import { closest, type MarkupElement } from '../../../markup/node.js';

/** Names of boxes in which readers speak. Matches `comments`, `article-discussion`; must not match `commentary` or `no-comments`. */
const COMMENTS = /(?:^|\s)(?!(?:no|has|with|without|is)-)(?:[\w-]*[-_])?(?:comments?|discussions?)(?:[-_]?(?:list|section|box|area|thread|wrapper|container))?(?=\s|$)/i;

/** Elements whose names speak of the whole page. */
const FRAME = new Set(['html', 'body', 'main', 'article']);

/** Whether an element stands among readers' comments, who state nothing of the article. */
export function isInComments(element: MarkupElement): boolean {
  return closest(element, ({ name, attributes }) => !FRAME.has(name) && (COMMENTS.test(attributes.class ?? '') || COMMENTS.test(attributes.id ?? ''))) !== undefined;
}

/** Whether an element stands in a page's body, where only its head speaks for the whole. */
export function isInBody(element: MarkupElement): boolean {
  return closest(element, ({ name }) => name === 'body') !== undefined;
}
