import type { MarkupElement } from '../../../markup/node.js';
import type { Page } from '../page.js';

/** The elements of a page that may state something of its article, found in one pass, each list in the order of the source. */
export interface PageMarks {
  readonly html: MarkupElement | undefined;
  readonly title: MarkupElement | undefined;
  readonly metas: readonly MarkupElement[];
  readonly links: readonly MarkupElement[];
  /** Scripts of JSON-LD. */
  readonly scripts: readonly MarkupElement[];
  /** Elements with an `itemprop`, meta elements included. */
  readonly items: readonly MarkupElement[];
  readonly times: readonly MarkupElement[];
  readonly headings: readonly MarkupElement[];
  /** Elements whose class says headline. */
  readonly headlines: readonly MarkupElement[];
  /** Links to a writer's page, and those that say `rel=author`. */
  readonly writers: readonly MarkupElement[];
  /** Elements whose class, id, rel or test id says byline, standfirst or date. */
  readonly bylines: readonly MarkupElement[];
  readonly standfirsts: readonly MarkupElement[];
  readonly dates: readonly MarkupElement[];
}

/** Matches `byline`, `article__author-name`, `c-post-authors`; must not match `authority`. */
const BYLINE = /[bB]y-?[lL]ine|(?:^|[^a-z])authors?(?![a-z])|author-?name|(?:^|[^a-z])(?:autor|auteur|autore|writer|reporter|journalist|signature|firma|contributors?)(?:es|in|en|s)?(?![a-z])|[a-z]Author(?:s?)(?![a-z])/;

/** Matches `standfirst`, `article-dek`, `post__subtitle`; must not match `desktop` or `introduce-yourself`. */
const STANDFIRST = /standfirst|stand-first|(?:^|[^a-z])(?:dek|deck|lede|lead|intro|teaser|excerpt|summary|subtitle|sub-title|subhead|sub-head|subheading|sub-heading|subheadline|sub-headline|tagline|abstract|chapo|chapeau|sottotitolo|sommario|entradilla|subtitulo|bajada|copete|vorspann|ingress|manchet|underrubrik|strapline|kurzfassung|description|desc|leadin|lead-in|einleitung|synopsis|dropline|blurb)(?![a-z])|[a-z](?:Dek|Deck|Lead|Intro|Subtitle|Standfirst|Summary|Subheadline|SubHeadline|Excerpt|Description)(?![a-z])/;

/** Matches `publish-date`, `timestamp`, `article__time`; must not match `update-profile` or `candidate`. */
const DATE = /(?:^|[^a-z])(?:date|dates|time|datetime|timestamp|published|pubdate|publish|posted|dateline|datum|fecha|zeit)(?![a-z])|[a-z](?:Date|Time|Timestamp|Published)(?![a-z])|dateline|publishdate|pubdate|datepublished|timestamp/;

/** Matches `headline`, `article-title`, `entry-title`; must not match `subtitle` or `page-titles-list`. */
const HEADLINE = /(?:^|[^a-z])(?:headline|article-?_?-?title|entry-title|post-title|story-title|titulo|titre|titel)(?![a-z])/;

