import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A page that nothing is wrong with, for machines without the evaluation data: the parts that pages have, in few words. */
const INVENTED_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Norvania closes a harbour | The Example Courier</title>
<meta property="og:title" content="Norvania closes a harbour"><meta property="article:published_time" content="2024-03-04T06:30:00+01:00">
<link rel="canonical" href="https://courier.example/harbour">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Norvania closes a harbour","datePublished":"2024-03-04T06:30:00+01:00","author":[{"@type":"Person","name":"Ada Quill"}],"publisher":{"@type":"Organization","name":"The Example Courier"}}</script>
<style>p { margin: 0 }</style></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>Norvania closes a harbour</h1><p class="standfirst">Cranes at Port Arden are to be mended.</p>
<p class="byline">By <a rel="author" href="/ada">Ada Quill</a> <time datetime="2024-03-04T06:30:00+01:00">4 March 2024</time></p>
<figure><img src="crane.jpg" alt="A crane"><figcaption>A crane at Port Arden. <span class="credit">Photograph: Mina Holt</span></figcaption></figure>
<p>PORT ARDEN, Norvania &mdash; The harbour will close for a week, Mayor Lena Holt said on Monday.</p>
<p>&ldquo;The cranes are older than I am,&rdquo; Ms Holt told reporters.</p>
<h2>Ships wait outside</h2><p>She will meet Transport Minister Oskar Reve on Thursday, a spokesman said, and tell him what the work will cost.</p>
<aside><h3>Read more</h3><ul><li><a href="/a">Ferries run late</a></li></ul></aside>
<p><em>Correction: an earlier version gave another day.</em></p></article></main><footer>&copy; The Example Courier</footer></body></html>`;

/** The invented page as bytes. */
export const INVENTED_PAGE_BYTES: Uint8Array = new TextEncoder().encode(INVENTED_PAGE);

/** The development pages, as the evaluation unpacks them: paths below `folder`; none where it has not. */
export function listPages(workspace: string): { readonly folder: string; readonly files: readonly string[] } {
  const folder = join(workspace, 'tmp', 'evaluate', 'pages');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).sort() : [];
  return { folder, files };
}
