import type { Diagnostic, ParsedArticle } from '@onrecord/domain';
import type { QuotedStretch } from './quoted-stretch.js';

export function findQuotedStretches(_article: ParsedArticle): { readonly stretches: readonly QuotedStretch[]; readonly diagnostics: readonly Diagnostic[] } {
  return { stretches: [], diagnostics: [] };
}
