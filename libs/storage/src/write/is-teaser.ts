import type { ParsedArticle } from '@onrecord/domain';

/** Whether no more of an article was had than its headline and a summary, as most feeds have it. */
export function isTeaser({ diagnostics }: ParsedArticle): boolean {
  return diagnostics.some(({ rule }) => rule === 'TEASER_ONLY');
}
