import type { Node } from 'jsonc-parser';
import type { InnerText } from '../../../markup/inner-text.js';
import { jsonInnerText } from '../../../markup/json-inner-text.js';
import type { Page } from '../page.js';

/**
 * Opens a string of a script that holds markup, its angle brackets escaped or not. Matches `"<p>` and `"\u003cdiv class`; must not match `"<svg`.
 */
const OPENING = /"(?:<|\\u003c)(?:p|div|section|article|h[2-4]|figure|ul|blockquote)(?=[\s>\\])/gi;

/** Markup without this many ends of paragraphs is no article. */
const FEWEST_PARAGRAPHS = 3;

/**
 * The longest piece of markup with paragraphs that a page keeps in its scripts, for a script to show: the state of a page that is
 * built in the browser. `undefined` where there is none. Each string is looked at once.
 */
export function findStateMarkup({ source, elements }: Page): InnerText | undefined {
  let longest: Node | undefined;
  for (const { name, openEnd, end } of elements) {
    if (name !== 'script') continue;
    const script = source.slice(openEnd, end);
    OPENING.lastIndex = 0;
    for (let opening = OPENING.exec(script); opening !== null; opening = OPENING.exec(script)) {
      const close = endOfString(script, opening.index);
      if (close === undefined) break;
      OPENING.lastIndex = close;
      const length = close - opening.index;
      if (length > (longest?.length ?? 0) && holdsParagraphs(script.slice(opening.index, close))) longest = { type: 'string', offset: openEnd + opening.index, length };
    }
  }
  return longest === undefined ? undefined : jsonInnerText(source, longest);
}

function holdsParagraphs(string: string): boolean {
  return (string.match(/(?:<|\\u003c)\\?\/p(?:>|\\u003e)/gi)?.length ?? 0) >= FEWEST_PARAGRAPHS;
}

/** Where a string ends, past its quotation mark; `undefined` when it does not. */
function endOfString(script: string, offset: number): number | undefined {
  for (let i = offset + 1; i < script.length; i++) {
    if (script[i] === '\\') i += 1;
    else if (script[i] === '"') return i + 1;
  }
  return undefined;
}
