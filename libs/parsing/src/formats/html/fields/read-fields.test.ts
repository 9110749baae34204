import { BODY, inventPage, jsonLd, parsePage } from '../test/invented-page.js';

const HEADLINE = 'Harbour to open in spring';

describe('headline', () => {
  test.each([
    // the only heading
    ['', `<h1>${HEADLINE}</h1>`],
    // the site's name as an h1 of its own
    ['<meta property="og:site_name" content="The Example Courier">', `<h1>The Example Courier</h1><h1>${HEADLINE}</h1>`],
    // a kicker inside the heading, where a vocabulary states the headline without it
    [`<meta property="og:title" content="${HEADLINE}">`, `<h1><span>Shipping</span> ${HEADLINE}</h1>`],
    [`<meta property="og:title" content="${HEADLINE}">`, `<h1>Shipping | ${HEADLINE}</h1>`],
    // a kicker that a class marks, stated nowhere
    ['', `<h1><span class="kicker">Shipping</span> <span>${HEADLINE}</span></h1>`],
    // a line that goes on from the headline, marked as another one, and stated
    [`<meta property="og:title" content="${HEADLINE}">${jsonLd('{"@type":"NewsArticle","headline":"… as fishermen wait for cranes"}')}`, `<h1>${HEADLINE}</h1><h1>… as fishermen wait for cranes</h1>`],
    // two that are stated: the one on the body is read, the upper one is made for search engines
    [`<meta property="og:title" content="${HEADLINE}">${jsonLd('{"@type":"NewsArticle","headline":"Port Arden harbour: when will it open?"}')}`, `<h1>Port Arden harbour: when will it open?</h1><h2>${HEADLINE}</h2>`],
    // no heading: what is stated, without the site's name
    ['<meta property="og:site_name" content="The Example Courier">', ''],
    [jsonLd(`{"@type":"NewsArticle","headline":"${HEADLINE}"}`), '<p class="kicker">Shipping</p>'],
  ])('%s %s', (head, above) => {
    expect(parsePage(inventPage(head, above)).headline).toBe(HEADLINE);
  });

  test('a colon of its own is part of it', () => {
    const above = `<h1>Port Arden: ${HEADLINE}</h1>`;
    expect(parsePage(inventPage(`<meta property="og:title" content="${HEADLINE}">`, above)).headline).toBe(`Port Arden: ${HEADLINE}`);
  });
});

