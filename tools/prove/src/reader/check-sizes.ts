import type { Browser } from 'playwright-core';
import type { Finding } from '../proof.js';
import { visit } from './browser.js';
import { pathOf, type Screen } from './screens.js';

/** Bytes of compressed script that the first load of an article may cost. */
const SCRIPT_MAX = 200_000;

/** What the first load of an article costs. */
export async function checkSizes(browser: Browser, address: string, screens: readonly Screen[]): Promise<Finding> {
  const visitor = await visit(browser, address);
  await visitor.open(pathOf(screens, 'article'));
  const loaded = (await visitor.page.evaluate(`performance.getEntriesByType('resource').map(({ name, encodedBodySize }) => ({ name, size: encodedBodySize }))`)) as readonly { readonly name: string; readonly size: number }[];
  await visitor.close();
  const sizeOf = (end: RegExp) => loaded.filter(({ name }) => end.test(name)).reduce((sum, { size }) => sum + size, 0);
  const [scripts, styles, fonts] = [sizeOf(/\.js$/), sizeOf(/\.css$/), sizeOf(/\.woff2$/)];
  return { what: `the first load of an article costs at most ${SCRIPT_MAX / 1000} kB of compressed script`, holds: scripts > 0 && scripts <= SCRIPT_MAX, seen: `${(scripts / 1000).toFixed(0)} kB of script, ${(styles / 1000).toFixed(0)} kB of style, ${(fonts / 1000).toFixed(0)} kB of fonts` };
}
