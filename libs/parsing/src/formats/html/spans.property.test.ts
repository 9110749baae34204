import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { sliceSpan, toSourceSpans, type ParsedArticle, type SourceDocument, type Span } from '@onrecord/domain';
import { decodeDocument } from '../../decode-document.js';
import type { Line } from '../../lines/line.js';
import { attributeLine } from '../../markup/attribute-line.js';
import { jsonLine } from '../../markup/json-line.js';
import { readHtml } from '../../markup/read-html.js';
import { parseArticle } from '../../parse-article.js';

/** A stretch of a page: how it is written in the source, and what a reader sees of it. */
interface Stretch {
  readonly written: string;
  readonly read: string;
}

/** Characters that pages write as entities, with their names. */
const NAMED: Readonly<Record<string, string>> = { '&': 'amp', é: 'eacute', '’': 'rsquo', '—': 'mdash', '<': 'lt', '“': 'ldquo', ß: 'szlig' };

/** Names that browsers know without the semicolon. */
const LEGACY = new Set(['amp', 'eacute', 'lt', 'szlig']);

const entity = fc.tuple(fc.constantFrom(...Object.keys(NAMED), '🚢', '𝒜'), fc.constantFrom('named', 'bare', 'decimal', 'hexadecimal')).map(([read, sort]): Stretch => {
  const name = NAMED[read];
  const code = read.codePointAt(0)!;
  if (sort === 'hexadecimal') return { written: `&#x${code.toString(16)};`, read };
  if (sort === 'decimal' || name === undefined) return { written: `&#${code};`, read };
  return { written: sort === 'bare' && LEGACY.has(name) ? `&${name}` : `&${name};`, read };
});

/** What stands inside words and is not seen. */
const unseen = fc.constantFrom('<!-- a & b <i> -->', '<b>', '</b>', '<span class="x">', '</span>', '<wbr>', '\u200b', '\ufeff', '\u00ad', '&shy;', '<![CDATA[late]]>', '<script>late()</script>').map((written): Stretch => ({ written, read: '' }));

const plain = fc.constantFrom('harbour', 'ferry', 'Ärger', 'tide', 'quay', '🚢', 'e\u0301t', 'ﬁsh').map((read): Stretch => ({ written: read, read }));

/** A word: what is seen, with entities and what is unseen inside; a name without semicolon never stands before a letter that could go on with it. */
const word = fc.tuple(plain, fc.array(fc.oneof(entity, unseen, plain), { maxLength: 4 })).map(([first, rest]) => joinStretches([first, ...rest]));

const gap = fc.constantFrom(' ', '\r\n', '\n\t ', '&nbsp;', '&#32;', '<br>', '<br/>\r\n', ' <!-- late --> ', '\r\n<i>\r\n</i>').map((written): Stretch => ({ written, read: ' ' }));

function joinStretches(stretches: readonly Stretch[]): Stretch {
  return { written: stretches.map(({ written }) => written).join(''), read: stretches.map(({ read }) => read).join('') };
}

/** `seamarka`, `seamarkb`: words that stand once in a page. */
const toMark = (i: number): string => `seamark${[...i.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}q`;

/** A sentence of spoilt words, long enough to be a paragraph, with words between that stand once in the page. */
const sentence = fc.array(fc.tuple(word, gap, gap), { minLength: 8, maxLength: 14 });

type Words = readonly (readonly [Stretch, Stretch, Stretch])[];

function toSentence(words: Words, marks: { count: number }): Stretch {
  const stretches = words.flatMap(([spoilt, before, after]) => {
    const mark = toMark((marks.count += 1));
    return [spoilt, before, { written: mark, read: mark }, after];
  });
  return joinStretches([{ written: 'The ', read: 'The ' }, ...stretches, { written: 'pilot said.', read: 'pilot said.' }]);
}

/** A page of one headline, one picture and some paragraphs, and what a reader sees of each. */
const page = fc.tuple(sentence, sentence, fc.array(sentence, { minLength: 3, maxLength: 5 }), fc.boolean()).map(([headline, caption, paragraphs, marked]) => {
  const marks = { count: 0 };
  const [head, under, ...body] = [headline, caption, ...paragraphs].map((words) => toSentence(words, marks));
  const written = [
    '<!doctype html>\r\n<html lang="en"><head><title>The Example Courier</title></head><body><article>',
    `<h1>${head!.written}</h1><figure><img src="/ferry.jpg"><figcaption>${under!.written} <span class="credit">Photo: Ada Qu&iuml;ll</span></figcaption></figure>`,
    `<div class="article-body">${body.map((paragraph) => `<p>${paragraph.written}</p>`).join('\r\n')}</div></article></body></html>`,
  ].join('\r\n');
  return { source: marked ? `\ufeff${written}` : written, headline: seen(head!.read), caption: seen(under!.read), paragraphs: body.map(({ read }) => seen(read)) };
});

/** Words as they are shown: white space collapsed. */
function seen(read: string): string {
  return read.replace(/[\s\u00a0]+/g, ' ').trim();
}

