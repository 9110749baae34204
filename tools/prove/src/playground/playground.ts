import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Finding, Proof, ProofOptions } from '../proof.js';
import { startServer } from '../server/start-server.js';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Without these a browser looks up hosts of its maker's at every start. */
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The playground opens in a headless browser, asks no other host for anything, and runs its first example. */
export const PLAYGROUND: Proof = {
  shows: 'GraphiQL opens in headless Chromium without a request to any other host, and runs an example',
  run: async (options) => {
    const server = await startServer(options.workspace, options.folder);
    try {
      return await visit(server.address, options);
    } finally {
      await server.stop();
    }
  },
};

async function visit(address: string, { workspace }: ProofOptions): Promise<readonly Finding[]> {
  const executablePath = BROWSERS.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error(`a Chromium is needed at one of ${BROWSERS.join(', ')}: apt-get install chromium`);
  const browser = await chromium.launch({ executablePath, args: QUIET });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const requested: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${address}/graphql`);
    const answer = await runExample(page);
    const elsewhere = requested.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url));
    const pictures = join(workspace, 'tmp');
    await mkdir(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, 'playground.png') });
    return [
      { what: 'the first example answers with something', holds: answer.includes('"data"') && answer.includes('"node"') && !answer.includes('"errors"'), seen: answer.replace(/\s+/g, ' ').slice(0, 200) },
      { what: 'no request to another host', holds: elsewhere.length === 0, seen: elsewhere.length === 0 ? `${requested.length} requests, all to this server; screenshot in tmp/playground.png` : elsewhere.join(', ') },
      { what: 'no error in the console', holds: complaints.length === 0, seen: complaints.length === 0 ? 'none' : complaints.join(' | ') },
    ];
  } finally {
    await browser.close();
  }
}

async function runExample(page: Page): Promise<string> {
  await page.locator('button.graphiql-execute-button').click({ timeout: 30_000 });
  // A document of several operations asks which one.
  const choice = page.locator('[role="menuitem"]').first();
  if (await choice.isVisible({ timeout: 1_000 }).catch(() => false)) await choice.click();
  const result = page.locator('.result-window');
  await result.locator('text="data"').first().waitFor({ timeout: 30_000 }).catch(() => undefined);
  return result.innerText();
}