describe('authors', () => {
  const named = (...names: readonly string[]) => jsonLd(JSON.stringify({ '@type': 'NewsArticle', author: names.map((name) => ({ '@type': 'Person', name })) }));
  const above = (byline: string) => `<h1>${HEADLINE}</h1>${byline}`;

  test.each([
    // stated
    [named('Ada Quill'), '', ['Ada Quill']],
    // printed, with a class, a link, or nothing but "By"
    ['', '<p class="byline">By Ada Quill</p>', ['Ada Quill']],
    ['', '<div>By Ada Quill and Tom Reed, Staff Writers</div>', ['Ada Quill', 'Tom Reed']],
    ['', '<a href="/authors/ada-quill">Ada Quill</a>', ['Ada Quill']],
    // the print names one more than is stated
    [named('Ada Quill'), '<p class="byline">By Ada Quill and Tom Reed</p>', ['Ada Quill', 'Tom Reed']],
    // the print leaves the editor out whom the page states beside the writer
    [named('Ada Quill', 'Mina Holt'), '<p class="byline">By Ada Quill</p>', ['Ada Quill']],
    // the paper is stated, a person printed
    [jsonLd('{"@type":"NewsArticle","publisher":{"name":"The Example Courier"},"author":{"@type":"Organization","name":"The Example Courier"}}'), '<p class="byline">By Ada Quill</p>', ['Ada Quill']],
    // the paper is stated, the writers stand alone in a paragraph above the first
    [jsonLd('{"@type":"NewsArticle","publisher":{"name":"The Example Courier"},"author":{"@type":"Organization","name":"The Example Courier"}}'), '<p><b>Ada Quill/Tom Reed</b></p><p>The harbour of Port Arden will open again in the spring, the minister of transport told reporters late on Sunday.</p>', ['Ada Quill', 'Tom Reed']],
    // behind a date
    ['', '<div>posted on 2031-06-04 09:30 by Ada Quill</div>', ['Ada Quill']],
    // an account's name is worse than a name
    ['<meta name="parsely-author" content="ada-quill"><meta name="author" content="Ada Quill">', '', ['Ada Quill']],
    // the publisher in one vocabulary, in another the writer whom the page prints
    ['<meta name="author" content="Norvania Holdings"><meta property="article:author" content="Ada Quill">', '<p class="byline">Ada Quill</p>', ['Ada Quill']],
    // a photographer's line is no byline where a writer's has a role
    ['', '<div class="a">By Mina Holt</div><div class="b">By Ada Quill, Staff Writer</div>', ['Ada Quill']],
    // a contributing writer writes
    ['', '<div class="a">By Mina Holt</div><div class="b">By Ada Quill, Contributing Opinion Writer</div>', ['Ada Quill']],
    // the accent as printed
    [named('Solcyre Quill'), '<p class="byline">By Solcyré Quill</p>', ['Solcyré Quill']],
  ])('%s %s', (head, byline, expected) => {
    expect(parsePage(inventPage(head, above(byline))).authors).toEqual(expected);
  });

  test.each([
    // libraries put the family's name first; others do where one word stands on either side of the comma
    ['<meta name="DC.Creator" content="van Quill, Ada B.">', ['Ada B. van Quill']],
    ['<meta name="citation_author" content="Quill, Ada"><meta name="citation_author" content="Reed, Tom">', ['Ada Quill', 'Tom Reed']],
    [named('Quill, Ada'), ['Ada Quill']],
    // what follows a name is where the writer is
    ['<meta name="author" content="Ada Quill, Norvania">', ['Ada Quill']],
    [named('Health Correspondent Ada Quill'), ['Ada Quill']],
    // templates that were not filled in, what the article is about, who did something else
    ['<meta name="author" content="{{author.name}}">', []],
    ['<meta name="author" content="[object Object]">', []],
    [`<meta name="author" content="${HEADLINE}">`, []],
    ['<meta name="author" content="World Shipping"><meta property="article:section" content="World Shipping">', []],
    ['<meta name="author" content="Updated by Tom Reed">', []],
    ['<meta name="author" content="Translated by Tom Reed">', []],
    ['<meta name="author" content="Photos by Tom Reed">', []],
    ['<meta name="author" content="Edited by Tom Reed">', []],
  ])('%s', (head, expected) => {
    expect(parsePage(inventPage(head, above(''))).authors).toEqual(expected);
  });

  test.each([
    // another article's writer, a commenter, the time of day
    ['<div class="related"><p class="byline">By Tom Reed</p></div>'],
    ['<p class="byline">12 comments</p>'],
    // who looked it over did not write it
    ['<p class="byline">Reviewed by Tom Reed</p>'],
    ['<p class="author-photo">Photograph of the harbour</p>'],
    // a label and a button above the first paragraph
    ['<div>FULL STORY</div>'],
    ['<div>Copy Link</div>'],
  ])('nobody: %s', (byline) => {
    expect(parsePage(inventPage('', above(byline))).authors).toEqual([]);
  });

  test('the byline is the printed one, where it holds the names', () => {
    const { byline } = parsePage(inventPage(named('Ada Quill'), above('<p class="byline">By Ada Quill, Port Arden</p>')));
    expect(byline).toContain('Ada Quill');
    expect(byline).not.toContain('"');
  });

  test('an agency signs where no person does', () => {
    const { authors, agencies } = parsePage(inventPage(jsonLd('{"@type":"NewsArticle","author":{"@type":"Organization","name":"Reuters"}}')));
    expect({ authors, agencies }).toEqual({ authors: [], agencies: ['Reuters'] });
  });
});

describe('standfirst', () => {
  const STANDFIRST = 'After two winters the fishing fleet may come home.';
  const described = `<meta name="description" content="${STANDFIRST}">`;
  const INTRODUCTION = ['The fishermen of Port Arden waited for two winters, and they will wait for another spring.', 'Nobody had thought that the harbour would ever open again after the storm of the autumn.'];

  test.each([
    // its class calls it one
    ['', `<p class="article-dek">${STANDFIRST}</p>`],
    // a description repeats the line
    [described, `<p>${STANDFIRST}</p>`],
    // the description lacks the place that opens the line
    [described, `<p>Port Arden. ${STANDFIRST}</p>`],
    // its class calls it one, though the page repeats another line as its description
    ['<meta name="description" content="Nobody had thought that the harbour would ever open again.">', `<p class="summary">Nobody had thought that the harbour would ever open again.</p><h2 class="deck">${STANDFIRST}</h2>`],
    // a heading under the headline
    ['', `<h2>${STANDFIRST}</h2>`],
  ])('%s %s', (head, line) => {
    const { standfirst, paragraphs } = parsePage(inventPage(head, `<h1>${HEADLINE}</h1>${line}`));
    expect(standfirst).toHaveLength(1);
    expect(standfirst[0]).toContain(STANDFIRST);
    expect(paragraphs).toHaveLength(4);
  });

  test.each([
    // an introduction of several paragraphs, whatever its class says
    [INTRODUCTION.map((words) => `<p>${words}</p>`).join(''), 'intro', ''],
    // a dateline with an agency opens a body, bold or not
    [`<p><b>Port Arden (Norvania Wire) - ${INTRODUCTION[0]}</b></p><p class="byline">By Ada Quill</p>`, 'top', `<meta name="description" content="Port Arden (Norvania Wire) - ${INTRODUCTION[0]}">`],
  ])('a paragraph: %s', (opening, look, head) => {
    const { standfirst, paragraphs } = parsePage(inventPage(head, undefined, `<div><div class="${look}">${opening}</div>${BODY}</div>`));
    expect(standfirst).toEqual([]);
    expect(paragraphs.join(' ')).toContain(INTRODUCTION[0]);
  });

  test.each([
    // what only metadata state is shown nowhere
    [described, ''],
    // the headline once more
    ['', `<p class="subtitle">${HEADLINE}</p>`],
    // a date and a byline, whatever their class
    ['', '<p class="subtitle">Published on 1 June 2018</p>'],
    ['', '<p class="summary">By Ada Quill and Tom Reed</p>'],
    // another article's summary
    ['', `<div class="related"><p class="summary">${STANDFIRST}</p></div>`],
  ])('none: %s %s', (head, line) => {
    expect(parsePage(inventPage(head, `<h1>${HEADLINE}</h1>${line}`)).standfirst).toEqual([]);
  });
});

