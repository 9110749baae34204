import type { Browser } from 'playwright-core';
import type { Finding } from '../proof.js';
import { shown, visit } from './browser.js';
import type { SubmitArticle } from './submit-articles.js';

const FIRST = 'Harbour of Port Arden reopens\n\n“The boats are out again,” said Mayor Ada Quill of Port Arden. An official who asked not to be named said the harbour was safe.';
const SECOND = 'Harbour of Port Arden closes\n\n“The boats are out no longer,” said Mayor Ada Quill of Port Arden. An official who asked not to be named claimed the harbour was safe.';

/** An article that its publisher changed leads to what changed, in one operation. */
export async function checkVersions(browser: Browser, address: string, submit: SubmitArticle): Promise<Finding> {
  await submit({ name: 'two-versions', text: FIRST, published: '2031-05-03' });
  const id = await submit({ name: 'two-versions', text: SECOND, published: '2031-05-03' });
  const visitor = await visit(browser, address);
  await visitor.open(`/articles/${id}`);
  await visitor.page.getByRole('link', { name: /What changed/ }).click();
  await visitor.page.locator('.compared').first().waitFor();
  await visitor.open(new URL(visitor.page.url()).pathname + new URL(visitor.page.url()).search);
  await shown(visitor.page);
  const told = await visitor.page.locator('.compared > p').allInnerTexts();
  const faults = [...visitor.complaints(), ...(visitor.operations() === 1 ? [] : [`${visitor.operations()} operations instead of 1`])];
  await visitor.close();
  const holds = faults.length === 0 && told.some((words) => words.startsWith('Worded differently')) && told.some((words) => words.includes('the word for the saying differs'));
  return { what: 'an article of two versions leads to what its publisher changed, in one operation', holds, seen: [...told, ...faults].join(' | ') };
}
