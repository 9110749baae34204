import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Finding } from '../proof.js';
import { shown, visit } from './browser.js';
import { KEYBOARD_WAYS } from './keyboard-ways.js';
import { PICTURE_WAYS } from './picture-ways.js';
import { pathOf, type Screen } from './screens.js';
import { expectThat, tabTo, until, type Way } from './way.js';

const TRIED = `Harbour reopens in Port Arden\n\n“The boats are out again,” said Mayor Ada Quill of Port Arden. She will meet Tom Reed in Port Arden on Friday.`;

/** What readers do on each screen, done by a browser. */
const WAYS: readonly Way[] = [
  {
    what: 'from the front page to an article, to its speaker and back',
    async walk({ page, open }) {
      await open('/');
      await page.locator('.front-article h3 a').first().click();
      await page.locator('.quote-list').waitFor();
      await page.locator('.rail-list a[href^="/people/"]').first().click();
      await page.locator('.person-head h1').waitFor();
      const name = await page.locator('.person-head h1').innerText();
      await page.goBack();
      await page.locator('.quote-list').waitFor();
      return name;
    },
  },
  {
    what: 'a quote’s card by hover stays under the pointer, and goes with Escape',
    async walk({ page, open }, screens) {
      await open(pathOf(screens, 'article'));
      await page.locator('mark.quote').first().hover();
      await page.locator('.card').waitFor();
      await page.locator('.card').hover();
      await page.waitForTimeout(600);
      expectThat(await page.locator('.card').isVisible(), 'the card to stay while the pointer is on it');
      const words = await page.locator('.card').innerText();
      expectThat(/Confidence/.test(words) && /Read by/.test(words), 'confidence and its reason in the card');
      await page.keyboard.press('Escape');
      await page.locator('.card').waitFor({ state: 'detached' });
      return words.split('\n')[0] ?? '';
    },
  },
  {
    what: 'a quote’s card by keyboard alone: focus shows it, Enter goes into it, Escape comes back',
    async walk({ page, open }, screens) {
      await open(pathOf(screens, 'article'));
      await tabTo(page, 'button.quote-number');
      await page.locator('.card').waitFor();
      await page.keyboard.press('Enter');
      expectThat(await page.evaluate(`document.querySelector('.card').contains(document.activeElement)`), 'the focus inside the card');
      await page.keyboard.press('Escape');
      await page.locator('.card').waitFor({ state: 'detached' });
      expectThat(await page.evaluate(`document.activeElement.matches('button.quote-number')`), 'the focus back on the number');
      return 'focus, Enter, Escape';
    },
  },
  {
    what: 'a permalink goes to the quote’s place in its article',
    async walk({ page, open }, screens) {
      await open(pathOf(screens, 'article'));
      const anchor = await page.locator('button.quote-number').last().getAttribute('id');
      await open(`/quotes/${anchor!.slice('quote-'.length)}`);
      await page.locator('mark.quote-shown').first().waitFor();
      await until(page, `(() => { const { top } = document.querySelector('mark.quote-shown').getBoundingClientRect(); return top >= 0 && top < innerHeight; })()`);
      return new URL(page.url()).hash;
    },
  },
  {
    what: 'filters of a person’s quotes stand in the address and hold after loading anew',
    async walk({ page, open }, screens) {
      await open(pathOf(screens, 'person'));
      const all = await page.locator('.quote-line').count();
      await page.locator('select[name="kind"]').selectOption('DIRECT');
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.waitForURL(/kind=DIRECT/);
      await until(page, `document.querySelectorAll('.quote-line').length < ${all}`);
      await page.reload();
      await shown(page);
      const kinds = await page.locator('.quote-line .kind').allInnerTexts();
      expectThat(kinds.length > 0 && kinds.every((kind) => kind === 'Direct'), `direct quotes only, found ${kinds.join(', ')}`);
      return `${kinds.length} of ${all}`;
    },
  },
  {
    what: 'quotes are saved as CSV and JSON, all rows, and a citation is copied',
    async walk({ page, open }, screens) {
      await open(pathOf(screens, 'person'));
      const total = Number(/\d+/.exec(await page.locator('#quotes-heading').innerText())![0]);
      const [json] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as JSON' }).click()]);
      const rows = JSON.parse(readFileSync((await json.path())!, 'utf8')) as readonly { readonly permalink: string }[];
      expectThat(rows.length === total, `${total} rows, found ${rows.length}`);
      const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()]);
      expectThat(readFileSync((await csv.path())!, 'utf8').startsWith('speaker,'), 'a line of headings');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('.quote-line-why summary').first().click();
      await page.locator('.quote-line-why button').first().click();
      await page.getByText('Copied').first().waitFor();
      const citation = (await page.evaluate('navigator.clipboard.readText()')) as string;
      expectThat(citation.includes('/quotes/'), `a permalink in the citation, found ${citation}`);
      return `${rows.length} rows; ${citation.slice(0, 80)}`;
    },
  },
  {
    what: 'a meeting’s steps each have their sentence and their article, and it goes into a calendar',
    async walk({ page, open }, screens) {
      await open(pathOf(screens, 'meeting'));
      const steps = await page.locator('.history-step').count();
      expectThat(steps >= 4 && (await page.locator('.history-step blockquote').count()) === steps && (await page.locator('.history-step a').count()) === steps, 'a sentence and an article for each of several steps');
      const address = await page.getByRole('link', { name: 'Add to calendar' }).getAttribute('href');
      const calendar = await page.request.get(new URL(address!, page.url()).href);
      expectThat((await calendar.text()).startsWith('BEGIN:VCALENDAR'), 'a calendar');
      return `${steps} steps`;
    },
  },
  {
    what: 'a search stands in the address, shows results by kind, and is narrowed to a speaker',
    async walk({ page, open }) {
      await open('/');
      await page.getByRole('searchbox').fill('Pell');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?words=Pell/);
      await page.locator('.hit-word').first().waitFor();
      const kinds = await page.locator('main section > h2').allInnerTexts();
      await page.getByRole('link', { name: 'only what they said' }).first().click();
      await page.waitForURL(/speaker=/);
      await page.locator('.quote-line').first().waitFor();
      return kinds.join(', ');
    },
  },
  {
    what: 'two articles are chosen and compared',
    async walk({ page, open }, screens) {
      await open('/compare');
      const [a, b] = ['a', 'b'].map((name) => new URL(`http://x${pathOf(screens, 'compare')}`).searchParams.get(name)!);
      await page.getByLabel('This article').selectOption(a!);
      await page.getByLabel('With this one').selectOption(b!);
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.locator('.compared').first().waitFor();
      return page.locator('#both-heading').innerText();
    },
  },
  {
    what: 'a text is pasted and read without being saved',
    async walk({ page, open }) {
      await open('/try');
      await page.getByLabel('Article').fill(TRIED);
      await page.getByRole('button', { name: 'Read it' }).click();
      await page.locator('mark.quote-direct').waitFor();
      expectThat(await page.evaluate(`getComputedStyle(document.querySelector('.article')).display === 'grid'`), 'the text set like an article');
      const speaker = await page.locator('.quote-list strong').first().innerText();
      expectThat(speaker === 'Ada Quill', `Ada Quill as the speaker, found ${speaker}`);
      await page.getByRole('searchbox').fill('Quill');
      await page.keyboard.press('Enter');
      await page.getByText('Nothing in the record').waitFor();
      return speaker;
    },
  },
  ...PICTURE_WAYS,
  ...KEYBOARD_WAYS,
];

/** Walks each way in a fresh browser. */
export async function checkWays(browser: Browser, address: string, screens: readonly Screen[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { what, walk } of WAYS) {
    const visitor = await visit(browser, address);
    visitor.page.setDefaultTimeout(20_000);
    try {
      const seen = await walk(visitor, screens);
      findings.push({ what, holds: visitor.complaints().length === 0, seen: visitor.complaints().length === 0 ? seen : visitor.complaints().join(' | ') });
    } catch (error) {
      findings.push({ what, holds: false, seen: (error as Error).message.split('\n').slice(0, 4).join(' ') });
    } finally {
      await visitor.close();
    }
  }
  return findings;
}
