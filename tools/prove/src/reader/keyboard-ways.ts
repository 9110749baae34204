import { readFileSync } from 'node:fs';
import { pathOf } from './screens.js';
import { expectThat, until, type Way } from './way.js';

const REFUSED = JSON.stringify({ errors: [{ message: 'this address asked too often', extensions: { code: 'RATE_LIMITED' } }] });

/** What readers meet who work by keyboard, and what happens when an answer fails. */
export const KEYBOARD_WAYS: readonly Way[] = [
  {
    what: 'Enter in a field of a filter keeps the focus there, and Back brings the field back',
    async walk({ page, open }, screens) {
      await open(pathOf(screens, 'person'));
      await page.getByLabel('With the words').fill('fish');
      await page.keyboard.press('Enter');
      await page.waitForURL(/with=fish/);
      await until(page, `document.querySelector('[aria-busy="true"]') === null`);
      expectThat(await page.evaluate(`document.activeElement.matches('[name="with"]')`), 'the focus in the field');
      const told = await page.locator('#quotes-heading').innerText();
      await page.goBack();
      await until(page, `document.querySelector('[name="with"]').value === ''`);
      return told;
    },
  },
  {
    what: 'a click on a quote’s number opens its card where the quote is, and moves the focus into it',
    async walk({ page, open }, screens) {
      await open(pathOf(screens, 'article'));
      await page.locator('.article-text button.quote-number').last().click();
      await page.locator('.card').waitFor();
      await until(page, `(() => { const { top, bottom } = document.querySelector('.card').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight && document.querySelector('.card').contains(document.activeElement); })()`);
      return (await page.locator('.card').innerText()).split('\n')[0] ?? '';
    },
  },
  {
    what: 'more articles of the front page stand beneath, and the focus goes on there',
    async walk({ page, open }) {
      await open('/');
      const before = await page.locator('.front-article').count();
      await page.getByRole('button', { name: 'Show more' }).press('Enter');
      await until(page, `document.querySelectorAll('.front-article').length > ${before}`);
      expectThat(await page.evaluate(`document.activeElement.matches('.more')`), 'the focus on what came');
      return `${await page.locator('.front-article').count()} articles`;
    },
  },
  {
    what: 'a refusal is told in words, and asking again shows the screen',
    async walk({ page, open }, screens) {
      await page.route('**/graphql', (route) => route.fulfill({ contentType: 'application/json', body: REFUSED }));
      await open(pathOf(screens, 'article'));
      const told = await page.locator('main h1').innerText();
      expectThat(told === 'Too many questions at once' && (await page.title()).startsWith(told), `what happened as the heading and the title, found ${told}`);
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: 'Ask again' }).click();
      await page.locator('.quote-list').waitFor();
      return told;
    },
  },
  {
    what: 'a meeting’s reports are saved, all of them',
    async walk({ page, open }, screens) {
      await open(pathOf(screens, 'meeting'));
      const total = Number(/\d+/.exec(await page.locator('#reports-heading').innerText())![0]);
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as JSON' }).click()]);
      const rows = JSON.parse(readFileSync((await file.path())!, 'utf8')) as readonly { readonly sentence: string }[];
      expectThat(rows.length === total && rows.every(({ sentence }) => sentence !== ''), `${total} rows with their sentences, found ${rows.length}`);
      return `${rows.length} reports`;
    },
  },
];