/** Matches the address of a writer's page, `/author/ada-quill`, `/people/ada-quill`; must not match `/authority/`. */
const WRITER_PAGE = /\/(?:authors?|profiles?|people|staff|contributors?|by|writers?|journalists?|columnists?|autor(?:es|en)?|auteurs?|autori|reporters?)\/[^/?#]/i;

const LD_JSON = /ld\+json/i;

/** What the words of a class say. */
interface Hint {
  readonly headline: boolean;
  readonly byline: boolean;
  readonly standfirst: boolean;
  readonly date: boolean;
}

/** Reads hints, each name once a page: teasers repeat theirs a hundred times. */
class HintReader {
  private readonly known = new Map<string, Hint | undefined>();

  /** What the attributes say in which an element's maker says what it is; `undefined` for nothing. */
  hintFor({ name, attributes }: MarkupElement): Hint | undefined {
    if (UNHINTED.has(name)) return undefined;
    let hint = this.read(attributes.class);
    for (const naming of NAMING) if (attributes[naming] !== undefined) hint = joinHints(hint, this.read(attributes[naming]));
    return hint;
  }

  private read(words: string | undefined): Hint | undefined {
    if (words === undefined) return undefined;
    const known = this.known.get(words);
    if (known !== undefined || this.known.has(words)) return known;
    const hint = readHint(words.slice(0, LONGEST_HINT));
    this.known.set(words, hint);
    return hint;
  }
}

function joinHints(one: Hint | undefined, other: Hint | undefined): Hint | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { headline: one.headline || other.headline, byline: one.byline || other.byline, standfirst: one.standfirst || other.standfirst, date: one.date || other.date };
}

function readHint(words: string): Hint | undefined {
  const hint = { headline: HEADLINE.test(words), byline: BYLINE.test(words), standfirst: STANDFIRST.test(words), date: DATE.test(words) };
  return hint.headline || hint.byline || hint.standfirst || hint.date ? hint : undefined;
}

/** Gathers what may state something; the cost is one look at each element. */
export function collectMarks({ elements }: Page): PageMarks {
  const hints = new HintReader();
  const marks = { metas: [], links: [], scripts: [], items: [], times: [], headings: [], headlines: [], writers: [], bylines: [], standfirsts: [], dates: [] } satisfies Partial<Record<keyof PageMarks, MarkupElement[]>> as Record<ListName, MarkupElement[]>;
  let html: MarkupElement | undefined;
  let title: MarkupElement | undefined;
  for (const element of elements) {
    const { name, attributes } = element;
    if (name === 'html') html ??= element;
    else if (name === 'title') title ??= element.parent?.name === 'svg' ? undefined : element;
    const list = listOf(element);
    if (list !== undefined) marks[list].push(element);
    if (attributes.itemprop !== undefined) marks.items.push(element);
    if (name === 'a' && (/\bauthor\b/.test(attributes.rel ?? '') || WRITER_PAGE.test(attributes.href ?? ''))) marks.writers.push(element);
    const hint = name === 'body' || name === 'html' ? undefined : hints.hintFor(element);
    if (hint === undefined) continue;
    if (hint.headline) marks.headlines.push(element);
    if (hint.byline) marks.bylines.push(element);
    if (hint.standfirst) marks.standfirsts.push(element);
    if (hint.date) marks.dates.push(element);
  }
  return { ...marks, html, title };
}

type ListName = Exclude<keyof PageMarks, 'html' | 'title'>;

/** The list that an element belongs to by its name. */
function listOf({ name, attributes }: MarkupElement): ListName | undefined {
  switch (name) {
    case 'meta':
      return 'metas';
    case 'link':
      return 'links';
    case 'script':
      return LD_JSON.test(attributes.type ?? '') ? 'scripts' : undefined;
    case 'time':
      return 'times';
    case 'h1':
    case 'h2':
      return 'headings';
    default:
      return undefined;
  }
}

/** Attributes in which an element's maker says what it is. */
const NAMING = ['id', 'rel', 'data-testid', 'data-qa', 'data-component'] as const;

/** Elements that are no part of what a page shows, or not in words. */
const UNHINTED = new Set(['script', 'meta', 'link', 'img']);

/** Longest words that are read, in characters; what is longer lists utilities of a style sheet. */
const LONGEST_HINT = 600;

/** The words by which an element's maker says what it is. */
export function hintOf({ name, attributes }: MarkupElement): string {
  if (UNHINTED.has(name)) return '';
  let words = attributes.class ?? '';
  for (const attribute of NAMING) if (attributes[attribute] !== undefined) words += ` ${attributes[attribute]}`;
  return words.slice(0, LONGEST_HINT);
}
