import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { MarkupElement } from '../../../../markup/node.js';
import { isTooDeep } from '../../../../markup/read-json.js';

/** A value of JSON that stands in a page. Offsets of its nodes are counted from `start`. */
export interface JsonValue {
  readonly root: Node;
  /** Where the parsed text begins in the source. */
  readonly start: number;
}

/** Longest script that is read, in characters; whole articles with their bodies have a tenth of it. */
const LONGEST_SCRIPT = 1_000_000;

/** Values written one after another in one script. */
const MOST_VALUES = 20;

/** Matches what wraps JSON in pages that also want to be XML: `//<![CDATA[`, `/*]]>*\/`, `<!--`; must not match `[1, 2]`. */
const WRAPPERS = /(?:(?:\/\/|\/\*)[ \t]{0,20})?(?:<!\[CDATA\[|\]\]>)(?:[ \t]{0,20}\*\/)?|^\s*<!--|-->\s*$/g;

/** The JSON of a script, tolerant of what pages write: wrappers, comments, trailing commas, raw line breaks in strings, several values in a row. */
export function readJsonScript(source: string, script: MarkupElement): readonly JsonValue[] {
  const start = script.openEnd;
  const end = script.children.at(-1)?.kind === 'text' ? (script.children.at(-1) as { readonly end: number }).end : start;
  if (end - start > LONGEST_SCRIPT) return [];
  const text = source.slice(start, end).replace(WRAPPERS, blank);
  return isTooDeep(text) ? [] : readValues(text, start);
}

function readValues(text: string, start: number): readonly JsonValue[] {
  const values: JsonValue[] = [];
  let from = 0;
  while (values.length < MOST_VALUES) {
    const rest = text.slice(from);
    const root = parseTolerantly(rest);
    if (root === undefined) break;
    values.push({ root, start: start + from });
    from += root.offset + root.length;
    const next = /^[\s,;]*(?=[[{])/.exec(text.slice(from, from + 1000));
    if (next === null) break;
    from += next[0].length;
  }
  return values;
}

/** Raw line breaks end a string in strict JSON: they are blanked where the first reading finds errors. */
function parseTolerantly(text: string): Node | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  if (!errors.some(({ error }) => BROKEN_STRING.has(error))) return root;
  return parseTree(blankLineBreaksInStrings(text), [], { allowTrailingComma: true });
}

/** jsonc-parser's codes: invalid symbol, unexpected end of string, invalid character. */
const BROKEN_STRING = new Set([1, 12, 16]);

/** Matches a string of JSON, closed or not, with what it escapes; must not match a number. */
const STRING = /"(?:[^"\\]|\\[\s\S])*"?/g;

function blankLineBreaksInStrings(text: string): string {
  return text.replace(STRING, (string) => string.replace(/[\u0000-\u001f]/g, ' '));
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}
