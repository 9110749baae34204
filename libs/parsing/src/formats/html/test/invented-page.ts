import { decodeDocument } from '../../../decode-document.js';
import { parseArticle } from '../../../parse-article.js';
import { findBody } from '../body/find-body.js';
import { findFigures } from '../figures/find-figures.js';
import { collectMarks } from '../metadata/marks.js';
import { readMetadata, type Metadata } from '../metadata/read-metadata.js';
import { readPage } from '../page.js';

/** Four paragraphs that make a body, in plain markup. */
export const BODY = `<div class="story-text">
<p>The harbour of Port Arden will open again in the spring, the minister of transport told reporters on Monday after a long night of talks.</p>
<p>Two of its four quays had been closed since a storm in the autumn, and the fishing fleet has been lying in the river ever since.</p>
<p>Officials of the port said that the work would cost less than had been feared, and that most of the money was already there.</p>
<p>The fishermen, who had waited for the news outside the town hall, said that they would believe it when the cranes came.</p>
</div>`;

/** A page of an invented paper: what stands in its head, and what its article shows above the body. */
export function inventPage(head: string, above = '<h1>Harbour to open in spring</h1>', body = BODY): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Harbour to open in spring | The Example Courier</title>${head}</head><body><main><article>${above}${body}</article></main></body></html>`;
}

/** A page, parsed. */
export function parsePage(html: string, url = 'https://courier.example/news/harbour') {
  const article = parseArticle(decodeDocument({ bytes: new TextEncoder().encode(html), receipt: { contentType: 'text/html', url } }));
  const wordsOf = ({ start, end }: { readonly start: number; readonly end: number }) => article.text.slice(start, end);
  return {
    article,
    headline: article.headline && wordsOf(article.headline),
    standfirst: article.standfirst.map(wordsOf),
    byline: article.byline && wordsOf(article.byline),
    authors: article.authors.map(({ name }) => name),
    agencies: article.agencies.map(({ name }) => name),
    paragraphs: article.paragraphs.map(wordsOf),
  };
}

/** What a page states, place by place: `NewsArticle.headline=Harbour to open`. */
export function statementsOf(html: string): readonly string[] {
  const page = readPage(html);
  const metadata: Metadata = readMetadata(page, collectMarks(page), findBody(page, findFigures(page)).container);
  return [...metadata.values()].flat().map(({ place, value, sort }) => `${place}=${value}${sort === undefined ? '' : ` (${sort})`}`);
}

/** A script of JSON-LD. */
export function jsonLd(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}
