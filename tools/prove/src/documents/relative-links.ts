import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A link of a page to a file of the repository. */
export interface RelativeLink {
  /** From 1. */
  readonly line: number;
  /** As written, without the part after `#`. */
  readonly target: string;
}

/** A link or a picture: matches `[glossary](glossary.md)` and `[map](../README.md#map "title")`, not `[1]`. */
const LINK = /\[[^\]\n]{0,300}\]\(<?([^\s)>]{1,300})>?(?:\s[^)\n]{0,200})?\)/g;
/** `https:`, `mailto:`. */
const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** The links of a Markdown text to files, fenced blocks and code spans left out. */
export function readRelativeLinks(markdown: string): readonly RelativeLink[] {
  const links: RelativeLink[] = [];
  let isFenced = false;
  markdown.split('\n').forEach((line, index) => {
    if (line.startsWith('```')) isFenced = !isFenced;
    if (isFenced) return;
    // A link may hold a code span as its words; a code span that holds a link is none.
    const words = line.replace(/`[^`]*`/g, (span) => (span.includes('](') ? '' : span));
    for (const [, address] of words.matchAll(LINK)) {
      const target = address!.split('#')[0]!;
      if (target !== '' && !SCHEME.test(target)) links.push({ line: index + 1, target: decodeURI(target) });
    }
  });
  return links;
}

/** The links of a page that lead nowhere. */
export function findBrokenLinks(workspace: string, page: string): readonly RelativeLink[] {
  return readRelativeLinks(readFileSync(join(workspace, page), 'utf8')).filter(({ target }) => !existsSync(join(workspace, dirname(page), target)));
}
