import { BODY, inventPage, statementsOf } from '../test/invented-page.js';

test.each([
  // Open Graph, and the same name in `name`, as many pages have it
  ['<meta property="og:title" content="Harbour to open">', 'og:title=Harbour to open'],
  ['<meta name="og:title" content="Harbour to open">', 'og:title=Harbour to open'],
  // entities and white space
  ['<meta property="og:title" content="Quill &amp; Reed\n  open">', 'og:title=Quill & Reed open'],
  ['<meta property="article:published_time" content="2018-06-01T04:00:00Z">', 'article:published_time=2018-06-01T04:00:00Z'],
  // names of analytics, of newsletters and of libraries, in whatever case
  ['<meta name="parsely-author" content="Ada Quill">', 'parsely-author=Ada Quill'],
  ['<meta name="sailthru.author" content="Ada Quill">', 'sailthru.author=Ada Quill'],
  ['<meta name="DC.Creator" content="Ada Quill">', 'DC.Creator=Ada Quill'],
  ['<meta name="byl" content="By Ada Quill">', 'byl=By Ada Quill'],
  ['<meta name="pubdate" value="20180601">', 'pubdate=20180601'],
  // a document's own elements
  ['<link rel="canonical" href="https://courier.example/harbour">', 'link rel=canonical=https://courier.example/harbour'],
])('%s', (head, expected) => {
  expect(statementsOf(inventPage(head))).toContain(expected);
});

test('names of one property come in the order in which they are believed', () => {
  const statements = statementsOf(inventPage('<meta name="author" content="a"><meta name="twitter:title" content="b"><meta property="og:title" content="c">'));
  expect(statements.filter((statement) => /^(?:og|twitter)/.test(statement))).toEqual(['og:title=c', 'twitter:title=b']);
});

test.each([
  ['<meta name="viewport" content="width=device-width">'],
  ['<meta property="og:title" content="">'],
  ['<meta property="og:title">'],
  ['<meta name="author" content="null">'],
  ['<link rel="stylesheet" href="https://courier.example/style.css">'],
])('states nothing: %s', (head) => {
  expect(statementsOf(inventPage(head)).filter((statement) => !/^(?:title|html lang)=/.test(statement))).toEqual([]);
});

test.each([
  // a box below the article does not speak for the page
  ['<meta property="og:title" content="Harbour to open">', '<meta property="og:title" content="Snow closes the pass"><meta name="title" content="Snow">', ['og:title=Harbour to open']],
  ['<link rel="canonical" href="/harbour">', '<link rel="canonical" href="/snow">', ['link rel=canonical=/harbour']],
  // where the head is silent the body is heard, but no comment in it
  ['', '<meta property="og:title" content="Harbour to open">', ['og:title=Harbour to open']],
  ['', '<div class="comments"><meta name="author" content="Somebody"><link rel="canonical" href="/comment"></div>', []],
])('head %s, body %s', (head, below, expected) => {
  const stated = statementsOf(inventPage(head, '<h1>Harbour to open</h1>', BODY + below));
  expect(stated.filter((statement) => !/^(?:title|html lang)=/.test(statement))).toEqual(expected);
});

test('microdata speak of the item that they stand in', () => {
  const html = `<html><body>
    <div itemscope itemtype="https://schema.org/NewsArticle"><h3 itemprop="headline">Another article</h3></div>
    <article itemscope itemtype="https://schema.org/NewsArticle">
      <h1 itemprop="headline">Harbour to open</h1>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="name">Ada Quill</a>, port reporter</span>
      <time itemprop="datePublished" datetime="2018-06-01T04:00:00Z">June 1</time>
      <div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="The Example Courier"><span itemprop="url">nowhere</span></div>
      ${BODY}
      <div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Somebody</span></div>
    </article></body></html>`;
  expect([...statementsOf(html)].sort()).toEqual(['itemprop=author=Ada Quill (person)', 'itemprop=datePublished=2018-06-01T04:00:00Z', 'itemprop=headline=Harbour to open', 'itemprop=publisher=The Example Courier (organisation)']);
});
