import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fenced block of a page of the documentation. */
export interface FencedBlock {
  /** Path of the page, from the workspace. */
  readonly page: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/**
 * The fenced blocks of a Markdown text, in order.
 * @throws Error when a fence is never closed.
 */
export function readFencedBlocks(page: string, markdown: string): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let open: { line: number; language: string; lines: string[] } | undefined;
  markdown.split('\n').forEach((line, index) => {
    const fence = /^```([\w-]*)/.exec(line);
    if (fence === null) open?.lines.push(line);
    else if (open === undefined) open = { line: index + 1, language: fence[1]!, lines: [] };
    else {
      blocks.push({ page, line: open.line, language: open.language, text: open.lines.join('\n') });
      open = undefined;
    }
  });
  if (open !== undefined) throw new Error(`${page}:${(open as { line: number }).line}: the fence is never closed`);
  return blocks;
}

/** Every page of the documentation: the README, `docs/`, and the README of each project. Ordered by path. */
export function findPages(workspace: string): readonly string[] {
  const projects = ['libs', 'apps', 'tools'].flatMap((group) => readdirSync(join(workspace, group)).map((project) => join(group, project, 'README.md')));
  const docs = readdirSync(join(workspace, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => join('docs', file));
  return ['README.md', ...docs.sort(), ...['seeds/README.md', ...projects].filter((page) => existsSync(join(workspace, page))).sort()];
}

/** The fenced blocks of one page. */
export function readPageBlocks(workspace: string, page: string): readonly FencedBlock[] {
  return readFencedBlocks(page, readFileSync(join(workspace, page), 'utf8'));
}
