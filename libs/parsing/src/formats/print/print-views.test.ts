import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeMarkedText } from '@onrecord/testing';
import { decodeDocument } from '../../decode-document.js';
import { parseArticle } from '../../parse-article.js';
import { markParts, readView } from './test/read-view.js';

const VIEWS = join(__dirname, 'test', 'views');

/** Views on which an editor sees more than the words say. They are marked as she sees them, and are known to be read otherwise. */
const UNTOLD: ReadonlySet<string> = new Set([
  // a second name on a line of its own may be where the first one was: `Port Arden` is as good a name
  'names-on-two-lines.marked.txt',
  // a standfirst of whole sentences reads like a lead, without a byline between them
  'byline-above-the-headline.marked.txt',
  // a caption of a whole sentence without a credit reads like a short paragraph
  'magazine-with-words-and-photographs.marked.txt',
]);

const views = readdirSync(VIEWS).sort();

test('nineteen views of twenty are read as an editor marks them', () => {
  expect(UNTOLD.size).toBeLessThanOrEqual(views.length * 0.05);
});

describe.each(views)('the view %s', (name) => {
  const { text, spans, published, updated } = readView(VIEWS, name);
  const document = decodeDocument({ bytes: new TextEncoder().encode(text), receipt: { name } });
  const article = parseArticle(document);

  test('is told from plain text', () => {
    expect(document.form).toBe('print');
  });

  (UNTOLD.has(name) ? test.failing : test)('is read as an editor marks it', () => {
    expect(spans.length).toBeGreaterThan(0);
    expect(writeMarkedText(text, markParts(article))).toBe(writeMarkedText(text, spans));
  });

  test('says when it was published', () => {
    expect([article.published?.value.value, article.updated?.value.value]).toEqual([published, updated]);
  });
});
