import type { ArticleInput } from '@onrecord/domain';

const STATED = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Harbour of Port Arden opens again', author: { '@type': 'Person', name: 'Mina Holt' }, datePublished: '2031-03-14T08:00:00+01:00', keywords: ['harbours', 'fishing'], publisher: { '@type': 'Organization', name: 'The Example Courier' } });

const PAGE = `<!doctype html><html lang="en"><head><title>Harbour of Port Arden opens again</title><meta name="keywords" content="harbours, fishing"><meta name="author" content="Mina Holt"><script type="application/ld+json">${STATED}</script></head><body><article><h1>Harbour of Port Arden opens again</h1><p class="byline">By Mina Holt</p><figure><img src="harbour.jpg" alt=""><figcaption>Boats in the harbour of Port Arden. Photograph: Tom Reed</figcaption></figure><p>PORT ARDEN, March 14 — The harbour of Port Arden, which was closed for a month, opened again on Friday, the harbour master said.</p><p>“The boats may leave,” Harbour Master Ada Quill told reporters. She said that the talks with Norvania would go on.</p><p>Ms. Quill met the fishing minister of Norvania, Ada Lindqvist, in Port Arden on March 13. It rained all morning, and the crowd at the quay was small.</p></article></body></html>`;

/** A web page of an invented outlet, with a byline, a caption and fields that it states. */
export const INVENTED_PAGE: ArticleInput = { bytes: new TextEncoder().encode(PAGE), receipt: { name: 'harbour.html', url: 'https://courier.example/harbour' }, details: { outlet: 'The Example Courier' } };
