import './kind-badge.css';
import type { QuoteKind } from '@onrecord/client';
import { QUOTE_KIND_WORDS } from '../words/quote-words.js';

/** The kind of a quote in a word, under the line that marks it in the text. */
export function KindBadge({ kind }: { readonly kind: QuoteKind }) {
  return <span className={`kind kind-${kind.toLowerCase()}`}>{QUOTE_KIND_WORDS[kind]}</span>;
}
