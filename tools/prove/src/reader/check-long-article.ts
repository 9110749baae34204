import type { Browser } from 'playwright-core';
import type { Finding } from '../proof.js';
import { visit } from './browser.js';
import type { SubmitArticle } from './submit-articles.js';

const PARAGRAPHS = 100;
/** Milliseconds in which a long article has to be ready for its reader. */
const READY_MAX = 1000;

/** An article of 3,000 words with a hundred quotes, of this project's own words. */
function longArticle(): string {
  const paragraph = (index: number) => `“Pier ${index} will stay open for the boats of the town,” said Ada Quill, the harbour minister, on the day of visit ${index}. Tom Reed told reporters that the council had not seen the plan for it yet.`;
  return ['Harbour plan in a hundred parts', ...Array.from({ length: PARAGRAPHS }, (_, index) => paragraph(index + 1))].join('\n\n');
}

/** When an article of 3,000 words can be used, from the first request on, with an empty cache. Only a full run asserts the time: a sample runs beside other work. */
export async function checkLongArticle(browser: Browser, address: string, submit: SubmitArticle, sample: boolean): Promise<Finding> {
  const text = longArticle();
  const id = await submit({ name: 'long', text, published: '2031-05-02' });
  const times: number[] = [];
  let quotes = 0;
  for (let round = 0; round < (sample ? 1 : 5); round++) {
    const visitor = await visit(browser, address);
    await visitor.page.addInitScript(`window.longTasks = []; new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ startTime, duration }) => startTime + duration))).observe({ type: 'longtask', buffered: true });`);
    await visitor.page.goto(`${address}/articles/${id}`);
    await visitor.page.locator('button.quote-number').first().waitFor();
    // Ready: the quotes are there and no task of 50 ms and more is under way any longer.
    const shownAt = (await visitor.page.evaluate('performance.now()')) as number;
    await visitor.page.waitForTimeout(500);
    const lastLong = (await visitor.page.evaluate('Math.max(0, ...window.longTasks)')) as number;
    times.push(Math.max(shownAt, lastLong));
    quotes = await visitor.page.locator('.article-text button.quote-number').count();
    await visitor.close();
  }
  const middle = [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
  return { what: `an article of ${text.split(/\s+/).length} words is ready within ${READY_MAX} ms of the first request${sample ? ' (told, not asserted, in a sample)' : ''}`, holds: quotes > 0 && (sample || middle <= READY_MAX), seen: `${middle.toFixed(0)} ms, ${quotes} quotes` };
}
