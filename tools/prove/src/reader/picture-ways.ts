import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { shown } from './browser.js';
import { pathOf } from './screens.js';
import { expectThat, tabTo, until, type Way } from './way.js';

/** What readers do with the pictures: the timeline and the network. */
export const PICTURE_WAYS: readonly Way[] = [
  {
    what: 'a timeline’s filter stands in the address and holds after loading anew and after Back',
    async walk({ page, open }, screens) {
      await open(pathOf(screens, 'timeline'));
      await page.getByLabel('Order').selectOption('latest');
      await page.locator('.timeline-filters [name="from"]').fill('2021-01-01');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await page.waitForURL(/from=2021-01-01.*order=latest/);
      await page.reload();
      await shown(page);
      expectThat((await page.getByLabel('Order').inputValue()) === 'latest', 'the order of the address in the form');
      const narrowed = await page.locator('.timeline-summary').innerText();
      await page.goBack();
      await until(page, `document.querySelector('[name="from"]')?.value === '' && document.querySelector('.timeline-summary') !== null`);
      expectThat((await page.locator('.timeline-summary').innerText()) !== narrowed, 'more without the filter');
      return narrowed.split('.')[0] ?? '';
    },
  },
  {
    what: 'the timeline’s picture by keyboard alone: one Tab leads in, arrows from mark to mark, Enter opens; the list tells the same',
    async walk({ page, open }, screens) {
      await open(pathOf(screens, 'timeline'));
      await page.locator('svg [data-mark]').first().waitFor();
      const listed = (await page.locator('.timeline-list a[href^="/meetings/"]').first().getAttribute('href')) ?? '';
      expectThat((await page.locator(`svg a[href="${listed}"]`).count()) > 0, 'the first meeting of the list in the picture');
      return travel(page);
    },
  },
  {
    what: 'the network’s picture by keyboard alone, with everybody of it in the table',
    async walk({ page, open }, screens) {
      await open(pathOf(screens, 'network'));
      await page.locator('svg a[data-mark]').first().waitFor();
      const drawn = await page.locator('svg a[data-mark]').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href')));
      const told = new Set(await page.locator('.network-table a[href^="/people/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href'))));
      expectThat(drawn.length > 0 && drawn.every((href) => told.has(href)), 'each person of the picture in the table');
      return travel(page);
    },
  },
  {
    what: 'the network’s table is sorted by a heading and saved as it stands',
    async walk({ page, open }, screens) {
      await open(pathOf(screens, 'network'));
      await page.getByRole('button', { name: 'Who', exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.locator('th[aria-sort="ascending"]').waitFor();
      const names = await page.locator('.network-table tbody tr td:first-child').allInnerTexts();
      expectThat(names.length > 1 && names.every((name, index) => index === 0 || names[index - 1]!.localeCompare(name) <= 0), `names in order, found ${names.join(', ')}`);
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as JSON' }).click()]);
      const rows = JSON.parse(readFileSync((await file.path())!, 'utf8')) as readonly unknown[];
      expectThat(rows.length === names.length, `${names.length} rows, found ${rows.length}`);
      return `${rows.length} pairs`;
    },
  },
];

/** Goes into a picture by Tab, on by an arrow, and through a mark by Enter. @returns where it led. */
async function travel(page: Page): Promise<string> {
  await tabTo(page, 'svg [data-mark]');
  const looked = `document.activeElement.getAttribute('data-mark')`;
  const first = await page.evaluate(looked);
  for (const key of ['ArrowRight', 'ArrowDown']) {
    await page.keyboard.press(key);
    if ((await page.evaluate(looked)) !== first) break;
  }
  expectThat((await page.evaluate(looked)) !== first && (await page.evaluate(looked)) !== null, 'the focus on another mark after an arrow');
  const goal = (await page.evaluate(`document.activeElement.getAttribute('href')`)) as string;
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => `${url.pathname}${url.search}` === goal);
  return goal.split(/[?/]/).slice(0, 2).join('/');
}
