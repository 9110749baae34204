import type { Page } from 'playwright-core';
import type { Visit } from './browser.js';
import type { Screen } from './screens.js';

/** One way through the reader: what it shows, and a walk that gives what was seen, or throws. */
export interface Way {
  readonly what: string;
  readonly walk: (visitor: Visit, screens: readonly Screen[]) => Promise<string>;
}

/** @throws Error when a way shows something else. */
export function expectThat(holds: unknown, expected: string): void {
  if (holds !== true) throw new Error(`expected ${expected}`);
}

/** Presses Tab until something like this has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`expected ${selector} within 80 presses of Tab, found none`);
}

/** Waits until an expression holds in the page, whose policy lets nothing be evaluated from inside. */
export async function until(page: Page, expression: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if ((await page.evaluate(expression)) === true) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`expected in the page: ${expression}`);
}