describe('times', () => {
  test.each([
    // stated with the newsroom's offset
    [jsonLd('{"@type":"NewsArticle","datePublished":"2018-06-01T13:00:00+09:00","dateModified":"2018-06-02T01:00:00+09:00"}'), '', { value: '2018-06-01T04:00:00Z', precision: 'instant', zone: '+09:00' }, 'json-ld'],
    // in UTC, and the zone as the page prints the same instant
    ['<meta property="article:published_time" content="2018-06-01T04:00:00Z">', '<p>Published June 1, 2018, 12:00 AM EDT</p>', { value: '2018-06-01T04:00:00Z', precision: 'instant', zone: 'America/New_York' }, 'open-graph'],
    // a day is told better by an instant on it
    ['<meta name="date" content="2018-06-01">', '<time datetime="2018-06-01T04:00:00Z">1 June</time>', { value: '2018-06-01T04:00:00Z', precision: 'instant' }, 'markup'],
    // printed only, at home and abroad
    ['', '<p>1 June 2018</p>', { value: '2018-06-01', precision: 'day' }, 'text'],
    ['', '<p>Stand: 1. Juni 2018, 06:00 Uhr</p>', { value: '2018-06-01', precision: 'day' }, 'text'],
  ])('%s %s', (head, line, value, witness) => {
    const { article } = parsePage(inventPage(head, `<h1>${HEADLINE}</h1>${line}`));
    expect(article.published).toEqual({ value, witness });
  });

  test('an update is no publication', () => {
    const { article } = parsePage(inventPage('', `<h1>${HEADLINE}</h1><p>Updated 2 June 2018</p>`));
    expect(article.published).toBeUndefined();
    expect(article.updated?.value).toEqual({ value: '2018-06-02', precision: 'day' });
  });

  test('the address is asked last', () => {
    expect(parsePage(inventPage(''), 'https://courier.example/2018/06/01/harbour').article.published).toEqual({ value: { value: '2018-06-01', precision: 'day' }, witness: 'url' });
  });
});

describe('other fields', () => {
  test.each([
    ['outlet', '<meta property="og:site_name" content="The Example Courier">', 'The Example Courier'],
    ['url', '<link rel="canonical" href="/news/harbour-opens">', 'https://courier.example/news/harbour-opens'],
    // another site's address is none of this page's
    ['url', '<link rel="canonical" href="https://herald.example/news/h"><meta property="og:url" content="https://m.courier.example/news/h">', 'https://m.courier.example/news/h'],
    // the front page is nobody's canonical address
    ['url', '<link rel="canonical" href="https://courier.example/"><meta property="og:url" content="https://courier.example/news/h">', 'https://courier.example/news/h'],
    ['providerId', '<meta name="article:id" content="story-4711">', 'story-4711'],
    ['language', '<meta property="og:locale" content="en_US">', 'en-GB'],
    ['section', '<meta property="article:section" content="World">', 'World'],
    ['genre', '<meta property="article:section" content="Opinion">', 'opinion'],
    ['genre', '<meta property="article:opinion" content="true">', 'opinion'],
    ['genre', jsonLd('{"@type":"LiveBlogPosting","headline":"Harbour"}'), 'live-blog'],
  ] as const)('%s of %s', (field, head, expected) => {
    expect(parsePage(inventPage(head)).article[field]?.value).toBe(expected);
  });

  test.each([
    ['outlet', '<meta name="publisher" content="https://courier.example">'],
    ['providerId', '<meta name="article:id" content="https://courier.example/story">'],
    ['section', '<meta property="article:section" content="null">'],
    ['genre', '<meta property="article:section" content="Politics">'],
    ['genre', '<meta property="article:opinion" content="false">'],
    ['genre', jsonLd('{"@type":"NewsArticle","headline":"Harbour"}')],
  ] as const)('no %s in %s', (field, head) => {
    expect(parsePage(inventPage(head)).article[field]).toBeUndefined();
  });
});

