import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Without these a browser looks up hosts of its maker's at every start. */
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A page of a browser over one server, and what it did. */
export interface Visit {
  readonly page: Page;
  /** The operations of GraphQL that were sent since the last visit to an address. */
  readonly operations: () => number;
  /** What the browser complained of, and requests to other hosts. */
  readonly complaints: () => readonly string[];
  /** Opens an address of the server, as from a bookmark, and waits until the screen shows its answer. */
  readonly open: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Debian's Chromium without a window. @throws Error telling where one is looked for. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = BROWSERS.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error(`a Chromium is needed at one of ${BROWSERS.join(', ')}: apt-get install chromium`);
  return chromium.launch({ executablePath, args: QUIET });
}

/** A fresh visitor of a server. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  let operations = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(?:data|blob):/.test(request.url())) complaints.push(`a request to ${request.url()}`);
    if (new URL(request.url()).pathname === '/graphql') operations += 1;
  });
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(`${new URL(page.url()).pathname}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return {
    page,
    operations: () => operations,
    complaints: () => complaints,
    async open(path) {
      operations = 0;
      await page.goto(`${address}${path}`);
      await shown(page);
    },
    close: () => context.close(),
  };
}

/** Waits until a screen shows what it asked for. */
export async function shown(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor({ state: 'attached', timeout: 30_000 });
  await page.locator('.awaited').waitFor({ state: 'detached', timeout: 30_000 });
}
