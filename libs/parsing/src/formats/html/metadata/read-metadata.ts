import type { MarkupElement } from '../../../markup/node.js';
import type { Page } from '../page.js';
import { isInComments } from './comment-box.js';
import { identifyPage } from './identify-page.js';
import { chooseArticles } from './json-ld/choose-articles.js';
import { findJsonArticles } from './json-ld/find-articles.js';
import { readJsonScript } from './json-ld/read-json-scripts.js';
import { stateArticle } from './json-ld/state-article.js';
import type { PageMarks } from './marks.js';
import { readDocumentFacts } from './read-document-facts.js';
import { readMetaTags } from './read-meta-tags.js';
import { readMicrodata } from './read-microdata.js';
import type { Property, Statement } from './statement.js';

/** What a page states of its article beside the article's words: those of one property in the order of belief within each vocabulary. */
export type Metadata = ReadonlyMap<Property, readonly Statement[]>;

/** Statements of one property that are kept; a page has a dozen, a broken one thousands. */
const MOST_STATEMENTS = 200;

/** Scripts of JSON-LD that are read; a page has one to ten. */
const MOST_SCRIPTS = 100;

/** Reads every vocabulary that a page states its article's fields in. */
export function readMetadata(page: Page, marks: PageMarks, inside: MarkupElement | undefined): Metadata {
  const [metas, facts] = [readMetaTags(marks.metas), readDocumentFacts(marks)];
  const graph = findJsonArticles(marks.scripts.slice(0, MOST_SCRIPTS).filter((script) => !isInComments(script)).flatMap((script) => readJsonScript(page.source, script)));
  const articles = chooseArticles(graph.articles, identifyPage(page, marks, [...metas, ...facts]));
  const statements = [...withoutSecondWriters(articles.map((article) => stateArticle(article, graph))), ...metas, ...readMicrodata(marks.items, inside), ...facts];
  const metadata = new Map<Property, Statement[]>();
  for (const statement of statements) {
    const list = metadata.get(statement.property);
    if (list === undefined) metadata.set(statement.property, [statement]);
    else if (list.length < MOST_STATEMENTS) list.push(statement);
  }
  return metadata;
}

/** The statements of several objects of JSON-LD; of those of one type only the first that names writers does, as two articles' are never joined. */
function withoutSecondWriters(objects: readonly (readonly Statement[])[]): readonly Statement[] {
  const named = new Set<string>();
  return objects.flatMap((statements) => {
    const kept = statements.filter(({ property, place }) => property !== 'author' || !named.has(place));
    for (const { property, place } of kept) if (property === 'author') named.add(place);
    return kept;
  });
}
