import { jsonLd, inventPage, statementsOf } from '../../test/invented-page.js';

/** What the JSON-LD of a page states of the headline and the writers. */
function stated(...scripts: readonly string[]): readonly string[] {
  return statementsOf(inventPage(scripts.map(jsonLd).join(''))).filter((statement) => /^\w+\.(?:headline|author)=/.test(statement));
}

test.each([
  // plain, and with the full address of its type
  ['{"@type":"NewsArticle","headline":"Harbour to open"}', ['NewsArticle.headline=Harbour to open']],
  ['{"@type":"https://schema.org/NewsArticle","headline":"Harbour to open"}', ['NewsArticle.headline=Harbour to open']],
  // several types: the one that says most of an article
  ['{"@type":["Thing","Article","NewsArticle"],"headline":"Harbour to open"}', ['NewsArticle.headline=Harbour to open']],
  // a list, a graph, and a page whose main entity is the article
  ['[{"@type":"Organization","name":"X"},{"@type":"NewsArticle","headline":"Harbour to open"}]', ['NewsArticle.headline=Harbour to open']],
  ['{"@graph":[{"@type":"BlogPosting","headline":"Harbour to open"}]}', ['BlogPosting.headline=Harbour to open']],
  ['{"@type":"WebPage","mainEntity":{"@type":"ReportageNewsArticle","headline":"Harbour to open"}}', ['ReportageNewsArticle.headline=Harbour to open']],
  // an author by reference, as graphs write it
  ['{"@graph":[{"@type":"Article","author":{"@id":"#ada"}},{"@type":"Person","@id":"#ada","name":"Ada Quill"}]}', ['Article.author=Ada Quill (person)']],
  // authors as words, as objects, as a list of both, and an object with a list of names
  ['{"@type":"Article","author":"Ada Quill"}', ['Article.author=Ada Quill']],
  ['{"@type":"Article","author":[{"@type":"Person","name":"Ada Quill"},{"@type":"Organization","name":"Reuters"},"Tom Reed"]}', ['Article.author=Ada Quill (person)', 'Article.author=Reuters (organisation)', 'Article.author=Tom Reed']],
  ['{"@type":"Article","author":{"@type":"Person","name":["Ada Quill","Tom Reed"]}}', ['Article.author=Ada Quill (person)', 'Article.author=Tom Reed (person)']],
  // entities and tags inside strings
  ['{"@type":"Article","headline":"Quill &amp; Reed <em>open</em>"}', ['Article.headline=Quill & Reed open']],
  // what pages write that strict JSON has not: raw line breaks, trailing commas, comments, wrappers, two values in a row
  ['{"@type":"Article","headline":"Harbour\nto open","wordCount":3}', ['Article.headline=Harbour to open']],
  ['{"@type":"Article","headline":"Harbour to open",}', ['Article.headline=Harbour to open']],
  ['/* article */ {"@type":"Article", // the page\n"headline":"Harbour to open"}', ['Article.headline=Harbour to open']],
  ['//<![CDATA[\n{"@type":"Article","headline":"Harbour to open"}\n//]]>', ['Article.headline=Harbour to open']],
  ['<!-- {"@type":"Article","headline":"Harbour to open"} -->', ['Article.headline=Harbour to open']],
  ['{"@type":"Organization","name":"X"}{"@type":"Article","headline":"Harbour to open"}', ['Article.headline=Harbour to open']],
  ['{"@type":"Article","headline":"Harbour to open","author":"Ada', ['Article.headline=Harbour to open']],
])('%s', (json, expected) => {
  expect(stated(json)).toEqual(expect.arrayContaining([...expected]));
});

test.each([
  // other articles that a page lists, mentions or has as parts
  ['{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Another"}]}'],
  ['{"@type":"WebSite","hasPart":{"@type":"Article","headline":"Another"}}'],
  // no article
  ['{"@type":"BreadcrumbList","name":"News"}'],
  ['{"@type":"Organization","author":"Ada Quill"}'],
  // no JSON
  ['window.article = 1'],
  ['{'],
  [''],
  // empty strings and numbers state nothing
  ['{"@type":"Article","headline":"  ","author":7}'],
  // a reference to nothing, and one to itself
  ['{"@type":"Article","@id":"#a","author":{"@id":"#a"}}'],
  ['{"@type":"Article","author":{"@id":"#nobody"}}'],
])('states nothing: %s', (json) => {
  expect(stated(json)).toEqual([]);
});

test('an article stands before the page around it, whatever comes first', () => {
  expect(stated('{"@type":"WebPage","headline":"The page"}', '{"@type":"NewsArticle","headline":"The article"}')).toEqual(['NewsArticle.headline=The article', 'WebPage.headline=The page']);
});

test('objects nested without end are left alone', () => {
  expect(stated('['.repeat(100_000))).toEqual([]);
  expect(stated(`${'{"mainEntity":'.repeat(200)}{"@type":"Article","headline":"Deep"}${'}'.repeat(200)}`)).toEqual([]);
});

test('white space without end around JSON costs one look at it', () => {
  const space = ' \t'.repeat(150_000);
  expect(stated(`${space}{"@type":"Article","headline":"Harbour to open"}${space}`)).toEqual(['Article.headline=Harbour to open']);
});
