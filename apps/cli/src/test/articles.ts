/** Invented articles of one story, as print views and plain text. */
export const HARBOUR = `Harbour to open again
By Ida Moss
The Example Courier

OSLO — “The harbour will open again before the winter comes,” Foreign Minister Ada Lindqvist of Norvania said on Monday.

Foreign Minister Tomas Varga of Ostland denied that his country had closed the strait.

A harbour official, who asked not to be named, said the ice was late.
`;

export const FERRIES = `Ferries wait for the harbour
By Ole Brandt
The Example Post

BERGEN — Foreign Minister Ada Lindqvist of Norvania said that “the harbour will open again before the winter comes.”
`;

/** The first as a web page, with what stands around an article there. */
export const HARBOUR_PAGE = `<!doctype html><html lang="en"><head><title>Harbour to open again | The Example Courier</title>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Harbour to open again", "datePublished": "2030-06-11T08:30:00+02:00", "author": {"@type": "Person", "name": "Ida Moss"}}</script></head>
<body><nav><a href="/">News</a> <a href="/coast">Coast</a></nav><main><article><h1>Harbour to open again</h1>
<p class="standfirst">The ice is late, and the minister is not</p><p class="byline">By Ida Moss</p>
<figure><img src="/ships.jpg"><figcaption>Ships wait outside the harbour of Bergholm, where the ice comes in November. <span class="credit">Photograph: Ines Farrow</span></figcaption></figure>
<p>“The harbour will open again before the winter comes,” Foreign Minister Ada Lindqvist of Norvania said on Monday.</p>
<p>Foreign Minister Tomas Varga of Ostland denied that his country had closed the strait.</p>
<h2>What the ice does</h2>
<p>A harbour official, who asked not to be named, said the ice was late.</p></article></main>
<footer><p>© 2030 The Example Courier</p></footer></body></html>
`;

/** In a language in which no facts are read. */
export const HAFEN = `Der Hafen öffnet wieder

Der Hafen von Bergholm wird vor dem Winter wieder geöffnet, sagte die Außenministerin am Montag in der Hauptstadt. Die Schiffe warten seit drei Wochen vor der Küste, und das Eis kommt in diesem Jahr spät.

Niemand weiß, wer die Meerenge gesperrt hat und warum sie so lange geschlossen blieb.
`;

/** Bytes of a picture: no text in any encoding. */
export const PICTURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0]);

export const STRAIT_TALKS = `Ministers meet on the strait
By Ole Brandt
The Example Post

BERGHOLM — Foreign Minister Ada Lindqvist of Norvania met Foreign Minister Tomas Varga of Ostland in Bergholm on Monday.
`;
