import type { Proof } from '../proof.js';
import { startServer } from '../server/start-server.js';
import { openBrowser } from './browser.js';
import { checkInjections } from './check-injections.js';
import { checkLongArticle } from './check-long-article.js';
import { checkScreens } from './check-screens.js';
import { checkSizes } from './check-sizes.js';
import { checkVersions } from './check-versions.js';
import { checkWays } from './check-ways.js';
import { findScreens } from './screens.js';
import { openSubmission } from './submit-articles.js';

/** The reader in a browser, over a server started as the README says, with the seeds. */
export const READER: Proof = {
  shows: 'every screen of the reader in headless Chromium: what readers do there, accessibility, hostile text, size and speed',
  async run({ workspace, folder, sample, tell }) {
    tell('starting the server with the seeds');
    const server = await startServer(workspace, folder);
    const browser = await openBrowser();
    try {
      const screens = await findScreens(server.address);
      tell('ways through the reader');
      const ways = await checkWays(browser, server.address, screens);
      tell('each screen, in light, dark and on a phone');
      const looks = await checkScreens(browser, server.address, screens);
      tell('size, a long article, hostile articles');
      const submit = await openSubmission(workspace, folder, server.address, server.database);
      return [...ways, ...looks, await checkSizes(browser, server.address, screens), await checkLongArticle(browser, server.address, submit, sample), await checkVersions(browser, server.address, submit), await checkInjections(browser, server.address, submit)];
    } finally {
      await browser.close();
      await server.stop();
    }
  },
};
