import { toSourceSpans, type ParsedArticle, type SourceDocument, type Span } from '@onrecord/domain';
import { decodeDocument, parseArticle } from '../../../index.js';

/** An article as a test reads it: words in place of spans. */
export interface Outline {
  readonly form: string;
  readonly headline?: string;
  readonly standfirst: readonly string[];
  readonly byline?: string;
  readonly authors: readonly string[];
  readonly agencies: readonly string[];
  readonly dateline?: string;
  readonly captions: readonly { readonly words: string; readonly credit?: string; readonly picture?: string }[];
  /** Kinds and words of the body's regions, in order: `paragraph The harbour closed.` */
  readonly body: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
  /** Which fields have a reading, and where the value was had from. */
  readonly places: Readonly<Record<string, string>>;
  readonly furniture: readonly string[];
  readonly diagnostics: readonly string[];
}

const FIELDS = ['outlet', 'url', 'providerId', 'published', 'updated', 'releaseAt', 'genre', 'language', 'section'] as const;
const BODY = new Set(['paragraph', 'crosshead', 'note']);

/** Reads a document of one article, proves that every word of it leads to its place in the source, and gives its outline. */
export function outlineOf(text: string): Outline {
  const document = decodeDocument({ bytes: new TextEncoder().encode(text), receipt: {} });
  const article = parseArticle(document);
  proveOffsets(article, document);
  return toOutline(article, document);
}

function toOutline(article: ParsedArticle, document: SourceDocument): Outline {
  const words = (span: Span) => article.text.slice(span.start, span.end);
  const optional = <Key extends string>(key: Key, span: Span | undefined) => (span === undefined ? {} : ({ [key]: words(span) } as Record<Key, string>));
  const told = FIELDS.flatMap((field) => (article[field] === undefined ? [] : [[field, article[field].value] as const]));
  const extra = [['subjects', article.subjects], ['rights', article.rights], ['version', article.version]].filter(([, value]) => value !== undefined);
  return {
    form: article.form,
    ...optional('headline', article.headline),
    standfirst: article.standfirst.map(words),
    ...optional('byline', article.byline),
    authors: article.authors.map(({ name }) => name),
    agencies: article.agencies.map(({ name }) => name),
    ...optional('dateline', article.dateline?.span),
    captions: article.captions.map(({ span, credit, picture }) => ({ words: words(span), ...optional('credit', credit), ...(picture === undefined ? {} : { picture }) })),
    body: article.regions.filter(({ kind }) => BODY.has(kind)).map(({ kind, span }) => `${kind} ${words(span)}`),
    fields: Object.fromEntries([...told, ...extra]) as Record<string, unknown>,
    places: Object.fromEntries((article.readings ?? []).map(({ field, witnesses }) => [field, witnesses[0]!.place])),
    furniture: article.furniture.map(({ start, end }) => document.text.slice(start, end)),
    diagnostics: article.diagnostics.map(({ rule }) => rule),
  };
}

/** Every region leads to the source, and what is mapped letter by letter stands there letter by letter. */
function proveOffsets(article: ParsedArticle, document: SourceDocument): void {
  for (const { span } of article.regions) {
    if (toSourceSpans(article.offsetMap, span).length === 0) throw new Error(`«${article.text.slice(span.start, span.end)}» leads nowhere`);
  }
  for (const { text, source } of article.offsetMap.segments) {
    const [words, written] = [article.text.slice(text.start, text.end), document.text.slice(source.start, source.end)];
    if (words.length === written.length && words !== ' ' && words !== written.replace(/\s/g, ' ')) throw new Error(`«${words}» leads to «${written}»`);
  }
}
