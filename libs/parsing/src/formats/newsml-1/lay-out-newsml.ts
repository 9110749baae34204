import { ParseError, type SourceDocument } from '@onrecord/domain';
import type { Layout } from '../../layout/block.js';
import type { MarkupElement } from '../../markup/node.js';
import { readXml } from '../../markup/read-xml.js';
import { at, localName } from '../../markup/xml-names.js';
import { layOutTold } from '../exchange/lay-out-told.js';
import { NO_BODY, type ToldArticle, type ToldLine } from '../exchange/told-article.js';
import { checkXml } from '../exchange/well-formed.js';
import { toldLines, xmlPlace } from '../exchange/xml-told.js';
import { newsMlCaptions } from './captions.js';
import { componentsOf, contentItems, isAside, isMediaContent, isMedium, newsLines, roleOf } from './components.js';
import { contentWords, type ContentWords } from './content-body.js';
import { newsMlFields } from './newsml-fields.js';

/**
 * Lays out an item of NewsML 1.
 * @throws ParseError `NOT_AN_ARTICLE` for a document of several items, or of none.
 */
export function layOutNewsMl({ text }: SourceDocument): Layout {
  const { root } = readXml(text);
  const items = root === undefined ? [] : itemsOf(root);
  if (root === undefined || items.length !== 1) {
    throw new ParseError('NOT_AN_ARTICLE', `Expected one news item, found ${items.length}. Take a document of several apart with unpackDocument, or hand it to \`onrecord ingest\`, which does.`, { entries: items.length });
  }
  return layOutTold({ ...readItem(items[0]!, root), diagnostics: checkXml(text) });
}

/** The news items of a document, in order. */
export function itemsOf(root: MarkupElement): readonly MarkupElement[] {
  return localName(root) === 'NewsItem' ? [root] : at(root, 'NewsItem');
}

function readItem(item: MarkupElement, root: MarkupElement): ToldArticle {
  const components = componentsOf(item);
  const content = mainContent(components);
  const lines = (name: string) => toldLines(newsLines(components, name));
  const [headline] = [...lines('HeadLine'), ...byRole(components, /^head ?line/i), ...(content.headline === undefined ? [] : [content.headline])];
  const dateline = lines('DateLine')[0] ?? content.dateline;
  const bylines = lines('ByLine');
  const told = content.signatures ?? [];
  const suppliers = lines('CreditLine').map((one) => ({ ...one, kind: 'agency' as const }));
  return {
    ...(headline === undefined ? {} : { headline }),
    standfirst: [...lines('SubHeadLine'), ...byRole(components, /^(?:sub ?head ?line|summary|abstract|lead)$/i), ...(content.standfirst ?? [])],
    signatures: [...(bylines.length > 0 ? bylines : told.filter(({ kind }) => kind !== 'agency')), ...suppliers, ...told.filter(({ kind }) => kind === 'agency')],
    ...(dateline === undefined ? {} : { dateline }),
    body: content.body,
    captions: newsMlCaptions(item),
    fields: newsMlFields(item, root),
    diagnostics: [],
  };
}

/** The content of the component whose role is the body, else the longest that has no other role. */
function mainContent(components: readonly MarkupElement[]): ContentWords {
  const own = components.filter((component) => !isMedium(component) && !isAside(component));
  const bodies = own.filter((component) => /^(?:body|main|main text|text|story)/i.test(roleOf(component)));
  const others = own.filter((component) => !bodies.includes(component) && !/head ?line|summary|abstract|lead$/i.test(roleOf(component)));
  const filled = (from: readonly MarkupElement[]) => from.flatMap(contentItems).filter((content) => !isMediaContent(content)).map(contentWords).filter(({ body }) => body.blocks.length > 0);
  const length = ({ body }: ContentWords) => body.blocks.reduce((sum, { lines }) => sum + lines.reduce((words, line) => words + line.words.length, 0), 0);
  return filled(bodies)[0] ?? filled(others).sort((a, b) => length(b) - length(a))[0] ?? { body: NO_BODY };
}

/** The words of the components by a role, a line a paragraph. */
function byRole(components: readonly MarkupElement[], role: RegExp): readonly ToldLine[] {
  const contents = components.filter((component) => role.test(roleOf(component)) && !isMedium(component)).flatMap(contentItems);
  return contents.flatMap((content) => contentWords(content).body.blocks.flatMap(({ lines }) => lines.map((line) => ({ line, place: `${xmlPlace(content)}/DataContent` }))));
}
