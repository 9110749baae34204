import { decodeDocument, parseArticle } from '@onrecord/parsing';
import type { PageDocument } from '../documents/page-document.js';
import type { UnreadDocument } from '../documents/read-archive.js';
import { NO_PAGE, toPagePrediction, type PagePrediction } from './pages.js';
import type { Predictions } from './predict-documents.js';

/** Predicts the parts of every page, one line each; a page that cannot be read gets an empty line, and is told. Pages are parsed and not analysed. */
export function predictPages(pages: readonly PageDocument[]): Predictions {
  const unread: UnreadDocument[] = [];
  const lines = pages.map((page) => {
    try {
      return toLine(page, readPage(page));
    } catch (error) {
      unread.push({ id: page.id, problem: (error as Error).message });
      return toLine(page, NO_PAGE);
    }
  });
  return { lines, unread };
}

function readPage({ url, readBytes }: PageDocument): PagePrediction {
  return toPagePrediction(parseArticle(decodeDocument({ bytes: readBytes(), receipt: url === undefined ? {} : { url }, form: 'html' })));
}

function toLine({ id }: PageDocument, prediction: PagePrediction): string {
  return JSON.stringify({ id, ...prediction });
}
