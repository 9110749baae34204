import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hullOfSpans, sliceSpan, toSourceSpans, type ParsedArticle, type Span } from '@onrecord/domain';
import { decodeDocument } from '../../decode-document.js';
import { parseArticle } from '../../parse-article.js';

const FIXTURES = join(__dirname, 'test', 'fixtures');
const cases = readdirSync(FIXTURES).sort();

/** An article in words: what a person reads on the page, without offsets. */
function toWords(article: ParsedArticle) {
  const words = (span: Span) => sliceSpan(article.text, span);
  return {
    headline: article.headline && words(article.headline),
    standfirst: article.standfirst.map(words),
    captions: article.captions.map(({ span, credit }) => ({ caption: words(span), credit: credit && words(credit) })),
    byline: article.byline && words(article.byline),
    authors: article.authors.map(({ name }) => name),
    agencies: article.agencies.map(({ name }) => name),
    dateline: article.dateline && { words: words(article.dateline.span), place: article.dateline.place, date: article.dateline.date, agency: article.dateline.agency },
    published: article.published?.value.value,
    updated: article.updated?.value.value,
    genre: article.genre?.value,
    paragraphs: article.paragraphs.map(words),
    crossheads: article.crossheads.map(words),
    notes: article.notes.map(words),
    diagnostics: article.diagnostics.map(({ rule }) => rule),
  };
}

function readPage(name: string) {
  const bytes = readFileSync(join(FIXTURES, name, 'page.txt'));
  const document = decodeDocument({ bytes, receipt: { name } });
  const article = parseArticle(document);
  const furniture = article.furniture.map((span) => sliceSpan(document.text, span));
  return { document, article, read: JSON.parse(JSON.stringify({ ...toWords(article), furniture })) };
}

describe.each(cases)('the page %s', (name) => {
  test('is read as a person reads it', () => {
    const file = join(FIXTURES, name, 'expected.json');
    const { document, read } = readPage(name);
    if (process.env['UPDATE'] === '1' && process.env['CI'] === undefined) writeFileSync(file, `${JSON.stringify(read, null, 2)}\n`);
    expect(existsSync(file)).toBe(true);
    expect(read).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(document.form).toBe('print');
  });

  test('gives every region back from its source', () => {
    const { document, article } = readPage(name);
    for (const { span } of article.regions) {
      const source = hullOfSpans(toSourceSpans(article.offsetMap, span));
      expect(source && sliceSpan(document.text, source).replace(/\s*\n\s*/g, ' ')).toBe(sliceSpan(article.text, span));
    }
  });
});
