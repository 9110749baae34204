import { findBody } from '../find-body.js';
import { readPage } from '../../page.js';

/** The body of a page in marked form, a part a line: paragraphs plain, crossheads after `# `, notes after `! `. */
export function readBody(html: string): readonly string[] {
  const { blocks } = findBody(readPage(html), { blocks: [], elements: new Set() } as never);
  const marks: Readonly<Record<string, string>> = { crosshead: '# ', note: '! ' };
  return blocks.map(({ kind, lines }) => `${marks[kind] ?? ''}${lines.map(({ words }) => words).join(' | ')}`);
}
