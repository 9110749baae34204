import type { MarkupElement } from '../../../markup/node.js';
import type { Page } from '../page.js';
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
  const graph = findJsonArticles(marks.scripts.slice(0, MOST_SCRIPTS).flatMap((script) => readJsonScript(page.source, script)));
  const statements = [
    ...graph.articles.flatMap((article) => stateArticle(article, graph)),
    ...readMetaTags(marks.metas),
    ...readMicrodata(marks.items, inside),
    ...readDocumentFacts(marks),
  ];
  const metadata = new Map<Property, Statement[]>();
  for (const statement of statements) {
    const list = metadata.get(statement.property);
    if (list === undefined) metadata.set(statement.property, [statement]);
    else if (list.length < MOST_STATEMENTS) list.push(statement);
  }
  return metadata;
}
