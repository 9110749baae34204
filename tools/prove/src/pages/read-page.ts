import { ParseError } from '@onrecord/domain';
import { decodeDocument, parseArticle } from '@onrecord/parsing';
import { findUnsoundPage } from './page-soundness.js';

/** What came of reading a page. */
export interface PageOutcome {
  /** `read`, the code of the documented error, or `thrown`. */
  readonly outcome: string;
  readonly faults: readonly string[];
  readonly milliseconds: number;
}

/** Reads a page, and looks at what was read; only a `ParseError` is a sound refusal. */
export function readPage(bytes: Uint8Array): PageOutcome {
  const began = performance.now();
  const took = (): number => performance.now() - began;
  try {
    const document = decodeDocument({ bytes, receipt: { url: 'https://courier.example/article' }, form: 'html' });
    const article = parseArticle(document);
    const milliseconds = took();
    return { outcome: 'read', faults: findUnsoundPage(document, article), milliseconds };
  } catch (error) {
    const milliseconds = took();
    if (error instanceof ParseError) return { outcome: error.code, faults: [], milliseconds };
    return { outcome: 'thrown', faults: [String(error instanceof Error ? error.stack : error).split('\n').slice(0, 4).join(' ').slice(0, 500)], milliseconds };
  }
}
