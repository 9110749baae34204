import type { Browser } from 'playwright-core';
import type { Finding } from '../proof.js';
import { visit } from './browser.js';
import { INJECTIONS } from './injections.js';
import type { SubmitArticle } from './submit-articles.js';

/** A hostile article: the words stand in its headline, in a quote, beside a name and in a paragraph. */
function hostileArticle(words: string): string {
  return `Harbour ${words} closes\n\n“We will ${words} act,” said Ada Quill, minister of ${words}. She met Tom Reed in Port Arden on Friday.\n\nMina Holt said that ${words} was over.`;
}

/** What a page must not hold: nothing of the reader's own is any of these. */
const STRANGE = 'main script, main iframe, main img, main object, main style, main link, main meta, main base, main video, main [onerror], main [onload], main [onfocus], main a[href^="javascript:"], main a[href^="data:"]';

/** Article text from outside never becomes markup: each attempt is taken in as an article and looked at, and does nothing. */
export async function checkInjections(browser: Browser, address: string, submit: SubmitArticle): Promise<Finding> {
  const faults: string[] = [];
  const visitor = await visit(browser, address);
  for (const [index, words] of INJECTIONS.entries()) {
    const text = hostileArticle(words);
    const id = await submit({ name: `hostile-${index}`, text, published: '2031-05-01' });
    await visitor.open(`/articles/${id}`);
    const seen = (await visitor.page.evaluate(`({ hit: window.hit, strange: document.querySelectorAll(${JSON.stringify(STRANGE)}).length, text: document.querySelector('.article-text').textContent, title: document.title })`)) as { readonly hit?: number; readonly strange: number; readonly text: string; readonly title: string };
    if (seen.hit !== undefined || seen.strange > 0) faults.push(`${words} became markup`);
    const paragraph = `Mina Holt said that ${words} was over.`;
    if (!squeeze(seen.text).includes(squeeze(paragraph))) faults.push(`${words} is not shown as printed`);
  }
  await visitor.open(`/search?${new URLSearchParams({ words: 'Holt' })}`);
  const strange = await visitor.page.evaluate(`document.querySelectorAll(${JSON.stringify(STRANGE)}).length + (window.hit ?? 0)`);
  if (strange !== 0) faults.push('a search result became markup');
  faults.push(...visitor.complaints());
  await visitor.close();
  return { what: `${INJECTIONS.length} attempts in headlines, names and quotes show as text`, holds: faults.length === 0, seen: faults.length === 0 ? 'as printed; none became markup, none ran' : faults.join(' | ') };
}

/** Without white space and the numbers that the reader puts before quotes. */
function squeeze(text: string): string {
  return text.replace(/[\s\d]+/g, '');
}
