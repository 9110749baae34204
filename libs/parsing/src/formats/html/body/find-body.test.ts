import { readPage } from '../page.js';
import { findBody } from './find-body.js';
import { readBody } from './test/read-body.js';

const FERRY = 'The ferry to Port Arden left an hour late on Monday, and forty passengers waited in the rain for it.';
const QUILL = 'Ada Quill, who runs the harbour office, said the engine had failed twice since the spring.';
const REED = '“We have asked for a new boat, and we will ask again,” Tom Reed told the council of Norvania.';
const HOLT = 'Mina Holt, the minister, promised an answer before the end of the summer season.';
const paragraphs = (...words: readonly string[]) => words.map((each) => `<p>${each}</p>`).join('');
const page = (body: string) => `<!doctype html><html><head><title>The Example Courier</title></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>${body}<footer><p>The Example Courier is printed in Port Arden by its readers, for its readers, and has been for a hundred years.</p></footer></body></html>`;

describe('findBody', () => {
  it.each([
    ['paragraphs in an element without a name', `<div><div>${paragraphs(FERRY, QUILL, REED)}</div></div>`, [FERRY, QUILL, REED]],
    ['paragraphs on both sides of an advertisement', `<main><div>${paragraphs(FERRY, QUILL)}</div><div class="ad-slot"><p>Buy the boots that every sailor in Norvania is talking about this week.</p></div><div>${paragraphs(REED, HOLT)}</div></main>`, [FERRY, QUILL, REED, HOLT]],
    ['paragraphs parted by line breaks', `<div id="story">${FERRY}<br><br>${QUILL}<br>\n<br/>${REED}</div>`, [FERRY, QUILL, REED]],
    ['paragraphs that are blocks of their own', `<article><div>${FERRY}</div><div>${QUILL}</div><div>${REED}</div></article>`, [FERRY, QUILL, REED]],
    ['a body whose wrapper bears the name of a box', `<div class="page sidebar"><h1>Late again</h1><div class="story-body">${paragraphs(FERRY, QUILL, REED)}</div></div>`, [FERRY, QUILL, REED]],
    ['a body that is hidden until a script has run', `<h1>Late again</h1><div style="display: none">${paragraphs(FERRY, QUILL, REED)}</div>`, [FERRY, QUILL, REED]],
    ['a gallery whose every picture has its own box', `<h1>Late again</h1><div class="article">${[FERRY, QUILL, REED].map((words, i) => `<div class="teaser slide-${i}"><p>${words}</p></div>`).join('')}</div>`, [FERRY, QUILL, REED]],
    ['words in links and in bold amid a sentence', `<article><p>The ferry to <a href="/p">Port Arden</a> left an <b>hour</b> late on Monday, and forty passengers waited in the rain for it.</p>${paragraphs(QUILL, REED)}</article>`, [FERRY, QUILL, REED]],
    ['a short paragraph among long ones', `<article>${paragraphs(FERRY, 'Nobody came.', QUILL)}</article>`, [FERRY, 'Nobody came.', QUILL]],
    ['a list among the paragraphs', `<article>${paragraphs(FERRY, 'The boats that are left:')}<ul><li>the Heron</li><li>the Gull</li></ul>${paragraphs(QUILL, REED)}</article>`, [FERRY, 'The boats that are left:', 'the Heron', 'the Gull', QUILL, REED]],
    ['a table among the paragraphs, a row a part', `<article>${paragraphs(FERRY)}<table><tr><th>Boat</th><th>Built</th></tr><tr><td>Heron</td><td>1961</td></tr></table>${paragraphs(QUILL, REED)}</article>`, [FERRY, 'Boat | Built', 'Heron | 1961', QUILL, REED]],
    ['a list and a table in boxes of their own, as each paragraph is', `<article>${[FERRY, QUILL, REED, HOLT].map((words) => `<div class="part"><p>${words}</p></div>`).join('')}<div class="part"><h2>The boats</h2></div><div class="part"><ul><li>the Heron</li><li>the Gull</li></ul></div></article>`, [FERRY, QUILL, REED, HOLT, '# The boats', 'the Heron', 'the Gull']],
    ['the same days, told of several places', `<article>${paragraphs(FERRY, 'It sails daily, 3–7 April.', QUILL, 'It sails daily, 3–7 April.', REED, 'It sails daily, 3–7 April.')}</article>`, [FERRY, 'It sails daily, 3–7 April.', QUILL, 'It sails daily, 3–7 April.', REED, 'It sails daily, 3–7 April.']],
    ['a card that opens something when it is pressed, with its words', `<article>${paragraphs(FERRY, QUILL)}<div role="button" data-card="${'x'.repeat(1500)}"><p>${REED}</p></div></article>`, [FERRY, QUILL, REED]],
    ['a paragraph for subscribers, which nobody else sees', `<article>${paragraphs(FERRY)}<p class="paywall" aria-hidden="true">${QUILL}</p>${paragraphs(REED)}</article>`, [FERRY, QUILL, REED]],
    ['a short article under a long box that asks for consent', `<article><h1>Late again</h1>${paragraphs(FERRY)}</article><div id="consent-box"><div class="main-content">${paragraphs(`${HOLT} ${QUILL}`, `${QUILL} ${REED}`, `${REED} ${HOLT}`)}</div></div>`, [FERRY]],
    ['headings that are sentences, with a picture under each', `<article>${paragraphs(FERRY)}<h3>1. The harbour of Port Arden has four quays and one crane.</h3><img src="/q"><h3>2. Its lighthouse was built by the grandfather of Ada Quill.</h3>${paragraphs(QUILL)}</article>`, [FERRY, '# 1. The harbour of Port Arden has four quays and one crane.', '# 2. Its lighthouse was built by the grandfather of Ada Quill.', QUILL]],
    ['a paragraph in one piece with a hint for listeners amid it', `<article>${paragraphs(FERRY)}<div>The <a href="/h">Heron<span style="clip: rect(0 0 0 0)">, opens new tab</span></a> left the harbour an hour late on Monday.</div>${paragraphs(QUILL)}</article>`, [FERRY, 'The Heron left the harbour an hour late on Monday.', QUILL]],
    ['a short article above a long footer', `<article><h1>Late again</h1>${paragraphs(FERRY)}</article><div class="site-footer__about"><div class="main-content">${paragraphs(`${HOLT} ${QUILL}`, `${QUILL} ${REED}`)}</div></div>`, [FERRY]],
    ['a quotation set apart', `<article>${paragraphs(FERRY)}<blockquote><p>${REED}</p></blockquote>${paragraphs(QUILL)}</article>`, [FERRY, REED, QUILL]],
    ['headings and bold lines as crossheads', `<article>${paragraphs(FERRY)}<h2>An old engine</h2>${paragraphs(QUILL)}<p><strong>A new boat</strong></p>${paragraphs(REED)}</article>`, [FERRY, '# An old engine', QUILL, '# A new boat', REED]],
    ['a heading of a part above one within it', `<article>${paragraphs(FERRY)}<h2>The boats</h2><h3>The Heron</h3>${paragraphs(QUILL)}</article>`, [FERRY, '# The boats', '# The Heron', QUILL]],
    ['a correction as a note', `<article>${paragraphs(FERRY, QUILL)}<p>Correction: An earlier version of this article misstated the age of the ferry.</p></article>`, [FERRY, QUILL, '! Correction: An earlier version of this article misstated the age of the ferry.']],
    ['who wrote it, at its end, as a note', `<article>${paragraphs(FERRY, QUILL, REED, HOLT, 'Tom Reed is a reporter at The Example Courier.')}</article>`, [FERRY, QUILL, REED, HOLT, '! Tom Reed is a reporter at The Example Courier.']],
    ['who else reported, after a dash, as a note', `<article>${paragraphs(FERRY, QUILL, '—Mina Holt contributed to this report.')}</article>`, [FERRY, QUILL, '! —Mina Holt contributed to this report.']],
    ['the entries of a live page, each under its time', `<main>${[['10:05', FERRY], ['09:40', QUILL], ['09:10', REED]].map(([time, words]) => `<section><h3>${time}</h3><p>${words}</p></section>`).join('')}</main>`, [FERRY, '# 09:40', QUILL, '# 09:10', REED]],
    ['only the first of several articles on one page', `<main><section><h1>Late again</h1><div>${paragraphs(FERRY, QUILL, REED, HOLT, `${FERRY} ${QUILL}`)}</div></section><section><h1>Snow in Norvania</h1><div>${paragraphs('Snow fell on the hills above the capital for the third day, and the trains stood still.')}</div></section></main>`, [FERRY, QUILL, REED, HOLT, `${FERRY} ${QUILL}`]],
  ])('finds %s', (_, html, expected) => {
    expect(readBody(page(html))).toEqual(expected);
  });

  it.each([
    ['Japanese', ['月曜日、ポートアーデン行きのフェリーは一時間遅れて出発した。乗客四十人が雨の中で待った。', '港湾事務所のアダ・クイル所長は「春から二度、機関が故障した」と述べた。']],
    ['Korean', ['월요일 포트아든행 여객선이 한 시간 늦게 출발해 승객 마흔 명이 빗속에서 기다렸다.', '항만사무소의 에이다 퀼 소장은 봄부터 기관이 두 차례 고장 났다고 말했다.']],
    ['Arabic', ['غادرت العبارة المتجهة إلى بورت آردن متأخرة ساعة كاملة يوم الاثنين، وانتظرها أربعون راكبا تحت المطر.', 'وقالت آدا كويل مديرة مكتب الميناء إن المحرك تعطل مرتين منذ الربيع الماضي.']],
    ['Turkish', ['Port Arden feribotu pazartesi günü bir saat geç kalktı ve kırk yolcu yağmurda bekledi.', 'Liman müdürü Ada Quill, motorun ilkbahardan bu yana iki kez arızalandığını söyledi.']],
  ])('finds a body in %s', (_, words) => {
    const links = Array.from({ length: 30 }, (__, i) => `<li><a href="/${i}">${words[0]!.slice(0, 12)} ${i}</a></li>`).join('');
    expect(readBody(page(`<div><ul>${links}</ul></div><div>${paragraphs(...words)}</div>`))).toEqual(words);
  });

  it.each([
    ['a list of links is none of the body', '<ul><li><a href="/1">Snow closes the pass above Norvania</a></li><li><a href="/2">Council votes on the harbour wall</a></li></ul>'],
    ['a paragraph that is all link leads elsewhere', '<p><a href="/1">Snow closes the pass above Norvania for the third day</a></p>'],
    ['so does one that is all bold link', '<p><strong><a href="/1">SNOW CLOSES THE PASS</a></strong></p>'],
    ['a label and a link lead to another article', '<p>Read more: <a href="/1">Snow closes the pass</a></p>'],
    ['also in German', '<p>Lesen Sie auch: <a href="/1">Schnee am Pass</a></p>'],
    ['a card has a linked headline and a line under it', '<section><h3><a href="/1">Snow closes the pass</a></h3><p>The road above the capital is shut for the third day in a row.</p></section>'],
    ['a box named for related articles', '<div class="related-stories"><p>The road above the capital is shut for the third day in a row.</p></div>'],
    ['a form is filled in, not read', '<form><p>Leave us your address and we will write to you when the next paper is out.</p></form>'],
    ['a newsletter is asked for', '<p>Sign up for our morning newsletter and never miss a boat.</p>'],
    ['a subscription is asked for in Spanish', '<p>Suscríbete para seguir leyendo todas las noticias del puerto.</p>'],
    ['members only, in Japanese', '<p>この記事を保存するには会員登録が必要です。</p>'],
    ['an account is offered', '<p>Plus access to selected articles and more with your free account.</p>'],
    ['members follow a category, in Japanese', '<p>『カテゴリーをフォロー』すると、まとめて読むことができます。会員の方のみご利用いただけます。</p>'],
    ['an app is offered in German', '<p>Nachrichten aufs Handy? Hier geht es zur neuen Kurier-App für alle Geräte.</p>'],
    ['how to write to the reporter', '<p>Ada Quill can be reached at quill@courier.example.</p>'],
    ['an advertisement’s own line', '<p>Article continues below advertisement</p>'],
    ['readers’ comments', '<div id="comments"><p>I have taken this ferry for thirty years, and it was never once on time.</p></div>'],
    ['what only a screen reader says', '<p class="visually-hidden">The end of this part of the article has been reached.</p>'],
    ['what is hidden', '<div hidden><p>The end of this part of the article has been reached by now.</p></div>'],
    ['an unplayed video', '<video><p>Your browser cannot play this video, but there are other browsers that can.</p></video>'],
    ['a heading above nothing', '<h2>More of the day</h2>'],
    ['a sentence that the page has three times', '<div><p>Outside content is shown here with your leave.</p></div><div><p>Outside content is shown here with your leave.</p></div><div><p>Outside content is shown here with your leave.</p></div>'],
  ])('leaves out: %s', (_, html) => {
    expect(readBody(page(`<article>${paragraphs(FERRY, QUILL)}${html}${paragraphs(REED)}</article>`)).filter((part) => !part.startsWith('# '))).toEqual([FERRY, QUILL, REED]);
  });

  it('leaves out what stands above the first sentence and is none: reading time, name, date', () => {
    expect(readBody(page(`<article><div><span>By Tom Reed</span></div><div>4 June 2031</div><p>3 min read</p>${paragraphs(FERRY, QUILL)}</article>`))).toEqual([FERRY, QUILL]);
  });

  it('leaves out a kicker and the headline that stand with the paragraphs', () => {
    expect(readBody(page(`<article><p>Out to sea</p><h1>Ferry late again</h1>${paragraphs(FERRY, QUILL, REED)}</article>`))).toEqual([FERRY, QUILL, REED]);
  });

  it('leaves out words of pictures, and says which element holds the body', () => {
    const read = readPage(page(`<article id="a"><p id="c">Forty passengers wait for the ferry to Port Arden in the rain on Monday.</p>${paragraphs(FERRY, QUILL)}</article>`));
    const caption = read.elements.find(({ attributes }) => attributes.id === 'c')!;
    const { blocks, container } = findBody(read, { blocks: [], elements: new Set([caption]) } as never);
    expect(blocks.map(({ lines }) => lines[0]!.words)).toEqual([FERRY, QUILL]);
    expect(container?.attributes.id).toBe('a');
  });

  it('has every part lead to where it is written', () => {
    const html = page(`<article><p>Tom &amp; Ada waited an hour for the <i>ferry</i> to Port Arden.</p>${paragraphs(QUILL)}</article>`);
    const [first] = findBody(readPage(html), { blocks: [], elements: new Set() } as never).blocks;
    const { words, runs } = first!.lines[0]!;
    expect(words).toBe('Tom & Ada waited an hour for the ferry to Port Arden.');
    expect(runs!.map(({ source }) => html.slice(source.start, source.end)).join('')).toBe('Tom &amp; Ada waited an hour for the ferry to Port Arden.');
  });

  it.each([
    ['plain text', `${FERRY}\\n\\n${QUILL.replace('Ada', '\\u0041da')}\\n${REED}`],
    ['markup', `<p>${FERRY}</p><p>${QUILL}<\\/p><p>${REED}</p>`],
  ])('takes a body that only JSON holds, as %s', (_, stated) => {
    const html = page(`<div id="app"></div><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${stated}"}</script>`).replace(/<footer>.*<\/footer>/, '');
    expect(readBody(html)).toEqual([FERRY, QUILL, REED]);
    const [first] = findBody(readPage(html), { blocks: [], elements: new Set() } as never).blocks;
    const { start, end } = first!.lines[0]!;
    expect(html.slice(start, end)).toBe(FERRY);
  });

  it.each([
    ['escaped', (markup: string) => markup.replace(/</g, '\\u003c')],
    ['plain', (markup: string) => markup],
  ])('takes a body that only the state of a script holds, %s', (_, write) => {
    const markup = `<div class=\\"text\\"><div class=\\"caption\\"><p>Forty passengers wait for the ferry in the rain.</p></div>${paragraphs(FERRY, QUILL)}<h3>An old engine</h3>${paragraphs(REED)}</div>`;
    const html = page(`<div id="app"></div><script>window.state = {"title":"Late again","body":"${write(markup)}","next":"<p>Home</p>"};</script>`).replace(/<footer>.*<\/footer>/, '');
    expect(readBody(html)).toEqual([FERRY, QUILL, '# An old engine', REED]);
    const [first] = findBody(readPage(html), { blocks: [], elements: new Set() } as never).blocks;
    const { start, end } = first!.lines[0]!;
    expect(html.slice(start, end)).toBe(FERRY);
  });

  it('takes no state of a script where the markup holds a body', () => {
    const state = `<script>window.state = {"next":"${paragraphs(HOLT, HOLT, HOLT, HOLT)}"}</script>`;
    expect(readBody(page(`<article>${paragraphs(FERRY, QUILL, REED)}</article>${state}`))).toEqual([FERRY, QUILL, REED]);
  });

  it('believes the markup where it holds the body, whatever JSON says', () => {
    const stated = `<script type="application/ld+json">{"articleBody":"${FERRY} ${HOLT} ${FERRY}"}</script>`;
    expect(readBody(page(`<article>${paragraphs(FERRY, QUILL, REED)}</article>${stated}`))).toEqual([FERRY, QUILL, REED]);
  });

  it.each([
    ['a row of many cells', `<table><tr>${'<td>one</td>'.repeat(20_000)}</tr></table>`],
    ['many lists in one element', '<ul><li>one</li></ul>'.repeat(20_000)],
    ['many boxes in boxes', '<div class="related">'.repeat(5000)],
    ['many strings of markup in scripts', `<script>${'"<p>one",'.repeat(20_000)}"<p>`],
    ['many line breaks', 'one<br> <br>'.repeat(20_000)],
  ])('reads %s in time that grows with the page only', (_, html) => {
    expect(readBody(page(`<article>${paragraphs(FERRY, QUILL)}${html}</article>`)).slice(0, 2)).toEqual([FERRY, QUILL]);
  });

  it('takes a list for the body where the element named for it holds nothing else', () => {
    const boats = Array.from({ length: 30 }, (_, i) => `the boat of quay ${i + 1}`);
    const list = `<ul>${boats.map((boat) => `<li>${boat}</li>`).join('')}</ul>`;
    const bare = (body: string) => page(body).replace(/<footer>.*<\/footer>/, '');
    expect(readBody(bare(`<header><p>Thirty boats, one prize</p></header><div class="article-body"><h2>Nominated are:</h2>${list}</div>`))).toEqual(boats);
    expect(readBody(bare(`<header><p>Thirty boats, one prize</p></header><div class="article-body">${list.replace(/<li>(.*?)<\/li>/g, '<li><a href="/b">$1</a></li>')}</div>`))).not.toContain(boats[0]);
  });

  it('finds no body where nothing is said', () => {
    expect(readBody(page('<div><a href="/1">Snow closes the pass</a></div>').replace(/<footer>.*<\/footer>/, ''))).toEqual([]);
  });
});
