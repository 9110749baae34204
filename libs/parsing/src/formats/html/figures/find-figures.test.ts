import { readPage } from '../page.js';
import { findFigures } from './find-figures.js';

const ADDRESS = 'https://courier.example/news/harbour';

function read(markup: string): readonly string[] {
  const page = readPage(markup, ADDRESS);
  return findFigures(page).blocks.map(({ lines, credit, picture }) => [lines[0]?.words ?? '-', credit?.words ?? '-', picture ?? '-'].join(' | '));
}

const IMG = '<img src="/ferry.jpg" alt="A ferry">';
const AT = 'https://courier.example/ferry.jpg';
const LONG = 'It was late again, said Tom Reed. '.repeat(40);
const FERRY = 'The ferry leaves Port Arden.';

test.each([
  // a figure with its caption alone
  [`<figure>${IMG}<figcaption>${FERRY}</figcaption></figure>`, `${FERRY} | - | ${AT}`],
  // the credit marked inside, outside, and on its own, each with another word
  [`<figure>${IMG}<figcaption>${FERRY} <span class="image__credit">Photo: Ada Quill</span></figcaption></figure>`, `${FERRY} | Ada Quill | ${AT}`],
  [`<figure>${IMG}<figcaption>${FERRY}</figcaption><p class="copyright">© Mina Holt</p></figure>`, `${FERRY} | Mina Holt | ${AT}`],
  [`<figure>${IMG}<figcaption itemprop="caption">${FERRY}<span itemprop="copyrightHolder">Tom Reed/Norvania Wire</span></figcaption></figure>`, `${FERRY} | Tom Reed/Norvania Wire | ${AT}`],
  [`<figure>${IMG}<figcaption>${FERRY} <cite>Mina Holt</cite></figcaption></figure>`, `${FERRY} | Mina Holt | ${AT}`],
  [`<figure>${IMG}<figcaption><span class="credit-line">Foto: Ada Quill</span></figcaption></figure>`, `- | Ada Quill | ${AT}`],
  // two who are credited
  [`<figure>${IMG}<figcaption>${FERRY} <span class="credit">Photo by Ada Quill</span> / <span class="distributor">AP</span></figcaption></figure>`, `${FERRY} | Ada Quill AP | ${AT}`],
  // the credit told twice
  [`<figure>${IMG}<figcaption>${FERRY} <span class="credit">Ada Quill / AP</span> <span class="copyright">(Ada Quill/AP)</span></figcaption></figure>`, `${FERRY} | Ada Quill / AP | ${AT}`],
  // the credit only labelled, in an element, behind one, in a second caption
  [`<figure>${IMG}<figcaption><span>${FERRY}</span><span> Credit: <!-- -->Ada Quill<span>/</span>Wire</span></figcaption></figure>`, `${FERRY} | Ada Quill/Wire | ${AT}`],
  [`<figure>${IMG}<figcaption><span>${FERRY}</span> Photograph: Ada Quill/Reuters</figcaption></figure>`, `${FERRY} | Ada Quill/Reuters | ${AT}`],
  [`<figure>${IMG}<figcaption>${FERRY}</figcaption><figcaption><b>Image Credits:</b> Ada Quill</figcaption></figure>`, `${FERRY} | Ada Quill | ${AT}`],
  [`<figure>${IMG}<span><span>Foto: Ada Quill</span></span><figcaption>${FERRY}</figcaption></figure>`, `${FERRY} | Ada Quill | ${AT}`],
  // the caption beside the figure, and in plain boxes
  [`<div><figure>${IMG}</figure><figcaption>${FERRY}</figcaption></div>`, `${FERRY} | - | ${AT}`],
  [`<div class="wp-caption"><a href="#">${IMG}</a><p class="wp-caption-text">${FERRY}</p></div>`, `${FERRY} | - | ${AT}`],
  [`<div><div>${IMG}</div><div class="media-caption"><span class="sr-only">Legende:</span> <span>${FERRY}</span> <span class="media-caption__source">Ada Quill</span></div></div>`, `${FERRY} | Ada Quill | ${AT}`],
  [`<div class="box"><a>${IMG}</a><span class="mediaSubtitleText">${FERRY}</span></div>`, `${FERRY} | - | ${AT}`],
  // nothing is marked, and a labelled credit closes the box; the credit stands above the picture
  [`<div>${IMG}<p>${FERRY}</p><p>Image: Ada Quill</p></div>`, `${FERRY} | Ada Quill | ${AT}`],
  [`<div><span>Foto: Ada Quill</span>${IMG}<div>${FERRY}</div></div>`, `${FERRY} | Ada Quill | ${AT}`],
  // amid a long body, in the line of the picture and in the one under it
  [`<p>${LONG}</p><p>${IMG}<br>${FERRY} Foto: Ada Quill</p>`, `${FERRY} | Ada Quill | ${AT}`],
  [`<p>${LONG}</p><p>${IMG}</p>\n<p>${FERRY} Foto: Ada Quill</p>`, `${FERRY} | Ada Quill | ${AT}`],
  // nothing is marked, and the picture is called like the words under it
  [`<div><img src="/ferry.jpg" alt="The ferry leaves Port Arden at dawn"><div><span>The ferry leaves Port Arden at dawn</span><small>© Ada Quill</small></div></div>`, `The ferry leaves Port Arden at dawn | Ada Quill | ${AT}`],
  // a figure without a caption element
  [`<figure>${IMG}<div><p>${FERRY}</p></div></figure>`, `${FERRY} | - | ${AT}`],
  // a figure that a content system calls an embedded asset
  [`<figure class="asset-embed">${IMG}<div class="caption__text">${FERRY}</div></figure>`, `${FERRY} | - | ${AT}`],
  // a film
  ['<figure><video poster="/ferry.jpg"></video><figcaption>The ferry leaves – video</figcaption></figure>', `The ferry leaves – video | - | ${AT}`],
  // a picture that is loaded late
  [`<figure><img src="data:image/gif;base64,AA" data-src="/ferry.jpg"><figcaption>${FERRY}</figcaption></figure>`, `${FERRY} | - | ${AT}`],
  // labels and controls
  [`<figure>${IMG}<figcaption>Image caption, ${FERRY} <button>Share</button> Enlarge this image</figcaption></figure>`, `${FERRY} | - | ${AT}`],
  [`<figure>${IMG}<figcaption>${FERRY} <span class="credit">Ada Quill<a>Vis mer</a></span></figcaption></figure>`, `${FERRY} | Ada Quill | ${AT}`],
])('%s', (markup, expected) => {
  expect(read(`<article>${markup}</article>`)).toEqual([expected]);
});