describe('readings', () => {
  const readingOf = (field: string, head: string) => parsePage(inventPage(head)).article.readings?.find((reading) => reading.field === field);

  test('the witness believed comes first, then those that say the same, then those that differ', () => {
    const reading = readingOf('headline', `<meta name="twitter:title" content="Something else"><meta property="og:title" content="${HEADLINE}">`);
    expect(reading?.witnesses.map(({ place }) => place)).toEqual(['h1', 'og:title', 'twitter:title', 'title']);
  });

  test('witnesses that agree make a field surer than one alone, and those that differ less sure', () => {
    const agreed = readingOf('published', `<meta property="article:published_time" content="2018-06-01T04:00:00Z">${jsonLd('{"@type":"NewsArticle","datePublished":"2018-06-01T04:00:00Z"}')}`);
    const alone = readingOf('published', '<meta property="article:published_time" content="2018-06-01T04:00:00Z">');
    const contradicted = readingOf('published', `<meta property="article:published_time" content="2018-06-01T04:00:00Z">${jsonLd('{"@type":"NewsArticle","datePublished":"2019-06-01T04:00:00Z"}')}`);
    expect(agreed!.confidence).toBeGreaterThan(alone!.confidence);
    expect(agreed!.confidence).toBeGreaterThan(contradicted!.confidence);
  });

  test('they are ordered by the field', () => {
    const fields = parsePage(inventPage('<meta name="author" content="Ada Quill"><meta property="article:section" content="World">')).article.readings!.map(({ field }) => field);
    expect(fields).toEqual([...fields].sort());
    expect(fields).toContain('authors');
  });
});

test('words that only metadata have lead to where they are written', () => {
  const html = inventPage(jsonLd('{"@type":"NewsArticle","headline":"Harbour \\u2013 at last &amp; again","author":"Ada \\"Ink\\" Quill"}'), '');
  const { article, headline } = parsePage(html);
  expect(headline).toBe('Harbour – at last & again');
  const place = article.offsetMap.segments.find(({ text }) => article.text.slice(text.start, text.end) === '–')!;
  expect(html.slice(place.source.start, place.source.end)).toBe('\\u2013');
});

describe('what a page tells', () => {
  test('a base element of its own site is what its addresses are told from', () => {
    const base = (href: string) => parsePage(inventPage(`<base href="${href}"><link rel="canonical" href="harbour">`)).article.url?.value;
    expect(base('https://www.courier.example/archive/')).toBe('https://www.courier.example/archive/harbour');
    expect(base('/archive/')).toBe('https://courier.example/archive/harbour');
    expect(base('https://herald.example/archive/')).toBe('https://courier.example/news/harbour');
  });

  test('names that are linked keep the words between them', () => {
    const { byline, authors } = parsePage(inventPage('', '<h1>Harbour to open in spring</h1><p class="byline">By <a href="/authors/ada-quill">Ada Quill</a> and <a href="/authors/tom-reed">Tom Reed</a></p>'));
    expect({ byline, authors }).toEqual({ byline: 'By Ada Quill and Tom Reed', authors: ['Ada Quill', 'Tom Reed'] });
  });

  test('a printed date is one witness', () => {
    const { article } = parsePage(inventPage('', '<h1>Harbour to open in spring</h1><p class="date">Published June 1, 2018, 12:00 AM EDT</p>'));
    expect(article.readings?.find(({ field }) => field === 'published')?.witnesses.map(({ place }) => place)).toEqual(['printed date']);
  });

  test('its keywords are its subjects, each once, without labels of a system', () => {
    const { article } = parsePage(inventPage(`<meta name="news_keywords" content="harbour, Shipping">${jsonLd('{"@type":"NewsArticle","keywords":["Harbour","Port Arden","section:world"]}')}`));
    expect(article.subjects).toEqual([{ name: 'Harbour' }, { name: 'Port Arden' }, { name: 'Shipping' }]);
  });

  test('a time that a system had none for is not believed', () => {
    const { article } = parsePage(inventPage(`<meta property="article:published_time" content="1970-01-01T00:00:00Z"><meta name="date" content="2018-06-01T04:00:00Z">`));
    expect(article.published?.value.value).toBe('2018-06-01T04:00:00Z');
  });
});
