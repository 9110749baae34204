/** A page whose article has all that a reader of evidence must not get at a stretch: standfirst, caption, crosshead, prose, and speech of several sentences and paragraphs. */
export const HARBOUR_PAGE = `<!doctype html><html lang="en"><head><title>Ministers agree on boats</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ministers agree on boats","description":"The quarrel over herring is over. Both capitals will count the boats by spring.","datePublished":"2031-03-12T08:00:00Z","publisher":{"@type":"Organization","name":"The Example Courier"},"author":{"@type":"Person","name":"Ivo Lund"}}</script></head>
<body><article><h1>Ministers agree on boats</h1>
<p class="standfirst">The quarrel over herring is over. Both capitals will count the boats by spring.</p>
<p class="byline">By Ivo Lund</p>
<figure><img src="https://courier.example/quay.jpg" alt=""><figcaption>The quay was empty on Monday. A single lamp burned in the office. Photograph: Mina Holt</figcaption></figure>
<p>PORT ARDEN, March 12 — The fog lay thick over the quay. No boat had left for a week. Children played between the crates.</p>
<p>“We counted every boat twice. The numbers were wrong in May. They are right today,” Foreign Minister Ada Quill of Norvania told reporters on Tuesday.</p>
<p>“Our crews have waited long enough,” said Fisheries Minister Tom Reed of Sudmark. “They want to sail. They want a date.”</p>
<h2>A table too small</h2>
<p>Ms Quill met Mr Reed in Port Arden on March 11. The room was cold and the tea was late. They will meet again in Brunn on April 2.</p>
<p>“I slept badly for a month,” Ms Quill said.</p>
<p>“The letters came every day. Some were kind. Most were not.</p>
<p>“I answered all of them. I will answer yours.”</p>
<p>Mr Reed denied that he had threatened anyone. The harbour office declined to comment. Gulls took what was left.</p>
</article></body></html>`;

/** A later version of it: a sentence went, another came. */
export const HARBOUR_PAGE_LATER = HARBOUR_PAGE.replace('The room was cold and the tea was late.', 'The room was warm by noon. Nobody spoke of the tea.').replace('Some were kind. ', '');

/** Another paper on the same: the first words of the minister are cut. */
export const HARBOUR_TEXT = `Boats may sail, says minister

BRUNN, March 13 — The herring are coming back. Old men on the pier said so first. The ministry followed.

“They are right today,” Foreign Minister Ada Quill of Norvania told reporters on Tuesday. “The numbers were wrong in May.”

Mr. Tom Reed, the fisheries minister of Sudmark, met Ms. Quill in Port Arden on March 11. He left by train. It rained.

“Nobody lost. Nobody won. We shook hands and went home,” said Mr. Reed.`;