test('every slide of a gallery has its own words, and its enlarged copy adds none', () => {
  const slide = (name: string) => `<div><img src="/${name}.jpg"><div class="caption">The ${name} at sea</div></div>`;
  const markup = `<div class="gallery">${slide('ferry')}${slide('pilot')}</div><div class="lightbox">${slide('ferry')}</div><noscript>${slide('tug')}</noscript>`;
  expect(read(markup)).toEqual(['The ferry at sea | - | https://courier.example/ferry.jpg', 'The pilot at sea | - | https://courier.example/pilot.jpg']);
});

test('of two copies the one with a credit is kept', () => {
  const markup = `<figure>${IMG}<figcaption>${FERRY}</figcaption></figure><figure>${IMG}<figcaption>${FERRY} <span class="credit">Ada Quill</span></figcaption></figure>`;
  expect(read(markup)).toEqual([`${FERRY} | Ada Quill | ${AT}`]);
});

test.each([
  ['a teaser with its heading', `<div>${IMG}<div class="caption"><h3><a href="/strike">Harbour strike</a></h3></div></div>`],
  ['a caption with no picture near', `<div><p class="caption">${FERRY}</p></div>`],
  ['the small type of a style sheet', `<div>${IMG}<p class="text-caption">By Ada Quill</p></div>`],
  ['a portrait with a byline', `<figure>${IMG}<figcaption><address>By <a rel="author" href="/quill">Ada Quill</a></address></figcaption></figure>`],
  ['a byline in a caption\'s place', `<figure>${IMG}<figcaption>By Ada Quill and Tom Reed</figcaption></figure>`],
  ['a label of advertisements', `<figure>${IMG}<span>Advertisement</span></figure>`],
  ['a control of a player', `<div>${IMG}<div class="vjs-captions-button">captions off, selected</div></div>`],
  ['a sign', `<div><img class="icon-camera" src="/camera.png"><p class="caption">${FERRY}</p></div>`],
  ['the words of another site', `<figure class="embed-consent">${IMG}<p>Allow the content of another site to be shown here</p></figure>`],
  ['a headline called like its picture', '<div><img src="/ferry.jpg" alt="Ferry leaves Port Arden for good"><h1>Ferry leaves Port Arden for good</h1></div>'],
  ['a labelled line under a paragraph', `<p>${LONG}${IMG}</p><p>Source: the harbour board</p>`],
  ['a paragraph with a colon', `<div>${IMG}<p>${FERRY} The source: nobody.</p><p>${LONG}</p></div>`],
])('%s is no caption', (_reason, markup) => {
  expect(read(`<article>${markup}</article>`)).toEqual([]);
});

test('a caption that stands once more as plain text is a picture\'s there as well', () => {
  const page = readPage(`<figure>${IMG}<figcaption>${FERRY}</figcaption></figure><div><p>${FERRY}</p><p>It was late.</p></div>`, ADDRESS);
  const words = [...findFigures(page).elements].map(({ name }) => name);
  expect(words).toEqual(['figcaption', 'figure', 'p']);
});

test('words lead to where they are written', () => {
  const markup = `<figure>${IMG}<figcaption>Quill &amp; Sons <b>sail</b>. Foto:&nbsp;Ada Qu&iuml;ll</figcaption></figure>`;
  const { lines, credit } = findFigures(readPage(markup, ADDRESS)).blocks[0]!;
  const written = lines[0]!.runs!.map(({ source }) => markup.slice(source.start, source.end));
  expect(written).toEqual(['Quill ', '&amp;', ' Sons ', 'sail', '.']);
  expect(markup.slice(credit!.start, credit!.end)).toBe('Ada Qu&iuml;ll');
});
