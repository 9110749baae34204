import type { ParsedArticle, Region } from '@onrecord/domain';
import { bareArticle } from './bare-article.js';

/** A paragraph: whatever stands between blank lines. */
const BLOCK = /[^\n](?:[^\n]|\n(?!\n))*/g;

/**
 * An article whose paragraphs are the given text's blocks between blank lines. A block that begins with `# ` is the
 * headline, one with `## ` a line of the standfirst; the signs stay outside of the region.
 */
export function articleOf(text: string): ParsedArticle {
  const regions = [...text.matchAll(BLOCK)].map((block): Region => {
    const level = /^#{0,2}/.exec(block[0])![0].length;
    const start = block.index + (level === 0 ? 0 : level + 1);
    return { kind: (['paragraph', 'headline', 'standfirst'] as const)[level]!, span: { start, end: block.index + block[0].length } };
  });
  return bareArticle(text, regions);
}
