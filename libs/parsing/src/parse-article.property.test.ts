import fc from 'fast-check';
import { ParseError, sliceSpan, toSourceSpans, type ArticleForm, type ParsedArticle, type SourceDocument } from '@onrecord/domain';
import { decodeDocument } from './decode-document.js';
import { parseArticle } from './parse-article.js';

/** Lines as pages have them, and characters as they should not. */
const line = fc.oneof(
  fc.constantFrom('Print', 'By Ada Quill and Tom Reed', 'Norvania Times', 'June 1, 2018', 'PORT ARDEN, June 2 (AP) — The harbour is closed.', 'A boat waits. (Mina Holt/Norvania Wire)', 'Photo: Ada Quill', 'Correction: It is open.', 'WHO KNEW', '“It won’t be quick,’’ she said.', '(Reporting by Otto Lang)', ''),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '(', ')', '—', '"', '\u00ad', '\u0007', '👩‍🚒', 'u\u0308', '\t'), maxLength: 60 }),
);
const page = fc.tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\u2028')).map(([lines, lineEnd]) => lines.join(lineEnd));
const form = fc.constantFrom<ArticleForm>('print', 'text');

/** The article, or `undefined` where the documented error says that there is none; any other error fails the property. */
function read(bytes: Uint8Array, told?: ArticleForm): { document: SourceDocument; article: ParsedArticle } | undefined {
  try {
    const document = decodeDocument(told === undefined ? { bytes, receipt: {} } : { bytes, receipt: {}, form: told });
    return { document, article: parseArticle(document) };
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

test('regions are ordered, apart from one another, and inside the text', () => {
  fc.assert(
    fc.property(page, form, (text, told) => {
      const found = read(new TextEncoder().encode(text), told);
      let end = 0;
      for (const { span } of found?.article.regions ?? []) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(found?.article.text.length ?? 0);
    }),
    { numRuns: 500 },
  );
});

test('every part, taken from the source through the offset map, is its words again', () => {
  fc.assert(
    fc.property(page, form, (text, told) => {
      const found = read(new TextEncoder().encode(text), told);
      for (const { span } of found?.article.regions ?? []) {
        const { document, article } = found!;
        const source = toSourceSpans(article.offsetMap, span).map((stretch) => sliceSpan(document.text, stretch)).join('');
        expect(visible(source)).toBe(visible(sliceSpan(article.text, span)));
      }
    }),
    { numRuns: 500 },
  );
});

test('nothing of the page is lost but furniture, white space and control characters', () => {
  fc.assert(
    fc.property(page, form, (text, told) => {
      const found = read(new TextEncoder().encode(text), told);
      if (found === undefined) return;
      const { document, article } = found;
      const furniture = article.furniture.reduce((length, span) => length + visible(sliceSpan(document.text, span)).length, 0);
      expect(visible(article.text).length + furniture).toBe(visible(document.text).length);
    }),
    { numRuns: 500 },
  );
});

test('bytes of any sort give a document and an article, or the documented error', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void read(bytes)), { numRuns: 1000 });
});

test('the same bytes give the same article', () => {
  fc.assert(fc.property(page, (text) => expect(read(new TextEncoder().encode(text))).toEqual(read(new TextEncoder().encode(text)))), { numRuns: 100 });
});

/** Words without what joining lines changes: white space, and the characters that are never an article's. */
function visible(words: string): string {
  return words.replace(/[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b\ufeff]+/g, '');
}
