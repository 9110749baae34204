import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import type { Finding } from '../proof.js';
import { visit } from './browser.js';
import type { Screen } from './screens.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A fault that axe found, as it tells it. */
interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Each screen: one operation, no complaint, no serious fault of accessibility, in light and in dark, wide and narrow. */
export async function checkScreens(browser: Browser, address: string, screens: readonly Screen[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const screen of screens) findings.push(await checkScreen(browser, address, screen));
  return findings;
}

async function checkScreen(browser: Browser, address: string, { name, path }: Screen): Promise<Finding> {
  const faults: string[] = [];
  for (const look of [{ colorScheme: 'light' as const }, { colorScheme: 'dark' as const }, { colorScheme: 'light' as const, viewport: { width: 390, height: 844 } }]) {
    // axe is put into the page by hand, which the page's own policy forbids.
    const visitor = await visit(browser, address, { ...look, bypassCSP: true });
    await visitor.open(path);
    const expected = name === 'try' ? 0 : 1;
    if (visitor.operations() !== expected) faults.push(`${visitor.operations()} operations instead of ${expected}`);
    await visitor.page.evaluate(AXE);
    const { violations } = (await visitor.page.evaluate('axe.run()')) as { readonly violations: readonly Violation[] };
    faults.push(...violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, help, nodes }) => `${look.colorScheme}${'viewport' in look ? ', phone' : ''}: ${id}, ${help}: ${nodes[0]?.html.slice(0, 160)}`));
    const wide = await visitor.page.evaluate('document.documentElement.scrollWidth > innerWidth + 1');
    if (wide === true) faults.push(`${'viewport' in look ? 'phone' : 'desk'}: wider than the window`);
    await visitor.close();
  }
  const visitor = await visit(browser, address);
  await visitor.open(path);
  faults.push(...visitor.complaints());
  await visitor.close();
  return { what: `screen ${name}: one operation, nothing to complain of, no serious fault of accessibility in light, dark and on a phone`, holds: faults.length === 0, seen: faults.length === 0 ? path : faults.join(' | ') };
}
