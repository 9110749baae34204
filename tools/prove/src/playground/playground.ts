import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Finding, Proof, ProofOptions } from '../proof.js';
import { startServer } from '../server/start-server.js';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Without these a browser looks up hosts of its maker's at every start. */
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The playground opens in a headless browser, asks no other host for anything, and shows examples, their answers, headers and the documentation. */
export const PLAYGROUND: Proof = {
  shows: 'GraphiQL opens in headless Chromium without a request to any other host, with examples that answer, headers and documentation',
  run: async (options) => {
    const server = await startServer(options.workspace, options.folder);
    try {
      return await visitPlayground(server.address, options);
    } finally {
      await server.stop();
    }
  },
};

/** Visits the playground of a running server; puts two pictures into `tmp` of the workspace. */
export async function visitPlayground(address: string, { workspace }: Pick<ProofOptions, 'workspace'>): Promise<readonly Finding[]> {
  const executablePath = BROWSERS.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error(`a Chromium is needed at one of ${BROWSERS.join(', ')}: apt-get install chromium`);
  const pictures = join(workspace, 'tmp');
  await mkdir(pictures, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: QUIET });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const requested: string[] = [];
    const messages: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(`${address}/graphql`);
    const answer = await runExample(page, 'people');
    const tabs = await page.locator('[role="tab"]').allInnerTexts();
    const headers = await openHeaders(page);
    await page.screenshot({ path: join(pictures, 'playground.png') });
    // By the keyboard: tabs slide into their places, and a click may miss one on its way.
    await page.locator('[role="tab"] button', { hasText: 'CompareArticles' }).press('Enter');
    const comparison = await runExample(page, 'compareArticles');
    const documentation = await openDocumentation(page);
    await page.screenshot({ path: join(pictures, 'playground-documentation.png') });
    const elsewhere = requested.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url));
    return [
      { what: 'the first example answers with something', holds: isAnswer(answer) && answer.includes('"node"'), seen: shorten(answer) },
      { what: 'the comparison of two seeds answers with something', holds: isAnswer(comparison) && comparison.includes('"quotesInA"'), seen: shorten(comparison) },
      { what: 'there is a tab for each question', holds: ['WhatTheySaid', 'CompareArticles', 'FollowQuotes', 'TakeAnArticleIn'].every((name) => tabs.some((tab) => tab.includes(name))), seen: tabs.map((tab) => tab.trim()).join(', ') },
      { what: 'there is a place for a key in the headers', holds: headers.includes('authorization'), seen: shorten(headers) },
      { what: 'the documentation opens', holds: documentation.includes('query') && documentation.includes('subscription'), seen: shorten(documentation) },
      { what: 'no request to another host', holds: elsewhere.length === 0, seen: elsewhere.length === 0 ? `${requested.length} requests, all to this server; pictures in tmp/playground*.png` : elsewhere.join(', ') },
      { what: 'no message in the console', holds: messages.length === 0, seen: messages.length === 0 ? 'none' : messages.join(' | ') },
    ];
  } finally {
    await browser.close();
  }
}

const isAnswer = (answer: string) => answer.includes('"data"') && !answer.includes('"errors"');

const shorten = (words: string) => words.replace(/\s+/g, ' ').slice(0, 200);

/** Runs what the open tab holds, which asks for this field. @returns the answer as it is shown. */
async function runExample(page: Page, field: string): Promise<string> {
  await page.locator('button.graphiql-execute-button').click({ timeout: 30_000 });
  // A document of several operations asks which one.
  const choice = page.locator('[role="menuitem"]').first();
  if (await choice.isVisible({ timeout: 1_000 }).catch(() => false)) await choice.click();
  await page.locator('.result-window', { hasText: `"${field}"` }).waitFor({ timeout: 30_000 }).catch(() => undefined);
  return page.locator('.result-window').innerText();
}

async function openHeaders(page: Page): Promise<string> {
  await page.locator('.graphiql-editor-tools button', { hasText: 'Headers' }).click();
  const editor = page.locator('.graphiql-editor-tool [data-name="headers"], .graphiql-editor-tool .graphiql-editor:not(.hidden)').last();
  await editor.waitFor({ timeout: 10_000 });
  return editor.innerText();
}

async function openDocumentation(page: Page): Promise<string> {
  await page.locator('button[aria-label="Show Documentation Explorer"]').click();
  const explorer = page.locator('.graphiql-doc-explorer');
  await explorer.locator('text="Root Types"').waitFor({ timeout: 10_000 });
  return explorer.innerText();
}
