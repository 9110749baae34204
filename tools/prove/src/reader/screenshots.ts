import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Proof } from '../proof.js';
import { startServer } from '../server/start-server.js';
import { openBrowser, visit } from './browser.js';
import { findScreens } from './screens.js';

/** How each screen is looked at. */
const LOOKS = [
  { look: 'light', options: { colorScheme: 'light' } },
  { look: 'dark', options: { colorScheme: 'dark' } },
  { look: 'phone', options: { colorScheme: 'light', viewport: { width: 390, height: 844 } } },
] as const;

/** Pictures of every screen in light, dark and on a phone, for people to look at. */
export const SCREENSHOTS: Proof = {
  shows: 'pictures of every screen of the reader in tmp/screenshots, light, dark and phone',
  async run({ workspace, folder, tell }) {
    const pictures = join(workspace, 'tmp', 'screenshots');
    await mkdir(pictures, { recursive: true });
    const server = await startServer(workspace, folder);
    const browser = await openBrowser();
    try {
      const screens = await findScreens(server.address);
      for (const { name, path } of screens) {
        tell(name);
        for (const { look, options } of LOOKS) {
          const visitor = await visit(browser, server.address, options);
          await visitor.open(path);
          await visitor.page.screenshot({ path: join(pictures, `${name}-${look}.png`), fullPage: true });
          await visitor.close();
        }
      }
      return [{ what: 'pictures of every screen', holds: true, seen: `${screens.length * LOOKS.length} in tmp/screenshots` }];
    } finally {
      await browser.close();
      await server.stop();
    }
  },
};