function read(source: string): { readonly document: SourceDocument; readonly article: ParsedArticle } {
  const document = decodeDocument({ bytes: new TextEncoder().encode(source), receipt: { contentType: 'text/html' } });
  return { document, article: parseArticle(document) };
}

/** What a browser would show of a stretch of the source, without its white space. */
function shown(written: string): string {
  const words = written.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<script>[\s\S]*?<\/script>|<[^>]*>/g, '');
  return decodeHTML(words).replace(/[\s\u00a0\u200b\ufeff\u00ad]/g, '');
}

const RUNS = { numRuns: 60 };

test('headline, caption, credit and paragraphs are what a reader sees', () => {
  fc.assert(
    fc.property(page, ({ source, headline, caption, paragraphs }) => {
      const { article } = read(source);
      const wordsOf = (span: Span) => sliceSpan(article.text, span);
      expect(wordsOf(article.headline!)).toBe(headline);
      expect(article.captions.map(({ span, credit }) => [wordsOf(span), wordsOf(credit!)])).toEqual([[caption, 'Ada Quïll']]);
      expect(article.paragraphs.map(wordsOf)).toEqual(paragraphs);
    }),
    RUNS,
  );
});

test('every region, taken from the source through the offset map, is its words again', () => {
  fc.assert(
    fc.property(page, ({ source }) => {
      const { document, article } = read(source);
      expect(article.regions.length).toBeGreaterThanOrEqual(6);
      for (const { span } of article.regions) {
        const written = toSourceSpans(article.offsetMap, span).map((stretch) => sliceSpan(document.text, stretch)).join('');
        expect(shown(written)).toBe(sliceSpan(article.text, span).replace(/\s/g, ''));
      }
    }),
    RUNS,
  );
});

test('a plain word leads to exactly its characters', () => {
  fc.assert(
    fc.property(page, ({ source }) => {
      const { document, article } = read(source);
      const marks = [...article.text.matchAll(/seamark[a-z]+q/g)];
      expect(marks.length).toBeGreaterThanOrEqual(40);
      for (const { 0: mark, index } of marks) {
        const start = document.text.indexOf(mark);
        expect(toSourceSpans(article.offsetMap, { start: index, end: index + mark.length })).toEqual([{ start, end: start + mark.length }]);
      }
    }),
    RUNS,
  );
});

/** The source's characters that a line leads to. */
function writtenOf(line: Line | undefined, source: string): readonly { readonly words: string; readonly written: string }[] {
  return (line?.runs ?? []).map(({ text, source: place }) => ({ words: line!.words.slice(text.start, text.end), written: source.slice(place.start, place.end) }));
}

const anyWords = fc.string({ unit: fc.constantFrom('a', 'Z', ' ', '\n', '\t', '"', '\\', '/', '&', '’', 'é', '🚢', '\u2028', '\u200b', '<'), maxLength: 40 });

test('a string of JSON, however it is escaped, is its words again and leads to them', () => {
  fc.assert(
    fc.property(anyWords, fc.infiniteStream(fc.boolean()), (words, escapes) => {
      const written = escapeJson(words, () => escapes.next().value as boolean);
      const opening = '{"@type":"NewsArticle","headline":"';
      const source = `${opening}${written}"}`;
      expect(JSON.parse(source)).toEqual({ '@type': 'NewsArticle', headline: words });
      const line = jsonLine(source, opening.length, opening.length + written.length);
      expect(line?.words ?? '').toBe(withoutUnseen(words));
      for (const run of writtenOf(line, source)) expect(withoutUnseen(JSON.parse(`"${run.written}"`) as string)).toBe(seen(run.words));
    }),
    { numRuns: 1000 },
  );
});

/** Words as they are shown, without the zero-width space, which may stand amid white space that is one space. */
function withoutUnseen(words: string): string {
  return seen(words.replace(/\u200b/g, ''));
}

/** Writes a string as JSON, with `\u` escapes where they need not be, surrogate by surrogate. */
function escapeJson(words: string, escapes: () => boolean): string {
  return [...words].map((character) => (escapes() ? [...Array(character.length).keys()].map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join('') : JSON.stringify(character).slice(1, -1).replaceAll('/', escapes() ? '\\/' : '/'))).join('');
}

test('the value of an attribute is its words again and leads to them', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(entity, plain, gap.filter(({ written }) => !written.includes('<'))), { maxLength: 8 }), fc.constantFrom('"', "'"), (stretches, mark) => {
      const { written, read: words } = joinStretches(stretches.map((stretch) => (/&[a-z]+$/.test(stretch.written) ? { ...stretch, written: `${stretch.written};` } : stretch)));
      const source = `<p class="x" data-y><meta name=description content=${mark}${written}${mark}></p>`;
      const meta = readHtml(source).children[0];
      const element = meta?.kind === 'element' ? meta.children.find((child) => child.kind === 'element') : undefined;
      const line = attributeLine(source, element as Parameters<typeof attributeLine>[1], 'content');
      expect(line?.words ?? '').toBe(seen(words));
      for (const run of writtenOf(line, source)) expect(seen(decodeHTML(run.written))).toBe(seen(run.words));
    }),
    { numRuns: 500 },
  );
});
